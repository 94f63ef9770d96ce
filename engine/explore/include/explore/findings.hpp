// What is wrong with a conversation that only shows when all of it is seen. Codes begin with E; the list is
// in scenarios/DIAGNOSTICS.md.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "explore/criteria.hpp"

namespace rehearse::explore {

struct Finding {
    Diagnostic diagnostic;
    std::vector<std::string> way;  // the shortest way to it: one line an answer; empty where none leads there
    std::string criterion = {};    // that it is about; empty for most
};

/// All codes that findings have, in order.
[[nodiscard]] const std::vector<std::string_view>& finding_codes();

/// What was seen while walking through the whole space once.
struct Reached {
    std::vector<bool> beats;                 // arrived at, silent ones too
    std::vector<std::vector<bool>> actions;  // by beat: places in Space::actions_of
    std::vector<StateId> first_at;           // by beat; kNoState: no state stands there
};
[[nodiscard]] Reached reached_in(const Space& space);

/// Both figures of an ending that ends well are at least this.
inline constexpr int kEndsWell = 60;

/// Everything but what criteria() says, in order of place.
[[nodiscard]] std::vector<Finding> findings_of(const Space& space, const Reached& reached);

/// What is unfair about one criterion that the scenario says it practises.
[[nodiscard]] std::vector<Finding> findings_of(const Space& space, const CriterionRange& range);

/// What the figures of the endings say about fairness; `values` take any answer.
[[nodiscard]] std::vector<Finding> findings_of(const Space& space, const Values& values);

/// One answer of a way: "arrives: \"Is everyone all right?\"".
[[nodiscard]] std::string told(const Space& space, const Leg& leg);
[[nodiscard]] std::vector<std::string> told(const Space& space, const std::vector<Leg>& way);

}  // namespace rehearse::explore
