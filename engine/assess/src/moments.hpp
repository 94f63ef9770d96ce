// Reads the moments of one route.
#pragma once

#include <vector>

#include "assess/assessment.hpp"

namespace rehearse::assess {

/// What each moment of `played` said and did, in order of time.
[[nodiscard]] std::vector<MomentReading> read_moments(const play::Setting& setting,
                                                      const play::Played& played,
                                                      const play::AttemptLog& log);

/// A better reply that was on offer at `moment` (place in Decision::options): no breach, nothing against any
/// criterion, and more in favour than what was said; the best of these, the author's first when equal. -1:
/// none.
[[nodiscard]] int better_option(const play::Setting& setting, const play::Moment& moment,
                                const MomentReading& reading);

}  // namespace rehearse::assess
