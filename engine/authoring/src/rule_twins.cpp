// A105: two replies of one choice with the same consequence: what changes, what it says about the criteria,
// and where it leads.
#include <algorithm>
#include <set>

#include "rules.hpp"

namespace rehearse::authoring {
namespace {

using scenario::Beat;
using scenario::Option;

std::set<std::pair<int, int>> signals_of(const Option& option) {
    std::set<std::pair<int, int>> out;
    for (const auto& signal : option.otherwise.signals) out.emplace(signal.criterion, signal.weight);
    return out;
}

bool twins(const Subject& subject, const Beat& beat, const Option& one, const Option& other) {
    if (!one.cases.empty() || !other.cases.empty() || !one.manners.empty() || !other.manners.empty())
        return false;
    return !kept_apart(subject, one, other) && one.otherwise.critical == other.otherwise.critical &&
           signals_of(one) == signals_of(other) && same_effects(one.otherwise, other.otherwise) &&
           same_route(route_of(beat, one.otherwise), route_of(beat, other.otherwise));
}

}  // namespace

void look_for_twins(const Subject& subject, Diagnostics& out) {
    each_choice(subject.scenario, [&](const Beat& beat, const std::vector<Option>& options) {
        for (std::size_t i = 0; i < options.size(); ++i) {
            const auto first =
                std::find_if(options.begin(), options.begin() + static_cast<std::ptrdiff_t>(i),
                             [&](const Option& o) { return twins(subject, beat, o, options[i]); });
            if (first == options.begin() + static_cast<std::ptrdiff_t>(i)) continue;
            out.warning("A105", options[i].place,
                        "This reply does the same as the one in line " + std::to_string(first->place.line) +
                            ": it changes the same, says the same about the criteria and leads to the same "
                            "place.",
                        "Let one of them cost or bring something else, or leave one out.");
        }
    });
}

}  // namespace rehearse::authoring
