// Practice over time, the meta-skills, and the units a learner chooses.
#include <doctest/doctest.h>

#include "written.hpp"

namespace rehearse::desktop {
namespace {

using journal::Kind;

TEST_CASE("practice over time is told by units, in words") {
    Desk desk;
    play_to_debrief(desk);
    desk.press("Over time");
    const auto& all = desk.kit.registry().all();
    const auto show = std::find_if(all.begin(), all.end(), [](const Component& one) {
        return one.name.find("Show what was practised") != std::string::npos;
    });
    REQUIRE(show != all.end());
    CHECK_FALSE(desk.shows("Practised once"));
    desk.press(std::string(show->name));
    CHECK(desk.shows("Practised once"));
}

TEST_CASE("a suggestion can be put off, and says so") {
    Desk desk;
    play_to_debrief(desk);
    desk.press("Over time");
    const auto& all = desk.kit.registry().all();
    const auto later = std::find_if(all.begin(), all.end(), [](const Component& one) {
        return one.name.find(": Not now") != std::string::npos;
    });
    REQUIRE(later != all.end());
    const std::string name = later->name;
    desk.press(name);
    CHECK(desk.kit.find(name) == nullptr);
    CHECK(desk.shows("put off; it may be suggested again"));
}

TEST_CASE("where one begins is said skill by skill, by keyboard, and shown over time") {
    Desk desk;
    desk.press("Over time");
    desk.press("Look at your meta-skills");
    desk.press("Begin: how do you see yourself?");
    CHECK(desk.shows("1 of 12"));
    desk.tab_to("Which of these could you have said");
    desk.give(digit_press(2));
    desk.tab_to("Next");
    desk.give(Key::enter);
    CHECK(desk.shows("2 of 12"));
    desk.press("Next");
    desk.press("Stop for now");
    const auto notes = notes_of(desk, Kind::rating);
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].about == "baseline");
    CHECK(notes[0].field("rating") == "2");
    CHECK(desk.kit.find("Go on with where you begin") != nullptr);
    desk.press("Go on with where you begin");
    CHECK(desk.shows("1 of 11"));
}

TEST_CASE("a chart says in words what it shows") {
    Desk desk;
    const auto id = desk.app.around().library().catalogue().meta_skill_ids().front();
    const auto& anchors = desk.app.around().library().catalogue().meta_skill(id)->anchors;
    keep(desk, Kind::rating, {{"skill", id}, {"rating", "1"}}, "baseline");
    keep(desk, Kind::rating, {{"skill", id}, {"rating", "4"}}, "review");
    desk.press("Over time");
    desk.press("Look at your meta-skills");
    CHECK(desk.shows(anchors[0]));
    CHECK(desk.shows(anchors[3]));
}

TEST_CASE("units are chosen, what is missing is told, and the choice is kept") {
    Desk desk;
    desk.press("My plan");
    desk.press("Choose your units");
    const auto& all = desk.kit.registry().all();
    const auto course = std::find_if(all.begin(), all.end(),
                                     [](const Component& one) { return one.id == "framework.cg-nsvq-l3"; });
    REQUIRE(course != all.end());
    desk.press(std::string(course->name));
    CHECK(desk.shows("What is still open"));
    desk.press("Keep this choice");
    const auto route = desk.office.records().route("Sam");
    REQUIRE((route && *route));
    CHECK((*route)->framework == "cg-nsvq-l3");
    CHECK_FALSE((*route)->units.empty());
    desk.press("Forget the choice");
    CHECK_FALSE(desk.office.records().route("Sam")->has_value());
}

}  // namespace
}  // namespace rehearse::desktop
