// Every kind of decision, given as a learner gives it, kept, and played again: scenario kinds.lua.
#include <functional>
#include <set>

#include "bench.hpp"
#include "play/form.hpp"
#include "present/draft.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

const std::string kFile = std::string(REHEARSE_SOURCE_DIR) + "/tests/session/kinds.lua";

struct Day {
    DiskFiles files;
    TempFolder folder;
    Bench bench{files, {REHEARSE_SOURCE_DIR, folder / "data"}, folder / "records.db"};
    PracticePointer practice = bench.start(kFile, 3);

    [[nodiscard]] int slot(const std::string& name) const {
        const auto& slots = practice->scenario().slots;
        for (std::size_t i = 0; i < slots.size(); ++i)
            if (slots[i].name == name) return practice->played().state().slots[i];
        FAIL(name);
        return -1;
    }
    [[nodiscard]] present::PlayView view() const { return present::play_view(*practice); }
    Status give(const std::function<void(const present::PlayView&, present::Draft&)>& fill) {
        const auto now = view();
        auto draft = present::new_draft(now);
        fill(now, draft);
        return present::give(*practice, now, draft);
    }
    void reply(const std::string& id, int manner = -1) {
        const auto& decision = practice->scenario().beats[practice->played().state().at].decision;
        const int option = practice->scenario().option(decision, id);
        must(give([&](const auto& now, auto& draft) {
            for (std::size_t i = 0; i < now.choices.size(); ++i)
                if (now.choices[i].index == option) draft.choice = static_cast<int>(i);
            draft.manner = manner;
        }));
    }
    // By the author's order of items, whatever order they are shown in.
    void boxes(const std::vector<int>& boxes) {
        must(give([&](const auto& now, auto& draft) {
            for (std::size_t i = 0; i < now.choices.size(); ++i)
                draft.boxes[i] = boxes[static_cast<std::size_t>(now.choices[i].index)];
        }));
    }
    void order(const std::vector<int>& order) {
        must(give([&](const auto& now, auto& draft) {
            for (std::size_t place = 0; place < order.size(); ++place)
                for (std::size_t i = 0; i < now.choices.size(); ++i)
                    if (now.choices[i].index == order[place]) draft.order[place] = static_cast<int>(i);
        }));
    }
    void marks(std::uint32_t marks) {
        must(give([&](const auto& now, auto& draft) {
            for (std::size_t i = 0; i < now.choices.size(); ++i)
                draft.marks[i] = (marks >> static_cast<unsigned>(now.choices[i].index) & 1U) != 0;
        }));
    }
    Status type(const std::vector<std::string>& typed) {
        return give([&](const auto&, auto& draft) { draft.typed = typed; });
    }
    // Up to the beat `id`, all of it right.
    void go_to(const std::string& id) {
        if (beat_of(*practice) == "hello") reply("promises");
        if (beat_of(*practice) == "pick" && id != "pick") marks(1);
        if (beat_of(*practice) == "sort" && id != "sort") boxes({0, 2});
        if (beat_of(*practice) == "rank" && id != "rank") order({0, 2, 1});
        if (beat_of(*practice) == "rate" && id != "rate") boxes({0, 2});
        if (beat_of(*practice) == "record" && id != "record")
            must(type({"bb 1", "The lamp is out", "14/3/2026", "Bulb", ""}));
        if (beat_of(*practice) == "sum" && id != "sum") must(type({"£4.50"}));
        if (beat_of(*practice) == "write" && id != "write")
            must(practice->write("Dear Mr Roy,\nthe bulb costs £4.50 with postage.\nIna"));
        REQUIRE(beat_of(*practice) == id);
    }
    [[nodiscard]] std::string result() const {  // the class of the last answer
        const auto& moment = practice->played().moments.back();
        const auto& decision = practice->scenario().beats[moment.before.at].decision;
        const auto judged = play::judge(practice->setting(), moment.before, moment.answer);
        return decision.classes[static_cast<std::size_t>(play::class_of(decision, judged))].name;
    }
    void check_replays() {
        bench.reopen();
        const auto again = bench.review(practice->log().head.id);
        CHECK(again->played().state() == practice->played().state());
        CHECK(again->log().entries == practice->log().entries);
        CHECK(debrief_text(*again) == debrief_text(*practice));
    }
};

}  // namespace

TEST_CASE("a whole day of all kinds is kept, replays, and its debrief tells each rule in words") {
    Day day;
    day.go_to("end_of_day");
    day.reply("ring");
    CHECK(day.practice->over());
    day.check_replays();
    const auto text = debrief_text(*day.practice);
    for (const char* rule :
         {"Ticking everything or nothing gains", "one place off, in part", "how far each one stands",
          "The same rating counts in full", "Each line of the form counts the same",
          "A slip that many people", "Spelling counts for nothing"})
        CHECK_MESSAGE(has(flat(text), rule), rule);
    CHECK(has(text, "You promised: Ring Mr Roy, by Monday, 10:00. Kept."));
}

