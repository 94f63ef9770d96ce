// From a path to a connection that is safe to use: whose file it is, settings, tables, journal.
#pragma once

#include <map>
#include <string>

#include "base/result.hpp"
#include "database.hpp"
#include "records/records.hpp"

namespace rehearse::records {

struct Connection {
    Database database;
    std::string note;  // a sentence when WAL was refused; else empty
};

/// See open().
[[nodiscard]] Result<Connection> connect(const std::string& path, const Options& options);

/// The settings this layer relies on, as they are now.
[[nodiscard]] Result<std::map<std::string, std::string>> settings_of(const Database& database);

}  // namespace rehearse::records
