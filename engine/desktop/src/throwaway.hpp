// Records for pictures: what is played for a picture is nobody's practice and is kept nowhere.
#pragma once

#include <map>
#include <optional>

#include "records/records.hpp"

namespace rehearse::desktop {

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
    [[nodiscard]] Result<int> erase_learner(const std::string& learner) override;
    [[nodiscard]] Result<records::Info> info() const override { return real_.info(); }

private:
    const records::Records& real_;
    std::map<std::string, records::SourceFiles> sources_;
    std::map<std::string, play::AttemptLog> logs_;
    std::map<std::string, std::optional<records::Route>> routes_;  // those that were changed here
};

}  // namespace rehearse::desktop
