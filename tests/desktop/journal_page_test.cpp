// The journal and the plan: written by keyboard, kept as typed, found again, forgotten when one is sure.
#include <doctest/doctest.h>

#include "written.hpp"

namespace rehearse::desktop {
namespace {

using journal::Kind;

TEST_CASE("a reflection from work, from the bar to the list, by keyboard") {
    Desk desk;
    desk.press("Journal");
    desk.tab_to("Write");
    desk.give(Key::enter);
    desk.tab_to("Something from work");
    desk.give(Key::enter);
    desk.tab_to("What shall we call it?");
    desk.give(typed("The lift"));
    desk.tab_to("What happened?");
    desk.give(typed("A customer could not use the stairs."));
    desk.tab_to("Done for now");
    desk.give(Key::enter);
    const auto notes = notes_of(desk, Kind::reflection);
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].about == "work");
    CHECK(notes[0].field("what") == "A customer could not use the stairs.");
    CHECK(desk.app.place() == "journal");
    REQUIRE(desk.kit.find("The lift") != nullptr);
    CHECK(desk.kit.find("The lift")->value.find("not finished yet") != std::string::npos);
}

TEST_CASE("another way of thinking it over asks other questions and loses nothing") {
    Desk desk;
    desk.press("Journal");
    desk.press("Write");
    desk.press("Something from work");
    desk.tab_to("What happened?");
    desk.give(typed("It rained."));
    const auto& all = desk.kit.registry().all();
    const auto gibbs = std::find_if(all.begin(), all.end(), [](const Component& one) {
        return one.name.find("Gibbs") != std::string::npos;
    });
    REQUIRE(gibbs != all.end());
    desk.press(std::string(gibbs->name));
    CHECK(desk.shows("What went well, and what did not?"));
    desk.press("Done for now");
    CHECK(notes_of(desk, Kind::reflection).at(0).field("what") == "It rained.");
}

TEST_CASE("nothing is kept of a form in which nothing was typed") {
    Desk desk;
    desk.press("Journal");
    desk.press("Write");
    desk.press("Something from work");
    desk.give(Key::escape);
    CHECK(notes_of(desk, Kind::reflection).empty());
}

TEST_CASE("when another window has sealed the journal meanwhile it is told, and what was typed stays") {
    Desk desk;
    desk.press("Journal");
    desk.press("Write");
    desk.press("Something from work");
    REQUIRE(journal_of(desk).set_passphrase("four plain words", journal::least_effort()));
    desk.tab_to("What happened?");
    desk.give(typed("It rained."));
    CHECK(desk.app.place() == "journal/new/work");
    CHECK(desk.shows("was changed in another window meanwhile"));
    CHECK(journal_of(desk, "Sam", "four plain words").notes()->empty());
    fill_in(desk, "Your passphrase", "four plain words");
    desk.press("Open it");
    CHECK(desk.kit.find("What happened? Tell it as you would tell a friend.")->value == "It rained.");
    desk.press("Done for now");
    CHECK(journal_of(desk, "Sam", "four plain words").notes()->at(0).field("what") == "It rained.");
}

TEST_CASE("a search goes through all that was written") {
    Desk desk;
    keep(desk, Kind::reflection, {{"title", "The lift"}, {"model", "driscoll"}}, "work");
    const auto strength = keep(desk, Kind::strength, {{"sort", "gap"}, {"what", "Figures in my head"}});
    desk.press("Journal");
    fill_in(desk, "Find something you wrote", "figures");
    CHECK_FALSE(desk.shows("The lift"));
    desk.press("Figures in my head");
    CHECK(desk.app.place() == "plan/" + strength.id);
}

TEST_CASE("an entry is forgotten only by somebody who is sure") {
    Desk desk;
    const auto note = keep(desk, Kind::reflection, {{"title", "The lift"}, {"model", "driscoll"}}, "work");
    desk.press("Journal");
    desk.press("The lift");
    desk.press("Forget it");
    CHECK(notes_of(desk, Kind::reflection).size() == 1);
    desk.press("No, keep it");
    desk.press("Forget it");
    desk.press("Yes, forget it");
    CHECK(notes_of(desk, Kind::reflection).empty());
    CHECK(desk.app.place() == "journal");
}

TEST_CASE("an objective is asked about gently, and a day is read as people write it") {
    Desk desk;
    desk.press("My plan");
    desk.press("Objectives: Add");
    desk.tab_to("What exactly will you do?");
    desk.give(typed("Better"));
    desk.tab_to("By which day?");
    desk.give(typed("31 march"));
    CHECK(desk.shows("That is 2026-03-31."));
    CHECK(desk.shows("Still open, whenever you like:"));
    const auto& all = desk.kit.registry().all();
    CHECK(std::count_if(all.begin(), all.end(), [](const Component& one) {
              return one.role == Role::text && one.name.find('?') != std::string::npos;
          }) > 2);
    desk.press("Done for now");
    const auto notes = notes_of(desk, Kind::objective);
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].field("by") == "2026-03-31");
    CHECK(desk.shows("Better"));
}

TEST_CASE("an objective that has come back is asked about, and another takes its place") {
    Desk desk;
    const auto old =
        keep(desk, Kind::objective,
             {{"specific", "Ring back every customer"}, {"by", "2026-02-01"}, {"sort", "business"}});
    desk.press("My plan");
    desk.press("Say what became of it");
    CHECK(desk.app.place() == "plan/" + old.id + "/return");
    const auto& all = desk.kit.registry().all();
    const auto changed = std::find_if(all.begin(), all.end(), [](const Component& one) {
        return one.role == Role::radio && one.name.find("changed:") != std::string::npos;
    });
    REQUIRE(changed != all.end());
    desk.press(std::string(changed->name));
    fill_in(desk, "Why?", "The rota moved.");
    desk.press("Say what it will be from now on");
    const auto notes = notes_of(desk, Kind::objective);
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].field("state") == "changed");
    CHECK(notes[0].field("reason") == "The rota moved.");
    CHECK(notes[1].about == old.id);
    CHECK(desk.app.place() == "plan/" + notes[1].id);
    CHECK(desk.kit.find("What exactly will you do? Something a person could watch you do.")->value ==
          "Ring back every customer");
}

TEST_CASE("the pack for a review is saved, and says kindly when the days are the wrong way round") {
    Desk desk;
    keep(desk, Kind::strength, {{"sort", "strength"}, {"what", "Listening"}});
    desk.press("My plan");
    desk.press("For a review");
    const std::string path = desk.office.folder() + "/review.pdf";
    fill_in(desk, "Where to save it", path);
    fill_in(desk, "To which day?", "2020-01-01");
    desk.press("Save as PDF");
    CHECK(desk.shows("Put the earlier one first."));
    CHECK_FALSE(DiskFiles().exists(path));
    fill_in(desk, "To which day?", "today");
    desk.press("Save as PDF");
    const auto pdf = DiskFiles().read(path, 1U << 24U);
    REQUIRE(pdf.has_value());
    CHECK(pdf->starts_with("%PDF"));
}

}  // namespace
}  // namespace rehearse::desktop
