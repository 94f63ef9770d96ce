#include <optional>

#include "explore/findings.hpp"

namespace rehearse::explore {
namespace {

// Beats without a decision hold no state: what passes them is played again, until all are seen.
void mark_silent(const Space& space, std::vector<bool>& beats) {
    const auto& s = space.scenario();
    std::size_t unseen = 0;
    for (std::size_t b = 0; b < s.beats.size(); ++b)
        unseen += !beats[b] && !s.beats[b].ending && s.beats[b].decision.kind == scenario::DecisionKind::none;
    play::Events events;
    const auto mark = [&](const play::State&, double) {
        for (const auto& event : events.all)
            if (event.kind == play::EventKind::arrived && !beats[event.beat])
                beats[event.beat] = true, --unseen;
    };
    (void)each_beginning(space.setting(), events, mark);
    for (StateId id = 0; id < space.size() && unseen > 0; ++id) {
        std::optional<play::State> state;
        std::uint16_t last = kNoAction;
        space.each_edge(id, [&](const Edge& edge) {
            if (edge.action == last) return;
            last = edge.action;
            if (!state) state = space.state(id);
            (void)each_outcome(space.setting(), *state,
                               answer_of(space.setting(), *state, space.action(id, edge)), events, mark);
        });
    }
}

}  // namespace

Reached reached_in(const Space& space) {
    const auto& s = space.scenario();
    Reached out;
    out.beats.resize(s.beats.size());
    out.first_at.assign(s.beats.size(), kNoState);
    for (std::size_t b = 0; b < s.beats.size(); ++b)
        out.actions.emplace_back(space.actions_of(static_cast<scenario::BeatIndex>(b)).size());
    for (StateId id = 0; id < space.size(); ++id) {
        const auto b = space.beat(id);
        if (out.first_at[b] == kNoState) out.first_at[b] = id;
        out.beats[b] = true;
        space.each_edge(id, [&](const Edge& edge) { out.actions[b][edge.action] = true; });
    }
    mark_silent(space, out.beats);
    return out;
}

}  // namespace rehearse::explore