TEST_CASE("sort: an item that counts more than all points") {
    Day day;
    day.go_to("sort");
    day.boxes({1, 2});
    CHECK(day.result() == "unsafe");
    CHECK(has(debrief_text(*day.practice), "What matters most"));
    day.check_replays();
}

TEST_CASE("an answer that leaves something open is none, and says what is missing") {
    Day day;
    const auto open = [&](const auto& fill) {
        const auto before = day.practice->log().entries.size();
        const auto given = day.give(fill);
        REQUIRE_FALSE(given.has_value());
        CHECK(given.error().code == "draft.open");
        CHECK(day.practice->log().entries.size() == before);
        return given.error().message;
    };
    CHECK(open([](const auto&, auto&) {}) == "There is no answer yet.");
    CHECK(open([&](const auto& now, auto& draft) {
              for (std::size_t i = 0; i < now.choices.size(); ++i)
                  if (!now.choices[i].manners.empty()) draft.choice = static_cast<int>(i);
          }) == "How do you say it?");
    day.go_to("sort");
    CHECK(open([](const auto&, auto& draft) { draft.boxes[0] = 1; }) == "1 line has no place yet.");
}

TEST_CASE("how a reply is said comes on top of it") {
    Day warm, flat_voice;
    warm.reply("oh_dear", 0);
    flat_voice.reply("oh_dear", 1);
    CHECK(warm.slot("mood") == 55);
    CHECK(flat_voice.slot("mood") == 49);
    CHECK(has(debrief_text(*warm.practice), "Kind. One could hear it."));
    warm.check_replays();
}

TEST_CASE(
    "a form: words, dates and choices as they are typed; what cannot be read is told and nothing is kept") {
    Day day;
    day.go_to("record");
    const auto before = day.practice->log().entries.size();
    const auto refused = day.type({"BB-1", "lamp out", "soon", "bulb", ""});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().message == "Bought on: 'soon' cannot be read as a date.");
    CHECK(day.practice->log().entries.size() == before);
    must(day.type({"", "It is dark, the lamp", "14 mar 26", "lamp", "well"}));
    CHECK(day.result() == "poor");
    const auto text = flat(debrief_text(*day.practice));
    CHECK(has(text, "Order number: left empty; right is: BB-1"));
    CHECK(has(text, "What is wrong: “It is dark, the lamp”, right"));
    CHECK(has(text, "His health: “well”; right is: left empty"));
    day.check_replays();
}

TEST_CASE("a figure: the slip is named") {
    Day day;
    day.go_to("sum");
    const auto empty = day.type({""});
    REQUIRE_FALSE(empty.has_value());
    CHECK(empty.error().message == "There is no figure yet.");
    must(day.type({"1.5"}));
    CHECK(day.result() == "slip");
    CHECK(has(flat(debrief_text(*day.practice)), "Your figure was £1.50. The postage was left out."));
}

TEST_CASE("a text is checked once: what was found is kept, and playing it again needs no checks") {
    Day day;
    day.go_to("write");
    CHECK(day.practice->write("  ").error().message == "Nothing is written yet.");
    CHECK(day.practice->write(std::string(500, 'a')).error().message ==
          "The text has 500 characters; there is room for 400.");
    must(day.practice->write("Hello,\nthe bulb is here.\xff\nIna"));
    CHECK(day.result() == "poor");
    const auto& kept = *day.practice->log().entries.back().answer.written;
    CHECK(kept.text == "Hello,\nthe bulb is here.\xEF\xBF\xBD\nIna");
    CHECK(kept.checks_version == wording::checks_version);
    CHECK(kept.result == "poor");
    const auto text = debrief_text(*day.practice);
    // A program without any word lists: it cannot check, and it need not.
    MemoryFiles bare;
    Bench other(bare, {"nowhere", "nowhere"}, day.folder / "records.db");
    CHECK(other.library.lexicon() == nullptr);
    CHECK(debrief_text(*other.review(day.practice->log().head.id)) == text);
}

TEST_CASE("a finding can be answered, and the trainer reads it in the debrief") {
    Day day;
    day.go_to("write");
    must(day.practice->write("Morning!\nThe bulb costs £4.50.\nIna"));
    const auto written = present::written_view(*day.practice);
    REQUIRE(written.has_value());
    const auto greeting = std::find_if(written->findings.begin(), written->findings.end(),
                                       [](const auto& one) { return one.check == "greeting"; });
    REQUIRE(greeting != written->findings.end());
    CHECK(greeting->verdict == "not met");
    CHECK_FALSE(greeting->claimed);
    must(day.practice->remark(written->entry, "greeting", "", "I did this: we never use names"));
    CHECK(present::written_view(*day.practice)->findings.front().claimed);
    CHECK(has(flat(debrief_text(*day.practice)),
              "You answered: “I did this: we never use names”, kept for your trainer."));
    day.check_replays();
}

