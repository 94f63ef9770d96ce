// The row of a learner's route.
#pragma once

#include "database.hpp"
#include "records/records.hpp"

namespace rehearse::records {

/// See Records::keep_route(), route() and forget_route().
[[nodiscard]] Status write_route(const Database& database, const std::string& learner, const Route& route);
[[nodiscard]] Result<std::optional<Route>> read_route(const Database& database, const std::string& learner);
[[nodiscard]] Result<bool> delete_route(const Database& database, const std::string& learner);

}  // namespace rehearse::records
