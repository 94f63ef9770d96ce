// The tables of the records, by version, and how older records become current ones.
#pragma once

#include <cstdint>
#include <span>

#include "base/result.hpp"
#include "database.hpp"

namespace rehearse::records {

/// Stands in the file's header and marks it as records of Rehearse: "RHRS".
inline constexpr std::int32_t kApplicationId = 0x52485253;

/// One step: `sql` turns records of version `to` - 1 into records of version `to`.
struct Migration {
    int to;
    const char* sql;
};

/// From the first version on, none missing. A published step never changes; a new one is added below it.
[[nodiscard]] std::span<const Migration> migrations();

/// The version that `steps` lead to.
[[nodiscard]] int newest(std::span<const Migration> steps);

/// The refusal of a database whose header says so: records.foreign by its application id, records.newer by
/// its version.
[[nodiscard]] Status check_header(std::int64_t application_id, std::int64_t version, int known,
                                  const std::string& path);

/// Brings the records up to date in one transaction, from nothing or from an older version. Fails with
/// records.foreign, records.newer, or records.damaged when the tables and triggers are not those of their
/// version; then nothing has changed.
[[nodiscard]] Status bring_up_to_date(const Database& database,
                                      std::span<const Migration> steps = migrations());

}  // namespace rehearse::records
