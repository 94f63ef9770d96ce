// A101: the best reply is the longest, too often. A learner who sees that stops reading.
#include "rules.hpp"

namespace rehearse::authoring {
namespace {

constexpr std::size_t kReplies = 3;   // of two, one is always the longer
constexpr std::size_t kChoices = 4;   // fewer show no habit
constexpr std::size_t kAtLeast = 3;   // two may well be chance
constexpr std::size_t kPercent = 40;  // by chance it is a third, with three replies

bool longest(const std::vector<scenario::Option>& options, std::size_t best) {
    const auto size = words_of(plain(options[best].text)).size();
    for (std::size_t i = 0; i < options.size(); ++i)
        if (i != best && words_of(plain(options[i].text)).size() >= size) return false;
    return true;
}

}  // namespace

void look_for_longest_best(const Subject& subject, Diagnostics& out) {
    std::size_t choices = 0;
    std::vector<Place> found;
    each_choice(subject.scenario, [&](const scenario::Beat&, const std::vector<scenario::Option>& options) {
        const int best = best_of(options);
        if (options.size() < kReplies || best < 0) return;
        ++choices;
        const auto at = static_cast<std::size_t>(best);
        if (longest(options, at)) found.push_back(options[at].place);
    });
    if (choices < kChoices || found.size() < kAtLeast || found.size() * 100 <= choices * kPercent) return;
    out.warning("A101", {subject.scenario.file, 0},
                "In " + std::to_string(found.size()) + " of " + std::to_string(choices) +
                    " choices the best reply is also the longest, so it can be picked without reading.",
                "Shorten some of the best replies, or let a weaker one say more: " + lines_told(found) + ".");
}

}  // namespace rehearse::authoring
