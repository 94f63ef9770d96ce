#include "debrief/render.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "base/files.hpp"
#include "base/system.hpp"
#include "base/text.hpp"
#include "debrief/build.hpp"
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

// Compares with tests/debrief/golden/NAME byte for byte; REHEARSE_UPDATE=1 writes it anew.
void check_golden(const std::string& name, const std::string& text) {
    const std::string path = std::string(REHEARSE_SOURCE_DIR) + "/tests/debrief/golden/" + name;
    DiskFiles files;
    if (environment("REHEARSE_UPDATE")) REQUIRE(files.write(path, text).has_value());
    const auto golden = files.read(path, std::size_t{1} << 20);
    REQUIRE_MESSAGE(golden.has_value(), path);
    CHECK(*golden == text);
}

Block block(BlockKind kind, std::string words) {
    Block out;
    out.kind = kind;
    out.text = std::move(words);
    return out;
}

}  // namespace

TEST_CASE("a whole debrief as text") {
    SmallRun run;
    run.log().head.overrides = {{"sales assistant.refund_limit", 40, 45}};
    run.consult(kBox).choose(kAskReceipt).pick(kItemDate | kItemAge).consult(kPolicy).choose(kRefuse);
    check_golden("kettle-breach.txt", debrief::to_text(page_of(run), 78));
}

TEST_CASE("a debrief of a good run as text") {
    SmallRun run;
    run.choose(kAskHer).pick(kItemDate | kItemFault).choose(kFetchPriya);
    check_golden("kettle-well.txt", debrief::to_text(page_of(run), 78));
}

TEST_CASE("no line is wider than asked, down to the least width") {
    SmallRun run;
    run.consult(kBox).choose(kAskReceipt).pick(kItemDate | kItemAge).consult(kPolicy).choose(kRefuse);
    const auto page = page_of(run);
    for (const int width : {200, 78, 40, debrief::kLeastWidth, 1, -5}) {
        const auto lines = split_lines(debrief::to_text(page, width));
        for (const auto& line : lines) CHECK(display_width(line) <= std::max(width, debrief::kLeastWidth));
    }
}

TEST_CASE("blocks as text") {
    Document document;
    document.title = "A title";
    auto heading = block(BlockKind::heading, "A section");
    heading.level = 2;
    auto quote = block(BlockKind::quote, "Good morning.");
    quote.by = "You";
    auto fields = block(BlockKind::fields, "");
    fields.rows = {{"Name", "value"}, {"damaged"}};
    document.blocks = {heading, block(BlockKind::bullet, "one"),      block(BlockKind::bullet, "two"),
                       quote,   block(BlockKind::quote, "Nobody's."), fields};
    CHECK(debrief::to_text(document, 40) ==
          "A title\n=======\n\nA section\n---------\n\n- one\n- two\n\n    You: Good morning.\n\n"
          "    Nobody's.\n\nName: value\n");
}

TEST_CASE("a table keeps its columns, and stacks where they do not fit") {
    Document document;
    document.title = "T";
    auto table = block(BlockKind::table, "");
    table.rows = {{"Code", "Words"}, {"A1", "one two three four"}, {"A2"}};
    document.blocks = {table};
    CHECK(debrief::to_text(document, 40) ==
          "T\n=\n\nCode  Words\n----  ------------------\nA1    one two three four\nA2\n");
    table.rows = {{"Code", "Words", "Chances", "Reading"}, {"INSCS016.P12", "one two", "3", "not met here"}};
    document.blocks = {table};
    CHECK(debrief::to_text(document, 24) ==
          "T\n=\n\n- Code: INSCS016.P12\n  Words: one two\n  Chances: 3\n  Reading: not met here\n");
}

TEST_CASE("the bars of a curve") {
    CHECK(debrief::sparkline({{0, 0, ""}, {1, 50, ""}, {2, 100, ""}, {3, -4, ""}, {4, 300, ""}}) == "▁▅█▁█");
    CHECK(debrief::sparkline({}).empty());
}

TEST_CASE("a debrief as JSON") {
    SmallRun run;
    run.choose(kAskHer);
    const auto page = page_of(run);
    const auto json = nlohmann::json::parse(debrief::to_json(page, {{"attempt", "k7m2p4"}}));
    CHECK(json["schema"] == "rehearse.debrief/1");
    CHECK(json["title"] == page.title);
    CHECK(json["status"] == debrief::kStatusLine);
    CHECK(json["about"]["attempt"] == "k7m2p4");
    REQUIRE(json["blocks"].size() == page.blocks.size());
    CHECK(json["blocks"][0]["kind"] == "notice");
    CHECK(json["blocks"][2] ==
          nlohmann::json{
              {"kind", "heading"}, {"level", 2}, {"section", "unfinished"}, {"text", "Not finished yet"}});
}

TEST_CASE("what each answer was worth stands in the JSON as figures, and in no text") {
    SmallRun run;
    run.choose(kAskHer).pick(kItemDate | kItemFault).choose(kRefuse);
    const auto catalogue = small_catalogue();
    const auto assessment = assess::assess(run.setting(), run.played(), run.log(), catalogue);
    explore::Hindsight hindsight;
    hindsight.regrets = {{2, {70.004, 60}, {70, 60}}, {3, {70, 60}, {81.5, 20.126}}};
    const auto build = [&](const explore::Hindsight& known) {
        return debrief::build(assessment, run.played(), run.log(), run.setting(), catalogue,
                              run.organisation(), known);
    };
    const auto page = build(hindsight);
    const auto regrets = nlohmann::json::parse(debrief::to_json(page)).at("regrets");
    REQUIRE(regrets.size() == 2);
    CHECK(regrets[0].at("moment") == 2);
    CHECK(regrets[0].at("regret") == nlohmann::json{{"customer", 0}, {"organisation", 0}, {"both", 0}});
    CHECK(regrets[1] ==
          nlohmann::json{{"moment", 3},
                         {"chosen", {{"customer", 81.5}, {"organisation", 20.13}}},
                         {"best", {{"customer", 70}, {"organisation", 60}}},
                         {"regret", {{"customer", -11.5}, {"organisation", 39.87}, {"both", 28.37}}}});
    CHECK(debrief::to_text(page, 80) == debrief::to_text(build({}), 80));
    CHECK(nlohmann::json::parse(debrief::to_json(build({}))).at("regrets").empty());
}

TEST_CASE("bytes that are no text do not stop the JSON") {
    Document document;
    document.title = "bad \xFF byte";
    const auto text = debrief::to_json(document);
    CHECK(is_utf8(text));
    CHECK(text.find("\xEF\xBF\xBD") != std::string::npos);
    CHECK(text.find("\"about\": {}") != std::string::npos);
}

TEST_CASE("lines to write on, as wide as the text") {
    Document document;
    document.title = "T";
    document.blocks = {Block{}};
    document.blocks[0].text = "What happened?";
    document.blocks[0].kind = BlockKind::box;
    document.blocks[0].lines = 2;
    const std::string line = "    " + std::string(26, '_');
    CHECK(to_text(document, 30) == "T\n=\n\n? What happened?\n\n" + line + "\n\n" + line + "\n");
    document.blocks[0].section = "m3";  // asked at a screen
    CHECK(to_text(document, 30) == "T\n=\n\n? What happened?\n    ____________________\n");
    document.blocks[0].answer = "She rang.";
    CHECK(to_text(document, 30) == "T\n=\n\n? What happened?\n    She rang.\n");
    CHECK(to_json(document, {}, "rehearse.other/1").find("\"rehearse.other/1\"") != std::string::npos);
}
