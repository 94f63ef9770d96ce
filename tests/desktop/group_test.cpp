// A conversation in front of a class.
#include <doctest/doctest.h>

#include "desk.hpp"

namespace rehearse::desktop {
namespace {

TEST_CASE("a class votes, a tie is decided, and nothing of it is kept") {
    Desk desk("kinds");
    desk.press("Trainer's room");
    desk.press("Play with a class");
    std::string card;
    for (const auto& one : desk.kit.registry().all())
        if (one.id.rfind("group.", 0) == 0 && card.empty()) card = one.name;
    REQUIRE_FALSE(card.empty());
    desk.press(card);
    desk.press("Begin");
    for (int i = 0; i < 8 && !desk.shows("Votes for A"); ++i) {
        if (!desk.kit.activate("Everybody agrees on A")) break;
        desk.update();
        desk.press("Go on");
    }
    REQUIRE(desk.shows("Votes for A"));
    desk.press("Take the votes");
    CHECK(desk.shows("Nobody has voted yet."));
    desk.tab_to("Votes for A");
    desk.give(typed("7"));
    desk.tab_to("Votes for B");
    desk.give(typed("7"));
    desk.press("Take the votes");
    REQUIRE(desk.shows("A tie. Which do you take?"));
    desk.press("Take: B");
    for (int i = 0; i < 2 && desk.shows("Everybody agrees on A"); ++i) desk.press("Everybody agrees on A");
    CHECK(desk.shows("Talk about it"));
    desk.press("Back to the moment before");
    CHECK(desk.shows("Votes for A"));
    CHECK(desk.office.records().attempts()->empty());
}

}  // namespace
}  // namespace rehearse::desktop
