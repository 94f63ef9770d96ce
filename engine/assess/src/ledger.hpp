// The ledger of one route: which criteria had a chance where, and what came of each chance.
#pragma once

#include <vector>

#include "assess/assessment.hpp"

namespace rehearse::assess {

/// The chances on the route that `moments` were read from, by moment.
[[nodiscard]] std::vector<Chance> ledger_of(const play::Setting& setting, const play::Played& played,
                                            const std::vector<MomentReading>& moments);

}  // namespace rehearse::assess
