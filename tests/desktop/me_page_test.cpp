// The page with the learner's name: who sits here, sealing, taking away, handing in, bringing, erasing.
#include <doctest/doctest.h>

#include "session/assignment.hpp"
#include "written.hpp"

namespace rehearse::desktop {
namespace {

using journal::Kind;

TEST_CASE("somebody else signs in, by keyboard, and out again") {
    Desk desk;
    desk.press("Sam");
    CHECK(desk.shows("Who can read it"));
    desk.tab_to("Use another name");
    desk.give(Key::enter);
    desk.tab_to("A name");
    desk.give(typed("Robin"));
    desk.tab_to("Sign in");
    desk.give(Key::enter);
    CHECK(desk.app.around().learner() == "Robin");
    CHECK(desk.office.records().notebook().signed_in()->value_or("") == "Robin");
    desk.press("Use another name");
    desk.press("Sign out");
    CHECK(desk.app.around().learner() == "Sam");
}

TEST_CASE("what is written is sealed by two passphrases that are the same, and opened again") {
    Desk desk;
    keep(desk, Kind::strength, {{"sort", "gap"}, {"what", "Figures"}});
    desk.press("Sam");
    desk.press("Seal what you write");
    fill_in(desk, "A passphrase", "four plain words");
    fill_in(desk, "The same once more", "four plain word");
    desk.press("Seal what I write");
    CHECK(desk.shows("The two were not the same."));
    CHECK_FALSE(desk.office.records().notebook().lock("Sam")->has_value());
    fill_in(desk, "A passphrase", "four plain words");
    fill_in(desk, "The same once more", "four plain words");
    desk.press("Seal what I write");
    CHECK(desk.shows("Sealed: what you wrote"));
    CHECK(desk.office.records().notebook().lock("Sam")->has_value());
    desk.press("Take the passphrase away");
    CHECK_FALSE(desk.office.records().notebook().lock("Sam")->has_value());
    CHECK(notes_of(desk, Kind::strength).size() == 1);
}

TEST_CASE("everything goes into a file, is erased by somebody who is sure, and comes back") {
    Desk desk;
    play_to_debrief(desk);
    keep(desk, Kind::strength, {{"sort", "gap"}, {"what", "Figures"}});
    const std::string path = desk.office.folder() + "/all.json";
    desk.press("Sam");
    desk.press("Take everything away");
    fill_in(desk, "Where to save it", path);
    desk.press("Save the file");
    CHECK(desk.shows("Saved as"));
    CHECK(DiskFiles().read(path + ".txt", 1U << 20U)->find("strength or gap: 1") != std::string::npos);
    desk.press("Save the file");
    CHECK(desk.shows("already"));

    desk.press("Sam");
    desk.press("Erase everything");
    fill_in(desk, "To be sure, type the name", "Sa");
    desk.press("Erase everything");
    CHECK(desk.shows("Nothing was erased."));
    CHECK(desk.office.records().attempts("Sam")->size() == 1);
    fill_in(desk, "To be sure, type the name", "Sam");
    desk.press("Erase everything");
    CHECK(desk.app.place() == "home");
    CHECK(desk.office.records().attempts("Sam")->empty());
    CHECK(notes_of(desk, Kind::strength).empty());

    desk.press("Sam");
    desk.press("Bring a file here");
    fill_in(desk, "Where is the file?", path + ".gone");
    desk.press("Open it");
    CHECK(desk.shows("Close"));
    fill_in(desk, "Where is the file?", path);
    desk.press("Open it");
    CHECK(desk.shows("1 new conversation"));
    CHECK(desk.office.records().attempts("Sam")->size() == 1);
    CHECK(notes_of(desk, Kind::strength).size() == 1);
}

TEST_CASE("a hand-in holds practice and nothing that was written") {
    Desk desk;
    keep(desk, Kind::strength, {{"sort", "gap"}, {"what", "Figures in my head"}});
    const std::string path = desk.office.folder() + "/hand-in.json";
    desk.press("Sam");
    desk.press("Hand in to your trainer");
    fill_in(desk, "Where to save it", path);
    desk.press("Save the file");
    CHECK(desk.shows("There is no conversation to hand in yet."));
    play_to_debrief(desk);
    desk.press("Sam");
    desk.press("Hand in to your trainer");
    fill_in(desk, "Where to save it", path);
    desk.press("Save the file");
    const auto file = DiskFiles().read(path, 1U << 24U);
    REQUIRE(file.has_value());
    CHECK(file->find("Figures in my head") == std::string::npos);
    CHECK(file->find("kettle-day-24") != std::string::npos);
}

TEST_CASE("what a trainer set is opened, and comments are read") {
    Desk desk;
    session::Assignment set;
    set.id = "a1";
    set.scenarios = {"kettle-day-24"};
    set.from = "Ms Reid";
    set.set = "2026-03-01";
    const std::string path = desk.office.folder() + "/week-1.json";
    REQUIRE(DiskFiles().write(path, session::to_json(set)));
    desk.press("Sam");
    desk.press("Open what your trainer set");
    fill_in(desk, "Where is the file?", path);
    desk.press("Open it");
    CHECK(desk.shows("Opened."));
    desk.press("Home");
    CHECK(desk.shows("Ms Reid"));

    play_to_debrief(desk);
    const auto attempt = desk.app.practice()->log().head.id;
    REQUIRE(desk.office.records().notebook().comment(
        {attempt, "Ms Reid", "m1", "", "", "A warm beginning.", 1'772'366'400'000}));
    desk.press("Sam");
    desk.press("What trainers said");
    CHECK(desk.shows("A warm beginning."));
}

}  // namespace
}  // namespace rehearse::desktop
