// A node is a state together with what of the past counts for one criterion: which of the decisions that can
// be met again were met, and which consults were met and opened.
#pragma once

#include <algorithm>
#include <set>
#include <unordered_map>
#include <vector>

#include "components.hpp"
#include "explore/space.hpp"
#include "explore/values.hpp"
#include "play/said.hpp"

namespace rehearse::explore {

using play::AnswerKind;
using scenario::BeatIndex;

inline constexpr unsigned kMostBits = 28;

inline int weight_in(const std::vector<play::Said>& all, int criterion, bool& there) {
    for (const auto& said : all)
        if (said.criterion == criterion) {
            there = true;
            return said.weight;
        }
    return 0;
}

struct Chance {
    bool there = false;
    int best = 0;
    int bit = -1;  // remembers that it was met; -1: it cannot be met twice
};

struct Link {
    std::uint32_t to = 0;
    std::int8_t got = 0;
    std::int8_t possible = 0;
    std::int8_t chances = 0;  // met where it could be shown
    bool chance = false;      // a chance was met, if only to go against it
    std::uint16_t action = 0;
    double luck = 1;
};

class Nodes {
public:
    Nodes(const Space& space, int criterion, std::size_t most)
        : space_(space), criterion_(criterion), most_(most), start_(space.state(0)) {
        find_chances();
        if (bits_ <= kMostBits) grow();
    }

    [[nodiscard]] bool complete() const { return complete_; }
    [[nodiscard]] std::size_t size() const { return at_.size(); }
    [[nodiscard]] StateId state(std::uint32_t node) const {
        return static_cast<StateId>(at_[node] & 0xFFFFFFFF);
    }
    [[nodiscard]] const std::vector<std::pair<std::uint32_t, double>>& beginnings() const {
        return beginnings_;
    }
    template <class Visit>
    void each(std::uint32_t node, Visit visit) const {
        for (auto i = first_[node]; i < first_[node + 1]; ++i) visit(links_[i]);
    }

private:
    // A beat can be met again when it lies on a way back to itself.
    std::vector<bool> met_again() const {
        const auto n = space_.scenario().beats.size();
        std::vector<std::set<std::uint32_t>> next(n);
        for (StateId id = 0; id < space_.size(); ++id)
            space_.each_edge(id, [&](const Edge& edge) {
                if (space_.action(id, edge).kind != AnswerKind::consult)
                    next[space_.beat(id)].insert(space_.beat(edge.to));
            });
        const auto components = components_of(n, [&](std::uint32_t b, std::vector<std::uint32_t>& out) {
            out.assign(next[b].begin(), next[b].end());
        });
        std::vector<bool> out(n);
        for (std::size_t c = 0; c < components.size(); ++c)
            for (auto i = components.first[c]; i < components.first[c + 1]; ++i) {
                const auto b = components.nodes[i];
                out[b] = components.first[c + 1] - components.first[c] > 1 || next[b].contains(b);
            }
        return out;
    }

    void find_chances() {
        const auto& s = space_.scenario();
        const auto again = met_again();
        for (std::size_t b = 0; b < s.beats.size(); ++b) {
            Chance chance;
            chance.best = weight_in(play::best_declared(space_.setting(), start_, s.beats[b].decision),
                                    criterion_, chance.there);
            if (chance.there && again[b]) chance.bit = static_cast<int>(bits_++);
            beats_.push_back(chance);
        }
        for (const auto& consult : s.consults) {
            Chance chance;
            chance.best =
                std::max(0, weight_in(play::summed({&consult.consequence}), criterion_, chance.there));
            if (chance.there) chance.bit = static_cast<int>(bits_), bits_ += 2;
            consults_.push_back(chance);
        }
    }

    [[nodiscard]] static std::uint32_t bit(int index) { return 1U << static_cast<unsigned>(index); }

    std::uint32_t node(StateId id, std::uint32_t mask) {
        const auto key = std::uint64_t{mask} << 32 | id;
        if (bits_ == 0) {
            if (by_state_.empty()) by_state_.assign(space_.size(), 0xFFFFFFFF);
            if (by_state_[id] == 0xFFFFFFFF)
                by_state_[id] = static_cast<std::uint32_t>(at_.size()), at_.push_back(key);
            return by_state_[id];
        }
        const auto [at, fresh] = by_key_.try_emplace(key, static_cast<std::uint32_t>(at_.size()));
        if (fresh) at_.push_back(key);
        return at->second;
    }

