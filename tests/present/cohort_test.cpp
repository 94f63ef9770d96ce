// A group's practice as a screen shows it, and sheets for trainers who read the same practice.
#include "present/cohort.hpp"

#include <doctest/doctest.h>

#include "debrief/build.hpp"
#include "debrief/kept_out.hpp"
#include "debrief/render.hpp"
#include "present/assignment.hpp"
#include "session/lamp.hpp"
#include "session/trainer.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

assess::CriterionGrowth growth(const std::string& id, int got, int possible, const std::string& band = {}) {
    assess::CriterionGrowth out;
    out.id = id;
    out.attempts = 2;
    out.got = got;
    out.possible = possible;
    out.chances = 4;
    out.band = band;
    return out;
}

session::Cohort cohort() {
    session::Cohort out;
    out.bands.bands = {{"secure", 85}, {"developing", 50}, {"emerging", 0}};
    out.learners = {
        {"Ailsa", {growth("SDS0354.P1", 9, 10, "secure"), growth("SDS0354.P2", 1, 10)}},
        {"Ben", {growth("SDS0354.P1", 6, 10), growth("SDS0354.P2", 2, 10, "emerging")}},
        {"Cara", {growth("SDS0354.P1", 0, 0)}},
    };
    return out;
}

struct Shop {
    TempFolder folder;
    MemoryFiles files{{{kFile, kScenario}, {kEmployer, kOrganisation}}};
    Bench bench{files, {"program", "data"}, folder / "records.db"};
};

}  // namespace

TEST_CASE(
    "a map has letters with a legend: capitals for bands, small ones where practice is not enough yet") {
    const auto view = present::heat_view(cohort(), real_catalogue());
    CHECK(view.status_line == debrief::kStatusLine);
    CHECK(view.learners == std::vector<std::string>{"Ailsa", "Ben", "Cara"});
    REQUIRE(view.rows.size() == 2);
    const auto& first = view.rows[0];  // where most are in the lowest band
    CHECK(first.id == "SDS0354.P2");
    CHECK(first.low == 2);
    CHECK(first.words == "emerging, so far or told, for 2 of the 2 who met it.");
    CHECK(first.cells[0].letter == "e");
    CHECK(first.cells[0].words == "not enough practice yet; so far like emerging");
    CHECK(first.cells[1].letter == "E");
    CHECK(first.cells[2].letter == ".");
    const auto& second = view.rows[1];
    CHECK(second.cells[0].letter == "S");
    CHECK(second.cells[1].letter == "d");
    CHECK(second.cells[2].letter == ".");
    CHECK(second.says == real_catalogue().criterion("SDS0354.P1")->says);
    REQUIRE(view.legend.size() == 7);
    CHECK(view.legend[0] == std::pair<std::string, std::string>{"S", "secure"});
    CHECK(view.legend[6].first == ".");
}

TEST_CASE("bands that begin with the same letter have figures") {
    auto all = cohort();
    all.bands.bands = {{"safe", 85}, {"steady", 0}};
    all.learners = {{"Ailsa", {growth("SDS0354.P1", 9, 10, "safe")}}};
    const auto view = present::heat_view(all, real_catalogue());
    CHECK(view.rows[0].cells[0].letter == "B1");
    CHECK(view.legend[1].first == "b1");
}

TEST_CASE("who practised what stands by name, with times, conditions and the last day") {
    records::AttemptSummary one;
    one.learner = "Zoe";
    one.scenario_id = "lamp";
    one.scenario_title = "Lamp";
    one.condition = "busy";
    one.started = kNow;
    auto two = one;
    two.condition = "routine";
    two.started = kNow + 1000;
    auto three = one;
    three.learner = "ailsa";
    const auto views = present::learner_views({one, two, three});
    REQUIRE(views.size() == 2);
    CHECK(views[0].name == "ailsa");
    CHECK(views[1].words == "2 attempts, last on 2026-03-01.");
    CHECK(views[1].practised ==
          std::vector<std::string>{"Lamp: twice (busy and routine), last on 2026-03-01"});
}

