// The picture as text: cards and lines in Graphviz's language.
#include <algorithm>
#include <cstdlib>
#include <numeric>

#include "base/text.hpp"
#include "graph_parts.hpp"

namespace rehearse::authoring {
namespace {

using scenario::BeatIndex;
using scenario::Scenario;
using scenario::TextPart;

constexpr int kLabelColumns = 26;
constexpr int kFar = 12;           // cards in the author's order
constexpr int kMostLength = 4000;  // of all lines, in cards
constexpr std::string_view kFont = "Open Sans,DejaVu Sans,sans-serif";

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else
            out += c;
    }
    return out;
}

std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + "\"";
}

// In a table, for the room around the words.
std::string label_of(const Edge& edge) {
    std::string out;
    if (!edge.steps.empty()) out = "<B>" + html(steps_words(edge.steps), kLabelColumns) + "</B>";
    if (!edge.label.empty())
        out += (out.empty() ? "" : "<BR/>") + html(cut(edge.label, kLabelColumns * 3), kLabelColumns);
    if (out.empty()) return out;
    return "<TABLE BORDER=\"0\" CELLPADDING=\"4\"><TR><TD ALIGN=\"LEFT\" BALIGN=\"LEFT\">" + out +
           "</TD></TR></TABLE>";
}

std::string edge_line(const Scenario& scenario, const Edge& edge) {
    const auto id = [&](BeatIndex beat) { return quoted(scenario.beats[beat].id); };
    const std::string_view colour = !edge.steps.empty() ? kRoute : edge.by_chance ? kChance : kMuted;
    std::string out = id(edge.from) + ":" + quoted(port_of(edge.row)) + " -> " + id(edge.to) +
                      ":\"in\":n [color=" + quoted(colour);
    if (edge.by_chance) out += ", style=dotted, penwidth=2";
    if (!edge.steps.empty()) out += edge.by_chance ? ", penwidth=3" : ", penwidth=3.5";
    const std::string label = label_of(edge);
    if (!label.empty()) out += ", fontcolor=" + quoted(colour) + ", label=<" + label + ">";
    return out + "];\n";
}

int length(const Edge& edge) { return std::abs(static_cast<int>(edge.from) - static_cast<int>(edge.to)); }

// Laying out takes time with the length of all lines together, so beyond kMostLength the far ones are left
// out; the cards still say in words where they lead. A route is always drawn.
std::vector<Edge> without_far(std::vector<Edge> edges) {
    std::erase_if(edges, [](const Edge& edge) { return edge.steps.empty() && length(edge) > kFar; });
    return edges;
}

std::vector<bool> reached_by(const Scenario& scenario, const std::vector<Edge>& edges) {
    std::vector<std::vector<BeatIndex>> next(scenario.beats.size());
    for (const auto& edge : edges) next[edge.from].push_back(edge.to);
    std::vector<bool> out(scenario.beats.size());
    std::vector<BeatIndex> open{0};
    while (!open.empty()) {
        const auto at = open.back();
        open.pop_back();
        if (at >= out.size() || out[at]) continue;
        out[at] = true;
        open.insert(open.end(), next[at].begin(), next[at].end());
    }
    return out;
}

std::string head_of(const Scenario& scenario) {
    const std::string font = quoted(kFont);
    return "digraph rehearse {\n"
           "graph [rankdir=TB, ranksep=0.55, nodesep=0.5, splines=true, bgcolor=white, pad=0.4, labelloc=t, "
           "fontname=" +
           font + ", fontsize=22, fontcolor=" + quoted(kInk) + ", label=<" +
           html(scenario.title.empty() ? scenario.id : scenario.title, 80) +
           ">];\n"
           "node [shape=plain, fontname=" +
           font + ", fontsize=11, fontcolor=" + quoted(kInk) +
           "];\n"
           "edge [fontname=" +
           font + ", fontsize=10, arrowsize=0.8, penwidth=1.3];\n";
}

