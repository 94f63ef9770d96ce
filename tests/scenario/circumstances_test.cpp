// The words a scenario may say of its situation, against what the units of the standards ask for.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "scenario/scenario.hpp"
#include "standards/catalogue.hpp"
#include "support/content.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

/// What a unit asks for and no scenario says of itself, with the reason.
const std::map<std::string, std::string> kNoWord = {
    {"by_procedure", "every scenario goes by its organisation's procedures"},
    {"own_responsibility", "a part of promoting, seen in the replies and not in the situation"},
    {"customer_returning", "customers who come to use more, which is what came of it"},
    {"customer_routine_expectations", "what is asked, which the story shows"},
    {"customer_had_difficulties", "what is asked, which the story shows"},
    {"customer_information_request", "what is asked, which the story shows"},
    {"customer_unaware", "what is asked, which the story shows"},
    {"account_of_role", "how a text is written, which its checks look at"},
    {"account_of_customer_style", "how a text is written, which its checks look at"},
    {"account_of_medium", "how a text is written, which its checks look at"},
    {"communication_individual", "to whom a text goes, which `write` says"},
    {"communication_group", "to whom a text goes, which `write` says"},
    {"communication_tailored", "to whom a text goes, which `write` says"},
    {"rule_legislation", "the basis of a rule, which the organisation says"},
    {"rule_sector_regulation", "the basis of a rule, which the organisation says"},
    {"rule_organisation_policy", "the basis of a rule, which the organisation says"}};

std::set<std::string> tags_asked_for() {
    const auto catalogue = standards::read_catalogue(DiskFiles(), REHEARSE_SOURCE_DIR "/assets/standards");
    REQUIRE(catalogue.has_value());
    std::set<std::string> out;
    for (const auto& unit : catalogue->units())
        for (const auto& one : unit.requirements)
            for (const auto& condition : one.conditions) out.insert(condition.tag);
    return out;
}

}  // namespace

TEST_CASE("what a unit asks for has a word of scenarios, or is known to have none") {
    const auto tags = tags_asked_for();
    std::set<std::string> known(scenario::condition_names().begin(), scenario::condition_names().end());
    known.insert(scenario::circumstance_names().begin(), scenario::circumstance_names().end());
    for (const auto& tag : tags) {
        CAPTURE(tag);
        const auto word = std::string(scenario::circumstance_of(tag));
        CHECK(kNoWord.contains(tag) == word.empty());
        CHECK((word.empty() || known.contains(word)));
    }
    for (const auto& [tag, reason] : kNoWord) CHECK(tags.contains(tag));
    CHECK(scenario::circumstance_of("nothing at all").empty());
}

TEST_CASE("no word is in the lists twice, and none is a condition of play, too") {
    std::set<std::string> seen(scenario::condition_names().begin(), scenario::condition_names().end());
    for (const auto& word : scenario::circumstance_names()) CHECK(seen.insert(word).second);
    std::set<std::string> skills(scenario::core_skill_names().begin(), scenario::core_skill_names().end());
    CHECK(skills.size() == 5);
}

TEST_CASE("the guide names every word") {
    const auto guide = DiskFiles().read(REHEARSE_SOURCE_DIR "/scenarios/README.md", 1 << 20);
    REQUIRE(guide.has_value());
    for (const auto* all : {&scenario::circumstance_names(), &scenario::core_skill_names()})
        for (const auto& word : *all) {
            CAPTURE(word);
            CHECK(guide->find("`" + word + "`") != std::string::npos);
        }
}

TEST_CASE("a scenario keeps what it says of its situation, in its order") {
    const auto made = check(content("good").at("good/whole.lua"));
    REQUIRE_MESSAGE(made.scenario.has_value(), made.text());
    CHECK(made.scenario->circumstances == std::vector<std::string>{"asked", "customer-present"});
    CHECK(made.scenario->core_skills == std::vector<std::string>{"numeracy"});
}
