#include "present/route.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "base/clock.hpp"
#include "debrief/kept_out.hpp"
#include "present/views.hpp"

using namespace rehearse;
using namespace rehearse::present;

namespace {

constexpr Timestamp kNow = 1772366700000;  // 2026-03-01
using Ids = std::vector<std::string>;

// The real library, and attempts made up for it.
struct Shelf {
    DiskFiles files;
    FixedClock clock{kNow};
    standards::Catalogue catalogue =
        *standards::read_catalogue(files, REHEARSE_SOURCE_DIR "/assets/standards");
    session::Library library{files, clock, catalogue, {REHEARSE_SOURCE_DIR, "/nowhere"}};

    [[nodiscard]] RouteView route(const std::string& framework, const Ids& units,
                                  Timestamp chosen = 0) const {
        return route_view(catalogue, {framework, units, chosen}, kNow);
    }
};

records::AttemptSummary attempt(const std::string& scenario, bool finished = true) {
    records::AttemptSummary out;
    out.scenario_id = scenario;
    out.finished = out.reached_ending = finished;
    out.answers = 3;
    return out;
}

Ids ids_of(const std::vector<RouteUnitView>& units) {
    Ids out;
    for (const auto& one : units) out.push_back(one.id);
    return out;
}

}  // namespace

TEST_CASE("a route is shown with what its units are and what the rules say") {
    const Shelf shelf;
    const auto view = shelf.route("SDS-MA-CS", {"sds0223", "INSCS016", "inscs016"}, kNow);
    CHECK(view.framework.id == "sds-ma-cs");
    CHECK(view.framework.rule == "2 mandatory units and at least 8 optional ones.");
    CHECK(view.chosen == "2026-03-01");
    CHECK(ids_of(view.units) == Ids{"SDS0223", "INSCS016"});
    CHECK(view.units[0].part == "mandatory");
    CHECK(view.units[0].edition.empty());
    CHECK(view.units[1].part == "optional");
    CHECK(view.units[1].theme == "Customer Service Delivery");
    CHECK(view.units[1].edition == "version 1, approved 22 Feb 2021, review date 01 Mar 2026");
    CHECK(view.offered.size() == 25);
    CHECK(!view.fits);
    CHECK(view.can_be_kept);
    CHECK(view.status_line == route_status_line());
    CHECK(view.findings.front().code == "twice");
    CHECK(view.findings.front().gap);
    CHECK(view.findings.back().says == "Confirm your choice with your centre.");
    CHECK(!view.findings.back().gap);
}

TEST_CASE("what the source says about simulation stands with the unit, and whether it can be practised") {
    const Shelf shelf;
    const auto view = shelf.route("cg-nsvq-l3", {"205", "212"});
    CHECK(view.chosen.empty());
    REQUIRE(view.units.size() == 2);
    CHECK(view.units[0].simulation == shelf.catalogue.unit("CG205")->simulation.says);
    CHECK(!view.units[0].simulation.empty());
    CHECK(view.units[0].listed_words.empty());
    CHECK(view.units[1].listed_only);
    CHECK(view.units[1].listed_words == "can be planned, not practised here");
}

TEST_CASE("a route with a name that is wrong, or without a unit, is not kept") {
    const Shelf shelf;
    CHECK(!shelf.route("cg-nsvq-l3", {"301", "399"}).can_be_kept);
    CHECK(!shelf.route("cg-nsvq-l3", {"301", "CFACSB10"}).can_be_kept);
    CHECK(!shelf.route("cg-nsvq-l3", {"301", "CS5"}).can_be_kept);
    CHECK(!shelf.route("cg-nsvq-l3", {}).can_be_kept);
    CHECK(!shelf.route("cg-nsqv-l3", {"301"}).can_be_kept);
    CHECK(shelf.route("cg-nsqv-l3", {"301"}).framework.title.empty());
    CHECK(shelf.route("qcf-l2", {"CS 5"}).can_be_kept);
    CHECK(shelf.route("qcf-l2", {"CS 5"}).units.front().part.empty());
}

