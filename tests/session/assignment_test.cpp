// Assignments: files from outside, read with suspicion; what is done of them.
#include "session/assignment.hpp"

#include "lamp.hpp"

using namespace rehearse;
using namespace rehearse::test;
using session::Assignment;

namespace {

const Assignment kAsked{"abc123",     {"lamp", "kettle-day-24"}, "busy",    play::Mode::unaided,
                        "2026-03-31", "Take your time.",         "Ms Reid", "2026-02-28"};

std::string code_of(const std::string& bytes) {
    const auto read = session::assignment_from(bytes, "a.json");
    return read ? "" : read.error().code;
}

std::string said_of(const std::string& bytes) {
    const auto read = session::assignment_from(bytes, "a.json");
    return read ? "" : read.error().text();
}

std::string with(const std::string& from, const std::string& to) {
    return replaced(session::to_json(kAsked), from, to);
}

records::AttemptSummary attempt(const std::string& scenario, const std::string& condition, play::Mode mode,
                                Timestamp started, bool ended) {
    records::AttemptSummary out;
    out.id = scenario + std::to_string(started);
    out.scenario_id = scenario;
    out.condition = condition;
    out.mode = mode;
    out.started = started;
    out.reached_ending = ended;
    return out;
}

constexpr Timestamp kDay = 24LL * 60 * 60 * 1000;

}  // namespace

TEST_CASE("an assignment comes back from its file as it was made") {
    CHECK(value_of(session::assignment_from(session::to_json(kAsked), "a.json")) == kAsked);
    Assignment plain{"x", {"lamp"}, "", std::nullopt, "", "", "", "2026-03-01"};
    CHECK(value_of(session::assignment_from(session::to_json(plain), "a.json")) == plain);
}

TEST_CASE("a file that is no assignment is refused, and says what was expected") {
    for (const std::string bytes :
         {"", "[]", "{", "12", "{\"schema\": 3}", "\xff\xfe", "{\"schema\":\"x\"}"}) {
        CAPTURE(bytes);
        CHECK(code_of(bytes) == "assignment.damaged");
    }
    CHECK(said_of("[]") ==
          "a.json cannot be opened as an assignment: it is not one { … } of JSON with \"schema\": "
          "\"rehearse.assignment/1\".\nAsk whoever set it to make it again with rehearse assign.");
    CHECK(code_of(with("assignment/1", "assignment/2")) == "assignment.newer");
    CHECK(code_of(std::string(100000, '[')) == "assignment.damaged");
}

TEST_CASE("wrong types, wild ids, dates that are none and long texts are refused with the field's name") {
    CHECK(has(said_of(with("\"busy\"", "3")), "'condition' is a text."));
    CHECK(has(said_of(with("\"busy\"", "\"stormy\"")), "'condition' is "));
    CHECK(has(said_of(with("\"unaided\"", "\"exam\"")), "'mode' is practice, coached or unaided."));
    CHECK(has(said_of(with("2026-03-31", "2026-02-30")), "'by' is a date, such as 2026-03-31."));
    CHECK(
        has(said_of(with("\"lamp\"", "\"../lamp\"")), "'scenarios' has something that is no scenario's id."));
    CHECK(has(said_of(with("\"lamp\"", "{}")), "'scenarios' has something"));
    CHECK(has(said_of(with("\"abc123\"", "\"A B\"")), "it has no 'id'"));
    CHECK(has(said_of(with("Take your time.", std::string(5000, 'x'))), "'note' is too long."));
    CHECK(has(said_of(with("Ms Reid", std::string(200, 'x'))), "'from' is too long."));
    auto none = kAsked;
    none.scenarios.clear();
    CHECK(code_of(session::to_json(none)) == "assignment.scenarios");
    for (int i = 0; i < 50; ++i) none.scenarios.push_back("s" + std::to_string(i));
    CHECK(code_of(session::to_json(none)) == "assignment.scenarios");
}

TEST_CASE("texts from outside are cleaned") {
    auto wild = kAsked;
    wild.note = "Hello\x1b[2J";
    wild.from = "Ms\nReid";
    const auto read = value_of(session::assignment_from(session::to_json(wild), "a.json"));
    CHECK(read.note == "Hello[2J");
    CHECK(read.from == "Ms Reid");
}

TEST_CASE("opened assignments are kept in order, one in place of its older self, and can be taken away") {
    MemoryFiles files;
    CHECK(value_of(session::read_assignments(files, "data/a.json")).empty());
    must(session::keep_assignment(files, "data/a.json", kAsked));
    auto other = kAsked;
    other.id = "other";
    must(session::keep_assignment(files, "data/a.json", other));
    auto changed = kAsked;
    changed.note = "By Friday, please.";
    must(session::keep_assignment(files, "data/a.json", changed));
    CHECK(value_of(session::read_assignments(files, "data/a.json")) == std::vector{changed, other});
    CHECK(value_of(session::forget_assignment(files, "data/a.json", "abc123")));
    CHECK(!value_of(session::forget_assignment(files, "data/a.json", "abc123")));
    CHECK(value_of(session::read_assignments(files, "data/a.json")) == std::vector{other});
    for (std::size_t i = 1; i < session::kMostAssignments; ++i) {
        other.id = "n" + std::to_string(i);
        must(session::keep_assignment(files, "data/a.json", other));
    }
    other.id = "onemore";
    CHECK(session::keep_assignment(files, "data/a.json", other).error().code == "assignment.full");
    must(files.write("data/a.json", "{}"));
    CHECK(session::read_assignments(files, "data/a.json").error().code == "assignment.damaged");
}

TEST_CASE("done is what was asked for: that scenario, condition and mode, to an ending, since it was set") {
    const auto done = [](const records::AttemptSummary& one) {
        return session::done_with(kAsked, "lamp", std::vector{one}) != nullptr;
    };
    using play::Mode;
    CHECK(done(attempt("lamp", "busy", Mode::unaided, kNow, true)));
    CHECK(!done(attempt("kettle-day-24", "busy", Mode::unaided, kNow, true)));
    CHECK(!done(attempt("lamp", "quiet", Mode::unaided, kNow, true)));
    CHECK(!done(attempt("lamp", "busy", Mode::practice, kNow, true)));
    CHECK(!done(attempt("lamp", "busy", Mode::unaided, kNow, false)));
    CHECK(done(attempt("lamp", "busy", Mode::unaided, kNow - kDay, true)));       // that very day
    CHECK(!done(attempt("lamp", "busy", Mode::unaided, kNow - 2 * kDay, true)));  // before it was set
    auto any = kAsked;
    any.condition.clear();
    any.mode.reset();
    const std::vector two{attempt("lamp", "quiet", Mode::practice, kNow, true),
                          attempt("lamp", "busy", Mode::coached, kNow + kDay, true)};
    REQUIRE(session::done_with(any, "lamp", two) != nullptr);
    CHECK(session::done_with(any, "lamp", two)->started == kNow + kDay);
}
