#include <doctest/doctest.h>

#include "scenario/scenario.hpp"

using namespace rehearse::scenario;

TEST_CASE("a day and a time") {
    CHECK(parse_clock("Monday, 00:00") == 0);
    CHECK(parse_clock("Monday, 09:05") == 545);
    CHECK(parse_clock("Saturday, 11:40") == 5 * 1440 + 700);
    CHECK(parse_clock("Sunday, 23:59") == 7 * 1440 - 1);
    CHECK(parse_clock("Thursday, 09:10, week 1") == 3 * 1440 + 550);
    CHECK(parse_clock("Thursday, 09:10, week 2") == 10 * 1440 + 550);
    CHECK(parse_clock("Sunday, 23:59, week 8") == 56 * 1440 - 1);
}

TEST_CASE("what is no day and time") {
    for (const char* text : {"",
                             "Monday",
                             "Monday 09:00",
                             "monday, 09:00",
                             "Mon, 09:00",
                             "Monday, 9:00",
                             "Monday, 09:0",
                             "Monday, 24:00",
                             "Monday, 12:60",
                             "Monday, 09-00",
                             "Monday, 09:00 ",
                             " Monday, 09:00",
                             "Monday, -1:00",
                             "Monday, -0:00",
                             "Monday, 09:+5",
                             "Monday,09:00",
                             "Monday, ab:cd",
                             "Monday, 09:00, week 0",
                             "Monday, 09:00, week 9",
                             "Monday, 09:00, week",
                             "Monday, 09:00, week two",
                             "Monday, 09:00, Week 2",
                             "Monday, 09:00, week 99999999999"})
        CHECK_MESSAGE(!parse_clock(text).has_value(), text);
}

TEST_CASE("minutes of the week as words, and back") {
    CHECK(clock_text(0) == "Monday, 00:00");
    CHECK(clock_text(5 * 1440 + 700) == "Saturday, 11:40");
    CHECK(clock_text(7 * 1440) == "Monday, 00:00");
    CHECK(clock_text(8 * 1440 + 61) == "Tuesday, 01:01");
    for (int minutes = 0; minutes < 7 * 1440; minutes += 13)
        CHECK(parse_clock(clock_text(minutes)) == minutes);
}
