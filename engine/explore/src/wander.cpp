#include "wander.hpp"

#include <algorithm>

#include "base/random.hpp"

namespace rehearse::explore {
namespace {

class Wanderer {
public:
    explicit Wanderer(const Space& space) : space_(space) {
        const auto beats = space.scenario().beats.size();
        out_.answers.assign(beats, -1);
        for (std::size_t b = 0; b < beats; ++b)
            taken_.emplace_back(space.actions_of(static_cast<scenario::BeatIndex>(b)).size());
        for (StateId id = 0; id < space.size(); ++id) {
            bool any = space.is_ending(id);
            space.each_edge(id, [&](const Edge&) { any = true; });
            if (!any) open_.push_back(id);
        }
    }

    Wandered run(int plays) {
        for (; out_.plays < plays && !open_.empty(); ++out_.plays) {
            luck_ = mix64(luck_ + 1);
            const auto from = open_[luck_ % open_.size()];
            play_on(space_.state(from), answers_to(from));
        }
        return std::move(out_);
    }

private:
    int answers_to(StateId id) const {
        int out = 0;
        for (const auto& leg : space_.way_to(id))
            out += space_.action(leg.from, leg.edge).kind != play::AnswerKind::consult;
        return out;
    }

    void play_on(play::State state, int answers) {
        constexpr int kMostAnswers = 1000;
        const auto& setting = space_.setting();
        for (int i = 0; i < kMostAnswers; ++i) {
            if (play::is_over(setting, state)) {
                auto& fewest = out_.answers[state.at];
                fewest = fewest < 0 ? answers : std::min(fewest, answers);
                return;
            }
            const auto* action = next(state);
            if (action == nullptr) return;
            answers += action->kind != play::AnswerKind::consult;
            std::vector<std::pair<play::State, double>> ways;
            const auto stepped =
                each_outcome(setting, state, answer_of(setting, state, *action), events_,
                             [&](const play::State& after, double p) { ways.emplace_back(after, p); });
            if (!stepped || ways.empty()) return;
            luck_ = mix64(luck_ + 1);
            state = ways[luck_ % ways.size()].first;
        }
    }

    // One of the answers on offer that were taken least often here.
    const Action* next(const play::State& state) {
        const auto& actions = space_.actions_of(state.at);
        std::vector<std::size_t> least;
        for (std::size_t a = 0; a < actions.size(); ++a) {
            if (!is_open(space_.setting(), state, actions[a])) continue;
            if (!least.empty() && taken_[state.at][a] > taken_[state.at][least.front()]) continue;
            if (!least.empty() && taken_[state.at][a] < taken_[state.at][least.front()]) least.clear();
            least.push_back(a);
        }
        if (least.empty()) return nullptr;
        luck_ = mix64(luck_ + 1);
        const auto chosen = least[luck_ % least.size()];
        ++taken_[state.at][chosen];
        return &actions[chosen];
    }

    const Space& space_;
    Wandered out_;
    std::vector<std::vector<int>> taken_;
    std::vector<StateId> open_;
    play::Events events_;
    std::uint64_t luck_ = 0;
};

}  // namespace

Wandered wander(const Space& space, int plays) { return Wanderer(space).run(plays); }

}  // namespace rehearse::explore
