// The picture of a scenario: its text, its SVG, and what cannot be drawn.
#include "authoring/graph.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdio>
#include <map>
#include <optional>
#include <regex>
#include <set>
#include <thread>

#include "base/text.hpp"
#include "support/small_scenario.hpp"

using namespace rehearse;
using namespace rehearse::test;
using authoring::GraphInput;
using authoring::kGoesOn;
using authoring::RouteStep;
using authoring::to_dot;
using authoring::to_svg;

namespace {

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

int count(const std::string& text, const std::string& part) {
    int out = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++out;
    return out;
}

// The card of `beat`, from its name to the end of its table.
std::string card(const std::string& dot, const std::string& beat) {
    const auto from = dot.find("\n\"" + beat + "\" [label=<");
    REQUIRE(from != std::string::npos);
    return dot.substr(from, dot.find("</TABLE>>];", from) - from);
}

std::string svg_of(const std::string& dot) {
    const auto svg = to_svg(dot);
    REQUIRE_MESSAGE(svg.has_value(), (svg ? "" : svg.error().text()));
    return *svg;
}

// How a card's name stands in SVG.
std::string titled(const std::string& beat) {
    return "<title>" + std::regex_replace(beat, std::regex("-"), "&#45;") + "</title>";
}

// Every tag is closed by its own, quotes are closed, and no bare & is left.
void check_well_formed(const std::string& xml) {
    static const std::regex kEntity("&(?!(amp|lt|gt|quot|apos|#[0-9]+|#x[0-9A-Fa-f]+);)");
    CHECK_FALSE(std::regex_search(xml, kEntity));
    std::vector<std::string> open;
    for (auto at = xml.find('<'); at != std::string::npos; at = xml.find('<', at + 1)) {
        if (xml.compare(at, 4, "<!--") == 0) {
            const auto end = xml.find("--", at + 4);
            REQUIRE(end != std::string::npos);
            REQUIRE(xml.compare(end, 3, "-->") == 0);
            at = end;
            continue;
        }
        char quote = 0;
        auto end = at + 1;
        for (; end < xml.size() && (quote != 0 || xml[end] != '>'); ++end) {
            if (xml[end] == '<') FAIL("a tag that is not closed at " << end);
            if (quote == xml[end])
                quote = 0;
            else if (quote == 0 && xml[end] == '"')
                quote = xml[end];
        }
        REQUIRE(end < xml.size());
        const std::string tag = xml.substr(at + 1, end - at - 1);
        const std::string name = tag.substr(0, tag.find_first_of(" \n/", 1));
        if (tag.front() == '/') {
            REQUIRE_FALSE(open.empty());
            CHECK("/" + open.back() == tag);
            open.pop_back();
        } else if (tag.front() != '?' && tag.front() != '!' && tag.back() != '/') {
            open.push_back(name);
        }
        at = end;
    }
    CHECK(open.empty());
}

// Both ends of every line are there: the card, and its port.
void check_ends(const std::string& dot) {
    std::map<std::string, std::set<std::string>> ports;
    static const std::regex kPort("PORT=\"([^\"]*)\""), kCard("^\"([^\"]*)\" \\[label=<.*");
    static const std::regex kLine("^\"([^\"]*)\":\"([^\"]*)\" -> \"([^\"]*)\":\"([^\"]*)\":n \\[.*");
    std::string at;
    int lines = 0;
    const auto rows = split_lines(dot);
    std::smatch found;
    for (const auto& row : rows) {
        if (std::regex_match(row, found, kCard)) at = found[1];
        for (std::sregex_iterator it(row.begin(), row.end(), kPort), end; it != end; ++it)
            CHECK_MESSAGE(ports[at].insert((*it)[1]).second, row);
    }
    for (const auto& row : rows) {
        if (!std::regex_match(row, found, kLine)) continue;
        ++lines;
        CHECK_MESSAGE(ports[found[1]].contains(found[2]), row);
        CHECK_MESSAGE(ports[found[3]].contains(found[4]), row);
    }
    CHECK(lines == count(dot, " -> ") - count(dot, "style=invis"));
    CHECK(lines > 0);
}

// Everything that could be taken for something else.
const std::string kSharp = "<b>&amp; \"it's\" \\N {x|y} [z]; --> <!-- & \xF0\x9F\xAB\x96 \t\n\x01 next";

scenario::Scenario sharp_scenario() {
    auto out = small_scenario();
    out.title = kSharp;
    out.cast[0].name = kSharp;
    for (auto& beat : out.beats) {
        for (auto& line : beat.lines) line.text = text(kSharp);
        beat.decision.ask = text(kSharp);
        for (auto& option : beat.decision.options) {
            option.text = text(kSharp);
            if (option.when) option.when->source = kSharp;
            for (auto& one : option.cases) one.when.source = kSharp;
        }
        for (auto& one : beat.decision.classes) one.name = kSharp;
        if (beat.ending) {
            beat.ending->title = kSharp;
            beat.ending->customer.source = kSharp;
        }
    }
    for (auto& consult : out.consults) consult.label = text(kSharp);
    return out;
}

// A story of `size` beats that goes on, skips, and goes back.
scenario::Scenario long_scenario(std::size_t size) {
    auto out = small_scenario();
    out.beats.clear();
    for (std::size_t i = 0; i < size; ++i) {
        scenario::Beat beat = small_arrives();
        beat.id = "b" + std::to_string(i);
        const std::size_t leads[] = {i + 1, i + 2, i + 1, i / 2};
        for (std::size_t k = 0; k < beat.decision.options.size(); ++k)
            beat.decision.options[k].otherwise.to =
                to(static_cast<scenario::BeatIndex>(std::min(leads[k], size)));
        out.beats.push_back(std::move(beat));
    }
    out.beats.push_back(small_ending("end", "The end", "It ends.", number(50), 50));
    for (auto& consult : out.consults) consult.only_in = scenario::kNowhere;
    return out;
}

// What is printed to standard error while `work` runs.
template <class Work>
std::string printed(Work work) {
    (void)std::fflush(stderr);
    const int kept = ::dup(2);
    std::FILE* file = std::tmpfile();
    REQUIRE(file != nullptr);
    (void)::dup2(::fileno(file), 2);
    work();
    (void)std::fflush(stderr);
    (void)::dup2(kept, 2);
    (void)::close(kept);
    std::string out(static_cast<std::size_t>(std::ftell(file)), ' ');
    std::rewind(file);
    out.resize(std::fread(out.data(), 1, out.size(), file));
    (void)std::fclose(file);
    return out;
}

}  // namespace

