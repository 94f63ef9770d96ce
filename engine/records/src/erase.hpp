// Taking a learner out of the records so that nothing of them stays.
#pragma once

#include <string>

#include "database.hpp"

namespace rehearse::records {

/// Leaves no byte in the files of rows that were deleted or replaced.
[[nodiscard]] Status clean_files(const Database& database);

/// See Records::erase_learner().
[[nodiscard]] Result<int> erase(const Database& database, const std::string& learner);

}  // namespace rehearse::records
