#include "schema.hpp"

#include <array>

namespace rehearse::records {
namespace {

// An enumeration is kept as its word, a digest without a target as NULL. The triggers are what makes the
// records append-only for every program that opens the file: "INSERT OR REPLACE" would delete unasked, so
// inserting over a row is refused too. Erasing sets erasing.allowed within its own transaction.
constexpr const char* kVersion1 = R"sql(
CREATE TABLE source (
    digest TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source_file (
    digest TEXT NOT NULL REFERENCES source (digest),
    path TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (digest, path)
) STRICT;

CREATE TABLE attempt (
    id TEXT NOT NULL PRIMARY KEY,
    learner TEXT NOT NULL,
    scenario_id TEXT NOT NULL,
    scenario_title TEXT NOT NULL,
    scenario_digest TEXT NOT NULL,
    scenario_sources TEXT NOT NULL REFERENCES source (digest),
    organisation_id TEXT NOT NULL,
    organisation_digest TEXT NOT NULL,
    organisation_sources TEXT REFERENCES source (digest),
    overrides TEXT NOT NULL,
    condition TEXT NOT NULL,
    mode TEXT NOT NULL,
    seed INTEGER NOT NULL,
    rules_version INTEGER NOT NULL,
    started INTEGER NOT NULL
) STRICT;
CREATE INDEX attempt_learner ON attempt (learner);

CREATE TABLE entry (
    attempt TEXT NOT NULL REFERENCES attempt (id),
    number INTEGER NOT NULL,
    parent INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('answer', 'rewind', 'moved')),
    answer TEXT,
    said TEXT NOT NULL,
    reached TEXT NOT NULL,
    ends INTEGER NOT NULL CHECK (ends IN (0, 1)),
    checksum TEXT NOT NULL,
    digest TEXT NOT NULL,
    sources TEXT REFERENCES source (digest),
    organisation_digest TEXT NOT NULL,
    organisation_sources TEXT REFERENCES source (digest),
    at INTEGER NOT NULL,
    PRIMARY KEY (attempt, number),
    CHECK ((answer IS NOT NULL) = (kind = 'answer'))
) STRICT;

CREATE TABLE erasing (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    allowed INTEGER NOT NULL CHECK (allowed IN (0, 1))
) STRICT;
INSERT INTO erasing VALUES (1, 0);

CREATE TRIGGER source_inserted BEFORE INSERT ON source
WHEN EXISTS (SELECT 1 FROM source WHERE digest = NEW.digest)
BEGIN SELECT RAISE(ABORT, 'sources are never replaced'); END;
CREATE TRIGGER source_updated BEFORE UPDATE ON source
BEGIN SELECT RAISE(ABORT, 'sources never change'); END;
CREATE TRIGGER source_deleted BEFORE DELETE ON source
WHEN (SELECT allowed FROM erasing) IS NOT 1
BEGIN SELECT RAISE(ABORT, 'sources are only erased with a learner'); END;

CREATE TRIGGER source_file_inserted BEFORE INSERT ON source_file
WHEN EXISTS (SELECT 1 FROM source_file WHERE digest = NEW.digest AND path = NEW.path)
BEGIN SELECT RAISE(ABORT, 'sources are never replaced'); END;
CREATE TRIGGER source_file_updated BEFORE UPDATE ON source_file
BEGIN SELECT RAISE(ABORT, 'sources never change'); END;
CREATE TRIGGER source_file_deleted BEFORE DELETE ON source_file
WHEN (SELECT allowed FROM erasing) IS NOT 1
BEGIN SELECT RAISE(ABORT, 'sources are only erased with a learner'); END;

CREATE TRIGGER attempt_inserted BEFORE INSERT ON attempt
WHEN EXISTS (SELECT 1 FROM attempt WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'attempts are never replaced'); END;
CREATE TRIGGER attempt_updated BEFORE UPDATE ON attempt
BEGIN SELECT RAISE(ABORT, 'attempts never change'); END;
CREATE TRIGGER attempt_deleted BEFORE DELETE ON attempt
WHEN (SELECT allowed FROM erasing) IS NOT 1
BEGIN SELECT RAISE(ABORT, 'attempts are only erased with a learner'); END;

CREATE TRIGGER entry_inserted BEFORE INSERT ON entry
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM entry WHERE attempt = NEW.attempt)
BEGIN SELECT RAISE(ABORT, 'entries are added in order'); END;
CREATE TRIGGER entry_parented BEFORE INSERT ON entry
WHEN NEW.parent NOT BETWEEN 0 AND NEW.number - 1
BEGIN SELECT RAISE(ABORT, 'an entry follows an earlier one'); END;
CREATE TRIGGER entry_updated BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'entries never change'); END;
CREATE TRIGGER entry_deleted BEFORE DELETE ON entry
WHEN (SELECT allowed FROM erasing) IS NOT 1
BEGIN SELECT RAISE(ABORT, 'entries are only erased with a learner'); END;
)sql";

