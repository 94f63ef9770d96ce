#include "present/growth.hpp"

#include <doctest/doctest.h>

#include "debrief/build.hpp"
#include "debrief/kept_out.hpp"

using namespace rehearse;

namespace {

const standards::Catalogue& catalogue() {
    static const auto kCatalogue =
        *standards::read_catalogue(DiskFiles(), std::string(REHEARSE_SOURCE_DIR) + "/assets/standards");
    return kCatalogue;
}

assess::CriterionGrowth criterion(const std::string& id) {
    assess::CriterionGrowth out;
    out.id = id;
    out.attempts = 2;
    out.got = 7;
    out.possible = 8;
    out.chances = 4;
    out.scenarios = {"one", "two"};
    out.customers = {"Mrs Okafor", "Mr Reid"};
    out.conditions = {"busy", "routine"};
    out.days = {20000, 20003};
    out.last = 20003LL * 24 * 60 * 60 * 1000;
    return out;
}

}  // namespace

TEST_CASE(
    "practice over time is told by unit in the standard's order, with a band in words or what is missing") {
    session::Growth growth;
    growth.learner = "Ailsa";
    growth.criteria = {criterion("SDS0354.P10"), criterion("SDS0354.P2")};
    growth.criteria[0].band = "secure";
    growth.criteria[1].missing = {"one more day", "another customer"};
    growth.due["SDS0354.P2"] = {{}, 20003, 20007};
    const auto view = present::growth_view(growth, catalogue(), {});
    CHECK(view.status_line == debrief::kStatusLine);
    REQUIRE(view.units.size() == 1);
    CHECK(view.units.front().id == "SDS0354");
    CHECK(view.units.front().title == catalogue().unit("SDS0354")->title);
    const auto& criteria = view.units.front().criteria;
    REQUIRE(criteria.size() == 2);
    CHECK(criteria[0].id == "SDS0354.P2");
    CHECK(criteria[0].words == "Not enough practice yet. Still to come: one more day and another customer.");
    CHECK(criteria[0].back_at == "2024-10-11");
    CHECK(criteria[0].says == catalogue().criterion("SDS0354.P2")->says);
    CHECK(criteria[1].words == "Shown in practice: secure.");
    CHECK(criteria[1].times ==
          "Practised twice, with 4 chances to show it, in 2 scenarios with 2 customers, on 2 days (busy and "
          "routine).");
    CHECK(criteria[1].last == "2024-10-07");
    CHECK(criteria[1].back_at.empty());
}

TEST_CASE("nothing it says is a word for an assessor or a figure out of a hundred") {
    session::Growth growth;
    growth.criteria = {criterion("SDS0354.P1"), criterion("SDS0354.P2"), criterion("NOWHERE.P1")};
    growth.criteria[0].band = "emerging";
    growth.criteria[1].missing = {"2 more chances to show it"};
    growth.suggestions = {{"lamp", "Lamp", "busy", {"You have not tried it yet."}}};
    growth.put_off["lamp"] = 20010;
    growth.unread = {"abc"};
    const auto view = present::growth_view(growth, catalogue(), {});
    std::string text;
    for (const auto& unit : view.units)
        for (const auto& one : unit.criteria) text += one.times + one.words + "\n";
    for (const auto* all : {&view.put_off, &view.notes})
        for (const auto& one : *all) text += one + "\n";
    CAPTURE(text);
    CHECK(debrief::kept_out_in(text).empty());
    for (const std::string word : {"%", "level", "percent", "score"})
        CHECK(text.find(word) == std::string::npos);
    CHECK(text.find("lamp: put off; it may be suggested again from 2024-10-14.") != std::string::npos);
    CHECK(text.find("1 attempt could not be read and so does not count here: abc.") != std::string::npos);
    CHECK(view.units.back().id == "NOWHERE");
}
