#include "assess/assessment.hpp"

#include <doctest/doctest.h>

#include "assess/words.hpp"
#include "support/small_scenario.hpp"

using namespace rehearse;
using namespace rehearse::test;
using assess::Reading;

namespace {

assess::Assessment read(SmallRun& run) {
    return assess::assess(run.setting(), run.played(), run.log(), small_catalogue());
}

assess::CriterionReading criterion(const assess::Assessment& assessment, const std::string& id) {
    for (const auto& one : assessment.criteria)
        if (one.id == id) return one;
    FAIL("no criterion " << id);
    return {};
}

}  // namespace

TEST_CASE("readings of the criteria") {
    SmallRun run;
    SUBCASE("shown, with where") {
        run.consult(kBox).choose(kAskHer).pick(kItemDate | kItemFault).choose(kRefund);
        const auto out = read(run);
        const auto check = criterion(out, "SDS0354.P1");
        CHECK(check.reading == Reading::shown);
        CHECK(check.chances == 2);
        CHECK(check.got == 3);
        CHECK(check.best == 3);
        CHECK(check.moments == std::vector<int>{1, 3});
        CHECK(check.says == "Check the kind, number and state of items brought back");
    }
    SUBCASE("mixed") {
        run.consult(kBox).choose(kAskHer).pick(kItemAge);
        CHECK(criterion(read(run), "SDS0354.P1").reading == Reading::mixed);
    }
    SUBCASE("went against") {
        run.choose(kBlame);
        CHECK(criterion(read(run), "INSCS016.P12").reading == Reading::went_against);
    }
    SUBCASE("not taken up") {
        run.choose(kWait);
        CHECK(criterion(read(run), "INSCS016.P12").reading == Reading::not_taken_up);
    }
    SUBCASE("declared, and never met") {
        run.choose(kAskHer);
        const auto never = criterion(read(run), "INSCS016.P8");
        CHECK(never.reading == Reading::not_met);
        CHECK(never.chances == 0);
    }
}

TEST_CASE("criteria come as the scenario declares them, then others that were met") {
    auto declared = small_scenario();
    declared.practises = {"SDS0354.P2", "INSCS016.P8"};
    SmallRun run(45, "routine", std::move(declared));
    run.choose(kAskHer);
    const auto out = read(run);
    std::vector<std::string> ids;
    for (const auto& one : out.criteria) ids.push_back(one.id);
    CHECK(ids == std::vector<std::string>{"SDS0354.P2", "INSCS016.P8", "INSCS016.P12", "SDS0354.P1"});
}

TEST_CASE("moods: what the answer did is kept apart from what came next") {
    SmallRun run;
    run.choose(kAskHer).pick(kItemDate | kItemFault);
    const auto out = read(run);
    CHECK(out.opening_mood == 45);
    CHECK(out.moment(1).mood_after == 57);
    CHECK(out.moment(1).swing);
    CHECK(out.moment(2).mood_answered == 59);
    CHECK(out.moment(2).mood_after == 56);  // the queue
    CHECK_FALSE(out.moment(2).swing);
}

TEST_CASE("right, and hard") {
    SmallRun run;
    run.choose(kAskHer).pick(kItemDate | kItemFault);
    SUBCASE("right, and mood fell") {
        run.choose(kFetchPriya);
        CHECK(read(run).moment(3).right_and_hard);
    }
    SUBCASE("right, and welcome") {
        run.choose(kRefund);
        CHECK_FALSE(read(run).moment(3).right_and_hard);
    }
    SUBCASE("mood fell, and it was not right") {
        run.choose(kRefuse);
        CHECK_FALSE(read(run).moment(3).right_and_hard);
    }
}

TEST_CASE("right, and hard: what luck did is left out, what the story did counts") {
    for (const bool luck : {false, true}) {
        auto declared = small_scenario();
        declared.beats[kOffer].effects.push_back({scenario::kMoodSlot, true, number(-20)});
        for (auto& one : declared.beats[kForm].decision.classes) one.consequence.to.by_chance = luck;
        SmallRun run(45, "routine", std::move(declared));
        run.choose(kAskHer).pick(kItemDate | kItemFault);
        const auto out = read(run);
        CHECK(out.moment(2).by_luck == luck);
        CHECK(out.moment(2).swing);
        CHECK(out.moment(2).right_and_hard == !luck);
    }
}

