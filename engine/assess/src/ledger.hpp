// The ledger of one route: which criteria had a chance where, and what came of each chance.
#pragma once

#include <vector>

#include "assess/assessment.hpp"

namespace rehearse::assess {

/// Signals of what follows from an answer summed per criterion, in order of criterion; sums of 0 are kept.
[[nodiscard]] std::vector<Said> summed(const play::Follows& follows);

/// For each criterion that a decision bears on, the best declared for it (`weight`, never below 0), whatever
/// conditions say about the story. Left out is what nobody could reach: behind a condition on the
/// organisation's figures, or on the condition of play, that does not hold in `setting`.
[[nodiscard]] std::vector<Said> best_declared(const play::Setting& setting, const play::State& start,
                                              const scenario::Decision& decision);

/// True when `consult` may be opened in `state`.
[[nodiscard]] bool is_on_offer(const play::Setting& setting, const play::State& state,
                               const scenario::Consult& consult);

/// The chances on the route that `moments` were read from, by moment.
[[nodiscard]] std::vector<Chance> ledger_of(const play::Setting& setting, const play::Played& played,
                                            const std::vector<MomentReading>& moments);

}  // namespace rehearse::assess
