// A101: the best reply is the longest, too often. A learner who sees that stops reading.
#include <algorithm>

#include "rules.hpp"

namespace rehearse::authoring {
namespace {

constexpr std::size_t kReplies = 3;   // of two, one is always the longer
constexpr std::size_t kChoices = 4;   // fewer show no habit
constexpr std::size_t kAtLeast = 3;   // two may well be chance
constexpr std::size_t kPercent = 40;  // by chance it is a third, with three replies

}  // namespace

void look_for_longest_best(const Subject& subject, Diagnostics& out) {
    std::size_t choices = 0;
    std::vector<Place> found;
    each_choice(subject.scenario, [&](const scenario::Beat&, const std::vector<scenario::Option>& options) {
        const auto best = best_of(subject, options);
        if (options.size() < kReplies || best.empty()) return;
        ++choices;
        const auto others = beside(subject, *best.front(), options);
        if (std::all_of(others.begin(), others.end(), [&](const scenario::Option* other) {
                return size_of(*other) < size_of(*best.front());
            }))
            found.push_back(best.front()->place);
    });
    if (choices < kChoices || found.size() < kAtLeast || found.size() * 100 <= choices * kPercent) return;
    out.warning("A101", {subject.scenario.file, 0},
                "In " + std::to_string(found.size()) + " of " + std::to_string(choices) +
                    " choices the best reply is also the longest, so it can be picked without reading.",
                "Shorten some of the best replies, or let a weaker one say more: " + lines_told(found) + ".");
}

}  // namespace rehearse::authoring
