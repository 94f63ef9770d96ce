// A learner's route for a screen: its units, what practice there was for them, and what the framework's rules
// say.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "records/records.hpp"
#include "session/library.hpp"
#include "standards/catalogue.hpp"

namespace rehearse::present {

/// What there was to practise for one unit, and what was practised.
struct PracticeView {
    std::vector<std::string> scenarios;  // ids of those that practise one of its criteria, by title
    int times = 0;                       // attempts that stand at an ending
    int customers = 0;                   // different ones, over those attempts
    std::string words;                   // "practised 4 times with 3 customers"
};

struct RouteUnitView {
    std::string id, code, title;
    std::string part;        // "mandatory" or "optional"; empty in a framework without rules
    std::string theme;       // empty when the source gives none
    std::string edition;     // "version 1, approved 22 Feb 2021, review date 01 Mar 2026"; may be empty
    std::string simulation;  // what the source says about simulation, in our words; may be empty
    bool listed_only = false;
    std::string listed_words;  // "can be planned, not practised here" where so; else empty
    PracticeView practice;     // filled by add_practice()
};

struct RouteFindingView {
    std::string code;  // stable: "missing_theme"
    bool gap = false;  // true for what has to change before the route fits the rules
    std::vector<std::string> units;
    std::string says;
};

struct FrameworkView {
    std::string id, title;  // the id as it was named when there is no such framework; then no title
    std::string rule;       // "2 mandatory units and at least 8 optional ones."
};

struct RouteView {
    FrameworkView framework;
    std::vector<RouteUnitView> units;    // of the route, each once
    std::vector<RouteUnitView> offered;  // all of the framework, the mandatory ones first
    std::vector<RouteFindingView> findings;
    bool fits = false;         // nothing has to change
    bool can_be_kept = false;  // there is a unit, and nothing was named wrongly
    std::string chosen;        // a date; empty when it is not kept
    std::string status_line;
};

/// Stands with everything told of routes.
[[nodiscard]] std::string route_status_line();

[[nodiscard]] std::vector<FrameworkView> frameworks_view(const standards::Catalogue& catalogue);

/// `route` may name its units in any way a person may; it is kept when its `chosen` is not 0. `now` is what
/// review dates are compared with.
[[nodiscard]] RouteView route_view(const standards::Catalogue& catalogue, const records::Route& route,
                                   Timestamp now);

/// Counts the finished ones of `attempts`, which are one learner's, towards the units of the route. A
/// scenario counts as what it is in the library now; attempts at any other are passed over.
void add_practice(RouteView& view, const session::Library& library,
                  const std::vector<records::AttemptSummary>& attempts);

/// The ids of the units of the learner's route, for library_view(); none when no route is kept.
[[nodiscard]] Result<std::vector<std::string>> units_on_route(const records::Records& records,
                                                              const std::string& learner);

}  // namespace rehearse::present
