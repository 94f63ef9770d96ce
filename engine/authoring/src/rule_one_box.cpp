// A102: one rating, or one box, is right nearly everywhere. Whoever gives it to all of them looks competent.
// (Where an answer stands gives nothing away: play shuffles replies and items by the seed.)
#include "rules.hpp"

namespace rehearse::authoring {
namespace {

constexpr std::size_t kItems = 5;     // fewer show no pattern
constexpr std::size_t kPercent = 60;  // more than this and one answer for all of them is good enough

}  // namespace

void look_for_one_box(const Subject& subject, Diagnostics& out) {
    using scenario::DecisionKind;
    for (const auto& beat : subject.scenario.beats) {
        const auto& decision = beat.decision;
        const bool rated = decision.kind == DecisionKind::rate;
        if ((!rated && decision.kind != DecisionKind::sort) || decision.items.size() < kItems) continue;
        std::vector<std::size_t> right(decision.boxes.size());
        for (const auto& item : decision.items) ++right[static_cast<std::size_t>(item.box)];
        for (std::size_t box = 0; box < right.size(); ++box) {
            if (right[box] * 100 <= decision.items.size() * kPercent) continue;
            out.warning("A102", decision.place,
                        "'" + decision.boxes[box] + "' is right for " + std::to_string(right[box]) + " of " +
                            std::to_string(decision.items.size()) + (rated ? " lines" : " items") +
                            ", so one answer for all of them is nearly right.",
                        "Spread the right answers over the others, or leave some of these out.");
        }
    }
}

}  // namespace rehearse::authoring
