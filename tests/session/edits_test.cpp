// A half-finished attempt, and its scenario edited meanwhile: it goes on where its answers still lead where
// they led, and otherwise says so and goes on with what was kept. It never guesses, and nothing is lost.
#include <functional>

#include "bench.hpp"

using namespace rehearse;
using namespace rehearse::test;
using session::Edition;
using session::Practice;

namespace {

const std::string kScenario = R"lua(
scenario {
  title = "Lamp", about = "A lamp.", channel = "counter", at = "shop", role = "assistant", starts = "Monday, 09:00",
  conditions = { "busy", "routine" }, practises = { "SDS0354.P1" },
  brief = { you = "You serve.", them = "A customer.", know = "Little.", may = "Refund up to {org.refund_limit}." },
}
cast { customer = { name = "Ms Roy", wants = "light", mood = 50, trust = 50 } }
facts { seen = false, spare = false }

consult "stock" { label = "Look in the stock list", minutes = 1, narrator "Two left.", why = "Now you know." }

beat "hello" {
  customer "My lamp is broken.",
  choose {
    reply "Oh dear." { id = "oh_dear", mood = 1, to = "look", why = "Kind." },
    reply "Good morning." { id = "greet", mood = 2, shows = "SDS0354.P1", to = "look", why = "Polite." },
    reply "Let me see it." { mood = 4, set = { seen = true }, to = "look", why = "To the point." },
    reply "Which lamp?" { id = "which", mood = -5, to = "sit", why = "Cold." },
  },
}
beat "sit" { narrator "She sits down.", to = "look" }
beat "look" {
  customer "Here it is.",
  pick "What do you look at?" {
    item "The bulb" { right = true, why = "It goes first." },
    item "The plug" { id = "plug", right = true, why = "It may be loose." },
    item "The price" { why = "Not now." },
    class "sound" { from = 60, to = "money", why = "All of it." },
    class "poor" { from = 0, to = "money", why = "Not much." },
  },
}
beat "money" {
  customer "And now?",
  choose {
    reply "Your money back." { id = "refund", when = "org.refund_limit >= 20", to = "done", why = "Hers." },
    reply "A new lamp." { id = "swap", to = "done", why = "Hers, too." },
  },
}
ending "done" { title = "Light", customer "Thank you.", customer_value = "mood", organisation_value = 50, says = "She has light." }
)lua";

const std::string kOrganisation = R"lua(
organisation { name = "Shop", about = "A shop.", tone = "Plain." }
rule "days" { value = 14, unit = "days", at_least = 0, at_most = 60, says = "Within {org.days} days.",
              basis = "own policy", source = "Shop", dated = "2026-03-01" }
role "assistant" { refund_limit = 30, about = "Serves." }
)lua";

const std::string kFile = "program/scenarios/lamp.lua";
const std::string kEmployer = "program/assets/organisations/shop.lua";
const std::string kOverlay = "data/organisations/shop.lua";

enum class Expect {
    same,     // nothing that counts was changed: no word about it
    moved,    // goes on in the new edition, with a note
    changed,  // cannot go on: a sentence, and the original is offered
    kept,     // there is no new edition to go on with: the original, with a note
};

struct Edit {
    const char* name;
    std::vector<const char*> answers;  // before the edit
    std::function<void(MemoryFiles&)> make;
    Expect expect;
    const char* stands_at;  // after resuming with the current edition
    const char* says = "";  // part of the sentence
};

std::function<void(MemoryFiles&)> in_file(std::string from, std::string to, std::string path = kFile) {
    return [=](MemoryFiles& files) {
        must(files.write(path, replaced(value_of(files.read(path, 1U << 20U)), from, to)));
    };
}

const char* const kUnnamed = "Let me see it.";  // the option without an id, by its words

// An id, the words of an option or an item without one, or "back".
void answer_by(Practice& practice, const std::string& what) {
    if (what == "back") return must(practice.rewind(practice.played().moments.size() - 1));
    const auto& decision = practice.scenario().beats[practice.played().state().at].decision;
    for (std::size_t i = 0; i < decision.options.size(); ++i)
        if (decision.options[i].text.source == what)
            return must(practice.answer({play::AnswerKind::choose, static_cast<std::uint16_t>(i), 0}));
    for (std::size_t i = 0; i < decision.items.size(); ++i)
        if (decision.items[i].text.source == what)
            return must(practice.answer({play::AnswerKind::pick, 0, 1U << i}));
    give(practice, what);
}