    void grow() {
        for (const auto& edge : space_.beginnings()) beginnings_.emplace_back(node(edge.to, 0), edge.chance);
        for (std::uint32_t n = 0; n < at_.size(); ++n) {
            if (at_.size() > most_) return;
            first_.push_back(static_cast<std::uint32_t>(links_.size()));
            expand(n);
        }
        first_.push_back(static_cast<std::uint32_t>(links_.size()));
        complete_ = true;
    }

    void expand(std::uint32_t n) {
        const auto id = state(n);
        const auto mask = static_cast<std::uint32_t>(at_[n] >> 32);
        if (space_.is_ending(id)) return;
        const auto [offered, met] = looks_on_offer(id, mask);
        std::uint16_t known = kNoAction;
        int said = 0;
        space_.each_edge(id, [&](const Edge& edge) {
            const auto& action = space_.action(id, edge);
            const auto& chance = beats_[space_.beat(id)];
            Link link = offered;
            std::uint32_t after = met;
            if (action.kind == AnswerKind::consult) {
                if (!look(action.index, mask, link, after) && edge.to == id) return;
            } else if (chance.there && (chance.bit < 0 || (mask & bit(chance.bit)) == 0)) {
                if (known != edge.action) said = said_by(id, action), known = edge.action;
                link.got = static_cast<std::int8_t>(said);
                meet(chance, link);
                if (chance.bit >= 0) after |= bit(chance.bit);
            }
            link.action = edge.action;
            link.luck = edge.chance;
            link.to = node(edge.to, after);
            links_.push_back(link);
        });
    }

    static void meet(const Chance& chance, Link& link) {
        link.possible = static_cast<std::int8_t>(link.possible + std::max(0, chance.best));
        link.chances = static_cast<std::int8_t>(link.chances + (chance.best > 0 ? 1 : 0));
        link.chance = true;
    }

    // Consults that are on offer in `id` and were not met before are chances from now on.
    [[nodiscard]] std::pair<Link, std::uint32_t> looks_on_offer(StateId id, std::uint32_t mask) const {
        Link link;
        std::uint32_t met = mask;
        for (std::size_t c = 0; c < consults_.size(); ++c) {
            const auto& chance = consults_[c];
            if (!chance.there || (mask & bit(chance.bit)) != 0) continue;
            if (!play::is_on_offer(space_.setting(), space_.state(id), space_.scenario().consults[c]))
                continue;
            met |= bit(chance.bit);
            meet(chance, link);
        }
        return {link, met};
    }

    // Opens a consult that says something and was not opened before; false when it is neither.
    [[nodiscard]] bool look(std::size_t consult, std::uint32_t mask, Link& link, std::uint32_t& after) const {
        const auto& chance = consults_[consult];
        if (!chance.there || (mask & bit(chance.bit + 1)) != 0) return false;
        bool there = false;
        link.got = static_cast<std::int8_t>(
            weight_in(play::summed({&space_.scenario().consults[consult].consequence}), criterion_, there));
        after |= bit(chance.bit + 1);
        return true;
    }

    [[nodiscard]] int said_by(StateId id, const Action& action) const {
        const auto state = space_.state(id);
        const auto answer = answer_of(space_.setting(), state, action);
        bool there = false;
        return weight_in(play::summed(play::consequences_of(space_.setting(), state, answer)), criterion_,
                         there);
    }

    const Space& space_;
    int criterion_;
    std::size_t most_;
    play::State start_;
    bool complete_ = false;
    unsigned bits_ = 0;
    std::vector<Chance> beats_, consults_;
    std::vector<std::uint64_t> at_;
    std::vector<std::uint32_t> by_state_;
    std::unordered_map<std::uint64_t, std::uint32_t> by_key_;
    std::vector<std::uint32_t> first_;
    std::vector<Link> links_;
    std::vector<std::pair<std::uint32_t, double>> beginnings_;
};

}  // namespace rehearse::explore
