// The time there is for one answer. It runs only while it is told to, so that reading something, a pause or
// another window cost none of it.
#pragma once

#include <cstdint>
#include <optional>

#include "base/clock.hpp"

namespace rehearse::desktop {

class Countdown {
public:
    /// `clock` is borrowed and outlives this.
    explicit Countdown(const Clock& clock) : clock_(clock) {}

    /// Begins anew, standing still. 0 seconds: there is no limit.
    void start(int seconds);
    void run(bool on);

    [[nodiscard]] bool limited() const { return total_ > 0; }
    [[nodiscard]] bool running() const { return since_.has_value(); }
    /// Seconds there were at first.
    [[nodiscard]] int total() const { return static_cast<int>(total_ / 1000); }
    /// Whole seconds left, rounded up: 0 only when the time is up.
    [[nodiscard]] int left() const;
    [[nodiscard]] bool up() const { return limited() && left() == 0; }
    /// Milliseconds until left() changes; nothing while it stands still.
    [[nodiscard]] std::optional<int> next_change() const;

private:
    [[nodiscard]] std::int64_t left_exactly() const;

    const Clock& clock_;
    std::int64_t total_ = 0;  // milliseconds, as are all
    std::int64_t used_ = 0;   // until it last stood still
    std::optional<std::int64_t> since_;
};

}  // namespace rehearse::desktop