// An attempt begun, an edit made, and the program started again.
struct Case {
    MemoryFiles files{{{kFile, kScenario}, {kEmployer, kOrganisation}}};
    TempFolder folder;
    Bench bench{files, {"program", "data"}, folder / "records.db"};
    std::string attempt;
    std::vector<play::Entry> entries;
    play::State state;
    std::string beat;

    explicit Case(const Edit& edit) {
        const auto practice = bench.start("lamp");
        for (const char* answer : edit.answers) answer_by(*practice, answer);
        attempt = practice->log().head.id;
        entries = practice->log().entries;
        state = practice->played().state();
        beat = beat_of(*practice);
        edit.make(files);
        bench.reopen();
    }

    [[nodiscard]] std::vector<play::Entry> kept() const {
        return value_of(bench.records->log(attempt)).entries;
    }

    // All that was answered is there, as it was, before anything that came later.
    void check_nothing_lost() const {
        const auto now = kept();
        REQUIRE(now.size() >= entries.size());
        CHECK(std::equal(entries.begin(), entries.end(), now.begin()));
    }

    void check_original() {
        const auto practice = bench.resume(attempt, Edition::original);
        CHECK(practice->played().state() == state);
        CHECK(beat_of(*practice) == beat);
        CHECK(kept() == entries);
    }

    // Goes on to the end, and still replays.
    void finish(Practice& practice) {
        while (!practice.over()) {
            const auto offer = value_of(practice.offer());
            if (offer.options.empty())
                must(practice.answer({play::AnswerKind::pick, 0, 1}));
            else
                must(practice.answer(
                    {play::AnswerKind::choose, static_cast<std::uint16_t>(offer.options.front()), 0}));
        }
        bench.reopen();
        const auto again = bench.review(attempt);
        CHECK(again->played().state() == practice.played().state());
        CHECK(debrief_text(*again) == debrief_text(practice));
        check_nothing_lost();
    }
};

void check_same(Case& it) {
    const auto practice = it.bench.resume(it.attempt);
    CHECK(practice->note().empty());
    CHECK(practice->played().state() == it.state);
    CHECK(it.kept() == it.entries);
    it.finish(*practice);
}

void check_moved(Case& it, const Edit& edit) {
    const auto practice = it.bench.resume(it.attempt);
    CHECK(has(practice->note(), "changed since you began"));
    CHECK(beat_of(*practice) == edit.stands_at);
    const auto now = it.kept();
    REQUIRE(now.size() == it.entries.size() + 1);
    CHECK(now.back().kind == play::EntryKind::moved);
    it.check_nothing_lost();
    it.bench.reopen();
    const auto again = it.bench.resume(it.attempt);  // moved once, not each time
    CHECK(again->note().empty());
    CHECK(again->played().state() == practice->played().state());
    CHECK(it.kept() == now);
    it.finish(*again);
}

void check_changed(Case& it, const Edit& edit) {
    const auto practice = Practice::resume(it.bench.workplace(), it.attempt, Edition::current);
    REQUIRE_MESSAGE(!practice.has_value(), (practice ? (*practice)->note() : ""));
    CHECK(practice.error().code == "play.changed");
    CHECK_MESSAGE(has(practice.error().message, edit.says), practice.error().message);
    CHECK(has(practice.error().hint, "go on with the edition you began"));
    CHECK(it.kept() == it.entries);
    it.finish(*it.bench.resume(it.attempt, Edition::original));
}

void check_kept(Case& it, const Edit& edit) {
    const auto practice = it.bench.resume(it.attempt);
    CHECK_MESSAGE(has(practice->note(), edit.says), practice->note());
    CHECK(practice->played().state() == it.state);
    CHECK(it.kept() == it.entries);
    it.finish(*practice);
}

const std::string kGreet =
    R"(    reply "Good morning." { id = "greet", mood = 2, shows = "SDS0354.P1", to = "look", why = "Polite." },
)";
const std::string kLetMe =
    R"(    reply "Let me see it." { mood = 4, set = { seen = true }, to = "look", why = "To the point." },
)";
const std::string kOhDear = R"(    reply "Oh dear." { id = "oh_dear", mood = 1, to = "look", why = "Kind." },
)";

