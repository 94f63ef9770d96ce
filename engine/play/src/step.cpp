#include "play/step.hpp"

#include <algorithm>

#include "base/random.hpp"

namespace rehearse::play {
namespace {

using scenario::Beat;
using scenario::BeatIndex;
using scenario::Consequence;
using scenario::DecisionKind;
using scenario::kNowhere;

// Beats in a row without a decision; validate() finds plain circles, this stops the others.
constexpr int kMostSilentBeats = 1000;

// One step in the making: the state being changed and the events it causes. Does not allocate once the
// event buffers have grown to their usual size.
class Stage {
public:
    Stage(const Setting& setting, State& state, Events& events)
        : setting_(setting), scenario_(*setting.scenario), state_(state), events_(events) {}

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
            const BeatIndex to = choose_way(*route);
            if (fault_) return fail(std::move(*fault_));
            if (to == kNowhere)
                return fail("play.fault", "The story does not say where to go from here.",
                            "Its author needs to look at it: run check on the file.");
            arrive(to);
            if (fault_) return fail(std::move(*fault_));
            const Beat& beat = scenario_.beats[to];
            if (beat.ending || beat.decision.kind != DecisionKind::none) return {};
            route = &beat.to;
        }
        return fail("play.fault", "The story goes round in a circle and never comes to a decision.",
                    "Its author needs to look at it: run check on the file.");
    }

    void arrive(BeatIndex to) {
        const Beat& beat = scenario_.beats[to];
        state_.at = to;
        events_.all.push_back({EventKind::arrived, to, 0, 0, 0, nullptr, 0});
        if (beat.visits_slot >= 0) {
            auto& visits = state_.slots[static_cast<std::size_t>(beat.visits_slot)];
            visits = std::min(visits + 1, scenario_.slots[static_cast<std::size_t>(beat.visits_slot)].most);
        }
        if (beat.at) set(scenario::kClockSlot, std::max(state_.slots[scenario::kClockSlot], *beat.at));
        apply(beat.effects);
        say(beat.lines);
        if (beat.ending) events_.all.push_back({EventKind::ended, to, 0, 0, 0, nullptr, 0});
    }

    void event(EventKind kind, std::int32_t index, std::int32_t a) {
        events_.all.push_back({kind, state_.at, index, a, 0, nullptr, 0});
    }

    std::optional<Error>& fault() { return fault_; }

private:
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
        }
    }

    BeatIndex choose_way(const scenario::Route& route) {
        if (!route.by_chance) {
            for (const auto& way : route.ways)
                if (!way.when || evaluate(*way.when, context()) != 0) return way.to;
            return kNowhere;
        }
        std::uint64_t total = 0;
        for (const auto& way : route.ways) total += static_cast<std::uint64_t>(way.weight);
        if (total == 0) return kNowhere;
        const Beat& beat = scenario_.beats[state_.at];
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
        return kNowhere;
    }

    const Setting& setting_;
    const scenario::Scenario& scenario_;
    State& state_;
    Events& events_;
    std::optional<Error> fault_;
};

bool holds(const Setting& setting, const State& state, const std::optional<scenario::Expression>& when,
           std::optional<Error>& fault) {
    return !when || evaluate(*when, context_of(setting, state.slots.data(), &fault)) != 0;
}

bool consult_offered(const Setting& setting, const State& state, const scenario::Consult& consult,
                     std::optional<Error>& fault) {
    return (consult.only_in == kNowhere || consult.only_in == state.at) &&
           holds(setting, state, consult.when, fault);
}

tl::unexpected<Error> not_offered() {
    return fail("play.not_offered", "That answer is not possible here.", "Choose one of the answers shown.");
}

Status check_offered(const Setting& setting, const State& state, const Answer& answer) {
    const auto& s = *setting.scenario;
    const auto& decision = s.beats[state.at].decision;
    std::optional<Error> fault;
    bool fine = false;
    switch (answer.kind) {
        case AnswerKind::choose:
            fine = decision.kind == DecisionKind::choose && answer.index < decision.options.size() &&
                   holds(setting, state, decision.options[answer.index].when, fault);
            break;
        case AnswerKind::pick:
            fine = decision.kind == DecisionKind::pick && (answer.marks >> decision.items.size()) == 0;
            break;
        case AnswerKind::consult:
            fine = !s.beats[state.at].ending && answer.index < s.consults.size() &&
                   consult_offered(setting, state, s.consults[answer.index], fault);
            break;
    }
    if (fault) return fail(std::move(*fault));
    if (!fine) return not_offered();
    return {};
}

const Consequence& find_consequence(const Setting& setting, const State& state, const Answer& answer,
                                    std::optional<Error>& fault) {
    const auto& s = *setting.scenario;
    const auto& decision = s.beats[state.at].decision;
    if (answer.kind == AnswerKind::consult) return s.consults[answer.index].consequence;
    if (answer.kind == AnswerKind::pick)
        return decision
            .classes[static_cast<std::size_t>(class_of(decision, pick_points(decision, answer.marks)))]
            .consequence;
    const auto& option = decision.options[answer.index];
    for (const auto& one : option.cases)
        if (evaluate(one.when, context_of(setting, state.slots.data(), &fault)) != 0) return one.consequence;
    return option.otherwise;
}

