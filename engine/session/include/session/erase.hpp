// Erasing what is kept of somebody.
#pragma once

#include <string>

#include "session/practice.hpp"

namespace rehearse::session {

/// Everything of `learner`, with what authors tried out on this computer, which may hold what was typed;
/// returns the number of attempts. Nobody can bring it back. Fails as records::Records::erase_learner() does.
[[nodiscard]] Result<int> erase(const Workplace& workplace, const std::string& learner);

}  // namespace rehearse::session