// A remark is about an answer of its attempt. The foreign keys also keep a program of version 1 that has the
// file open meanwhile from erasing an attempt and leaving its remarks behind.
constexpr const char* kVersion2 = R"sql(
ALTER TABLE attempt ADD COLUMN limits INTEGER NOT NULL DEFAULT 0 CHECK (limits IN (0, 1));

CREATE TABLE remark (
    attempt TEXT NOT NULL REFERENCES attempt (id),
    number INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    check_name TEXT NOT NULL,
    about TEXT NOT NULL,
    words TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (attempt, number),
    FOREIGN KEY (attempt, entry) REFERENCES entry (attempt, number)
) STRICT;

CREATE TRIGGER remark_inserted BEFORE INSERT ON remark
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM remark WHERE attempt = NEW.attempt)
BEGIN SELECT RAISE(ABORT, 'remarks are added in order'); END;
CREATE TRIGGER remark_answered BEFORE INSERT ON remark
WHEN NOT EXISTS (
    SELECT 1 FROM entry WHERE attempt = NEW.attempt AND number = NEW.entry AND kind = 'answer')
BEGIN SELECT RAISE(ABORT, 'a remark is about an answer'); END;
CREATE TRIGGER remark_updated BEFORE UPDATE ON remark
BEGIN SELECT RAISE(ABORT, 'remarks never change'); END;
CREATE TRIGGER remark_deleted BEFORE DELETE ON remark
WHEN (SELECT allowed FROM erasing) IS NOT 1
BEGIN SELECT RAISE(ABORT, 'remarks are only erased with a learner'); END;
)sql";

// A route is a plan: it may be replaced and forgotten. The trigger takes it away even when a program of an
// older version, which knows nothing of routes and has the file open meanwhile, erases the learner.
constexpr const char* kVersion3 = R"sql(
CREATE TABLE route (
    learner TEXT NOT NULL PRIMARY KEY,
    framework TEXT NOT NULL,
    units TEXT NOT NULL,
    chosen INTEGER NOT NULL
) STRICT;

CREATE TRIGGER route_erased AFTER DELETE ON attempt
BEGIN DELETE FROM route WHERE learner = OLD.learner; END;
)sql";

