#include <doctest/doctest.h>

#include "assess/growth.hpp"
#include "assess/suggest.hpp"
#include "support/small_scenario.hpp"

using namespace rehearse;
using namespace rehearse::assess;
using namespace rehearse::test;
using play::Practised;

namespace {

constexpr Timestamp kOneDay = 24LL * 60 * 60 * 1000;
using Words = std::vector<std::string>;

std::string installed(const std::string& name) {
    return std::string(REHEARSE_SOURCE_DIR) + "/assets/growth/" + name;
}

const Bands& bands() {
    static const auto kBands = *read_bands(DiskFiles(), installed("bands.json"));
    return kBands;
}

const FsrsParameters& fsrs() {
    static const auto kFsrs = *read_fsrs(DiskFiles(), installed("fsrs.json"));
    return kFsrs;
}

Practised practised(const std::string& scenario, int day, const std::string& condition, int got, int possible,
                    int chances = 2, const std::string& customer = {}) {
    return {scenario + std::to_string(day),
            scenario,
            customer.empty() ? "Customer of " + scenario : customer,
            condition,
            day * kOneDay + 1,
            {"A.P1", got, possible, chances}};
}

CriterionGrowth only(const std::vector<Practised>& all) {
    auto out = growth_of(all, bands());
    REQUIRE(out.size() == 1);
    return out.front();
}

std::string damage(const std::string& text) {
    const MemoryFiles files({{"bands.json", text}});
    const auto out = read_bands(files, "bands.json");
    REQUIRE(!out.has_value());
    CHECK(out.error().code == "growth.damaged");
    return out.error().message;
}

/// What is suggested on `today`.
std::vector<Suggestion> suggested(const std::vector<Practised>& all, const std::vector<Offered>& offered,
                                  int today, const std::vector<play::PutOff>& put_off = {}) {
    const auto growth = growth_of(all, bands());
    return suggestions({all, growth, put_off, bands(), fsrs(), today}, offered);
}

Offered offered(const std::string& id, bool tried, Words conditions = {"busy"}) {
    return {id, "The " + id, "Customer of " + id, std::move(conditions), {"A.P1"}, tried, false, {}};
}

Words ids(const std::vector<Suggestion>& all) {
    Words out;
    for (const auto& one : all) out.push_back(one.scenario);
    return out;
}

}  // namespace

TEST_CASE("a band is told from exactly its share on, over all attempts") {
    const auto of = [](int got, int possible) { return bands().of(got, possible).name; };
    CHECK(of(17, 20) == "secure");
    CHECK(of(84, 100) == "developing");
    CHECK(of(1, 2) == "developing");
    CHECK(of(49, 99) == "emerging");
    CHECK(of(-5, 4) == "emerging");
    CHECK(of(2'000'000'000, 2'000'000'000) == "secure");
    const auto out = only({practised("one", 1, "busy", 4, 10), practised("two", 2, "routine", 13, 10)});
    CHECK(out.band == "secure");
    CHECK(out.missing.empty());
    CHECK(out.attempts == 2);
    CHECK(out.chances == 4);
}

TEST_CASE("an earlier mistake does not make a later weak reply look good, and the sum is never below zero") {
    CHECK(only({practised("one", 1, "busy", -9, 2), practised("two", 2, "routine", 2, 2)}).got == 0);
    CHECK(only({practised("one", 1, "busy", -1, 2), practised("two", 2, "routine", 2, 2)}).band ==
          "emerging");
}

TEST_CASE("without the spread there is no band, and what is missing is said") {
    const auto missing = [](const std::vector<Practised>& all) {
        const auto out = only(all);
        CHECK(out.band.empty());
        return out.missing;
    };
    CHECK(missing({practised("one", 1, "busy", 2, 2, 1)}) ==
          Words{"3 more chances to show it", "another scenario", "another customer", "one more day",
                "another kind of day (busy, quiet …)"});
    CHECK(missing({practised("one", 1, "busy", 2, 2), practised("one", 2, "routine", 2, 2)}) ==
          Words{"another scenario", "another customer"});
    CHECK(missing({practised("one", 1, "busy", 2, 2, 2, "Sandy"),
                   practised("two", 1, "busy", 2, 2, 2, "Sandy")}) ==
          Words{"another customer", "one more day", "another kind of day (busy, quiet …)"});
    CHECK(missing({practised("one", 1, "busy", 2, 2, 1), practised("two", 2, "routine", 2, 2, 2)}) ==
          Words{"one more chance to show it"});
}

TEST_CASE("an attempt that gave no chance widens nothing, but what went against it counts") {
    const auto out = only({practised("one", 1, "busy", 8, 8, 4), practised("two", 2, "routine", -2, 0, 0)});
    CHECK(out.scenarios == Words{"one"});
    CHECK(out.got == 6);
    CHECK(out.band.empty());
}

TEST_CASE("a ledger adds up by criterion") {
    SmallRun run;
    run.choose(kAskReceipt).pick(kItemDate | kItemFault).choose(kRefund);
    const auto read = assess::assess(run.setting(), run.played(), run.log(), small_catalogue());
    const auto out = tallies_of(read.ledger, *run.setting().scenario);
    CHECK(out == std::vector<play::Tally>{
                     {"INSCS016.P12", -1, 1, 1}, {"SDS0354.P1", 2, 3, 2}, {"SDS0354.P2", 2, 2, 1}});
}

