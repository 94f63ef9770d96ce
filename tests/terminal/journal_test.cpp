// The journal, the development plan and the meta-skills on the command line.
#include <algorithm>
#include <sstream>

#include "debrief/kept_out.hpp"
#include "program.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

const std::string kStatus =
    "Practice record, simulated. Not assessment evidence. Only your assessor decides about evidence from "
    "real "
    "work.";
const std::string kReaders = "Who can read this: you, and whoever can use this computer under your account.";
constexpr std::int64_t kDay = 86'400'000;

// One data folder, as Ailsa. Every run has other ids, as chance would have it.
struct Desk {
    TempFolder data;
    mutable int runs = 0;
    std::int64_t days = 0;  // that have gone by

    [[nodiscard]] Ran run(Words words, const std::string& typed = {}, const std::string& die_at = {}) const {
        words.insert(words.end(), {"--learner", "Ailsa", "--data", data.path()});
        auto environment = held_still();
        environment["REHEARSE_CLOCK"] = std::to_string(kNow + days * kDay);
        environment["REHEARSE_RANDOM"] = std::to_string(1000 * ++runs);
        environment["REHEARSE_DIE_AT"] = die_at;
        return run_program(words, typed, environment);
    }
    [[nodiscard]] std::string play() const {
        REQUIRE(run({"play", "kettle-day-24", "--seed", "3", "--answers",
                     std::string(REHEARSE_SOURCE_DIR) + "/tests/golden/kettle-poor.answers"})
                    .code == 0);
        return latest_attempt(data.path());
    }
};

// The id after "Kept as".
std::string kept(const Ran& ran) {
    const auto at = ran.out.rfind("Kept as ");
    REQUIRE_MESSAGE(at != std::string::npos, (ran.out + ran.err));
    const auto from = at + std::string("Kept as ").size();
    return ran.out.substr(from, ran.out.find_first_of(".,", from) - from);
}

const Words kObjective{"plan", "add", "objective"};
const std::string kSmart =
    "Ask one question before I answer a complaint\n5 calls in a row\nAn hour with Morag on Fridays\n"
    "Customers do not have to tell it twice\nin 2 weeks\n2\nMorag\n";

}  // namespace

TEST_CASE("a reflection on work is asked by its model alone, kept as a draft, and gone on with") {
    const Desk desk;
    const auto written = desk.run({"journal", "write", "--about", "work", "--model", "driscoll"},
                                  "The bus\nyesterday\nA man had missed his bus\n\nAsk him first\n");
    CHECK(written.code == 0);
    CHECK(has(flat(written.out), kStatus));
    CHECK(has(flat(written.out), kReaders));
    CHECK(has(written.out, "That is 2026-02-28."));
    CHECK(!has(written.out, "feel"));  // Gibbs asks that
    CHECK(has(flat(written.out), "as a draft. Still open, whenever you like: - So what?"));
    const auto id = kept(written);
    const auto listed = desk.run({"journal"});
    CHECK(has(flat(listed.out), "2026-02-28 The bus Reflection from work, draft. " + id));
    const auto on = desk.run({"journal", "go-on", id}, "He was late for work\n");
    CHECK(!has(on.out, "Now what?"));
    CHECK(has(on.out, "Nothing is missing: it is finished."));
    CHECK(kept(on) == id);
    const auto shown = desk.run({"journal", "show", id});
    for (const std::string part : {"From work:", "A man had missed his bus", "He was late for work",
                                   "Happened on: 2026-02-28", "State: finished"})
        CHECK_MESSAGE(has(flat(shown.out), part), part);
    CHECK(!has(flat(shown.out), kStatus));  // which is about practice
    CHECK(has(desk.run({"journal"}).out, "finished"));
}

