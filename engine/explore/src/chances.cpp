// Three looks, each where the one before left something open: the arrows between beats, which show what
// cannot be; plays at random, which mostly find the rest at once; and, for what they do not find, every
// state.
#include "explore/chances.hpp"

#include <algorithm>
#include <optional>

#include "base/random.hpp"
#include "play/said.hpp"

namespace rehearse::explore {
namespace {

using scenario::BeatIndex;
using scenario::Consequence;

constexpr std::size_t kEnough = 2;

// Beats that can come next, as if every condition could hold.
std::vector<BeatIndex> next_beats(const scenario::Beat& beat) {
    std::vector<BeatIndex> out;
    const auto add = [&](const scenario::Route& route) {
        for (const auto& way : route.ways)
            if (way.to != scenario::kNowhere) out.push_back(way.to);
    };
    add(beat.to);
    scenario::each_consequence(
        beat.decision, [&](const Consequence& c, scenario::Follow, const std::string&) { add(c.to); });
    return out;
}

class Search {
public:
    Search(const play::Setting& setting, const ChanceOptions& options)
        : setting_(setting), options_(options), beats_(setting.scenario->beats) {
        for (const auto& beat : beats_) next_.push_back(next_beats(beat));
    }

    Result<std::vector<ChancesMet>> run() {
        if (auto begun = begin(); !begun) return tl::unexpected(begun.error());
        find_decisions();
        find_bounds();
        for (BeatIndex b = 0; b < beats_.size(); ++b) {
            actions_.push_back(actions_at(*setting_.scenario, b));
            taken_.emplace_back(actions_.back().size());
        }
        for (int i = 0; i < options_.plays && something_is_missing(); ++i) play_once();
        if (something_is_missing()) look_everywhere();
        return std::move(out_);
    }

private:
    Status begin() {
        return each_beginning(setting_, events_,
                              [&](const play::State& state, double) { beginnings_.push_back(state); });
    }

    void find_decisions() {
        const auto criteria = setting_.scenario->criteria.size();
        decisions_.resize(criteria);
        for (std::size_t c = 0; c < criteria; ++c) out_.push_back({static_cast<int>(c), {}, true});
        for (BeatIndex b = 0; b < beats_.size(); ++b)
            for (const auto& best : play::best_declared(setting_, beginnings_.front(), beats_[b].decision))
                if (best.weight > 0 || !options_.to_show)
                    decisions_[static_cast<std::size_t>(best.criterion)].push_back(b);
    }

    [[nodiscard]] std::vector<bool> led_to(std::vector<BeatIndex> open) const {
        std::vector<bool> seen(beats_.size());
        while (!open.empty()) {
            const auto b = open.back();
            open.pop_back();
            if (seen[b]) continue;
            seen[b] = true;
            open.insert(open.end(), next_[b].begin(), next_[b].end());
        }
        return seen;
    }

    // At most so many, up to kEnough, by the arrows alone.
    void find_bounds() {
        std::vector<BeatIndex> first;
        for (const auto& state : beginnings_) first.push_back(state.at);
        const auto reached = led_to(first);
        for (const auto& decisions : decisions_) {
            std::size_t most = 0;
            for (const auto b : decisions) {
                if (!reached[b]) continue;
                most = std::max<std::size_t>(most, 1);
                const auto after = led_to(next_[b]);
                for (const auto other : decisions)
                    if (other != b && after[other]) most = kEnough;
            }
            most_.push_back(most);
        }
    }

    [[nodiscard]] bool is_missing(std::size_t c) const { return out_[c].met.size() < most_[c]; }

    [[nodiscard]] bool something_is_missing() const {
        for (std::size_t c = 0; c < out_.size(); ++c)
            if (is_missing(c)) return true;
        return false;
    }

    std::size_t draw(std::size_t ways) {
        luck_ = mix64(luck_ + 1);
        return luck_ % ways;
    }

