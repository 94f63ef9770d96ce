#include "explore/actions.hpp"

#include <bit>

#include "play/judge.hpp"
#include "play/step.hpp"

namespace rehearse::explore {
namespace {

using play::AnswerKind;
using scenario::Decision;
using scenario::DecisionKind;
using scenario::FieldKind;

Action simple(AnswerKind kind, std::size_t index, std::size_t manner = 0) {
    Action out;
    out.kind = kind;
    out.index = static_cast<std::uint16_t>(index);
    out.manner = static_cast<std::uint16_t>(manner);
    out.sample.kind = kind;
    out.sample.index = out.index;
    out.sample.manner = out.manner;
    return out;
}

std::int32_t as_figure(const scenario::Expression& figure, const scenario::EvalContext& context) {
    return static_cast<std::int32_t>(evaluate(figure, context));
}

// A value for `field` that is right, or one that is not.
std::int32_t entry(const scenario::Field& field, bool right, const scenario::EvalContext& context) {
    switch (field.kind) {
        case FieldKind::blank:
            return right ? play::kBlank : 1;
        case FieldKind::figure:
        case FieldKind::date:
            return right ? as_figure(field.figure, context) : play::kBlank;
        case FieldKind::one_of:
            return right ? field.right : (field.right == 0 ? 1 : 0);
        case FieldKind::words:
        case FieldKind::exact:
            break;
    }
    return right ? 1 : 0;
}

// A figure that is neither right nor a known slip: the first such above the right one.
std::int32_t other_figure(const Decision& decision, play::Answer answer,
                          const scenario::EvalContext& context) {
    constexpr int kTries = 1000;
    const auto& field = decision.fields.front();
    auto value = as_figure(field.figure, context);
    for (int i = 0; i < kTries; ++i) {
        value += field.within + 1;
        answer.values.front() = value;
        const auto judged = play::judge(decision, answer, context);
        if (judged.slip < 0 && judged.points == 0) break;
    }
    return value;
}

// One of the figures that Action::sample tells apart.
std::int32_t figure_of(const Decision& decision, unsigned bit, const scenario::EvalContext& context) {
    const auto& field = decision.fields.front();
    if (1U << bit == kNoneOfThem) {
        play::Answer answer;
        answer.kind = AnswerKind::calculate;
        return other_figure(decision, answer, context);
    }
    return as_figure(bit == 0 ? field.figure : field.slips[bit - 1].figure, context);
}

}  // namespace

std::string_view to_text(Clicker clicker) {
    static constexpr std::array<std::string_view, kClickers> kNames = {
        "answers at random",
        "always takes the first reply as written",
        "always takes the longest reply",
        "always takes the reply with most courtesy words",
        "marks everything, and answers at random",
        "marks nothing, and answers at random",
        "leaves every order as it is given, and answers at random"};
    return kNames[static_cast<std::size_t>(clicker)];
}

std::vector<Action> actions_at(const scenario::Scenario& scenario, scenario::BeatIndex beat) {
    const auto& decision = scenario.beats[beat].decision;
    std::vector<Action> out = classes_of(decision);
    for (std::size_t i = 0; i < decision.options.size(); ++i)
        for (std::size_t m = 0; m < std::max<std::size_t>(1, decision.options[i].manners.size()); ++m)
            out.push_back(simple(AnswerKind::choose, i, m));
    if (decision.late) out.push_back(simple(AnswerKind::late, 0));
    if (decision.kind == DecisionKind::none) return out;
    for (std::size_t i = 0; i < scenario.consults.size(); ++i) {
        const auto only = scenario.consults[i].only_in;
        if (only == scenario::kNowhere || only == beat) out.push_back(simple(AnswerKind::consult, i));
    }
    return out;
}

play::Answer answer_of(const play::Setting& setting, const play::State& state, const Action& action) {
    const bool form = action.kind == AnswerKind::record || action.kind == AnswerKind::calculate;
    if (!form) return action.sample;
    std::optional<Error> fault;
    const auto& decision = setting.scenario->beats[state.at].decision;
    const auto context = play::context_of(setting, state.slots.data(), &fault);
    play::Answer out = action.sample;
    out.marks = 0;
    if (action.kind == AnswerKind::calculate) {
        for (auto left = action.sample.marks; left != 0; left &= left - 1) {
            out.values.front() = figure_of(decision, static_cast<unsigned>(std::countr_zero(left)), context);
            if (play::class_of(decision, play::judge(decision, out, context)) == action.index) break;
        }
        return out;
    }
    for (std::size_t i = 0; i < decision.fields.size(); ++i)
        out.values[i] = entry(decision.fields[i], (action.sample.marks >> i & 1U) != 0, context);
    return out;
}

bool is_open(const play::Setting& setting, const play::State& state, const Action& action) {
    const std::optional<scenario::Expression>* when = nullptr;
    if (action.kind == AnswerKind::choose) {
        when = &setting.scenario->beats[state.at].decision.options[action.index].when;
    } else if (action.kind == AnswerKind::consult) {
        const auto& consult = setting.scenario->consults[action.index];
        if (state.slots[static_cast<std::size_t>(consult.done_slot)] != 0) return false;
        when = &consult.when;
    } else if (action.kind == AnswerKind::calculate) {
        const auto judged = play::judge(setting, state, answer_of(setting, state, action));
        return play::class_of(setting.scenario->beats[state.at].decision, judged) == action.index;
    }
    if (when == nullptr || !*when) return true;
    std::optional<Error> fault;
    return evaluate(**when, play::context_of(setting, state.slots.data(), &fault)) != 0 || fault;
}

}  // namespace rehearse::explore
