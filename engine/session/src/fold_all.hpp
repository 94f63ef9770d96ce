// Adding up what was not added up yet.
#pragma once

#include <string>
#include <vector>

#include "session/practice.hpp"

namespace rehearse::session {

/// Makes and keeps the folds that `learner` lacks. Attempts that cannot be read go to `unread`.
[[nodiscard]] Status fold_all(const Workplace& workplace, const std::string& learner,
                              std::vector<std::string>& unread);

}  // namespace rehearse::session