TEST_CASE("the text is the same for the same scenario, and its lines have ends") {
    const auto scenario = small_scenario();
    const std::string dot = to_dot({scenario});
    CHECK(dot == to_dot({small_scenario()}));
    check_ends(dot);
    check_ends(to_dot({long_scenario(40)}));
}

TEST_CASE("a card has the beat's words, its question and its answers") {
    const auto scenario = small_scenario();
    const std::string dot = to_dot({scenario});
    const std::string arrives = card(dot, "arrives");
    CHECK(holds(arrives, "Start: <B>arrives</B>"));
    CHECK(holds(arrives, "Mrs Okafor: This kettle has put my whole"));
    CHECK_FALSE(holds(arrives, "Twice."));  // cut at a word
    CHECK(holds(arrives, "<B>choose</B>"));
    CHECK(holds(arrives, "“Have you got the receipt?”"));
    CHECK(holds(arrives, ">Finish the label you are writing."));  // done, not said
    CHECK(holds(arrives, "every other answer → form"));
    CHECK(holds(arrives, "→ arrives"));
    const std::string form = card(dot, "form");
    CHECK(holds(form, "pick: What goes on the return form?"));
    CHECK(holds(form, "sound: from 80 points"));
    CHECK(holds(form, "whichever the answer → offer"));
    CHECK(holds(card(dot, "offer"), "only if org.refund_limit &gt;= 1000"));
    const std::string cold = card(dot, "cold-end");
    CHECK(holds(cold, "The kettle goes home again"));
    CHECK(holds(cold, "Customer: 15<BR/>Organisation: 30"));
    CHECK(holds(card(dot, "warm-end"), "Customer: mood<BR/>Organisation: 85"));
    const std::string legend = card(dot, "(legend)");
    CHECK(holds(legend, "Look at the kettle"));
    CHECK(holds(legend, "Read the returns policy (at offer)"));
}

