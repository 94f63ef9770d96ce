#include <cstdlib>

#include "host.hpp"

namespace rehearse::script {
namespace {

constexpr std::size_t kLarge = 64U << 10U;         // an allocation that costs time as well
constexpr std::int64_t kBytesPerInstruction = 64;  // in such an allocation

}  // namespace

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

void Meter::trip(Tripped what) noexcept {
    if (tripped_ != Tripped::nothing) return;
    tripped_ = what;
    if (note_ != nullptr) note_(argument_);
}

// One instruction can move many megabytes, so large blocks are charged for and looked at by the clock.
bool Meter::refuses(std::size_t growth, bool text, std::size_t size) noexcept {
    if (++allocations_ == budget_.fail_allocation) {
        trip(Tripped::memory);
        return true;
    }
    if (limit_ == SIZE_MAX) return false;
    if (text && size > budget_.string_bytes)
        trip(Tripped::text);
    else if (used_ + growth > limit_)
        trip(Tripped::memory);
    else if (size >= kLarge)
        (void)tick(static_cast<std::int64_t>(size) / kBytesPerInstruction);
    return tripped_ != Tripped::nothing;
}

void* Meter::allocate(void* self, void* block, std::size_t old_size, std::size_t new_size) noexcept {
    auto& meter = *static_cast<Meter*>(self);
    const std::size_t had =
        block != nullptr ? old_size : 0;  // for a new block, old_size says what kind it is
    if (new_size == 0) {
        std::free(block);
        meter.used_ -= had;
        return nullptr;
    }
    if (new_size > had &&
        meter.refuses(new_size - had, block == nullptr && old_size == LUA_TSTRING, new_size))
        return nullptr;
    void* moved = std::realloc(block, new_size);
    if (moved != nullptr) meter.used_ += new_size - had;
    return moved;
}

bool Meter::tick(std::int64_t instructions) noexcept {
    left_ -= instructions;
    unwatched_ += instructions;
    if (left_ < 0) trip(Tripped::instructions);
    if (unwatched_ < kHookPeriod) return tripped_ == Tripped::nothing;
    unwatched_ = 0;
    return in_time();
}

bool Meter::in_time() noexcept {
    if (clock_.monotonic() > deadline_) trip(Tripped::time);
    return tripped_ == Tripped::nothing;
}

bool Meter::hold(std::size_t bytes) noexcept {
    held_ += bytes;
    if (held_ > budget_.load_bytes) trip(Tripped::memory);
    return tripped_ == Tripped::nothing;
}

std::string Meter::told(bool call) const {
    switch (tripped_) {
        case Tripped::nothing:
            return {};
        case Tripped::instructions:
            return "it took more than " +
                   std::to_string(call ? budget_.call_instructions : budget_.load_instructions) + " steps";
        case Tripped::memory:
            return call ? "it took more than " + std::to_string(budget_.call_bytes >> 10U) + " KiB of memory"
                        : "it took more than " + std::to_string(budget_.load_bytes >> 20U) + " MiB of memory";
        case Tripped::text:
            return "it made a text of more than " + std::to_string(budget_.string_bytes >> 20U) + " MiB";
        case Tripped::time:
            return "it took more than " + std::to_string(budget_.wall_milliseconds / 1000) + " seconds";
    }
    return {};
}

}  // namespace rehearse::script
