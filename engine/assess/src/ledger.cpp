#include "ledger.hpp"

#include <algorithm>

namespace rehearse::assess {
namespace {

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
            if (play::is_on_offer(setting_, state, setting_.scenario->consults[i])) offered_[i] = 1;
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
        for (const auto& best : play::summed({&setting_.scenario->consults[consult].consequence}))
            chances_.push_back(chance_at(moment, Source::consult, static_cast<int>(consult), best));
    }

    const play::Setting& setting_;
    std::vector<char> offered_;
    std::vector<char> met_;
    std::vector<Chance> chances_;
};

}  // namespace

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
             play::best_declared(setting, played.start, setting.scenario->beats[moment.beat].decision)) {
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
