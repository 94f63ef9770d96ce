// The standards and their coverage as pages.
#include "present/standards.hpp"

#include <doctest/doctest.h>

#include "debrief/render.hpp"

using namespace rehearse;

namespace {

// UNITA is practised, UNITB asks for the same and for something close.
standards::Catalogue catalogue() {
    standards::Unit a;
    a.id = "UNITA";
    a.title = "First";
    a.code = "A 1";
    a.level = 2;
    a.simulation.says = "No simulation counts.";
    a.groups.push_back({"Listening",
                        {{"UNITA.P1", "Listen", "UNITA"},
                         {"UNITA.P2", "Explain", "UNITA"},
                         {"UNITA.P3", "Tidy up", "UNITA"}}});
    a.knowledge = {{"UNITA.K1", "Why", "UNITA"}};
    a.requirements.push_back({"UNITA.E1",
                              "At these times",
                              {{"UNITA.E1a", "when busy", "busy"},
                               {"UNITA.E1b", "with unhappy customers", "customer_unhappy"},
                               {"UNITA.E1c", "by procedure", "by_procedure"}}});
    a.notes = {"As printed."};
    a.meta_skills = {"focus"};
    standards::Unit b;
    b.id = "UNITB";
    b.title = "Second";
    b.groups.push_back({"", {{"UNITB.P1", "Hear", "UNITB"}, {"UNITB.P2", "Ask", "UNITB"}}});
    standards::OurReading reading;
    reading.reasons = {{"presence", "It needs you there."}, {"time", "It takes weeks."}};
    for (const auto* id : {"UNITA.P1", "UNITB.P1", "UNITB.P2"}) reading.reach[id] = {};
    reading.reach["UNITA.P2"] = {standards::Extent::part, "time"};
    reading.reach["UNITA.P3"] = {standards::Extent::workplace, "presence"};
    reading.links = {{"UNITA.P1", "UNITB.P1", true}, {"UNITB.P2", "UNITA.P1", false}};
    return {{a, b},
            {{"frame", "A framework", "", "", "", 0, {"UNITA"}, {"UNITB"}, 1, false, {}, 0, {}}},
            {{"focus", "Focus", "Stay with it", "Self", {"Not yet", "Mostly", "Always"}}},
            reading};
}

authoring::Coverage covered() {
    authoring::Coverage out;
    out.scenarios = {{"story", "Story", {"routine", "busy"}, {"dissatisfied"}, {"numeracy"}}};
    out.practice["UNITA.P1"] = {{0, {{"routine", {"a", "b"}, true, 2}, {"busy", {"a", "b"}, true, 1}}}};
    out.practice["UNITA.P2"] = {{0, {{"routine", {"a"}, true, 0}, {"busy", {"a"}, false, 1}}}};
    out.practice["UNITA.P3"] = {{0, {{"busy", {"a"}, true, 1}}}};
    return out;
}

// In one line, with single spaces.
std::string page(const debrief::Document& document) {
    std::string out;
    for (const char c : debrief::to_text(document, 80))
        if (c != '\n' && c != ' ')
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    return out;
}

bool has(const std::string& text, const std::string& part) {
    const bool there = text.find(part) != std::string::npos;
    if (!there) MESSAGE(text);
    return there;
}

}  // namespace

TEST_CASE("every page of the standards says that the words are ours") {
    const auto all = catalogue();
    const auto coverage = covered();
    const auto& unit = all.units().front();
    for (const auto& document :
         {present::standards_view(all), present::framework_view(all, all.frameworks().front()),
          present::unit_view(all, unit),
          present::statement_view(all, {"UNITA.P1", "criterion", "UNITA", "L"}, {}),
          present::found_view({}, "x"), present::coverage_view(coverage, all, "Coverage", {"UNITA"}),
          present::unit_coverage_view(coverage, all, unit)})
        CHECK(has(page(document), std::string(standards::kOurWords)));
}

