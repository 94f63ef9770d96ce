// Figures told in words. Each table is data, the highest band first and the last from the bottom.
#pragma once

#include <span>
#include <string_view>

namespace rehearse::assess {

struct Band {
    int from = 0;
    std::string_view words;
};

/// How an ending's value, 0-100, is told: "For Mrs Okafor, it …". The same words for both values.
[[nodiscard]] std::span<const Band> outcome_bands();
[[nodiscard]] std::string_view outcome_words(int value);

/// How a mood, 0-100, is told: "Mrs Okafor was …".
[[nodiscard]] std::span<const Band> mood_bands();
[[nodiscard]] std::string_view mood_words(int mood);

/// How a change of mood is told: "Mrs Okafor …" ("warmed to you a little").
[[nodiscard]] std::span<const Band> shift_bands();
[[nodiscard]] std::string_view shift_words(int change);

/// What an answer said about a criterion: "shown", "shown well", "went against", "clearly went against".
[[nodiscard]] std::string_view weight_words(int weight);

}  // namespace rehearse::assess