void consult(const scenario::Consult& consult, int index, State& out, Stage& stage) {
    const auto done = static_cast<std::size_t>(consult.done_slot);
    const bool first = out.slots[done] == 0;
    stage.event(EventKind::consulted, index, first ? 1 : 0);
    if (first) {
        out.slots[done] = 1;
        stage.apply(consult.consequence.effects);
    }
    stage.say(consult.consequence.reaction);
}

}  // namespace

Status begin(const Setting& setting, State& out, Events& events) {
    const auto& s = *setting.scenario;
    events.clear();
    out = State{};
    out.count = static_cast<std::uint16_t>(s.slots.size());
    for (std::size_t i = 0; i < s.slots.size(); ++i) out.slots[i] = s.slots[i].start;
    out.slots[scenario::kConditionSlot] = setting.condition;
    Stage stage(setting, out, events);
    stage.arrive(0);
    if (stage.fault()) return fail(std::move(*stage.fault()));
    const Beat& first = s.beats.front();
    if (first.ending || first.decision.kind != DecisionKind::none) return {};
    return stage.travel(&first.to);
}

Status step(const Setting& setting, const State& state, const Answer& answer, State& out, Events& events) {
    events.clear();
    if (state.at >= setting.scenario->beats.size()) return not_offered();
    if (auto offered = check_offered(setting, state, answer); !offered) return offered;
    std::optional<Error> fault;
    const Consequence& consequence = find_consequence(setting, state, answer, fault);
    if (fault) return fail(std::move(*fault));
    out = state;
    Stage stage(setting, out, events);
    if (answer.kind == AnswerKind::consult) {
        consult(setting.scenario->consults[answer.index], answer.index, out, stage);
        if (stage.fault()) return fail(std::move(*stage.fault()));
        return {};
    }
    const Beat& beat = setting.scenario->beats[state.at];
    const bool pick = answer.kind == AnswerKind::pick;
    const int points = pick ? pick_points(beat.decision, answer.marks) : 0;
    stage.event(EventKind::answered, pick ? class_of(beat.decision, points) : answer.index, points);
    stage.apply(consequence.effects);
    stage.say(consequence.reaction);
    if (stage.fault()) return fail(std::move(*stage.fault()));
    return stage.travel(consequence.to.empty() ? &beat.to : &consequence.to);
}

bool is_over(const Setting& setting, const State& state) {
    return setting.scenario->beats[state.at].ending.has_value();
}

Result<Offer> offer(const Setting& setting, const State& state) {
    const auto& s = *setting.scenario;
    const Beat& beat = s.beats[state.at];
    Offer out;
    std::optional<Error> fault;
    for (std::size_t i = 0; i < beat.decision.options.size(); ++i) out.options.push_back(static_cast<int>(i));
    for (std::size_t i = 0; i < beat.decision.items.size(); ++i) out.items.push_back(static_cast<int>(i));
    const auto shuffle = [&](std::vector<int>& order, std::string_view what) {
        for (std::size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[draw(setting.seed, name_hash(beat.id) ^ name_hash(what), i) % i]);
    };
    // All are shuffled before some are left out, so that a new one does not move the others about.
    shuffle(out.options, "options");
    std::erase_if(out.options, [&](int i) {
        return !holds(setting, state, beat.decision.options[static_cast<std::size_t>(i)].when, fault);
    });
    shuffle(out.items, "items");
    if (!beat.ending)
        for (std::size_t i = 0; i < s.consults.size(); ++i)
            if (consult_offered(setting, state, s.consults[i], fault))
                out.consults.push_back(static_cast<int>(i));
    if (fault) return fail(std::move(*fault));
    if (!beat.ending && beat.decision.kind == DecisionKind::choose && out.options.empty())
        return fail("play.fault", "No answer is possible here: every option has a condition and none holds.",
                    "Its author needs to look at it: run check on the file.");
    return out;
}

const Consequence& consequence_of(const Setting& setting, const State& state, const Answer& answer) {
    std::optional<Error> fault;
    return find_consequence(setting, state, answer, fault);
}

Values values_of(const Setting& setting, const State& state) {
    const auto& ending = setting.scenario->beats[state.at].ending;
    if (!ending) return {};
    std::optional<Error> fault;
    const auto context = context_of(setting, state.slots.data(), &fault);
    const auto figure = [&](const scenario::Expression& e) {
        return static_cast<int>(std::clamp<std::int64_t>(evaluate(e, context), 0, 100));
    };
    return {figure(ending->customer), figure(ending->organisation)};
}

}  // namespace rehearse::play
