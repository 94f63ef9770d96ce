#include "key.hpp"

#include <algorithm>
#include <bit>

namespace rehearse::explore {
namespace {

constexpr unsigned kBeatBits = 16;
constexpr unsigned kWordBits = 64;

}  // namespace

KeyPlan::KeyPlan(const play::Setting& setting, bool full_state) : kept_(setting.scenario->slots.size()) {
    const auto& scenario = *setting.scenario;
    const auto reads = reads_of(scenario);
    for (const auto& slot : scenario.slots) start_.push_back(slot.start);
    start_[scenario::kConditionSlot] = setting.condition;
    for (std::size_t b = 0; b < scenario.beats.size(); ++b) {
        Beat beat;
        beat.used = kBeatBits;
        for (std::size_t i = 0; i < scenario.slots.size(); ++i) {
            const auto& slot = scenario.slots[i];
            if (i == scenario::kConditionSlot || (!full_state && !reads[b].slots[i])) continue;
            auto most = slot.most;
            if (!full_state && i == scenario::kClockSlot && reads[b].clock_up_to)
                most = std::clamp(*reads[b].clock_up_to + 1, slot.least, slot.most);
            kept_[i] = kept_[i] || most > slot.least;
            add(beat, static_cast<std::uint16_t>(i), slot.least, most);
        }
        words_ = std::max(words_, beat.words);
        beats_.push_back(std::move(beat));
    }
}

void KeyPlan::add(Beat& beat, std::uint16_t slot, std::int32_t least, std::int32_t most) {
    const auto span = static_cast<std::uint64_t>(static_cast<std::int64_t>(most) - least);
    const auto bits = static_cast<unsigned>(std::bit_width(span));
    if (bits == 0) return;
    if (beat.used + bits > kWordBits) {
        ++beat.words;
        beat.used = 0;
    }
    beat.parts.push_back({slot, static_cast<std::uint16_t>(beat.words - 1),
                          static_cast<std::uint8_t>(beat.used), (std::uint64_t{1} << bits) - 1, least, most});
    beat.used += bits;
}

void KeyPlan::pack(const play::State& state, std::uint64_t* out) const {
    for (std::size_t w = 1; w < words_; ++w) out[w] = 0;
    out[0] = state.at;
    for (const auto& part : beats_[state.at].parts) {
        const auto value = std::min(state.slots[part.slot], part.most);
        out[part.word] |= static_cast<std::uint64_t>(static_cast<std::int64_t>(value) - part.least)
                          << part.shift;
    }
}

void KeyPlan::unpack(const std::uint64_t* key, play::State& out) const {
    out.at = static_cast<scenario::BeatIndex>(key[0] & ((1U << kBeatBits) - 1));
    out.count = static_cast<std::uint16_t>(start_.size());
    std::copy(start_.begin(), start_.end(), out.slots.begin());
    for (const auto& part : beats_[out.at].parts)
        out.slots[part.slot] = static_cast<std::int32_t>(
            part.least + static_cast<std::int64_t>(key[part.word] >> part.shift & part.mask));
}

}  // namespace rehearse::explore
