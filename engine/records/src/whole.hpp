// Attempts that were made elsewhere.
#pragma once

#include "database.hpp"
#include "records/records.hpp"

namespace rehearse::records {

/// See Records::add().
[[nodiscard]] Result<Added> add_whole(const Database& database, const play::AttemptLog& log);

}  // namespace rehearse::records
