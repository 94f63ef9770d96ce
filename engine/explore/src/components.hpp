// Strongly connected components, so that loops are solved as a whole and all else in one pass.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace rehearse::explore {

struct Components {
    std::vector<std::uint32_t> nodes;  // those of one component stand together, what is led to comes first
    std::vector<std::uint32_t> first;  // where each component begins in `nodes`, and the end

    [[nodiscard]] std::size_t size() const { return first.size() - 1; }
};

/// Tarjan's algorithm without recursion (R. Tarjan, SIAM Journal on Computing 1, 1972). `targets(node, out)`
/// fills `out` with where `node` leads.
[[nodiscard]] Components components_of(
    std::size_t nodes, const std::function<void(std::uint32_t, std::vector<std::uint32_t>&)>& targets);

}  // namespace rehearse::explore
