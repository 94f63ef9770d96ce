// One criterion at a time. Pairs are added up against the arrows, as sets that many nodes share.
#include "explore/criteria.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "components.hpp"
#include "flow.hpp"
#include "nodes.hpp"

namespace rehearse::explore {
namespace {

// Sets of pairs, each kept once.
class Sets {
public:
    using Set = std::vector<Pair>;

    std::uint32_t keep(Set set) {
        const auto [at, fresh] =
            numbers_.try_emplace(std::move(set), static_cast<std::uint32_t>(all_.size()));
        if (fresh) all_.push_back(&at->first);
        return at->second;
    }

    [[nodiscard]] const Set& operator[](std::uint32_t number) const { return *all_[number]; }

private:
    std::map<Set, std::uint32_t> numbers_;
    std::vector<const Set*> all_;
};

std::vector<Pair> pairs_of(const Nodes& nodes, const Components& components, const Space& space) {
    Sets sets;
    const auto nothing = sets.keep({});
    const auto ended = sets.keep({{0, 0}});
    std::vector<std::uint32_t> of(nodes.size(), nothing);
    const auto gather = [&](std::uint32_t node) {
        if (space.is_ending(nodes.state(node))) return of[node] = ended, false;
        std::set<Pair> all;
        nodes.each(node, [&](const Link& link) {
            for (const auto& pair : sets[of[link.to]])
                all.insert({pair.got + link.got, pair.possible + link.possible});
        });
        const auto number = sets.keep({all.begin(), all.end()});
        const bool grown = number != of[node];
        of[node] = number;
        return grown;
    };
    for (std::size_t c = 0; c < components.size(); ++c) {
        const auto from = components.first[c], to = components.first[c + 1];
        for (bool more = true; more;) {
            more = false;
            for (auto i = from; i < to; ++i) more = gather(components.nodes[i]) || more;
            if (to - from == 1) break;
        }
    }
    std::set<Pair> out;
    for (const auto& [node, chance] : nodes.beginnings())
        out.insert(sets[of[node]].begin(), sets[of[node]].end());
    return {out.begin(), out.end()};
}

// Readings need only know whether there was a chance, and anything for it or against it.
constexpr unsigned kTags = 8;

unsigned tag_after(unsigned tag, const Link& link) {
    return tag | (link.chance ? 1U : 0U) | (link.got > 0 ? 2U : 0U) | (link.got < 0 ? 4U : 0U);
}

std::size_t reading_of(unsigned tag) {
    const bool favour = (tag & 2U) != 0, against = (tag & 4U) != 0;
    if (favour && against) return 3;
    if (favour) return 4;
    if (against) return 2;
    return (tag & 1U) != 0 ? 1 : 0;
}

std::array<double, kReadings> readings_of(const Space& space, const Nodes& nodes, const Components& tagged,
                                          Clicker clicker) {
    std::vector<double> start(nodes.size() * kTags);
    for (const auto& [node, chance] : nodes.beginnings()) start[node * kTags] += chance;
    std::vector<double> chances;
    StateId last = kNoState;
    const auto passed = flow(tagged, std::move(start), [&](std::uint32_t at, std::vector<Part>& out) {
        const auto node = static_cast<std::uint32_t>(at / kTags);
        const auto id = nodes.state(node);
        if (space.is_ending(id)) return;
        if (id != last) clicks(space, id, clicker, chances);
        last = id;
        nodes.each(node, [&](const Link& link) {
            if (chances[link.action] <= 0) return;
            out.push_back({static_cast<std::uint32_t>(link.to * kTags + tag_after(at % kTags, link)),
                           chances[link.action] * link.luck});
        });
    });
    std::array<double, kReadings> out{};
    for (std::uint32_t node = 0; node < nodes.size(); ++node)
        if (space.is_ending(nodes.state(node)))
            for (unsigned tag = 0; tag < kTags; ++tag) out[reading_of(tag)] += passed[node * kTags + tag];
    return out;
}

}  // namespace

CriterionRange range_of(const Space& space, int criterion, std::size_t most_nodes) {
    CriterionRange out;
    out.criterion = criterion;
    const Nodes nodes(space, criterion, most_nodes);
    if (!nodes.complete()) {
        out.partial = "not known: there are too many moments (states) in which it stands differently";
        return out;
    }
    const auto components = components_of(nodes.size(), [&](std::uint32_t n, std::vector<std::uint32_t>& to) {
        nodes.each(n, [&](const Link& link) { to.push_back(link.to); });
    });
    out.attained = pairs_of(nodes, components, space);
    for (const auto& pair : out.attained) {
        out.full = out.full || (pair.possible > 0 && pair.got == pair.possible);
        out.avoidable = out.avoidable || pair.possible == 0;
    }
    const auto tagged =
        components_of(nodes.size() * kTags, [&](std::uint32_t at, std::vector<std::uint32_t>& to) {
            nodes.each(at / kTags, [&](const Link& link) {
                to.push_back(static_cast<std::uint32_t>(link.to * kTags + tag_after(at % kTags, link)));
            });
        });
    for (std::size_t k = 0; k < kClickers; ++k) {
        const auto same = same_as(space.scenario(), static_cast<Clicker>(k));
        if (static_cast<std::size_t>(same) != k) {
            out.clickers[k] = out.clickers[static_cast<std::size_t>(same)];
            continue;
        }
        out.clickers[k] = readings_of(space, nodes, tagged, static_cast<Clicker>(k));
    }
    return out;
}

}  // namespace rehearse::explore