TEST_CASE("a reflection on an attempt quotes what was said there, and has its title") {
    const Desk desk;
    const auto attempt = desk.play();
    const auto written =
        desk.run({"journal", "write"}, "9\n1\n2\nShe asked for her money\nleave\n");  // 9 is not offered
    CHECK(written.code == 0);
    CHECK(has(written.out, "Type w, or one of the numbers."));
    CHECK(has(flat(written.out), "Reflection about practice: Kettle, day 24"));
    CHECK(has(flat(written.out), "Moments to think of: Moment "));
    CHECK(has(flat(written.out), "you said: “"));
    CHECK(has(flat(written.out), "six steps, feelings among them (Gibbs)"));
    const auto id = kept(written);
    const auto shown = desk.run({"journal", "show", id});
    CHECK(has(flat(shown.out), "About practice: a simulated conversation"));
    CHECK(has(flat(shown.out), "What was going through your head when you said that?"));
    CHECK(has(flat(desk.run({"journal"}).out), "Kettle, day 24 Reflection about practice, draft. " + id));
    CHECK(desk.run({"journal", "write", "--about", attempt}, "leave\n").code == 0);
    CHECK(has(desk.run({"journal", "write", "--about", attempt}, "\n").out,
              "Nothing was typed, so nothing was kept."));
}

TEST_CASE("notes are found by their words, and forgotten after one more question") {
    const Desk desk;
    const auto id = kept(desk.run({"journal", "write", "--about", "work", "--model", "driscoll"},
                                  "The bus\ntoday\nA man had Missed it\n"));
    CHECK(has(desk.run({"journal", "find", "missed", "MAN"}).out, id));
    CHECK(has(desk.run({"journal", "find", "train"}).out, "Nothing you wrote has that word."));
    CHECK(has(desk.run({"journal", "find", "missed", "train"}).out, "has all those words."));
    CHECK(has(desk.run({"journal", "forget", id}, "no\n").out, "Nothing was changed."));
    CHECK(has(desk.run({"journal"}).out, id));
    CHECK(has(flat(desk.run({"journal", "forget", id}, "yes\n").out), "Forgotten: Reflection “The bus”."));
    CHECK(has(flat(desk.run({"journal"}).out), "Nothing is written yet."));
    CHECK(has(desk.run({"journal", "forget", id, "--yes"}).err, "Ailsa has no note '" + id + "'."));
}

TEST_CASE("what is not there, and what cannot be asked for, says so and what to do") {
    const Desk desk;
    const auto unknown = desk.run({"journal", "write", "--about", "nope"});
    CHECK(unknown.code == 1);
    CHECK(has(flat(unknown.err), "Ailsa has no attempt 'nope'. To see them: rehearse attempts"));
    CHECK(has(flat(unknown.err), "For something from work: --about work"));
    CHECK(desk.run({"journal", "write", "--model", "kolb"}).code == 2);
    CHECK(desk.run({"plan", "add", "poem"}).code == 2);
    CHECK(desk.run({"journal", "find"}).code == 2);
    CHECK(desk.run({"journal", "show", "nope"}).code == 1);
    for (const std::string step : {"edit", "return", "drop"}) {
        const auto ran = desk.run({"plan", step, "nope"});
        CHECK(ran.code == 1);
        CHECK(has(flat(ran.err), "There is nothing 'nope' in the plan of Ailsa. The ids stand in the plan:"));
    }
    CHECK(has(flat(desk.run({"meta", "rate", "nope"}).err), "nope"));
    CHECK(desk.run({"meta", "rate", "nope"}).code == 1);
    const auto skill = desk.run({"meta", "focsu"});
    CHECK(skill.code == 1);
    CHECK(has(flat(skill.err), "There is no meta-skill 'focsu'. Did you mean 'focus'?"));
    const auto id = kept(desk.run({"journal", "write", "--about", "work", "--model", "driscoll"}, "A\n"));
    CHECK(has(flat(desk.run({"plan", "edit", id}).err), "The note " + id + " is no part of the plan."));
}

