#include "play/setting.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace rehearse::play {

Result<Setting> make_setting(const scenario::Scenario& scenario, const scenario::Organisation& organisation,
                             std::uint64_t seed, const std::string& condition, std::string learner,
                             scenario::Functions* functions) {
    Setting out;
    out.scenario = &scenario;
    out.functions = functions;
    out.seed = seed;
    out.organisation_name = organisation.name;
    out.learner = std::move(learner);
    for (const auto& name : scenario.rules_read) {
        const auto figure = organisation.figure(name, scenario.role);
        if (!figure)
            return fail("play.rule",
                        organisation.name + " has no rule '" + name + "', which this scenario needs.",
                        "Check the scenario together with the organisation it names.");
        out.rules.push_back(*figure);
    }
    if (condition.empty()) return out;
    const auto found = std::find(scenario.conditions.begin(), scenario.conditions.end(), condition);
    if (found == scenario.conditions.end())
        return fail("play.condition", "This scenario cannot be played as '" + condition + "'.",
                    "It offers: " + listed(scenario.conditions) + ".");
    out.condition = static_cast<int>(found - scenario.conditions.begin());
    return out;
}

scenario::EvalContext context_of(const Setting& setting, const std::int32_t* slots,
                                 std::optional<Error>* fault) {
    return {slots, setting.rules.data(), setting.functions, fault};
}

}  // namespace rehearse::play