TEST_CASE("a consult can be right, and hard") {
    SmallRun run;
    run.consult(kBox).choose(kAskHer).pick(kItemDate | kItemFault).consult(kPolicy);
    CHECK(read(run).moment(4).right_and_hard);
}

TEST_CASE("a breach keeps its moment and is never a strength") {
    auto declared = small_scenario();
    declared.beats[kOffer].decision.options[kRefuse].otherwise.signals.push_back(signal(kListen, 2));
    SmallRun run(45, "routine", std::move(declared));
    run.choose(kBlame).pick(kItemAge).choose(kRefuse);
    const auto out = read(run);
    REQUIRE(out.breaches.size() == 1);
    CHECK(out.breaches[0].moment == 3);
    CHECK(out.breaches[0].kind == scenario::Critical::unlawful);
    CHECK(out.strengths.empty());
}

TEST_CASE("strengths: the strongest first, then in order of time") {
    SmallRun run;
    run.choose(kAskHer).consult(kBox).pick(kItemDate | kItemFault).choose(kRefund);
    CHECK(read(run).strengths == std::vector<int>{3, 4, 1, 2});
}

TEST_CASE("to try: a breach first, then the weakest, with a better line that was on offer") {
    SmallRun run;
    run.choose(kAskReceipt).pick(kItemAge).choose(kRefuse);
    const auto out = read(run);
    REQUIRE(out.to_try.size() == 3);
    CHECK(out.to_try[0].moment == 3);
    CHECK(out.to_try[0].option == kRefund);
    CHECK(out.to_try[1].moment == 1);
    CHECK(out.to_try[1].option == kAskHer);
    CHECK(out.to_try[2].moment == 2);
    CHECK(out.to_try[2].option == -1);
}

TEST_CASE("what was not on offer, or would have gone against something, is never held out as better") {
    SmallRun run(30);
    run.choose(kAskHer).pick(kItemDate | kItemFault).choose(kRefuse);
    const auto out = read(run);
    REQUIRE(out.to_try.size() == 1);
    CHECK(out.to_try[0].option == kFetchPriya);
}

TEST_CASE("outcome: two values side by side, and none while the story goes on") {
    SmallRun run;
    run.choose(kAskHer).pick(kItemDate | kItemFault);
    CHECK_FALSE(read(run).outcome.has_value());
    run.choose(kRefund);
    const auto out = read(run);
    REQUIRE(out.outcome.has_value());
    CHECK(out.outcome->title == "A way home");
    CHECK(out.outcome->values.customer == 68);
    CHECK(out.outcome->values.organisation == 85);
    CHECK(out.minutes == 5);
    CHECK(out.condition == "routine");
    CHECK(out.first_line);
    CHECK_FALSE(out.rewound);
}

TEST_CASE("an attempt with no answer yet") {
    SmallRun run;
    const auto out = read(run);
    CHECK(out.moments.empty());
    CHECK(out.minutes == 0);
    CHECK(out.criteria.size() == 4);
    CHECK(out.strengths.empty());
}

TEST_CASE("bands cover every value") {
    CHECK(assess::outcome_words(100) == "worked out very well");
    CHECK(assess::outcome_words(80) == "worked out very well");
    CHECK(assess::outcome_words(79) == "worked out well");
    CHECK(assess::outcome_words(0) == "worked out badly");
    CHECK(assess::mood_words(0) == "very unhappy");
    CHECK(assess::mood_words(45) == "guarded");
    CHECK(assess::shift_words(0) == "felt much the same");
    CHECK(assess::shift_words(3) == "warmed to you a little");
    CHECK(assess::shift_words(-1) == "cooled a little");
    CHECK(assess::shift_words(-5) == "cooled");
    CHECK(assess::shift_words(-40) == "cooled a good deal");
    for (const auto bands : {assess::outcome_bands(), assess::mood_bands(), assess::shift_bands()})
        for (std::size_t i = 1; i < bands.size(); ++i) CHECK(bands[i].from < bands[i - 1].from);
}
