#include "play/state.hpp"

#include <fmt/format.h>

#include "base/random.hpp"

namespace rehearse::play {

std::string checksum(const State& state) {
    std::uint64_t sum = mix64(state.at);
    for (std::size_t i = 0; i < state.count; ++i)
        sum = mix64(sum ^ static_cast<std::uint32_t>(state.slots[i]));
    return fmt::format("{:016x}", sum);
}

}  // namespace rehearse::play
