// What findings share.
#pragma once

#include "explore/space.hpp"

namespace rehearse::explore {

[[nodiscard]] Diagnostic warning(std::string code, Place place, std::string message, std::string hint);

/// Where the author wrote `action` of `beat`.
[[nodiscard]] Place place_of(const scenario::Scenario& scenario, scenario::BeatIndex beat,
                             const Action& action);

/// True when `action` in `id` is a breach.
[[nodiscard]] bool is_critical(const Space& space, StateId id, const Action& action);

}  // namespace rehearse::explore
