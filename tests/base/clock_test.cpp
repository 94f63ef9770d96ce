#include "base/clock.hpp"

#include <doctest/doctest.h>

#include <limits>

using namespace rehearse;

namespace {

constexpr Timestamp kSecond = 1000;
constexpr Timestamp kDay = 24 * 60 * 60 * kSecond;

}  // namespace

TEST_CASE("dates and times are written in UTC") {
    CHECK(date_and_time(0) == "1970-01-01 00:00");
    CHECK(date_and_time(1772373900LL * kSecond) == "2026-03-01 14:05");
    CHECK(date_and_time(1772373900LL * kSecond + 59'999) == "2026-03-01 14:05");
    CHECK(date_only(1772373900LL * kSecond) == "2026-03-01");
    CHECK(date_only(951782400LL * kSecond) == "2000-02-29");
}

TEST_CASE("times before 1970 fall on the day before, not after") {
    CHECK(date_and_time(-1) == "1969-12-31 23:59");
    CHECK(date_and_time(-kDay) == "1969-12-31 00:00");
}

TEST_CASE("a time that no calendar holds is brought to the nearest that it does") {
    CHECK(date_and_time(std::numeric_limits<Timestamp>::max()) == "9999-12-31 23:59");
    CHECK(date_and_time(std::numeric_limits<Timestamp>::min()) == "0000-01-01 00:00");
    CHECK(date_only(253402300800000) == "9999-12-31");
}

TEST_CASE("is_date knows the calendar") {
    CHECK(is_date("2026-03-01"));
    CHECK(is_date("2024-02-29"));
    CHECK(is_date("2000-02-29"));
    CHECK_FALSE(is_date("2026-02-29"));
    CHECK_FALSE(is_date("1900-02-29"));
    CHECK_FALSE(is_date("2026-13-01"));
    CHECK_FALSE(is_date("2026-00-10"));
    CHECK_FALSE(is_date("2026-04-31"));
    CHECK_FALSE(is_date("2026-04-00"));
}

TEST_CASE("is_date wants YYYY-MM-DD and nothing else") {
    CHECK_FALSE(is_date(""));
    CHECK_FALSE(is_date("2026-3-1"));
    CHECK_FALSE(is_date("01-03-2026"));
    CHECK_FALSE(is_date("2026/03/01"));
    CHECK_FALSE(is_date("2026-03-01 "));
    CHECK_FALSE(is_date("+026-03-01"));
    CHECK_FALSE(is_date("2026-03-\xC3\xA9"));
}

TEST_CASE("a fixed clock stands still until it is set") {
    FixedClock clock(5);
    CHECK(clock.now() == 5);
    CHECK(clock.monotonic() == 5);
    clock.set(90);
    CHECK(clock.now() == 90);
    CHECK(clock.monotonic() == 90);
}

TEST_CASE("the system clock is of our time and never goes back") {
    const SystemClock clock;
    CHECK(clock.now() > 1700000000LL * kSecond);
    const auto before = clock.monotonic();
    CHECK(clock.monotonic() >= before);
}
