#include <doctest/doctest.h>

#include <set>

#include "play/step.hpp"
#include "support/small_scenario.hpp"

using namespace rehearse;
using namespace rehearse::play;
using namespace rehearse::test;

namespace {

struct Fixture {
    scenario::Scenario scenario = small_scenario();
    Setting setting;
    State state;
    Events events;

    explicit Fixture(int refund_limit = 30, std::uint64_t seed = 1) {
        setting.scenario = &scenario;
        setting.rules = {refund_limit};
        setting.seed = seed;
        setting.learner = "Sam";
        setting.organisation_name = "Brae & Bell";
        restart();
    }

    void restart() { REQUIRE(begin(setting, state, events).has_value()); }

    Status give(Answer answer) {
        State next;
        auto out = step(setting, state, answer, next, events);
        if (out) state = next;
        return out;
    }

    [[nodiscard]] std::size_t count(EventKind kind) const {
        return static_cast<std::size_t>(std::count_if(events.all.begin(), events.all.end(),
                                                      [&](const Event& e) { return e.kind == kind; }));
    }
};

Answer choose(std::uint16_t option) { return {AnswerKind::choose, option, 0}; }
Answer pick(std::uint32_t marks) { return {AnswerKind::pick, 0, marks}; }
Answer consult(std::uint16_t index) { return {AnswerKind::consult, index, 0}; }

}  // namespace

TEST_CASE("a step moves mood and clock and arrives at the next decision") {
    Fixture f;
    const int before = f.state.slots[scenario::kMoodSlot];
    REQUIRE(f.give(choose(kAskHer)).has_value());
    CHECK(f.state.at == kForm);
    CHECK(f.state.slots[scenario::kMoodSlot] == before + 12);
    CHECK(f.state.slots[scenario::kClockSlot] == 1);
    CHECK(f.count(EventKind::mood) == 1);
    CHECK(f.count(EventKind::arrived) == 1);
}

TEST_CASE("the same answers lead to the same state, whatever was played between") {
    Fixture a, b;
    REQUIRE(a.give(choose(kAskReceipt)).has_value());
    REQUIRE(a.give(pick(kItemDate | kItemFault)).has_value());
    REQUIRE(b.give(choose(kBlame)).has_value());
    b.restart();
    REQUIRE(b.give(choose(kAskReceipt)).has_value());
    REQUIRE(b.give(pick(kItemDate | kItemFault)).has_value());
    CHECK(a.state == b.state);
    CHECK(checksum(a.state) == checksum(b.state));
}

TEST_CASE("mood stays between 0 and 100") {
    Fixture f;
    f.scenario.beats[kArrives].decision.options[kBlame].otherwise.effects[0].value = number(-100);
    REQUIRE(f.give(choose(kBlame)).has_value());
    CHECK(f.state.slots[scenario::kMoodSlot] == 0);
    f.restart();
    f.scenario.beats[kArrives].decision.options[kAskHer].otherwise.effects[0].value = number(100);
    REQUIRE(f.give(choose(kAskHer)).has_value());
    CHECK(f.state.slots[scenario::kMoodSlot] == 100);
}

TEST_CASE("an answer that is not offered is refused and nothing happens") {
    Fixture f;
    const State before = f.state;
    for (const Answer& wrong : {choose(99), pick(1), consult(99)}) {
        const auto out = f.give(wrong);
        REQUIRE_FALSE(out.has_value());
        CHECK(out.error().code == "play.not_offered");
        CHECK(f.state == before);
    }
    REQUIRE(f.give(choose(kAskHer)).has_value());
    CHECK_FALSE(f.give(pick(1U << 20U)).has_value());  // no such item
}

TEST_CASE("a consult costs its time once; looking again is free") {
    Fixture f;
    const auto at = f.state.at;
    const auto before = f.state.slots[scenario::kClockSlot];
    REQUIRE(f.give(consult(kBox)).has_value());
    const auto after = f.state.slots[scenario::kClockSlot];
    CHECK(after > before);
    CHECK(f.state.at == at);
    CHECK(f.state.slots[kConsultedBoxSlot] == 1);
    REQUIRE(f.give(consult(kBox)).has_value());
    CHECK(f.state.slots[scenario::kClockSlot] == after);
}

TEST_CASE("a case takes the place of the reply's own consequence when its condition holds") {
    for (const int limit : {30, 60}) {
        Fixture f(limit);
        REQUIRE(f.give(choose(kAskHer)).has_value());
        REQUIRE(f.give(pick(kItemDate | kItemFault)).has_value());
        REQUIRE(f.give(choose(kRefund)).has_value());
        CHECK(is_over(f.setting, f.state));
        CHECK(f.state.at == (limit >= 40 ? kWarmEnd : kColdEnd));
    }
}

