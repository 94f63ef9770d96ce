// What the figures of the endings say about fairness: whether the wrong answer pays, one mistake decides all,
// or looking something up costs more than it can bring.
#include <algorithm>
#include <map>

#include "explore/findings.hpp"
#include "telling.hpp"

namespace rehearse::explore {
namespace {

using play::AnswerKind;

bool ends_well(const Worth& worth) { return worth.customer >= kEndsWell && worth.organisation >= kEndsWell; }

// The best way through takes an answer that goes against a criterion.
std::vector<Finding> what_pays(const Space& space, const Values& values, const Values& sound) {
    constexpr double kMuch = 5;  // on both sides together
    std::vector<Leg> way;
    for (StateId id = space.beginnings().front().to; !space.is_ending(id) && values.best[id] != kNoAction;) {
        if (values.worth[id].sum() < sound.worth[id].sum() + kMuch || way.size() > space.size()) break;
        const auto& action = space.actions_of(space.beat(id))[values.best[id]];
        Leg leg{id, {kNoState, values.best[id], 1}};
        space.each_edge(id, [&](const Edge& edge) {
            if (edge.action == values.best[id] && leg.edge.to == kNoState) leg.edge = edge;
        });
        way.push_back(leg);
        if (is_unsound(space, id, action) && action.kind != AnswerKind::consult)
            return {
                {warning(
                     "E112", place_of(space.scenario(), space.beat(id), action),
                     "The figures of the endings reward this answer, but it goes against a criterion or is "
                     "a breach.",
                     "Let it cost what it would cost at work, in mood, in facts or in how it ends."),
                 told(space, way)}};
        id = leg.edge.to;
    }
    return {};
}

// The first answer of the story that may be weak, and after which nothing ends well, although all was open.
std::vector<Finding> no_way_back(const Space& space, const Values& values) {
    std::vector<Finding> out;
    for (const auto& begin : space.beginnings()) {
        const auto id = begin.to;
        if (space.is_ending(id) || !ends_well(values.worth[id])) continue;
        const auto& actions = space.actions_of(space.beat(id));
        for (std::size_t a = 0; a < actions.size(); ++a) {
            const auto action = static_cast<std::uint16_t>(a);
            bool open = false, over = false;
            space.each_edge(id, [&](const Edge& edge) {
                if (edge.action != action) return;
                open = true;
                over = over || space.is_ending(edge.to);
            });
            const bool answer = actions[a].kind != AnswerKind::consult && actions[a].kind != AnswerKind::late;
            if (!open || over || !answer || is_critical(space, id, actions[a])) continue;
            if (ends_well(worth_of(space, values, id, action))) continue;
            out.push_back(
                {warning("E113", place_of(space.scenario(), space.beat(id), actions[a]),
                         "After this first answer nothing can end well any more, however good the rest is.",
                         "Leave a way back: one mistake at the start is practice, not the end."),
                 {}});
        }
    }
    return out;
}

// Answering at random right away is expected to lead to more than looking first and answering as well as can
// be.
std::vector<Finding> dear_looks(const Space& space, const Values& values) {
    std::map<std::uint16_t, bool> too_dear;  // by consult: wherever it was on offer
    std::vector<double> chances;
    for (StateId id = 0; id < space.size(); ++id) {
        if (space.is_ending(id)) continue;
        const auto& actions = space.actions_of(space.beat(id));
        bool any = false;
        space.each_edge(id, [&](const Edge& edge) {
            any = any || (actions[edge.action].kind == AnswerKind::consult && edge.to != id);
        });
        if (!any) continue;
        clicks(space, id, Clicker::at_random, chances);
        double guess = 0;
        space.each_edge(id, [&](const Edge& edge) {
            guess += chances[edge.action] * edge.chance * values.worth[edge.to].sum();
        });
        space.each_edge(id, [&](const Edge& edge) {
            const auto& action = actions[edge.action];
            if (action.kind != AnswerKind::consult || edge.to == id || edge.chance < 1) return;
            const bool dear = values.worth[edge.to].sum() < guess - 1e-9;
            const auto [at, fresh] = too_dear.try_emplace(action.index, dear);
            at->second = at->second && dear;
        });
    }
    std::vector<Finding> out;
    for (const auto& [index, dear] : too_dear)
        if (dear)
            out.push_back(
                {warning("E114", space.scenario().consults[index].place,
                         "Looking at this costs so much that guessing is better, wherever it is on offer.",
                         "Let it take fewer minutes, or cost less in mood."),
                 {}});
    return out;
}

}  // namespace

std::vector<Finding> findings_of(const Space& space, const Values& values) {
    auto out = what_pays(space, values, solve(space, Taking::sound));
    for (auto& more : {no_way_back(space, values), dear_looks(space, values)})
        out.insert(out.end(), more.begin(), more.end());
    return out;
}

}  // namespace rehearse::explore
