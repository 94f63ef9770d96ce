#include "key.hpp"

#include <algorithm>
#include <bit>

namespace rehearse::explore {
namespace {

constexpr unsigned kBeatBits = 16;
constexpr unsigned kWordBits = 64;

}  // namespace

KeyPlan::KeyPlan(const scenario::Scenario& scenario, bool full_state) : used_(kBeatBits) {
    const Reads reads = reads_of(scenario);
    for (std::size_t i = 0; i < scenario.slots.size(); ++i) {
        const auto& slot = scenario.slots[i];
        start_.push_back(slot.start);
        const bool kept = (full_state || reads.slots[i]) && slot.most > slot.least;
        kept_.push_back(kept);
        auto most = slot.most;
        if (!full_state && i == scenario::kClockSlot && reads.clock_up_to)
            most = std::clamp(*reads.clock_up_to + 1, slot.least, slot.most);
        if (kept) add(static_cast<std::uint16_t>(i), slot.least, most);
    }
}

void KeyPlan::add(std::uint16_t slot, std::int32_t least, std::int32_t most) {
    const auto span = static_cast<std::uint64_t>(static_cast<std::int64_t>(most) - least);
    const auto bits = static_cast<unsigned>(std::bit_width(span));
    if (bits == 0) return;
    if (used_ + bits > kWordBits) {
        ++words_;
        used_ = 0;
    }
    parts_.push_back({slot, static_cast<std::uint16_t>(words_ - 1), static_cast<std::uint8_t>(used_),
                      (std::uint64_t{1} << bits) - 1, least, most});
    used_ += bits;
}

void KeyPlan::pack(const play::State& state, std::uint64_t* out) const {
    for (std::size_t w = 1; w < words_; ++w) out[w] = 0;
    out[0] = state.at;
    for (const auto& part : parts_) {
        const auto value = std::min(state.slots[part.slot], part.most);
        out[part.word] |= static_cast<std::uint64_t>(static_cast<std::int64_t>(value) - part.least)
                          << part.shift;
    }
}

void KeyPlan::unpack(const std::uint64_t* key, play::State& out) const {
    out.at = static_cast<scenario::BeatIndex>(key[0] & ((1U << kBeatBits) - 1));
    out.count = static_cast<std::uint16_t>(start_.size());
    std::copy(start_.begin(), start_.end(), out.slots.begin());
    for (const auto& part : parts_)
        out.slots[part.slot] = static_cast<std::int32_t>(
            part.least + static_cast<std::int64_t>(key[part.word] >> part.shift & part.mask));
}

}  // namespace rehearse::explore
