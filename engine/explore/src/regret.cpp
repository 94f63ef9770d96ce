#include "explore/regret.hpp"

#include <algorithm>
#include <cmath>

namespace rehearse::explore {
namespace {

constexpr double kRounding = 1e-9;

class LookBack {
public:
    LookBack(const play::Setting& setting, const play::Played& played, const HindsightOptions& options)
        : setting_(setting), played_(played), options_(options) {}

    Hindsight run() {
        if (!see()) return {};
        for (std::size_t i = first_; i < played_.moments.size(); ++i) weigh(i);
        auto order = out_.regrets;
        std::stable_sort(order.begin(), order.end(),
                         [](const Regret& a, const Regret& b) { return a.size() > b.size(); });
        for (const auto& regret : order) {
            if (regret.size() < options_.least || out_.others.size() == options_.most_lines) break;
            if (auto other = line_from(regret.moment)) out_.others.push_back(std::move(*other));
        }
        return std::move(out_);
    }

private:
    // From the end backwards, as long as what lies ahead is small enough to be seen whole.
    bool see() {
        std::size_t at = played_.moments.size();
        for (std::size_t back = 1; at > 0; ++back) {
            at -= std::min(at, back);
            Options options;
            options.most_states = options_.most_states;
            options.from = played_.moments[at].before;
            auto space = Space::explore(setting_, options);
            if (!space || !space->partial().empty()) break;
            space_.emplace(std::move(*space));
            first_ = at;
        }
        if (space_) values_ = solve(*space_, Taking::sound);
        return space_.has_value();
    }

    void weigh(std::size_t index) {
        const auto& moment = played_.moments[index];
        const auto before = space_->find(moment.before);
        if (before == kNoState) return;
        Regret regret{static_cast<int>(index + 1), values_.worth[before], {}};
        bool known = true;
        const auto outcome = each_outcome(
            setting_, moment.before, moment.answer, events_, [&](const play::State& after, double chance) {
                const auto id = space_->find(after);
                known = known && id != kNoState;
                if (id == kNoState) return;
                regret.after.customer += chance * values_.worth[id].customer;
                regret.after.organisation += chance * values_.worth[id].organisation;
            });
        if (!outcome || !known) return;
        if (std::abs(regret.size()) < kRounding) regret.after = regret.before;
        out_.regrets.push_back(regret);
    }

    std::optional<OtherLine> line_from(int moment) {
        constexpr std::size_t kMostAnswers = 500;
        const auto& at = played_.moments[static_cast<std::size_t>(moment - 1)];
        OtherLine out;
        out.moment = moment;
        out.line.start = at.before;
        while (!play::is_over(setting_, out.line.state())) {
            const auto id = space_->find(out.line.state());
            if (id == kNoState || values_.best[id] == kNoAction || out.line.moments.size() == kMostAnswers)
                return std::nullopt;
            const auto& action = space_->actions_of(space_->beat(id))[values_.best[id]];
            if (!play::extend(setting_, out.line, answer_of(setting_, out.line.state(), action)))
                return std::nullopt;
        }
        return out;
    }

    const play::Setting& setting_;
    const play::Played& played_;
    const HindsightOptions& options_;
    std::size_t first_ = 0;
    std::optional<Space> space_;
    Values values_;
    play::Events events_;
    Hindsight out_;
};

}  // namespace

Hindsight look_back(const play::Setting& setting, const play::Played& played,
                    const HindsightOptions& options) {
    return LookBack(setting, played, options).run();
}

}  // namespace rehearse::explore
