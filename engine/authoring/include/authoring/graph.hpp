// A scenario as a picture: its beats as cards, and lines from each answer to where it leads.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "play/replay.hpp"
#include "scenario/scenario.hpp"

namespace rehearse::authoring {

/// What can still be had from a beat onwards, each 0-100.
struct BeatValues {
    double customer = 0;
    double organisation = 0;
    bool known = false;  // false: nothing is shown
};

/// One line of an attempt's route. `row` is the answer's row on the card of `from`: the place of the option
/// or class; one more than the last of them for an answer that came too late; kGoesOn where nothing was
/// asked.
inline constexpr int kGoesOn = -1;
struct RouteStep {
    scenario::BeatIndex from = 0;
    int row = kGoesOn;
    scenario::BeatIndex to = 0;
    friend bool operator==(const RouteStep&, const RouteStep&) = default;
};

/// What to draw. The scenario is borrowed for the call; the other lists may be empty.
struct GraphInput {
    const scenario::Scenario& scenario;
    std::vector<bool> reached = {};       // by beat; empty: whatever the lines lead to from the first beat
    std::vector<BeatValues> values = {};  // by beat
    std::vector<RouteStep> route = {};    // in order; drawn as thick lines with the numbers of its steps
};

/// The route through `scenario` that was played, beats without a question included. Looking something up is
/// no step.
[[nodiscard]] std::vector<RouteStep> route_of(const scenario::Scenario& scenario, const play::Played& played);

/// The picture in Graphviz's language: the same bytes for the same input. All words of the author are
/// escaped, and long ones are cut at a word. Of a route, steps that do not belong to the scenario are left
/// out; of a large story (hundreds of beats), lines to cards far away, and then the legend says so. Never
/// fails.
[[nodiscard]] std::string to_dot(const GraphInput& input);

/// A picture of more beats than these is not worth drawing: nobody could find their way in it.
inline constexpr std::size_t kMostCards = 1000;

/// `dot` laid out from top to bottom, as SVG. Prints nothing. Fails with graph.invalid when Graphviz cannot
/// read `dot` or draw what it says, and with graph.no_layout (and what to install) when its layout or its SVG
/// writer is not there. May be called from any thread; one call at a time is served, because Graphviz has
/// state of its own.
[[nodiscard]] Result<std::string> to_svg(const std::string& dot);

}  // namespace rehearse::authoring
