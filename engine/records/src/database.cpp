#include "database.hpp"

#include <array>
#include <utility>

namespace rehearse::records {
namespace {

constexpr const char* kSafe = "What was kept before is safe.";

struct Limit {
    int id;
    int value;
};

// A damaged or hostile file cannot make SQLite work or allocate without end.
constexpr std::array kLimits{
    Limit{SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024},
    Limit{SQLITE_LIMIT_SQL_LENGTH, 100'000},
    Limit{SQLITE_LIMIT_COLUMN, 100},
    Limit{SQLITE_LIMIT_EXPR_DEPTH, 50},
    Limit{SQLITE_LIMIT_COMPOUND_SELECT, 10},
    Limit{SQLITE_LIMIT_VDBE_OP, 25'000},
    Limit{SQLITE_LIMIT_FUNCTION_ARG, 8},
    Limit{SQLITE_LIMIT_ATTACHED, 1},  // VACUUM attaches one
    Limit{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50},
    Limit{SQLITE_LIMIT_VARIABLE_NUMBER, 50},
    Limit{SQLITE_LIMIT_TRIGGER_DEPTH, 10},
};

Error other_failure(int code, const std::string& path, const std::string& detail) {
    switch (code) {
        case SQLITE_IOERR_SHMOPEN:
        case SQLITE_IOERR_SHMLOCK:
        case SQLITE_IOERR_SHMMAP:
            return {"records.no_shared_memory",
                    "The disk of " + path + " does not share memory between programs.",
                    "Keep the records on another disk."};
        case SQLITE_IOERR_SHMSIZE:
            return explain(SQLITE_FULL, path, detail);
        default:
            return {"records.failed",
                    "Reading or writing the records in " + path + " failed: " + detail + ".",
                    std::string("Check the disk, then try again. ") + kSafe};
    }
}

}  // namespace

Error explain(int code, const std::string& path, const std::string& detail) {
    switch (code & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
        case SQLITE_PROTOCOL:
            return {"records.locked", "Another program is using the records in " + path + ".",
                    std::string("Close other windows of Rehearse, then try again. ") + kSafe};
        case SQLITE_FULL:
            return {"records.full", "There is no room on the disk for the records in " + path + ".",
                    std::string("Free some space, then try again. ") + kSafe};
        case SQLITE_READONLY:
        case SQLITE_PERM:
            return {"records.readonly", "The records in " + path + " may not be written.",
                    "Check that the file, its folder and the disk allow you to write, then try again."};
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return {"records.damaged",
                    path + " is damaged, or holds no records at all. The file was left as it is.",
                    "Put back a copy of it, or move it elsewhere and start anew."};
        case SQLITE_CANTOPEN:
            return {"records.unopenable", "The records in " + path + " cannot be opened.",
                    "Check that the folder exists and that you may read and write in it."};
        case SQLITE_CONSTRAINT:
            return {"records.refused", "The records in " + path + " refused a change: " + detail + ".", {}};
        case SQLITE_TOOBIG:
            return {"records.too_large", "A text is too large to be kept in the records in " + path + ".",
                    "Shorten it to less than 64 MB."};
        default:
            return other_failure(code, path, detail);
    }
}

Result<Database> Database::open(const std::string& path, int flags, const std::string& vfs) {
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &handle, flags | SQLITE_OPEN_EXRESCODE,
                                     vfs.empty() ? nullptr : vfs.c_str());
    Database database(handle, path);
    if (code != SQLITE_OK) return fail(explain(code, path, sqlite3_errstr(code)));
    for (const auto& limit : kLimits) sqlite3_limit(handle, limit.id, limit.value);
    return database;
}

Result<Database> Database::in_memory() {
    return open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY, {});
}

Status Database::run(const std::string& sql) const {
    const int code = sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return fail(error());
    return {};
}

Result<std::string> Database::text(const std::string& sql) const {
    Statement statement(*this, sql);
    std::string out = statement.row() ? statement.text(0) : std::string();
    if (const auto done = statement.finish(); !done) return fail(done.error());
    return out;
}

Result<std::int64_t> Database::number(const std::string& sql) const {
    Statement statement(*this, sql);
    const std::int64_t out = statement.row() ? statement.number(0) : 0;
    if (const auto done = statement.finish(); !done) return fail(done.error());
    return out;
}

Error Database::error() const {
    return explain(sqlite3_extended_errcode(handle()), path_, sqlite3_errmsg(handle()));
}

Statement::Statement(const Database& database, std::string_view sql) : database_(database) {
    sqlite3_stmt* statement = nullptr;
    keep(
        sqlite3_prepare_v2(database.handle(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr));
    statement_.reset(statement);
}

bool Statement::row() {
    if (failure_ || done_) return false;
    const int code = sqlite3_step(statement_.get());
    if (code == SQLITE_ROW) return true;
    done_ = true;
    if (code != SQLITE_DONE) keep(code);
    return false;
}

Status Statement::finish() {
    while (row()) {
    }
    if (failure_) return fail(*failure_);
    return {};
}

std::string Statement::text(int column) const {
    // A blob reads back byte by byte; a text does too, as the encoding of the records is UTF-8.
    const void* bytes = sqlite3_column_blob(statement_.get(), column);
    const int size = sqlite3_column_bytes(statement_.get(), column);
    return bytes == nullptr ? std::string()
                            : std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

std::int64_t Statement::number(int column) const { return sqlite3_column_int64(statement_.get(), column); }

void Statement::bind_one(int index, std::string_view text) {
    if (failure_) return;
    keep(sqlite3_bind_text64(statement_.get(), index, text.data() == nullptr ? "" : text.data(), text.size(),
                             SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind_one(int index, std::int64_t number) {
    if (!failure_) keep(sqlite3_bind_int64(statement_.get(), index, number));
}

void Statement::bind_one(int index, Blob blob) {
    if (failure_) return;
    keep(sqlite3_bind_blob64(statement_.get(), index, blob.bytes.data() == nullptr ? "" : blob.bytes.data(),
                             blob.bytes.size(), SQLITE_TRANSIENT));
}

void Statement::bind_one(int index, OrNull maybe) {
    if (!maybe.text.empty()) {
        bind_one(index, maybe.text);
    } else if (!failure_) {
        keep(sqlite3_bind_null(statement_.get(), index));
    }
}

void Statement::keep(int code) {
    if (code != SQLITE_OK && !failure_) failure_ = database_.error();
}

Result<Transaction> Transaction::read(const Database& database) {
    if (const auto begun = database.run("BEGIN"); !begun) return fail(begun.error());
    return Transaction(database);
}

Result<Transaction> Transaction::write(const Database& database) {
    if (const auto begun = database.run("BEGIN IMMEDIATE"); !begun) return fail(begun.error());
    return Transaction(database);
}

Transaction::~Transaction() {
    // SQLite may have rolled back already; when rolling back fails, the file's journal does it at the next
    // open.
    if (database_ != nullptr && sqlite3_get_autocommit(database_->handle()) == 0)
        static_cast<void>(database_->run("ROLLBACK"));
}

Status Transaction::commit() { return database_->run("COMMIT"); }

}  // namespace rehearse::records