TEST_CASE("killed at any moment, what was typed before the next question is there") {
    const Words answers{"alphabus", "yesterday", "betaqueue", "gammasorry", "deltanext"};
    std::string typed;
    for (const auto& answer : answers) typed += answer + "\n";
    bool finished = false;
    int most = 0;
    for (int at = 1; !finished; at += 3) {
        CAPTURE(at);
        REQUIRE(at < 400);
        const Desk desk;
        const auto ran = desk.run({"journal", "write", "--about", "work", "--model", "driscoll"}, typed,
                                  std::to_string(at));
        finished = ran.code == 0;
        // One prompt more than answers that are certain.
        int prompts = 0;
        for (auto found = ran.out.find("\n> "); found != std::string::npos;
             found = ran.out.find("\n> ", found + 1))
            ++prompts;
        const int sure = finished ? static_cast<int>(answers.size()) : std::max(0, prompts - 1);
        most = std::max(most, finished ? 0 : sure);
        for (int i = 0; i < sure; ++i)
            if (i != 1)
                CHECK(has(desk.run({"journal", "find", answers[static_cast<std::size_t>(i)]}).out,
                          "from work"));
    }
    CHECK(most >= 3);
}

TEST_CASE("an objective is asked part by part, gently, and kept whatever it says") {
    const Desk desk;
    const auto vague = desk.run(kObjective, "be better\n\nit goes well\n\nyes\n\nI have to\n\nsoon\n\n");
    CHECK(vague.code == 0);
    CHECK(has(flat(vague.out), "A good wish to start from. What would somebody see you do?"));
    CHECK(has(flat(vague.out), "How could somebody else tell?"));
    CHECK(has(flat(vague.out), "What will help you do it?"));
    CHECK(has(flat(vague.out), "What will be different for somebody?"));
    CHECK(has(flat(vague.out), "Rehearse cannot tell which day that is."));
    CHECK(has(flat(desk.run({"plan"}).out), "be better Open, without a day yet."));
    const auto good = desk.run(kObjective, kSmart);
    CHECK(!has(good.out, "Say it again"));
    CHECK(has(good.out, "Nothing is missing: it is finished."));
    const auto plan = desk.run({"plan"});
    CHECK(has(flat(plan.out), "Open, by 2026-03-15: in 14 days."));
    CHECK(has(flat(plan.out), "Whose: my own Agreed with: Morag"));
    CHECK(has(flat(plan.out), kStatus));
    CHECK(has(flat(plan.out), kReaders));
    CHECK(desk.run({"plan", "edit", kept(good)}, "\n\n\n\n31 March\n").code == 0);
    CHECK(has(desk.run({"plan"}).out, "by 2026-03-31"));
}

TEST_CASE("an objective comes back on its day, wherever one looks, and is settled with a reason") {
    Desk desk;
    const auto id = kept(desk.run(kObjective, kSmart));
    const std::string hint =
        "An objective of yours has come to its day: “Ask one question before I answer a complaint”.";
    CHECK(!has(flat(desk.run({"list"}).out), hint));
    desk.days = 14;
    CHECK(has(flat(desk.run({"list"}).out), hint + " rehearse plan return " + id));
    CHECK(has(flat(desk.run({"plan"}).out), hint));
    // Dropped without a reason, it is not done with.
    const auto draft = desk.run({"plan", "return", id}, "Once\nFine\nShe nodded\n3\n\n");
    CHECK(has(flat(draft.out), "Still open, whenever you like: - Why?"));
    // Changed: another one stands in its place.
    const auto changed =
        desk.run({"plan", "return", id}, "\n\n\n2\nToo many calls\n\n3 calls in a row\n\n\nin 2 weeks\n\n\n");
    CHECK(has(flat(changed.out), "What will it be from now on?"));
    const auto next = kept(changed);
    CHECK(next != id);
    const auto plan = flat(desk.run({"plan"}).out);
    CHECK(has(plan, "Changed: Too many calls"));
    CHECK(has(plan, "Manager said: She nodded"));
    CHECK(has(plan, "Measured by: 3 calls in a row"));
    CHECK(!has(flat(desk.run({"list"}).out), hint));
    desk.days = 28;
    const auto goes_on = desk.run({"plan", "return", next}, "No\n\n\n4\ntomorrow\n");
    CHECK(has(flat(goes_on.out), "It goes on, then: that is fine."));
    CHECK(has(flat(desk.run({"plan"}).out), "in 1 day") == false);
    CHECK(has(flat(desk.run({"plan"}).out), ": tomorrow."));
    desk.days = 29;
    CHECK(has(desk.run({"plan", "return", next}, "Yes\n\n\n1\n").out, "It stands in your plan as done."));
    CHECK(!has(flat(desk.run({"list"}).out), hint));
}

