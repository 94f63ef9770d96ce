// rehearse group: a class plays, and nothing is kept.
#include <map>

#include "debrief/kept_out.hpp"
#include "program.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

std::map<std::string, std::string> contents(const std::string& folder) {
    std::map<std::string, std::string> out;
    for (const auto& file : std::filesystem::recursive_directory_iterator(folder))
        if (file.is_regular_file()) out[file.path().string()] = bytes_of(file.path().string());
    return out;
}

Ran group(const TempFolder& data, const std::string& typed, Words more = {}) {
    Words words{"group", "kettle-day-24", "--seed", "1", "--data", data.path()};
    words.insert(words.end(), more.begin(), more.end());
    auto ran = run_program(words, typed);
    CHECK_MESSAGE(debrief::kept_out_in(ran.out).empty(), ran.out);
    return ran;
}

}  // namespace

TEST_CASE("a class votes its way through a conversation, talks in between, and gets a page of its own") {
    const TempFolder data;
    std::string typed;
    for (int i = 0; i < 60; ++i) typed += "a\n\n2 3 4\n\n";  // letters for votes, figures for a list
    const auto ran = group(data, typed);
    CHECK_MESSAGE(ran.code == 0, ran.err);
    CHECK(has(ran.out, "  A \""));
    CHECK(has(ran.out, "Talk about it: "));
    CHECK(has(ran.out, "What came of it: "));
    CHECK(has(ran.out, "Nobody's record: nothing of this is kept."));
}

TEST_CASE("the most votes win; at a tie the trainer chooses; what are no votes is asked again") {
    const TempFolder data;
    const auto ran = group(data, "lots\n1 9 2\n\nleave\n");
    CHECK(has(ran.err, "'lots' are no votes here."));
    CHECK(has(flat(ran.out), "3 votes were for something else: what did you see in that?"));
    const auto tie = group(data, "5 5 0\nz\n5 5 0\nb\n\nleave\n");
    CHECK(has(flat(tie.out), "A tie between A and B. Which do you take? > z"));
    CHECK(has(tie.err, "That is none of A and B."));
    CHECK(has(flat(tie.out), "5 votes were for something else"));
    const auto said = [](const std::string& out) {
        const auto at = out.find("Talk about it");
        return out.substr(0, at);
    };
    CHECK(has(said(tie.out), "You:"));
}

TEST_CASE("going back takes the votes back; leaving says that nothing is kept") {
    const TempFolder data;
    const auto ran = group(data, "back\nb\n\nback\nleave\n");
    CHECK(has(ran.out, "This is the first moment already."));
    CHECK(has(ran.out, "Back to the moment before that."));
    CHECK(has(ran.out, "Stopped. Nobody's record: nothing of this is kept."));
    CHECK(group(data, "").code == 0);
}

TEST_CASE("nothing in the data folder is touched: it is byte for byte as it was") {
    const TempFolder data;
    REQUIRE(run_program({"play", "kettle-day-24", "--learner", "Sam", "--data", data.path(), "--answers",
                         std::string(REHEARSE_SOURCE_DIR) + "/tests/golden/kettle-good.answers"})
                .code == 0);
    const auto before = contents(data.path());
    REQUIRE(!before.empty());
    CHECK(group(data, "b\n\nb\n\nb\n\nb\n\n").code == 0);
    CHECK(contents(data.path()) == before);
    const TempFolder fresh;
    CHECK(group(fresh, "b\n\n").code == 0);
    CHECK(contents(fresh.path()).empty());
}

TEST_CASE("a scenario that is not there, and a condition it does not offer, are told") {
    const TempFolder data;
    const auto ran = run_program({"group", "kettle-day-2", "--data", data.path()});
    CHECK(ran.code == 1);
    CHECK(has(ran.err, "Did you mean 'kettle-day-24'?"));
    CHECK(group(data, "", {"--condition", "stormy"}).code == 1);
}
