// Facts that an author keeps and nothing uses.
#pragma once

#include <vector>

#include "scenario/scenario.hpp"

namespace rehearse::explore {

/// Slots of the author's own that nothing reads: no condition, no figure, no text.
[[nodiscard]] std::vector<int> never_read(const scenario::Scenario& scenario);

}  // namespace rehearse::explore
