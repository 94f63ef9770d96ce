// What the picture of a scenario is made of, before it is written down.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "authoring/graph.hpp"

namespace rehearse::authoring {

/// One way an answer can lead, and when: "if seen", "otherwise", "3 in 4"; empty: always.
struct Lead {
    scenario::BeatIndex to = 0;
    std::string when;
    bool by_chance = false;
    friend bool operator==(const Lead&, const Lead&) = default;
};

/// One answer on a card.
struct Row {
    std::string text;
    std::string note;  // "only if seen"; may be empty
    std::vector<Lead> leads;
};

/// The answers of a beat, in the order of RouteStep::row; empty where nothing is asked.
[[nodiscard]] std::vector<Row> rows_of(const scenario::Scenario& scenario, const scenario::Beat& beat);

/// Where the foot of the card leads: the leads that most of `rows` share, if two or more do, so that one line
/// stands for them all; without rows, the beat's own.
[[nodiscard]] std::vector<Lead> foot_leads(const scenario::Beat& beat, const std::vector<Row>& rows);

/// One line between two cards.
struct Edge {
    scenario::BeatIndex from = 0;
    int row = kGoesOn;  // kGoesOn: from the foot of the card
    scenario::BeatIndex to = 0;
    std::string label;  // in full
    bool by_chance = false;
    std::vector<int> steps;  // of the route, counted from 1
};

/// All lines, card by card in the author's order.
[[nodiscard]] std::vector<Edge> edges_of(const GraphInput& input);

/// The name of a row's port, and of the card's foot.
[[nodiscard]] std::string port_of(int row);

/// "step 2", "steps 2 and 5"
[[nodiscard]] std::string steps_words(const std::vector<int>& steps);

/// A text as an author reads it, on one line: "Up to £{org.refund_limit}, {learner}."
[[nodiscard]] std::string spoken(const scenario::Scenario& scenario, const scenario::Text& text);

/// The first `columns` of `text` on one line, cut after a word with "…".
[[nodiscard]] std::string cut(std::string_view text, int columns);

/// The card of a beat, and the one that says what can be looked up and how to read the picture; both as
/// tables in Graphviz's HTML.
[[nodiscard]] std::string card_of(const GraphInput& input, scenario::BeatIndex beat, bool reached);
struct Remarks {
    bool all_reached = true;
    bool far_left_out = false;  // lines to cards far away
};
[[nodiscard]] std::string legend_of(const GraphInput& input, const std::vector<Edge>& lines,
                                    const Remarks& remarks);

/// As a part of Graphviz's HTML: escaped, and broken into lines of at most `columns`.
[[nodiscard]] std::string html(std::string_view text, int columns);

/// `dot` laid out from top to bottom and written in a format of Graphviz's: "svg", "plain". As to_svg().
[[nodiscard]] Result<std::string> laid_out(const std::string& dot, const char* format);

// Colours. Text on its ground has a contrast of at least 4.5 to 1, lines on the page at least 3.
inline constexpr std::string_view kInk = "#1F2933";
inline constexpr std::string_view kMuted = "#52606D";
inline constexpr std::string_view kChance = "#6B3FA0";
inline constexpr std::string_view kRoute = "#B4450E";

}  // namespace rehearse::authoring