TEST_CASE("lines say when they are taken, where an answer can lead to several beats") {
    auto scenario = small_scenario();
    const std::string dot = to_dot({scenario});
    CHECK(holds(dot, "\"offer\":\"a0\" -> \"warm-end\":\"in\":n"));
    CHECK(holds(dot, ">if org.refund_limit &gt;= 40</TD>"));
    CHECK(holds(dot, ">otherwise</TD>"));
    CHECK_FALSE(holds(dot, "style=dotted"));

    SUBCASE("cases that lead the same way say nothing") {
        auto& refund = scenario.beats[kOffer].decision.options[kRefund];
        refund.cases[0].consequence.to = refund.otherwise.to;
        CHECK_FALSE(holds(to_dot({scenario}), ">otherwise</TD>"));
    }
    SUBCASE("luck is told as a share, and looks different") {
        auto& route = scenario.beats[kOffer].decision.options[kRefuse].otherwise.to;
        route.by_chance = true;
        route.ways = {{std::nullopt, 3, kWarmEnd}, {std::nullopt, 2, kColdEnd}};
        const std::string lucky = to_dot({scenario});
        CHECK(count(lucky, "style=dotted") == 2);
        CHECK(holds(lucky, ">3 in 5</TD>"));
        CHECK(holds(lucky, ">2 in 5</TD>"));
        CHECK(holds(card(lucky, "(legend)"), "Dotted line"));
        check_ends(lucky);
    }
    SUBCASE("a reply that is said in a way of its own") {
        auto& fetch = scenario.beats[kOffer].decision.options[kFetchPriya];
        fetch.manners.push_back({"calm", true, text("Calmly"), {}, {}});
        fetch.manners.push_back({"cross", true, text("Crossly"), consequence(-5, {}, "W", to(kColdEnd)), {}});
        const std::string said = to_dot({scenario});
        CHECK(holds(said, "\"offer\":\"a1\" -> \"cold-end\""));
        CHECK(holds(said, ">if said so: Crossly</TD>"));
    }
    SUBCASE("no answer in time has a row of its own") {
        scenario.beats[kForm].decision.late = scenario::Late{40, consequence(-5, {}, "W", to(kColdEnd))};
        const std::string late = to_dot({scenario});
        CHECK(holds(card(late, "form"), "No answer in 40 seconds"));
        CHECK(holds(late, "\"form\":\"a3\" -> \"cold-end\""));
        check_ends(late);
    }
}

TEST_CASE("whatever an author writes is drawn as it was written") {
    const auto scenario = sharp_scenario();
    const std::string dot = to_dot({scenario});
    check_ends(dot);
    const std::string svg = svg_of(dot);
    check_well_formed(svg);
    CHECK(holds(svg, "&amp;amp;"));
    CHECK(holds(svg, "{x|y} [z]"));
    CHECK(holds(svg, "\xF0\x9F\xAB\x96"));
    CHECK_FALSE(holds(svg, "<b>"));
    for (const auto& beat : scenario.beats) CHECK(holds(svg, titled(beat.id)));
}

TEST_CASE("a beat that nobody can come to says so in words and by its outline") {
    auto scenario = small_scenario();
    CHECK_FALSE(holds(to_dot({scenario}), "nobody can come here"));

    SUBCASE("as the lines have it") {
        for (auto& option : scenario.beats[kArrives].decision.options) option.otherwise.to = to(kColdEnd);
        const std::string dot = to_dot({scenario});
        for (const char* beat : {"form", "offer", "warm-end"}) {
            CHECK(holds(card(dot, beat), "nobody can come here"));
            CHECK(holds(card(dot, beat), "STYLE=\"dashed\""));
        }
        CHECK_FALSE(holds(card(dot, "cold-end"), "nobody"));
        CHECK(holds(card(dot, "(legend)"), "Dashed outline"));
        check_well_formed(svg_of(dot));
    }
    SUBCASE("as it was found by playing") {
        const std::string dot = to_dot({.scenario = scenario, .reached = {true, true, true, true, false}});
        CHECK(holds(card(dot, "cold-end"), "nobody can come here"));
        CHECK_FALSE(holds(card(dot, "warm-end"), "nobody"));
        CHECK(holds(svg_of(dot), "nobody can come here"));
    }
}

