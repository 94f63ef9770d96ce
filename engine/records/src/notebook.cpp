#include "notebook.hpp"

#include "erase.hpp"
#include "rows.hpp"

namespace rehearse::records {
namespace {

/// Runs one statement; gives the number of rows it changed.
template <class... Values>
Result<int> change(const Database& database, std::string_view sql, const Values&... values) {
    Statement row(database, sql);
    if (const auto done = row.bind(values...).finish(); !done) return fail(done.error());
    return sqlite3_changes(database.handle());
}

/// Does `work` in a transaction of its own.
template <class Work>
auto at_once(const Database& database, const Work& work) -> decltype(work()) {
    auto transaction = Transaction::write(database);
    if (!transaction) return fail(transaction.error());
    auto done = work();
    if (!done) return done;
    if (const auto committed = transaction->commit(); !committed) return fail(committed.error());
    return done;
}

Status insert(const Database& database, const Note& note) {
    if (note.id.empty() || note.learner.empty() || note.kind.empty())
        return fail("records.invalid", "A note needs an id, a learner and a kind.", "Say whose note it is.");
    const auto kept =
        change(database,
               "INSERT INTO note (id, learner, kind, about, made, changed, body) "
               "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, "
               "about = excluded.about, changed = excluded.changed, body = excluded.body "
               "WHERE learner = excluded.learner",
               note.id, note.learner, note.kind, note.about, note.made, note.changed, Blob{note.body});
    if (!kept) return fail(kept.error());
    if (*kept == 1) return {};
    return fail("records.exists", "The note " + note.id + " is somebody else's.",
                "Keep it under another id.");
}

Status set_lock(const Database& database, const std::string& learner,
                const std::optional<std::string>& lock) {
    if (learner.empty()) return fail("records.invalid", "A passphrase needs a learner.", "Say whose it is.");
    const auto done = lock ? change(database,
                                    "INSERT INTO lock (learner, bytes) VALUES (?, ?) "
                                    "ON CONFLICT (learner) DO UPDATE SET bytes = excluded.bytes",
                                    learner, Blob{*lock})
                           : change(database, "DELETE FROM lock WHERE learner = ?", learner);
    return done ? Status{} : fail(done.error());
}

Result<std::optional<std::string>> one_text(Statement& row) {
    std::optional<std::string> out;
    if (row.row()) out = row.text(0);
    if (const auto done = row.finish(); !done) return fail(done.error());
    return out;
}

}  // namespace

Status SqliteNotebook::keep_note(const Note& note) {
    return at_once(database_, [&] { return insert(database_, note); });
}

Status SqliteNotebook::keep_all(const std::string& learner, const std::optional<std::string>& lock,
                                const std::vector<Note>& notes) {
    return at_once(database_, [&]() -> Status {
        if (auto done = set_lock(database_, learner, lock); !done) return done;
        for (const auto& note : notes) {
            if (note.learner != learner)
                return fail("records.invalid", "The note " + note.id + " is somebody else's.");
            if (auto done = insert(database_, note); !done) return done;
        }
        return {};
    });
}

Result<std::vector<Note>> SqliteNotebook::notes(const std::string& learner) const {
    Statement rows(database_,
                   "SELECT id, kind, about, made, changed, body FROM note WHERE learner = ? "
                   "ORDER BY made, id");
    rows.bind(learner);
    std::vector<Note> out;
    while (rows.row())
        out.push_back({rows.text(0), learner, rows.text(1), rows.text(2), rows.number(3), rows.number(4),
                       rows.text(5)});
    if (const auto done = rows.finish(); !done) return fail(done.error());
    return out;
}

Result<bool> SqliteNotebook::forget_note(const std::string& learner, const std::string& id) {
    const auto gone = at_once(database_, [&] {
        return change(database_, "DELETE FROM note WHERE learner = ? AND id = ?", learner, id);
    });
    if (!gone) return fail(gone.error());
    return *gone > 0;
}

Status SqliteNotebook::wipe() {
    const auto cleaned = clean_files(database_);
    if (cleaned) return {};
    return fail("records.traces",
                "Traces of what was written before may be left in " + database_.path() + ". " +
                    cleaned.error().message,
                "Close other windows of Rehearse and see that the disk has room, then do it again.");
}

Status SqliteNotebook::comment(const Comment& comment) {
    if (comment.who.empty() || (comment.words.empty() && comment.reading.empty()))
        return fail("records.invalid", "A comment needs a name and something said.", "Say who comments.");
    auto transaction = Transaction::write(database_);
    if (!transaction) return fail(transaction.error());
    const auto found = has_attempt(database_, comment.attempt);
    if (!found) return fail(found.error());
    if (!*found) return fail(no_attempt(comment.attempt));
    Statement row(database_,
                  "INSERT INTO comment (number, attempt, who, about, machine, reading, words, at) VALUES "
                  "((SELECT coalesce(max(number), 0) + 1 FROM comment), ?, ?, ?, ?, ?, ?, ?)");
    row.bind(comment.attempt, comment.who, comment.about, comment.machine, comment.reading, comment.words,
             comment.at);
    if (const auto done = row.finish(); !done) return done;
    return transaction->commit();
}

Result<std::vector<Comment>> SqliteNotebook::comments(const std::string& attempt) const {
    Statement rows(database_,
                   "SELECT who, about, machine, reading, words, at FROM comment WHERE attempt = ? "
                   "ORDER BY number");
    rows.bind(attempt);
    std::vector<Comment> out;
    while (rows.row())
        out.push_back(
            {attempt, rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.number(5)});
    if (const auto done = rows.finish(); !done) return fail(done.error());
    return out;
}

Status SqliteNotebook::keep_lock(const std::string& learner, const std::optional<std::string>& lock) {
    return at_once(database_, [&] { return set_lock(database_, learner, lock); });
}

Result<std::optional<std::string>> SqliteNotebook::lock(const std::string& learner) const {
    Statement row(database_, "SELECT bytes FROM lock WHERE learner = ?");
    row.bind(learner);
    return one_text(row);
}

Status SqliteNotebook::sign_in(const std::optional<std::string>& learner) {
    const auto done = at_once(database_, [&] {
        return learner && !learner->empty()
                   ? change(database_,
                            "INSERT INTO signed_in (one, learner) VALUES (1, ?) "
                            "ON CONFLICT (one) DO UPDATE SET learner = excluded.learner",
                            *learner)
                   : change(database_, "DELETE FROM signed_in");
    });
    return done ? Status{} : fail(done.error());
}

Result<std::optional<std::string>> SqliteNotebook::signed_in() const {
    Statement row(database_, "SELECT learner FROM signed_in");
    return one_text(row);
}

}  // namespace rehearse::records
