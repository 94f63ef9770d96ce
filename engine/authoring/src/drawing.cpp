#include "authoring/drawing.hpp"

#include <algorithm>
#include <cassert>
#include <sstream>

#include "base/text.hpp"
#include "graph_parts.hpp"

namespace rehearse::authoring {
namespace {

constexpr float kInch = 72;      // Graphviz counts in inches
constexpr int kColumns = 70;     // of a card's words
constexpr int kPieces = 8;       // of a curve
constexpr std::size_t kFar = 3;  // control points of a curve beyond its first

// "n12" as 12.
std::size_t number_of(const std::string& name) {
    return static_cast<std::size_t>(std::stoul(name.substr(1)));
}

std::string text_for(const Drawing& drawing, const std::vector<Size>& sizes) {
    std::ostringstream out;
    out << "digraph { graph [ranksep=0.6, nodesep=0.4]; node [shape=box, fixedsize=true, label=\"\"]; edge "
           "[dir=none];\n";
    for (std::size_t i = 0; i < sizes.size(); ++i)
        out << "n" << i << " [width=" << sizes[i].w / kInch << ", height=" << sizes[i].h / kInch << "];\n";
    for (const auto& line : drawing.lines) out << "n" << line.from << " -> n" << line.to << ";\n";
    out << "}\n";
    return out.str();
}

Spot between(const std::vector<Spot>& p, std::size_t at, float t) {
    const float s = 1 - t;
    const float a = s * s * s, b = 3 * s * s * t, c = 3 * s * t * t, d = t * t * t;
    return {a * p[at].x + b * p[at + 1].x + c * p[at + 2].x + d * p[at + 3].x,
            a * p[at].y + b * p[at + 1].y + c * p[at + 2].y + d * p[at + 3].y};
}

// The points of a line of curves.
std::vector<Spot> flattened(const std::vector<Spot>& control) {
    std::vector<Spot> out{control.front()};
    for (std::size_t at = 0; at + kFar < control.size(); at += kFar)
        for (int i = 1; i <= kPieces; ++i)
            out.push_back(between(control, at, static_cast<float>(i) / kPieces));
    return out;
}

// Reads what Graphviz calls plain: a word for what it is, then figures.
void read_plain(const std::string& plain, const std::vector<Size>& sizes, Drawing& out) {
    for (const auto& row : split_lines(plain)) {
        std::istringstream words{std::string(row)};
        std::string what, name, to;
        words >> what;
        float scale = 1;
        if (what == "graph") words >> scale >> out.size.w >> out.size.h;
        if (what == "node") {
            Spot middle;
            words >> name >> middle.x >> middle.y;
            const auto i = number_of(name);
            out.cards[i] = {middle.x * kInch - sizes[i].w / 2,
                            (out.size.h - middle.y) * kInch - sizes[i].h / 2};
        }
        if (what != "edge") continue;
        std::size_t count = 0;
        words >> name >> to >> count;
        std::vector<Spot> control(count);
        for (auto& point : control) {
            words >> point.x >> point.y;
            point = {point.x * kInch, (out.size.h - point.y) * kInch};
        }
        for (auto& line : out.lines)
            if (line.from == number_of(name) && line.to == number_of(to) && count > 0)
                line.points = flattened(control);
    }
    out.size = {out.size.w * kInch, out.size.h * kInch};
}

}  // namespace

std::vector<CardWords> card_words(const scenario::Scenario& scenario) {
    std::vector<CardWords> out;
    for (const auto& beat : scenario.beats) {
        CardWords words{beat.id, {}};
        if (!beat.lines.empty()) words.says = cut(spoken(scenario, beat.lines.front().text), kColumns);
        out.push_back(std::move(words));
    }
    return out;
}

Result<Drawing> drawing_of(const scenario::Scenario& scenario, const std::vector<Size>& sizes) {
    assert(sizes.size() == scenario.beats.size());
    Drawing out;
    out.cards.resize(sizes.size());
    for (const auto& edge : edges_of({.scenario = scenario})) {
        const auto known = std::find_if(out.lines.begin(), out.lines.end(), [&](const auto& line) {
            return line.from == edge.from && line.to == edge.to;
        });
        if (known == out.lines.end())
            out.lines.push_back({edge.from, edge.to, edge.by_chance, {}});
        else
            known->by_chance = known->by_chance && edge.by_chance;
    }
    const auto plain = laid_out(text_for(out, sizes), "plain");
    if (!plain) return fail(plain.error());
    read_plain(*plain, sizes, out);
    std::erase_if(out.lines, [](const auto& line) { return line.points.size() < 2; });
    return out;
}

}  // namespace rehearse::authoring
