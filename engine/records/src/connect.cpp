#include "connect.hpp"

#include <array>
#include <filesystem>
#include <optional>
#include <utility>

#include "probe.hpp"
#include "schema.hpp"

namespace rehearse::records {
namespace {

constexpr const char* kNoWal =
    "The disk of the records does not offer a write-ahead log, so they are kept with a rollback journal: "
    "just as "
    "safe, but a second window may have to wait.";

enum class Journal { wal, rollback };

struct Setting {
    const char* name;
    const char* value;
};

// synchronous 3 is EXTRA. For a write-ahead log it is FULL: every commit is synced. A rollback journal is
// deleted to commit, and only EXTRA syncs the folder after that; with FULL a power cut may bring the journal
// back, which then takes the last answer away.
constexpr std::array kSettings{
    Setting{"synchronous", "3"},     Setting{"foreign_keys", "1"},
    Setting{"secure_delete", "1"},   Setting{"trusted_schema", "0"},
    Setting{"cell_size_check", "1"}, Setting{"temp_store", "2"},  // in memory: nothing of a learner in /tmp
    Setting{"cache_size", "-32768"},  // KiB: a whole group's practice is read without reading a page twice
};

Status set(const Database& database, const std::string& name, const std::string& value) {
    if (const auto ran = database.run("PRAGMA " + name + " = " + value); !ran) return ran;
    const auto now = database.text("PRAGMA " + name);
    if (!now) return fail(now.error());
    if (*now == value) return {};
    return fail("records.failed", "SQLite did not accept the setting " + name + " = " + value + ".",
                "Install SQLite 3.37 or later.");
}

Status configure(const Database& database, const Options& options, Journal journal) {
    auto* handle = database.handle();
    int defensive = 0;
    int no_checkpoint = 0;
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, &defensive);
    // Until the file is known to be ours, closing leaves it alone.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, &no_checkpoint);
    if (defensive != 1 || no_checkpoint != 1)
        return fail("records.failed", "This SQLite cannot protect the records.",
                    "Install SQLite 3.37 or later.");
    sqlite3_busy_timeout(handle, options.busy_timeout);
    // Alone with the file, SQLite needs no shared memory to turn a write-ahead log into a rollback journal;
    // it has to know before it reads anything.
    if (journal == Journal::rollback)
        if (const auto done = set(database, "locking_mode", "exclusive"); !done) return done;
    for (const auto& setting : kSettings)
        if (const auto done = set(database, setting.name, setting.value); !done) return done;
    return {};
}

/// Asks for the journal and returns the mode in use.
Result<std::string> choose_journal(const Database& database, Journal journal) {
    std::string mode;
    if (journal == Journal::wal) {
        const auto answer = database.text("PRAGMA journal_mode = WAL");
        if (!answer) return answer;
        mode = *answer;
    }
    if (mode != "wal" && mode != "memory") {  // memory: there is no disk to keep a journal on
        mode = "delete";
        if (const auto done = set(database, "journal_mode", mode); !done) return fail(done.error());
    }
    if (journal == Journal::rollback)
        if (const auto done = set(database, "locking_mode", "normal"); !done) return fail(done.error());
    // Locks and shared memory are only asked for when the file is used.
    if (const auto used = database.number("SELECT count(*) FROM sqlite_schema"); !used)
        return fail(used.error());
    return mode;
}

Status check_content(const Database& database) {
    const auto verdict = database.text("PRAGMA quick_check(1)");
    if (!verdict) return fail(verdict.error());
    if (*verdict != "ok") return fail(explain(SQLITE_CORRUPT, database.path(), *verdict));
    return {};
}

Result<Database> open_file(const std::string& path, const Options& options) {
    const int flags =
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_PRIVATECACHE | (options.vfs.empty() ? 0 : SQLITE_OPEN_CREATE);
    auto database = Database::open(path, flags, options.vfs);
    if (database && sqlite3_db_readonly(database->handle(), "main") == 1)
        return fail(explain(SQLITE_READONLY, path, {}));
    return database;
}

Result<Connection> connect_with(const std::string& path, const Options& options, Journal journal) {
    auto database = open_file(path, options);
    if (!database) return fail(database.error());
    if (const auto done = configure(*database, options, journal); !done) return fail(done.error());
    if (const auto done = bring_up_to_date(*database); !done) return fail(done.error());
    if (const auto done = check_content(*database); !done) return fail(done.error());
    const auto mode = choose_journal(*database, journal);
    if (!mode) return fail(mode.error());
    sqlite3_db_config(database->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    return Connection{std::move(*database), *mode == "delete" ? kNoWal : ""};
}

/// An absolute path is never taken for ":memory:" or "file:…?mode=…".
Result<std::string> absolute(const std::string& path) {
    std::error_code problem;
    const auto out = std::filesystem::absolute(path, problem);
    if (path.empty() || problem) return fail(explain(SQLITE_CANTOPEN, path, {}));
    return out.string();
}

}  // namespace

Result<Connection> connect(const std::string& path, const Options& options) {
    const auto file = absolute(path);
    if (!file) return fail(file.error());
    if (options.vfs.empty()) {  // the file system of a test keeps files of its own
        const auto found = probe(*file);
        if (!found) return fail(found.error());
        if (*found == Found::nothing)
            if (const auto made = make_private(*file); !made) return fail(made.error());
    }
    auto connection = connect_with(*file, options, Journal::wal);
    if (connection) return connection;
    const auto& code = connection.error().code;
    if (code != "records.no_shared_memory" && code != "records.unopenable") return connection;
    return connect_with(*file, options, Journal::rollback);
}

Result<std::map<std::string, std::string>> settings_of(const Database& database) {
    std::map<std::string, std::string> out;
    constexpr std::array kOthers{"journal_mode", "busy_timeout", "locking_mode", "application_id"};
    for (const auto& setting : kSettings) out[setting.name];
    for (const char* name : kOthers) out[name];
    for (auto& [name, value] : out) {
        const auto now = database.text("PRAGMA " + name);
        if (!now) return fail(now.error());
        value = *now;
    }
    int defensive = 0;
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_DEFENSIVE, -1, &defensive);
    out["defensive"] = std::to_string(defensive);
    return out;
}

}  // namespace rehearse::records