TEST_CASE("a blind sheet has the words and the criteria, and neither a name nor what the program reads") {
    Shop shop;
    auto practice = shop.bench.start("lamp");
    give(*practice, "greet");
    give(*practice, "plug");
    give(*practice, "refund");
    const auto blind = value_of(session::blinded(shop.bench.workplace(), practice->log().head.id));
    const auto text = debrief::to_text(present::blind_sheet(*blind.practice, blind.sheet), 200);
    CAPTURE(text);
    CHECK(has(text, "Transcript " + blind.sheet));
    CHECK(has(text, "Moment 3"));
    CHECK(has(text, "Good morning."));
    CHECK(has(text, "SDS0354.P1"));
    CHECK(has(text, "shown, mixed, went against or not met here"));
    CHECK(!has(text, "Ailsa"));
    CHECK(!has(text, "Polite."));  // why: the program's
    CHECK(has(text, std::string(debrief::kStatusLine)));
    CHECK(debrief::kept_out_in(text).empty());
}

TEST_CASE("a discussion sheet says how many pairs agree, and quotes where they do not") {
    const std::vector<assess::TrainerReading> readings{
        {"abc", "SDS0354.P1", "ailsa", "shown", "1", "She greeted."},
        {"abc", "SDS0354.P1", "ben", "mixed", "1", ""},
        {"abc", "SDS0354.P2", "ailsa", "shown", "", ""},
        {"abc", "SDS0354.P2", "ben", "shown", "", ""},
        {"abc", "SDS0354.P3", "ben", "shown", "", ""}};
    const auto text = debrief::to_text(
        present::discussion_sheet(readings, {{"abc", 1, "Good morning."}}, real_catalogue()), 300);
    CAPTURE(text);
    CHECK(has(text, "): 0 of 1 pair agrees."));
    CHECK(has(text, "): 1 of 1 pair agrees."));
    CHECK(has(text, "only one trainer has read it so far."));
    CHECK(has(text, "ailsa: shown, at moment 1. She greeted."));
    CHECK(has(text, "Good morning."));
    CHECK(!has(text, "Transcript abc, SDS0354.P2"));
    CHECK(debrief::kept_out_in(text).empty());
    CHECK(has(debrief::to_text(present::discussion_sheet({}, {}, real_catalogue()), 100),
              "Nobody read anything differently."));
}

TEST_CASE("an assignment says what is done and what is still to do, and names what it does not know") {
    Shop shop;
    const session::Assignment asked{"abc",        {"lamp", "lampp"},   "busy",    play::Mode::unaided,
                                    "2026-03-04", "Well done so far.", "Ms Reid", "2026-03-01"};
    const session::Assignment later{"def", {"lamp"}, "", std::nullopt, "", "", "", "2026-03-01"};
    const auto views = [&] {
        return present::assignment_views(shop.bench.library, {later, asked},
                                         value_of(shop.bench.records->attempts()), "Ailsa", kNow);
    };
    auto before = views();
    REQUIRE(before.size() == 2);
    CHECK(before[0].title == "From Ms Reid, by 2026-03-04, in 3 days");
    CHECK(before[0].asks == "To be played with mode: unaided and kind of day: busy.");
    CHECK(before[0].words == "0 of 2 done.");
    CHECK(before[0].scenarios[0].command == "play lamp --condition busy --mode unaided");
    CHECK(before[0].scenarios[1].command.empty());
    CHECK(has(before[0].scenarios[1].words, "Did you mean 'lamp'?"));
    CHECK(before[1].title == "Set for you, without a day");
    auto practice = shop.bench.start("lamp", 1, play::Mode::unaided, "busy");
    give(*practice, "greet");
    give(*practice, "plug");
    give(*practice, "refund");
    const auto after = views();
    CHECK(after[0].words == "1 of 2 done.");
    CHECK(after[0].scenarios[0].words == "done on 2026-03-01");
    CHECK(after[1].done);
    CHECK(after[1].words == "All of it is done.");
    const auto others = present::assignment_views(shop.bench.library, {later},
                                                  value_of(shop.bench.records->attempts()), "Ben", kNow);
    CHECK(!others[0].done);
}

TEST_CASE("a condition that a scenario does not offer is told, and no command that would fail") {
    Shop shop;
    const session::Assignment asked{"abc",        {"lamp"}, "quiet", std::nullopt,
                                    "2026-02-27", "",       "",      "2026-02-20"};
    const auto views = present::assignment_views(shop.bench.library, {asked}, {}, "Ailsa", kNow);
    CHECK(views[0].title == "Set for you, by 2026-02-27, 2 days ago");
    CHECK(views[0].scenarios[0].command.empty());
    CHECK(has(views[0].scenarios[0].words, "it has no kind of day 'quiet', only busy and routine."));
}
