// A whole way through a scenario, at random: for tests of what can become of one.
#pragma once

#include <doctest/doctest.h>

#include <optional>

#include "play/log.hpp"
#include "play/replay.hpp"
#include "support/random_answer.hpp"

namespace rehearse::test {

/// Plays to an ending; nothing when it takes too long.
inline std::optional<play::Played> random_play(const play::Setting& setting, std::uint64_t seed) {
    play::Played played;
    constexpr std::uint64_t kMostAnswers = 400;
    REQUIRE(play::begin(setting, played.start, played.opening));
    for (std::uint64_t i = 0; i < kMostAnswers; ++i) {
        if (play::is_over(setting, played.state())) return played;
        const auto offer = play::offer(setting, played.state());
        REQUIRE(offer.has_value());
        const auto answer = random_answer(*setting.scenario, played.state(), *offer, mix64(seed * 1000 + i));
        REQUIRE(play::extend(setting, played, answer));
        played.moments.back().entry = static_cast<int>(i + 1);
    }
    return std::nullopt;
}

/// The log of `played`, never rewound.
inline play::AttemptLog log_of(const play::Setting& setting, const play::Played& played) {
    play::AttemptLog out;
    for (const auto& moment : played.moments) {
        play::Entry entry;
        entry.number = moment.entry;
        entry.parent = moment.entry - 1;
        entry.answer = play::name(*setting.scenario, moment.before.at, moment.answer);
        out.entries.push_back(std::move(entry));
    }
    return out;
}

}  // namespace rehearse::test
