// The trainer's room: hand-ins read in by the chooser, comments, tables, assignments, and forgetting.
#include <doctest/doctest.h>

#include <fstream>

#include "base/files.hpp"
#include "desk.hpp"
#include "handover/parcel.hpp"
#include "session/assignment.hpp"

namespace rehearse::desktop {
namespace {

/// Plays a conversation a little, and hands it in under `name`; the path of the file.
std::string hand_in(Desk& desk, const std::string& name) {
    desk.show("play");
    desk.give(digit_press(1));
    auto parcel = handover::pack(desk.office.records(), "Sam", handover::What::practice);
    REQUIRE(parcel.has_value());
    parcel->name = name;
    parcel->made = 1'772'366'400'000;
    const auto bytes = handover::to_json(*parcel);
    REQUIRE(bytes.has_value());
    const std::string path = desk.office.folder() + "/" + name + ".json";
    REQUIRE(DiskFiles().write(path, *bytes).has_value());
    desk.show("home");
    return path;
}

/// With keys alone.
void read_in(Desk& desk, const std::string& path) {
    desk.press("Read files in…");
    desk.tab_to("Its name");
    desk.give(typed(path));
    desk.press("Read them in");
}

TEST_CASE("a hand-in is checked by replay, looked at, commented on and forgotten") {
    Desk desk("kinds");
    const auto path = hand_in(desk, "Ailsa");
    desk.press("Trainer's room");
    read_in(desk, path);
    CHECK(desk.shows("Ailsa: 1 new. Kept until 2026-05-30."));
    CHECK(desk.shows("checked by replay."));
    desk.press("Ailsa");
    CHECK(desk.app.place() == "trainer/learner/Ailsa");
    const auto& all = desk.kit.registry().all();
    std::string attempt;
    for (const auto& one : all)
        if (one.id.rfind("attempt.", 0) == 0) attempt = one.name;
    REQUIRE_FALSE(attempt.empty());
    desk.press(attempt);
    desk.press("Show: Comment");
    desk.press("Keep the comment");
    CHECK(desk.shows("The comment says nothing yet."));
    desk.tab_to("Your words");
    desk.give(typed("You let her finish."));
    desk.press("Keep the comment");
    CHECK(desk.shows("“You let her finish.”"));
    desk.give(Key::escape);
    desk.press("Forget this learner…");
    desk.press("Keep them");
    CHECK(desk.app.place() == "trainer/learner/Ailsa");
    desk.press("Forget this learner…");
    desk.press("Erase my copies");
    CHECK(desk.app.place() == "trainer");
    CHECK_FALSE(desk.shows("Ailsa"));
    CHECK(desk.office.records().attempts()->size() == 1);  // the learner's own are not touched
}

TEST_CASE("a trainer reads a moment otherwise than the program, with a reason") {
    Desk desk("kinds");
    const auto path = hand_in(desk, "Dean");
    desk.press("Trainer's room");
    read_in(desk, path);
    desk.press("Dean");
    for (const auto& one : desk.kit.registry().all())
        if (one.id.rfind("attempt.", 0) == 0) {
            desk.press(std::string(one.name));
            break;
        }
    desk.press("Show: Comment");
    desk.press("What is it about?: Moment 1");
    REQUIRE(desk.shows("The program's reading: "));
    desk.press("What do you say to it?: I read it otherwise");
    desk.press("Your reading: mixed");
    desk.press("Keep the comment");
    CHECK(desk.shows("needs its reason"));
    desk.tab_to("Why? What did you see");
    desk.give(typed("You asked, and did not wait."));
    desk.press("Keep the comment");
    CHECK(desk.shows("The reading of Sam: mixed."));
    CHECK(desk.shows("“You asked, and did not wait.”"));
}

TEST_CASE("what is no hand-in, and a day that is past, are told") {
    Desk desk("kinds");
    const std::string path = desk.office.folder() + "/other.json";
    std::ofstream(path) << "{\"nothing\": 1}";
    desk.press("Trainer's room");
    read_in(desk, path);
    CHECK(desk.shows("other.json"));
    CHECK_FALSE(desk.shows("new. Kept until"));
    desk.tab_to("Keep the copies until");
    desk.give(with_control(letter_press('a')));
    desk.give(typed("2020-01-01"));
    read_in(desk, path);
    CHECK(desk.shows("2020-01-01 is past"));
}

TEST_CASE("the heat map says in words what its letters mean, and names nobody as better") {
    Desk desk("kinds");
    const auto path = hand_in(desk, "Ben");
    desk.press("Trainer's room");
    read_in(desk, path);
    desk.press("Where the group struggles");
    CHECK(desk.app.place() == "trainer/heat");
    CHECK(desk.shows("How to read it"));
    CHECK(desk.shows("1 Ben"));
    desk.give(Key::escape);
    desk.press("What was chosen");
    CHECK(desk.app.place() == "trainer/picks");
}

TEST_CASE("blind sheets are written to a folder, and filled-in tables read again") {
    Desk desk("kinds");
    const auto path = hand_in(desk, "Catriona");
    desk.press("Trainer's room");
    read_in(desk, path);
    desk.press("Agree on how to read");
    CHECK_FALSE(desk.kit.activate("Write the sheets…"));  // nothing is ticked
    std::string attempt;
    for (const auto& one : desk.kit.registry().all())
        if (one.role == Role::checkbox) attempt = one.name;
    desk.press(attempt);
    desk.press("Write the sheets…");
    desk.tab_to("A new folder");
    desk.give(with_control(letter_press('a')));
    desk.give(typed(desk.office.folder() + "/sheets"));
    desk.press("Write them here");
    CHECK(desk.shows("Wrote 1 transcript and readings.csv"));
    const auto table = DiskFiles().read(desk.office.folder() + "/sheets/readings.csv", 1U << 20U);
    REQUIRE(table.has_value());
    CHECK(table->find("Catriona") == std::string::npos);
    desk.press("Read filled-in tables…");
    desk.tab_to("Its name");
    desk.give(typed(desk.office.folder() + "/sheets/readings.csv"));
    desk.press("Read them");
    CHECK(desk.shows("Nothing is filled in yet."));
}

TEST_CASE("a centre says how practice begins, what is offered, and whom to talk to") {
    Desk desk;
    desk.press("Trainer's room");
    desk.press("Your centre");
    desk.press("What kind of day: busy");
    desk.press("One short");
    desk.tab_to("Who");
    desk.give(typed("Ms Reid"));
    desk.press("Save");
    CHECK(desk.shows("needs a name and a way to find them"));
    desk.tab_to("Where or when");
    desk.give(typed("Room 12"));
    desk.press("Save");
    CHECK(desk.shows("Saved."));
    const auto kept = desk.app.around().library().centre_defaults();
    REQUIRE(kept.has_value());
    CHECK(kept->condition == "busy");
    CHECK(kept->hides("one-short"));
    REQUIRE(kept->contact.has_value());
    CHECK(kept->contact->name == "Ms Reid");
    desk.press("Practise");
    CHECK_FALSE(desk.shows("One short: Start"));
}

TEST_CASE("an assignment is made of what was ticked, and learners can open it") {
    Desk desk("kinds");
    desk.press("Trainer's room");
    desk.press("Ask for practice");
    desk.press("Make the file…");
    CHECK(desk.shows("Tick at least one scenario first."));
    std::string scenario;
    for (const auto& one : desk.kit.registry().all())
        if (one.role == Role::checkbox && scenario.empty()) scenario = one.name;
    desk.press(scenario);
    desk.tab_to("By (a day");
    desk.give(typed("soon"));
    desk.press("Make the file…");
    CHECK(desk.shows("'soon' is no date."));
    desk.tab_to("By (a day");
    desk.give(with_control(letter_press('a')));
    desk.give(typed("2026-03-31"));
    desk.press("Make the file…");
    desk.tab_to("Name of the file");
    desk.give(with_control(letter_press('a')));
    desk.give(typed(desk.office.folder() + "/week"));
    desk.press("Save it here");
    CHECK(desk.shows("Wrote " + desk.office.folder() + "/week.json"));
    const auto bytes = DiskFiles().read(desk.office.folder() + "/week.json", 1U << 20U);
    REQUIRE(bytes.has_value());
    const auto made = session::assignment_from(*bytes, "it");
    REQUIRE(made.has_value());
    CHECK(made->by == "2026-03-31");
    CHECK(made->scenarios.size() == 1);
}

}  // namespace
}  // namespace rehearse::desktop
