// A116: a choice that means nothing: no reply says anything about a criterion or changes a fact, and all lead
// to the same place.

#include "rules.hpp"

namespace rehearse::authoring {
namespace {

bool bears_nothing(const scenario::Consequence& consequence) {
    return consequence.signals.empty() && consequence.critical == scenario::Critical::none &&
           !shift_of(consequence).more;
}

}  // namespace

void look_for_idle_choices(const Subject& subject, Diagnostics& out) {
    for (const auto& beat : subject.scenario.beats) {
        const auto& decision = beat.decision;
        if (decision.kind != scenario::DecisionKind::choose) continue;
        const auto& way = route_of(beat, decision.options.front().otherwise);
        bool idle = true;
        each_consequence(decision, [&](const scenario::Consequence& consequence, scenario::Follow follow,
                                       const std::string&) {
            const bool goes_on = follow == scenario::Follow::manner && consequence.to.empty();
            idle = idle && bears_nothing(consequence) &&
                   (goes_on || same_route(route_of(beat, consequence), way));
        });
        if (idle)
            out.warning(
                "A116", decision.place,
                "Whatever is chosen here, it leads to the same place, and no reply touches a criterion or "
                "a fact, so the choice means nothing.",
                "Say what a reply shows or goes against, let one lead elsewhere, or leave the choice out.");
    }
}

}  // namespace rehearse::authoring
