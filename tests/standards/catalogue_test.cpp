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

const Framework* framework(std::string_view id) {
    for (const auto& one : real().frameworks())
        if (one.id == id) return &one;
    return nullptr;
}

}  // namespace

TEST_CASE("the catalogue that comes with the program is whole") {
    CHECK(real().units().size() == 72);
    CHECK(real().frameworks().size() == 5);
    CHECK(real().criterion_ids().size() == 826);
    CHECK(real().knowledge_ids().size() == 426);
    CHECK(real().meta_skill_ids().size() == 12);
}

TEST_CASE("no two statements share an id") {
    std::set<std::string> seen;
    for (const auto& ids : {real().criterion_ids(), real().knowledge_ids(), real().meta_skill_ids()})
        seen.insert(ids.begin(), ids.end());
    CHECK(seen.size() == 826 + 426 + 12);
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
    CHECK(criterion->says == "Listen to whatever your customers have to say");
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

TEST_CASE("a framework keeps its rules") {
    const auto* profile = framework("sds-ma-cs");
    REQUIRE(profile != nullptr);
    CHECK(profile->mandatory == std::vector<std::string>{"INSCS009", "SDS0223"});
    CHECK(profile->optional.size() == 23);
    CHECK(profile->min_optional == 8);
    CHECK_FALSE(profile->each_theme);
    const auto* level_three = framework("cg-nsvq-l3");
    REQUIRE(level_three != nullptr);
    CHECK(level_three->each_theme);
    CHECK(level_three->imported == std::vector<std::string>{"CG205", "CG206", "CG207", "CG211", "CG212"});
    CHECK(level_three->max_imported == 3);
    CHECK(level_three->level == 3);
    const auto* level_two = framework("qcf-l2");
    REQUIRE(level_two != nullptr);
    CHECK(level_two->version == "V2.0");
    CHECK(level_two->dated == "25 March 2014");
}

TEST_CASE("the optional units of a framework by theme have as many themes as it asks for") {
    std::set<std::string> themes;
    for (const auto& id : framework("cg-nsvq-l3")->optional) themes.insert(real().unit(id)->theme);
    CHECK(themes == std::set<std::string>{"Impression and Image", "Delivery", "Handling Problems",
                                          "Development and Improvement"});
}

TEST_CASE("a unit keeps its facts, headings and lists") {
    const auto* calls = real().unit("CS5");
    REQUIRE(calls != nullptr);
    CHECK(calls->code == "CS 5");
    CHECK(calls->level == 2);
    CHECK(calls->credits == 3);
    CHECK(calls->glh == 14);
    CHECK(calls->groups[0].id == "CS5.1");
    CHECK(calls->groups[0].kind == "knowledge");
    CHECK(calls->groups[1].kind == "performance");
    CHECK(calls->simulation.performance == Stance::not_said);
    const auto* manage = real().unit("CFAMLFD3");
    REQUIRE(manage != nullptr);
    CHECK(manage->code == "CFAM&LFD3");
    CHECK(manage->skills.size() == 13);
    REQUIRE(manage->knowledge_headings.size() == 3);
    CHECK(manage->knowledge_headings[1].first == "CFAMLFD3.K12");
    CHECK(real().unit("PPL1HSL5")->behaviours.back().id == "PPL1HSL5.B7");
}

TEST_CASE("a unit says what it asks for and what it thinks of simulation") {
    const auto* personal = real().unit("CG205");
    REQUIRE(personal != nullptr);
    CHECK(personal->reference == "A/103/6277");
    CHECK(personal->simulation.performance == Stance::refused);
    CHECK(personal->simulation.knowledge == Stance::not_said);
    CHECK(personal->simulation.realistic_workplace == Stance::allowed);
    REQUIRE(personal->requirements.size() == 6);
    REQUIRE(personal->requirements[3].conditions.size() == 4);
    CHECK(personal->requirements[3].conditions[1].id == "CG205.E4b");
    CHECK(personal->requirements[3].conditions[1].tag == "busy");
    CHECK(real().unit("CG301")->simulation.knowledge == Stance::refused);
    CHECK(real().unit("CG303")->simulation.realistic_workplace == Stance::refused);
}

TEST_CASE("a unit known by its title alone has no criteria") {
    const auto* listed = real().unit("CG308");
    REQUIRE(listed != nullptr);
    CHECK(listed->listed_only);
    CHECK(listed->title == "Monitor and solve customer service problems");
    CHECK(listed->groups.empty());
}

TEST_CASE("two frameworks may share a unit") {
    for (const auto* id : {"sds-ma-cs", "cfa-fsp"}) {
        const auto& units = framework(id)->optional;
        CHECK(std::count(units.begin(), units.end(), "CFACSB10") == 1);
    }
}

TEST_CASE("how far a simulator reaches is said of every criterion, with a reason where it does not") {
    std::size_t reached = 0;
    for (const auto& id : real().criterion_ids()) {
        const auto* reach = real().reach(id);
        REQUIRE(reach != nullptr);
        CHECK((reach->extent == Extent::full) == reach->reason.empty());
        CHECK((reach->reason.empty() || real().reason(reach->reason) != nullptr));
        reached += reach->extent != Extent::workplace;
    }
    CHECK(reached == 798);
    CHECK(real().our_reading().reasons.size() == 5);
    CHECK(real().our_reading().reach.size() == real().criterion_ids().size());
    CHECK(real().reach("INSCS016.K1") == nullptr);
    CHECK(to_text(real().reach("CCSCVO13.P6")->extent) == "workplace");
}

TEST_CASE("links are found from both of their ends, the same ones first") {
    for (const auto& link : real().links()) {
        const auto there = real().links_of(link.from);
        const auto back = real().links_of(link.to);
        const auto leads = [](const std::vector<Link>& all, const std::string& to, bool same) {
            return std::any_of(all.begin(), all.end(),
                               [&](const Link& one) { return one.to == to && one.same == same; });
        };
        CHECK(leads(there, link.to, link.same));
        CHECK(leads(back, link.from, link.same));
        CHECK(std::is_sorted(there.begin(), there.end(),
                             [](const Link& a, const Link& b) { return a.same > b.same; }));
    }
    CHECK(real().links_of("nothing").empty());
}

TEST_CASE("every unit with criteria calls for some meta-skills, and every meta-skill has five anchors") {
    for (const auto& unit : real().units()) {
        CHECK(unit.meta_skills.empty() == unit.listed_only);
        for (const auto& id : unit.meta_skills) CHECK(real().meta_skill(id) != nullptr);
    }
    for (const auto& skill : real().meta_skills()) CHECK(skill.anchors.size() == 5);
    CHECK(real().framework("sds-ma-cs") != nullptr);
    CHECK(real().framework("sds") == nullptr);
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
