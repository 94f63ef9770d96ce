// Playing on at random where there was no room to see everything.
#pragma once

#include <vector>

#include "explore/space.hpp"

namespace rehearse::explore {

struct Wandered {
    int plays = 0;
    std::vector<int> answers;  // by beat, for endings: the fewest answers that led there; -1: never met
};

/// Plays `plays` times to an end, each from a state of `space` from which no way on was followed, taking the
/// answers least often taken so far. The same every time. Nothing when every state was looked at.
[[nodiscard]] Wandered wander(const Space& space, int plays);

}  // namespace rehearse::explore
