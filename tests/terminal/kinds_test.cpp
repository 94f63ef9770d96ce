// Every kind of decision, typed: in pieces, with slips, and mended. The scenario is tests/session/kinds.lua.
#include "program.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

const std::string kDay = std::string(REHEARSE_SOURCE_DIR) + "/tests/session/kinds.lua";

struct Phone {
    TempFolder folder;
    Environment environment = held_still();

    mutable int plays = 0;

    [[nodiscard]] std::string data() const { return folder / ("data" + std::to_string(plays)); }
    // With chance held still, every attempt has the same id: each gets a folder of its own.
    [[nodiscard]] Ran play(const std::string& typed, const Words& more = {}) const {
        ++plays;
        Words words = {"play", kDay, "--data", data(), "--seed", "3", "--learner", "Ailsa"};
        words.insert(words.end(), more.begin(), more.end());
        return run_program(words, typed, environment);
    }
};

// Right answers up to each kind.
const std::string kToPick = "promises\n", kToSort = kToPick + "lamp\n",
                  kToRank = kToSort + "1 now, 2 later\n", kToRate = kToRank + "off cool bulb\n",
                  kToRecord = kToRate + "1 missed, 2 shown\n",
                  kToSum = kToRecord + "1 bb-1; 2 lamp is out; 3 14/3/26; 4 bulb; done\n",
                  kToWrite = kToSum + "4.50\n";

}  // namespace

TEST_CASE("a reply that asks how it is said is given in one line or in two") {
    const Phone phone;
    for (const char* typed : {"oh_dear 1\n", "oh_dear\n1\n", "oh_dear warm\n", "oh_dear\n3\nwarm\n"})
        CHECK(has(phone.play(typed).out, "You: Oh dear. (Warmly)\n"));
    const auto ran = phone.play("oh_dear\n3\n");
    CHECK(has(ran.out, "How do you say it?\n1. Warmly\n2. Flatly\n"));
    CHECK(has(flat(ran.err), "'3' is not an answer here. Type the number of how you say it"));
}

TEST_CASE("places are typed in one line or in pieces; done says what is still open") {
    const Phone phone;
    for (const char* typed : {"smell now, shade later\n", "1 n, 2 l\n", "1=now; 2=later\n", "1 1, 2 3\n",
                              "smell n\nshade later\ndone\n", "smell later\nsmell now\n2 l\ndone\n"})
        CHECK(has(phone.play(kToSort + typed).out,
                  "You sorted: now: The smell of burning\n  later: The shade\n"));
    const auto ran = phone.play(kToSort + "smell n\ndone\nshade soon\n");
    CHECK(has(ran.out, "1. The smell of burning [now]\n2. The shade\n"));
    CHECK(has(flat(ran.err), "1 line has no place yet. Each of them needs one"));
    CHECK(has(ran.err, "'shade soon' is not an answer here."));
}

TEST_CASE("an order names every line once") {
    const Phone phone;
    CHECK(has(phone.play(kToRank + "off bulb cool\n").out,
              "Your order: 1. Switch it off\n  2. Look at the bulb\n  3. Let it cool\n"));
    for (const char* typed : {"off bulb\n", "off bulb bulb\n", "off bulb cool off\n", "off bulb milk\n"})
        CHECK(has(phone.play(kToRank + typed).err, "Type all the numbers in the order you choose"));
}

TEST_CASE("a form is filled in line by line; what cannot be read is told, and the rest is kept") {
    const Phone phone;
    const auto ran = phone.play(
        kToRecord + "1 BB-1\n2 = lamp is out; 3 soon\n9 x\ndone\n3 14 March 2026; 4 bulb\n5\ndone\n");
    CHECK(
        has(ran.out, "2. What is wrong: lamp is out\n3. Bought on: soon (a date, such as 14 March 2026)\n"));
    CHECK(has(ran.err, "'9 x' is not an answer here."));
    CHECK(has(ran.err, "Bought on: 'soon' cannot be read as a date.\n"));
    CHECK(has(ran.out,
              "You recorded: Order number: BB-1\n  What is wrong: lamp is out\n"
              "  Bought on: 14 March 2026\n  What he gets: bulb\n  His health: (empty)\n"));
}