TEST_CASE("promises: kept in time, broken when the clock passes them, at the minute") {
    Day day;
    day.reply("promises");
    CHECK(day.slot("promise.ring") == scenario::kOpen);
    CHECK(day.slot("promise.soon") == scenario::kOpen);
    CHECK(day.view().promises ==
          std::vector<std::string>{"Ring Mr Roy, by Monday, 10:00", "Look in the store, by Monday, 09:10"});
    must(day.practice->answer(named(*day.practice, "store")));
    CHECK(day.slot("promise.soon") == scenario::kKept);
    CHECK(day.slot("did.hold") == 1);
    day.go_to("end_of_day");
    const int mood = day.slot("mood");
    day.reply("home");  // 09:40 and 60 minutes: past ten
    CHECK(day.slot("promise.ring") == scenario::kBroken);
    CHECK(day.slot("mood") == mood - 20);
    const auto text = flat(debrief_text(*day.practice));
    CHECK(has(text, "You promised: Ring Mr Roy, by Monday, 10:00. Not kept. He waited by the phone."));
    CHECK(has(text, "You promised: Look in the store, by Monday, 09:10. Kept."));
    day.check_replays();
}

TEST_CASE("a promise that nobody keeps is broken on the way, once") {
    Day day;
    day.go_to("write");  // it is 09:40 by now
    CHECK(day.slot("promise.soon") == scenario::kBroken);
    int told = 0;
    for (const auto& said : day.view().transcript) told += has(said.text, "A promise was not kept") ? 1 : 0;
    CHECK(told == 1);
}

TEST_CASE("who waits is counted from their arrival, and no longer when they are served or gone") {
    Day day;
    CHECK(day.view().waiting.empty());  // she comes at two minutes past nine
    day.reply("promises");              // and it is three past
    REQUIRE(day.view().waiting.size() == 1);
    const auto ina = day.view().waiting.front();
    CHECK(ina.name == "Ina");
    CHECK(ina.minutes == 1);
    CHECK(ina.patience == 4);
    CHECK(ina.words == "patient");
    day.go_to("write");
    CHECK(day.view().waiting.empty());  // long gone
    must(day.practice->write("Dear Mr Roy, £4.50."));
    day.reply("home");
    CHECK(day.slot("served_at.ina") == 40);  // at the time of the answer, before its hour
}

TEST_CASE("time limits are off unless somebody switches them on, and a time-out is an answer") {
    Day day;
    CHECK(day.view().seconds == 0);
    session::StartOptions options{"Ailsa", "", play::Mode::practice, 3};
    options.limits = true;
    day.practice = value_of(
        session::Practice::start(day.bench.workplace(), value_of(day.bench.library.open(kFile)), options));
    CHECK(day.view().seconds == 20);
    must(day.practice->answer(chosen(play::AnswerKind::late, 0)));
    CHECK(beat_of(*day.practice) == "pick");
    CHECK(day.slot("mood") == 40);
    CHECK(has(flat(debrief_text(*day.practice)), "The line was silent."));
    const auto refused = day.practice->answer(chosen(play::AnswerKind::late, 0));
    CHECK(refused.error().code == "play.not_offered");
    day.check_replays();
    CHECK(value_of(day.bench.records->log(day.practice->log().head.id)).head.limits);
}

TEST_CASE("the condition is the learner's, else the centre's where it is offered, else the author's first") {
    Day day;
    const auto condition = [&](const std::string& wanted) {
        return day.bench.start(kFile, 3, play::Mode::practice, wanted)->log().head.condition;
    };
    CHECK(condition("") == "busy");
    CHECK(condition("quiet") == "quiet");
    std::set<std::string> drawn;
    for (std::uint64_t seed = 0; seed < 40; ++seed)
        drawn.insert(day.bench.start(kFile, seed, play::Mode::practice, "any")->log().head.condition);
    CHECK(drawn == std::set<std::string>{"busy", "quiet", "routine"});
    put_bytes(day.folder / "data/practice.json", R"({"condition": "routine", "limits": true})");
    CHECK(condition("") == "routine");
    CHECK(condition("quiet") == "quiet");
    CHECK(day.bench.start(kFile)->log().head.limits);
    put_bytes(day.folder / "data/practice.json", R"({"condition": "let-down"})");
    CHECK(condition("") == "busy");
}

TEST_CASE("a centre's file with a mistake does not count, and the learner is told which") {
    Day day;
    for (const auto& [text, told] : std::vector<std::pair<std::string, std::string>>{
             {"{", "it is not one { … } of JSON."},
             {R"({"condition": "stormy"})", "'condition' is routine, busy, quiet, let-down or any."},
             {R"({"limits": "on"})", "'limits' is true or false."},
             {R"({"colour": 1})", "it has a field 'colour' that is not known."}}) {
        put_bytes(day.folder / "data/practice.json", text);
        const auto practice = day.bench.start(kFile);
        CHECK(has(practice->note(), told));
        CHECK(practice->log().head.condition == "busy");
        CHECK_FALSE(practice->log().head.limits);
    }
}