TEST_CASE("a chance depends on seed, beat and visit alone, and takes every way") {
    std::set<scenario::BeatIndex> seen;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        Fixture f(30, seed);
        f.scenario.slots.push_back({"visits.arrives", scenario::SlotKind::number, 0, 1000, 0, {}, {}});
        auto& arrives = f.scenario.beats[kArrives];
        arrives.visits_slot = static_cast<int>(f.scenario.slots.size()) - 1;
        scenario::Route luck;
        luck.by_chance = true;
        luck.ways = {{std::nullopt, 3, kForm}, {std::nullopt, 1, kOffer}};
        arrives.decision.options[kAskHer].otherwise.to = luck;
        arrives.decision.options[kBlame].otherwise.to = luck;
        f.restart();
        REQUIRE(f.give(choose(kAskHer)).has_value());
        const auto first = f.state.at;
        f.restart();
        REQUIRE(f.give(choose(kBlame)).has_value());
        CHECK(f.state.at == first);  // another answer at the same place meets the same luck
        CHECK(f.count(EventKind::chance) == 1);
        seen.insert(first);
    }
    CHECK(seen.size() == 2);
}

TEST_CASE("a dated beat moves the clock on, and never back") {
    Fixture f;
    f.scenario.beats[kForm].at = 500;
    REQUIRE(f.give(choose(kAskHer)).has_value());
    CHECK(f.state.slots[scenario::kClockSlot] == 500);
    f.scenario.beats[kOffer].at = 20;
    REQUIRE(f.give(pick(0)).has_value());
    CHECK(f.state.slots[scenario::kClockSlot] == 503);
}

TEST_CASE("a line keeps the value it was said with") {
    Fixture f;
    scenario::Text told;
    told.parts = {{scenario::TextPart::Kind::words, "Mood ", -1},
                  {scenario::TextPart::Kind::slot, "", scenario::kMoodSlot}};
    auto& option = f.scenario.beats[kArrives].decision.options[kAskHer];
    option.otherwise.reaction.push_back({scenario::kNarrator, told, std::nullopt});
    f.scenario.beats[kForm].effects.push_back({scenario::kMoodSlot, false, number(1)});
    f.restart();
    const int before = f.state.slots[scenario::kMoodSlot];
    REQUIRE(f.give(choose(kAskHer)).has_value());
    const auto line = std::find_if(f.events.all.begin(), f.events.all.end(),
                                   [](const Event& e) { return e.kind == EventKind::line; });
    REQUIRE(line != f.events.all.end());
    CHECK(render(f.setting, f.events, *line) == "Mood " + std::to_string(before + 12));
    CHECK(f.state.slots[scenario::kMoodSlot] == 1);
}

TEST_CASE("a circle without a decision ends in a fault, not in a hang") {
    Fixture f;
    scenario::Beat a, b;
    a.id = "a";
    b.id = "b";
    const auto first = static_cast<scenario::BeatIndex>(f.scenario.beats.size());
    a.to = to(static_cast<scenario::BeatIndex>(first + 1));
    b.to = to(first);
    f.scenario.beats.push_back(a);
    f.scenario.beats.push_back(b);
    f.scenario.beats[kArrives].decision.options[kAskHer].otherwise.to = to(first);
    const auto out = f.give(choose(kAskHer));
    REQUIRE_FALSE(out.has_value());
    CHECK(out.error().code == "play.fault");
}

TEST_CASE("a decision whose options all have gone is a fault with a sentence") {
    Fixture f;
    for (auto& one : f.scenario.beats[kArrives].decision.options)
        one.when = scenario::constant_expression(0, scenario::ValueType::flag, {});
    const auto out = offer(f.setting, f.state);
    REQUIRE_FALSE(out.has_value());
    CHECK(out.error().code == "play.fault");
}

TEST_CASE("options are shuffled by the seed, the same at every visit, none lost") {
    std::set<std::vector<int>> orders;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        Fixture f(30, seed);
        const auto one = offer(f.setting, f.state);
        const auto again = offer(f.setting, f.state);
        REQUIRE(one.has_value());
        CHECK(one->options == again->options);
        CHECK(std::set<int>(one->options.begin(), one->options.end()).size() ==
              f.scenario.beats[kArrives].decision.options.size());
        orders.insert(one->options);
    }
    CHECK(orders.size() > 10);
}
