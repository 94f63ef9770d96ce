#include "exchange/case.hpp"

#include <doctest/doctest.h>

#include <map>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>

#include "exchange/catalogue.hpp"
#include "exchange/uuid.hpp"

using namespace rehearse;
using namespace rehearse::exchange;
using namespace rehearse::test;
using Json = nlohmann::json;

namespace {

constexpr Timestamp kMarch = 1772373900000;  // 2026-03-01 14:05

Json package(std::string_view id, Timestamp at = kMarch) {
    return Json::parse(to_case(real_catalogue(), framework(real_catalogue(), id), at));
}

const Json& item(const Json& package, const std::string& code) {
    for (const auto& one : package.at("CFItems"))
        if (one.value("humanCodingScheme", "") == code) return one;
    FAIL("no such item");
    return package;
}

// What `child` is a child of: its identifier.
std::string parent_of(const Json& package, const std::string& child) {
    std::string out;
    for (const auto& one : package.at("CFAssociations"))
        if (one.at("originNodeURI").at("identifier") == child) {
            CHECK(out.empty());
            out = one.at("destinationNodeURI").at("identifier");
        }
    return out;
}

}  // namespace

TEST_CASE("an identifier by name is the one of the RFC's example") {
    constexpr Uuid kDns{0x6b, 0xa7, 0xb8, 0x10, 0x9d, 0xad, 0x11, 0xd1,
                        0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8};
    CHECK(to_text(kDns) == "6ba7b810-9dad-11d1-80b4-00c04fd430c8");
    CHECK(to_text(named_uuid(kDns, "www.example.com")) == "2ed6657d-e927-568b-95e1-2665a8aea6a2");
}

TEST_CASE("the document says whose words these are") {
    const auto document = package("qcf-l2").at("CFDocument");
    CHECK(document.at("title") == "Customer Service: QCF units of assessment Level 2");
    CHECK(document.at("creator") == "Rehearse");
    CHECK(document.at("version") == "V2.0");
    CHECK(document.at("lastChangeDateTime") == "2026-03-01T14:05:00Z");
    CHECK(std::string(document.at("notes"))
              .starts_with("In our words, not the official text; not endorsed by any awarding body."));
    CHECK_FALSE(package("sds-ma-cs").at("CFDocument").contains("version"));
}

TEST_CASE("statements are there in our words, and say so; titles are as published") {
    const auto calls = package("cg-nsvq-l3");
    const auto& criterion = item(calls, "CG207.2.3");
    CHECK(criterion.at("fullStatement") == real_catalogue().criterion("CG207.2.3")->says);
    CHECK(criterion.at("CFItemType") == "Criterion");
    CHECK(criterion.at("notes") == "In our words, not the official text; not endorsed by any awarding body.");
    const auto& unit = item(calls, "207");
    CHECK(unit.at("fullStatement") == "Deal with customers in writing or using ICT");
    CHECK(unit.at("CFItemType") == "Unit");
    CHECK(std::string(unit.at("notes"))
              .starts_with("Unit facts: level 2, reference J/103/6279 and theme Impression and Image. No "
                           "performance from a simulation counts"));
    CHECK(std::string(item(calls, "301").at("notes")).starts_with("Mandatory. Unit facts: level 3"));
    CHECK(item(calls, "CG207.E5b").at("CFItemType") == "Condition");
    CHECK(item(calls, "207.2").at("CFItemType") == "Group");
}

TEST_CASE("every statement of a framework is an item, below the right one") {
    const auto all = package("cg-nsvq-l3");
    const auto id = [&](const std::string& code) { return std::string(item(all, code).at("identifier")); };
    CHECK(parent_of(all, id("CG207.2.3")) == id("207.2"));
    CHECK(parent_of(all, id("207.2")) == id("207"));
    CHECK(parent_of(all, id("CG207.Kb")) == id("207"));
    CHECK(parent_of(all, id("CG207.E5b")) == id("CG207.E5"));
    CHECK(parent_of(all, id("207")) == std::string(all.at("CFDocument").at("identifier")));
    // 20 units, 19 elements, 119 criteria, 39 knowledge items, 54 requirements with 61 conditions.
    CHECK(all.at("CFItems").size() == all.at("CFAssociations").size());
    std::map<std::string, int> kinds;
    for (const auto& one : all.at("CFItems")) ++kinds[one.at("CFItemType")];
    CHECK(kinds == std::map<std::string, int>{{"Unit", 20},
                                              {"Group", 19},
                                              {"Criterion", 119},
                                              {"Knowledge", 39},
                                              {"Requirement", 54},
                                              {"Condition", 61}});
    // A list without a title of its own stands right below its unit.
    const auto profile = package("sds-ma-cs");
    CHECK(parent_of(profile, item(profile, "SDS0354.P1").at("identifier")) ==
          std::string(item(profile, "SDS0354").at("identifier")));
}

TEST_CASE("children are numbered in the order of the standard") {
    const auto all = package("cg-nsvq-l3");
    const std::string parent = item(all, "207.2").at("identifier");
    std::map<int, std::string> children;
    for (const auto& one : all.at("CFAssociations")) {
        CHECK(one.at("associationType") == "isChildOf");
        if (one.at("destinationNodeURI").at("identifier") == parent)
            children[one.at("sequenceNumber")] = one.at("originNodeURI").at("identifier");
    }
    REQUIRE(children.size() == 7);
    for (int i = 1; i <= 7; ++i)
        CHECK(children.at(i) == std::string(item(all, "CG207.2." + std::to_string(i)).at("identifier")));
}

TEST_CASE("identifiers are unique, well made, and lead somewhere") {
    const std::regex form("[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    std::set<std::string> seen;
    for (const auto& one : real_catalogue().frameworks()) {
        const auto all = package(one.id);
        std::set<std::string> here{all.at("CFDocument").at("identifier")};
        for (const auto& part : all.at("CFItems")) CHECK(here.insert(part.at("identifier")).second);
        for (const auto& link : all.at("CFAssociations")) {
            for (const auto* end : {"originNodeURI", "destinationNodeURI"})
                CHECK(here.contains(link.at(end).at("identifier")));
            CHECK(link.at("uri") == "urn:uuid:" + std::string(link.at("identifier")));
        }
        for (const auto& link : all.at("CFAssociations")) CHECK(here.insert(link.at("identifier")).second);
        for (const auto& id : here) {
            CHECK(std::regex_match(id, form));
            CHECK(seen.insert(id).second);  // a unit in two frameworks has an item in each
        }
    }
}

TEST_CASE("a later export names the same things alike") {
    auto first = package("sds-ma-cs"), second = package("sds-ma-cs", kMarch + 86'400'000);
    CHECK(first != second);
    for (auto* all : {&first, &second}) {
        all->at("CFDocument").erase("lastChangeDateTime");
        for (const auto* part : {"CFItems", "CFAssociations"})
            for (auto& one : all->at(part)) one.erase("lastChangeDateTime");
    }
    CHECK(first == second);
}
