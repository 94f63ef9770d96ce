// What practice adds up to across attempts, criterion by criterion: never a figure for a person. Whole
// numbers throughout, so that every machine says the same.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "assess/assessment.hpp"
#include "base/files.hpp"
#include "play/practised.hpp"

namespace rehearse::assess {

struct GrowthBand {
    std::string name;
    int from = 0;  // hundredths of the best declared
};

/// What there must be before a band is told, and how many of each are different.
struct Spread {
    int chances = 0, scenarios = 0, customers = 0, days = 0, conditions = 0;
};

struct Bands {
    std::vector<GrowthBand> bands;  // the highest first, the last from 0
    Spread least;

    /// The band of `got` out of `possible`, which is above 0; below zero counts as zero.
    [[nodiscard]] const GrowthBand& of(int got, int possible) const;
};

/// Reads `path`. Fails with growth.damaged and says what was expected there.
[[nodiscard]] Result<Bands> read_bands(const Files& files, const std::string& path);

/// The ledger of one route added up, by criterion in the scenario's order. Where a criterion had no chance
/// and nothing went against it, there is no tally.
[[nodiscard]] std::vector<play::Tally> tallies_of(const std::vector<Chance>& ledger,
                                                  const scenario::Scenario& scenario);

/// One criterion over all attempts in which it was met.
struct CriterionGrowth {
    std::string id;
    int attempts = 0;
    int got = 0;  // never below zero
    int possible = 0;
    int chances = 0;
    std::vector<std::string> scenarios, customers, conditions;  // each once, in the order first met
    std::vector<std::int64_t> days;                             // each once, in order; see day_of
    Timestamp last = 0;
    std::string band;                  // empty: not enough practice yet
    std::vector<std::string> missing;  // then: what is missing, "one more day"
};

/// Days since 1970-01-01 UTC.
[[nodiscard]] std::int64_t day_of(Timestamp at);

/// Attempts in the order begun. By criterion id.
[[nodiscard]] std::vector<CriterionGrowth> growth_of(std::span<const play::Practised> practised,
                                                     const Bands& bands);

}  // namespace rehearse::assess
