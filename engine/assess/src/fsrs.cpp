// The formulas are those the FSRS project publishes for version 6, without its same-day steps and without
// chance. Weights are called by their published places.
#include "assess/fsrs.hpp"

#include <algorithm>
#include <cmath>

#include "growth_file.hpp"

namespace rehearse::assess {
namespace {

constexpr double kLeastStability = 0.001;
constexpr double kLeastDifficulty = 1, kMostDifficulty = 10;
constexpr double kStill = 0.9;  // stability is the days until this probability

double number(Rating rating) { return static_cast<double>(rating); }

double kept_difficulty(double difficulty) {
    return std::clamp(difficulty, kLeastDifficulty, kMostDifficulty);
}

double first_difficulty(const FsrsParameters& with, Rating rating) {
    const auto& w = with.weights;
    return w[4] - std::exp(w[5] * (number(rating) - 1)) + 1;
}

double next_difficulty(const FsrsParameters& with, double difficulty, Rating rating) {
    const auto& w = with.weights;
    const double change = -w[6] * (number(rating) - number(Rating::good));
    const double damped = difficulty + change * (kMostDifficulty - difficulty) / (kMostDifficulty - 1);
    return kept_difficulty(w[7] * first_difficulty(with, Rating::easy) + (1 - w[7]) * damped);
}

double forgotten(const FsrsParameters& with, const Memory& before, double still) {
    const auto& w = with.weights;
    const double after = w[11] * std::pow(before.difficulty, -w[12]) *
                         (std::pow(before.stability + 1, w[13]) - 1) * std::exp(w[14] * (1 - still));
    return std::min(after, before.stability);
}

double recalled(const FsrsParameters& with, const Memory& before, double still, Rating rating) {
    const auto& w = with.weights;
    const double hard = rating == Rating::hard ? w[15] : 1;
    const double easy = rating == Rating::easy ? w[16] : 1;
    return before.stability *
           (1 + std::exp(w[8]) * (kMostDifficulty + 1 - before.difficulty) *
                    std::pow(before.stability, -w[9]) * (std::exp(w[10] * (1 - still)) - 1) * hard * easy);
}

double decay_factor(const FsrsParameters& with) { return std::pow(kStill, -1 / with.weights[20]) - 1; }

int interval(const FsrsParameters& with, double stability) {
    const double days =
        stability / decay_factor(with) * (std::pow(with.retention, -1 / with.weights[20]) - 1);
    return static_cast<int>(std::lround(std::clamp(days, 1.0, static_cast<double>(with.most_days))));
}

}  // namespace

Result<FsrsParameters> read_fsrs(const Files& files, const std::string& path) {
    const auto document =
        read_growth_file(files, path, "rehearse.fsrs/1", {"source", "weights", "retention", "most_days"});
    if (!document) return fail(document.error());
    FsrsParameters out;
    const auto& weights = (*document)["weights"];
    if (!weights.is_array() || weights.size() != out.weights.size() ||
        !std::all_of(weights.begin(), weights.end(),
                     [](const auto& one) { return one.is_number() && one > 0 && one < 100; }))
        return growth_damaged(path, "'weights' is a list of " + std::to_string(out.weights.size()) +
                                        " numbers between 0 and 100.");
    for (std::size_t i = 0; i < out.weights.size(); ++i) out.weights[i] = weights[i].get<double>();
    const auto& retention = (*document)["retention"];
    if (!retention.is_number() || retention < 0.5 || retention > 0.99)
        return growth_damaged(path, "'retention' is a number from 0.5 to 0.99.");
    out.retention = retention.get<double>();
    if (!is_whole((*document)["most_days"], 7, 36500))
        return growth_damaged(path, "'most_days' is a whole number from 7 to 36500.");
    out.most_days = (*document)["most_days"].get<int>();
    if (!(*document)["source"].is_string()) return growth_damaged(path, "'source' is a text.");
    out.source = (*document)["source"].get<std::string>();
    return out;
}

double retrievability(const FsrsParameters& with, double stability, double days) {
    return std::pow(1 + decay_factor(with) * days / stability, -with.weights[20]);
}

Memory remembered(const FsrsParameters& with, const std::optional<Memory>& before, int days, Rating rating) {
    if (!before)
        return {std::max(with.weights[static_cast<std::size_t>(rating) - 1], kLeastStability),
                kept_difficulty(first_difficulty(with, rating))};
    const double still = retrievability(with, before->stability, std::max(days, 0));
    const double stability =
        rating == Rating::again ? forgotten(with, *before, still) : recalled(with, *before, still, rating);
    return {std::max(stability, kLeastStability), next_difficulty(with, before->difficulty, rating)};
}

int days_until_next(const FsrsParameters& with, const std::optional<Memory>& before, int days,
                    Rating rating) {
    const auto alone = [&](Rating one) {
        return interval(with, remembered(with, before, days, one).stability);
    };
    int out = std::min(alone(Rating::again), alone(Rating::hard));
    for (const auto one : {Rating::hard, Rating::good, Rating::easy})
        if (one <= rating) out = std::max(alone(one), out + 1);
    return out;
}

std::optional<Rating> rating_of(const play::Tally& tally, const Bands& bands) {
    if (tally.possible <= 0) return tally.got < 0 ? std::optional(Rating::again) : std::nullopt;
    const auto* band = &bands.of(tally.got, tally.possible);
    if (band == &bands.bands.front()) return Rating::good;
    return bands.bands.size() > 2 && band == &bands.bands[1] ? Rating::hard : Rating::again;
}

std::optional<Due> due_of(const FsrsParameters& with, std::span<const play::Practised> practised,
                          const std::string& criterion, const Bands& bands) {
    std::optional<Due> out;
    for (const auto& one : practised) {
        const auto rating = one.tally.criterion == criterion ? rating_of(one.tally, bands) : std::nullopt;
        if (!rating) continue;
        const auto day = day_of(one.started);
        const int days = out ? static_cast<int>(day - out->last) : 0;
        const auto before = out ? std::optional(out->memory) : std::nullopt;
        out = Due{remembered(with, before, days, *rating), day,
                  day + days_until_next(with, before, days, *rating)};
    }
    return out;
}

}  // namespace rehearse::assess
