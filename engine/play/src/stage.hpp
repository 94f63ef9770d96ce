// One step in the making: the state being changed and the events it causes.
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "base/random.hpp"
#include "play/step.hpp"

namespace rehearse::play {

// Beats in a row without a decision; validate() finds plain circles, this stops the others.
inline constexpr int kMostSilentBeats = 1000;

// One step in the making: the state being changed and the events it causes. Does not allocate once the
// event buffers have grown to their usual size.
class Stage {
public:
    Stage(const Setting& setting, State& state, Events& events, Luck* luck = nullptr)
        : setting_(setting), scenario_(*setting.scenario), state_(state), events_(events), luck_(luck) {}

    void apply(const std::vector<scenario::Effect>& effects) {
        for (const auto& effect : effects) {
            const auto value = evaluate(effect.value, context());
            const auto index = static_cast<std::size_t>(effect.slot);
            const auto& slot = scenario_.slots[index];
            const std::int64_t base = effect.adds ? state_.slots[index] : 0;
            set(effect.slot,
                static_cast<std::int32_t>(std::clamp<std::int64_t>(
                    base + std::clamp<std::int64_t>(value, -kFarOut, kFarOut), slot.least, slot.most)));
        }
    }

    /// All that an answer, an arrival or a broken promise brings, but for where it leads.
    void follow(const scenario::Consequence& consequence) {
        pledge(consequence.pledges);
        apply(consequence.effects);
        say(consequence.reaction);
        break_promises();
    }

    void pledge(const std::vector<scenario::Pledge>& pledges) {
        for (const auto& one : pledges) {
            const auto& promise = scenario_.promises[static_cast<std::size_t>(one.promise)];
            auto& now = state_.slots[static_cast<std::size_t>(promise.state_slot)];
            using Act = scenario::Pledge::Act;
            if (one.act == Act::make && now == scenario::kNotPromised) {
                now = scenario::kOpen;
                if (promise.due_slot >= 0)
                    state_.slots[static_cast<std::size_t>(promise.due_slot)] =
                        std::min(state_.slots[scenario::kClockSlot] + promise.within, scenario::kMostMinutes);
                event(EventKind::promised, one.promise, 0);
            } else if (one.act == Act::keep && now == scenario::kOpen) {
                now = scenario::kKept;
                event(EventKind::kept, one.promise, 0);
            } else if (one.act == Act::break_ && now == scenario::kOpen) {
                break_promise(one.promise);
            }
        }
    }

    /// Promises that are open when their time has passed.
    void break_promises() {
        for (std::size_t i = 0; i < scenario_.promises.size(); ++i) {
            const auto& promise = scenario_.promises[i];
            const auto due =
                promise.due_slot < 0 ? promise.by : state_.slots[static_cast<std::size_t>(promise.due_slot)];
            if (state_.slots[static_cast<std::size_t>(promise.state_slot)] == scenario::kOpen &&
                state_.slots[scenario::kClockSlot] > due)
                break_promise(static_cast<int>(i));
        }
    }

    void say(const std::vector<scenario::Line>& lines) {
        for (const auto& line : lines) {
            if (line.when && evaluate(*line.when, context()) == 0) continue;
            Event event{EventKind::line,
                        state_.at,
                        line.speaker,
                        0,
                        0,
                        &line,
                        static_cast<std::uint32_t>(events_.captured.size())};
            for (const auto& part : line.text.parts) {
                if (part.kind == scenario::TextPart::Kind::slot)
                    events_.captured.push_back(state_.slots[static_cast<std::size_t>(part.index)]);
                if (part.kind == scenario::TextPart::Kind::clock)
                    events_.captured.push_back(state_.slots[scenario::kClockSlot]);
            }
            events_.all.push_back(event);
        }
    }

    /// Follows `route` from the beat the state stands in, and on through beats without a decision.
    Status travel(const scenario::Route* route) {
        for (int beats = 0; beats < kMostSilentBeats; ++beats) {
            const scenario::BeatIndex to = choose_way(*route);
            if (fault_) return fail(std::move(*fault_));
            if (to == scenario::kNowhere)
                return fail("play.fault", "The story does not say where to go from here.",
                            "Its author needs to look at it: run check on the file.");
            arrive(to);
            if (fault_) return fail(std::move(*fault_));
            const scenario::Beat& beat = scenario_.beats[to];
            if (beat.ending || beat.decision.kind != scenario::DecisionKind::none) return {};
            route = &beat.to;
        }
        return fail("play.fault", "The story goes round in a circle and never comes to a decision.",
                    "Its author needs to look at it: run check on the file.");
    }

