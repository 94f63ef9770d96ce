#include "brute.hpp"

namespace rehearse::test {

using play::Answer;
using play::AnswerKind;

void Brute::expand(std::size_t id) {
    moves_.emplace_back();
    const auto& s = *setting_.scenario;
    const auto& beat = s.beats[states_[id].at];
    if (beat.ending) return;
    Answer answer;
    for (std::size_t i = 0; i < beat.decision.options.size(); ++i)
        for (std::size_t m = 0; m < std::max<std::size_t>(1, beat.decision.options[i].manners.size()); ++m) {
            answer.index = static_cast<std::uint16_t>(i);
            answer.manner = static_cast<std::uint16_t>(m);
            try_answer(id, answer, static_cast<int>(i));
        }
    if (beat.decision.kind == scenario::DecisionKind::pick) {
        std::map<int, std::pair<Answer, int>> classes;
        Answer marked;
        marked.kind = AnswerKind::pick;
        for (; marked.marks < 1U << beat.decision.items.size(); ++marked.marks) {
            const auto index = play::class_of(beat.decision, play::judge(setting_, states_[id], marked));
            const auto at = classes.try_emplace(index, marked, 0).first;
            ++at->second.second;
        }
        for (const auto& [index, one] : classes) {
            try_answer(id, one.first, index);
            moves_[id].back().alike = one.second;
        }
    }
    for (std::size_t i = 0; i < s.consults.size(); ++i) {
        if (states_[id].slots[static_cast<std::size_t>(s.consults[i].done_slot)] != 0) continue;
        Answer look;
        look.kind = AnswerKind::consult;
        look.index = static_cast<std::uint16_t>(i);
        try_answer(id, look, static_cast<int>(i));
    }
}

const play::Said* Brute::about(const std::vector<play::Said>& all, int criterion) {
    for (const auto& said : all)
        if (said.criterion == criterion) return &said;
    return nullptr;
}

void Brute::see_consults(Past& past, int criterion) const {
    const auto& consults = setting_.scenario->consults;
    for (std::size_t i = 0; i < consults.size(); ++i)
        if (about(play::summed({&consults[i].consequence}), criterion) != nullptr &&
            play::is_on_offer(setting_, states_[past.id], consults[i]))
            past.offered.insert(static_cast<int>(i));
}

void Brute::meet_consult(Past& past, int consult, int criterion) const {
    if (!past.consults_met.insert(consult).second) return;
    const auto& c = setting_.scenario->consults[static_cast<std::size_t>(consult)].consequence;
    past.possible += std::max(0, about(play::summed({&c}), criterion)->weight);
    past.chance = true;
}

void Brute::decide(Past& past, int criterion) const {
    for (const int consult : past.offered) meet_consult(past, consult, criterion);
}

Brute::Past Brute::answered(const Past& before, const Move& move, int criterion) const {
    Past past = before;
    const auto& state = states_[past.id];
    const auto& s = *setting_.scenario;
    int said = 0;
    see_consults(past, criterion);
    if (move.is_consult()) {
        const auto all = play::summed({&s.consults[move.answer.index].consequence});
        const auto* one = about(all, criterion);
        if (one == nullptr || !past.opened.insert(move.place).second) return past;
        meet_consult(past, move.place, criterion);
        said = one->weight;
    } else {
        decide(past, criterion);
        const auto best =
            play::best_declared(setting_, states_[beginnings_.front().first], s.beats[state.at].decision);
        const auto* chance = about(best, criterion);
        if (chance == nullptr || !past.met.insert(state.at).second) return past;
        past.possible += std::max(0, chance->weight);
        past.chance = true;
        const auto all = play::summed(play::consequences_of(setting_, state, move.answer));
        if (const auto* one = about(all, criterion)) said = one->weight;
    }
    past.got += said;
    past.favour = past.favour || said > 0;
    past.against = past.against || said < 0;
    return past;
}

void Brute::walk(int criterion, std::size_t most, const std::function<void(const Past&)>& ended) const {
    std::set<Past> known;
    std::vector<Past> open;
    const auto put = [&](Past past) {
        const auto [at, fresh] = known.insert(std::move(past));
        if (!fresh) return;
        if (known.size() > most) throw TooMany();
        if (is_over(at->id)) return ended(*at);
        open.push_back(*at);
    };
    for (const auto& [id, chance] : beginnings_) {
        Past past;
        past.id = id;
        put(past);
    }
    while (!open.empty()) {
        const Past past = open.back();
        open.pop_back();
        for (const auto& move : moves_[past.id]) {
            Past after = answered(past, move, criterion);
            for (const auto& [to, luck] : move.to) {
                after.id = to;
                put(after);
            }
        }
    }
}

std::array<Rational, explore::kReadings> Brute::readings(int criterion, explore::Clicker clicker,
                                                         std::size_t most) const {
    std::map<Past, std::size_t> numbers;
    std::vector<Past> all;
    const auto node = [&](Past past) {
        past.got = past.possible = 0;  // readings ask only whether there was any
        const auto [at, fresh] = numbers.try_emplace(past, all.size());
        if (fresh) all.push_back(past);
        if (all.size() > most) throw TooMany();
        return at->second;
    };
    std::vector<std::pair<std::size_t, Rational>> start;
    for (const auto& [id, chance] : beginnings_) {
        Past past;
        past.id = id;
        start.emplace_back(node(past), chance);
    }
    std::vector<Row> rows;
    for (std::size_t n = 0; n < all.size(); ++n) {
        rows.emplace_back();
        const Past past = all[n];
        const auto chances = clicks(past.id, clicker);
        for (std::size_t m = 0; m < chances.size(); ++m) {
            if (chances[m].is_zero()) continue;
            Past after = answered(past, moves_[past.id][m], criterion);
            for (const auto& [to, luck] : moves_[past.id][m].to) {
                after.id = to;
                add_to(rows[n], node(after), chances[m] * luck);
            }
        }
    }
    std::array<Rational, explore::kReadings> out;
    const auto n = rows.size();
    for (std::size_t i = 0; i < n; ++i) {
        if (!is_over(all[i].id)) continue;
        const auto& past = all[i];
        const std::size_t reading = past.favour && past.against ? 3
                                    : past.favour               ? 4
                                    : past.against              ? 2
                                    : past.chance               ? 1
                                                                : 0;
        rows[i][n + reading] = 1;
    }
    const auto solved = Chain(std::move(rows)).solve();
    for (const auto& [at, chance] : start)
        for (const auto& [to, part] : solved[at]) out[to - n] = out[to - n] + chance * part;
    return out;
}

}  // namespace rehearse::test
