// A conversation explored a second time, with nothing but step(): whole states, exact fractions, and pairs of
// a criterion by trying every way through. Slow and simple, to compare with.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <vector>

#include "explore/criteria.hpp"
#include "play/said.hpp"
#include "support/rational.hpp"

namespace rehearse::test {

class Brute {
public:
    /// One answer, or all marks that fall into one class.
    struct Move {
        play::Answer answer;
        int place = 0;  // option or class
        int alike = 1;  // how many answers it stands for
        std::vector<std::pair<std::size_t, Rational>> to;
        [[nodiscard]] bool is_consult() const { return answer.kind == play::AnswerKind::consult; }
    };

    /// Where it ends: beat, and the two values.
    using Outcome = std::tuple<int, int, int>;

    struct TooMany {};

    explicit Brute(const play::Setting& setting, std::size_t most = 2000) : setting_(setting), most_(most) {
        each_fall([&](play::Luck* luck) { return play::begin(setting_, after_, events_, luck).has_value(); },
                  [&](const Rational& chance) { beginnings_.emplace_back(keep(after_), chance); });
        for (std::size_t id = 0; id < states_.size(); ++id) expand(id);
    }

    [[nodiscard]] std::size_t size() const { return states_.size(); }
    [[nodiscard]] std::size_t transitions() const {
        std::size_t out = 0;
        for (const auto& moves : moves_)
            for (const auto& move : moves) out += move.to.size();
        return out;
    }

    /// The share of each outcome.
    [[nodiscard]] std::map<Outcome, Rational> endings(explore::Clicker clicker) const {
        std::vector<Row> rows(size());
        for (std::size_t id = 0; id < size(); ++id) {
            const auto chances = clicks(id, clicker);
            for (std::size_t m = 0; m < chances.size(); ++m) lead(rows[id], moves_[id][m], chances[m]);
        }
        return from_beginning(Chain(std::move(rows)).solve());
    }

    /// The greatest sum of both values that can be expected: answers are changed for the better until none
    /// can be, and then what is left is the best, exactly.
    [[nodiscard]] Rational best() const {
        std::vector<std::size_t> policy(size(), 0);
        while (true) {
            std::vector<Row> rows(size());
            for (std::size_t id = 0; id < size(); ++id)
                if (!moves_[id].empty()) lead(rows[id], moves_[id][policy[id]], 1);
            std::vector<Rational> worth;
            for (const auto& row : Chain(std::move(rows)).solve()) worth.push_back(worth_of(row));
            for (std::size_t id = 0; id < size(); ++id)
                if (is_over(id)) worth[id] = sum_of(outcomes_[ending_.at(id)]);
            if (!improve(policy, worth)) {
                Rational out;
                for (const auto& [id, chance] : beginnings_) out = out + chance * worth[id];
                return out;
            }
        }
    }

    /// Every pair that some way through gets.
    [[nodiscard]] std::set<explore::Pair> pairs(int criterion, std::size_t most) const {
        std::set<explore::Pair> out;
        walk(criterion, most, [&](const Past& past) { out.insert({past.got, past.possible}); });
        return out;
    }

    /// The share of each reading, as explore::CriterionRange has them.
    [[nodiscard]] std::array<Rational, explore::kReadings> readings(int criterion, explore::Clicker clicker,
                                                                    std::size_t most) const;

private:
    /// What counts for one criterion on the way to a state.
    struct Past {
        std::size_t id = 0;
        std::set<int> met, offered, consults_met, opened;
        int got = 0, possible = 0;
        bool chance = false, favour = false, against = false;
        auto operator<=>(const Past&) const = default;
    };

    bool is_over(std::size_t id) const { return ending_.contains(id); }

    static Rational sum_of(const Outcome& outcome) { return std::get<1>(outcome) + std::get<2>(outcome); }

    Rational worth_of(const Row& row) const {
        Rational out;
        for (const auto& [to, chance] : row) out = out + chance * sum_of(outcomes_[to - size()]);
        return out;
    }

    /// An ending is passed over: what leads to it leads to its outcome.
    void lead(Row& row, const Move& move, const Rational& chance) const {
        if (chance.is_zero()) return;
        for (const auto& [to, luck] : move.to)
            add_to(row, is_over(to) ? size() + ending_.at(to) : to, chance * luck);
    }