    void arrive(scenario::BeatIndex to) {
        const scenario::Beat& beat = scenario_.beats[to];
        state_.at = to;
        events_.all.push_back({EventKind::arrived, to, 0, 0, 0, nullptr, 0});
        if (beat.visits_slot >= 0) {
            auto& visits = state_.slots[static_cast<std::size_t>(beat.visits_slot)];
            visits = std::min(visits + 1, scenario_.slots[static_cast<std::size_t>(beat.visits_slot)].most);
        }
        if (beat.at) set(scenario::kClockSlot, std::max(state_.slots[scenario::kClockSlot], *beat.at));
        break_promises();
        pledge(beat.pledges);
        apply(beat.effects);
        break_promises();
        say(beat.lines);
        if (beat.ending) events_.all.push_back({EventKind::ended, to, 0, 0, 0, nullptr, 0});
    }

    void event(EventKind kind, std::int32_t index, std::int32_t a, std::int32_t b = 0) {
        events_.all.push_back({kind, state_.at, index, a, b, nullptr, 0});
    }

    std::optional<Error>& fault() { return fault_; }

private:
    // It is broken before its effects, so none of them can break it twice.
    void break_promise(int index) {
        const auto& promise = scenario_.promises[static_cast<std::size_t>(index)];
        state_.slots[static_cast<std::size_t>(promise.state_slot)] = scenario::kBroken;
        event(EventKind::broken, index, 0);
        apply(promise.broken.effects);
        say(promise.broken.reaction);
    }

    static constexpr std::int64_t kFarOut = std::int64_t{1} << 40;

    scenario::EvalContext context() { return context_of(setting_, state_.slots.data(), &fault_); }

    void set(int slot, std::int32_t value) {
        auto& now = state_.slots[static_cast<std::size_t>(slot)];
        const auto before = now;
        now = value;
        if (before == value) return;
        if (slot == scenario::kClockSlot) {
            events_.all.push_back({EventKind::clock, state_.at, 0, before, value, nullptr, 0});
            return;
        }
        for (std::size_t i = 0; i < scenario_.cast.size(); ++i) {
            const auto who = static_cast<std::int32_t>(i);
            if (scenario_.cast[i].mood_slot == slot)
                events_.all.push_back({EventKind::mood, state_.at, who, before, value, nullptr, 0});
            if (scenario_.cast[i].trust_slot == slot)
                events_.all.push_back({EventKind::trust, state_.at, who, before, value, nullptr, 0});
            if (scenario_.cast[i].served_slot == slot)
                events_.all.push_back({EventKind::served, state_.at, who, before, value, nullptr, 0});
        }
    }

    scenario::BeatIndex choose_way(const scenario::Route& route) {
        if (!route.by_chance) {
            for (const auto& way : route.ways)
                if (!way.when || evaluate(*way.when, context()) != 0) return way.to;
            return scenario::kNowhere;
        }
        std::uint64_t total = 0;
        for (const auto& way : route.ways) total += static_cast<std::uint64_t>(way.weight);
        if (total == 0) return scenario::kNowhere;
        if (luck_ != nullptr) {
            const auto n = luck_->drawn.size();
            luck_->drawn.push_back(&route);
            const std::size_t way = n < luck_->ways.size() ? luck_->ways[n] : 0;
            event(EventKind::chance, static_cast<std::int32_t>(way), 0);
            return route.ways[way].to;
        }
        const scenario::Beat& beat = scenario_.beats[state_.at];
        const auto visit =
            beat.visits_slot >= 0 ? state_.slots[static_cast<std::size_t>(beat.visits_slot)] : 0;
        auto left = draw(setting_.seed, name_hash(beat.id), static_cast<std::uint64_t>(visit)) % total;
        for (std::size_t i = 0; i < route.ways.size(); ++i) {
            const auto weight = static_cast<std::uint64_t>(route.ways[i].weight);
            if (left < weight) {
                event(EventKind::chance, static_cast<std::int32_t>(i), 0);
                return route.ways[i].to;
            }
            left -= weight;
        }
        return scenario::kNowhere;
    }

    const Setting& setting_;
    const scenario::Scenario& scenario_;
    State& state_;
    Events& events_;
    Luck* luck_;
    std::optional<Error> fault_;
};

}  // namespace rehearse::play
