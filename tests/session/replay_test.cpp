// What was played comes back: after every answer, on every branch, with the same debrief.
#include <random>

#include "bench.hpp"

using namespace rehearse;
using namespace rehearse::test;
using play::AnswerKind;

namespace {

constexpr int kMostAnswers = 60;

const std::vector<std::string>& scenarios() {
    static const std::vector<std::string> kAll = {"everyones-watching", "kettle-day-24", "the-sixth-person"};
    return kAll;
}

class RandomRun {
public:
    RandomRun(Bench& bench, const std::string& scenario, unsigned seed) : chance_(seed), bench_(bench) {
        const auto mode = seed % 3 == 0 ? play::Mode::coached : play::Mode::practice;
        practice = bench.start(scenario, seed * 7919ULL, mode);
    }

    // Answers, looks things up and goes back, until the end or long enough.
    void play() {
        for (int n = 0; n < kMostAnswers; ++n) {
            if (!practice->played().moments.empty() && below(8) == 0) {
                must(practice->rewind(below(practice->played().moments.size())));
            } else {
                if (practice->over()) return;
                give_random(*practice, chance_());
                states[practice->log().entries.back().number] = practice->played().state();
            }
            check_log();
        }
    }

    std::map<int, play::State> states;  // by the entry that led to them
    PracticePointer practice;

private:
    std::size_t below(std::size_t n) { return chance_() % n; }

    // The records' log, played from its beginning, stands where the attempt stands.
    void check_log() {
        const auto log = value_of(bench_.records->log(practice->log().head.id));
        const auto again = value_of(play::replay(practice->setting(), log, log.position(), true));
        CHECK(again.state() == practice->played().state());
        CHECK(log.entries == practice->log().entries);
    }

    std::mt19937 chance_;
    Bench& bench_;
};

// Everything the program could do with the attempt after a new start.
void check_reopened(Bench& bench, const RandomRun& run) {
    const auto& before = *run.practice;
    const auto again = bench.review(before.log().head.id);
    CHECK(again->log().head == before.log().head);
    CHECK(again->log().entries == before.log().entries);
    REQUIRE(again->played().moments.size() == before.played().moments.size());
    CHECK(again->played().start == before.played().start);
    for (std::size_t i = 0; i < before.played().moments.size(); ++i) {
        CHECK(again->played().moments[i].entry == before.played().moments[i].entry);
        CHECK(again->played().moments[i].before == before.played().moments[i].before);
        CHECK(again->played().moments[i].after == before.played().moments[i].after);
        CHECK(again->played().moments[i].said == before.played().moments[i].said);
    }
    CHECK(debrief_text(*again) == debrief_text(before));
    for (const auto& [entry, state] : run.states)
        CHECK(value_of(play::replay(again->setting(), again->log(), entry, true)).state() == state);
    CHECK(bench.resume(before.log().head.id)->note().empty());
    CHECK(value_of(bench.records->log(before.log().head.id)).entries == before.log().entries);
}

}  // namespace

TEST_CASE("replay gives the same state after every answer, on every branch, whatever is answered") {
    DiskFiles files;
    const TempFolder data;
    Bench bench(files, {REHEARSE_SOURCE_DIR, data.path()}, data / "records.db");
    int finished = 0, rewound = 0;
    for (const auto& scenario : scenarios()) {
        for (unsigned seed = 1; seed <= 12; ++seed) {
            CAPTURE(scenario);
            CAPTURE(seed);
            RandomRun run(bench, scenario, seed);
            run.play();
            finished += run.practice->over() ? 1 : 0;
            for (const auto& entry : run.practice->log().entries)
                rewound += entry.kind == play::EntryKind::rewind ? 1 : 0;
            bench.reopen();
            check_reopened(bench, run);
        }
    }
    CHECK(finished > 12);  // or the property says little
    CHECK(rewound > 36);
}

TEST_CASE("going back and answering otherwise keeps both branches, in the order they were given") {
    DiskFiles files;
    const TempFolder data;
    Bench bench(files, {REHEARSE_SOURCE_DIR, data.path()}, data / "records.db");
    auto practice = bench.start("kettle-day-24");
    give(*practice, "receipt_please");
    const auto there = practice->played().state();
    must(practice->rewind(0));
    CHECK(beat_of(*practice) == "arrives");
    give(*practice, "fright");
    bench.reopen();
    const auto again = bench.review(practice->log().head.id);
    REQUIRE(again->log().entries.size() == 3);
    CHECK(again->log().entries[0].answer.names.front() == "receipt_please");
    CHECK(again->log().entries[1].kind == play::EntryKind::rewind);
    CHECK(again->log().entries[2].answer.names.front() == "fright");
    CHECK(again->log().is_first_answer(again->log().entries[0]));
    CHECK_FALSE(again->log().is_first_answer(again->log().entries[2]));
    CHECK(again->played().state() == practice->played().state());
    CHECK(value_of(play::replay(again->setting(), again->log(), 1, true)).state() == there);
}

TEST_CASE("in unaided mode there is no going back, and nothing is written by asking") {
    DiskFiles files;
    const TempFolder data;
    Bench bench(files, {REHEARSE_SOURCE_DIR, data.path()}, data / "records.db");
    auto practice = bench.start("kettle-day-24", 1, play::Mode::unaided);
    give(*practice, "tell_me");
    const auto back = practice->rewind(0);
    REQUIRE_FALSE(back.has_value());
    CHECK(back.error().code == "play.no_rewind");
    CHECK(practice->log().entries.size() == 1);
    CHECK(value_of(bench.records->log(practice->log().head.id)).entries.size() == 1);
    CHECK(beat_of(*practice) == "story");
}

TEST_CASE("an answer that is not on offer changes nothing") {
    DiskFiles files;
    const TempFolder data;
    Bench bench(files, {REHEARSE_SOURCE_DIR, data.path()}, data / "records.db");
    auto practice = bench.start("kettle-day-24");
    const auto before = practice->played().state();
    const auto given = practice->answer(named(*practice, "bank"));  // she has not shown it yet
    REQUIRE_FALSE(given.has_value());
    CHECK(given.error().code == "play.not_offered");
    CHECK(practice->played().state() == before);
    CHECK(value_of(bench.records->log(practice->log().head.id)).entries.empty());
}

TEST_CASE(
    "an attempt open in two windows stays whole: each goes on from its own place, and the last one to write "
    "counts") {
    DiskFiles files;
    const TempFolder data;
    Bench bench(files, {REHEARSE_SOURCE_DIR, data.path()}, data / "records.db");
    const auto one = bench.start("kettle-day-24");
    const auto id = one->log().head.id;
    const auto other = bench.resume(id);
    give(*one, "fright");
    give(*other, "receipt_please");
    give(*one, "two_rooms");
    must(other->rewind(0));
    give(*other, "tell_me");
    give(*one, "callum");
    for (const auto* practice : {&*one, &*other}) {
        CHECK(has(debrief_text(*practice), "Every decision, in order"));
        for (const auto& moment : practice->played().moments)
            CHECK(value_of(
                      play::replay(practice->setting(), value_of(bench.records->log(id)), moment.entry, true))
                      .state() == moment.after);
    }
    bench.reopen();
    CHECK(bench.resume(id)->played().state() == one->played().state());
    CHECK(bench.review(id)->log().entries.size() == 6);
}