const std::vector<Edit>& edits() {
    using enum Expect;
    static const std::vector<Edit> kAll = {
        {"nothing but a comment and spaces",
         {"greet", "plug"},
         in_file("facts {", "-- what is so\nfacts   {"),
         same,
         "money"},

        {"the chosen text reworded, with an id",
         {"greet"},
         in_file("Good morning.", "Good day."),
         moved,
         "look"},
        {"the chosen text reworded, without an id",
         {kUnnamed},
         in_file("Let me see it.", "Let me look at it."),
         changed,
         "",
         "reply you chose"},
        {"another text reworded, without an id",
         {"greet"},
         in_file("Let me see it.", "Let me look at it."),
         moved,
         "look"},

        {"an option inserted above, with an id",
         {"greet"},
         in_file(kOhDear, R"(reply "Yes?" { id = "yes", to = "money", why = "." },)" + kOhDear),
         moved,
         "look"},
        {"an option inserted above, without an id",
         {kUnnamed},
         in_file(kOhDear, R"(reply "Yes?" { to = "money", why = "." },)" + kOhDear),
         moved,
         "look"},
        {"the option above deleted, with an id", {"greet"}, in_file(kOhDear, ""), moved, "look"},
        {"the option above deleted, without an id", {kUnnamed}, in_file(kGreet, ""), moved, "look"},
        {"the chosen option deleted, with an id",
         {"greet"},
         in_file(kGreet, ""),
         changed,
         "",
         "(“Good morning.”)"},
        {"the chosen option deleted, without an id",
         {kUnnamed},
         in_file(kLetMe, ""),
         changed,
         "",
         "reply you chose"},
        {"another option given the id of the chosen one, and leading elsewhere",
         {"greet"},
         [](MemoryFiles& files) {
             in_file(kGreet, "")(files);
             in_file(R"(id = "which", mood = -5, to = "sit")",
                     R"(id = "greet", mood = -5, to = "money")")(files);
         },
         changed,
         "",
         "It led to 'look'; now it leads to 'money'."},

        {"an answered beat renamed, without was",
         {"greet", "plug"},
         [](MemoryFiles& files) {
             auto text = replaced(value_of(files.read(kFile, 1U << 20U)), "beat \"look\"", "beat \"check\"");
             for (std::size_t at = 0; (at = text.find("to = \"look\"", at)) != std::string::npos;)
                 text.replace(at, 11, "to = \"check\"");
             must(files.write(kFile, text));
         },
         changed,
         "",
         "'look'"},
        {"an answered beat renamed, with was",
         {"greet", "plug"},
         [](MemoryFiles& files) {
             auto text = replaced(value_of(files.read(kFile, 1U << 20U)), "beat \"look\" {",
                                  "beat \"check\" { was = \"look\",");
             for (std::size_t at = 0; (at = text.find("to = \"look\"", at)) != std::string::npos;)
                 text.replace(at, 11, "to = \"check\"");
             must(files.write(kFile, text));
         },
         moved,
         "money"},
        {"the beat where one stands renamed, without was",
         {"which"},
         [](MemoryFiles& files) {
             auto text = replaced(value_of(files.read(kFile, 1U << 20U)), "beat \"look\"", "beat \"check\"");
             for (std::size_t at = 0; (at = text.find("to = \"look\"", at)) != std::string::npos;)
                 text.replace(at, 11, "to = \"check\"");
             must(files.write(kFile, text));
         },
         changed,
         "",
         "It led to 'look'; now it leads to 'check'."},
        {"the beat where one stands renamed, with was",
         {"which"},
         [](MemoryFiles& files) {
             auto text = replaced(value_of(files.read(kFile, 1U << 20U)), "beat \"look\" {",
                                  "beat \"check\" { was = \"look\",");
             for (std::size_t at = 0; (at = text.find("to = \"look\"", at)) != std::string::npos;)
                 text.replace(at, 11, "to = \"check\"");
             must(files.write(kFile, text));
         },
         moved,
         "check"},
        {"the first beat renamed before anything was answered",
         {},
         in_file("beat \"hello\"", "beat \"welcome\""),
         moved,
         "welcome"},

        {"a beat added that other answers lead to",
         {"greet"},
         [](MemoryFiles& files) {
             in_file(R"(mood = -5, to = "sit")", R"(mood = -5, to = "tea")")(files);
             in_file(
                 "beat \"sit\"",
                 R"(beat "tea" { customer "Tea?", choose { reply "Yes." { to = "sit", why = "." }, reply "No." { to = "sit", why = "." } } }
beat "sit")")(files);
         },
         moved,
         "look"},
        {"a beat added on the way that was taken",
         {"greet"},
         [](MemoryFiles& files) {
             in_file(kGreet, replaced(kGreet, "to = \"look\"", "to = \"tea\""))(files);
             in_file(
                 "beat \"sit\"",
                 R"(beat "tea" { customer "Tea?", choose { reply "Yes." { to = "look", why = "." }, reply "No." { to = "look", why = "." } } }
beat "sit")")(files);
         },
         changed,
         "",
         "It led to 'look'; now it leads to 'tea'."},
        {"a silent beat added on the way that was taken",
         {"which"},
         in_file(
             R"(beat "sit" { narrator "She sits down.", to = "look" })",
             R"(beat "sit" { narrator "She sits down.", to = "wait" } beat "wait" { narrator "It is quiet.", to = "look" })"),
         moved,
         "look"},

        {"a fact added",
         {"greet", "plug"},
         in_file("facts { seen = false,", "facts { first = false, seen = false,"),
         moved,
         "money"},
        {"a fact removed that nothing reads",
         {"greet", "plug"},
         in_file(", spare = false", ""),
         moved,
         "money"},
        {"a fact removed with all that sets it",
         {kUnnamed},
         [](MemoryFiles& files) {
             in_file("seen = false, ", "")(files);
             in_file("set = { seen = true }, ", "")(files);
         },
         moved,
         "look"},
        {"a fact removed that is still set",
         {kUnnamed},
         in_file("seen = false, ", ""),
         kept,
         "look",
         "has mistakes now"},

        {"a chosen item reworded, without an id",
         {"greet", "The bulb"},
         in_file("\"The bulb\"", "\"The light bulb\""),
         changed,
         "",
         "item you marked"},
        {"a chosen item reworded, with an id",
         {"greet", "plug"},
         in_file("\"The plug\"", "\"The plug and flex\""),
         moved,
         "money"},
        {"an item added to an answered list",
         {"greet", "plug"},
         in_file("item \"The price\"", "item \"The box\" { why = \"No.\" }, item \"The price\""),
         moved,
         "money"},
        {"the class of a list leading elsewhere",
         {"greet", "plug"},
         in_file(R"(class "poor" { from = 0, to = "money")", R"(class "poor" { from = 0, to = "done")"),
         changed,
         "",
         "now it leads to 'done'"},
        {"the list made a choice",
         {"greet", "plug"},
         [](MemoryFiles& files) {
             auto text = value_of(files.read(kFile, 1U << 20U));
             const auto from = text.find("  pick "), to = text.find("beat \"money\"");
             must(files.write(
                 kFile,
                 text.replace(
                     from, to - from,
                     R"(choose { reply "Ah." { to = "money", why = "." }, reply "So." { to = "money", why = "." } } })"
                     "\n")));
         },
         changed,
         "",
         "list you marked"},

        {"a consult gone that was used",
         {"stock", "greet"},
         in_file(R"(consult "stock" {)", R"(consult "shelf" {)"),
         changed,
         "",
         "looked up"},
        {"a consult gone that was not used",
         {"greet"},
         in_file(R"(consult "stock" {)", R"(consult "shelf" {)"),
         moved,
         "look"},
        {"the chosen option with a condition that does not hold",
         {"greet"},
         in_file(R"(id = "greet", mood)", R"(id = "greet", when = "seen", mood)"),
         changed,
         "",
         "not on offer"},
        {"the condition it is played in taken away",
         {"greet"},
         in_file(R"({ "busy", "routine" })", R"({ "routine" })"),
         changed,
         "",
         "'busy'"},
        {"a function that never ends on the way",
         {"which"},
         in_file(
             R"(narrator "She sits down.", to = "look")",
             R"(narrator "She sits down.", to = { { "look", when = function(now) while true do end end }, "look" })"),
         changed,
         "",
         "cannot be played on as it is now"},

        {"the file gone wrong", {"greet"}, in_file("facts {", "facts {{"), kept, "look", "has mistakes now"},
        {"the file renamed",
         {"greet"},
         [](MemoryFiles& files) {
             files = MemoryFiles({{"program/scenarios/light.lua", kScenario}, {kEmployer, kOrganisation}});
         },
         kept,
         "look",
         "not in the library"},

        {"a limit of the role changed by the centre",
         {"greet", "plug"},
         [](MemoryFiles& files) {
             must(files.write(kOverlay, R"(overlay "shop" { ["assistant.refund_limit"] = 5 })"));
         },
         moved,
         "money"},
        {"a limit changed so that an answer on another branch is not on offer",
         {"greet", "plug", "refund", "back"},
         [](MemoryFiles& files) {
             must(files.write(kOverlay, R"(overlay "shop" { ["assistant.refund_limit"] = 5 })"));
         },
         moved,
         "money"},
        {"an overlay with a mistake",
         {"greet", "plug"},
         [](MemoryFiles& files) { must(files.write(kOverlay, R"(overlay "shop" { days = 90 })")); },
         same,
         "money"},
        {"the organisation gone wrong",
         {"greet"},
         in_file("value = 14", "value = ", kEmployer),
         kept,
         "look",
         "has mistakes now"},
    };
    return kAll;
}

}  // namespace

