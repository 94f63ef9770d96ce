// What of a story's memory can still change anything.
#pragma once

#include <optional>
#include <vector>

#include "scenario/scenario.hpp"

namespace rehearse::explore {

struct Reads {
    std::vector<bool> slots;  // by slot: a condition, an effect that matters, a text or an outcome reads it
    /// The clock is only compared with figures up to this one, in minutes; nothing when more is read of it.
    std::optional<std::int32_t> clock_up_to;
};

/// A function can read anything, so a scenario with one reads everything.
[[nodiscard]] Reads reads_of(const scenario::Scenario& scenario);

}  // namespace rehearse::explore
