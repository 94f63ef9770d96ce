#include <cstdlib>

#include "host.hpp"

namespace rehearse::script {

void Meter::begin_load() {
    limit_ = budget_.load_bytes;
    left_ = budget_.load_instructions;
    deadline_ = clock_.monotonic() + budget_.wall_milliseconds;
}

void Meter::begin_call() {
    limit_ = used_ + budget_.call_bytes;
    left_ = budget_.call_instructions;
    deadline_ = clock_.monotonic() + budget_.wall_milliseconds;
}

void* Meter::allocate(void* self, void* block, std::size_t old_size, std::size_t new_size) noexcept {
    auto& meter = *static_cast<Meter*>(self);
    const std::size_t had = block != nullptr ? old_size : 0;  // for a new block, old_size says what kind it is
    if (new_size == 0) {
        std::free(block);
        meter.used_ -= had;
        return nullptr;
    }
    if (new_size > had && meter.limit_ != SIZE_MAX) {
        const bool text = block == nullptr && old_size == LUA_TSTRING;
        if (text && new_size > meter.budget_.string_bytes) {
            meter.trip(Tripped::text);
            return nullptr;
        }
        if (meter.used_ + (new_size - had) > meter.limit_) {
            meter.trip(Tripped::memory);
            return nullptr;
        }
    }
    void* moved = std::realloc(block, new_size);
    if (moved != nullptr) meter.used_ += new_size - had;
    return moved;
}

bool Meter::tick(std::int64_t instructions) {
    left_ -= instructions;
    if (left_ < 0) trip(Tripped::instructions);
    return in_time() && tripped_ != Tripped::instructions;
}

bool Meter::in_time() {
    if (clock_.monotonic() > deadline_) trip(Tripped::time);
    return tripped_ != Tripped::time;
}

std::string Meter::told(bool call) const {
    switch (tripped_) {
        case Tripped::nothing: return {};
        case Tripped::instructions:
            return "it ran for more than " + std::to_string(call ? budget_.call_instructions : budget_.load_instructions) + " steps; is there a loop that never ends?";
        case Tripped::memory:
            return call ? "it took more than " + std::to_string(budget_.call_bytes >> 10U) + " KiB of memory"
                        : "it took more than " + std::to_string(budget_.load_bytes >> 20U) + " MiB of memory";
        case Tripped::text: return "it made a text of more than " + std::to_string(budget_.string_bytes >> 20U) + " MiB";
        case Tripped::time: return "it took more than " + std::to_string(budget_.wall_milliseconds / 1000) + " seconds";
    }
    return {};
}

}  // namespace rehearse::script
