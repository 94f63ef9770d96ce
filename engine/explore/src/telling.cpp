#include "telling.hpp"

#include <cmath>

namespace rehearse::explore {

using play::AnswerKind;

std::string grouped(double number) {
    if (number >= 1e15) {
        const int power = static_cast<int>(std::floor(std::log10(number)));
        return "about " + std::to_string(static_cast<int>(std::lround(number / std::pow(10, power)))) +
               " followed by " + std::to_string(power) + " noughts";
    }
    auto digits = std::to_string(static_cast<long long>(std::llround(number)));
    for (int at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), ",");
    return digits;
}

Diagnostic warning(std::string code, Place place, std::string message, std::string hint) {
    return {Severity::warning, std::move(code), std::move(place), std::move(message), std::move(hint)};
}

Place place_of(const scenario::Scenario& scenario, scenario::BeatIndex beat, const Action& action) {
    const auto& decision = scenario.beats[beat].decision;
    if (action.kind == AnswerKind::choose) return decision.options[action.index].place;
    if (action.kind == AnswerKind::consult) return scenario.consults[action.index].place;
    if (action.kind == AnswerKind::late) return decision.place;
    return decision.classes[action.index].consequence.place;
}

bool is_critical(const Space& space, StateId id, const Action& action) {
    const auto state = space.state(id);
    const auto follows =
        play::consequences_of(space.setting(), state, answer_of(space.setting(), state, action));
    return follows.first->critical != scenario::Critical::none ||
           (follows.manner != nullptr && follows.manner->critical != scenario::Critical::none);
}

}  // namespace rehearse::explore
