// Which answers a beat has, where they lead, and when.
#include <algorithm>
#include <numeric>

#include "graph_parts.hpp"

namespace rehearse::authoring {
namespace {

using scenario::Beat;
using scenario::Consequence;
using scenario::Decision;
using scenario::Expression;
using scenario::kNowhere;
using scenario::Route;
using scenario::Scenario;

std::string condition(const Expression& when) {
    return when.function >= 0 ? "if a function in the file says so" : "if " + when.source;
}

std::string both(const std::string& first, const std::string& second) {
    if (first.empty() || second.empty()) return first + second;
    return first + ", " + second;
}

void add_route(std::vector<Lead>& out, const Route& route, const std::string& when) {
    const int all = std::accumulate(route.ways.begin(), route.ways.end(), 0,
                                    [](int sum, const scenario::Way& way) { return sum + way.weight; });
    for (std::size_t i = 0; i < route.ways.size(); ++i) {
        const auto& way = route.ways[i];
        if (way.to == kNowhere) continue;
        std::string own;
        if (route.by_chance)
            own = std::to_string(way.weight) + " in " + std::to_string(all);
        else if (way.when)
            own = condition(*way.when);
        else if (i > 0)
            own = "otherwise";
        out.push_back({way.to, both(when, own), route.by_chance && route.ways.size() > 1});
    }
}

void add(std::vector<Lead>& out, const Beat& beat, const Consequence& consequence,
         const std::string& when = {}) {
    add_route(out, consequence.to.empty() ? beat.to : consequence.to, when);
}

// What may follow from one answer, and when.
struct Branch {
    const Consequence* consequence;
    std::string when;
};

// Branches that lead the same way are one, and so are leads to one and the same beat.
std::vector<Lead> joined(const Beat& beat, const std::vector<Branch>& branches) {
    std::vector<Lead> out, first;
    add(first, beat, *branches.front().consequence);
    bool same = true;
    for (const auto& branch : branches) {
        std::vector<Lead> leads;
        add(leads, beat, *branch.consequence);
        same = same && leads == first;
        add(out, beat, *branch.consequence, branch.when);
    }
    if (same) out = first;
    if (!out.empty() && std::all_of(out.begin(), out.end(), [&](const Lead& l) { return l.to == out[0].to; }))
        return {{out.front().to, "", false}};
    return out;
}

// Where a reply is said in a way that leads elsewhere, that way counts before all cases.
std::vector<Lead> leads_of(const Scenario& scenario, const Beat& beat, const scenario::Option& option) {
    std::vector<Branch> out;
    for (const auto& manner : option.manners)
        if (!manner.consequence.to.empty())
            out.push_back({&manner.consequence, "if said so: " + spoken(scenario, manner.text)});
    if (!out.empty() && out.size() == option.manners.size()) return joined(beat, out);
    for (const auto& one : option.cases) out.push_back({&one.consequence, condition(one.when)});
    out.push_back({&option.otherwise, out.empty() ? "" : "otherwise"});
    return joined(beat, out);
}

std::string class_words(const Decision& decision, std::size_t place) {
    const auto& one = decision.classes[place];
    if (one.wrong != 0) return one.name + ": when something that counts most is wrong";
    return one.name + ": from " + std::to_string(one.from) + " points";
}

void add_edges(std::vector<Edge>& out, scenario::BeatIndex from, int row, const std::vector<Lead>& leads) {
    const auto begin = static_cast<std::ptrdiff_t>(out.size());
    for (const auto& lead : leads) {
        const auto same =
            std::find_if(out.begin() + begin, out.end(), [&](const Edge& e) { return e.to == lead.to; });
        if (same == out.end()) {
            out.push_back({from, row, lead.to, lead.when, lead.by_chance, {}});
        } else {
            same->label = same->label.empty() || lead.when.empty() ? "" : same->label + " or " + lead.when;
            same->by_chance = same->by_chance || lead.by_chance;
        }
    }
    if (out.size() - static_cast<std::size_t>(begin) != 1) return;
    out.back().label.clear();  // it leads there in any case
    out.back().by_chance = false;
}

// A step goes along the line of its row, or of the foot where that stands for the row.
void add_steps(std::vector<Edge>& edges, const GraphInput& input) {
    for (std::size_t i = 0; i < input.route.size(); ++i) {
        const auto& step = input.route[i];
        for (const int row : {step.row, kGoesOn}) {
            const auto edge = std::find_if(edges.begin(), edges.end(), [&](const Edge& e) {
                return e.from == step.from && e.row == row && e.to == step.to;
            });
            if (edge == edges.end()) continue;
            edge->steps.push_back(static_cast<int>(i) + 1);
            break;
        }
    }
}

}  // namespace

std::vector<Row> rows_of(const Scenario& scenario, const Beat& beat) {
    const auto& decision = beat.decision;
    std::vector<Row> out;
    for (const auto& option : decision.options) {
        const std::string words = spoken(scenario, option.text);
        out.push_back({option.spoken ? "“" + words + "”" : words,
                       option.when ? "only " + condition(*option.when) : "",
                       leads_of(scenario, beat, option)});
    }
    for (std::size_t i = 0; i < decision.classes.size(); ++i) {
        out.push_back({class_words(decision, i), "", {}});
        out.back().leads = joined(beat, {{&decision.classes[i].consequence, ""}});
    }
    if (decision.late) {
        out.push_back({"No answer in " + std::to_string(decision.late->seconds) + " seconds",
                       "where time limits are on",
                       {}});
        out.back().leads = joined(beat, {{&decision.late->consequence, ""}});
    }
    return out;
}

std::vector<Lead> foot_leads(const Beat& beat, const std::vector<Row>& rows) {
    std::vector<Lead> out;
    if (rows.empty()) add_route(out, beat.to, "");
    std::ptrdiff_t most = 1;
    for (const auto& row : rows) {
        const auto like = std::count_if(rows.begin(), rows.end(),
                                        [&](const Row& other) { return other.leads == row.leads; });
        if (like <= most) continue;
        most = like;
        out = row.leads;
    }
    return out;
}

std::vector<Edge> edges_of(const GraphInput& input) {
    std::vector<Edge> out;
    for (std::size_t i = 0; i < input.scenario.beats.size(); ++i) {
        const auto& beat = input.scenario.beats[i];
        const auto from = static_cast<scenario::BeatIndex>(i);
        const auto rows = rows_of(input.scenario, beat);
        const auto foot = foot_leads(beat, rows);
        for (std::size_t row = 0; row < rows.size(); ++row)
            if (rows[row].leads != foot) add_edges(out, from, static_cast<int>(row), rows[row].leads);
        add_edges(out, from, kGoesOn, foot);
    }
    add_steps(out, input);
    return out;
}

std::vector<RouteStep> route_of(const Scenario& scenario, const play::Played& played) {
    std::vector<RouteStep> out;
    scenario::BeatIndex at = kNowhere;
    const auto walk = [&](const play::Events& events, int row) {
        for (const auto& event : events.all) {
            if (event.kind != play::EventKind::arrived) continue;
            if (at != kNowhere) out.push_back({at, row, event.beat});
            at = event.beat;
            row = kGoesOn;
        }
    };
    walk(played.opening, kGoesOn);
    for (const auto& moment : played.moments) {
        const auto& decision = scenario.beats[moment.before.at].decision;
        int row = static_cast<int>(decision.options.size() + decision.classes.size());  // too late
        for (const auto& event : moment.events.all)
            if (event.kind == play::EventKind::answered && event.index >= 0) row = event.index;
        walk(moment.events, row);
    }
    return out;
}

}  // namespace rehearse::authoring
