// rehearse assign and rehearse assignment: what a trainer asks for, and a learner's home.
#include "debrief/kept_out.hpp"
#include "program.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

struct Desk {
    TempFolder trainer, learner;
    std::string file = trainer / "week-1.json";

    [[nodiscard]] Ran assign(Words more) const {
        Words words{"assign", "--data", trainer.path(), "--out", file};
        words.insert(words.end(), more.begin(), more.end());
        return run_program(words);
    }
    [[nodiscard]] Ran run(Words words, const std::string& input = {}) const {
        words.insert(words.end(), {"--learner", "Sam", "--data", learner.path()});
        auto ran = run_program(words, input);
        CHECK_MESSAGE(debrief::kept_out_in(ran.out).empty(), ran.out);
        return ran;
    }
};

}  // namespace

TEST_CASE("an assignment goes from the trainer to the learner, and comes first until it is done") {
    const Desk desk;
    const auto made = desk.assign({"--scenario", "kettle-day-24", "one-short", "--by", "2026-03-08", "--note",
                                   "Take your time.", "--by-whom", "Ms Reid"});
    CHECK_MESSAGE(made.code == 0, made.err);
    CHECK(has(flat(made.out), "2 scenarios, by 2026-03-08."));
    CHECK(has(made.out, "rehearse assignment open week-1.json"));
    CHECK(has(flat(desk.run({"assignment"}).out), "Nothing was asked of you."));
    const auto opened = desk.run({"assignment", "open", desk.file});
    CHECK_MESSAGE(opened.code == 0, opened.err);
    CHECK(has(flat(opened.out), "From Ms Reid, by 2026-03-08, in 7 days. 0 of 2 done."));
    const auto list = desk.run({"list"});
    CHECK(list.out.find("From Ms Reid") < list.out.find("Not tried yet"));
    CHECK(has(list.out, "[ ] Kettle, day 24: still to do."));
    CHECK(has(list.out, "Take your time."));
    CHECK(has(desk.run({}, "leave\n").out, "From Ms Reid"));
    CHECK(desk.run({"play", "kettle-day-24", "--answers",
                    std::string(REHEARSE_SOURCE_DIR) + "/tests/golden/kettle-good.answers"})
              .code == 0);
    const auto after = desk.run({"assignment"});
    CHECK(has(after.out, "[x] Kettle, day 24: done on 2026-03-01."));
    CHECK(has(after.out, "1 of 2 done."));
    const auto json = desk.run({"assignment", "--json"}).json();
    CHECK(json.at("schema") == "rehearse.assigned/1");
    CHECK(json.at("assignments")[0].at("scenarios")[0].at("done") == true);
    const std::string id = json.at("assignments")[0].at("id");
    CHECK(desk.run({"assignment", "forget", id}).code == 0);
    CHECK(desk.run({"assignment", "forget", id}).code == 1);
    CHECK(!has(desk.run({"list"}).out, "Ms Reid"));
}

TEST_CASE("what cannot be asked for is refused where it is made") {
    const Desk desk;
    const auto unknown = desk.assign({"--scenario", "kettle-day-2"});
    CHECK(unknown.code == 1);
    CHECK(has(unknown.err, "Did you mean 'kettle-day-24'?"));
    const auto condition = desk.assign({"--scenario", "kettle-day-24", "--condition", "stormy"});
    CHECK(condition.code == 1);
    CHECK(has(flat(condition.err), "'kettle-day-24' has no kind of day 'stormy'; it has "));
    CHECK(has(desk.assign({"--scenario", "kettle-day-24", "--by", "Friday"}).err, "'Friday' is no date."));
    CHECK(desk.assign({}).code == 2);
    CHECK(!std::filesystem::exists(desk.file));
    CHECK(desk.assign({"--scenario", "kettle-day-24"}).code == 0);
    CHECK(desk.assign({"--scenario", "kettle-day-24"}).code == 1);
    CHECK(desk.assign({"--scenario", "kettle-day-24", "--force"}).code == 0);
}

TEST_CASE("a file that is no assignment is refused where it is opened; a scenario nobody has is told") {
    const Desk desk;
    put_bytes(desk.trainer / "wild.json", "{\"schema\": \"rehearse.debrief/1\"}");
    const auto wild = desk.run({"assignment", "open", desk.trainer / "wild.json"});
    CHECK(wild.code == 1);
    CHECK(has(flat(wild.err), "it is something else, rehearse.debrief/1."));
    CHECK(desk.run({"assignment", "open", desk.trainer / "none.json"}).code == 1);
    put_bytes(desk.trainer / "huge.json", std::string(100000, ' '));
    CHECK(desk.run({"assignment", "open", desk.trainer / "huge.json"}).code == 1);
    put_bytes(
        desk.trainer / "own.json",
        R"({"schema": "rehearse.assignment/1", "id": "x1", "set": "2026-03-01", "scenarios": ["kettle-day-42"]})");
    const auto own = desk.run({"assignment", "open", desk.trainer / "own.json"});
    CHECK(own.code == 0);
    CHECK(has(flat(own.out), "there is no such scenario here. Did you mean 'kettle-day-24'?"));
    put_bytes(desk.learner / "assignments.json", "[");
    const auto list = desk.run({"list"});
    CHECK(list.code == 0);  // and the rest is there all the same
    CHECK(has(flat(list.err), "where opened assignments are kept, cannot be read."));
    CHECK(has(list.out, "Kettle, day 24"));
}
