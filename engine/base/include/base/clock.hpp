// Time, behind an interface so that tests can hold it still.
#pragma once

#include <cstdint>
#include <string>

namespace rehearse {

/// Milliseconds since 1970-01-01 UTC.
using Timestamp = std::int64_t;

class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Timestamp now() const = 0;
    /// Milliseconds on a clock that never goes back; only differences mean anything.
    [[nodiscard]] virtual std::int64_t monotonic() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override;
    [[nodiscard]] std::int64_t monotonic() const override;
};

/// Stands still until it is set.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Timestamp at) : at_(at) {}
    void set(Timestamp at) { at_ = at; }
    [[nodiscard]] Timestamp now() const override { return at_; }
    [[nodiscard]] std::int64_t monotonic() const override { return at_; }

private:
    Timestamp at_;
};

/// Goes on by `step` milliseconds whenever somebody asks what time it is; differences stand still.
class SteppingClock final : public Clock {
public:
    SteppingClock(Timestamp at, std::int64_t step) : start_(at), at_(at), step_(step) {}
    [[nodiscard]] Timestamp now() const override { return at_ += step_; }
    [[nodiscard]] std::int64_t monotonic() const override { return start_; }

private:
    Timestamp start_;
    mutable Timestamp at_;
    std::int64_t step_;
};

/// "2026-03-01 14:05" in UTC.
[[nodiscard]] std::string date_and_time(Timestamp at);
/// "2026-03-01" in UTC.
[[nodiscard]] std::string date_only(Timestamp at);
/// True for a calendar date written YYYY-MM-DD.
[[nodiscard]] bool is_date(const std::string& text);

}  // namespace rehearse
