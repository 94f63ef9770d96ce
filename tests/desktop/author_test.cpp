// The author's room: files checked again by themselves, tried out from the middle, explored beside the
// window.
#include <doctest/doctest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <thread>

#include "base/files.hpp"
#include "desk.hpp"

namespace rehearse::desktop {
namespace {

/// A copy of a shipped scenario, to be changed.
std::string own_copy(Desk& desk) {
    const std::string path = desk.office.folder() + "/mine.lua";
    std::filesystem::copy_file(std::string(REHEARSE_SOURCE_DIR) + "/scenarios/one-short.lua", path);
    return path;
}

/// Through the chooser, by keyboard.
void open_file(Desk& desk, const std::string& path) {
    desk.press("Author's room");
    desk.press("Another file…");
    desk.tab_to("Its name");
    desk.give(typed(path));
    desk.press("Open it");
    REQUIRE(desk.app.place() == "author/" + path);
}

void time_passes(Desk& desk) {
    desk.office.wait(2500);
    if (desk.app.tick()) desk.kit.request_frame();
    desk.update();
}

TEST_CASE("a file is opened, and what is wrong with it is told as soon as it is saved") {
    Desk desk("kinds");
    const auto path = own_copy(desk);
    open_file(desk, path);
    CHECK(desk.shows("Nothing to mend"));
    CHECK(desk.app.next_tick().has_value());
    time_passes(desk);
    std::ofstream(path, std::ios::app) << "\nbeat \"more\" { nonsense = 1 }\n";
    time_passes(desk);
    CHECK(desk.shows("The file was saved, and looked at again."));
    CHECK(desk.shows("nonsense"));
    CHECK(desk.shows("Problem 1: Open at this line"));
    CHECK_FALSE(desk.kit.activate("Try it out"));  // not with mistakes in it
    desk.give(Key::escape);
    CHECK(desk.app.place() == "author");
}

TEST_CASE("a scenario is tried out from the middle, looked at from inside, and leaves no record") {
    Desk desk("kinds");
    const auto path = own_copy(desk);
    open_file(desk, path);
    desk.press("Show: Outline");
    const auto& all = desk.kit.registry().all();
    std::string last;
    for (const auto& one : all)
        if (one.name.rfind("Try it from: ", 0) == 0 && last.empty()) last = one.name;
    REQUIRE_FALSE(last.empty());
    desk.press(last);
    CHECK(desk.shows("nobody's record"));
    desk.press("Look inside");
    CHECK(desk.shows("Back to the conversation"));
    desk.give(Key::escape);
    desk.give(digit_press(1));
    desk.give(Key::escape);
    CHECK(desk.office.records().attempts()->empty());
}

TEST_CASE("a new scenario is written from a few answers, and can be tried out") {
    Desk desk("kinds");
    desk.press("Author's room");
    desk.press("New scenario…");
    desk.press("Where: on the phone");
    desk.tab_to("What is it called?");
    desk.give(with_control(letter_press('a')));
    desk.give(typed("The late parcel"));
    desk.press("Write the file…");
    desk.tab_to("Name of the file");
    desk.give(with_control(letter_press('a')));
    desk.give(typed(desk.office.folder() + "/Late Parcel"));
    desk.press("Write it here");
    CHECK(desk.shows("cannot be the name of a scenario's file"));
    CHECK(desk.app.place() == "author/new");
    desk.press("Write the file…");
    desk.tab_to("Name of the file");
    desk.give(with_control(letter_press('a')));
    desk.give(typed(desk.office.folder() + "/late-parcel"));
    desk.press("Write it here");
    CHECK(desk.app.place() == "author/" + desk.office.folder() + "/late-parcel.lua");
    CHECK(desk.shows("The late parcel"));
    desk.press("Try it out");
    CHECK(desk.shows("nobody's record"));
}

TEST_CASE("a preview goes on with what the file says now") {
    Desk desk("kinds");
    const auto path = own_copy(desk);
    open_file(desk, path);
    desk.press("Try it out");
    time_passes(desk);
    auto text = *DiskFiles().read(path, 1U << 20U);
    const auto at = text.find("One short");
    REQUIRE(at != std::string::npos);
    text.replace(at, 9, "Two short");
    REQUIRE(DiskFiles().write(path, text).has_value());
    time_passes(desk);
    CHECK(desk.shows("Two short"));
}

TEST_CASE("exploring goes on beside the window, tells how far it is, and can be stopped") {
    Desk desk("kinds");
    const auto path = own_copy(desk);
    open_file(desk, path);
    desk.press("Show: Every way it can go");
    desk.press("See every way it can go");
    REQUIRE(desk.shows("Exploring"));
    desk.press("Stop");
    for (int i = 0; i < 600 && desk.shows("Exploring"); ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        time_passes(desk);
    }
    CHECK_FALSE(desk.shows("Exploring"));
}

TEST_CASE("the drawing is a card for every beat, and a card begins there") {
    Desk desk("kinds");
    const auto path = own_copy(desk);
    open_file(desk, path);
    desk.press("Show: Drawing");
    std::vector<std::string> cards;
    for (const auto& one : desk.kit.registry().all())
        if (one.id.rfind("card.", 0) == 0) cards.push_back(one.name);
    REQUIRE(cards.size() > 5);
    for (int i = 0; i < 40; ++i) {
        desk.give(Key::tab);
        const Component* owner = desk.kit.registry().focused();
        REQUIRE(owner != nullptr);
        CAPTURE(owner->name);
        CHECK(owner->visible.w == doctest::Approx(owner->rect.w));  // moved to where it can be seen
    }
    desk.press(cards.front());
    CHECK(desk.app.place().rfind("preview/", 0) == 0);
}

TEST_CASE("the drawing is saved where the author says") {
    Desk desk("kinds");
    const auto path = own_copy(desk);
    open_file(desk, path);
    desk.press("Save the drawing…");
    desk.tab_to("Name of the file");
    desk.give(with_control(letter_press('a')));
    desk.give(typed(desk.office.folder() + "/drawn"));
    desk.press("Save it here");
    CHECK(desk.shows("Saved " + desk.office.folder() + "/drawn.svg"));
    const auto svg = DiskFiles().read(desk.office.folder() + "/drawn.svg", 64U << 20U);
    REQUIRE(svg.has_value());
    CHECK(svg->find("<svg") != std::string::npos);
}

TEST_CASE("what the scenarios practise can be read by framework") {
    Desk desk("kinds");
    desk.press("Author's room");
    desk.press("What the scenarios practise");
    CHECK(desk.app.place() == "coverage");
    desk.give(Key::escape);
    CHECK(desk.app.place() == "author");
}

}  // namespace
}  // namespace rehearse::desktop