TEST_CASE("a day begins at midnight UTC, also before 1970") {
    CHECK(day_of(0) == 0);
    CHECK(day_of(kOneDay - 1) == 0);
    CHECK(day_of(kOneDay) == 1);
    CHECK(day_of(-1) == -1);
    CHECK(day_of(-kOneDay) == -1);
}

TEST_CASE("a file of bands that is wrong says what was expected") {
    const std::string spread =
        R"("spread": {"chances": 4, "scenarios": 2, "customers": 2, "days": 2, "conditions": 2})";
    const auto with = [&](const std::string& list, const std::string& rest) {
        return R"({"schema": "rehearse.bands/1", "about": "", "bands": )" + list + ", " + rest + "}";
    };
    const std::string good = R"([{"name": "secure", "from": 85}, {"name": "emerging", "from": 0}])";
    const MemoryFiles files({{"bands.json", with(good, spread)}});
    CHECK(read_bands(files, "bands.json").has_value());
    for (const std::string list : {R"([])", R"([{"name": "secure", "from": 85}])",
                                   R"([{"name": "low", "from": 0}, {"name": "high", "from": 5}])",
                                   R"([{"name": "secure", "from": 101}, {"name": "low", "from": 0}])",
                                   R"([{"name": 5, "from": 0}])", R"([{"name": "low", "from": 0.0}])"}) {
        CAPTURE(list);
        CHECK(damage(with(list, spread)).find("the highest first and the last from 0") != std::string::npos);
    }
    CHECK(damage(with(good, R"("spread": {"chances": 4, "scenarios": 2, "customers": 2, "days": 0,
                                          "conditions": 2})"))
              .find("Look at 'days'") != std::string::npos);
    CHECK(read_bands(files, "absent.json").error().code == "files.missing");
}

TEST_CASE("a practice rates by its band") {
    const auto rating = [](int got, int possible) { return rating_of({"A", got, possible, 1}, bands()); };
    CHECK(rating(4, 4) == Rating::good);
    CHECK(rating(2, 4) == Rating::hard);
    CHECK(rating(1, 4) == Rating::again);
    CHECK(rating(-1, 0) == Rating::again);
    CHECK(!rating(0, 0).has_value());
}

TEST_CASE("at first what was never tried is suggested, where answering at random goes furthest first") {
    auto hard = offered("hard", false), easy = offered("easy", false), done = offered("done", true);
    hard.by_chance = 10;
    easy.by_chance = 90;
    const auto out = suggested({}, {hard, done, easy}, 1);
    CHECK(ids(out) == Words{"easy", "hard"});
    CHECK(out.front().reasons == Words{"You have not tried it yet."});
}

TEST_CASE("what was never tried and is on the learner's route comes before what is not") {
    auto easy = offered("easy", false), wanted = offered("wanted", false);
    easy.by_chance = 90;
    wanted.on_route = true;
    const auto out = suggested({}, {easy, wanted}, 1);
    CHECK(ids(out) == Words{"wanted", "easy"});
    CHECK(out.front().reasons == Words{"You have not tried it yet, and it is practice for your route."});
}

TEST_CASE("what is due comes before all else, and says for how long") {
    const std::vector<Practised> all{practised("one", 1, "busy", 2, 2, 4),
                                     practised("two", 2, "routine", 2, 2, 4)};
    REQUIRE(only(all).band == "secure");
    const std::vector offers{offered("new", false), offered("one", true)};
    const auto due = due_of(fsrs(), all, "A.P1", bands());
    REQUIRE(due.has_value());
    CHECK(due->last == 2);
    const auto before = suggested(all, offers, static_cast<int>(due->day) - 1);
    CHECK(ids(before) == Words{"new"});
    const auto out = suggested(all, offers, static_cast<int>(due->day));
    CHECK(ids(out) == Words{"new", "one"});  // both practise it; the new one has one reason more
    CHECK(out.back().reasons == Words{"It is " + std::to_string(due->day - 2) +
                                      " days since you practised A.P1: a good time to come back to it."});
}

TEST_CASE("what widens the spread is suggested, with the condition that would be new") {
    const std::vector<Practised> all{practised("one", 1, "busy", 2, 2)};
    const auto out = suggested(all, {offered("two", true, {"busy", "routine"})}, 2);
    REQUIRE(out.size() == 1);
    CHECK(out.front().condition == "routine");
    CHECK(out.front().reasons ==
          Words{"For A.P1 it would be another scenario, another customer, another kind of day and one more "
                "day."});
}

TEST_CASE("what was put off comes back after its days, and what was played today is not suggested") {
    const std::vector offers{offered("one", false), offered("two", false)};
    const std::vector<play::PutOff> later{{"one", 10 * kOneDay + 5}};
    CHECK(ids(suggested({}, offers, 10, later)) == Words{"two"});
    CHECK(ids(suggested({}, offers, 10 + kDaysPutOff - 1, later)) == Words{"two"});
    CHECK(ids(suggested({}, offers, 10 + kDaysPutOff, later)) == Words{"one", "two"});
    CHECK(put_off_until(later, 10).at("one") == 10 + kDaysPutOff);
    CHECK(suggested({practised("one", 3, "busy", 2, 2)}, {offered("one", true)}, 3).empty());
}

TEST_CASE("there are never more than three, whatever the order they are offered in") {
    std::vector<Offered> offers;
    for (const std::string id : {"d", "b", "a", "c"}) offers.push_back(offered(id, false));
    CHECK(ids(suggested({}, offers, 1)) == Words{"a", "b", "c"});
}
