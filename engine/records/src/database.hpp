// SQLite's connection, statement and transaction as objects that clean up after themselves.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace rehearse::records {

/// What an SQLite result code means to a person, about the records in `path`.
[[nodiscard]] Error explain(int code, const std::string& path, const std::string& detail);

class Database {
public:
    /// `flags` are those of sqlite3_open_v2; an empty `vfs` means the default one.
    [[nodiscard]] static Result<Database> open(const std::string& path, int flags, const std::string& vfs);
    /// An empty one in memory.
    [[nodiscard]] static Result<Database> in_memory();

    /// Runs statements whose rows do not matter.
    [[nodiscard]] Status run(const std::string& sql) const;
    /// The first column of the first row; empty or 0 when there is no row.
    [[nodiscard]] Result<std::string> text(const std::string& sql) const;
    [[nodiscard]] Result<std::int64_t> number(const std::string& sql) const;

    [[nodiscard]] sqlite3* handle() const { return handle_.get(); }
    [[nodiscard]] const std::string& path() const { return path_; }
    /// The last failure of this connection.
    [[nodiscard]] Error error() const;

private:
    struct Close {
        void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
    };
    Database(sqlite3* handle, std::string path) : handle_(handle), path_(std::move(path)) {}

    std::unique_ptr<sqlite3, Close> handle_;
    std::string path_;
};

/// Bytes that are no text.
struct Blob {
    std::string_view bytes;
};

/// A text that is kept as NULL when it is empty.
struct OrNull {
    std::string_view text;
};

/// A statement with its values. The first failure sticks: rows stop and finish() tells it.
class Statement {
public:
    Statement(const Database& database, std::string_view sql);

    /// Binds all parameters in order.
    template <class... Values>
    Statement& bind(const Values&... values) {
        int index = 0;
        (bind_one(++index, values), ...);
        return *this;
    }
    /// Steps to the next row; false after the last one or on failure.
    [[nodiscard]] bool row();
    /// Runs what is left to run and says whether all went well.
    [[nodiscard]] Status finish();

    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::int64_t number(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    void bind_one(int index, std::string_view text);
    void bind_one(int index, std::int64_t number);
    void bind_one(int index, Blob blob);
    void bind_one(int index, OrNull maybe);
    void keep(int code);

    const Database& database_;
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
    std::optional<Error> failure_;
    bool done_ = false;
};

/// A transaction that is taken back unless it is committed.
class Transaction {
public:
    /// Sees one state of the records throughout.
    [[nodiscard]] static Result<Transaction> read(const Database& database);
    /// Waits for its turn to write.
    [[nodiscard]] static Result<Transaction> write(const Database& database);
    ~Transaction();
    Transaction(Transaction&& other) noexcept : database_(other.database_) { other.database_ = nullptr; }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction& operator=(Transaction&&) = delete;

    [[nodiscard]] Status commit();

private:
    explicit Transaction(const Database& database) : database_(&database) {}
    const Database* database_;
};

}  // namespace rehearse::records
