// What a learner writes: read and kept, drafts and all. It is the learner's own; nothing of it leaves the
// machine unless the learner says so.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "base/random.hpp"
#include "base/result.hpp"
#include "journal/forms.hpp"
#include "journal/seal.hpp"
#include "records/notebook.hpp"

namespace rehearse::journal {

struct Note {
    std::string id;  // empty: not kept yet
    Kind kind = Kind::reflection;
    std::string about;
    Timestamp made = 0;
    Timestamp changed = 0;
    std::map<std::string, std::string> fields;  // by name; what is empty is left out

    /// Empty when the field was not filled in.
    [[nodiscard]] std::string field(const std::string& name) const;
    friend bool operator==(const Note&, const Note&) = default;
};

/// The fields that this note has, in the order of its form: a reflection those of its model alone. The title
/// of a reflection and its model count; what is asked later does, too.
[[nodiscard]] std::vector<const Field*> fields_of(const Note& note);

/// What still stands between a draft and a finished form: a field that is needed and empty, a date that is
/// none, a choice that is not offered.
struct Missing {
    const Field* field;
    std::string why;
};
[[nodiscard]] std::vector<Missing> missing_in(const Note& note);
[[nodiscard]] bool is_draft(const Note& note);

/// What a list calls it: its title, or the first line of what it says, cut to about 60 characters.
[[nodiscard]] std::string title_of(const Note& note);
/// The day it tells of, else the day it was made: YYYY-MM-DD.
[[nodiscard]] std::string day_of(const Note& note);
/// Whether it tells of real work or of an attempt: "from work", "about practice"; empty when neither.
[[nodiscard]] std::string where_from(const Note& note);

/// Who can read what a learner writes, as a sentence for the learner; `sealed`: with a passphrase.
[[nodiscard]] std::string who_can_read(bool sealed);

/// The notes of one learner. Borrows the notebook, the clock and the chance, which must outlive it.
class Journal {
public:
    /// Fails with journal.locked when the learner's notes need a passphrase and none is given, with
    /// journal.wrong when it is another one, and as the records do.
    [[nodiscard]] static Result<Journal> open(records::Notebook& notebook, const Clock& clock, Random& random,
                                              std::string learner,
                                              const std::optional<std::string>& passphrase = {});

    [[nodiscard]] const std::string& learner() const { return learner_; }
    /// Whether what is written can be read only with the passphrase.
    [[nodiscard]] bool sealed() const { return key_.has_value(); }

    /// Seals all notes with `passphrase`; or, where they are sealed already, changes the passphrase. All or
    /// nothing. Fails with journal.short, journal.memory and as the records do; with records.traces it is
    /// done, but something of before may be left in the files.
    [[nodiscard]] Status set_passphrase(const std::string& passphrase, const Effort& effort = usual_effort());
    /// Opens all notes for good, all or nothing. Fails as set_passphrase() does.
    [[nodiscard]] Status take_passphrase_away();

    /// As the notebook keeps them, but open: to be taken away.
    [[nodiscard]] Result<std::vector<records::Note>> all_open() const;
    /// Seals what came here open, from a file. Fails as set_passphrase() does.
    [[nodiscard]] Status settle();

    /// In the order made; with a kind, only those. Fails with journal.damaged when one cannot be read.
    [[nodiscard]] Result<std::vector<Note>> notes(std::optional<Kind> kind = {}) const;
    /// Fails with journal.unknown when there is none of that id.
    [[nodiscard]] Result<Note> note(const std::string& id) const;
    /// The latest of that kind about that; nothing when there is none.
    [[nodiscard]] Result<std::optional<Note>> about(Kind kind, const std::string& about) const;
    /// Those that have all words of `words` in what was written, in whatever case; the latest first.
    [[nodiscard]] Result<std::vector<Note>> find(const std::string& words) const;

    /// Keeps a note as it stands, finished or not, cleaned of what is no text; gives it an id and its times.
    /// A form that its kind does not have fails with journal.field, a note without anything with
    /// journal.empty. When the passphrase was set, changed or taken away by another window since this was
    /// opened, it fails with journal.relocked.
    [[nodiscard]] Result<Note> keep(Note note);
    /// Fails with journal.unknown.
    [[nodiscard]] Status forget(const std::string& id);

private:
    Journal(records::Notebook& notebook, const Clock& clock, Random& random, std::string learner)
        : notebook_(&notebook), clock_(&clock), random_(&random), learner_(std::move(learner)) {}
    [[nodiscard]] Result<Note> read(const records::Note& kept) const;
    /// Fails with journal.relocked when the lock is another one than when the journal was opened.
    [[nodiscard]] Status check_lock() const;
    [[nodiscard]] Status relock(const std::optional<std::string>& lock,
                                const std::vector<records::Note>& notes);

    records::Notebook* notebook_;
    const Clock* clock_;
    Random* random_;
    std::string learner_;
    std::optional<std::string> lock_;
    std::optional<Key> key_;  // where there is a lock
};

}  // namespace rehearse::journal
