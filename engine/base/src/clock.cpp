#include "base/clock.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <chrono>

namespace rehearse {
namespace {

std::int64_t in_milliseconds(auto duration) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(duration).count();
}

// From 0000-01-01 to the end of 9999: what four digits can say. A damaged store may hold any number.
Timestamp in_calendar(Timestamp at) {
    constexpr Timestamp kFirst = -62'167'219'200'000;
    constexpr Timestamp kLast = 253'402'300'799'999;
    return std::clamp(at, kFirst, kLast);
}

}  // namespace

Timestamp SystemClock::now() const {
    return in_milliseconds(std::chrono::system_clock::now().time_since_epoch());
}

std::int64_t SystemClock::monotonic() const {
    return in_milliseconds(std::chrono::steady_clock::now().time_since_epoch());
}

std::string date_only(Timestamp at) {
    using namespace std::chrono;
    const year_month_day day{floor<days>(sys_time<milliseconds>{milliseconds{in_calendar(at)}})};
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

std::string date_and_time(Timestamp at) {
    using namespace std::chrono;
    const sys_time<milliseconds> moment{milliseconds{in_calendar(at)}};
    const auto minutes_of_day = duration_cast<minutes>(moment - floor<days>(moment)).count();
    return fmt::format("{} {:02}:{:02}", date_only(at), minutes_of_day / 60, minutes_of_day % 60);
}

bool is_date(const std::string& text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    for (const std::size_t i : {0, 1, 2, 3, 5, 6, 8, 9})
        if (std::isdigit(static_cast<unsigned char>(text[i])) == 0) return false;
    using namespace std::chrono;
    return year_month_day{year{std::stoi(text.substr(0, 4))},
                          month{static_cast<unsigned>(std::stoi(text.substr(5, 2)))},
                          day{static_cast<unsigned>(std::stoi(text.substr(8, 2)))}}
        .ok();
}

}  // namespace rehearse