TEST_CASE("practice is counted from finished attempts, and customers once however often they are met") {
    const Shelf shelf;
    auto view = shelf.route("sds-ma-cs", {"SDS0354", "SDS0417", "SDS0223"});
    const auto words = [&](const std::vector<records::AttemptSummary>& attempts) {
        add_practice(view, shelf.library, attempts);
        return Ids{view.units[0].practice.words, view.units[1].practice.words, view.units[2].practice.words};
    };
    const std::string none = "no scenario here practises it";
    CHECK(words({}) == Ids{"not practised yet", "not practised yet", none});
    CHECK(words({attempt("kettle-day-24", false), attempt("gone-from-the-library")}) ==
          Ids{"not practised yet", "not practised yet", none});
    CHECK(words({attempt("kettle-day-24")})[0] == "practised once with 1 customer");
    CHECK(words({attempt("kettle-day-24"), attempt("kettle-day-24")})[0] ==
          "practised twice with 1 customer");
    const auto all = words({attempt("kettle-day-24"), attempt("what-came-back"), attempt("one-short"),
                            attempt("what-came-back"), attempt("kettle-day-24", false)});
    CHECK(all[0] == "practised 4 times with 3 customers");
    CHECK(view.units[0].practice.times == 4);
    CHECK(view.units[0].practice.customers == 3);
    const auto& scenarios = view.units[0].practice.scenarios;
    CHECK(std::find(scenarios.begin(), scenarios.end(), "kettle-day-24") != scenarios.end());
    CHECK(view.units[2].practice.scenarios.empty());
}

TEST_CASE("scenarios for a unit on the route come first, are marked, and stay in order otherwise") {
    const Shelf shelf;
    const auto plain = library_view(shelf.library, {});
    for (const auto& card : plain.cards) CHECK(route_words(card).empty());
    const auto view = library_view(shelf.library, {}, {"INSCS016", "SDS0354", "CG999"});
    REQUIRE(view.cards.size() == plain.cards.size());
    bool on_route = true;
    for (const auto& card : view.cards) {
        CAPTURE(card.id);
        CHECK((on_route || card.on_route.empty()));
        on_route = !card.on_route.empty();
        for (const auto& unit : card.units)
            if (unit.starts_with("INSCS016 ") || unit.starts_with("SDS0354 ")) CHECK(on_route);
    }
    CHECK(!on_route);
    const auto kettle = std::find_if(view.cards.begin(), view.cards.end(),
                                     [](const Card& card) { return card.id == "kettle-day-24"; });
    REQUIRE(kettle != view.cards.end());
    CHECK(route_words(*kettle) == "On your route: SDS0354 and INSCS016");
    const auto titles = [](const LibraryView& from, bool first) {
        Ids out;
        for (const auto& card : from.cards)
            if (card.on_route.empty() != first) out.push_back(card.title);
        return out;
    };
    for (const bool first : {true, false}) {
        const auto sorted = titles(view, first);
        CHECK(std::is_sorted(sorted.begin(), sorted.end()));
    }
}

TEST_CASE("nothing said of any route uses a word that practice must not use") {
    const Shelf shelf;
    for (const auto& framework : shelf.catalogue.frameworks()) {
        CAPTURE(framework.id);
        Ids all = framework.optional;
        all.push_back("nothing");
        auto view = shelf.route(framework.id, all);
        add_practice(view, shelf.library, {attempt("kettle-day-24")});
        std::string text = view.status_line + "\n" + view.framework.rule;
        for (const auto& one : view.findings) text += "\n" + one.says;
        for (const auto& one : view.units)
            text += "\n" + one.simulation + "\n" + one.listed_words + "\n" + one.practice.words;
        CHECK(debrief::kept_out_in(text) == Ids{});
        for (const std::string word : {"complete", "%"}) CHECK(text.find(word) == std::string::npos);
    }
}