// A beat that nothing leads to would float to the top: it is hung below the one before it.
std::string hung_below(const Scenario& scenario, const std::vector<Edge>& edges) {
    std::vector<bool> led_to(scenario.beats.size());
    for (const auto& edge : edges) led_to[edge.to] = true;
    std::string out;
    for (std::size_t i = 1; i < scenario.beats.size(); ++i)
        if (!led_to[i])
            out += quoted(scenario.beats[i - 1].id) + " -> " + quoted(scenario.beats[i].id) +
                   " [style=invis];\n";
    return out;
}

std::string ranks(const Scenario& scenario) {
    std::string out = "{rank=sink;";
    for (const auto& beat : scenario.beats)
        if (beat.ending) out += " " + quoted(beat.id) + ";";
    return out + "}\n";
}

}  // namespace

std::string steps_words(const std::vector<int>& steps) {
    std::vector<std::string> numbers;
    for (const int step : steps) numbers.push_back(std::to_string(step));
    return (numbers.size() == 1 ? "step " : "steps ") + listed(numbers);
}

std::string port_of(int row) { return row == kGoesOn ? "on" : "a" + std::to_string(row); }

std::string spoken(const Scenario& scenario, const scenario::Text& text) {
    std::string out;
    for (const auto& part : text.parts) {
        const auto index = static_cast<std::size_t>(part.index);
        switch (part.kind) {
            case TextPart::Kind::words:
                out += part.words;
                break;
            case TextPart::Kind::slot:
                out += "{" + scenario.slots[index].name + "}";
                break;
            case TextPart::Kind::rule:
                out += "{org." + scenario.rules_read[index] + "}";
                break;
            case TextPart::Kind::organisation_name:
                out += "{org.name}";
                break;
            case TextPart::Kind::learner:
                out += "{learner}";
                break;
            case TextPart::Kind::clock:
                out += "{clock}";
                break;
        }
    }
    return out;
}

std::string cut(std::string_view text, int columns) {
    std::string line = clean_text(text);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
    line = trimmed(line);
    if (display_width(line) <= columns) return line;
    std::string out = wrap(line, columns - 1).front();
    out.erase(out.find_last_not_of(" .,;:") + 1);
    return out + "…";
}

std::string html(std::string_view text, int columns) {
    std::string out;
    for (const auto& line : wrap(clean_text(text), columns))
        out += (out.empty() ? "" : "<BR/>") + escaped(line);
    return out;
}

std::string to_dot(const GraphInput& input) {
    const auto& scenario = input.scenario;
    const auto edges = edges_of(input);
    auto reached = input.reached.empty() ? reached_by(scenario, edges) : input.reached;
    reached.resize(scenario.beats.size(), true);
    const bool all_reached = std::find(reached.begin(), reached.end(), false) == reached.end();
    const bool large = std::accumulate(edges.begin(), edges.end(), 0, [](int sum, const Edge& edge) {
                           return sum + length(edge);
                       }) > kMostLength;
    const auto lines = large ? without_far(edges) : edges;
    std::string out = head_of(scenario);
    if (large) out += "graph [nslimit=1, nslimit1=1];\n";
    for (std::size_t i = 0; i < scenario.beats.size(); ++i)
        out += quoted(scenario.beats[i].id) + " [label=<" +
               card_of(input, static_cast<BeatIndex>(i), reached[i]) + ">];\n";
    for (const auto& edge : lines) out += edge_line(scenario, edge);
    out += hung_below(scenario, lines);
    if (!large) out += ranks(scenario);
    const std::string legend = legend_of(input, lines, {all_reached, large});
    if (!legend.empty() && !scenario.beats.empty())  // no beat has an id like this
        out += "\"(legend)\" [label=<" + legend + ">];\n{rank=same; " + quoted(scenario.beats.front().id) +
               "; \"(legend)\";}\n";
    return out + "}\n";
}

}  // namespace rehearse::authoring
