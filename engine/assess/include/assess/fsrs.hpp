// FSRS-6: how well something once practised is still there, and when to come back to it. Days are whole.
// Made for cards that are learnt by heart; for practice it only suggests.
#pragma once

#include <array>
#include <optional>
#include <string>

#include "assess/growth.hpp"
#include "base/files.hpp"
#include "base/result.hpp"

namespace rehearse::assess {

struct FsrsParameters {
    std::string source;
    std::array<double, 21> weights{};
    double retention = 0.9;  // come back when it is still there with this probability
    int most_days = 365;
};

/// Reads `path`. Fails with growth.damaged and says what was expected there.
[[nodiscard]] Result<FsrsParameters> read_fsrs(const Files& files, const std::string& path);

enum class Rating : std::uint8_t { again = 1, hard, good, easy };

struct Memory {
    double stability = 0;   // days until it is still there with probability 0.9
    double difficulty = 0;  // 1-10
};

/// The probability that it is still there `days` after it was practised.
[[nodiscard]] double retrievability(const FsrsParameters& with, double stability, double days);

/// After the first practice (`before` empty), or the next one `days` later.
[[nodiscard]] Memory remembered(const FsrsParameters& with, const std::optional<Memory>& before, int days,
                                Rating rating);

/// Days until the next practice after this one. A better rating never gives fewer days than a worse one, and
/// from hard on gives at least one more.
[[nodiscard]] int days_until_next(const FsrsParameters& with, const std::optional<Memory>& before, int days,
                                  Rating rating);

/// How one attempt's tally rates: good in the highest band, hard in the next one (unless that is the lowest),
/// again below. Never easy: that would be a feeling, and nobody was asked. Nothing when the criterion
/// had no chance and nothing went against it.
[[nodiscard]] std::optional<Rating> rating_of(const play::Tally& tally, const Bands& bands);

/// When to come back to a criterion.
struct Due {
    Memory memory;
    std::int64_t last = 0;  // the day it was last practised
    std::int64_t day = 0;   // the day it is due
};

/// From the practice of one criterion, in the order begun; nothing when none of it rates.
[[nodiscard]] std::optional<Due> due_of(const FsrsParameters& with,
                                        std::span<const play::Practised> practised,
                                        const std::string& criterion, const Bands& bands);

}  // namespace rehearse::assess
