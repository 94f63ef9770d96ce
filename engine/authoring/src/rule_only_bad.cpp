// A108: a choice between bad replies: whichever case holds, every one goes against a criterion or is
// critical.
#include <algorithm>

#include "rules.hpp"

namespace rehearse::authoring {

void look_for_only_bad(const Subject& subject, Diagnostics& out) {
    each_choice(
        subject.scenario, [&](const scenario::Beat& beat, const std::vector<scenario::Option>& options) {
            const bool bad = std::all_of(options.begin(), options.end(),
                                         [](const auto& option) { return worth_of(option).most < 0; });
            if (bad)
                out.warning("A108", beat.decision.place,
                            "Every reply at '" + beat.id +
                                "' goes against a criterion or is critical, so nobody can do well here.",
                            "Add a reply that makes the best of it.");
        });
}

}  // namespace rehearse::authoring
