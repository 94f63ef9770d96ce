// One whole play of each scenario, word for word, as a person meets it. REHEARSE_UPDATE=1 writes them anew;
// then read them aloud before keeping them.
#include "program.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

struct Golden {
    const char* scenario;
    const char* name;  // of tests/golden/NAME.answers and NAME.txt
};

constexpr Golden kAll[] = {
    {"kettle-day-24", "kettle-good"},
    {"kettle-day-24", "kettle-poor"},
    {"everyones-watching", "everyones-watching"},
    {"the-sixth-person", "the-sixth-person"},
    {"the-risk-log", "the-risk-log"},
    {"rating-jodie", "rating-jodie"},
    {"what-came-back", "what-came-back"},
    {"we-got-it-wrong", "we-got-it-wrong"},
    {"four-point-six", "four-point-six"},
    {"one-short", "one-short"},
};

std::string file_of(const Golden& golden, const char* ending) {
    return std::string(REHEARSE_SOURCE_DIR) + "/tests/golden/" + golden.name + ending;
}

Words play_words(const Golden& golden, const TempFolder& data) {
    return {"play", golden.scenario, "--data", data.path(), "--learner", "Ailsa", "--seed", "3"};
}

// What a person would type: the answers without their numbers.
std::string typed(const std::string& answers) {
    std::string out;
    for (const auto& line : split_lines(answers))
        if (!line.empty() && !line.starts_with('#')) out.append(line, line.find(". ") + 2).append("\n");
    // A text has \n for its line breaks; typed, it ends with a full stop on a line of its own.
    for (auto at = out.find("\\n"); at != std::string::npos; at = out.find("\\n", at)) {
        out.replace(at, 2, "\n");
        const auto end = out.find('\n', at + 1);
        const auto next = out.find("\\n", at);
        if (next == std::string::npos || next > end) out.insert(end, "\n.");
    }
    return out;
}

const std::string kAfterTheEnd = "\nTo try that last moment again, type back. To stop here, type leave.\n";

}  // namespace

TEST_CASE("a whole play of each scenario reads as it did when it was read aloud") {
    for (const auto& golden : kAll) {
        const std::string name = golden.name;
        CAPTURE(name);
        const TempFolder data;
        auto words = play_words(golden, data);
        words.insert(words.end(), {"--answers", file_of(golden, ".answers")});
        const auto ran = run_program(words);
        CHECK(ran.code == 0);
        CHECK(ran.err.empty());
        if (environment("REHEARSE_UPDATE")) put_bytes(file_of(golden, ".txt"), ran.out);
        CHECK(ran.out == bytes_of(file_of(golden, ".txt")));
        CHECK(ran.out.find('\x1b') == std::string::npos);
        for (const auto& line : split_lines(ran.out))  // what was typed stands as it was typed
            CHECK_MESSAGE((display_width(line) <= 80 || line.starts_with("> ")), line);
    }
}

TEST_CASE("typed through a pipe, a play is the same as from a file of answers") {
    const bool all = environment("REHEARSE_ALL").has_value();
    for (const auto& golden : kAll) {
        if (!all && (&golden - kAll) % 3 != 0) continue;  // every third, outside the long tests
        const std::string name = golden.name;
        CAPTURE(name);
        const TempFolder data;
        const auto ran = run_program(play_words(golden, data), typed(bytes_of(file_of(golden, ".answers"))));
        CHECK(ran.code == 0);
        CHECK(ran.err.empty());
        // In between, a pipe that goes back after an ending is told that it may.
        REQUIRE(ran.out.ends_with(kAfterTheEnd + "> \n"));
        std::string told = ran.out.substr(0, ran.out.size() - kAfterTheEnd.size() - 3);
        for (auto at = told.find(kAfterTheEnd); at != std::string::npos; at = told.find(kAfterTheEnd, at))
            told.erase(at, kAfterTheEnd.size() - 1);
        CHECK(told == bytes_of(file_of(golden, ".txt")));
    }
}

TEST_CASE("the debrief of a finished attempt is the one that was shown at its end") {
    const TempFolder data;
    auto words = play_words(kAll[0], data);
    words.insert(words.end(), {"--answers", file_of(kAll[0], ".answers")});
    const auto shown = run_program(words).out;
    const auto told = run_program({"debrief", latest_attempt(data.path()), "--data", data.path()});
    CHECK(told.code == 0);
    CHECK(shown.ends_with(told.out));
    const auto replayed = run_program({"replay", latest_attempt(data.path()), "--data", data.path()});
    CHECK(replayed.code == 0);
    CHECK(has(replayed.out, "Replayed 13 answers; every state is the one that was recorded."));
}