// What an attempt adds up to can be made again from its entries, so it may change, and it goes with its
// attempt whichever program erases that. What was put off is only ever added, and goes with the learner's
// attempts.
constexpr const char* kVersion4 = R"sql(
CREATE TABLE fold (
    attempt TEXT NOT NULL PRIMARY KEY REFERENCES attempt (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    customer TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE tally (
    attempt TEXT NOT NULL REFERENCES fold (attempt) ON DELETE CASCADE,
    criterion TEXT NOT NULL,
    got INTEGER NOT NULL,
    possible INTEGER NOT NULL,
    chances INTEGER NOT NULL,
    PRIMARY KEY (attempt, criterion)
) STRICT, WITHOUT ROWID;

CREATE TABLE put_off (
    number INTEGER NOT NULL PRIMARY KEY,
    learner TEXT NOT NULL,
    scenario_id TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX put_off_learner ON put_off (learner);

CREATE TRIGGER put_off_inserted BEFORE INSERT ON put_off
WHEN EXISTS (SELECT 1 FROM put_off WHERE number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'what was put off is never replaced'); END;
CREATE TRIGGER put_off_updated BEFORE UPDATE ON put_off
BEGIN SELECT RAISE(ABORT, 'what was put off never changes'); END;
CREATE TRIGGER put_off_deleted BEFORE DELETE ON put_off
WHEN (SELECT allowed FROM erasing) IS NOT 1
BEGIN SELECT RAISE(ABORT, 'what was put off is only erased with a learner'); END;
CREATE TRIGGER attempt_gone AFTER DELETE ON attempt
BEGIN DELETE FROM put_off WHERE learner = OLD.learner; END;
)sql";

// Notes are the learner's own: they change and go as the learner likes. Comments stay. Both go with the
// learner's attempts, whichever program erases those.
constexpr const char* kVersion5 = R"sql(
CREATE TABLE note (
    id TEXT NOT NULL PRIMARY KEY,
    learner TEXT NOT NULL,
    kind TEXT NOT NULL,
    about TEXT NOT NULL,
    made INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT;
CREATE INDEX note_learner ON note (learner);

CREATE TABLE comment (
    number INTEGER NOT NULL PRIMARY KEY,
    attempt TEXT NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
    who TEXT NOT NULL,
    about TEXT NOT NULL,
    machine TEXT NOT NULL,
    reading TEXT NOT NULL,
    words TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX comment_attempt ON comment (attempt);

CREATE TABLE lock (
    learner TEXT NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE signed_in (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    learner TEXT NOT NULL
) STRICT;

CREATE TRIGGER comment_inserted BEFORE INSERT ON comment
WHEN EXISTS (SELECT 1 FROM comment WHERE number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'comments are never replaced'); END;
CREATE TRIGGER comment_updated BEFORE UPDATE ON comment
BEGIN SELECT RAISE(ABORT, 'comments never change'); END;
CREATE TRIGGER comment_deleted BEFORE DELETE ON comment
WHEN (SELECT allowed FROM erasing) IS NOT 1
BEGIN SELECT RAISE(ABORT, 'comments are only erased with a learner'); END;
CREATE TRIGGER learner_gone AFTER DELETE ON attempt
BEGIN
    DELETE FROM note WHERE learner = OLD.learner;
    DELETE FROM lock WHERE learner = OLD.learner;
    DELETE FROM signed_in WHERE learner = OLD.learner;
END;
)sql";

constexpr std::array kMigrations{
    Migration{1, kVersion1}, Migration{2, kVersion2}, Migration{3, kVersion3},
    Migration{4, kVersion4}, Migration{5, kVersion5},
};

/// What the database declares, as one text.
Result<std::string> declared(const Database& database) {
    Statement all(database,
                  "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT GLOB 'sqlite_*' "
                  "ORDER BY type, name");
    std::string out;
    while (all.row())
        for (int column = 0; column < 4; ++column) out += all.text(column) + '\n';
    if (const auto done = all.finish(); !done) return fail(done.error());
    return out;
}

Status run_steps(const Database& database, std::span<const Migration> steps, int from, int to) {
    for (const auto& step : steps) {
        if (step.to <= from || step.to > to) continue;
        if (const auto ran = database.run(step.sql); !ran) return ran;
    }
    return {};
}

/// A view or trigger put in place of ours could do anything whenever the records are used.
Status check_declared(const Database& database, std::span<const Migration> steps, int version) {
    const auto expected = Database::in_memory();
    if (!expected) return fail(expected.error());
    if (const auto ran = run_steps(*expected, steps, 0, version); !ran) return ran;
    const auto ours = declared(*expected);
    if (!ours) return fail(ours.error());
    const auto found = declared(database);
    if (!found) return fail(found.error());
    if (*ours == *found) return {};
    return fail(
        "records.damaged",
        "The tables in " + database.path() + " are not as Rehearse made them. The file was left as it is.",
        "Put back a copy of it, or move it elsewhere and start anew.");
}

/// The version of records that are ours and not too new; nothing for a file without any content.
Result<std::optional<int>> version_of(const Database& database, int known) {
    const auto pages = database.number("PRAGMA page_count");
    if (!pages) return fail(pages.error());
    if (*pages == 0) return std::nullopt;
    const auto id = database.number("PRAGMA application_id");
    if (!id) return fail(id.error());
    const auto version = database.number("PRAGMA user_version");
    if (!version) return fail(version.error());
    if (const auto ours = check_header(*id, *version, known, database.path()); !ours)
        return fail(ours.error());
    return static_cast<int>(*version);
}

/// Asked again within the transaction: another program may have done it while this one waited for its turn.
/// There SQLite counts a page already, so whether the file was empty is known from before.
Result<std::optional<int>> version_now(const Database& database, int known, bool was_empty) {
    if (!was_empty) return version_of(database, known);
    const auto id = database.number("PRAGMA application_id");
    if (!id) return fail(id.error());
    if (*id == 0) return std::nullopt;
    return version_of(database, known);
}

Status migrate(const Database& database, std::span<const Migration> steps, bool was_empty) {
    auto transaction = Transaction::write(database);
    if (!transaction) return fail(transaction.error());
    const auto version = version_now(database, newest(steps), was_empty);
    if (!version) return fail(version.error());
    const int from = version->value_or(0);
    if (const auto as_made = check_declared(database, steps, from); !as_made) return as_made;
    if (const auto ran = run_steps(database, steps, from, newest(steps)); !ran) return ran;
    const auto marked = database.run("PRAGMA application_id = " + std::to_string(kApplicationId) +
                                     "; PRAGMA user_version = " + std::to_string(newest(steps)));
    return marked ? transaction->commit() : marked;
}

}  // namespace

std::span<const Migration> migrations() { return kMigrations; }

int newest(std::span<const Migration> steps) { return steps.empty() ? 0 : steps.back().to; }

Status check_header(std::int64_t application_id, std::int64_t version, int known, const std::string& path) {
    if (application_id != kApplicationId)
        return fail("records.foreign", path + " belongs to another program. The file was left as it is.",
                    "Move it elsewhere, or keep the records in another folder.");
    if (version >= 0 && version <= known) return {};
    return fail("records.newer",
                "The records in " + path + " were made by a newer Rehearse (version " +
                    std::to_string(version) + " of the records; this program knows " + std::to_string(known) +
                    "). The file was left as it is.",
                "Use the newer Rehearse, or keep the records in another folder.");
}

Status bring_up_to_date(const Database& database, std::span<const Migration> steps) {
    const auto version = version_of(database, newest(steps));
    if (!version) return fail(version.error());
    if (*version != newest(steps)) return migrate(database, steps, !version->has_value());
    return check_declared(database, steps, newest(steps));
}

}  // namespace rehearse::records
