#include "explore/values.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "components.hpp"
#include "flow.hpp"
#include "play/said.hpp"

namespace rehearse::explore {
namespace {

using play::AnswerKind;

constexpr double kBetter = 1e-13;
constexpr double kSame = 1;  // of 200: what nobody would notice
constexpr int kMostTurns = 1'000'000;

Components loops_of(const Space& space) {
    return components_of(space.size(), [&](std::uint32_t id, std::vector<std::uint32_t>& out) {
        space.each_edge(id, [&](const Edge& edge) {
            if (edge.to != id) out.push_back(edge.to);
        });
    });
}

class Solver {
public:
    Solver(const Space& space, Taking taking) : space_(space), taking_(taking) {
        out_.worth.resize(space.size());
        out_.best.assign(space.size(), kNoAction);
    }

    Values run() {
        const auto components = loops_of(space_);
        for (std::size_t i = 0; i < components.size(); ++i)
            solve({components.nodes.begin() + components.first[i],
                   components.nodes.begin() + components.first[i + 1]});
        return std::move(out_);
    }

private:
    // From nothing upwards: an answer is taken when it is better than what is known, so the answers kept
    // always lead to an end.
    void solve(const std::vector<std::uint32_t>& nodes) {
        for (int turn = 0; turn < kMostTurns; ++turn) {
            bool better = false;
            for (const auto id : nodes) better = improve(id) || better;
            if (!better || nodes.size() == 1) break;
        }
        if (nodes.size() == 1) return prefer_what_shows(nodes.front());
        for (int turn = 0; turn < kMostTurns; ++turn) {
            double change = 0;
            for (const auto id : nodes) change = std::max(change, settle(id));
            if (change < kBetter) break;
        }
    }

    // Of answers that come to the same, the one that says most for the criteria.
    void prefer_what_shows(StateId id) {
        if (taking_ == Taking::any || out_.best[id] == kNoAction) return;
        const auto& actions = space_.actions_of(space_.beat(id));
        if (actions[out_.best[id]].kind == AnswerKind::consult) return;
        const auto left_out = unsound(id);
        int most = said_for(id, out_.best[id]);
        each_worth(id, [&](std::uint16_t action, const Worth& worth) {
            const auto kind = actions[action].kind;
            if (kind == AnswerKind::late || kind == AnswerKind::consult) return;
            if ((!left_out.empty() && left_out[action]) || worth.sum() < out_.worth[id].sum() - kSame) return;
            const int said = said_for(id, action);
            if (said > most) out_.best[id] = action, most = said;
        });
    }

    [[nodiscard]] int said_for(StateId id, std::uint16_t action) const {
        const auto state = space_.state(id);
        int out = 0;
        for (const auto& one : play::summed(play::consequences_of(
                 space_.setting(), state,
                 answer_of(space_.setting(), state, space_.actions_of(space_.beat(id))[action]))))
            out += one.weight;
        return out;
    }

    bool improve(StateId id) {
        if (space_.is_ending(id)) {
            const auto values = play::values_of(space_.setting(), space_.state(id));
            out_.worth[id] = {static_cast<double>(values.customer), static_cast<double>(values.organisation)};
            return false;
        }
        bool better = false;
        const auto left_out = unsound(id);
        each_worth(id, [&](std::uint16_t action, const Worth& worth) {
            if (space_.actions_of(space_.beat(id))[action].kind == AnswerKind::late) return;
            if (!left_out.empty() && left_out[action]) return;
            const bool first = out_.best[id] == kNoAction;
            if (!first && worth.sum() <= out_.worth[id].sum() + kBetter) return;
            better = better || worth.sum() > out_.worth[id].sum() + kBetter;
            out_.worth[id] = worth;
            out_.best[id] = action;
        });
        return better;
    }

