// A state packed into bits: equal keys mean that nothing told apart from here on.
#pragma once

#include <cstdint>
#include <vector>

#include "play/setting.hpp"
#include "play/state.hpp"
#include "reads.hpp"

namespace rehearse::explore {

/// How states of one scenario are packed. Injective over what is kept.
class KeyPlan {
public:
    KeyPlan(const play::Setting& setting, bool full_state);

    [[nodiscard]] std::size_t words() const { return words_; }
    /// Writes words() words.
    void pack(const play::State& state, std::uint64_t* out) const;
    /// What is not kept has its value of the beginning.
    void unpack(const std::uint64_t* key, play::State& out) const;
    /// True when the key of some state has `slot`.
    [[nodiscard]] bool keeps(int slot) const { return kept_[static_cast<std::size_t>(slot)]; }

private:
    struct Part {
        std::uint16_t slot;
        std::uint16_t word;
        std::uint8_t shift;
        std::uint64_t mask;
        std::int32_t least;
        std::int32_t most;  // greater values count as this one: only the clock has them
    };
    struct Beat {
        std::vector<Part> parts;
        std::size_t words = 1;
        unsigned used = 0;  // bits of the last word
    };
    std::vector<std::int32_t> start_;  // the condition never changes, so no key has it
    static void add(Beat& beat, std::uint16_t slot, std::int32_t least, std::int32_t most);

    std::vector<bool> kept_;
    std::vector<Beat> beats_;
    std::size_t words_ = 1;
};

}  // namespace rehearse::explore
