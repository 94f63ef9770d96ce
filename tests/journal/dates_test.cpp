// Days as people write them are read, and what is no day is not guessed.
#include "journal/dates.hpp"

#include <doctest/doctest.h>

using namespace rehearse;

TEST_CASE("a day is read however people write it") {
    const std::string today = "2026-03-01";  // a Sunday
    const std::pair<const char*, const char*> read[] = {
        {"2026-03-31", "2026-03-31"},
        {" 2026-3-5 ", "2026-03-05"},
        {"31/3/2026", "2026-03-31"},
        {"31.03.26", "2026-03-31"},
        {"31 March", "2026-03-31"},
        {"March 31", "2026-03-31"},
        {"the 1st of April 2027", "2027-04-01"},
        {"2nd feb", "2026-02-02"},
        {"20 Dec", "2025-12-20"},
        {"29 feb 2028", "2028-02-29"},
        {"today", "2026-03-01"},
        {"Tomorrow", "2026-03-02"},
        {"yesterday", "2026-02-28"},
        {"in 3 weeks", "2026-03-22"},
        {"in a week", "2026-03-08"},
        {"two days ago", "2026-02-27"},
        {"friday", "2026-03-06"},
        {"next Fri", "2026-03-06"},
        {"sunday", "2026-03-08"},
        {"last sunday", "2026-02-22"},
        {"last saturday", "2026-02-28"},
        {"5/4", "2026-04-05"},
    };
    for (const auto& [typed, day] : read) {
        CAPTURE(typed);
        CHECK(journal::read_date(typed, today).value_or("none") == day);
    }
}

TEST_CASE("what is no day is not guessed") {
    for (const std::string typed : {"", "soon", "31", "31 Smarch", "30 February", "32/1/2026", "1/13/2026",
                                    "next week", "in weeks", "in 3 moons", "2026", "1 2 3 4"})
        CHECK_MESSAGE(!journal::read_date(typed, "2026-03-01").has_value(), typed);
}

TEST_CASE("days are counted over the ends of months and years") {
    CHECK(journal::plus_days("2026-12-31", 1) == "2027-01-01");
    CHECK(journal::plus_days("2026-03-01", -1) == "2026-02-28");
    CHECK(journal::days_between("2025-12-31", "2026-03-01") == 60);
    CHECK(journal::days_between("2026-03-02", "2026-03-01") == -1);
}