    void play_once() {
        constexpr int kMostAnswers = 1000;
        std::vector<BeatIndex> met;
        auto state = beginnings_[draw(beginnings_.size())];
        for (int i = 0; i < kMostAnswers && !play::is_over(setting_, state); ++i) {
            if (std::find(met.begin(), met.end(), state.at) == met.end()) met.push_back(state.at);
            const auto* action = next(state);
            if (action == nullptr) break;
            std::vector<play::State> ways;
            const auto stepped =
                each_outcome(setting_, state, answer_of(setting_, state, *action), events_,
                             [&](const play::State& after, double) { ways.push_back(after); });
            if (!stepped || ways.empty()) break;
            state = ways[draw(ways.size())];
        }
        for (std::size_t c = 0; c < out_.size(); ++c)
            if (is_missing(c)) take(c, met);
    }

    void take(std::size_t c, const std::vector<BeatIndex>& met) {
        std::vector<BeatIndex> found;
        for (const auto b : met)
            if (std::find(decisions_[c].begin(), decisions_[c].end(), b) != decisions_[c].end())
                found.push_back(b);
        if (found.size() > out_[c].met.size()) out_[c].met = std::move(found);
    }

    // One of the answers on offer that were taken least often here.
    const Action* next(const play::State& state) {
        std::vector<std::size_t> least;
        auto& taken = taken_[state.at];
        for (std::size_t a = 0; a < taken.size(); ++a) {
            if (!is_open(setting_, state, actions_[state.at][a])) continue;
            if (!least.empty() && taken[a] > taken[least.front()]) continue;
            if (!least.empty() && taken[a] < taken[least.front()]) least.clear();
            least.push_back(a);
        }
        if (least.empty()) return nullptr;
        const auto chosen = least[draw(least.size())];
        ++taken[chosen];
        return &actions_[state.at][chosen];
    }

    void look_everywhere() {
        Options how;
        how.most_states = options_.most_states;
        const auto space = Space::explore(setting_, how);
        for (std::size_t c = 0; c < out_.size(); ++c) {
            if (!is_missing(c)) continue;
            if (space) look_for(*space, c);
            out_[c].settled = !is_missing(c) || (space && space->partial().empty());
        }
    }

    void look_for(const Space& space, std::size_t c) {
        for (const auto b : decisions_[c]) {
            std::vector<StateId> open;
            std::vector<bool> seen(space.size());
            const auto go = [&](StateId id) {
                if (!seen[id]) open.push_back(id);
                seen[id] = true;
            };
            for (StateId id = 0; id < space.size(); ++id)
                if (space.beat(id) == b) go(id);
            if (!open.empty() && out_[c].met.empty()) out_[c].met = {b};
            while (!open.empty()) {
                const auto id = open.back();
                open.pop_back();
                const auto at = space.beat(id);
                if (at != b &&
                    std::find(decisions_[c].begin(), decisions_[c].end(), at) != decisions_[c].end()) {
                    out_[c].met = {b, at};
                    return;
                }
                space.each_edge(id, [&](const Edge& edge) { go(edge.to); });
            }
        }
    }

    const play::Setting& setting_;
    const ChanceOptions& options_;
    const std::vector<scenario::Beat>& beats_;
    std::vector<std::vector<BeatIndex>> next_;
    std::vector<play::State> beginnings_;
    std::vector<std::vector<BeatIndex>> decisions_;  // by criterion: those with a chance for it
    std::vector<std::size_t> most_;                  // by criterion
    std::vector<std::vector<Action>> actions_;       // by beat
    std::vector<std::vector<int>> taken_;
    std::vector<ChancesMet> out_;
    play::Events events_;
    std::uint64_t luck_ = 0;
};

}  // namespace

Result<std::vector<ChancesMet>> chances_of(const play::Setting& setting, const ChanceOptions& options) {
    return Search(setting, options).run();
}

}  // namespace rehearse::explore
