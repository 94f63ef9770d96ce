// How likely each sum of one criterion is: the stream of a clicker through nodes and sums.
#include <map>
#include <span>
#include <unordered_map>

#include "base/random.hpp"
#include "components.hpp"
#include "explore/criteria.hpp"
#include "flow.hpp"
#include "nodes.hpp"

namespace rehearse::explore {
namespace {

Tallied::Sum after(const Tallied::Sum& sum, const Link& link) {
    return {sum.got + link.got, sum.possible + link.possible, sum.chances + link.chances};
}

// Nodes together with what was added up on the way to them, as far as a clicker gets.
class Sums {
public:
    Sums(const Space& space, const Nodes& nodes, Clicker clicker, std::size_t most) {
        for (const auto& [node, chance] : nodes.beginnings()) {
            const auto at = place({node, {}});
            start_.resize(at_.size());
            start_[at] += chance;
        }
        std::vector<double> chances;
        for (std::uint32_t at = 0; at < at_.size() && at_.size() <= most; ++at) {
            first_.push_back(static_cast<std::uint32_t>(parts_.size()));
            const auto [node, sum] = at_[at];
            const auto id = nodes.state(node);
            if (space.is_ending(id)) continue;
            clicks(space, id, clicker, chances);
            nodes.each(node, [&, sum = sum](const Link& link) {
                if (chances[link.action] <= 0) return;
                const auto to = place({link.to, after(sum, link)});
                parts_.push_back({to, chances[link.action] * link.luck});
            });
        }
        complete_ = first_.size() == at_.size();
        first_.push_back(static_cast<std::uint32_t>(parts_.size()));
        start_.resize(at_.size());
    }

    [[nodiscard]] bool complete() const { return complete_; }

    [[nodiscard]] std::vector<Tallied> at_endings(const Space& space, const Nodes& nodes) const {
        const auto all = [&](std::uint32_t at) {
            return std::span(parts_).subspan(first_[at], first_[at + 1] - first_[at]);
        };
        const auto components =
            components_of(at_.size(), [&](std::uint32_t at, std::vector<std::uint32_t>& to) {
                for (const auto& part : all(at)) to.push_back(part.to);
            });
        const auto passed = flow(components, start_, [&](std::uint32_t at, std::vector<Part>& out) {
            out.assign(all(at).begin(), all(at).end());
        });
        std::map<Tallied::Sum, double> shares;
        for (std::uint32_t at = 0; at < at_.size(); ++at)
            if (space.is_ending(nodes.state(at_[at].node))) shares[at_[at].sum] += passed[at];
        std::vector<Tallied> out;
        for (const auto& [sum, share] : shares) out.push_back({sum, share});
        return out;
    }

private:
    struct Place {
        std::uint32_t node = 0;
        Tallied::Sum sum;
        friend bool operator==(const Place&, const Place&) = default;
    };
    struct Hash {
        std::size_t operator()(const Place& one) const {
            const auto packed = static_cast<std::uint64_t>(one.node) << 24U ^
                                static_cast<std::uint64_t>(one.sum.got + 128) << 16U ^
                                static_cast<std::uint64_t>(one.sum.possible) << 8U ^
                                static_cast<std::uint64_t>(one.sum.chances);
            return static_cast<std::size_t>(mix64(packed));
        }
    };

    std::uint32_t place(const Place& one) {
        const auto [at, fresh] = by_place_.try_emplace(one, static_cast<std::uint32_t>(at_.size()));
        if (fresh) at_.push_back(one);
        return at->second;
    }

    bool complete_ = false;
    std::vector<Place> at_;
    std::unordered_map<Place, std::uint32_t, Hash> by_place_;
    std::vector<std::uint32_t> first_;
    std::vector<Part> parts_;
    std::vector<double> start_;
};

}  // namespace

std::optional<std::vector<Tallied>> tallied(const Space& space, int criterion, Clicker clicker,
                                            std::size_t most_nodes) {
    const Nodes nodes(space, criterion, most_nodes);
    if (!nodes.complete()) return std::nullopt;
    const Sums sums(space, nodes, clicker, most_nodes);
    if (!sums.complete()) return std::nullopt;
    return sums.at_endings(space, nodes);
}

}  // namespace rehearse::explore
