#include "moments.hpp"

#include <algorithm>
#include <set>

#include "ledger.hpp"

namespace rehearse::assess {
namespace {

using play::AnswerKind;

int mood_in(const play::State& state) { return state.slots[scenario::kMoodSlot]; }

// The customer's mood once the answer had its own effect, before the story went on.
int mood_answered(const play::Moment& moment) {
    int mood = mood_in(moment.before);
    for (const auto& event : moment.events.all) {
        if (event.kind == play::EventKind::arrived || event.kind == play::EventKind::ended) break;
        if (event.kind == play::EventKind::mood && event.index == 0) mood = event.b;
    }
    return mood;
}

bool chance_drawn(const play::Moment& moment) {
    return std::any_of(moment.events.all.begin(), moment.events.all.end(),
                       [](const play::Event& event) { return event.kind == play::EventKind::chance; });
}

const play::Entry* entry_of(const play::AttemptLog& log, int number) {
    if (number < 1 || static_cast<std::size_t>(number) > log.entries.size()) return nullptr;
    return &log.entries[static_cast<std::size_t>(number - 1)];
}

// What has been met on the route so far.
class Met {
public:
    bool again(const play::Moment& moment) {
        const bool consult = moment.answer.kind == AnswerKind::consult;
        return !(consult ? consults_.insert(moment.answer.index) : beats_.insert(moment.before.at)).second;
    }

private:
    std::set<std::uint16_t> consults_, beats_;
};

scenario::Critical critical_of(const play::Follows& follows) {
    if (follows.first->critical != scenario::Critical::none || follows.manner == nullptr)
        return follows.first->critical;
    return follows.manner->critical;
}

void read_answer(const play::Setting& setting, const play::Moment& moment, MomentReading& out) {
    const bool opened_again = out.repeated && out.kind == AnswerKind::consult;
    if (opened_again) return;
    const auto follows = play::consequences_of(setting, moment.before, moment.answer);
    out.critical = critical_of(follows);
    if (out.repeated) return;
    for (const auto& said : play::summed(follows))
        if (said.weight != 0) out.said.push_back(said);
}

void read_mood(const play::Moment& moment, MomentReading& out) {
    out.mood_before = mood_in(moment.before);
    out.mood_answered = mood_answered(moment);
    out.mood_after = mood_in(moment.after);
    out.by_luck = chance_drawn(moment);
    const int change = out.mood_after - out.mood_before;
    out.swing = change >= kSwing || change <= -kSwing;
    const int lowest = out.by_luck ? out.mood_answered : std::min(out.mood_answered, out.mood_after);
    out.right_and_hard = out.in_favour() > 0 && out.against() == 0 &&
                         out.critical == scenario::Critical::none && out.mood_before - lowest >= kHardFall;
}

int in_sum(const std::vector<Said>& all, bool favour) {
    int sum = 0;
    for (const auto& said : all)
        if ((said.weight > 0) == favour) sum += said.weight;
    return sum;
}

}  // namespace

int MomentReading::in_favour() const { return in_sum(said, true); }
int MomentReading::against() const { return in_sum(said, false); }

std::vector<MomentReading> read_moments(const play::Setting& setting, const play::Played& played,
                                        const play::AttemptLog& log) {
    std::vector<MomentReading> out;
    Met met;
    for (const auto& moment : played.moments) {
        MomentReading reading;
        reading.number = static_cast<int>(out.size()) + 1;
        reading.beat = moment.before.at;
        reading.kind = moment.answer.kind;
        reading.repeated = met.again(moment);
        read_answer(setting, moment, reading);
        read_mood(moment, reading);
        reading.minutes =
            moment.after.slots[scenario::kClockSlot] - moment.before.slots[scenario::kClockSlot];
        if (const auto* entry = entry_of(log, moment.entry)) {
            reading.first_answer = log.is_first_answer(*entry);
            reading.on_first_line = log.on_first_line(*entry);
        }
        out.push_back(std::move(reading));
    }
    return out;
}

int better_option(const play::Setting& setting, const play::Moment& moment, const MomentReading& reading) {
    if (reading.kind != AnswerKind::choose) return -1;
    auto offer = play::offer(setting, moment.before);
    if (!offer) return -1;
    std::sort(offer->options.begin(), offer->options.end());
    int best = -1;
    int most = reading.in_favour() + reading.against();
    if (reading.critical != scenario::Critical::none) most = -1;
    for (const int option : offer->options) {
        if (option == moment.answer.index) continue;
        play::Answer answer;
        answer.index = static_cast<std::uint16_t>(option);
        const auto* follows = play::consequences_of(setting, moment.before, answer).first;
        const auto said = play::summed({follows});
        if (follows->critical != scenario::Critical::none || in_sum(said, false) < 0 ||
            in_sum(said, true) <= most)
            continue;
        most = in_sum(said, true);
        best = option;
    }
    return best;
}

}  // namespace rehearse::assess
