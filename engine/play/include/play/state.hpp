// Where a conversation stands: a flat value. No pointers, no text, no floats, no clock of the machine.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <type_traits>

#include "scenario/scenario.hpp"

namespace rehearse::play {

struct State {
    scenario::BeatIndex at = scenario::kNowhere;  // a beat with a decision, or an ending
    std::uint16_t count = 0;                      // slots in use
    std::array<std::int32_t, scenario::kMostSlots> slots{};

    friend bool operator==(const State& a, const State& b) {
        return a.at == b.at && a.count == b.count &&
               std::memcmp(a.slots.data(), b.slots.data(), a.count * sizeof(std::int32_t)) == 0;
    }
};
static_assert(std::is_trivially_copyable_v<State>);

/// Sixteen hexadecimal digits over everything in the state.
[[nodiscard]] std::string checksum(const State& state);

}  // namespace rehearse::play