TEST_CASE("a figure with or without its unit") {
    const Phone phone;
    for (const char* typed : {"4.50\n", "£4.5\n", "free\n4.50\n", "a\n4.5\n"})
        CHECK(has(phone.play(kToSum + typed).out, "You worked out: £4.50\n"));
    CHECK(has(flat(phone.play(kToSum + "4.50 minutes\n").err), "cannot be read as a figure in £."));
}

TEST_CASE("a text of several lines, from a template or not; a finding is answered") {
    const Phone phone;
    const auto ran = phone.play(kToWrite + "template 1\nThe bulb costs £4.50.\n\nback\n.\ndid 1\ndid 9\n");
    CHECK(has(ran.out,
              "You wrote: Dear Customer,\n\n  we have received your message.\n"
              "  The bulb costs £4.50.\n\n  back\n"));
    CHECK(has(ran.out, "What the checks found in your text:\n1. Greeting: not met."));
    CHECK(has(flat(ran.out), "Kept for your trainer: you did this, and the check did not see it."));
    CHECK(has(ran.err, "There is no finding of that number here."));
    // Before its first line, the usual words can be typed.
    CHECK(has(phone.play(kToWrite + "back\n").out, "You go back to the moment before that answer."));
    CHECK(has(phone.play(kToWrite + "a\nleave\n").out, "Before you answer: Look in the store\n"));
    CHECK(has(phone.play(kToWrite + std::string(450, 'x') + "\n.\n").err,
              "The text has 450 characters; there is room for 400."));
}

TEST_CASE("without hints, nothing is told about a text before the debrief; it can still be answered then") {
    const Phone phone;
    const auto ran = phone.play(kToWrite + "Morning! It costs £4.50.\n.\nring\n", {"--mode", "unaided"});
    CHECK_FALSE(has(ran.out, "What the checks found"));
    CHECK(has(ran.out, "Greeting, not yet:"));
    const auto attempt = latest_attempt(phone.data());
    const auto remark = [&](const Words& words) {
        Words all = {"remark", attempt, "--data", phone.data()};
        all.insert(all.begin() + 2, words.begin(), words.end());
        return run_program(all, {}, phone.environment);
    };
    CHECK(remark({"8", "greeting", "We never use names"}).code == 0);
    CHECK(has(flat(run_program({"debrief", attempt, "--data", phone.data()}).out),
              "You answered: “We never use names”, kept for your trainer."));
    CHECK(has(remark({"1", "greeting"}).err, "Moment 1 is not a text."));
    CHECK(has(remark({"8", "greting"}).err,
              "There is no check 'greting' on this text.\nDid you mean 'greeting'?"));
}

TEST_CASE("a time limit runs out only when it is switched on, and a pause stops it") {
    Phone phone;
    phone.environment["REHEARSE_CLOCK"] = std::to_string(kNow) + "+9000";  // nine seconds at every look
    CHECK_FALSE(has(phone.play("help\nhelp\nhelp\npromises\n").out, "The time is up."));
    const auto late = phone.play("help\nhelp\nhelp\n", {"--limits"});
    CHECK(has(late.out, "You have 20 seconds. Type pause to stop the time.\n"));
    CHECK(
        has(late.out, "The time is up.\n\n* The time was up before there was an answer.\nMr Roy: Hello?\n"));
    CHECK_FALSE(has(phone.play("promises\n", {"--limits"}).out, "The time is up."));
    CHECK(has(phone.play("pause\n\npromises\n", {"--limits"}).out,
              "Paused: the time stands still. Press Enter to go on."));
    CHECK_FALSE(has(phone.play("a\n\npromises\n", {"--limits"}).out, "The time is up."));
    const TempFolder centre;
    put_bytes(centre / "practice.json", "{ \"limits\": true }");
    CHECK(has(run_program({"play", kDay, "--data", centre.path(), "--seed", "3"}, "promises\n").out,
              "You have 20 seconds."));
}
