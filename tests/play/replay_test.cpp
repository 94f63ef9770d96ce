#include <doctest/doctest.h>

#include "play/replay.hpp"
#include "support/small_scenario.hpp"

using namespace rehearse;
using namespace rehearse::play;
using namespace rehearse::test;

namespace {

// A log as Practice writes it, without records.
struct Writer {
    scenario::Scenario scenario = small_scenario();
    Setting setting;
    AttemptLog log;

    Writer() {
        setting.scenario = &scenario;
        setting.rules = {30};
        setting.seed = 5;
    }

    Played now() const {
        auto played = replay(setting, log, log.position(), true);
        REQUIRE(played.has_value());
        return std::move(*played);
    }

    void give(const Answer& answer) {
        auto played = now();
        const auto before = played.state().at;
        REQUIRE(extend(setting, played, answer).has_value());
        Entry entry;
        entry.number = static_cast<int>(log.entries.size()) + 1;
        entry.parent = log.position();
        entry.answer = name(scenario, before, answer);
        entry.reached = scenario.beats[played.state().at].id;
        entry.checksum = checksum(played.state());
        log.entries.push_back(entry);
    }

    void rewind_to(int parent) {
        Entry entry;
        entry.kind = EntryKind::rewind;
        entry.number = static_cast<int>(log.entries.size()) + 1;
        entry.parent = parent;
        log.entries.push_back(entry);
    }
};

Answer choose(std::uint16_t option) { return {AnswerKind::choose, option, 0}; }

}  // namespace

TEST_CASE("a log replays to the same state after every answer") {
    Writer w;
    w.give(choose(kAskReceipt));
    w.give({AnswerKind::consult, kBox, 0});
    w.give({AnswerKind::pick, 0, kItemDate});
    w.give(choose(kFetchPriya));
    const auto played = w.now();
    REQUIRE(played.moments.size() == 4);
    for (std::size_t i = 0; i < 4; ++i) CHECK(checksum(played.moments[i].after) == w.log.entries[i].checksum);
}

TEST_CASE("rewinding makes a branch; both branches stay") {
    Writer w;
    w.give(choose(kBlame));
    w.give({AnswerKind::pick, 0, kItemDate});
    w.rewind_to(kBeginning);
    CHECK(w.log.position() == kBeginning);
    CHECK(w.now().moments.empty());
    w.give(choose(kAskHer));
    CHECK(w.log.route().size() == 1);
    CHECK(w.log.entries.size() == 4);
    CHECK(w.log.is_first_answer(w.log.entries[0]));
    CHECK_FALSE(w.log.is_first_answer(w.log.entries[3]));
    CHECK(w.log.on_first_line(w.log.entries[1]));
    CHECK_FALSE(w.log.on_first_line(w.log.entries[3]));
    const auto first = replay(w.setting, w.log, 2, true);
    REQUIRE(first.has_value());
    CHECK(first->moments.size() == 2);
}

TEST_CASE(
    "a first answer stays one when something was looked up before it, and after going back to the look") {
    Writer w;
    w.give({AnswerKind::consult, kBox, 0});
    w.rewind_to(kBeginning);
    w.give(choose(kAskHer));
    CHECK(w.log.is_first_answer(w.log.entries[2]));
    w.rewind_to(kBeginning);
    w.give({AnswerKind::consult, kBox, 0});
    CHECK_FALSE(w.log.is_first_answer(w.log.entries[4]));  // the consequence of an answer was seen by then
    w.give(choose(kBlame));
    CHECK_FALSE(w.log.is_first_answer(w.log.entries[5]));
}

TEST_CASE("a recorded state that does not come again is told, not passed over") {
    Writer w;
    w.give(choose(kAskHer));
    w.log.entries[0].checksum = "0000000000000000";
    const auto played = replay(w.setting, w.log, 1, true);
    REQUIRE_FALSE(played.has_value());
    CHECK(played.error().code == "play.diverged");
}

TEST_CASE("in a changed scenario the first answer that leads elsewhere stops the replay") {
    Writer w;
    w.give(choose(kAskHer));
    w.give({AnswerKind::pick, 0, kItemDate});
    w.scenario.beats[kArrives].decision.options[kAskHer].otherwise.to = to(kOffer);
    const auto played = replay(w.setting, w.log, 2, false);
    REQUIRE_FALSE(played.has_value());
    CHECK(played.error().code == "play.changed");
    CHECK(played.error().message ==
          "This scenario was changed since you began it, and your answer 1 does not fit any more. It led to "
          "'form'; now it leads to 'offer'.");
}

TEST_CASE("a damaged tree of entries does not lead round in a circle") {
    AttemptLog log;
    Entry a;
    a.number = 1;
    a.parent = 1;
    log.entries.push_back(a);
    CHECK(log.route().size() <= 1);
}
