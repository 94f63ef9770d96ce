// Records for pictures: what is played for a picture is nobody's practice and is kept nowhere.
#pragma once

#include <map>
#include <optional>

#include "records/records.hpp"

namespace rehearse::desktop {

/// Shows the notes of a notebook, and keeps none.
class ThrowawayNotebook final : public records::Notebook {
public:
    explicit ThrowawayNotebook(const records::Notebook& real) : real_(real) {}

    [[nodiscard]] Status keep_note(const records::Note&) override { return {}; }
    [[nodiscard]] Result<std::vector<records::Note>> notes(const std::string& learner) const override {
        return real_.notes(learner);
    }
    [[nodiscard]] Result<bool> forget_note(const std::string&, const std::string&) override { return false; }
    [[nodiscard]] Status keep_all(const std::string&, const std::optional<std::string>&,
                                  const std::vector<records::Note>&) override {
        return {};
    }
    [[nodiscard]] Status wipe() override { return {}; }
    [[nodiscard]] Status comment(const records::Comment&) override { return {}; }
    [[nodiscard]] Result<std::vector<records::Comment>> comments(const std::string& attempt) const override {
        return real_.comments(attempt);
    }
    [[nodiscard]] Status keep_lock(const std::string&, const std::optional<std::string>&) override {
        return {};
    }
    [[nodiscard]] Result<std::optional<std::string>> lock(const std::string& learner) const override {
        return real_.lock(learner);
    }
    [[nodiscard]] Status sign_in(const std::optional<std::string>&) override { return {}; }
    [[nodiscard]] Result<std::optional<std::string>> signed_in() const override { return real_.signed_in(); }

private:
    const records::Notebook& real_;
};

/// Shows what `real` (which must outlive this) has, and keeps what is added in memory alone.
class ThrowawayRecords final : public records::Records {
public:
    explicit ThrowawayRecords(const records::Records& real) : real_(real) {}

    [[nodiscard]] Result<std::string> keep_sources(const std::string& kind, const std::string& name,
                                                   const records::SourceFiles& files) override;
    [[nodiscard]] Result<records::SourceFiles> sources(const std::string& digest) const override;
    [[nodiscard]] Status start(const play::AttemptHead& head) override;
    [[nodiscard]] Result<play::Entry> append(const std::string& attempt, play::Entry entry) override;
    [[nodiscard]] Status remark(const std::string& attempt, const play::Remark& remark) override;
    [[nodiscard]] Result<play::AttemptLog> log(const std::string& attempt) const override;
    [[nodiscard]] Result<records::Added> add(const play::AttemptLog&) override {
        return records::Added::nothing;
    }
    [[nodiscard]] Result<std::vector<records::AttemptSummary>> attempts(
        const std::optional<std::string>& learner) const override;
    [[nodiscard]] Result<std::vector<std::string>> learners() const override { return real_.learners(); }
    [[nodiscard]] Status keep_route(const std::string& learner, const records::Route& route) override;
    [[nodiscard]] Result<std::optional<records::Route>> route(const std::string& learner) const override;
    [[nodiscard]] Result<bool> forget_route(const std::string& learner) override;
    [[nodiscard]] Status keep_fold(const records::Fold&) override { return {}; }
    [[nodiscard]] Result<std::vector<std::string>> unfolded(const std::string&, int) const override {
        return std::vector<std::string>();
    }
    [[nodiscard]] Result<std::vector<play::Practised>> practised(const std::string& learner) const override {
        return real_.practised(learner);
    }
    [[nodiscard]] Status put_off(const std::string&, const play::PutOff&) override { return {}; }
    [[nodiscard]] Result<std::vector<play::PutOff>> all_put_off(const std::string& learner) const override {
        return real_.all_put_off(learner);
    }
    [[nodiscard]] records::Notebook& notebook() override { return notebook_; }
    [[nodiscard]] const records::Notebook& notebook() const override { return notebook_; }
    [[nodiscard]] Result<int> erase_learner(const std::string& learner) override;
    [[nodiscard]] Result<records::Info> info() const override { return real_.info(); }

private:
    const records::Records& real_;
    ThrowawayNotebook notebook_{real_.notebook()};
    std::map<std::string, records::SourceFiles> sources_;
    std::map<std::string, play::AttemptLog> logs_;
    std::map<std::string, std::optional<records::Route>> routes_;  // those that were changed here
};

}  // namespace rehearse::desktop
