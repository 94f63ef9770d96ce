// What a small library covers of a small catalogue.
#include "authoring/coverage.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/clock.hpp"
#include "support/checked.hpp"

using namespace rehearse;
using authoring::Standing;

namespace {

using Words = std::vector<std::string>;

// UNITA is practised; UNITB.P1 asks for the same as UNITA.P1, and UNITB.P2 for nearly the same.
standards::Catalogue small_catalogue() {
    standards::Unit a;
    a.id = "UNITA";
    a.title = "First";
    a.groups.push_back({"",
                        {{"UNITA.P1", "Listen", "UNITA"},
                         {"UNITA.P2", "Explain", "UNITA"},
                         {"UNITA.P3", "Follow up", "UNITA"},
                         {"UNITA.P4", "Tidy the desk", "UNITA"}}});
    a.knowledge = {{"UNITA.K1", "Why", "UNITA"}, {"UNITA.K2", "When", "UNITA"}};
    standards::Unit b;
    b.id = "UNITB";
    b.title = "Second";
    b.groups.push_back({"", {{"UNITB.P1", "Listen, too", "UNITB"}, {"UNITB.P2", "Hear", "UNITB"}}});
    standards::OurReading reading;
    reading.reasons = {{"presence", "It needs you there."}};
    for (const auto* id : {"UNITA.P1", "UNITA.P2", "UNITA.P3", "UNITB.P1", "UNITB.P2"})
        reading.reach[id] = {standards::Extent::full, ""};
    reading.reach["UNITA.P4"] = {standards::Extent::workplace, "presence"};
    reading.links = {{"UNITB.P1", "UNITA.P1", true}, {"UNITA.P1", "UNITB.P2", false}};
    return {{a, b}, {}, {}, reading};
}

// P1 has two chances on the way through when it is busy, and one when it is not; P2 has one; P4 two.
const std::string kStory = R"(
scenario { title = "Story", about = "A", channel = "counter", at = "corner-shop", role = "sales assistant",
  starts = "Monday, 09:00", practises = { "UNITA.P1", "UNITA.P2", "UNITA.P4" }, knows = "UNITA.K1",
  conditions = { "routine", "busy" }, circumstances = { "asked" }, core = "numeracy",
  brief = { you = "Y", them = "T", know = "K", may = "M" } }
cast { customer = { name = "Mrs Okafor", mood = 45, trust = 50 } }
beat "a" { choose {
  reply "One" { why = "W", to = "b", shows = { "UNITA.P1", "UNITA.P4" } },
  reply "Two" { why = "W", to = "b", against = "UNITA.P2" },
} }
beat "b" { choose {
  reply "Three" { why = "W", to = "end", shows = "UNITA.P1", when = 'condition == "busy"' },
  reply "Four" { why = "W", to = "end", shows = "UNITA.P4" },
  reply "Five" { why = "W", to = "end" },
} }
ending "end" { title = "E", says = "S", customer_value = 50, organisation_value = 50 }
)";

struct Shelf {
    Shelf() {
        auto shop = test::content("organisations").at("organisations/corner-shop.lua");
        files = MemoryFiles({{"p/scenarios/story.lua", kStory},
                             {"p/scenarios/broken.lua", "scenario { title = 7 }"},
                             {"p/assets/organisations/corner-shop.lua", std::move(shop)}});
    }
    authoring::Coverage look() {
        looked.clear();
        return authoring::coverage_of(library, files,
                                      [&](const std::string& what) { looked.push_back(what); });
    }
    MemoryFiles files;
    FixedClock clock{0};
    standards::Catalogue catalogue = small_catalogue();
    session::Library library{files, clock, catalogue, {"p", "d"}};
    Words looked;
};

}  // namespace