TEST_CASE("an objective is dropped with a reason alone, and anything else is taken out") {
    const Desk desk;
    const auto id = kept(desk.run(kObjective, kSmart));
    const auto without = desk.run({"plan", "drop", id}, "\n");
    CHECK(without.code == 1);
    CHECK(has(flat(without.out), "Nothing was changed: dropping an objective needs a reason"));
    CHECK(has(desk.run({"plan"}).out, "Open, by"));
    CHECK(desk.run({"plan", "drop", id}, "A new job\n").code == 0);
    CHECK(has(desk.run({"plan"}).out, "Dropped: A new job"));
    const auto training = kept(desk.run({"plan", "add", "training"}, "Fire safety\n1 February\n"));
    CHECK(has(flat(desk.run({"plan"}).out), "! Overdue: it was due on 2026-02-01."));
    CHECK(desk.run({"plan", "edit", training}, "\n\ntoday\n").code == 0);
    CHECK(has(desk.run({"plan"}).out, "Done on 2026-03-01."));
    CHECK(desk.run({"plan", "drop", training, "--yes"}).code == 0);
    CHECK(!has(desk.run({"plan"}).out, "Fire safety"));
}

TEST_CASE("a pack for a review has its status line, and no reflection that was not chosen") {
    const Desk desk;
    (void)desk.play();
    (void)desk.run(kObjective, kSmart);
    const auto mine = kept(desk.run({"journal", "write", "--about", "work", "--model", "driscoll"},
                                    "The bus\n\nHe missed it\n"));
    const auto out = desk.data / "review.txt";
    const Words pack{"plan",  "pack",     "--from", "1 February", "--to",
                     "today", "--format", "text",   "--out",      out};
    const auto ran = desk.run(pack);
    CHECK(ran.code == 0);
    CHECK(has(flat(ran.out), "None of your reflections is in it."));
    CHECK(has(flat(ran.out), "Who can read it now:"));
    const auto text = flat(bytes_of(out));
    CHECK(has(text, kStatus));
    CHECK(has(text, "Ask one question before I answer a complaint"));
    CHECK(has(text, "Kettle, day 24: once."));
    CHECK(!has(text, "He missed it"));
    CHECK(!has(text, "Ailsa"));
    CHECK(has(flat(desk.run(pack).err), "it was left as it was"));
    auto again = pack;
    again.insert(again.end(), {"--force", "--with", mine, "--name", "Ailsa Reid"});
    CHECK(desk.run(again).code == 0);
    CHECK(has(flat(bytes_of(out)), "He missed it"));
    CHECK(has(flat(bytes_of(out)), "Ailsa Reid"));
    for (const std::string format : {"html", "pdf", "json"}) {
        const auto file = desk.data / ("review." + format);
        CHECK(desk.run({"plan", "pack", "--from", "2026-02-01", "--to", "2026-03-01", "--format", format,
                        "--out", file})
                  .code == 0);
        CHECK(bytes_of(file).size() > 500);
    }
    CHECK(has(flat(desk.run({"plan", "pack", "--from", "today", "--to", "yesterday", "--out", out}).err),
              "is before the first"));
    CHECK(has(flat(desk.run({"plan", "pack", "--from", "soon", "--to", "today", "--out", out}).err),
              "'soon' is no day that Rehearse can read."));
    CHECK(has(
        flat(desk.run({"plan", "pack", "--from", "today", "--to", "today", "--out", out, "--with", "x"}).err),
        "Ailsa has no reflection 'x'."));
}

