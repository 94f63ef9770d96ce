#include "routes.hpp"

#include <algorithm>

#include "components.hpp"

namespace rehearse::explore {
namespace {

bool is_look(const Space& space, StateId id, const Edge& edge) {
    return space.action(id, edge).kind == play::AnswerKind::consult;
}

// Lengths and numbers along the arrows. Looking things up costs no answer and makes no other route, but it
// changes the state: of the states that stand at one decision and differ only by what was looked up, the
// routes are counted from each.
class Walk {
public:
    explicit Walk(const Space& space)
        : space_(space), count_(space.size()), least_(space.size(), kFar), most_(space.size(), -1) {
        const auto beats = space.scenario().beats.size();
        out_.shortest.assign(beats, -1);
        out_.longest.assign(beats, -1);
        out_.states.resize(beats);
    }

    Routes run() {
        const auto components =
            components_of(space_.size(), [&](std::uint32_t id, std::vector<std::uint32_t>& out) {
                space_.each_edge(id, [&](const Edge& edge) {
                    if (edge.to != id) out.push_back(edge.to);
                });
            });
        for (const auto& edge : space_.beginnings())
            count_[edge.to] += 1, least_[edge.to] = most_[edge.to] = 0;
        for (std::size_t c = components.size(); c-- > 0;) {
            const auto from = components.first[c], to = components.first[c + 1];
            const bool loop = to - from > 1;
            out_.loops = out_.loops || loop;
            const int rounds = loop ? static_cast<int>(to - from) : 1;
            for (int round = 0; round < rounds; ++round) {
                bool nearer = false;
                for (auto i = from; i < to; ++i) nearer = pass_on(components.nodes[i], round == 0) || nearer;
                if (!nearer && round > 0) break;
            }
        }
        gather();
        return std::move(out_);
    }

private:
    static constexpr int kFar = 1 << 30;

    bool pass_on(StateId id, bool first) {
        bool nearer = false;
        space_.each_edge(id, [&](const Edge& edge) {
            const bool look = is_look(space_, id, edge);
            if (edge.to == id) {
                out_.loops = out_.loops || !look;
                return;
            }
            const int step = look ? 0 : 1;
            if (least_[id] + step < least_[edge.to]) least_[edge.to] = least_[id] + step, nearer = true;
            if (!first) return;
            if (most_[id] >= 0) most_[edge.to] = std::max(most_[edge.to], most_[id] + step);
            if (!look) count_[edge.to] += count_[id];
        });
        return nearer;
    }

    void gather() {
        for (StateId id = 0; id < space_.size(); ++id) {
            if (!space_.is_ending(id)) continue;
            const auto b = space_.beat(id);
            ++out_.states[b];
            out_.count += count_[id];
            if (out_.shortest[b] < 0 || least_[id] < out_.shortest[b]) out_.shortest[b] = least_[id];
            if (!out_.loops) out_.longest[b] = std::max(out_.longest[b], most_[id]);
        }
    }

    const Space& space_;
    Routes out_;
    std::vector<double> count_;
    std::vector<int> least_, most_;
};

}  // namespace

Routes routes_of(const Space& space) { return Walk(space).run(); }

}  // namespace rehearse::explore
