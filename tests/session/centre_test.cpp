// What a centre sets in its own file, and the helplines that come with the program.
#include "session/centre.hpp"

#include <doctest/doctest.h>

#include <map>
#include <set>

#include "session/library.hpp"
#include "session/support.hpp"

using namespace rehearse;
using namespace rehearse::session;

namespace {

using Texts = std::map<std::string, std::string>;

Result<CentreDefaults> centre(const std::string& text) {
    return read_centre_defaults(MemoryFiles(Texts{{"data/practice.json", text}}), "data/practice.json");
}

std::string told(const std::string& text) {
    const auto read = centre(text);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == "centre.damaged");
    return read.error().message;
}

Result<Support> support(const std::string& text) {
    return read_support(MemoryFiles(Texts{{"support.json", text}}), "support.json");
}

std::string told_of_support(const std::string& text) {
    const auto read = support(text);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == "support.damaged");
    CHECK(read.error().hint.find("999") != std::string::npos);
    return read.error().message;
}

}  // namespace

TEST_CASE("a centre names whom to talk to and what learners are not offered") {
    const auto read = centre(
        R"({"limits": true, "contact": {"name": " Ms Reid\n", "how": "Room 12"}, "hidden": ["the-risk-log"]})");
    REQUIRE(read.has_value());
    CHECK(read->limits);
    REQUIRE(read->contact.has_value());
    CHECK(read->contact->name == "Ms Reid");
    CHECK(read->contact->how == "Room 12");
    CHECK(read->hides("the-risk-log"));
    CHECK_FALSE(read->hides("the-risk"));
    CHECK_FALSE(centre("{}")->contact);
}

TEST_CASE("what does not count in a centre's file is told with what was expected") {
    const std::string begins = "data/practice.json does not count: ";
    const std::string contact =
        begins + R"('contact' is { "name": "whom to talk to", "how": "where, when" }.)";
    CHECK(told(R"({"contact": "Ms Reid"})") == contact);
    CHECK(told(R"({"contact": {"name": "Ms Reid"}})") == contact);
    CHECK(told(R"({"contact": {"name": "Ms Reid", "how": " "}})") == contact);
    CHECK(told(R"({"contact": {"name": "Ms Reid", "how": "here", "when": "now"}})") == contact);
    const std::string hidden =
        begins + R"('hidden' is a list of ids of scenarios, such as ["the-risk-log"].)";
    CHECK(told(R"({"hidden": "the-risk-log"})") == hidden);
    CHECK(told(R"({"hidden": ["The Risk Log"]})") == hidden);
    CHECK(told(R"({"limits": 1})") == begins + "'limits' is true or false.");
    CHECK(told(R"({"contakt": 1})") == begins + "it has a field 'contakt' that is not known.");
}

TEST_CASE("a hidden scenario that is not there is told with the nearest that is") {
    const MemoryFiles files(Texts{{"data/practice.json", R"({"hidden": ["the-risk-lgo", "one-short"]})"},
                                  {"program/scenarios/the-risk-log.lua", ""},
                                  {"program/scenarios/one-short.lua", ""}});
    const FixedClock clock(0);
    const standards::Catalogue catalogue;
    const Library library(files, clock, catalogue, {"program", "data"});
    const auto troubles = library.centre_troubles();
    REQUIRE(troubles.size() == 1);
    CHECK(troubles[0].code == "centre.hidden");
    CHECK(troubles[0].text() ==
          "data/practice.json hides a scenario 'the-risk-lgo', and there is none of that name.\nDid you mean "
          "'the-risk-log'?");
    CHECK(library.centre_defaults()->hides("one-short"));
}

TEST_CASE("the helplines that come with the program are whole") {
    const DiskFiles disk;
    const auto read = read_support(disk, std::string(REHEARSE_SOURCE_DIR) + "/assets/support.json");
    REQUIRE(read.has_value());
    std::set<std::string> names, numbers;
    for (const auto& line : read->lines) {
        CHECK_MESSAGE(names.insert(line.name).second, line.name);
        CHECK_MESSAGE(numbers.insert(line.how).second, line.how);
        CHECK_MESSAGE(line.how.find_first_of("0123456789") != std::string::npos, line.name);
        CHECK_MESSAGE(line.whom.ends_with('.'), line.name);
        CHECK_MESSAGE(line.how.ends_with('.'), line.name);
        CHECK_MESSAGE(!line.hours.ends_with('.'), line.name);
    }
    CHECK(names.contains("Samaritans"));
}

TEST_CASE("damage to the helplines is told, with a number to ring all the same") {
    CHECK(told_of_support("[]") == "support.json cannot be read: it is not one { … } of JSON.");
    CHECK(told_of_support(R"({"checked": "lately"})") ==
          "support.json cannot be read: 'checked' is a month, such as 2026-11.");
    CHECK(told_of_support(R"({"checked": "2026-11", "lines": []})") ==
          "support.json cannot be read: 'lines' is a list of helplines.");
    CHECK(told_of_support(R"({"checked": "2026-11", "lines": [{"name": "A", "for": "B.", "how": "C."}]})") ==
          "support.json cannot be read: helpline 1 has a text for 'name', 'for', 'how' and 'hours'.");
}
