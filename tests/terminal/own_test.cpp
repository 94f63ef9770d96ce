// What is the learner's own: asked for once, skipped with Enter, and in no file unless it is ticked.
#include <filesystem>

#include "debrief/kept_out.hpp"
#include "journal/journal.hpp"
#include "program.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

constexpr const char* kAsked = "How sure were you?";

// Time goes on, so that there are seconds to tell; each attempt has an id of its own.
Environment going_on() {
    static int begun = 0;
    auto out = held_still();
    out["REHEARSE_RANDOM"] = std::to_string(++begun * 100);
    out["REHEARSE_CLOCK"] = std::to_string(kNow) + "+700";
    return out;
}

Ran try_kettle(const TempFolder& data, const std::string& typed, Words more = {"--confidence"}) {
    Words words{"play", "kettle-day-24", "--data", data.path(), "--learner", "Zebedee", "--seed", "3"};
    words.insert(words.end(), more.begin(), more.end());
    return run_program(words, typed, going_on());
}

int times(const std::string& text, const std::string& part) {
    int out = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++out;
    return out;
}

// An attempt with all that is somebody's own beside it.
struct Own {
    TempFolder data, out;
    std::string attempt;

    Own() {
        REQUIRE(try_kettle(data, "fright\nguess\ntwo_rooms\n\nleave\n").code == 0);
        attempt = latest_attempt(data.path());
        auto records = value_of(records::open(data / "records.db"));
        FixedClock clock(kNow);
        CountingRandom random(900);
        auto journal = value_of(journal::Journal::open(records->notebook(), clock, random, "Zebedee"));
        CHECK(journal.keep({"", journal::Kind::feeling, attempt, 0, 0, {{"word", "quivery"}}}).has_value());
        CHECK(journal
                  .keep({"",
                         journal::Kind::reflection,
                         attempt,
                         0,
                         0,
                         {{"model", "driscoll"}, {"what", "The kettle was zinc."}}})
                  .has_value());
    }
    [[nodiscard]] Ran write(const std::string& format, const std::string& file,
                            const Words& more = {}) const {
        Words words{"export", attempt, "--data", data.path(), "--format", format, "--out", file, "--force"};
        words.insert(words.end(), more.begin(), more.end());
        return run_program(words);
    }
};

}  // namespace

TEST_CASE("nobody is asked how sure they were unless it is switched on, here or by the centre") {
    const TempFolder data;
    const std::string typed = "fright\ntwo_rooms\nleave\n";
    CHECK(!has(try_kettle(data, typed, {}).out, kAsked));
    put_bytes(data / "practice.json", "{ \"confidence\": true }");
    CHECK(has(try_kettle(data, "fright\n\nleave\n", {}).out, kAsked));
    CHECK(!has(try_kettle(data, typed, {"--no-confidence"}).out, kAsked));
    put_bytes(data / "practice.json", "{ \"confidence\": \"yes\" }");
    const auto wrong = try_kettle(data, typed, {});
    CHECK(!has(wrong.out, kAsked));
    CHECK(has(flat(wrong.out + wrong.err), "'confidence' is true or false."));
}

TEST_CASE("one is asked once after each answer; Enter, or anything else, skips it") {
    const TempFolder data;
    const auto ran = try_kettle(data, "fright\nsurely\ntwo_rooms\n\nleave\n");
    CHECK(ran.code == 0);
    CHECK(times(ran.out, kAsked) == 2);
    CHECK(ran.err.empty());
    const auto left = try_kettle(data, "fright\nleave\n");
    CHECK(left.code == 0);
    CHECK(times(left.out, kAsked) == 1);
    CHECK(has(left.out, "To go on where you are:"));
}

TEST_CASE("looking something up is no answer, and a file of answers is never asked") {
    const TempFolder data;
    CHECK(!has(try_kettle(data, "a\nleave\n").out, kAsked));
    const std::string answers = std::string(REHEARSE_SOURCE_DIR) + "/tests/golden/kettle-good.answers";
    const auto ran = try_kettle(data, "", {"--confidence", "--answers", answers});
    CHECK(ran.code == 0);
    CHECK(!has(ran.out, kAsked));
}

TEST_CASE("what was said changes nothing that is played again") {
    const Own own;
    CHECK(run_program({"replay", own.attempt, "--data", own.data.path()}).code == 0);
}

TEST_CASE(
    "without a tick nothing of one's own is in a file; with one, that alone, headed with who wrote it") {
    const Own own;
    const std::map<std::string, std::string> told{{"feelings", "quivery"},
                                                  {"confidence", "a guess"},
                                                  {"seconds", " second"},
                                                  {"reflection", "The kettle was zinc."}};
    for (const std::string format : {"html", "json", "text", "journal"}) {
        CAPTURE(format);
        REQUIRE(own.write(format, own.out / format).code == 0);
        const auto bare = bytes_of(own.out / format);
        for (const auto& [tick, words] : told) {
            CAPTURE(tick);
            CHECK(!has(bare, words));
            REQUIRE(own.write(format, own.out / format, {"--with", tick}).code == 0);
            const auto bytes = bytes_of(own.out / format);
            for (const auto& [other, others] : told) CHECK(has(bytes, others) == (other == tick));
            if (format != "journal") CHECK(has(bytes, "Written by the learner"));
            CHECK(debrief::kept_out_in(bytes).empty());
            CHECK(!has(bytes, "Zebedee"));
        }
    }
    REQUIRE(
        own.write("text", own.out / "all", {"--with", "feelings,confidence", "--with", "seconds,reflection"})
            .code == 0);
    for (const auto& [tick, words] : told) CHECK(has(flat(bytes_of(own.out / "all")), words));
    REQUIRE(own.write("text", own.out / "named", {"--with", "feelings", "--name", "Ailsa Grant"}).code == 0);
    CHECK(has(bytes_of(own.out / "named"), "Written by Ailsa Grant"));
    REQUIRE(own.write("pdf", own.out / "bare.pdf").code == 0);
    REQUIRE(own.write("pdf", own.out / "more.pdf", {"--with", "reflection"}).code == 0);
    CHECK(bytes_of(own.out / "bare.pdf") != bytes_of(own.out / "more.pdf"));
}

TEST_CASE("it is said when there is nothing of what was ticked") {
    const TempFolder data;
    REQUIRE(try_kettle(data, "fright\nleave\n", {}).code == 0);
    const auto ran = run_program({"export", latest_attempt(data.path()), "--data", data.path(), "--format",
                                  "text", "--out", data / "it", "--with", "feelings"});
    CHECK(ran.code == 0);
    CHECK(has(flat(ran.out), "Of what you ticked there is nothing beside this attempt yet"));
    CHECK(!has(bytes_of(data / "it"), "Written by"));
}

TEST_CASE("what cannot be ticked is said, with what can") {
    const Own own;
    const auto ran = own.write("text", own.out / "a", {"--with", "dreams"});
    CHECK(ran.code != 0);
    CHECK(has(ran.err, "feelings"));
    CHECK(!std::filesystem::exists(own.out / "a"));
}