TEST_CASE("after each edit an attempt goes on where it was, or says why not and goes on with the original") {
    for (const auto& edit : edits()) {
        const std::string name = edit.name;
        CAPTURE(name);
        Case original(edit);
        original.check_original();
        Case it(edit);
        switch (edit.expect) {
            case Expect::same:
                check_same(it);
                break;
            case Expect::moved:
                check_moved(it, edit);
                break;
            case Expect::changed:
                check_changed(it, edit);
                break;
            case Expect::kept:
                check_kept(it, edit);
                break;
        }
    }
}

TEST_CASE("a moved attempt stays on its new edition when the file is edited once more and no longer fits") {
    Case it({"", {"greet"}, in_file("facts {", "facts { first = false, "), Expect::moved, "look"});
    give(*it.bench.resume(it.attempt), "plug");
    in_file("id = \"greet\"", "id = \"hello\"")(it.files);
    it.bench.reopen();
    CHECK_FALSE(Practice::resume(it.bench.workplace(), it.attempt, Edition::current).has_value());
    const auto practice = it.bench.resume(it.attempt, Edition::original);
    CHECK(beat_of(*practice) == "money");
    CHECK(practice->scenario().slots.size() ==
          value_of(it.bench.library.open("lamp")).scenario->slots.size());
    it.finish(*practice);
}

