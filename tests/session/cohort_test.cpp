// What several learners' practice adds up to, and what a trainer does with it.
#include "session/cohort.hpp"

#include "lamp.hpp"
#include "session/trainer.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

struct Group {
    TempFolder folder;
    MemoryFiles files{{{kFile, kScenario},
                       {kEmployer, kOrganisation},
                       {"program/assets/growth/bands.json",
                        bytes_of(std::string(REHEARSE_SOURCE_DIR) + "/assets/growth/bands.json")}}};
    Bench bench{files, {"program", "data"}, folder / "group.db"};

    std::string play(const std::string& learner, const std::string& first,
                     const std::string& last = "refund") {
        auto practice = value_of(session::Practice::start(
            bench.workplace(), value_of(bench.library.open("lamp")), {learner, "", play::Mode::practice, 1}));
        answer_by(*practice, first);
        give(*practice, "plug");
        give(*practice, last);
        REQUIRE(practice->over());
        return practice->log().head.id;
    }
    Result<records::Comment> comment(const session::Commenting& what) {
        return session::comment_on(bench.workplace(), what);
    }
};

std::string code_of(const auto& result) { return result ? "" : result.error().code; }

}  // namespace

TEST_CASE("a group's practice is added up learner by learner, by name") {
    Group group;
    group.play("Zoe", "greet");
    group.play("Ailsa", "which");
    group.play("Ailsa", "greet");
    const auto out = value_of(session::cohort(group.bench.workplace()));
    REQUIRE(out.learners.size() == 2);
    CHECK(out.learners[0].learner == "Ailsa");
    REQUIRE(out.learners[0].criteria.size() == 1);
    CHECK(out.learners[0].criteria[0].attempts == 2);
    CHECK(out.learners[0].criteria[0].possible == 2 * out.learners[1].criteria[0].possible);
    CHECK(out.learners[0].criteria[0].got == out.learners[1].criteria[0].got);
    CHECK(out.unread.empty());
    CHECK(!out.bands.bands.empty());
}

TEST_CASE("picks count first answers alone, by option in the author's order, with the number behind them") {
    Group group;
    group.play("Ailsa", "greet");
    group.play("Ben", "which", "swap");
    auto again = group.bench.start("lamp", 1);
    give(*again, "greet");
    must(again->rewind(0));
    give(*again, "oh_dear");  // exploring
    const auto out = value_of(session::picks(group.bench.workplace(), "lamp"));
    CHECK(out.title == "Lamp");
    CHECK(out.attempts == 3);
    REQUIRE(out.decisions.size() == 3);
    const auto& hello = out.decisions[0];
    CHECK(hello.beat == "hello");
    CHECK(hello.answered == 3);
    REQUIRE(hello.options.size() == 4);
    const auto times = [](const session::PickedDecision& decision, const std::string& id) {
        for (const auto& one : decision.options)
            if (one.option == id) return one.times;
        return -1;
    };
    CHECK(times(hello, "greet") == 2);
    CHECK(times(hello, "which") == 1);
    CHECK(times(hello, "oh_dear") == 0);
    CHECK(hello.options[1].words == "Good morning.");
    CHECK(times(out.decisions[1], "plug") ==
          2);  // ticked; the third attempt never came so far on its first way
    CHECK(out.decisions[1].answered == 2);
    CHECK(times(out.decisions[2], "swap") == 1);
    CHECK(code_of(session::picks(group.bench.workplace(), "lampp")) == "picks.none");
    CHECK(has(session::picks(group.bench.workplace(), "lampp").error().hint, "Did you mean 'lamp'?"));
}

TEST_CASE("an attempt that was changed outside does not replay, and the answer is named") {
    Group group;
    const auto id = group.play("Ailsa", "greet");
    CHECK(session::replayed(group.bench.workplace(), id).same);
    const auto log = value_of(group.bench.records->log(id));
    const auto changed = [&](const std::function<void(play::AttemptLog&)>& change) {
        auto copy = log;
        change(copy);
        auto memory = value_of(records::in_memory());
        for (const auto& digest : {log.head.scenario_sources})
            (void)value_of(
                memory->keep_sources("scenario", "lamp", value_of(group.bench.records->sources(digest))));
        (void)value_of(memory->keep_sources(
            "organisation", "shop", value_of(group.bench.records->sources(log.head.organisation_sources))));
        must(memory->start(copy.head));
        for (const auto& entry : copy.entries) (void)value_of(memory->append(id, entry));
        auto workplace = group.bench.workplace();
        workplace.records = memory.get();
        return session::replayed(workplace, id);
    };
    CHECK(changed([](auto&) {}).same);
    const auto other = changed([](play::AttemptLog& one) { one.entries[1].answer.names = {"The price"}; });
    CHECK(!other.same);
    const auto state = changed([](play::AttemptLog& one) { one.entries[1].checksum = "0"; });
    CHECK(state.differs == "Answer 2 does not lead to the state that was recorded.");
    const auto words = changed([](play::AttemptLog& one) { one.entries[2].said = "Something kinder."; });
    CHECK(words.differs == "Answer 3 was not in the words that were recorded.");
    const auto ending = changed([](play::AttemptLog& one) { one.entries[1].ends = true; });
    CHECK(has(ending.differs, "Answer 2 leads to 'money'"));
}