TEST_CASE("what is still possible stands as figures, a word and a colour") {
    const auto scenario = small_scenario();
    const std::string dot =
        to_dot({.scenario = scenario, .values = {{78.4, 70, true}, {50, 41, true}, {12, 30.5, true}, {}}});
    CHECK(holds(card(dot, "arrives"), "best: 78 / 70, good"));
    CHECK(holds(card(dot, "form"), "best: 50 / 41, middling"));
    CHECK(holds(card(dot, "offer"), "best: 12 / 31, poor"));
    CHECK_FALSE(holds(card(dot, "warm-end"), "best:"));
    CHECK_FALSE(holds(card(dot, "cold-end"), "best:"));
    CHECK(holds(card(dot, "(legend)"), "customer / organisation"));
}

TEST_CASE("the route of an attempt is numbered along its answers and lines") {
    SmallRun run;
    run.choose(kWait).choose(kAskHer).pick(kItemDate | kItemFault).consult(kBox).choose(kRefund);
    const auto route = authoring::route_of(run.scenario(), run.played());
    CHECK(route == std::vector<RouteStep>{{kArrives, kWait, kArrives},
                                          {kArrives, kAskHer, kForm},
                                          {kForm, 0, kOffer},
                                          {kOffer, kRefund, kWarmEnd}});
    auto twice = route;
    twice.push_back({kForm, 0, kOffer});
    twice.push_back({kForm, 99, kColdEnd});  // not of this scenario
    twice.push_back({999, kGoesOn, 999});
    const std::string dot = to_dot({.scenario = run.scenario(), .route = twice});
    CHECK(holds(card(dot, "arrives"), "<B>step 1</B>"));
    CHECK(holds(card(dot, "arrives"), "<B>step 2</B>"));
    CHECK(holds(card(dot, "form"), "<B>steps 3 and 5</B>"));
    CHECK(count(dot, "penwidth=3.5") == 4);  // to itself, to the form, to the offer, to the end
    check_ends(dot);
    const std::string svg = svg_of(dot);
    check_well_formed(svg);
    CHECK(holds(svg, "steps 3 and 5"));
}

TEST_CASE("a long story is laid out, with every beat") {
    const auto scenario = long_scenario(300);
    const std::string dot = to_dot({scenario});
    check_ends(dot);
    CHECK(holds(card(dot, "(legend)"), "large story"));
    CHECK(holds(card(dot, "b299"), "→ b149"));  // in words, for want of a line
    CHECK_FALSE(holds(dot, "nobody can come here"));
    const std::string svg = svg_of(dot);
    check_well_formed(svg);
    for (const auto& beat : scenario.beats) CHECK(holds(svg, titled(beat.id)));
}

TEST_CASE("what cannot be drawn is an error, and nothing is printed") {
    const auto scenario = small_scenario();
    for (const char* bad : {"digraph {", "", "digraph { a [label=<<TABLE><TR></TABLE>>]; }",
                            "digraph { a [label=<&nothing;>]; }"}) {
        std::optional<Result<std::string>> got;
        CHECK(printed([&] { got = to_svg(bad); }) == "");
        REQUIRE_FALSE(got->has_value());
        CHECK(got->error().code == "graph.invalid");
        CHECK_FALSE(got->error().hint.empty());
        CHECK(to_svg(to_dot({scenario})).has_value());  // and afterwards all is as before
    }
    CHECK(printed([&] { (void)to_svg(to_dot({scenario})); }) == "");
}

TEST_CASE("several threads may draw") {
    const std::string dot = to_dot({small_scenario()});
    const std::string alone = svg_of(dot);
    std::vector<std::string> drawn(4);
    std::vector<std::thread> threads;
    for (auto& one : drawn) threads.emplace_back([&one, &dot] { one = to_svg(dot).value_or(""); });
    for (auto& thread : threads) thread.join();
    for (const auto& one : drawn) CHECK(one == alone);
}
