#include <doctest/doctest.h>

#include "play/answer.hpp"
#include "support/small_scenario.hpp"

using namespace rehearse;
using namespace rehearse::play;
using namespace rehearse::test;

namespace {

scenario::Decision list(std::uint32_t right, unsigned n) {
    scenario::Decision out;
    out.kind = scenario::DecisionKind::pick;
    for (unsigned i = 0; i < n; ++i)
        out.items.push_back(item("i" + std::to_string(i), "Item", (right >> i & 1U) != 0, ""));
    return out;
}

}  // namespace

TEST_CASE("points of a pick: bounds, all, none, and mending one mark never lowers them") {
    for (unsigned n = 2; n <= 7; ++n) {
        const std::uint32_t all = (1U << n) - 1;
        for (std::uint32_t right = 1; right < all; ++right) {
            const auto decision = list(right, n);
            CHECK(pick_points(decision, right) == 100);
            CHECK(pick_points(decision, all) <= 50);
            CHECK(pick_points(decision, 0) <= 50);
            for (std::uint32_t marks = 0; marks <= all; ++marks) {
                const int points = pick_points(decision, marks);
                CHECK(points >= 0);
                CHECK(points <= 100);
                for (unsigned i = 0; i < n; ++i) {
                    const std::uint32_t bit = 1U << i;
                    if ((marks & bit) == (right & bit)) continue;
                    CHECK(pick_points(decision, marks ^ bit) >= points);
                }
            }
        }
    }
}

TEST_CASE("the class is the first whose threshold the points reach") {
    auto decision = list(1, 2);
    decision.classes = {{"sound", 80, {}}, {"partly", 40, {}}, {"poor", 0, {}}};
    CHECK(class_of(decision, 100) == 0);
    CHECK(class_of(decision, 80) == 0);
    CHECK(class_of(decision, 79) == 1);
    CHECK(class_of(decision, 40) == 1);
    CHECK(class_of(decision, 39) == 2);
    CHECK(class_of(decision, 0) == 2);
}

TEST_CASE("an answer by names comes back as it was") {
    const auto scenario = small_scenario();
    const std::vector<std::pair<scenario::BeatIndex, Answer>> answers = {
        {kArrives, {AnswerKind::choose, kAskReceipt, 0}},
        {kForm, {AnswerKind::pick, 0, kItemDate | kItemKitchen}},
        {kForm, {AnswerKind::pick, 0, 0}},
        {kOffer, {AnswerKind::consult, kPolicy, 0}}};
    for (const auto& [beat, answer] : answers) {
        const auto named = name(scenario, beat, answer);
        const auto read = answer_from_json(to_json(named));
        REQUIRE(read.has_value());
        CHECK(*read == named);
        const auto found = find(scenario, beat, *read);
        REQUIRE(found.has_value());
        CHECK(*found == answer);
    }
}

TEST_CASE("damaged answers are an error, never a guess") {
    const std::string deep(100000, '[');
    for (const std::string& text :
         {std::string(), std::string("{}"), std::string("[]"), std::string("{\"kind\":\"choose\"}"),
          std::string(R"({"kind":"sing","beat":"a","names":[]})"),
          std::string(R"({"kind":"choose","beat":1,"names":[]})"),
          std::string(R"({"kind":"choose","beat":"a","names":[1]})"), std::string("\xff\xfe"), deep}) {
        const auto read = answer_from_json(text);
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().code == "play.log_damaged");
    }
}

TEST_CASE("an option that is gone is reported by name") {
    const auto scenario = small_scenario();
    const auto found = find(scenario, kArrives, {AnswerKind::choose, "arrives", {"vanished"}});
    REQUIRE_FALSE(found.has_value());
    CHECK(found.error().code == "play.changed");
    CHECK(found.error().message == "The reply you chose is not in this edition of the scenario any more.");
}
