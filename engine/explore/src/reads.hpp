// What of a story's memory can still change anything, beat by beat.
#pragma once

#include <bitset>
#include <optional>
#include <vector>

#include "scenario/scenario.hpp"

namespace rehearse::explore {

using Slots = std::bitset<scenario::kMostSlots>;

/// What can still decide, from a beat on, where the story goes, what can be answered, what an answer says, or
/// how it ends. Words that only look different are not in it.
struct Reads {
    Slots slots;
    /// The clock is only compared with figures up to this one, in minutes; nothing when more is read of it.
    std::optional<std::int32_t> clock_up_to = 0;
};

/// By beat. A function can read anything, so a scenario with one reads everything everywhere.
[[nodiscard]] std::vector<Reads> reads_of(const scenario::Scenario& scenario);

}  // namespace rehearse::explore
