#include "erase.hpp"

#include <array>

namespace rehearse::records {
namespace {

constexpr const char* kForgetSources = R"sql(
DELETE FROM source_file WHERE digest NOT IN (
    SELECT scenario_sources FROM attempt
    UNION SELECT organisation_sources FROM attempt WHERE organisation_sources IS NOT NULL
    UNION SELECT sources FROM entry WHERE sources IS NOT NULL
    UNION SELECT organisation_sources FROM entry WHERE organisation_sources IS NOT NULL);
DELETE FROM source WHERE digest NOT IN (
    SELECT scenario_sources FROM attempt
    UNION SELECT organisation_sources FROM attempt WHERE organisation_sources IS NOT NULL
    UNION SELECT sources FROM entry WHERE sources IS NOT NULL
    UNION SELECT organisation_sources FROM entry WHERE organisation_sources IS NOT NULL);
)sql";

/// The number of rows `sql` deleted for `learner`.
Result<int> delete_of(const Database& database, const char* sql, const std::string& learner) {
    Statement rows(database, sql);
    if (const auto done = rows.bind(learner).finish(); !done) return fail(done.error());
    return sqlite3_changes(database.handle());
}

Result<int> delete_rows(const Database& database, const std::string& learner) {
    auto transaction = Transaction::write(database);
    if (!transaction) return fail(transaction.error());
    if (const auto done = database.run("UPDATE erasing SET allowed = 1"); !done) return fail(done.error());
    const auto comments = delete_of(
        database, "DELETE FROM comment WHERE attempt IN (SELECT id FROM attempt WHERE learner = ?)", learner);
    if (!comments) return comments;
    const auto remarks = delete_of(
        database, "DELETE FROM remark WHERE attempt IN (SELECT id FROM attempt WHERE learner = ?)", learner);
    if (!remarks) return remarks;
    const auto entries = delete_of(
        database, "DELETE FROM entry WHERE attempt IN (SELECT id FROM attempt WHERE learner = ?)", learner);
    if (!entries) return entries;
    const auto put_off = delete_of(database, "DELETE FROM put_off WHERE learner = ?", learner);
    if (!put_off) return put_off;
    const auto attempts = delete_of(database, "DELETE FROM attempt WHERE learner = ?", learner);
    if (!attempts) return attempts;
    for (const char* sql : {"DELETE FROM route WHERE learner = ?", "DELETE FROM note WHERE learner = ?",
                            "DELETE FROM lock WHERE learner = ?", "DELETE FROM signed_in WHERE learner = ?"})
        if (const auto gone = delete_of(database, sql, learner); !gone) return gone;
    if (const auto done = database.run(kForgetSources); !done) return fail(done.error());
    if (const auto done = database.run("UPDATE erasing SET allowed = 0"); !done) return fail(done.error());
    if (const auto done = transaction->commit(); !done) return fail(done.error());
    return attempts;
}

/// Writes the log into the file and empties it; nothing to do for a rollback journal.
Status empty_log(const Database& database) {
    const int code =
        sqlite3_wal_checkpoint_v2(database.handle(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK) return fail(explain(code, database.path(), sqlite3_errmsg(database.handle())));
    return {};
}

}  // namespace

// secure_delete overwrites what was deleted; rewriting the file leaves no stale copy inside a page either.
Status clean_files(const Database& database) {
    if (const auto done = empty_log(database); !done) return done;
    if (const auto done = database.run("VACUUM"); !done) return done;
    return empty_log(database);
}

Result<int> erase(const Database& database, const std::string& learner) {
    auto erased = delete_rows(database, learner);
    if (!erased) return erased;
    if (const auto cleaned = clean_files(database); !cleaned)
        return fail("records.traces",
                    "The attempts of " + learner + " are erased, but traces of them may be left in " +
                        database.path() + ". " + cleaned.error().message,
                    "Close other windows of Rehearse and see that the disk has room, then erase " + learner +
                        " again.");
    return erased;
}

}  // namespace rehearse::records
