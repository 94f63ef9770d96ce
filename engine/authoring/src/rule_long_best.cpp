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
        const int best = best_of(options);
        if (best < 0) return;
        std::size_t size = 0, others = 0, next = 0;
        for (std::size_t i = 0; i < options.size(); ++i) {
            const auto words = words_of(plain(options[i].text)).size();
            if (static_cast<int>(i) == best) {
                size = words;
                continue;
            }
            others += words;
            next = std::max(next, words);
        }
        const std::size_t many = options.size() - 1;
        if (size * many * 10 <= others * kTenths || size < next + kWords) return;
        out.warning("A103", options[static_cast<std::size_t>(best)].place,
                    "This best reply has " + std::to_string(size) + " words and those beside it have " +
                        std::to_string(others / many) + " on average, so it stands out before it is read.",
                    "Shorten it, or let one of the others say more.");
    });
}

}  // namespace rehearse::authoring