    // The answers not to take here; empty when any may be.
    std::vector<bool> unsound(StateId id) const {
        if (taking_ == Taking::any) return {};
        const auto& actions = space_.actions_of(space_.beat(id));
        std::vector<bool> out(actions.size());
        bool other = false;
        space_.each_edge(id, [&](const Edge& edge) {
            const auto& action = actions[edge.action];
            if (action.kind == AnswerKind::late) return;
            out[edge.action] = is_unsound(space_, id, action);
            other = other || (!out[edge.action] && action.kind != AnswerKind::consult);
        });
        return other ? out : std::vector<bool>();
    }

    // The two figures of the answer that was taken.
    double settle(StateId id) {
        if (out_.best[id] == kNoAction) return 0;
        const auto now = worth_of(space_, out_, id, out_.best[id]);
        const double change = std::abs(now.customer - out_.worth[id].customer) +
                              std::abs(now.organisation - out_.worth[id].organisation);
        out_.worth[id] = now;
        return change;
    }

    template <class Visit>
    void each_worth(StateId id, Visit visit) const {
        Worth sum;
        std::uint16_t current = kNoAction;
        bool stays = false;
        const auto close = [&] {
            if (current != kNoAction && !stays) visit(current, sum);
        };
        space_.each_edge(id, [&](const Edge& edge) {
            if (edge.action != current) {
                close();
                current = edge.action;
                sum = {};
                stays = false;
            }
            stays = stays || (edge.to == id && edge.chance == 1);
            sum.customer += edge.chance * out_.worth[edge.to].customer;
            sum.organisation += edge.chance * out_.worth[edge.to].organisation;
        });
        close();
    }

