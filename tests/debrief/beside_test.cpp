// What stands beside an attempt: the learner's own words, attempts before it, what comes next, the trainer.
#include <doctest/doctest.h>

#include "debrief/build.hpp"
#include "debrief/render.hpp"
#include "support/small_scenario.hpp"

using namespace rehearse;
using namespace rehearse::test;
using debrief::Beside;
using debrief::BlockKind;

namespace {

debrief::Document page_of(SmallRun& run, const Beside& beside) {
    const auto catalogue = small_catalogue();
    const auto assessment = assess::assess(run.setting(), run.played(), run.log(), catalogue);
    return debrief::build(assessment, run.played(), run.log(), run.setting(), catalogue, run.organisation(),
                          {}, beside);
}

bool has(const debrief::Document& page, const std::string& part) {
    return debrief::to_text(page, 1000).find(part) != std::string::npos;
}

const debrief::Block* box(const debrief::Document& page, const std::string& name) {
    for (const auto& block : page.blocks)
        if (block.kind == BlockKind::box && block.section == name) return &block;
    return nullptr;
}

Beside with_own() {
    Beside out;
    out.own.emplace();
    out.own->readers = "Who can read this: only you.";
    return out;
}

SmallRun& well(SmallRun& run) { return run.choose(kAskHer).pick(kItemDate | kItemFault).choose(kRefuse); }

}  // namespace

TEST_CASE(
    "feelings come before anything else and say who can read them; without the learner's own, nothing") {
    SmallRun run;
    well(run);
    auto beside = with_own();
    beside.own->feeling = "shaken";
    const auto page = page_of(run, beside);
    REQUIRE(page.blocks.size() > 5);
    CHECK(page.blocks[2].section == "feelings");
    CHECK(page.blocks[3].answer == "shaken");
    CHECK(page.blocks[5].text == "Who can read this: only you.");
    const auto bare = page_of(run, {});
    for (const auto* name : {"word", "line", "so_what", "now_what"}) CHECK(box(bare, name) == nullptr);
    CHECK(!has(bare, "shaken"));
}

TEST_CASE("what the learner wrote stands in its box, and how sure they were at its moment") {
    SmallRun run;
    well(run);
    auto beside = with_own();
    beside.own->replies = {{"m3", "I wanted her to go."}, {"so_what", "I rushed."}};
    beside.own->sure = {{3, "fairly sure"}};
    beside.own->objective = {{"specific", "What exactly?", "Ask first.", "say when"},
                             {"by", "By when?", "", "x"}};
    const auto page = page_of(run, beside);
    CHECK(box(page, "m3")->answer == "I wanted her to go.");
    CHECK(box(page, "so_what")->answer == "I rushed.");
    CHECK(box(page, "specific")->answer == "Ask first.");
    CHECK(has(page, "How sure you were: fairly sure."));
    CHECK(has(page, "say when"));
    CHECK(!has(page, "\nx\n"));
}

TEST_CASE("the author's points come after the learner's own answer, with ticks and no count") {
    auto declared = small_scenario();
    declared.points = {{"SDS0354.K1", {"The thirty days.", "Who may decide."}}};
    SmallRun run(45, "routine", std::move(declared));
    well(run);
    auto beside = with_own();
    CHECK(!has(page_of(run, beside), "The thirty days."));
    beside.own->replies["SDS0354.K1"] = "We have a card by the till.";
    beside.own->covered["SDS0354.K1"] = {2};
    const auto page = page_of(run, beside);
    CHECK(has(page, "[ ] The thirty days."));
    CHECK(has(page, "[x] Who may decide."));
    CHECK(!has(page_of(run, {}), "The thirty days."));
}

TEST_CASE("own ratings stand in words beside the last one, and never as a figure") {
    SmallRun run;
    well(run);
    auto beside = with_own();
    beside.own->ratings["feeling"] = {"I notice when somebody is upset.", "The kettle.", "I am not sure."};
    const auto page = page_of(run, beside);
    CHECK(has(page, "How you see yourself: “I notice when somebody is upset.”"));
    CHECK(has(page, "Your example: The kettle."));
    CHECK(has(page, "Last time: “I am not sure.”"));
}

TEST_CASE("attempts are told apart, and a criterion says what changed since the last one") {
    SmallRun run;
    well(run);
    Beside beside;
    beside.before = 2;
    beside.earlier = debrief::Earlier{
        1772323200000, {{"INSCS016.P12", assess::Reading::shown}, {"SDS0354.P1", assess::Reading::mixed}}};
    const auto page = page_of(run, beside);
    CHECK(has(page, "after 2 earlier ones of this scenario"));
    std::map<std::string, std::string> since;
    for (const auto& block : page.blocks)
        if (block.kind == BlockKind::table)
            for (const auto& row : block.rows) since[row[0]] = row.back();
    CHECK(since.at("Code") == "Since 2026-03-01");
    CHECK(since.at("INSCS016.P12") == "as last time");
    CHECK(since.at("SDS0354.P1") == "last time: mixed");
    CHECK(since.at("SDS0354.P2") == "new");
}

TEST_CASE("what to practise next says why, and a trainer's comment stands beside the program's reading") {
    SmallRun run;
    well(run);
    Beside beside;
    CHECK(box(page_of(run, beside), "trainer") != nullptr);
    beside.next = {{"one-short", "One short", {"You have not tried it yet."}}};
    beside.comments = {
        {"Mr Sandhu", 1772323200000, "SDS0354.P2", "went against", "mixed", "She did say why."},
        {"Ms Reid", 1772323200000, "moment 1", "shown", "shown", ""}};
    const auto page = page_of(run, beside);
    CHECK(has(page, "One short:\n\n- You have not tried it yet."));
    CHECK(has(page, "Comment on practice, not an assessment decision"));
    CHECK(has(page,
              "Mr Sandhu, 2026-03-01, on SDS0354.P2 (Make plain what the rules say on a return or refund):"));
    CHECK(has(page, "Reads it as mixed; the program's reading stays beside it: went against."));
    CHECK(has(page, "Agrees with the program's reading: shown."));
    CHECK(box(page, "trainer") == nullptr);
}

TEST_CASE("two questions of knowledge are asked, and others when the scenario is played again") {
    auto declared = small_scenario();
    declared.knows = {"A.K1", "A.K2", "A.K3"};
    SmallRun run(45, "routine", std::move(declared));
    Beside beside;
    CHECK(box(page_of(run, beside), "A.K1") != nullptr);
    CHECK(box(page_of(run, beside), "A.K3") == nullptr);
    beside.before = 1;
    CHECK(box(page_of(run, beside), "A.K3") != nullptr);
    CHECK(box(page_of(run, beside), "A.K2") == nullptr);
}
