// What the learner makes of an attempt: the debrief's questions answered, a moment tried again, a new start.
#include "program.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

/// A learner who has played the kettle.
struct Desk {
    explicit Desk(const std::string& mode = "practice") {
        const auto ran =
            run({"play", "kettle-day-24", "--learner", "Ailsa", "--seed", "3", "--mode", mode, "--answers",
                 std::string(REHEARSE_SOURCE_DIR) + "/tests/golden/debriefs/kettle-day-24.middling.answers"});
        REQUIRE_MESSAGE(ran.code == 0, ran.err);
        attempt = latest_attempt(data.path());
    }
    [[nodiscard]] Ran run(Words words, const std::string& typed = {}) const {
        words.insert(words.end(), {"--data", data.path()});
        auto environment = held_still();  // but for ids: every run has others
        environment["REHEARSE_RANDOM"] = std::to_string(1000 * ++runs);
        environment["REHEARSE_CLOCK"] = std::to_string(kNow + 60'000 * runs);
        return run_program(words, typed, environment);
    }
    [[nodiscard]] std::string debrief() const { return run({"debrief", attempt}).out; }

    TempFolder data;
    std::string attempt;
    mutable int runs = 0;
};

const std::string kTyped =
    "nervous\nmy hands shook\n"            // how it felt
    "I wanted it over\n\n\n"               // turning points: one answered, two left
    "We have a card by the till\n1 3\n\n"  // knowledge, with ticks; the other left
    "I rushed\nSlow down\nleave\n";        // so what, now what; no objective

}  // namespace

TEST_CASE("the questions of a debrief are asked one by one, and the answers stand in their boxes") {
    const Desk desk;
    const auto before = desk.debrief();
    CHECK(has(before, "\n? One word for how you feel now\n    ____________________\n"));
    const auto asked = desk.run({"answer", desk.attempt}, kTyped);
    CHECK(asked.code == 0);
    CHECK(has(asked.out, "Who can read this: you, and whoever can use this computer under your account."));
    CHECK(has(asked.out, "    You: She wants a refund and it won't let me."));
    CHECK(has(asked.out, "What others would speak of, too:\n  1. "));
    CHECK(has(asked.out, "Kept. To read it all:\n  rehearse debrief " + desk.attempt));
    const auto after = desk.debrief();
    CHECK(has(after, "\n? One word for how you feel now\n    nervous\n"));
    CHECK(has(after, "    I wanted it over\n"));
    CHECK(has(after, "    We have a card by the till\n"));
    CHECK(has(after, "- [x] "));
    CHECK(has(after, "- [ ] "));
    CHECK(has(after, "    Slow down\n"));
    CHECK(!has(before, "- [ ] "));
}

TEST_CASE("answers are kept as they are typed, and asked again they can be changed") {
    const Desk desk;
    CHECK(desk.run({"answer", desk.attempt}, "nervous\n").code == 0);  // and then the power goes
    CHECK(has(desk.debrief(), "    nervous\n"));
    CHECK(desk.run({"answer", desk.attempt}, "proud\nleave\n").code == 0);
    CHECK(has(desk.debrief(), "    proud\n"));
    CHECK(!has(desk.debrief(), "    nervous\n"));
}

TEST_CASE("what the learner wrote is in no machine's debrief and in no export") {
    const Desk desk;
    CHECK(desk.run({"answer", desk.attempt}, kTyped).code == 0);
    CHECK(!has(desk.run({"debrief", desk.attempt, "--format", "json"}).out, "nervous"));
    CHECK(desk.run({"export", desk.attempt, "--format", "html", "--out", desk.data / "d.html"}).code == 0);
    const auto page = bytes_of(desk.data / "d.html");
    for (const std::string own :
         {"nervous", "my hands shook", "I wanted it over", "card by the till", "I rushed"})
        CHECK_MESSAGE(!has(page, own), own);
}

TEST_CASE("a moment is tried again in the same attempt; a new start is a repeat that says so") {
    const Desk desk;
    const auto again = desk.run({"again", desk.attempt, "--moment", "8"}, "leave\n");
    CHECK(again.code == 0);
    CHECK(has(again.out, "Back to just before moment 8. What you did the first time stays as it was."));
    CHECK(has(desk.run({"attempts"}).out, desk.attempt));
    CHECK(latest_attempt(desk.data.path()) == desk.attempt);
    const auto anew = desk.run({"again", desk.attempt}, "1\nleave\n");
    CHECK(anew.code == 0);
    const auto second = latest_attempt(desk.data.path());
    CHECK(second != desk.attempt);
    const auto told = desk.run({"debrief", second}).out;
    CHECK(has(told, "after 1 earlier one of this scenario"));
    CHECK(has(told, "Since"));
}

TEST_CASE("going back where it cannot be done says why, and nothing changes") {
    const Desk desk;
    const auto far = desk.run({"again", desk.attempt, "--moment", "99"});
    CHECK(far.code == 1);
    CHECK(has(far.err, "The attempt has no moment 99.\nThe debrief numbers them: rehearse debrief "));
    CHECK(desk.run({"again", "nobody's"}).code == 1);
    const Desk strict("unaided");
    CHECK(has(strict.run({"again", strict.attempt, "--moment", "1"}).err,
              "In unaided mode there is no going back."));
}
