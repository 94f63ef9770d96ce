#include <doctest/doctest.h>

#include "play/answer.hpp"
#include "support/small_scenario.hpp"

using namespace rehearse;
using namespace rehearse::play;
using namespace rehearse::test;

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
    const auto found = find(scenario, kArrives, {AnswerKind::choose, "arrives", {"vanished"}, {}, {}, {}});
    REQUIRE_FALSE(found.has_value());
    CHECK(found.error().code == "play.changed");
    CHECK(found.error().message == "The reply you chose is not in this edition of the scenario any more.");
}
