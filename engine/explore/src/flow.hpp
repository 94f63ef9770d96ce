// Where a stream goes that is divided at every node: exact but for what still turns in a loop.
#pragma once

#include <functional>
#include <vector>

#include "components.hpp"

namespace rehearse::explore {

struct Part {
    std::uint32_t to = 0;
    double share = 0;
};

/// How often each node is passed on average, from `start` by node. `parts(node, out)` fills `out`; what is
/// missing to 1 stays there. Loops are followed until less than 1e-15 turns in them, or all that does can
/// never leave.
[[nodiscard]] std::vector<double> flow(const Components& components, std::vector<double> start,
                                       const std::function<void(std::uint32_t, std::vector<Part>&)>& parts);

}  // namespace rehearse::explore