TEST_CASE("a unit's page has its facts, what it says on simulation, reach, links and what it asks for") {
    const auto all = catalogue();
    const auto text = page(present::unit_view(all, all.units().front()));
    CHECK(has(text,
              "Code: A 1 Level: 2 On simulation: No simulation counts. Meta-skills (our reading): Focus"));
    CHECK(has(text, "- UNITA.P1 Listen (same as UNITB.P1; close to UNITB.P2)"));
    CHECK(has(text, "- UNITA.P2 Explain (in part: time)"));
    CHECK(has(text, "- UNITA.P3 Tidy up (at the workplace: presence)"));
    CHECK(has(text, "- time: It takes weeks."));
    CHECK(has(text, "- UNITA.E1 At these times: when busy, with unhappy customers and by procedure"));
    CHECK(has(text, "- As printed."));
}

TEST_CASE("a statement's page has its reach with the reason, its links, and who practises it") {
    const auto all = catalogue();
    const auto part =
        page(present::statement_view(all, {"UNITA.P2", "criterion", "UNITA", "Explain"}, {"Story (story)"}));
    CHECK(
        has(part, "Practice: a simulator can touch a part of it. It takes weeks. Scenarios: Story (story)"));
    const auto none = page(present::statement_view(all, {"UNITB.P1", "criterion", "UNITB", "Hear"}, {}));
    CHECK(has(none, "Same as: UNITA.P1 Listen Scenarios: none yet"));
    const auto skill = page(present::statement_view(all, {"focus", "meta-skill", "", "Focus"}, {}));
    CHECK(has(skill, "People say: Not yet People say: Mostly People say: Always"));
}

TEST_CASE("coverage is told in figures, and what is the same is told apart from what is close") {
    const auto all = catalogue();
    const auto coverage = covered();
    const auto text = page(present::coverage_view(coverage, all, "Coverage", {"UNITA", "UNITB"}));
    CHECK(has(text,
              "1 of 4 criteria that can be practised here has at least two chances on one route. 1 has one "
              "chance only, and 2 have no scenario yet."));
    CHECK(has(text, "Of those without two chances, 1 asks for the same as one that has them."));
    CHECK(has(text, "0 of 1 knowledge item are talked about after a scenario."));
    CHECK(has(text, "Left to the workplace, and not among those figures: 1 criterion."));
    CHECK(has(text, "It needs you there. - UNITA.P3 Tidy up Touched on, and not counted: Story"));
    CHECK(has(text, "- UNITB Second: 0 of 2 with at least two chances; no scenario yet"));
    const auto second = page(present::unit_coverage_view(coverage, all, all.units().back()));
    CHECK(has(second, "- UNITB.P1 Hear Same as UNITA.P1, which is practised in Story"));
    CHECK(has(second, "- UNITB.P2 Ask Close to UNITA.P1, where there is practice; that does not count here"));
}

TEST_CASE("chances at which one can only go against a criterion are told, where they make a difference") {
    const auto all = catalogue();
    auto coverage = covered();
    const auto told = [&] {
        return page(present::coverage_view(coverage, all, "Coverage", {"UNITA"}))
                   .find("On one route, 0 of those 1 have two at which it can be shown") != std::string::npos;
    };
    CHECK_FALSE(told());
    for (auto& met : coverage.practice["UNITA.P1"].front().met) met.to_show = 1;
    CHECK(told());
}

TEST_CASE("a unit's coverage goes statement by statement, and through what the unit asks for") {
    const auto all = catalogue();
    const auto text = page(present::unit_coverage_view(covered(), all, all.units().front()));
    CHECK(has(text, "No simulation counts."));
    CHECK(has(text, "- UNITA.P1 Listen Story (routine and busy: a and b)"));
    CHECK(
        has(text, "- UNITA.P2 Explain Story (routine: a; busy: a, and not every route could be looked at)"));
    CHECK(has(text, "- UNITA.K1 Why No scenario yet"));
    CHECK(has(text, "- Story (story): routine or busy; dissatisfied; Core Skills: numeracy"));
    CHECK(has(text, "- UNITA.E1a when busy: busy, Story"));
    CHECK(has(text, "- UNITA.E1b with unhappy customers: dissatisfied, Story"));
    CHECK(has(text, "- UNITA.E1c by procedure: scenarios have no word for it"));
}
