// What stays the same from the first line to the last: scenario, the organisation's figures, seed, condition.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "scenario/organisation.hpp"
#include "scenario/scenario.hpp"

namespace rehearse::play {

/// Borrowed: `scenario` and `functions` must outlive the setting.
struct Setting {
    const scenario::Scenario* scenario = nullptr;
    scenario::Functions* functions = nullptr;
    std::vector<std::int32_t> rules;  // one per Scenario::rules_read
    std::uint64_t seed = 0;
    int condition = 0;  // place in Scenario::conditions
    std::string organisation_name;
    std::string learner;  // what texts call the learner
};

/// Joins them. Fails with play.condition for a condition the scenario does not offer, and with play.rule when
/// the organisation lacks a figure the scenario reads. An empty condition means the scenario's usual one.
[[nodiscard]] Result<Setting> make_setting(const scenario::Scenario& scenario,
                                           const scenario::Organisation& organisation, std::uint64_t seed,
                                           const std::string& condition, std::string learner,
                                           scenario::Functions* functions);

/// What expressions see in `state`.
[[nodiscard]] scenario::EvalContext context_of(const Setting& setting, const std::int32_t* slots,
                                               std::optional<Error>* fault);

}  // namespace rehearse::play