    const Space& space_;
    Taking taking_;
    Values out_;
};

std::size_t words_in(const std::string& text) {
    std::size_t out = 0;
    for (std::size_t i = 0; i < text.size(); ++i) out += text[i] != ' ' && (i == 0 || text[i - 1] == ' ');
    return out;
}

std::size_t courtesies_in(const std::string& text) {
    static constexpr std::array<std::string_view, 14> kCourtesies = {
        "sorry", "apolog",  "please",    "thank",     "understand", "appreciate", "help",
        "happy", "welcome", "of course", "certainly", "glad",       "afraid",     "pardon"};
    const auto small = lower_ascii(text);
    std::size_t out = 0;
    for (const auto word : kCourtesies)
        for (auto at = small.find(word); at != std::string::npos; at = small.find(word, at + word.size()))
            ++out;
    return out;
}

// The places, among `open` actions, of those a clicker prefers; replies with several manners count together.
double preference(const Space& space, StateId id, const Action& action, Clicker clicker) {
    const auto& option = space.scenario().beats[space.beat(id)].decision.options[action.index];
    const std::string text =
        option.text.source + (option.manners.empty() ? "" : " " + option.manners[action.manner].text.source);
    switch (clicker) {
        case Clicker::first:
            return -static_cast<double>(action.index) - action.manner / 100.0;
        case Clicker::longest:
            return static_cast<double>(words_in(text));
        case Clicker::courteous:
            return static_cast<double>(courtesies_in(text));
        case Clicker::at_random:
        case Clicker::all_marked:
        case Clicker::none_marked:
        case Clicker::as_given:
            break;
    }
    return 0;
}

bool has_favourite(Clicker clicker) {
    return clicker == Clicker::first || clicker == Clicker::longest || clicker == Clicker::courteous;
}

// Every option on offer alike, and so every manner of one.
void choose_at_random(const Space& space, StateId id, const std::vector<std::uint16_t>& open,
                      std::vector<double>& out) {
    const auto& actions = space.actions_of(space.beat(id));
    std::vector<int> options;
    for (const auto a : open) options.push_back(actions[a].index);
    for (const auto a : open) {
        const auto manners = std::count(options.begin(), options.end(), actions[a].index);
        std::vector<int> different = options;
        std::sort(different.begin(), different.end());
        different.erase(std::unique(different.begin(), different.end()), different.end());
        out[a] = 1.0 / static_cast<double>(different.size()) / static_cast<double>(manners);
    }
}

}  // namespace

Values solve(const Space& space, Taking taking) { return Solver(space, taking).run(); }

bool is_unsound(const Space& space, StateId id, const Action& action) {
    const auto state = space.state(id);
    const auto follows =
        play::consequences_of(space.setting(), state, answer_of(space.setting(), state, action));
    const auto breach = [](const scenario::Consequence* c) {
        return c != nullptr && c->critical != scenario::Critical::none;
    };
    if (breach(follows.first) || breach(follows.manner)) return true;
    const auto said = play::summed(follows);
    return std::any_of(said.begin(), said.end(), [](const play::Said& one) { return one.weight < 0; });
}

Worth worth_of(const Space& space, const Values& values, StateId id, std::uint16_t action) {
    Worth out;
    space.each_edge(id, [&](const Edge& edge) {
        if (edge.action != action) return;
        out.customer += edge.chance * values.worth[edge.to].customer;
        out.organisation += edge.chance * values.worth[edge.to].organisation;
    });
    return out;
}

void clicks(const Space& space, StateId id, Clicker clicker, std::vector<double>& out) {
    const auto& actions = space.actions_of(space.beat(id));
    out.assign(actions.size(), 0);
    std::vector<std::uint16_t> replies;
    double all = 0;  // below 1 when a class cannot be met in this state
    std::uint16_t last = kNoAction;
    space.each_edge(id, [&](const Edge& edge) {
        if (edge.action == last) return;
        last = edge.action;
        const auto& action = actions[edge.action];
        if (action.kind == AnswerKind::choose) {
            replies.push_back(edge.action);
        } else if (action.kind != AnswerKind::consult && action.kind != AnswerKind::late) {
            out[edge.action] = action.chance[static_cast<std::size_t>(clicker)];
            all += out[edge.action];
        }
    });
    if (replies.empty()) {
        if (all > 0 && all < 1)
            for (auto& chance : out) chance /= all;
        return;
    }
    if (!has_favourite(clicker)) return choose_at_random(space, id, replies, out);
    const auto favourite = *std::max_element(replies.begin(), replies.end(), [&](auto a, auto b) {
        return preference(space, id, actions[a], clicker) < preference(space, id, actions[b], clicker);
    });
    out[favourite] = 1;
}

Clicker same_as(const scenario::Scenario& scenario, Clicker clicker) {
    const auto asks = [&](scenario::DecisionKind kind) {
        return std::any_of(scenario.beats.begin(), scenario.beats.end(),
                           [&](const scenario::Beat& beat) { return beat.decision.kind == kind; });
    };
    const bool marks = clicker == Clicker::all_marked || clicker == Clicker::none_marked;
    if (marks && !asks(scenario::DecisionKind::pick)) return Clicker::at_random;
    if (clicker == Clicker::as_given && !asks(scenario::DecisionKind::rank)) return Clicker::at_random;
    return clicker;
}

Endings endings_of(const Space& space, Clicker clicker) {
    std::vector<double> start(space.size());
    for (const auto& edge : space.beginnings()) start[edge.to] += edge.chance;
    std::vector<double> chances;
    const auto passed =
        flow(loops_of(space), std::move(start), [&](std::uint32_t id, std::vector<Part>& out) {
            if (space.is_ending(id)) return;
            clicks(space, id, clicker, chances);
            space.each_edge(id, [&](const Edge& edge) {
                if (chances[edge.action] > 0) out.push_back({edge.to, chances[edge.action] * edge.chance});
            });
        });
    Endings out;
    out.share.resize(space.scenario().beats.size());
    double ended = 0;
    for (StateId id = 0; id < space.size(); ++id) {
        if (!space.is_ending(id)) {
            out.answers += passed[id];
            continue;
        }
        const auto values = play::values_of(space.setting(), space.state(id));
        out.share[space.beat(id)] += passed[id];
        out.expected.customer += passed[id] * values.customer;
        out.expected.organisation += passed[id] * values.organisation;
        ended += passed[id];
    }
    out.never = std::max(0.0, 1 - ended);
    return out;
}

}  // namespace rehearse::explore