TEST_CASE("copies have a last day, and who is past it is erased") {
    Group group;
    group.play("Ailsa", "greet");
    group.play("Ben", "greet");
    auto& records = *group.bench.records;
    must(session::keep_until(records, "Ailsa", "2026-03-01", kNow));
    must(session::keep_until(records, "Ben", "2026-05-30", kNow));
    CHECK(value_of(session::erase_overdue(records, "2026-03-01")).empty());
    must(session::keep_until(records, "Ben", "2026-06-30", kNow));
    CHECK(value_of(session::kept_until(records)).at("Ben") == "2026-06-30");
    CHECK(value_of(session::erase_overdue(records, "2026-03-02")) == std::vector<std::string>{"Ailsa"});
    CHECK(value_of(records.learners()) == std::vector<std::string>{"Ben"});
    CHECK(value_of(records.attempts("Ailsa")).empty());
}

TEST_CASE("a comment stands beside the program's reading, and all of them stay in order") {
    Group group;
    const auto id = group.play("Ailsa", "greet");
    const auto first = value_of(group.comment({id, "SDS0354.P1", true, "", "", "Ms Reid"}));
    CHECK(first.machine == "shown");
    CHECK(first.reading == "shown");
    const auto second =
        value_of(group.comment({id, "m1", false, "mixed", " She was polite,\x1b and quick. ", "Mr Bell"}));
    CHECK(second.machine == "shown");
    CHECK(second.reading == "mixed");
    CHECK(second.words == "She was polite, and quick.");
    CHECK(value_of(group.comment({id, "m2", false, "", "Why the plug?", "Mr Bell"})).machine ==
          "not met here");
    CHECK(value_of(group.comment({id, "", false, "", "Well listened.", "Ms Reid"})).machine.empty());
    const auto all = value_of(group.bench.records->notebook().comments(id));
    REQUIRE(all.size() == 4);
    CHECK(all[0] == first);
    CHECK(all[1] == second);
}

TEST_CASE("a comment that says nothing, of nobody, or about nothing there is not kept") {
    Group group;
    const auto id = group.play("Ailsa", "greet");
    CHECK(code_of(group.comment({id, "m1", true, "", "", ""})) == "comment.who");
    CHECK(code_of(group.comment({id, "m1", false, "", "", "Ms Reid"})) == "comment.words");
    CHECK(code_of(group.comment({id, "m1", false, "mixed", "", "Ms Reid"})) == "comment.words");
    CHECK(group.comment({id, "m1", false, "mixed", "", "Ms Reid"}).error().message ==
          "Another reading than the program's needs its reason, for the learner.");
    const auto reading = group.comment({id, "m1", false, "showm", "Because", "Ms Reid"});
    CHECK(code_of(reading) == "comment.reading");
    CHECK(reading.error().hint == "Did you mean 'shown'?");
    CHECK(code_of(group.comment({id, "", true, "", "", "Ms Reid"})) == "comment.about");
    const auto moment = group.comment({id, "m4", true, "", "", "Ms Reid"});
    CHECK(moment.error().message == "There is no moment 4 in attempt " + id + ".");
    CHECK(moment.error().hint == "They go from m1 to m3.");
    CHECK(code_of(group.comment({id, "m0", true, "", "", "Ms Reid"})) == "comment.about");
    CHECK(group.comment({id, "SDS0354.P2", true, "", "", "Ms Reid"}).error().hint ==
          "Did you mean 'SDS0354.P1'?");
    CHECK(code_of(group.comment({"nobody", "m1", true, "", "", "Ms Reid"})) == "records.no_attempt");
    CHECK(value_of(group.bench.records->notebook().comments(id)).empty());
}

TEST_CASE("a blind attempt plays as it was, and nobody's name is in it") {
    Group group;
    const auto id = group.play("Good", "greet");  // a name that is said in an answer, too
    const auto blind = value_of(session::blinded(group.bench.workplace(), id));
    CHECK(blind.practice->log().head.learner == session::kTheLearner);
    CHECK(blind.practice->played().moments[0].said == "the learner morning.");
    CHECK(blind.practice->over());
    CHECK(blind.sheet == session::sheet_of(id));
    CHECK(blind.sheet.size() == 6);
    CHECK(!has(id, blind.sheet));
    CHECK(value_of(group.bench.records->log(id)).head.learner == "Good");
    CHECK(session::to_sample(*group.bench.records)->size() == 1);
}
