// A half-finished attempt, and its scenario edited meanwhile: it goes on where its answers still lead where
// they led, and otherwise says so and goes on with what was kept. It never guesses, and nothing is lost.
#include "lamp_edits.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

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
