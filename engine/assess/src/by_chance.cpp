#include "assess/by_chance.hpp"

#include <array>
#include <map>

namespace rehearse::assess {
namespace {

struct Standing {
    explore::Tallied::Sum sum;
    std::array<int, 2>
        met{};  // attempts at each scenario in which it could be shown, up to what is asked for
    auto operator<=>(const Standing&) const = default;
};

// Two scenarios give two customers and two conditions; days are attempts.
bool is_told(const Standing& now, const Spread& least) {
    const int both = (now.met[0] > 0 ? 1 : 0) + (now.met[1] > 0 ? 1 : 0);
    return now.sum.chances >= least.chances && both >= least.scenarios && both >= least.customers &&
           both >= least.conditions && now.met[0] + now.met[1] >= least.days;
}

Standing after(Standing now, const explore::Tallied::Sum& sum, std::size_t which, const Spread& least) {
    now.sum.got += sum.got;
    now.sum.possible += sum.possible;
    now.sum.chances = std::min(now.sum.chances + sum.chances, least.chances);
    if (sum.chances > 0) now.met[which] = std::min(now.met[which] + 1, least.days);
    return now;
}

}  // namespace

double highest_by_chance(const Bands& bands, std::span<const explore::Tallied> first,
                         std::span<const explore::Tallied> second, int attempts, bool any_time) {
    std::map<Standing, double> now{{Standing{}, 1.0}};
    double out = 0;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const std::size_t which = attempt % 2 == 0 ? 0 : 1;
        std::map<Standing, double> next;
        for (const auto& [standing, share] : now)
            for (const auto& one : which == 0 ? first : second) {
                const auto then = after(standing, one.sum, which, bands.least);
                const bool told = is_told(then, bands.least);
                const bool highest =
                    told && &bands.of(then.sum.got, then.sum.possible) == &bands.bands.front();
                if (highest) out += share * one.share;
                if (!highest && (!told || any_time)) next[then] += share * one.share;
            }
        now = std::move(next);
    }
    return out;
}

}  // namespace rehearse::assess
