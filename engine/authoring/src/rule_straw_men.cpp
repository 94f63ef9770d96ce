// A107: a straw man, worse than every reply beside it in everything and by far. Nobody would choose it, so it
// is no choice, and the others are one fewer.
#include <algorithm>

#include "rules.hpp"

namespace rehearse::authoring {
namespace {

constexpr std::size_t kReplies = 3;  // of two, one is always the worse
constexpr int kMood = 25;            // a quarter of the scale lower than with any other
constexpr int kTrust = 5;            // and lower in trust
constexpr int kSignals = 2;          // and worth so much less: against, where the next shows something

}  // namespace

void look_for_straw_men(const Subject& subject, Diagnostics& out) {
    using scenario::Option;
    each_choice(subject.scenario, [&](const scenario::Beat&, const std::vector<Option>& options) {
        for (const auto& option : options) {
            const auto others = beside(subject, option, options);
            const Shift here = shift_of(option.otherwise);
            const int worth = worth_of(option).most;
            const bool far_below = std::all_of(others.begin(), others.end(), [&](const Option* other) {
                const Shift there = shift_of(other->otherwise);
                return here.mood <= there.mood - kMood && here.trust <= there.trust - kTrust &&
                       here.minutes >= there.minutes && worth <= worth_of(*other).least - kSignals;
            });
            if (others.size() + 1 < kReplies || !far_below || !option.cases.empty()) continue;
            out.warning("A107", option.place,
                        "Nobody would choose this reply: it is far worse than every other in mood, in trust "
                        "and in what "
                        "it shows, and no quicker.",
                        "Give it a reason why somebody might say it: it is quick, or kind, or half right.");
        }
    });
}

}  // namespace rehearse::authoring
