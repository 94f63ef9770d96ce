#include "play/step.hpp"

#include <algorithm>

#include "base/random.hpp"
#include "stage.hpp"

namespace rehearse::play {
namespace {

using scenario::Beat;
using scenario::DecisionKind;
using scenario::kNowhere;

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

// Every item has its place, every mark an item.
bool fits(const scenario::Decision& decision, const Answer& answer) {
    const auto n = decision.items.size();
    switch (decision.kind) {
        case DecisionKind::pick:
            return (answer.marks >> n) == 0;
        case DecisionKind::write:
            return (answer.marks >> decision.writing.demands.size()) == 0;
        case DecisionKind::calculate:
            return answer.values.front() != kBlank;
        case DecisionKind::record:
            return true;
        default:
            break;
    }
    const auto most =
        static_cast<std::int32_t>(decision.kind == DecisionKind::rank ? n : decision.boxes.size());
    std::uint32_t seen = 0;
    for (std::size_t i = 0; i < n; ++i) {
        if (answer.values[i] < 0 || answer.values[i] >= most) return false;
        seen |= 1U << static_cast<unsigned>(answer.values[i]);
    }
    return decision.kind != DecisionKind::rank || seen == (std::uint64_t{1} << n) - 1;
}

Status check_offered(const Setting& setting, const State& state, const Answer& answer) {
    const auto& s = *setting.scenario;
    const auto& decision = s.beats[state.at].decision;
    std::optional<Error> fault;
    bool fine = false;
    switch (answer.kind) {
        case AnswerKind::choose:
            fine = decision.kind == DecisionKind::choose && answer.index < decision.options.size() &&
                   holds(setting, state, decision.options[answer.index].when, fault) &&
                   answer.manner < std::max<std::size_t>(1, decision.options[answer.index].manners.size());
            break;
        case AnswerKind::consult:
            fine = !s.beats[state.at].ending && answer.index < s.consults.size() &&
                   consult_offered(setting, state, s.consults[answer.index], fault);
            break;
        case AnswerKind::late:
            fine = decision.late.has_value();
            break;
        default:
            fine = decision.kind != DecisionKind::none && decision.kind != DecisionKind::choose &&
                   answer.kind == answer_to(decision.kind) && fits(decision, answer);
    }
    if (fault) return fail(std::move(*fault));
    if (!fine) return not_offered();
    return {};
}

Follows find_consequences(const Setting& setting, const State& state, const Answer& answer,
                          std::optional<Error>& fault) {
    const auto& s = *setting.scenario;
    const auto& decision = s.beats[state.at].decision;
    const auto context = context_of(setting, state.slots.data(), &fault);
    if (answer.kind == AnswerKind::consult) return {&s.consults[answer.index].consequence};
    if (answer.kind == AnswerKind::late) return {&decision.late->consequence};
    if (answer.kind != AnswerKind::choose)
        return {
            &decision.classes[static_cast<std::size_t>(class_of(decision, judge(decision, answer, context)))]
                 .consequence};
    const auto& option = decision.options[answer.index];
    Follows out{&option.otherwise};
    if (!option.manners.empty()) out.manner = &option.manners[answer.manner].consequence;
    for (const auto& one : option.cases)
        if (evaluate(one.when, context) != 0) {
            out.first = &one.consequence;
            break;
        }
    return out;
}

// Where it leads: how it was said may lead elsewhere than what was said.
const scenario::Route& route_of(const Beat& beat, const Follows& follows) {
    if (follows.manner != nullptr && !follows.manner->to.empty()) return follows.manner->to;
    return follows.first->to.empty() ? beat.to : follows.first->to;
}

void note_answer(const Setting& setting, const State& state, const Answer& answer, Stage& stage) {
    if (answer.kind == AnswerKind::choose)
        return stage.event(EventKind::answered, answer.index, 0, answer.manner);
    if (answer.kind == AnswerKind::late) return stage.event(EventKind::answered, -1, 0);
    const auto judged = judge(setting, state, answer);
    stage.event(EventKind::answered, class_of(setting.scenario->beats[state.at].decision, judged),
                judged.points);
}

void consult(const scenario::Consult& consult, int index, State& out, Stage& stage) {
    const auto done = static_cast<std::size_t>(consult.done_slot);
    const bool first = out.slots[done] == 0;
    stage.event(EventKind::consulted, index, first ? 1 : 0);
    if (first) {
        out.slots[done] = 1;
        stage.pledge(consult.consequence.pledges);
        stage.apply(consult.consequence.effects);
    }
    stage.say(consult.consequence.reaction);
    stage.break_promises();
}

}  // namespace

Status begin(const Setting& setting, State& out, Events& events, Luck* luck) {
    const auto& s = *setting.scenario;
    events.clear();
    out = State{};
    out.count = static_cast<std::uint16_t>(s.slots.size());
    for (std::size_t i = 0; i < s.slots.size(); ++i) out.slots[i] = s.slots[i].start;
    out.slots[scenario::kConditionSlot] = setting.condition;
    if (luck != nullptr) luck->drawn.clear();
    Stage stage(setting, out, events, luck);
    stage.arrive(0);
    if (stage.fault()) return fail(std::move(*stage.fault()));
    const Beat& first = s.beats.front();
    if (first.ending || first.decision.kind != DecisionKind::none) return {};
    return stage.travel(&first.to);
}

Status step(const Setting& setting, const State& state, const Answer& answer, State& out, Events& events,
            Luck* luck) {
    events.clear();
    if (luck != nullptr) luck->drawn.clear();
    if (state.at >= setting.scenario->beats.size()) return not_offered();
    if (auto offered = check_offered(setting, state, answer); !offered) return offered;
    std::optional<Error> fault;
    const Follows follows = find_consequences(setting, state, answer, fault);
    if (fault) return fail(std::move(*fault));
    out.at = state.at;
    out.count = state.count;
    std::copy_n(state.slots.begin(), state.count, out.slots.begin());
    Stage stage(setting, out, events, luck);
    if (answer.kind == AnswerKind::consult) {
        consult(setting.scenario->consults[answer.index], answer.index, out, stage);
        if (stage.fault()) return fail(std::move(*stage.fault()));
        return {};
    }
    note_answer(setting, state, answer, stage);
    stage.follow(*follows.first);
    if (follows.manner != nullptr) stage.follow(*follows.manner);
    if (stage.fault()) return fail(std::move(*stage.fault()));
    return stage.travel(&route_of(setting.scenario->beats[state.at], follows));
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
    if (beat.decision.kind != DecisionKind::rate) shuffle(out.items, "items");
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

Follows consequences_of(const Setting& setting, const State& state, const Answer& answer) {
    std::optional<Error> fault;
    return find_consequences(setting, state, answer, fault);
}

Judged judge(const Setting& setting, const State& state, const Answer& answer) {
    std::optional<Error> fault;
    return judge(setting.scenario->beats[state.at].decision, answer,
                 context_of(setting, state.slots.data(), &fault));
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
