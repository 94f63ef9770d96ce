// An organisation's policies, and a centre's own figures: what the law sets cannot be shortened.
#include <doctest/doctest.h>

#include "base/files.hpp"
#include "desk.hpp"

namespace rehearse::desktop {
namespace {

void open_figures(Desk& desk) {
    desk.press("Trainer's room");
    desk.press("Organisations and their policies");
    CHECK(desk.shows("Brae & Bell sells homeware"));
    desk.press("Show: Your own figures");
}

void set(Desk& desk, const std::string& figure, const std::string& value) {
    desk.tab_to(figure);
    desk.give(with_control(letter_press('a')));
    desk.give(typed(value));
}

std::string overlay(Desk& desk) {
    const auto text = DiskFiles().read(desk.office.folder() + "/organisations/brae-and-bell.lua", 1U << 20U);
    return text ? *text : "";
}

TEST_CASE("a centre's own figure is kept, and counts") {
    Desk desk;
    open_figures(desk);
    set(desk, "Change of mind days", "28");
    desk.press("Save the figures");
    CHECK(desk.shows("Saved. The briefing of a conversation names what you changed."));
    CHECK(overlay(desk) == "overlay \"brae-and-bell\" {\n  change_of_mind_days = 28,\n}\n");
    CHECK(desk.shows("within 28 days"));
    Diagnostics problems;
    const auto now = desk.app.around().library().organisation("brae-and-bell", problems);
    REQUIRE(now.has_value());
    CHECK(now->rule("change_of_mind_days")->value == 28);
}

TEST_CASE("what the law sets cannot be shortened, and nothing is kept then") {
    Desk desk;
    open_figures(desk);
    set(desk, "Faulty reject days", "7");
    desk.press("Save the figures");
    CHECK(desk.shows("Nothing was saved yet."));
    CHECK(overlay(desk).empty());
    const auto& all = desk.kit.registry().all();
    CHECK(std::any_of(all.begin(), all.end(), [](const Component& one) {
        return one.name.find("faulty_reject_days") != std::string::npos &&
               one.name.find("30") != std::string::npos;
    }));
    set(desk, "Faulty reject days", "many");
    desk.press("Save the figures");
    CHECK(desk.shows("Type a whole number here, such as 30."));
    CHECK(overlay(desk).empty());
}

TEST_CASE("a criterion is found by its words, and leads to what practises it") {
    Desk desk;
    desk.press("Trainer's room");
    desk.press("Units and criteria");
    desk.tab_to("Find by a word");
    desk.give(typed("zebra"));
    CHECK(desk.shows("Nothing has all of these words."));
    desk.give(with_control(letter_press('a')));
    desk.give(typed("refunds"));
    desk.press("Processing returns, refunds and exchanges");
    CHECK(desk.app.place() == "standards/SDS0354");
    desk.press("Practise: Kettle, day 24");
    CHECK(desk.app.screen() == Screen::setup);
}

}  // namespace
}  // namespace rehearse::desktop
