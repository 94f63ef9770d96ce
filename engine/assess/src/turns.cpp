#include "assess/turns.hpp"

#include <algorithm>

namespace rehearse::assess {
namespace {

class Turns {
public:
    explicit Turns(const explore::Hindsight& hindsight) : hindsight_(hindsight) {}

    void add(int moment, TurnKind kind) {
        if (all_.size() == kMostTurns || has(moment)) return;
        all_.push_back({moment, kind, -1, other_at(moment)});
    }
    void offer(const ToTry& one) {
        for (auto& turn : all_)
            if (turn.moment == one.moment) turn.option = one.option;
    }
    [[nodiscard]] std::vector<Turn> in_order() {
        std::sort(all_.begin(), all_.end(), [](const Turn& a, const Turn& b) { return a.moment < b.moment; });
        return all_;
    }

private:
    [[nodiscard]] bool has(int moment) const {
        return std::any_of(all_.begin(), all_.end(), [&](const Turn& turn) { return turn.moment == moment; });
    }
    [[nodiscard]] const explore::OtherLine* other_at(int moment) const {
        for (const auto& other : hindsight_.others)
            if (other.moment == moment) return &other;
        return nullptr;
    }

    const explore::Hindsight& hindsight_;
    std::vector<Turn> all_;
};

// What the answer itself did to the mood: what came after it may be luck.
int shift(const MomentReading& moment) { return moment.mood_answered - moment.mood_before; }

// The moment whose answer moved the mood furthest, by a swing at least; up or down.
const MomentReading* furthest(const Assessment& assessment, bool up) {
    const MomentReading* out = nullptr;
    for (const auto& moment : assessment.moments) {
        const int by = up ? shift(moment) : -shift(moment);
        if (by < kSwing || (!up && moment.right_and_hard)) continue;
        if (up && (moment.critical != scenario::Critical::none || moment.against() < 0)) continue;
        if (out == nullptr || by > (up ? shift(*out) : -shift(*out))) out = &moment;
    }
    return out;
}

}  // namespace

std::vector<Turn> turns_of(const Assessment& assessment, const explore::Hindsight& hindsight) {
    Turns out(hindsight);
    for (const auto& breach : assessment.breaches) out.add(breach.moment, TurnKind::breach);
    for (const auto& other : hindsight.others) out.add(other.moment, TurnKind::regret);
    for (const auto& one : assessment.to_try) out.add(one.moment, TurnKind::against);
    if (const auto* fall = furthest(assessment, false)) out.add(fall->number, TurnKind::fall);
    if (const auto* rise = furthest(assessment, true)) out.add(rise->number, TurnKind::recovery);
    for (const auto& one : assessment.to_try) out.offer(one);
    return out.in_order();
}

}  // namespace rehearse::assess
