// How likely it is that somebody who answers at random is told the highest band of a criterion.
#pragma once

#include <span>

#include "assess/growth.hpp"
#include "explore/criteria.hpp"

namespace rehearse::assess {

/// Two scenarios with different customers are practised in turns, `first` first, each time on another day and
/// once in another condition; what one adds up to is as `first` and `second` say. The probability that the
/// highest band is told when the first one is, or, with `any_time`, ever within `attempts`. Exact but for
/// rounding.
[[nodiscard]] double highest_by_chance(const Bands& bands, std::span<const explore::Tallied> first,
                                       std::span<const explore::Tallied> second, int attempts,
                                       bool any_time = false);

}  // namespace rehearse::assess
