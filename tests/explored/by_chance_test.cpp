// Whoever answers at random is hardly ever told the highest band. Exact for every scenario that is explored
// as a whole: in 100,000 states, or with REHEARSE_ALL in eight million, which is all of every scenario there
// is; what is beyond that is named, and known by plays at random.
#include "assess/by_chance.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

#include "assess/assessment.hpp"
#include "session/library.hpp"
#include "support/random_play.hpp"

using namespace rehearse;

namespace {

constexpr double kMost = 0.1;  // one in ten
constexpr int kAttempts = 8;   // looked at after each of them
constexpr int kPlays = 2000;   // that stand for what is beyond the bound
constexpr std::size_t kSmall = 100'000, kAll = 8'000'000;
constexpr std::size_t kMostNodes = 200'000'000;  // of what a criterion can add up to, in all states

bool all() { return std::getenv("REHEARSE_ALL") != nullptr; }

using Tallies = std::vector<explore::Tallied>;

struct Known {
    std::string id, customer;
    std::set<std::string> conditions;
    std::map<std::string, std::vector<Tallies>> tallies;  // by criterion, in each condition that was explored
    std::set<std::string> sampled;                        // criteria whose tallies are of plays at random
};

const assess::Bands& bands() {
    static const auto kBands =
        *assess::read_bands(DiskFiles(), std::string(REHEARSE_SOURCE_DIR) + "/assets/growth/bands.json");
    return kBands;
}

double share_of(const Tallies& tallies) {
    double out = 0;
    for (const auto& one : tallies) out += one.share;
    return out;
}

/// Criteria that more than one scenario has: only those can be told a band.
std::set<std::string> shared(const std::vector<session::Item>& items) {
    std::map<std::string, int> times;
    for (const auto& item : items)
        for (const auto& id : item.content->scenario->criteria) ++times[id];
    std::set<std::string> out;
    for (const auto& [id, n] : times)
        if (n > 1) out.insert(id);
    return out;
}

/// What so many plays at random add up to, of the criteria `wanted`.
void add_sample(const play::Setting& setting, const std::set<std::string>& wanted,
                const standards::Catalogue& catalogue, Known& out) {
    std::map<std::string, std::map<explore::Tallied::Sum, int>> times;
    int plays = 0;
    for (int i = 1; i <= kPlays; ++i) {
        auto other = setting;
        other.seed = static_cast<std::uint64_t>(i);
        const auto played = test::random_play(other, other.seed);
        if (!played) continue;
        ++plays;
        const auto read = assess::assess(other, *played, test::log_of(other, *played), catalogue);
        std::map<std::string, explore::Tallied::Sum> sums;
        for (const auto& one : assess::tallies_of(read.ledger, *setting.scenario))
            sums[one.criterion] = {one.got, one.possible, one.chances};
        for (const auto& id : setting.scenario->criteria)
            if (wanted.contains(id)) ++times[id][sums[id]];
    }
    REQUIRE(plays > kPlays / 2);
    for (const auto& [id, sums] : times) {
        Tallies tallies;
        for (const auto& [sum, n] : sums) tallies.push_back({sum, static_cast<double>(n) / plays});
        out.tallies[id].push_back(std::move(tallies));
        out.sampled.insert(id);
    }
}

// False where it is beyond the bound, and for what comes after a large space: one condition has to do then.
bool add_condition(const session::Content& content, const std::string& condition,
                   const std::set<std::string>& wanted, const standards::Catalogue& catalogue, Known& out) {
    const auto& scenario = *content.scenario;
    const auto setting =
        play::make_setting(scenario, *content.organisation, 1, condition, "Sam", content.program.get());
    REQUIRE(setting.has_value());
    explore::Options options;
    options.most_states = all() ? kAll : kSmall;
    const auto space = explore::Space::explore(*setting, options);
    REQUIRE(space.has_value());
    if (!space->partial().empty()) return add_sample(*setting, wanted, catalogue, out), false;
    const bool small = space->size() <= kSmall;
    for (std::size_t c = 0; c < scenario.criteria.size(); ++c) {
        const auto& id = scenario.criteria[c];
        if (!small && !wanted.contains(id)) continue;
        auto tallies = explore::tallied(*space, static_cast<int>(c), explore::Clicker::at_random, kMostNodes);
        REQUIRE(tallies.has_value());
        out.tallies[id].push_back(std::move(*tallies));
    }
    return small;
}

Known explored(const session::Content& content, const std::set<std::string>& wanted,
               const standards::Catalogue& catalogue) {
    const auto& scenario = *content.scenario;
    Known out{scenario.id,
              scenario.cast.front().name,
              {scenario.conditions.begin(), scenario.conditions.end()},
              {},
              {}};
    for (const auto& condition : scenario.conditions)
        if (!add_condition(content, condition, wanted, catalogue, out)) break;
    return out;
}

/// The worst of both orders and all conditions.
double highest(const std::vector<Tallies>& a, const std::vector<Tallies>& b) {
    double out = 0;
    for (const auto& one : a)
        for (const auto& other : b)
            for (const auto& [first, second] : {std::pair(&one, &other), std::pair(&other, &one)})
                out = std::max(out, assess::highest_by_chance(bands(), *first, *second, kAttempts, true));
    return out;
}

bool can_reach_the_spread(const Known& a, const Known& b) {
    auto conditions = a.conditions;
    conditions.insert(b.conditions.begin(), b.conditions.end());
    return a.customer != b.customer &&
           conditions.size() >= static_cast<std::size_t>(bands().least.conditions);
}

void check_pairs(const std::vector<Known>& known) {
    int exact = 0, sampled = 0;
    double worst = 0;
    std::string where;
    for (std::size_t i = 0; i < known.size(); ++i)
        for (std::size_t j = i + 1; j < known.size(); ++j) {
            if (!can_reach_the_spread(known[i], known[j])) continue;
            for (const auto& [id, tallies] : known[i].tallies) {
                const auto other = known[j].tallies.find(id);
                if (other == known[j].tallies.end()) continue;
                ++(known[i].sampled.contains(id) || known[j].sampled.contains(id) ? sampled : exact);
                const double chance = highest(tallies, other->second);
                CHECK_MESSAGE(chance < kMost, id << " in " << known[i].id << " and " << known[j].id);
                if (chance > worst) worst = chance, where = id + " in " + known[i].id + " and " + known[j].id;
            }
        }
    CHECK(exact + sampled > 10);
    if (all()) CHECK(sampled == 0);
    MESSAGE(exact << " criteria in two scenarios are known exactly, " << sampled
                  << " by plays at random; the worst: " << worst << ", " << where);
}

}  // namespace

