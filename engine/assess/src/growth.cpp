#include "assess/growth.hpp"

#include <algorithm>
#include <map>

#include "base/text.hpp"

namespace rehearse::assess {
namespace {

constexpr std::int64_t kDay = 24LL * 60 * 60 * 1000;

template <class T>
void add_once(std::vector<T>& all, const T& one) {
    if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(one);
}

void say_missing(std::size_t have, int least, const std::string& one, const std::string& many,
                 std::vector<std::string>& out) {
    const auto more = least - static_cast<int>(have);
    if (more == 1) out.push_back(one);
    if (more > 1) out.push_back(std::to_string(more) + " more " + many);
}

void find_band(const Bands& bands, CriterionGrowth& out) {
    const auto& least = bands.least;
    auto& missing = out.missing;
    say_missing(static_cast<std::size_t>(out.chances), least.chances, "one more chance to show it",
                "chances to show it", missing);
    say_missing(out.scenarios.size(), least.scenarios, "another scenario", "scenarios", missing);
    say_missing(out.customers.size(), least.customers, "another customer", "customers", missing);
    say_missing(out.days.size(), least.days, "one more day", "days", missing);
    say_missing(out.conditions.size(), least.conditions, "another kind of day (busy, quiet …)",
                "kinds of day (busy, quiet …)", missing);
    if (missing.empty() && out.possible > 0) out.band = bands.of(out.got, out.possible).name;
}

// Only where it could be shown does an attempt widen the spread.
void add(const play::Practised& one, CriterionGrowth& out) {
    ++out.attempts;
    out.got += one.tally.got;
    out.possible += one.tally.possible;
    out.chances += one.tally.chances;
    out.last = std::max(out.last, one.started);
    if (one.tally.chances == 0) return;
    add_once(out.scenarios, one.scenario);
    add_once(out.customers, one.customer);
    add_once(out.conditions, one.condition);
    add_once(out.days, day_of(one.started));
}

}  // namespace

std::int64_t day_of(Timestamp at) { return (at >= 0 ? at : at - (kDay - 1)) / kDay; }

const GrowthBand& Bands::of(int got, int possible) const {
    const std::int64_t hundred = 100;
    for (const auto& band : bands)
        if (std::max(got, 0) * hundred >= std::int64_t{band.from} * possible) return band;
    return bands.back();
}

std::vector<play::Tally> tallies_of(const std::vector<Chance>& ledger, const scenario::Scenario& scenario) {
    std::vector<play::Tally> all(scenario.criteria.size());
    for (const auto& chance : ledger) {
        auto& tally = all[static_cast<std::size_t>(chance.criterion)];
        tally.criterion = scenario.criteria[static_cast<std::size_t>(chance.criterion)];
        tally.got += chance.got;
        tally.possible += chance.best;
        if (chance.best > 0) ++tally.chances;
    }
    std::erase_if(all, [](const play::Tally& one) { return one.chances == 0 && one.got == 0; });
    return all;
}

std::vector<CriterionGrowth> growth_of(std::span<const play::Practised> practised, const Bands& bands) {
    std::vector<const play::Practised*> in_order;
    for (const auto& one : practised) in_order.push_back(&one);
    std::stable_sort(in_order.begin(), in_order.end(),
                     [](const auto* a, const auto* b) { return a->started < b->started; });
    std::map<std::string, CriterionGrowth> all;
    for (const auto* one : in_order) add(*one, all[one->tally.criterion]);
    std::vector<CriterionGrowth> out;
    for (auto& [id, growth] : all) {
        growth.id = id;
        growth.got = std::max(growth.got, 0);
        find_band(bands, growth);
        out.push_back(std::move(growth));
    }
    return out;
}

}  // namespace rehearse::assess
