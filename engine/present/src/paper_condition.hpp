// Conditions in words, as far as they depend on the story.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "play/setting.hpp"

namespace rehearse::present {

struct Condition {
    std::optional<std::int64_t> value;  // settled, whatever happens in the story
    std::string words;                  // else: "the mood is less than 12"
};

/// What is settled by the organisation's figures is worked out and left out of the words.
[[nodiscard]] Condition condition_of(const play::Setting& setting, const scenario::Expression& expression);

}  // namespace rehearse::present
