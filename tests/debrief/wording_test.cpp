// What no debrief may say, whatever happened in the attempt.
#include <doctest/doctest.h>

#include "debrief/build.hpp"
#include "debrief/kept_out.hpp"
#include "debrief/render.hpp"
#include "support/small_scenario.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

std::string page_of(SmallRun& run) {
    const auto catalogue = small_catalogue();
    const auto assessment = assess::assess(run.setting(), run.played(), run.log(), catalogue);
    const auto page =
        debrief::build(assessment, run.played(), run.log(), run.setting(), catalogue, run.organisation());
    return debrief::to_text(page, 72) + debrief::to_json(page, {{"attempt", run.log().head.id}});
}

void check_words(std::string page) {
    CAPTURE(page);
    // The turning points of a story are none that anybody counts.
    for (auto at = page.find("Turning points"); at != std::string::npos; at = page.find("Turning points"))
        page.erase(at, std::string("Turning points").size());
    CHECK(debrief::kept_out_in(page).empty());
    CHECK(page.find(debrief::kStatusLine) != std::string::npos);
    CHECK(page.find('%') == std::string::npos);
    for (const auto* never : {"per cent", "percent", "score", "total", "fail", "wrong", "points", "grade"})
        CHECK_MESSAGE(page.find(never) == std::string::npos, never);
}

}  // namespace

TEST_CASE("no way through the small scenario says a word that is kept out") {
    for (const int limit : {30, 45, 2000})
        for (const std::uint16_t first : {kAskHer, kAskReceipt, kBlame, kWait})
            for (std::uint32_t marks = 0; marks < 16; marks += 3)
                for (const std::uint16_t last : {kRefund, kFetchPriya, kRefuse}) {
                    SmallRun run(limit);
                    run.consult(kBox).choose(first);
                    if (first == kWait) run.choose(kAskReceipt);
                    check_words(page_of(run.pick(marks)));
                    check_words(page_of(run.consult(kPolicy).choose(last)));
                }
}

TEST_CASE("every kind of breach is told without them") {
    using scenario::Critical;
    for (const auto kind : {Critical::unsafe, Critical::unlawful, Critical::discriminatory,
                            Critical::dishonest, Critical::data_breach}) {
        auto declared = small_scenario();
        declared.beats[kArrives].decision.options[kAskHer].otherwise.critical = kind;
        SmallRun run(45, "routine", std::move(declared));
        check_words(page_of(run.choose(kAskHer)));
    }
}

TEST_CASE("kept-out words are found whole, in any case, across line breaks") {
    using Words = std::vector<std::string>;
    CHECK(debrief::kept_out_in("You have ACHIEVED it, and it is signed\n  off.") ==
          Words{"achieved", "signed off"});
    CHECK(debrief::kept_out_in("“Mark” my words: mark them.") == Words{"mark"});
    CHECK(debrief::kept_out_in("signed-off") == Words{"signed off"});
    CHECK(debrief::kept_out_in("A remark at the market; incompetent; bypassed; marks").empty());
    CHECK(debrief::kept_out_in(std::string(debrief::kStatusLine)).empty());
    CHECK(debrief::kept_out_in(std::string(debrief::kStatusLine) + " Evidence.") == Words{"evidence"});
    CHECK(debrief::kept_out_in("").empty());
}

TEST_CASE("an author's own words are found too") {
    auto declared = small_scenario();
    declared.beats[kArrives].decision.options[kAskHer].otherwise.why = text("You are competent.");
    SmallRun run(45, "routine", std::move(declared));
    CHECK(debrief::kept_out_in(page_of(run.choose(kAskHer))) == std::vector<std::string>{"competent"});
}

TEST_CASE("nor does the catalogue of the standards bring one along") {
    const auto read = standards::read_catalogue(DiskFiles(), REHEARSE_SOURCE_DIR "/assets/standards");
    REQUIRE(read.has_value());
    int said = 0;
    const auto check = [&](const std::string& id, const std::string& says) {
        CAPTURE(id);
        CHECK(debrief::kept_out_in(says).empty());
        ++said;
    };
    for (const auto& id : read->criterion_ids()) check(id, read->criterion(id)->says);
    for (const auto& id : read->knowledge_ids()) check(id, read->knowledge(id)->says);
    for (const auto& unit : read->units()) {
        for (const auto* list : {&unit.behaviours, &unit.skills})
            for (const auto& one : *list) check(one.id, one.says);
        for (const auto& one : unit.requirements) {
            check(one.id, one.says);
            for (const auto& condition : one.conditions) check(condition.id, condition.says);
        }
        check(unit.id, unit.simulation.says);
        for (const auto& note : unit.notes) check(unit.id, note);
    }
    CHECK(said > 1400);
}
