// The debriefs of three ways through each scenario, the best, a middling and the worst, as a learner reads
// them. REHEARSE_UPDATE=1 writes them anew; then read them: specific, kind, true, nothing invented.
#include <algorithm>
#include <filesystem>

#include "debrief/kept_out.hpp"
#include "program.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

std::string folder() { return std::string(REHEARSE_SOURCE_DIR) + "/tests/golden/debriefs"; }

std::vector<std::string> ways() {
    std::vector<std::string> out;
    for (const auto& file : std::filesystem::directory_iterator(folder()))
        if (file.path().extension() == ".answers") out.push_back(file.path().stem().string());
    std::sort(out.begin(), out.end());
    return out;
}

// "one-short" of "one-short.best"
std::string scenario_of(const std::string& way) { return way.substr(0, way.find('.')); }

std::string debrief_of(const std::string& way) {
    const TempFolder data;
    const auto played = run_program({"play", scenario_of(way), "--data", data.path(), "--learner", "Ailsa",
                                     "--seed", "3", "--answers", folder() + "/" + way + ".answers"});
    REQUIRE_MESSAGE(played.code == 0, played.err);
    // A play ends with its debrief. Outside the long tests that is enough, where it is as it was.
    const auto golden = bytes_of(folder() + "/" + way + ".txt");
    if (!environment("REHEARSE_ALL") && !environment("REHEARSE_UPDATE") && !golden.empty() &&
        played.out.ends_with("\n" + golden))
        return golden;
    const auto told = run_program({"debrief", latest_attempt(data.path()), "--data", data.path()});
    REQUIRE_MESSAGE(told.code == 0, told.err);
    return told.out;
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t out = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++out;
    return out;
}

}  // namespace

TEST_CASE("three ways through each scenario have the debriefs they had when they were read") {
    for (const auto& way : ways()) {
        CAPTURE(way);
        const auto told = debrief_of(way);
        const auto golden = folder() + "/" + way + ".txt";
        if (environment("REHEARSE_UPDATE")) put_bytes(golden, told);
        CHECK(told == bytes_of(golden));
        CHECK(debrief::kept_out_in(told).empty());
        CHECK(count(told, "Comment on practice, not an assessment decision") == 1);
        CHECK(has(told, "\nWhat happened: "));
    }
}

TEST_CASE("every scenario of the library has its best, a middling and its worst way") {
    const auto listed = run_program({"list", "--ids"});
    const auto all = ways();
    for (const auto& id : split_lines(listed.out)) {
        if (id.empty()) continue;
        CAPTURE(id);
        for (const std::string way : {"best", "middling", "worst"})
            CHECK(std::count(all.begin(), all.end(), id + "." + way) == 1);
    }
}

TEST_CASE("the worst ways turn on what was said in them, and the best ways have nothing to mend") {
    for (const auto& way : ways()) {
        CAPTURE(way);
        const auto told = bytes_of(folder() + "/" + way + ".txt");
        if (way.ends_with(".worst")) CHECK(has(told, "\n? "));
        if (way.ends_with(".best")) CHECK(!has(told, "\nWhat matters most\n"));
    }
}
