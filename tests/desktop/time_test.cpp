// Time limits, with a clock that goes by hand.
#include <doctest/doctest.h>

#include "desk.hpp"

namespace rehearse::desktop {
namespace {

constexpr int kSecond = 1000;

void pass(Desk& desk, int milliseconds) {
    desk.office.wait(milliseconds);
    if (desk.app.tick()) desk.kit.request_frame();
    desk.update();
}

TEST_CASE("a countdown runs only while it is told to") {
    FixedClock clock(5'000'000);
    Countdown countdown(clock);
    CHECK_FALSE(countdown.limited());
    countdown.run(true);
    CHECK_FALSE(countdown.running());
    countdown.start(40);
    CHECK(countdown.left() == 40);
    CHECK_FALSE(countdown.next_change().has_value());
    clock.set(5'010'000);
    CHECK(countdown.left() == 40);
    countdown.run(true);
    CHECK(countdown.next_change() == kSecond);
    clock.set(5'010'001);
    CHECK(countdown.left() == 40);
    CHECK(countdown.next_change() == kSecond - 1);
    clock.set(5'011'000);
    CHECK(countdown.left() == 39);
    countdown.run(false);
    clock.set(5'100'000);
    CHECK(countdown.left() == 39);
    countdown.run(true);
    clock.set(5'139'000);
    CHECK(countdown.up());
    CHECK(countdown.next_change() == 0);
    countdown.start(0);
    CHECK_FALSE(countdown.up());
}

TEST_CASE("the time is told, in words when it is short, and then the answer comes too late") {
    Desk desk("kinds");
    desk.show("limit");
    CHECK(desk.shows("40 seconds left"));
    pass(desk, 10 * kSecond);
    CHECK(desk.shows("30 seconds left"));
    pass(desk, 21 * kSecond);
    CHECK(desk.shows("Only 9 seconds left"));
    pass(desk, 8 * kSecond);
    CHECK(desk.shows("Only 1 second left"));
    CHECK(desk.answers() == 0);
    pass(desk, kSecond);
    REQUIRE(desk.answers() == 1);
    CHECK(desk.last_answer().kind == play::AnswerKind::late);
    CHECK(desk.shows("Hello? Are you there?"));
    CHECK_FALSE(desk.app.next_tick().has_value());
    pass(desk, 100 * kSecond);
    CHECK(desk.answers() == 1);
}

TEST_CASE("a pause, another window and a policy cost no time") {
    Desk desk("kinds");
    desk.show("limit");
    pass(desk, 5 * kSecond);
    desk.give(letter_press('p'));
    CHECK(desk.shows("Paused: the time stands still"));
    pass(desk, 500 * kSecond);
    desk.press("Go on (P)");
    CHECK(desk.shows("35 seconds left"));
    desk.app.set_active(false);
    pass(desk, 500 * kSecond);
    desk.kit.request_frame();
    desk.update();
    CHECK(desk.shows("Paused: the time stands still"));
    desk.app.set_active(true);
    desk.press("Open the returns policy");
    REQUIRE(desk.app.screen() == Screen::policy);
    pass(desk, 500 * kSecond);
    desk.give(Key::escape);
    CHECK(desk.shows("35 seconds left"));
    pass(desk, 5 * kSecond);
    CHECK(desk.shows("30 seconds left"));
    desk.give(Key::escape);
    pass(desk, 500 * kSecond);
    CHECK(desk.app.place() == "library");
    CHECK(desk.app.practice()->log().entries.size() == 1);  // the policy
}

}  // namespace
}  // namespace rehearse::desktop
