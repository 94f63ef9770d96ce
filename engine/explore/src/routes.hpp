// How many ways through there are, and how long they are.
#pragma once

#include <vector>

#include "explore/space.hpp"

namespace rehearse::explore {

struct Routes {
    double count = 0;                 // different sequences of answers; looking something up is none
    bool loops = false;               // some can be made longer and longer, and are not counted
    std::vector<int> shortest;        // by beat: answers to the ending; -1 where it is not reached
    std::vector<int> longest;         // -1 where loops make it endless
    std::vector<std::size_t> states;  // by beat: in how many states it ends there
};

[[nodiscard]] Routes routes_of(const Space& space);

}  // namespace rehearse::explore