TEST_CASE("one can go back beyond the point where the scenario was changed, and still resume") {
    Case it({"", {"greet", "plug"}, in_file("facts {", "facts { first = false, "), Expect::moved, "money"});
    auto practice = it.bench.resume(it.attempt);
    must(practice->rewind(1));
    it.bench.reopen();
    practice = it.bench.resume(it.attempt);
    CHECK(beat_of(*practice) == "look");
    CHECK(practice->note().empty());
    it.finish(*practice);
}

TEST_CASE("an attempt that is over keeps the edition and the debrief it ended with") {
    Case it({"", {"greet", "plug", "swap"}, in_file("A new lamp.", "Another lamp."), Expect::same, "done"});
    const auto before = debrief_text(*it.bench.review(it.attempt));
    const auto practice = it.bench.resume(it.attempt);
    CHECK(it.kept() == it.entries);
    CHECK(debrief_text(*practice) == before);
    CHECK(has(before, "A new lamp."));
}

TEST_CASE("a file of another scenario is not mistaken for a changed one, even before the first answer") {
    Case it({"", {}, in_file("facts {", "facts {"), Expect::same, "hello"});
    must(it.files.write("elsewhere/torch.lua", kScenario));
    const auto practice =
        Practice::resume(it.bench.workplace(), it.attempt, Edition::current, "elsewhere/torch.lua");
    REQUIRE_FALSE(practice.has_value());
    CHECK(practice.error().code == "practice.other");
    CHECK(it.kept().empty());
    CHECK(it.bench.resume(it.attempt)->note().empty());
}

TEST_CASE("an attempt at a file outside the library goes on by that file, or with what was kept") {
    MemoryFiles files({{"mine/lamp.lua", kScenario}, {kEmployer, kOrganisation}});
    const TempFolder folder;
    Bench bench(files, {"program", "data"}, folder / "records.db");
    const auto begun = bench.start("mine/lamp.lua");
    give(*begun, "greet");
    const auto attempt = begun->log().head.id;
    bench.reopen();
    const auto with_file =
        value_of(Practice::resume(bench.workplace(), attempt, Edition::current, "mine/lamp.lua"));
    CHECK(with_file->note().empty());
    const auto without = bench.resume(attempt);
    CHECK(has(without->note(), "not in the library"));
    CHECK(without->played().state() == begun->played().state());
    CHECK(value_of(bench.records->log(attempt)).entries.size() == 1);
}