    std::map<Outcome, Rational> from_beginning(const std::vector<Row>& rows) const {
        std::map<Outcome, Rational> out;
        const auto add = [&](std::size_t outcome, const Rational& chance) {
            out[outcomes_[outcome]] = out[outcomes_[outcome]] + chance;
        };
        for (const auto& [id, chance] : beginnings_) {
            if (is_over(id)) add(ending_.at(id), chance);
            for (const auto& [to, part] : rows[id]) add(to - size(), chance * part);
        }
        return out;
    }

    bool improve(std::vector<std::size_t>& policy, const std::vector<Rational>& worth) const {
        bool better = false;
        for (std::size_t id = 0; id < size(); ++id) {
            Rational best = worth[id];
            for (std::size_t m = 0; m < moves_[id].size(); ++m) {
                Rational expected;
                for (const auto& [to, luck] : moves_[id][m].to) expected = expected + luck * worth[to];
                if (!(best < expected)) continue;
                best = expected;
                policy[id] = m;
                better = true;
            }
        }
        return better;
    }

    std::vector<Rational> clicks(std::size_t id, explore::Clicker clicker) const {
        std::vector<Rational> out(moves_[id].size());
        long long options = 0, marks = 0;
        std::map<int, long long> manners;
        for (const auto& move : moves_[id]) {
            if (move.answer.kind == play::AnswerKind::pick) marks += move.alike;
            if (move.answer.kind == play::AnswerKind::choose && manners[move.place]++ == 0) ++options;
        }
        for (std::size_t m = 0; m < out.size(); ++m) {
            const auto& move = moves_[id][m];
            if (move.is_consult()) continue;
            if (move.answer.kind == play::AnswerKind::pick) {
                out[m] = Rational(move.alike, marks);
            } else if (clicker == explore::Clicker::first) {
                out[m] = 1;
                return out;
            } else {
                out[m] = Rational(1, options * manners[move.place]);
            }
        }
        return out;
    }

    void walk(int criterion, std::size_t most, const std::function<void(const Past&)>& ended) const;
    Past answered(const Past& before, const Move& move, int criterion) const;
    void see_consults(Past& past, int criterion) const;
    void decide(Past& past, int criterion) const;
    void meet_consult(Past& past, int consult, int criterion) const;
    static const play::Said* about(const std::vector<play::Said>& all, int criterion);

    template <class Play, class Visit>
    void each_fall(Play play, Visit visit) {
        play::Luck luck;
        while (true) {
            const bool went = play(&luck);
            Rational chance = 1;
            luck.ways.resize(luck.drawn.size(), 0);
            for (std::size_t i = 0; i < luck.drawn.size(); ++i) {
                long long all = 0;
                for (const auto& way : luck.drawn[i]->ways) all += way.weight;
                chance = chance * Rational(luck.drawn[i]->ways[luck.ways[i]].weight, all);
            }
            if (went) visit(chance);
            while (!luck.ways.empty() &&
                   luck.ways.back() + 1U >= luck.drawn[luck.ways.size() - 1]->ways.size())
                luck.ways.pop_back();
            if (luck.ways.empty()) return;
            ++luck.ways.back();
        }
    }

    std::size_t keep(const play::State& state) {
        std::vector<std::int32_t> key(state.slots.begin(), state.slots.begin() + state.count);
        key.push_back(state.at);
        const auto [at, fresh] = numbers_.try_emplace(std::move(key), states_.size());
        if (!fresh) return at->second;
        if (states_.size() >= most_) throw TooMany();
        if (play::is_over(setting_, state)) {
            const auto values = play::values_of(setting_, state);
            ending_[states_.size()] = outcomes_.size();
            outcomes_.emplace_back(state.at, values.customer, values.organisation);
        }
        states_.push_back(state);
        return at->second;
    }

    void try_answer(std::size_t id, const play::Answer& answer, int place) {
        const play::State before = states_[id];
        Move move{answer, place, 1, {}};
        each_fall(
            [&](play::Luck* luck) {
                return play::step(setting_, before, answer, after_, events_, luck).has_value();
            },
            [&](const Rational& chance) { move.to.emplace_back(keep(after_), chance); });
        if (!move.to.empty()) moves_[id].push_back(std::move(move));
    }

    void expand(std::size_t id);

    const play::Setting& setting_;
    std::size_t most_;
    play::State after_;
    play::Events events_;
    std::vector<play::State> states_;
    std::map<std::vector<std::int32_t>, std::size_t> numbers_;
    std::vector<std::pair<std::size_t, Rational>> beginnings_;
    std::map<std::size_t, std::size_t> ending_;  // by state: place in outcomes_
    std::vector<Outcome> outcomes_;
    std::vector<std::vector<Move>> moves_;
};

}  // namespace rehearse::test
