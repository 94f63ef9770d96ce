// The author's reviewer: what is unfair, unkind or given away in a scenario that compiles. One rule per file.
#pragma once

#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "scenario/organisation.hpp"
#include "scenario/scenario.hpp"

namespace rehearse::authoring {

/// What a rule looks at. Borrowed for the call.
struct Subject {
    const scenario::Scenario& scenario;
    const scenario::Organisation& organisation;
};

/// One rule. `look` reports every place with `code`; it knows nothing of what the author accepts.
struct Rule {
    std::string_view code;   // "A103"; the list is in scenarios/DIAGNOSTICS.md
    std::string_view about;  // one line: what it finds
    void (*look)(const Subject&, Diagnostics&);
};

/// All rules, by code.
[[nodiscard]] const std::vector<Rule>& rules();

/// Runs every rule on a scenario without errors, leaves out what `accepts` names, and reports an acceptance
/// that is not needed, or that names a rule or a beat there is not (A199). Acceptances of what exploring
/// finds are for exploring: here only their names are checked.
void review(const Subject& subject, Diagnostics& diagnostics);

}  // namespace rehearse::authoring
