#include "assess/by_chance.hpp"

#include <doctest/doctest.h>

using namespace rehearse;
using namespace rehearse::assess;

namespace {

using Tallies = std::vector<explore::Tallied>;

Bands bands(int chances = 4) { return {{{"high", 85}, {"low", 0}}, {chances, 2, 2, 2, 2}}; }

/// Two chances, each taken in full with probability one half, else not at all.
const Tallies kTwoCoins{{{0, 2, 2}, 0.25}, {{1, 2, 2}, 0.5}, {{2, 2, 2}, 0.25}};

}  // namespace

TEST_CASE("two attempts of two coins are told the highest band only when all four fall well") {
    CHECK(highest_by_chance(bands(), kTwoCoins, kTwoCoins, 2) == doctest::Approx(1.0 / 16));
    CHECK(highest_by_chance(bands(), kTwoCoins, kTwoCoins, 1) == 0);
    // The band is told after two attempts, and then it is told.
    CHECK(highest_by_chance(bands(), kTwoCoins, kTwoCoins, 6) == doctest::Approx(1.0 / 16));
}

TEST_CASE("who goes on looking can be told it later: 7 coins of 8 are enough, and 4 of 4") {
    // 6 coins: all but one is below 0.85, all six began with four. 8 coins: 7 of them, not begun with four:
    // four ways to lose one of the first four, each with the last four won.
    CHECK(highest_by_chance(bands(), kTwoCoins, kTwoCoins, 4, true) == doctest::Approx(1.0 / 16 + 4.0 / 256));
}

TEST_CASE("more chances are waited for, and an attempt without one does not count as met") {
    const Tallies one{{{1, 1, 1}, 0.5}, {{0, 1, 1}, 0.5}};
    CHECK(highest_by_chance(bands(), one, one, 3) == 0);
    CHECK(highest_by_chance(bands(), one, one, 4) == doctest::Approx(1.0 / 16));
    const Tallies rarely{{{0, 0, 0}, 0.5}, {{4, 4, 4}, 0.5}};
    // First comes four or nothing. It is told after the second when both came, and so on.
    CHECK(highest_by_chance(bands(), rarely, rarely, 2) == doctest::Approx(0.25));
    CHECK(highest_by_chance(bands(), rarely, rarely, 3) == doctest::Approx(0.25 + 0.125));
}

TEST_CASE("what goes against a criterion takes away") {
    const Tallies good{{{2, 2, 2}, 1}};
    const Tallies bad{{{2, 2, 2}, 0.5}, {{-2, 2, 2}, 0.5}};
    CHECK(highest_by_chance(bands(), good, good, 2) == doctest::Approx(1));
    CHECK(highest_by_chance(bands(), good, bad, 2) == doctest::Approx(0.5));
}
