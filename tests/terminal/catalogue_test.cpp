// The standards on the command line, and what covers them.
#include <map>
#include <set>

#include "program.hpp"

using namespace rehearse;
using namespace rehearse::test;

TEST_CASE("the standards: the frameworks, a unit, a statement, and what has some words") {
    const auto all = run_program({"standards"});
    CHECK(all.code == 0);
    CHECK(has(all.out, "sds-ma-cs"));
    CHECK(has(flat(all.out), "CG315 "));
    CHECK(has(run_program({"standards", "qcf-l2"}).out, "CS24 "));
    const auto unit = run_program({"standards", "cg205"});
    CHECK(has(flat(unit.out), "No performance from a simulation counts for this unit"));
    CHECK(has(unit.out, "Meta-skills (our reading): "));
    CHECK(has(flat(unit.out), "CG205.E4"));
    CHECK_FALSE(has(unit.out, "INSCS016.P12"));
    const auto one = run_program({"standards", "SDS0354.P2"});
    CHECK(has(flat(one.out), "Kettle, day 24 (kettle-day-24)"));
    CHECK(has(one.out, "SDS0354 Processing returns"));
    const auto words = run_program({"standards", "customers", "listen"});
    CHECK(words.code == 0);
    CHECK(has(words.out, "INSCS016.P"));
    for (const auto* page : {&all, &unit, &one, &words})
        CHECK(
            has(flat(page->out), "In our words, not the official text; not endorsed by any awarding body."));
    const auto none = run_program({"standards", "xylophone"});
    CHECK(none.code == 1);
    CHECK(has(none.err, "Nothing in the standards has 'xylophone' in its words or its id."));
    CHECK(has(run_program({"standards", "SDS354"}).err, "Did you mean 'SDS0354'?"));
}

TEST_CASE("the standards as JSON have every id with its kind, its unit and our words") {
    const auto json = run_program({"standards", "--json"}).json();
    CHECK(has(json.at("note").get<std::string>(), "not endorsed by any awarding body"));
    std::map<std::string, int> kinds;
    for (const auto& one : json.at("statements")) {
        ++kinds[one.at("kind").get<std::string>()];
        CHECK_FALSE(one.at("says").get<std::string>().empty());
    }
    CHECK(kinds.at("criterion") == 826);
    CHECK(kinds.at("unit") == 72);
    CHECK(kinds.at("meta-skill") == 12);
    const auto returns = run_program({"standards", "SDS0354", "--json"}).json();
    CHECK(returns.at("statements").size() > 10);
    for (const auto& one : returns.at("statements")) CHECK(one.at("unit") == "SDS0354");
    std::set<std::string> units;
    const auto framework = run_program({"standards", "cfa-ml", "--json"}).json();
    for (const auto& one : framework.at("statements")) units.insert(one.at("unit").get<std::string>());
    CHECK(units == std::set<std::string>{"CFAMLFD3"});
    CHECK(run_program({"standards", "SDS0354.P2", "--json"}).json().at("statements").size() == 1);
}

TEST_CASE("coverage tells how much can be practised, what has none, and what is left to the workplace") {
    const TempFolder folder;
    const auto ask = [&](Words words) {
        words.insert(words.begin(), {"--data", folder.path(), "coverage"});
        return run_program(words);
    };
    const auto all = ask({"--json"});
    CHECK(all.code == 0);
    const auto json = all.json();
    CHECK(json.at("can_be_practised").get<int>() + json.at("workplace").get<int>() == json.at("criteria"));
    CHECK(json.at("practised").get<int>() + json.at("one_chance").get<int>() + json.at("none").get<int>() ==
          json.at("can_be_practised"));
    CHECK(json.at("practised").get<int>() > 0);
    CHECK(json.at("left_out").empty());
    const auto text = ask({});
    CHECK(text.err.empty());  // what was found is kept
    CHECK(has(flat(text.out), std::to_string(json.at("practised").get<int>()) + " of " +
                                  std::to_string(json.at("can_be_practised").get<int>()) +
                                  " criteria that can be practised here have at least two chances on one "
                                  "route."));
    CHECK(has(text.out, "Left to the workplace"));
    CHECK(has(flat(ask({"SDS0354"}).out), "Kettle, day 24"));
    CHECK(has(ask({"sds-ma-cs"}).out, "INSCS009"));
    CHECK_FALSE(has(ask({"sds-ma-cs"}).out, "CG205"));
    const auto none = ask({"SDS9999"});
    CHECK(none.code == 1);
    CHECK(has(none.err, "There is no unit or framework 'SDS9999'."));
}
