#include "standards/search.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "standards/practised.hpp"

using namespace rehearse::standards;

namespace {

// Two units, each with a statement about listening.
Catalogue small() {
    Unit calls;
    calls.id = "CALLS";
    calls.title = "Take calls";
    calls.groups.push_back({"",
                            {{"CALLS.P1", "Listening to a caller's whole story, and saying it back", "CALLS"},
                             {"CALLS.P2", "Listen well", "CALLS"},
                             {"CALLS.P3", "Ring back when you said", "CALLS"}}});
    calls.knowledge.push_back({"CALLS.K1", "Why people listen", "CALLS"});
    calls.requirements.push_back({"CALLS.E1", "At these times", {{"CALLS.E1a", "when busy", "busy"}}});
    Unit counter;
    counter.id = "COUNTER";
    counter.title = "Serve at a counter";
    counter.groups.push_back({"", {{"COUNTER.P1", "Queries get an answer", "COUNTER"}}});
    counter.simulation.says = "No simulation counts.";
    return Catalogue({calls, counter}, {}, {{"focus", "Focus", "Stay with it", "Self", {"a", "b", "c"}}});
}

std::vector<std::string> ids(std::string_view words) {
    std::vector<std::string> out;
    for (const auto& one : search(small(), words)) out.push_back(one.id);
    return out;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("every word has to occur, whatever its case and ending; the whole and the short come first") {
    CHECK(ids("listen") == Ids{"CALLS.P2", "CALLS.K1", "CALLS.P1"});
    CHECK(ids("LISTENING") == Ids{"CALLS.P1", "CALLS.P2", "CALLS.K1"});
    CHECK(ids("listen well") == Ids{"CALLS.P2"});
    CHECK(ids("query") == Ids{"COUNTER.P1"});
    CHECK(ids("well listen back").empty());
    CHECK(ids("").empty());
    CHECK(ids(" ,. ").empty());
}

TEST_CASE("units, requirements and meta-skills are found, and a code narrows it down") {
    CHECK(ids("counter") == Ids{"COUNTER", "COUNTER.P1"});
    CHECK(ids("calls listen") == Ids{"CALLS.P2", "CALLS.K1", "CALLS.P1"});
    CHECK(ids("busy") == Ids{"CALLS.E1a"});
    CHECK(search(small(), "stay").front().kind == "meta-skill");
    std::set<std::string> kinds;
    for (const auto& one : entries_of(small())) kinds.insert(one.kind);
    CHECK(kinds ==
          std::set<std::string>{"unit", "criterion", "knowledge", "requirement", "condition", "meta-skill"});
}

TEST_CASE("a unit that is practised is told once, with what it says on simulation") {
    const auto catalogue = small();
    const auto units = units_of(catalogue, {"CALLS.P2", "COUNTER.P1", "CALLS.P1", "NOBODY.P1"});
    REQUIRE(units.size() == 2);
    CHECK(practice_for(*units[0]) == "CALLS Take calls");
    CHECK(practice_for(*units[1]) == "COUNTER Serve at a counter. No simulation counts.");
}
