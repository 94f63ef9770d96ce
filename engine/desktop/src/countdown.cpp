#include "desktop/countdown.hpp"

#include <algorithm>

namespace rehearse::desktop {
namespace {

constexpr std::int64_t kSecond = 1000;

}  // namespace

void Countdown::start(int seconds) {
    total_ = std::max(seconds, 0) * kSecond;
    used_ = 0;
    since_.reset();
}

void Countdown::run(bool on) {
    if (on == running() || (on && !limited())) return;
    if (on) {
        since_ = clock_.monotonic();
        return;
    }
    used_ += clock_.monotonic() - *since_;
    since_.reset();
}

std::int64_t Countdown::left_exactly() const {
    const std::int64_t now = since_ ? clock_.monotonic() - *since_ : 0;
    return std::max<std::int64_t>(0, total_ - used_ - now);
}

int Countdown::left() const { return static_cast<int>((left_exactly() + kSecond - 1) / kSecond); }

std::optional<int> Countdown::next_change() const {
    if (!running()) return std::nullopt;
    const std::int64_t left = left_exactly();
    return static_cast<int>(left == 0 ? 0 : (left - 1) % kSecond + 1);
}

}  // namespace rehearse::desktop
