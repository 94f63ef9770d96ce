// Generated conversations, explored and tried out: both must come to the same.
#include <doctest/doctest.h>

#include <cmath>
#include <cstdlib>

#include "brute.hpp"
#include "explore/values.hpp"
#include "support/checked.hpp"
#include "support/generated_story.hpp"

using namespace rehearse;
using explore::Clicker;
using test::Brute;
using test::Rational;

namespace {

// With REHEARSE_ALL.
constexpr int kStories = 200, kAllStories = 2000;
constexpr std::size_t kMostPasts = 30'000, kMostNodes = 4'000;

bool near(double a, double b) { return std::abs(a - b) < 1e-9 * std::max(1.0, std::abs(b)); }

explore::Space space_of(const play::Setting& setting, bool full) {
    explore::Options options;
    options.full_state = full;
    auto out = explore::Space::explore(setting, options);
    REQUIRE(out.has_value());
    REQUIRE(out->partial().empty());
    return std::move(*out);
}

/// All that is known without exploring.
struct Known {
    std::map<Clicker, std::map<Brute::Outcome, Rational>> endings;
    Rational best;
    std::vector<std::set<explore::Pair>> pairs;
    std::map<Clicker, std::vector<std::array<Rational, explore::kReadings>>> readings;
};

Known known_of(const Brute& brute, const scenario::Scenario& s) {
    Known out;
    out.best = brute.best();
    for (int c = 0; c < static_cast<int>(s.criteria.size()); ++c)
        out.pairs.push_back(brute.pairs(c, kMostPasts));
    for (const auto clicker : {Clicker::at_random, Clicker::first}) {
        out.endings[clicker] = brute.endings(clicker);
        for (int c = 0; c < static_cast<int>(s.criteria.size()); ++c)
            out.readings[clicker].push_back(brute.readings(c, clicker, kMostNodes));
    }
    return out;
}

void check_endings(const explore::Space& space, const Known& known) {
    for (const auto& [clicker, outcomes] : known.endings) {
        const auto found = explore::endings_of(space, clicker);
        std::vector<double> shares(space.scenario().beats.size());
        double customer = 0, organisation = 0, ended = 0;
        for (const auto& [outcome, chance] : outcomes) {
            const auto& [beat, c, o] = outcome;
            shares[static_cast<std::size_t>(beat)] += chance.value();
            customer += c * chance.value();
            organisation += o * chance.value();
            ended += chance.value();
        }
        for (std::size_t b = 0; b < shares.size(); ++b) CHECK(near(found.share[b], shares[b]));
        CHECK(near(found.expected.customer, customer));
        CHECK(near(found.expected.organisation, organisation));
        CHECK(near(found.never, 1 - ended));
    }
}

void check_criteria(const explore::Space& space, const Known& known) {
    for (std::size_t c = 0; c < known.pairs.size(); ++c) {
        CAPTURE(c);
        const auto range = explore::range_of(space, static_cast<int>(c));
        CHECK(range.partial.empty());
        CHECK(std::set<explore::Pair>(range.attained.begin(), range.attained.end()) == known.pairs[c]);
        for (const auto& [clicker, readings] : known.readings)
            for (std::size_t r = 0; r < explore::kReadings; ++r)
                CHECK(near(range.clickers[static_cast<std::size_t>(clicker)][r], readings[c][r].value()));
    }
}

void check_space(const explore::Space& space, const Known& known) {
    const auto values = explore::solve(space);
    double best = 0;
    for (const auto& edge : space.beginnings()) best += edge.chance * values.worth[edge.to].sum();
    CHECK(near(best, known.best.value()));
    check_endings(space, known);
    check_criteria(space, known);
}

/// False when it is too large to be tried out.
bool check_story(const play::Setting& setting) {
    try {
        const Brute brute(setting);
        const auto known = known_of(brute, *setting.scenario);
        const auto full = space_of(setting, true);
        CHECK(full.size() == brute.size());
        CHECK(full.transitions() == brute.transitions());
        check_space(full, known);
        const auto reduced = space_of(setting, false);
        CHECK(reduced.size() <= brute.size());
        check_space(reduced, known);
    } catch (const Brute::TooMany&) {
        return false;
    } catch (const test::Overflow&) {
        return false;
    }
    return true;
}

}  // namespace

TEST_CASE("two hundred generated conversations, explored and tried out") {
    const int stories = std::getenv("REHEARSE_ALL") != nullptr ? kAllStories : kStories;
    int done = 0, passed_over = 0;
    for (std::uint64_t seed = 1; done < stories && passed_over < 3 * stories; ++seed) {
        const auto text = test::GeneratedStory(seed).text();
        const auto checked = test::check(text);
        if (!checked.scenario) {
            CHECK(checked.text().find("V404") != std::string::npos);  // no arrow leads to an ending
            ++passed_over;
            continue;
        }
        CAPTURE(seed);
        const auto setting = play::make_setting(*checked.scenario, *checked.organisation, seed,
                                                seed % 2 == 0 ? "busy" : "", "Sam", nullptr);
        REQUIRE(setting.has_value());
        check_story(*setting) ? ++done : ++passed_over;
    }
    CHECK(done == stories);
    MESSAGE(passed_over << " were too large to be tried out");
}
