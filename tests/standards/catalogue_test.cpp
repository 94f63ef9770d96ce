#include "standards/catalogue.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include <memory>
#include <set>
#include <utility>

using namespace rehearse;
using namespace rehearse::standards;

namespace {

const Catalogue& real() {
    static const Catalogue catalogue = [] {
        auto read = read_catalogue(DiskFiles(), REHEARSE_SOURCE_DIR "/assets/standards");
        if (!read) FAIL(read.error().text());
        return std::move(*read);
    }();
    return catalogue;
}

}  // namespace

TEST_CASE("the catalogue that comes with the program is whole") {
    CHECK(real().units().size() == 33);
    CHECK(real().frameworks().size() == 2);
    CHECK(real().criterion_ids().size() == 458);
    CHECK(real().knowledge_ids().size() == 395);
    CHECK(real().meta_skill_ids().size() == 12);
}

TEST_CASE("no two statements share an id") {
    std::set<std::string> seen;
    for (const auto& ids : {real().criterion_ids(), real().knowledge_ids(), real().meta_skill_ids()})
        seen.insert(ids.begin(), ids.end());
    CHECK(seen.size() == 458 + 395 + 12);
}

TEST_CASE("a unit keeps its parts in order") {
    const auto* unit = real().unit("CFACSA13");
    REQUIRE(unit != nullptr);
    CHECK(unit->title == "Deal with customers in writing or electronically");
    CHECK(unit->kind == "nos");
    CHECK(unit->theme == "Impression and Image");
    CHECK(unit->edition.version == "2");
    CHECK(unit->edition.approved == "January 2013");
    CHECK(unit->edition.review == "January 2016");
    REQUIRE(unit->groups.size() == 3);
    CHECK(unit->groups[1].title == "Plan and send an effective written or electronic communication");
    CHECK(unit->groups[1].criteria.front().id == "CFACSA13.P7");
    CHECK(unit->knowledge.size() == 9);
    CHECK(unit->knowledge.front().unit == "CFACSA13");
}

TEST_CASE("what a source does not say stays empty") {
    const auto* unit = real().unit("SDS0424");
    REQUIRE(unit != nullptr);
    CHECK(unit->edition.version.empty());
    CHECK(unit->theme.empty());
    CHECK(unit->groups.front().title.empty());
    CHECK(unit->notes.size() == 2);
}

TEST_CASE("criteria, knowledge and meta-skills are found by id") {
    const auto* criterion = real().criterion("INSCS016.P8");
    REQUIRE(criterion != nullptr);
    CHECK(criterion->says == "Let the customer finish and take in what they say");
    CHECK(criterion->unit == "INSCS016");
    REQUIRE(real().knowledge("SDS0354.K1") != nullptr);
    const auto* skill = real().meta_skill("critical thinking");
    REQUIRE(skill != nullptr);
    CHECK(skill->name == "Critical thinking");
    CHECK(skill->group == "Interacting with change");
    for (const auto& id : real().criterion_ids()) CHECK(real().criterion(id)->id == id);
    for (const auto& id : real().knowledge_ids()) CHECK(real().knowledge(id)->id == id);
    for (const auto& id : real().meta_skill_ids()) CHECK(real().meta_skill(id)->id == id);
}

TEST_CASE("an unknown id is found nowhere, nor a known one in the wrong list") {
    CHECK(real().unit("INSCS099") == nullptr);
    CHECK(real().criterion("INSCS016.P99") == nullptr);
    CHECK(real().criterion("INSCS016.K1") == nullptr);
    CHECK(real().criterion("inscs016.p1") == nullptr);
    CHECK(real().criterion("") == nullptr);
    CHECK(real().knowledge("INSCS016.P1") == nullptr);
    CHECK(real().meta_skill("Focus") == nullptr);
}

TEST_CASE("statements keep the numbers and letters of their standard") {
    REQUIRE(real().criterion("CG207.2.3") != nullptr);
    CHECK(real().knowledge("CG207.Kb") != nullptr);
    CHECK(real().criterion("CG207.Kb") == nullptr);
}

TEST_CASE("a framework names units, with files or without") {
    const auto& all = real().frameworks();
    const auto found =
        std::find_if(all.begin(), all.end(), [](const Framework& f) { return f.id == "sds-ma-cs"; });
    REQUIRE(found != all.end());
    const auto& framework = *found;
    CHECK(framework.mandatory == std::vector<std::string>{"INSCS009", "SDS0223"});
    CHECK(framework.optional.size() == 23);
    CHECK(framework.min_optional == 8);
    CHECK(real().unit("INSCS009") != nullptr);
    CHECK(real().unit("CG301") == nullptr);
}

TEST_CASE("look-ups hold in a copy when the first catalogue is gone") {
    auto first = std::make_unique<Catalogue>(real());
    const Catalogue second = *first;
    first.reset();
    const auto* criterion = second.criterion("INSCS026.P1");
    REQUIRE(criterion != nullptr);
    CHECK(criterion == &second.unit("INSCS026")->groups.front().criteria.front());
}

TEST_CASE("an empty catalogue answers too") {
    const Catalogue none;
    CHECK(none.criterion("INSCS016.P1") == nullptr);
    CHECK(none.criterion_ids().empty());
}
