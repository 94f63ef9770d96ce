// What can become of one criterion: every pair of what was said and what could have been said, and how it
// reads for learners who click without reading.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "explore/values.hpp"

namespace rehearse::explore {

/// On a whole way through: the sum of what answers said, and of the best declared at the decisions met.
struct Pair {
    int got = 0;
    int possible = 0;
    auto operator<=>(const Pair&) const = default;
};

/// How a criterion reads at the end, as in assess::Reading: not met, not taken up, went against, mixed,
/// shown.
inline constexpr std::size_t kReadings = 5;

struct CriterionRange {
    int criterion = 0;           // index into Scenario::criteria
    std::vector<Pair> attained;  // in order
    bool full = false;           // some way gets all that was possible on it
    bool avoidable = false;      // some way gives no chance at all
    /// By clicker, then by reading; each sums to 1, but for what goes round for ever.
    std::array<std::array<double, kReadings>, kClickers> clickers{};
    std::string partial;  // why it is not known exactly; empty when it is
};

/// One criterion. Signals count the first time a decision is met or a consult opened; a consult that was on
/// offer is a chance, opened or not. `most_nodes` bounds the work: beyond it the range is partial.
[[nodiscard]] CriterionRange range_of(const Space& space, int criterion, std::size_t most_nodes = 20'000'000);

/// How likely it is that a whole way through adds up to this.
struct Tallied {
    struct Sum {
        int got = 0;
        int possible = 0;
        int chances = 0;  // where it could be shown
        auto operator<=>(const Sum&) const = default;
    };
    Sum sum;
    double share = 0;
};

/// What `clicker` adds up to for one criterion, by sum; the shares sum to 1, but for what goes round for
/// ever. Nothing when it would take more than `most_nodes`.
[[nodiscard]] std::optional<std::vector<Tallied>> tallied(const Space& space, int criterion, Clicker clicker,
                                                          std::size_t most_nodes = 20'000'000);

}  // namespace rehearse::explore
