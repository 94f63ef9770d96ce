// A103: a best reply stands out by its length among those beside it.
#include <algorithm>

#include "rules.hpp"

namespace rehearse::authoring {
namespace {

constexpr std::size_t kTenths = 14;  // 1.4 times the mean of the others: seen at a glance
constexpr std::size_t kWords = 4;    // and so many more than the next longest; a word or two is nothing

}  // namespace

void look_for_long_best(const Subject& subject, Diagnostics& out) {
    each_choice(subject.scenario, [&](const scenario::Beat&, const std::vector<scenario::Option>& options) {
        for (const auto* best : best_of(subject, options)) {
            const auto beside_it = beside(subject, *best, options);
            const std::size_t size = size_of(*best), many = beside_it.size();
            std::size_t others = 0, next = 0;
            for (const auto* other : beside_it) {
                others += size_of(*other);
                next = std::max(next, size_of(*other));
            }
            if (size * many * 10 <= others * kTenths || size < next + kWords) continue;
            out.warning("A103", best->place,
                        "This best reply has " + std::to_string(size) + " words and those beside it have " +
                            std::to_string(others / many) +
                            " on average, so it stands out before it is read.",
                        "Shorten it, or let one of the others say more.");
        }
    });
}

}  // namespace rehearse::authoring
