#include "ledger.hpp"

#include <algorithm>
#include <map>

namespace rehearse::assess {
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

bool holds(const play::Setting& setting, const play::State& state, const Expression& expression) {
    std::optional<Error> fault;
    return scenario::evaluate(expression, play::context_of(setting, state.slots.data(), &fault)) != 0 &&
           !fault;
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
Sums best_said(const play::Setting& setting, const play::State& start, const scenario::Option& option) {
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

void take_best(const play::Setting& setting, const play::State& start, const scenario::Option& option,
               Sums& best) {
    if (option.when && is_settled(*option.when) && !holds(setting, start, *option.when)) return;
    Sums said = best_said(setting, start, option);
    Sums manner;
    for (const auto& how : option.manners) keep_greater(sums_of(how.consequence), manner);
    for (const auto& [criterion, weight] : manner) said[criterion] += weight;
    keep_greater(said, best);
}

int got_for(const MomentReading& moment, int criterion) {
    for (const auto& said : moment.said)
        if (said.criterion == criterion) return said.weight;
    return 0;
}

Chance chance_at(const MomentReading& moment, Source source, int index, const Said& best) {
    return {
        best.criterion,      source, index, moment.number, std::max(best.weight, 0), 0, moment.first_answer,
        moment.on_first_line};
}

// Chances of consults. One that was on offer counts once the decision that offered it is answered, or when it
// is used: so nothing is held against an attempt that stops in between.
class ConsultChances {
public:
    explicit ConsultChances(const play::Setting& setting)
        : setting_(setting),
          offered_(setting.scenario->consults.size(), 0),
          met_(setting.scenario->consults.size(), 0) {}

    void see(const play::State& state) {
        for (std::size_t i = 0; i < offered_.size(); ++i)
            if (is_on_offer(setting_, state, setting_.scenario->consults[i])) offered_[i] = 1;
    }

    void decide(const MomentReading& moment) {
        for (std::size_t i = 0; i < met_.size(); ++i)
            if (offered_[i] != 0 && met_[i] == 0) open(i, moment);
    }

    void use(std::size_t consult, const MomentReading& moment) {
        if (met_[consult] == 0) open(consult, moment);
        for (auto& chance : chances_) {
            if (chance.index != static_cast<int>(consult)) continue;
            chance.moment = moment.number;
            chance.got = got_for(moment, chance.criterion);
            chance.first_answer = moment.first_answer;
            chance.on_first_line = moment.on_first_line;
        }
    }

    [[nodiscard]] const std::vector<Chance>& all() const { return chances_; }

private:
    void open(std::size_t consult, const MomentReading& moment) {
        met_[consult] = 1;
        for (const auto& best : summed({&setting_.scenario->consults[consult].consequence}))
            chances_.push_back(chance_at(moment, Source::consult, static_cast<int>(consult), best));
    }

    const play::Setting& setting_;
    std::vector<char> offered_;
    std::vector<char> met_;
    std::vector<Chance> chances_;
};

}  // namespace

std::vector<Said> summed(const play::Follows& follows) {
    Sums sums = sums_of(*follows.first);
    if (follows.manner != nullptr)
        for (const auto& [criterion, weight] : sums_of(*follows.manner)) sums[criterion] += weight;
    return listed_sums(sums);
}

std::vector<Said> best_declared(const play::Setting& setting, const play::State& start,
                                const scenario::Decision& decision) {
    Sums best;
    for (const auto& option : decision.options) take_best(setting, start, option, best);
    for (const auto& one : decision.classes) keep_greater(sums_of(one.consequence), best);
    if (decision.late) keep_greater(sums_of(decision.late->consequence), best);
    return listed_sums(best);
}

bool is_on_offer(const play::Setting& setting, const play::State& state, const scenario::Consult& consult) {
    if (consult.only_in != scenario::kNowhere && consult.only_in != state.at) return false;
    return !consult.when || holds(setting, state, *consult.when);
}

std::vector<Chance> ledger_of(const play::Setting& setting, const play::Played& played,
                              const std::vector<MomentReading>& moments) {
    std::vector<Chance> out;
    ConsultChances consults(setting);
    for (std::size_t i = 0; i < moments.size(); ++i) {
        const auto& moment = moments[i];
        consults.see(played.moments[i].before);
        if (moment.kind == play::AnswerKind::consult) {
            if (!moment.repeated) consults.use(played.moments[i].answer.index, moment);
            continue;
        }
        consults.decide(moment);
        if (moment.repeated) continue;
        for (const auto& best :
             best_declared(setting, played.start, setting.scenario->beats[moment.beat].decision)) {
            auto chance = chance_at(moment, Source::decision, moment.beat, best);
            chance.got = got_for(moment, best.criterion);
            out.push_back(chance);
        }
    }
    out.insert(out.end(), consults.all().begin(), consults.all().end());
    std::stable_sort(out.begin(), out.end(),
                     [](const Chance& a, const Chance& b) { return a.moment < b.moment; });
    return out;
}

}  // namespace rehearse::assess
