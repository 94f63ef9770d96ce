// For each criterion, how many of the decisions that bear on it can be met on one way through: practice that
// offers a thing once is an accident. What is found was played, so it has a way through that proves it; what
// is not found is settled only when nothing is left to look at.
#pragma once

#include <vector>

#include "explore/space.hpp"

namespace rehearse::explore {

struct ChancesMet {
    int criterion = 0;  // index into Scenario::criteria
    /// Decisions with a chance for it, all met on one way through, in order; each counts the first time, as
    /// in assess. With two or more there may be ways with still more.
    std::vector<scenario::BeatIndex> met;
    bool settled = true;  // false: with fewer than two met, a way with more may still be there
};

struct ChanceOptions {
    /// Leave out decisions at which one can only go against it.
    bool to_show = false;
    int plays = 4000;                   // at random, from the beginning, until nothing is missing
    std::size_t most_states = 400'000;  // of the space that is looked through for what is missing
};

/// One for each criterion, in the setting's condition, the same every time. Fails when the story cannot
/// begin.
[[nodiscard]] Result<std::vector<ChancesMet>> chances_of(const play::Setting& setting,
                                                         const ChanceOptions& options = {});

}  // namespace rehearse::explore