TEST_CASE("answering at random is told the highest band in less than one of ten runs") {
    const DiskFiles files;
    const FixedClock clock(0);
    const auto catalogue =
        standards::read_catalogue(files, std::string(REHEARSE_SOURCE_DIR) + "/assets/standards");
    REQUIRE(catalogue.has_value());
    const session::Library library(files, clock, *catalogue, {REHEARSE_SOURCE_DIR, "/nonexistent"});
    const auto items = library.items();
    const auto wanted = shared(items);
    std::vector<Known> known;
    int twins = 0;
    double worst = 0;
    std::string where;
    for (const auto& item : items) {
        REQUIRE(item.content.has_value());
        known.push_back(explored(*item.content, wanted, *catalogue));
        const auto& now = known.back();
        // A scenario beside another just like it, with another customer: what the next one to be written may
        // be.
        for (const auto& [id, tallies] : now.tallies) {
            for (const auto& one : tallies) CHECK(share_of(one) == doctest::Approx(1).epsilon(1e-9));
            ++twins;
            const double chance = highest(tallies, tallies);
            CHECK_MESSAGE(chance < kMost, id << " in " << now.id << " and another like it: " << chance);
            if (chance > worst) worst = chance, where = id + " in " + now.id;
        }
        if (!now.sampled.empty()) MESSAGE(now.id << " is beyond the bound");
    }
    CHECK(twins > 10);
    MESSAGE(twins << " criteria beside another like them; the worst: " << worst << ", " << where);
    check_pairs(known);
}
