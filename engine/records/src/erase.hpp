// Taking a learner out of the records so that nothing of them stays.
#pragma once

#include <string>

#include "database.hpp"

namespace rehearse::records {

/// See Records::erase_learner().
[[nodiscard]] Result<int> erase(const Database& database, const std::string& learner);

}  // namespace rehearse::records