TEST_CASE("meta-skills are looked at one by one, left and gone on with, and told in words over time") {
    Desk desk;
    const auto begun = desk.run({"meta", "baseline"}, "2\nI lost a note\n3\n\nleave\n");
    CHECK(has(flat(begun.out), "1 of 12 Focus:"));
    CHECK(has(flat(begun.out), "Kept. For later: adaptability, initiative,"));
    const auto on = desk.run({"meta", "baseline"}, "leave\n");
    CHECK(has(flat(on.out), "1 of 10 Adaptability:"));
    CHECK(has(flat(desk.run({"meta", "focus"}).out), "2026-03-01 ██··· to begin with “I start well,"));
    desk.days = 30;
    CHECK(has(flat(desk.run({"meta", "review"}, "4\n\nleave\n").out), "1 of 12 Focus:"));
    const auto focus = flat(desk.run({"meta", "focus"}).out);
    CHECK(has(focus, "2026-03-31 ████· at a review"));
    CHECK(has(focus, "My example: I lost a note"));
    CHECK(has(focus, "You have said how you see yourself twice. On 2026-03-01 you said: “I start well,"));
    CHECK(has(focus, kStatus));
    CHECK(has(flat(desk.run({"meta", "critical", "thinking"}).out), "You have not said yet"));
    const auto all = flat(desk.run({"meta"}).out);
    CHECK(has(all, "Interacting with change"));
    CHECK(debrief::kept_out_in(all).empty());
}

TEST_CASE("an attempt asks for the meta-skills of its scenario alone, beside its moments") {
    const Desk desk;
    const auto attempt = desk.play();
    const auto rated = desk.run({"meta", "rate", attempt}, "4\nI said sorry\n2\n\n3\n\n");
    CHECK(has(flat(rated.out), "After “Kettle, day 24”"));
    CHECK(has(flat(rated.out), "Moments to look at in “Kettle, day 24”: Moment"));
    CHECK(has(rated.out, "1 of 3"));
    CHECK(has(rated.out, "That is all of them."));
    const auto feeling = flat(desk.run({"meta", "feeling"}).out);
    CHECK(has(feeling, "after “Kettle, day 24”"));
    CHECK(has(feeling, "Beside it: rehearse debrief " + attempt));
    CHECK(has(feeling, "My example: I said sorry"));
    CHECK(has(flat(desk.run({"meta", "focus"}).out), "You have not said yet"));
    auto other = desk.run({"meta", "rate", attempt}, "leave\n");
    CHECK(has(flat(other.out), "You can do so again."));
}

TEST_CASE("nothing a learner reads of these uses a word that practice must not use") {
    const Desk desk;
    const auto attempt = desk.play();
    std::string all;
    for (const Words& words :
         {Words{"journal"}, Words{"journal", "write", "--about", attempt, "--model", "gibbs"}, Words{"plan"},
          Words{"plan", "add", "objective"}, Words{"plan", "add", "review"}, Words{"plan", "add", "feedback"},
          Words{"plan", "add", "activity"}, Words{"meta"}, Words{"meta", "rate", attempt},
          Words{"meta", "baseline"}, Words{"plan", "--help"}, Words{"journal", "--help"},
          Words{"meta", "--help"}})
        all += desk.run(words, "\n\n\n\n\n\n\n\n\n\n\n\n").out;
    CHECK(debrief::kept_out_in(all) == Words{});
}
