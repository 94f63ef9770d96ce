// Every state that a conversation can reach, found breadth first with the same step that plays it, so that
// the way back from any state is a shortest one. States that nothing tells apart from here on count as one: a
// fact that nobody reads any more, minutes that no condition asks about.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "explore/actions.hpp"
#include "play/step.hpp"

namespace rehearse::explore {

using StateId = std::uint32_t;
inline constexpr StateId kNoState = 0xFFFFFFFF;

struct Options {
    bool full_state = false;               // tell all states apart, also by what nobody reads
    std::optional<play::State> from;       // a state of play to begin in, instead of the beginning
    std::size_t most_states = 20'000'000;  // then it stops: the space is partial
    /// Called now and then; false stops, and the space is partial.
    std::function<bool(std::size_t states, std::size_t transitions)> go_on;
};

/// One way on from a state: what is answered, and, where luck has a say, how likely it is.
struct Edge {
    StateId to = kNoState;
    std::uint16_t action = 0;  // place in actions_of(beat)
    double chance = 1;
};

/// A place where the story cannot go on: it fails there when it is played, or does as luck will have it.
struct Fault {
    StateId state = kNoState;
    std::uint16_t action = 0;
    Error error;
};

/// One answer of a way through.
struct Leg {
    StateId from = kNoState;
    Edge edge;
};

/// How figures of a space are told: 12,000,000, or "about 3 followed by 17 noughts".
[[nodiscard]] std::string grouped(double number);

class Space {
public:
    /// Explores from the beginning. `setting` is borrowed and must outlive the space; its seed means nothing
    /// here. Fails only when the story cannot even begin.
    [[nodiscard]] static Result<Space> explore(const play::Setting& setting, const Options& options = {});

    Space(Space&&) noexcept;
    Space& operator=(Space&&) noexcept;
    ~Space();

    [[nodiscard]] const play::Setting& setting() const;
    [[nodiscard]] const scenario::Scenario& scenario() const { return *setting().scenario; }
    /// States found; 0 is one where it begins. Luck at the very beginning makes several of these.
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] std::size_t transitions() const;
    [[nodiscard]] std::size_t bytes() const;
    /// Empty when every state was found; else why not: "partial because …".
    [[nodiscard]] const std::string& partial() const;
    [[nodiscard]] const std::vector<Fault>& faults() const;
    /// Where it can begin, and how likely.
    [[nodiscard]] const std::vector<Edge>& beginnings() const;

    /// The state that `state` counts as; kNoState when it was not found.
    [[nodiscard]] StateId find(const play::State& state) const;
    /// What nobody reads has its value of the beginning.
    [[nodiscard]] play::State state(StateId id) const;
    [[nodiscard]] scenario::BeatIndex beat(StateId id) const;
    [[nodiscard]] bool is_ending(StateId id) const { return scenario().beats[beat(id)].ending.has_value(); }
    [[nodiscard]] const std::vector<Action>& actions_of(scenario::BeatIndex beat) const;
    [[nodiscard]] const Action& action(StateId id, const Edge& edge) const {
        return actions_of(beat(id))[edge.action];
    }
    /// Calls `visit(edge)` for every way on from `id`, those of one action together.
    template <class Visit>
    void each_edge(StateId id, Visit visit) const {
        const auto [from, to] = edge_range(id);
        for (auto at = from; at < to; ++at) visit(edge_at(at));
    }
    /// The shortest way from the beginning to `id`.
    [[nodiscard]] std::vector<Leg> way_to(StateId id) const;
    /// True when the key has `slot`.
    [[nodiscard]] bool keeps(int slot) const;
    /// The slot with most different values among the states found.
    [[nodiscard]] int widest_slot() const;

private:
    struct Data;
    explicit Space(std::unique_ptr<Data> data);
    [[nodiscard]] std::pair<std::size_t, std::size_t> edge_range(StateId id) const;
    [[nodiscard]] Edge edge_at(std::size_t at) const;
    std::unique_ptr<Data> data_;
};

/// Every way luck can fall at the beginning: calls `visit(state, chance)` for each. Fails as begin() does.
[[nodiscard]] Status each_beginning(const play::Setting& setting, play::Events& events,
                                    const std::function<void(const play::State&, double)>& visit);

/// Every way luck can fall at one step from `state`: calls `visit(state, chance)` for each that goes well,
/// and fails as step() does when one does not.
[[nodiscard]] Status each_outcome(const play::Setting& setting, const play::State& state,
                                  const play::Answer& answer, play::Events& events,
                                  const std::function<void(const play::State&, double)>& visit);

}  // namespace rehearse::explore
