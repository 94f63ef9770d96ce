// What must be carried over from the published standards exactly (ids, titles, structure, figures) stands in
// index.json, apart from the catalogue's own files; the catalogue has all of it and no more.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <string>

#include "standards/catalogue.hpp"

using namespace rehearse;
using namespace rehearse::standards;
using Json = nlohmann::json;

namespace {

const Catalogue& real() {
    static const auto kRead = read_catalogue(DiskFiles(), REHEARSE_SOURCE_DIR "/assets/standards");
    REQUIRE(kRead.has_value());
    return *kRead;
}

const Json& index() {
    static const Json kIndex = [] {
        const auto bytes = DiskFiles().read(REHEARSE_SOURCE_DIR "/tests/standards/index.json", 1 << 20);
        REQUIRE(bytes.has_value());
        return Json::parse(*bytes);
    }();
    return kIndex;
}

template <class T>
Json ids(const std::vector<T>& all) {
    auto out = Json::array();
    for (const auto& one : all) out.push_back(one.id);
    return out;
}

std::string stance(Stance stance) {
    if (stance == Stance::not_said) return "not said";
    return stance == Stance::allowed ? "allowed" : "refused";
}

Json groups_of(const Unit& unit) {
    auto out = Json::array();
    for (const auto& group : unit.groups)
        out.push_back({{"id", group.id},
                       {"title", group.title},
                       {"kind", group.kind},
                       {"criteria", ids(group.criteria)}});
    return out;
}

Json requirements_of(const Unit& unit) {
    auto out = Json::array();
    for (const auto& one : unit.requirements) {
        auto conditions = Json::array();
        for (const auto& condition : one.conditions) conditions.push_back({condition.id, condition.tag});
        out.push_back({{"id", one.id}, {"conditions", conditions}});
    }
    return out;
}

Json entry_of(const Unit& unit) {
    auto headings = Json::array();
    for (const auto& one : unit.knowledge_headings) headings.push_back({one.title, one.first});
    const auto& said = unit.simulation;
    return {
        {"id", unit.id},
        {"code", unit.code},
        {"reference", unit.reference},
        {"title", unit.title},
        {"kind", unit.kind},
        {"theme", unit.theme},
        {"level", unit.level},
        {"credits", unit.credits},
        {"glh", unit.glh},
        {"edition", {unit.edition.version, unit.edition.approved, unit.edition.review}},
        {"listed_only", unit.listed_only},
        {"simulation", {stance(said.performance), stance(said.knowledge), stance(said.realistic_workplace)}},
        {"groups", groups_of(unit)},
        {"knowledge", ids(unit.knowledge)},
        {"knowledge_headings", headings},
        {"behaviours", ids(unit.behaviours)},
        {"skills", ids(unit.skills)},
        {"requirements", requirements_of(unit)}};
}

Json entry_of(const Framework& framework) {
    return {{"id", framework.id},
            {"title", framework.title},
            {"publisher", framework.publisher},
            {"version", framework.version},
            {"dated", framework.dated},
            {"level", framework.level},
            {"mandatory", framework.mandatory},
            {"optional", framework.optional},
            {"min_optional", framework.min_optional},
            {"each_theme", framework.each_theme},
            {"imported", framework.imported},
            {"max_imported", framework.max_imported}};
}

// Says which entry differs and in which field, rather than showing all of both.
template <class T>
void compare(const std::vector<T>& catalogue, const Json& index) {
    std::map<std::string, Json> ours;
    for (const auto& one : catalogue) ours[one.id] = entry_of(one);
    REQUIRE(ours.size() == index.size());
    for (const auto& expected : index) {
        const std::string id = expected.at("id");
        CAPTURE(id);
        REQUIRE(ours.contains(id));
        for (const auto& [field, value] : expected.items()) {
            CAPTURE(field);
            CHECK(ours[id][field].dump() == value.dump());
        }
        CHECK(ours[id].size() == expected.size());
    }
}

// All the figures, by going through the catalogue. A unit that two frameworks list is counted in both for
// the figures called listed.
std::map<std::string, int> figures() {
    std::map<std::string, int> out;
    const auto size = [](const auto& list) { return static_cast<int>(list.size()); };
    const auto criteria = [&](const Unit& unit) {
        int all = 0;
        for (const auto& group : unit.groups) all += size(group.criteria);
        return all;
    };
    for (const auto& framework : real().frameworks())
        for (const auto* list : {&framework.mandatory, &framework.optional})
            for (const auto& id : *list) {
                const Unit& unit = *real().unit(id);
                ++out["units_listed"];
                out["criteria_listed"] += criteria(unit);
                out["knowledge_listed"] += size(unit.knowledge);
            }
    for (const auto& unit : real().units()) {
        ++out["units"];
        out["units_with_criteria"] += unit.listed_only ? 0 : 1;
        out["criteria"] += criteria(unit);
        out["knowledge"] += size(unit.knowledge);
        out["behaviours"] += size(unit.behaviours);
        out["skills"] += size(unit.skills);
        out["requirements"] += size(unit.requirements);
        for (const auto& one : unit.requirements) out["conditions"] += size(one.conditions);
        out["credits"] += unit.credits;
        out["glh"] += unit.glh;
    }
    out["meta_skills"] = size(real().meta_skills());
    return out;
}

}  // namespace

TEST_CASE("every unit has the id, title, structure and facts of its standard") {
    compare(real().units(), index().at("units"));
}

TEST_CASE("every framework has the title, units and rules of its source") {
    compare(real().frameworks(), index().at("frameworks"));
}

TEST_CASE("the meta-skills are those of the profile, in its order") {
    auto ours = Json::array();
    for (const auto& skill : real().meta_skills()) {
        if (ours.empty() || ours.back().at(0) != skill.group) ours.push_back({skill.group, Json::array()});
        ours.back().at(1).push_back(skill.name);
    }
    CHECK(ours.dump() == index().at("meta_skills").dump());
}

TEST_CASE("73 units are listed, with 841 criteria, 434 knowledge items and 12 meta-skills") {
    const auto counted = figures();
    CHECK(counted.at("units_listed") == 73);
    CHECK(counted.at("criteria_listed") == 841);
    CHECK(counted.at("knowledge_listed") == 434);
    CHECK(counted.at("meta_skills") == 12);
    CHECK(Json(counted).dump() == index().at("counts").dump());
}

TEST_CASE("every unit belongs to a framework") {
    for (const auto& unit : real().units()) {
        CAPTURE(unit.id);
        CHECK(std::any_of(real().frameworks().begin(), real().frameworks().end(), [&](const auto& one) {
            return std::count(one.mandatory.begin(), one.mandatory.end(), unit.id) +
                       std::count(one.optional.begin(), one.optional.end(), unit.id) ==
                   1;
        }));
    }
}