TEST_CASE("two chances on one way count, one is told apart, and what is left to the workplace never counts") {
    Shelf shelf;
    const auto covered = shelf.look();
    const auto standing = [&](const char* id) { return covered.standing(shelf.catalogue, id); };
    CHECK(standing("UNITA.P1") == Standing::practised);
    CHECK(standing("UNITA.P2") == Standing::once);
    CHECK(standing("UNITA.P3") == Standing::none);
    CHECK(standing("UNITA.P4") == Standing::workplace);
    CHECK(standing("UNITB.P1") == Standing::none);
    REQUIRE(covered.of("UNITA.P1").size() == 1);
    const auto& met = covered.of("UNITA.P1").front().met;
    REQUIRE(met.size() == 2);
    CHECK(met[0].condition == "routine");
    CHECK(met[0].beats == Words{"a"});
    CHECK(met[1].condition == "busy");
    CHECK(met[1].beats == Words{"a", "b"});
    CHECK(met[0].to_show == 1);
    CHECK(met[1].to_show == 2);
    CHECK(covered.of("UNITA.P2").front().met.front().to_show == 0);
    CHECK(covered.of("UNITA.K1").size() == 1);
    CHECK(covered.of("UNITA.K2").empty());
    REQUIRE(covered.scenarios.size() == 1);
    CHECK(covered.scenarios.front().circumstances == Words{"asked"});
    CHECK(covered.left_out == Words{"broken has mistakes: rehearse check tells them"});
}

TEST_CASE("the figures count each unit once, and leave the workplace out of what can be practised") {
    Shelf shelf;
    const auto sum = sum_of(shelf.look(), shelf.catalogue, {"UNITA", "UNITB", "UNITA", "NOBODY"});
    CHECK(sum.criteria == 6);
    CHECK(sum.workplace == 1);
    CHECK(sum.can_be_practised() == 5);
    CHECK(sum.practised == 1);
    CHECK(sum.to_show == 1);
    CHECK(sum.once == 1);
    CHECK(sum.none == 3);
    CHECK(sum.same == 1);
    CHECK(sum.knowledge == 2);
    CHECK(sum.talked_about == 1);
}

TEST_CASE("what asks for the same is told, and what is close is not carried over") {
    Shelf shelf;
    const auto covered = shelf.look();
    CHECK(covered.same_practised(shelf.catalogue, "UNITB.P1") == Words{"UNITA.P1"});
    CHECK(covered.same_practised(shelf.catalogue, "UNITB.P2").empty());
    CHECK(covered.same_practised(shelf.catalogue, "UNITA.P1").empty());
}

TEST_CASE("what was found is kept by digest, and looked for anew when it is damaged") {
    Shelf shelf;
    const auto first = to_json(shelf.look(), shelf.catalogue, {"UNITA"});
    CHECK(shelf.looked == Words{"Story, routine", "Story, busy"});
    CHECK(to_json(shelf.look(), shelf.catalogue, {"UNITA"}) == first);
    CHECK(shelf.looked.empty());
    const auto kept = shelf.files.list("d/explored");
    REQUIRE(kept.size() == 2);
    REQUIRE(shelf.files.write("d/explored/" + kept[0], "[{\"id\": 7}]").has_value());
    REQUIRE(shelf.files.write("d/explored/" + kept[1], "no").has_value());
    CHECK(to_json(shelf.look(), shelf.catalogue, {"UNITA"}) == first);
    CHECK(shelf.looked.size() == 2);
}

TEST_CASE("as JSON it has the figures, and every statement of the units that were asked for") {
    Shelf shelf;
    const auto json = nlohmann::json::parse(to_json(shelf.look(), shelf.catalogue, {"UNITA"}));
    CHECK(json.at("note") == std::string(standards::kOurWords));
    CHECK(json.at("can_be_practised") == 3);
    CHECK(json.at("practised") == 1);
    REQUIRE(json.at("statements").size() == 6);
    const auto& first = json.at("statements").at(0);
    CHECK(first.at("standing") == "at least two chances on one route");
    CHECK(first.at("practice").at(0).at("scenario") == "story");
    CHECK(first.at("practice").at(0).at("ways").at(1).at("decisions") == nlohmann::json({"a", "b"}));
    CHECK(first.at("close") == nlohmann::json({"UNITB.P2"}));
    CHECK(json.at("statements").at(3).at("reason") == "presence");
}
