// The notebook's tables.
#pragma once

#include "database.hpp"
#include "records/notebook.hpp"

namespace rehearse::records {

/// Borrows `database`, which must outlive it.
class SqliteNotebook final : public Notebook {
public:
    explicit SqliteNotebook(const Database& database) : database_(database) {}

    Status keep_note(const Note& note) override;
    Result<std::vector<Note>> notes(const std::string& learner) const override;
    Result<bool> forget_note(const std::string& learner, const std::string& id) override;
    Status keep_all(const std::string& learner, const std::optional<std::string>& lock,
                    const std::vector<Note>& notes) override;
    Status wipe() override;
    Status comment(const Comment& comment) override;
    Result<std::vector<Comment>> comments(const std::string& attempt) const override;
    Status keep_lock(const std::string& learner, const std::optional<std::string>& lock) override;
    Result<std::optional<std::string>> lock(const std::string& learner) const override;
    Status sign_in(const std::optional<std::string>& learner) override;
    Result<std::optional<std::string>> signed_in() const override;

private:
    const Database& database_;
};

}  // namespace rehearse::records
