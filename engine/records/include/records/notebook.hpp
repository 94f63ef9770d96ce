// What people write beside attempts: learners' own notes, which they may change and take back, and trainers'
// comments, which stay as they were written. Who is signed in, too.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "base/result.hpp"

namespace rehearse::records {

/// Something a learner wrote. What kinds there are, what they are about and what stands in the body is the
/// journal's business.
struct Note {
    std::string id;
    std::string learner;
    std::string kind;
    std::string about;
    Timestamp made = 0;
    Timestamp changed = 0;
    std::string body;  // bytes
    friend bool operator==(const Note&, const Note&) = default;
};

/// What a trainer says about one attempt. The machine's reading stays beside it; a later comment about the
/// same thing does not replace an earlier one.
struct Comment {
    std::string attempt;
    std::string who;      // the trainer's name
    std::string about;    // a criterion's id, or "m3" for the third moment; empty: the whole attempt
    std::string machine;  // what the program's reading was then
    std::string reading;  // the trainer's: one that `about` can have; empty: words alone
    std::string words;    // the reason, or the comment
    Timestamp at = 0;
    friend bool operator==(const Comment&, const Comment&) = default;
};

/// Operations fail as those of Records do.
class Notebook {
public:
    virtual ~Notebook() = default;

    /// Keeps `note` in place of the one of the same id and learner, which keeps when it was made. Fails with
    /// records.invalid without an id, a learner or a kind, and with records.exists when the id is another's.
    [[nodiscard]] virtual Status keep_note(const Note& note) = 0;
    /// In the order made, then by id.
    [[nodiscard]] virtual Result<std::vector<Note>> notes(const std::string& learner) const = 0;
    /// Whether there was one to forget. Its bytes are overwritten.
    [[nodiscard]] virtual Result<bool> forget_note(const std::string& learner, const std::string& id) = 0;

    /// Keeps `lock` (nothing: none) and `notes`, all of `learner`, at once: all of it or none. Fails as
    /// keep_lock() and keep_note() do.
    [[nodiscard]] virtual Status keep_all(const std::string& learner, const std::optional<std::string>& lock,
                                          const std::vector<Note>& notes) = 0;
    /// Leaves no byte in the files of notes and locks that were forgotten or replaced. Fails with
    /// records.traces when the files could not be cleaned.
    [[nodiscard]] virtual Status wipe() = 0;

    /// Adds `comment`. Fails with records.no_attempt, or records.invalid when nobody says it or it says
    /// nothing.
    [[nodiscard]] virtual Status comment(const Comment& comment) = 0;
    /// In the order made.
    [[nodiscard]] virtual Result<std::vector<Comment>> comments(const std::string& attempt) const = 0;

    /// Keeps what the journal needs to open a learner's notes; nothing: they are open.
    [[nodiscard]] virtual Status keep_lock(const std::string& learner,
                                           const std::optional<std::string>& lock) = 0;
    [[nodiscard]] virtual Result<std::optional<std::string>> lock(const std::string& learner) const = 0;

    /// Who is signed in at this computer, for this account; nothing: nobody.
    [[nodiscard]] virtual Status sign_in(const std::optional<std::string>& learner) = 0;
    [[nodiscard]] virtual Result<std::optional<std::string>> signed_in() const = 0;
};

}  // namespace rehearse::records
