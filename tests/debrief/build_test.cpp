#include "debrief/build.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "debrief/kept_out.hpp"
#include "debrief/render.hpp"
#include "support/small_scenario.hpp"

using namespace rehearse;
using namespace rehearse::test;
using debrief::Block;
using debrief::BlockKind;
using debrief::Document;

namespace {

Document page_of(SmallRun& run) {
    const auto catalogue = small_catalogue();
    const auto assessment = assess::assess(run.setting(), run.played(), run.log(), catalogue);
    return debrief::build(assessment, run.played(), run.log(), run.setting(), catalogue, run.organisation());
}

std::vector<std::string> sections(const Document& document) {
    std::vector<std::string> out;
    for (const auto& block : document.blocks)
        if (block.kind == BlockKind::heading && !block.section.empty()) out.push_back(block.section);
    return out;
}

// The blocks of one section, its heading left out.
std::vector<Block> section(const Document& document, const std::string& name) {
    std::vector<Block> out;
    bool inside = false;
    for (const auto& block : document.blocks) {
        if (block.kind == BlockKind::heading && !block.section.empty())
            inside = block.section == name;
        else if (inside)
            out.push_back(block);
    }
    return out;
}

// The texts of a section, one to a line.
std::string texts(const Document& document, const std::string& name) {
    std::string out;
    for (const auto& block : section(document, name)) out += block.text + "\n";
    return out;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("the order of the page") {
    SmallRun run;
    run.choose(kAskReceipt).pick(kItemDate).choose(kRefuse);
    const auto page = page_of(run);
    CHECK(page.title == "Debrief: Kettle, day 24");
    CHECK(sections(page) == Names{"breaches", "happened", "strengths", "turns", "criteria", "meta",
                                  "knowledge", "next", "trainer", "moments"});
    REQUIRE(page.blocks.size() > 2);
    CHECK(page.blocks[0].kind == BlockKind::notice);
    CHECK(page.blocks[0].text ==
          "Practice record, simulated. Not assessment evidence. Only your assessor decides about evidence "
          "from real work.");
    CHECK(page.blocks[1].kind == BlockKind::fields);
}

TEST_CASE("the facts name what the centre changed, once each") {
    SmallRun run;
    run.organisation().changes = {{"sales assistant.refund_limit", 40, 45}};
    run.log().head.overrides = {{"sales assistant.refund_limit", 40, 45}, {"change_of_mind_days", 14, 28}};
    run.log().head.mode = play::Mode::unaided;
    const auto rows = page_of(run).blocks[1].rows;
    const auto has_row = [&](const std::string& name, const std::string& value) {
        return std::count(rows.begin(), rows.end(), std::vector<std::string>{name, value});
    };
    CHECK(has_row("Date", "2026-03-01") == 1);
    CHECK(has_row("Mode", "unaided (no hints, no going back)") == 1);
    CHECK(has_row("Condition", "routine") == 1);
    CHECK(has_row("Organisation", "Brae & Bell") == 1);
    CHECK(has_row("Attempt", "k7m2p4, the first of this scenario") == 1);
    CHECK(has_row("Changed by your centre", "refund limit (sales assistant): from 40 to 45") == 1);
    CHECK(has_row("Changed by your centre", "change of mind days: from 14 to 28") == 1);
    CHECK(has_row("Went back", "no, these are the first answers") == 1);
}

TEST_CASE("going back is said plainly") {
    SmallRun run;
    run.choose(kBlame).rewind(play::kBeginning).choose(kAskHer);
    const auto last = [&] { return page_of(run).blocks[1].rows[6][1]; };
    CHECK(has(last(), "yes, "));
    run.replay(1);
    CHECK(has(last(), "only afterwards, "));
}

TEST_CASE("a breach comes first, with the words, the reason and no blame of the person") {
    SmallRun run;
    run.choose(kAskHer).pick(kItemDate | kItemFault).choose(kRefuse);
    const auto page = page_of(run);
    const auto told = texts(page, "breaches");
    CHECK(has(told, "Moment 3, Saturday, 11:44. What you said here was against the law."));
    CHECK(has(told, "There are no refunds on electrical goods."));
    CHECK(has(told, "Something faulty may go back within thirty days. That is the law."));
}

TEST_CASE("what came of it: two parts in words") {
    SmallRun run;
    run.choose(kAskHer).pick(kItemDate | kItemFault).choose(kRefund);
    CHECK(has(texts(page_of(run), "happened"),
              "She leaves with an answer she can use.\nFor Mrs Okafor, it worked out well.\n"
              "For the organisation, it worked out very well.\n"));
}

TEST_CASE("an unfinished attempt says so and shows what there is") {
    SmallRun run;
    SUBCASE("with an answer") {
        run.choose(kAskHer);
        const auto page = page_of(run);
        CHECK(sections(page) ==
              Names{"unfinished", "strengths", "turns", "criteria", "meta", "knowledge", "moments"});
        CHECK(has(texts(page, "unfinished"), "unfinished"));
        CHECK(has(texts(page, "unfinished"), "took 1 answer so far. "));
        CHECK(has(texts(page, "unfinished"), " when this was written."));
        CHECK(has(texts(page, "strengths"), "You met the feeling before the paperwork."));
    }
    SUBCASE("before the first answer") {
        const auto page = page_of(run);
        CHECK(sections(page) == Names{"unfinished", "strengths", "criteria", "meta", "knowledge"});
        CHECK(has(texts(page, "strengths"), "No decision has been made yet."));
    }
}

TEST_CASE("what happened: a curve, and three neutral sentences") {
    SmallRun run;
    run.choose(kAskReceipt).pick(kItemDate | kItemFault).choose(kFetchPriya);
    const auto blocks = section(page_of(run), "happened");
    REQUIRE(blocks.size() > 2);
    CHECK(blocks[0].kind == BlockKind::curve);
    REQUIRE(blocks[0].curve.size() == 4);
    CHECK(blocks[0].curve[0].value == 45);
    CHECK(blocks[0].curve[1].value == 37);
    CHECK(blocks[0].curve[3].note == "right, and hard");
    CHECK(blocks[0].text ==
          "It began on Saturday, 11:40 and took 3 answers. Nothing was looked up on the way. "
          "Mrs Okafor was guarded at the start, unhappy at the lowest point, after moment 3 "
          "(you did “Fetch Priya, who may decide this.”), and unhappy at the end.");
    CHECK(has(blocks[1].text, "Moment 3 was right, and hard: "));
}

TEST_CASE("strengths: words, effect, criterion in our words, reason") {
    SmallRun run;
    run.choose(kAskHer).pick(kItemAge).choose(kRefuse);
    const auto told = section(page_of(run), "strengths");
    REQUIRE(told.size() == 5);
    CHECK(told[0].text == "Moment 1, Saturday, 11:40, you said:");
    CHECK(told[1].kind == BlockKind::quote);
    CHECK(told[1].text == "That must have been a fright. Is everyone all right?");
    CHECK(told[2].text == "Mrs Okafor warmed to you a good deal, still guarded.");
    CHECK(told[3].text == "INSCS016.P12 (Show that you understand how the customer feels)");
    CHECK(told[4].text == "You met the feeling before the paperwork.");
    for (const auto& block : told) CHECK(block.moment == 1);
}

TEST_CASE("no strength yet: the next chance, kindly") {
    SmallRun run;
    SUBCASE("at a decision") {
        run.choose(kAskReceipt).pick(kItemAge).choose(kRefuse);
        CHECK(has(texts(page_of(run), "strengths"),
                  "Next time, moment 1 (Saturday, 11:40) brings a chance for INSCS016.P12 ("));
    }
    SUBCASE("by opening something") {
        auto declared = small_scenario();
        for (auto& one : declared.beats[kArrives].decision.options) one.otherwise.signals.clear();
        SmallRun other(45, "routine", std::move(declared));
        other.choose(kAskHer);
        CHECK(has(texts(page_of(other), "strengths"), "with “Look at the kettle”"));
    }
}

TEST_CASE("a chance taken together with a breach is no strength, and is not denied either") {
    auto declared = small_scenario();
    declared.consults.clear();
    declared.beats[kArrives].decision.options[kAskHer].otherwise.critical = scenario::Critical::data_breach;
    SmallRun run(45, "routine", std::move(declared));
    run.choose(kAskHer);
    const auto page = page_of(run);
    CHECK(has(texts(page, "breaches"), "What you said here was a data breach."));
    CHECK(has(texts(page, "strengths"),
              "The chances here came together with what stands at the top of this page."));
}

TEST_CASE("luck is nobody's doing") {
    auto declared = small_scenario();
    for (auto& one : declared.beats[kForm].decision.classes) one.consequence.to.by_chance = true;
    SmallRun run(45, "routine", std::move(declared));
    run.choose(kAskHer).pick(kItemDate | kItemFault);
    CHECK(has(texts(page_of(run), "moments"),
              "What came next lowered the mood; luck had a hand in that, and that is nobody's doing."));
}

TEST_CASE("every decision in order, with items told one by one") {
    SmallRun run;
    run.consult(kBox).choose(kWait).choose(kAskHer).pick(kItemDate | kItemAge).consult(kBox);
    const auto page = page_of(run);
    const auto told = texts(page, "moments");
    CHECK(has(told, "Moment 1, Saturday, 11:40: you checked\nLook at the kettle\n"));
    CHECK(has(told, "Moment 2, Saturday, 11:41: you did\nFinish the label you are writing.\n"));
    CHECK(has(told, "You had met this decision before"));
    CHECK(has(told, "Ticked, and right: “The date on the receipt”. The thirty days count from it.\n"));
    CHECK(has(told, "Ticked, though not called for: “How old she is”. The form does not need it.\n"));
    CHECK(has(told,
              "Left out, and called for: “What happened to the lights”. It is the fault, in her words.\n"));
    CHECK_FALSE(has(told, "kitchen"));
    CHECK(has(told, "You had checked this before."));
    CHECK_FALSE(has(told, "felt much the same"));
}

TEST_CASE("turning points: at most three, in order, each with a question and another line on offer") {
    SmallRun run;
    run.choose(kAskReceipt).pick(kItemAge).choose(kRefuse);
    const auto blocks = section(page_of(run), "turns");
    std::vector<int> moments;
    Names boxes;
    for (const auto& block : blocks) {
        if (block.kind == BlockKind::heading) moments.push_back(block.moment.value());
        if (block.kind == BlockKind::box) boxes.push_back(block.section);
    }
    CHECK(moments == std::vector<int>{1, 2, 3});
    CHECK(boxes == Names{"m1", "m2", "m3"});
    const auto told = texts(page_of(run), "turns");
    CHECK(has(told, "You could have said:\nI can refund you right now.\n"));
    CHECK(has(told, "You could have said:\nThat must have been a fright. Is everyone all right?\n"));
    CHECK(has(told, "You could have ticked:\nThe date on the receipt; What happened to the lights\n"));
    CHECK(has(told, "This is one to stop at. What were you trying to do for Mrs Okafor when you said that?"));
}

TEST_CASE("an action on offer is held out as something to do") {
    SmallRun run(30);
    run.choose(kAskHer).pick(kItemDate | kItemFault).choose(kRefuse);
    CHECK(
        has(texts(page_of(run), "turns"), "You could have done this:\nFetch Priya, who may decide this.\n"));
}

TEST_CASE("a run without anything to mend turns where the mood rose, and says what else there is") {
    SmallRun run;
    run.choose(kAskHer).pick(kItemDate | kItemFault).choose(kRefund);
    const auto told = texts(page_of(run), "turns");
    CHECK(has(told, "Moment 1, Saturday, 11:40: you said\n"));
    CHECK(has(told, "What brought that about, do you think?"));
    CHECK(has(told, "No answer went against a criterion."));
}

TEST_CASE("right, and hard: whom one was with is named when it was not the customer") {
    auto declared = small_scenario();
    declared.beats[kOffer].with = 1;
    SmallRun run(30, "routine", std::move(declared));
    run.choose(kAskHer).pick(kItemDate | kItemFault).choose(kFetchPriya);
    CHECK(has(texts(page_of(run), "happened"),
              "Moment 3 (with Priya) was right, and hard: Mrs Okafor did not like it"));
}

TEST_CASE("criteria: every one declared, told in words") {
    SmallRun run;
    run.choose(kAskReceipt).pick(kItemDate | kItemFault).choose(kRefund);
    const auto blocks = section(page_of(run), "criteria");
    REQUIRE(blocks.size() == 4);
    CHECK(blocks[0].text == "A chance is a moment at which what you do can show it, or go against it. " +
                                std::string(standards::kOurWords));
    const auto& rows = blocks[1].rows;
    REQUIRE(rows.size() == 4);
    CHECK(rows[0][1] == "What it asks for");
    CHECK(rows[1] == Names{"INSCS016.P12", "Show that you understand how the customer feels", "1",
                           "went against", "Moment 1: Have you got the receipt?"});
    CHECK(blocks[1].row_moments == std::vector<int>{0, 1, 2, 3});
    CHECK(rows[2][3] == "shown");
    CHECK(blocks[2].text == "Not met here: this way through brought no chance for");
    CHECK(blocks[3].text == "INSCS016.P8 (Check back that you have understood)");
}

TEST_CASE("what to talk about, and the meta-skills declared") {
    SmallRun run;
    const auto page = page_of(run);
    CHECK(has(texts(page, "knowledge"), "Which laws and rules apply to a return (SDS0354.K1)"));
    CHECK(has(texts(page, "meta"), "Feeling: Notice what people feel, and let that guide you"));
}

TEST_CASE("the top names the units, each with what it says on simulation, where it does") {
    SmallRun run;
    run.choose(kAskReceipt);
    const auto catalogue = small_catalogue();
    auto units = catalogue.units();
    units.front().simulation.says = "No simulation counts.";
    const standards::Catalogue strict(units, catalogue.frameworks(), catalogue.meta_skills());
    const auto rows = [&](const standards::Catalogue& with) {
        const auto assessment = assess::assess(run.setting(), run.played(), run.log(), with);
        return debrief::build(assessment, run.played(), run.log(), run.setting(), with, run.organisation())
            .blocks[1]
            .rows;
    };
    const auto named = units.front().id + " " + units.front().title;
    const auto stands = [](const std::vector<Names>& all, const std::string& words) {
        return std::count(all.begin(), all.end(), Names{"Practice for", words});
    };
    CHECK(stands(rows(catalogue), named) == 1);
    CHECK(stands(rows(strict), named + ". No simulation counts.") == 1);
}

TEST_CASE("a code the catalogue does not have stands alone") {
    auto declared = small_scenario();
    declared.practises.emplace_back("OTHER.P1");
    declared.knows.emplace_back("OTHER.K1");
    SmallRun run(45, "routine", std::move(declared));
    const auto page = page_of(run);
    CHECK(section(page, "criteria").back().text == "OTHER.P1");
    CHECK(has(texts(page, "knowledge"), "OTHER.K1"));
}
