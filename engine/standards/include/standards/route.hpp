// A route: the units somebody means to take within a framework, and what the framework's rules say of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "standards/catalogue.hpp"

namespace rehearse::standards {

/// The words as a person types them: "301", "CG301", "cs 5" and "R/103/6284" all name a unit.
struct Route {
    std::string framework;
    std::vector<std::string> units;
};

enum class RouteCode {
    unknown_framework,
    unknown_unit,      // no unit of the catalogue has this name
    not_in_framework,  // a unit, but none of this framework's
    other_edition,     // the same, and one of this framework's has the same title
    twice,
    missing_mandatory,
    too_few_optional,
    missing_theme,
    too_many_imported,
    listed_only,  // can be planned, not practised: the source has no criteria
    review_past,
    no_rules,  // the framework is a list and no more
    confirm,   // always the last
};

/// "missing_theme": stable, for other programs.
[[nodiscard]] std::string_view to_text(RouteCode code);

struct RouteFinding {
    RouteCode code = RouteCode::confirm;
    std::vector<std::string> units;  // the ids it is about; of an unknown unit the words as they were typed
    std::string says;                // plain sentences for whoever plans
    friend bool operator==(const RouteFinding&, const RouteFinding&) = default;
};

/// True for what has to change before the route fits the framework's rules; the others are to be known.
[[nodiscard]] bool is_gap(RouteCode code);
/// True for a framework or a unit that was named wrongly: such a route is no plan yet.
[[nodiscard]] bool is_slip(RouteCode code);

/// Looked up by id, in whatever case; nullptr when there is none.
[[nodiscard]] const Framework* find_framework(const Catalogue& catalogue, std::string_view id);
/// False for a framework that is a list of units and no more.
[[nodiscard]] bool has_rules(const Framework& framework);
/// "2 mandatory units and at least 8 optional ones."
[[nodiscard]] std::string rule_words(const Catalogue& catalogue, const Framework& framework);
/// "Level 2" for the units of a lower level that this framework lets in; "a lower level" when none is given.
[[nodiscard]] std::string imported_level(const Catalogue& catalogue, const Framework& framework);

/// The units of the route that are in its framework, each once, in the order they were named.
[[nodiscard]] std::vector<const Unit*> units_of(const Catalogue& catalogue, const Route& route);

/// What is to be said about the route, in the order of RouteCode. `today` is YYYY-MM-DD.
[[nodiscard]] std::vector<RouteFinding> check_route(const Catalogue& catalogue, const Route& route,
                                                    const std::string& today);

/// Whether the review date, as printed ("January 2016", "01 Mar 2026"), is before `today` (YYYY-MM-DD). A
/// month is past when it is over. False when there is none, or none that can be read.
[[nodiscard]] bool review_is_past(const Edition& edition, const std::string& today);

}  // namespace rehearse::standards
