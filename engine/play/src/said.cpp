#include "play/said.hpp"

#include <algorithm>
#include <map>

namespace rehearse::play {
namespace {

using scenario::Expression;

// True when nothing that happens in the story can change what `expression` gives.
bool is_settled(const Expression& expression) {
    if (!expression.reads_story()) return true;
    if (expression.function >= 0) return false;
    return std::none_of(expression.code.begin(), expression.code.end(),
                        [](const scenario::Instruction& step) {
                            return step.op == scenario::Op::slot && step.argument != scenario::kConditionSlot;
                        });
}

bool holds(const Setting& setting, const State& state, const Expression& expression) {
    std::optional<Error> fault;
    return scenario::evaluate(expression, context_of(setting, state.slots.data(), &fault)) != 0 && !fault;
}

using Sums = std::map<int, int>;

Sums sums_of(const scenario::Consequence& consequence) {
    Sums sums;
    for (const auto& signal : consequence.signals) sums[signal.criterion] += signal.weight;
    return sums;
}

std::vector<Said> listed_sums(const Sums& sums) {
    std::vector<Said> out;
    for (const auto& [criterion, weight] : sums) out.push_back({criterion, weight});
    return out;
}

void keep_greater(const Sums& from, Sums& best) {
    for (const auto& [criterion, weight] : from) {
        auto& known = best[criterion];  // 0 at first: a chance that could only go against it
        known = std::max(known, weight);
    }
}

// What is said, in the best case: of cases whose condition is settled, those that fail never happen, and one
// that holds shuts out the rest.
Sums best_said(const Setting& setting, const State& start, const scenario::Option& option) {
    Sums best;
    for (const auto& one : option.cases) {
        const bool settled = is_settled(one.when);
        if (settled && !holds(setting, start, one.when)) continue;
        keep_greater(sums_of(one.consequence), best);
        if (settled) return best;
    }
    keep_greater(sums_of(option.otherwise), best);
    return best;
}

void take_best(const Setting& setting, const State& start, const scenario::Option& option, Sums& best) {
    if (option.when && is_settled(*option.when) && !holds(setting, start, *option.when)) return;
    Sums said = best_said(setting, start, option);
    Sums manner;
    for (const auto& how : option.manners) keep_greater(sums_of(how.consequence), manner);
    for (const auto& [criterion, weight] : manner) said[criterion] += weight;
    keep_greater(said, best);
}

}  // namespace

std::vector<Said> summed(const Follows& follows) {
    Sums sums = sums_of(*follows.first);
    if (follows.manner != nullptr)
        for (const auto& [criterion, weight] : sums_of(*follows.manner)) sums[criterion] += weight;
    return listed_sums(sums);
}

std::vector<Said> best_declared(const Setting& setting, const State& start,
                                const scenario::Decision& decision) {
    Sums best;
    for (const auto& option : decision.options) take_best(setting, start, option, best);
    for (const auto& one : decision.classes) keep_greater(sums_of(one.consequence), best);
    if (decision.late) keep_greater(sums_of(decision.late->consequence), best);
    return listed_sums(best);
}

bool is_on_offer(const Setting& setting, const State& state, const scenario::Consult& consult) {
    if (consult.only_in != scenario::kNowhere && consult.only_in != state.at) return false;
    return !consult.when || holds(setting, state, *consult.when);
}

}  // namespace rehearse::play
