// What answers can say about criteria.
#pragma once

#include <vector>

#include "play/step.hpp"

namespace rehearse::play {

/// What an answer says about a criterion: the sum of its signals.
struct Said {
    int criterion = 0;  // index into Scenario::criteria
    int weight = 0;
};

/// Signals of what follows from an answer summed per criterion, in order of criterion; sums of 0 are kept.
[[nodiscard]] std::vector<Said> summed(const Follows& follows);

/// For each criterion that a decision bears on, the best declared for it (`weight`, never below 0), whatever
/// conditions say about the story. Left out is what nobody could reach: behind a condition on the
/// organisation's figures, or on the condition of play, that does not hold in `setting`.
[[nodiscard]] std::vector<Said> best_declared(const Setting& setting, const State& start,
                                              const scenario::Decision& decision);

/// True when `consult` may be opened in `state`.
[[nodiscard]] bool is_on_offer(const Setting& setting, const State& state, const scenario::Consult& consult);

}  // namespace rehearse::play
