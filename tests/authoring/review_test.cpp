// The reviewer: each file of tests/content/review has one flaw and is told it in the words of the .txt beside
// it (REHEARSE_UPDATE=1 writes them anew); of the files in silent/, each close to a flaw, nothing is told.
#include "authoring/review.hpp"

#include <regex>
#include <set>

#include "support/content.hpp"
#include "support/golden.hpp"
#include "support/guide.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

const FixedClock kClock(0);
const std::string kLetter = "A";

bool is_case(const std::string& name) {
    static const std::regex kName("A[0-9]{3}_[a-z0-9_]+\\.lua");
    return std::regex_match(name, kName);
}

/// The files of `folder`, and beside them what they require, which stands in review/.
std::map<std::string, std::string> cases(const std::string& folder) {
    auto out = content(folder);
    const auto shared = content("review");
    for (const char* name : {"frame.lua", "finish.lua"})
        out[folder + "/" + name] = shared.at("review/" + std::string(name));
    return out;
}

Checked reviewed(const std::map<std::string, std::string>& files, const std::string& path) {
    auto out = check(MemoryFiles(files), path, kClock);
    REQUIRE_MESSAGE(out.scenario.has_value(), out.text());
    authoring::review({*out.scenario, *out.organisation}, out.diagnostics);
    return out;
}

std::set<std::string> codes_of_rules() {
    std::set<std::string> out{"A199"};
    for (const auto& rule : authoring::rules()) out.emplace(rule.code);
    return out;
}

}  // namespace

TEST_CASE("what is said about each flaw, and nothing else") {
    const auto files = cases("review");
    std::map<std::string, int> seen;
    for (const auto& [path, text] : files) {
        if (!is_case(file_name(path))) continue;
        CAPTURE(path);
        const auto checked = reviewed(files, path);
        check_golden(path, checked.text());
        const auto& found = checked.diagnostics.all();
        REQUIRE_MESSAGE(found.size() == 1, checked.text());
        CHECK(found.front().code == file_name(path).substr(0, 4));
        CHECK(found.front().severity == Severity::warning);
        CHECK(found.front().place.file == path);
        CHECK(is_utf8(found.front().message + found.front().hint));
        CHECK(found.front().message.ends_with("."));
        ++seen[found.front().code];
    }
    for (const auto& code : codes_of_rules()) CHECK_MESSAGE(seen[code] >= 2, code);
}

TEST_CASE("nothing is said about what only comes close") {
    const auto files = cases("review/silent");
    std::map<std::string, int> seen;
    for (const auto& [path, text] : files) {
        if (!is_case(file_name(path))) continue;
        CAPTURE(path);
        check_fine(reviewed(files, path));
        ++seen[file_name(path).substr(0, 4)];
    }
    for (const auto& code : codes_of_rules()) CHECK_MESSAGE(seen[code] >= 3, code);
}

TEST_CASE("every rule has a code of its own, in order, and a section in DIAGNOSTICS.md") {
    check_no_lone_golden("review");
    std::string last;
    for (const auto& rule : authoring::rules()) {
        CHECK(last < rule.code);
        CHECK_FALSE(rule.about.empty());
        last = rule.code;
    }
    CHECK(codes_in({"authoring"}, kLetter) == codes_of_rules());
    check_guide(codes_of_rules(), kLetter);
    check_guide(codes_in({"authoring"}, "R"), "R");  // routes have their cases in tests/terminal
}

TEST_CASE("a rule says nothing when it is accepted, wherever the file or only in the beat that is named") {
    const auto files = cases("review");
    const auto checked = check(MemoryFiles(files), "review/A105_same_mood.lua", kClock);
    REQUIRE(checked.scenario.has_value());
    const auto said = [&](std::vector<scenario::Acceptance> accepts) {
        auto scenario = *checked.scenario;
        scenario.accepts = std::move(accepts);
        Diagnostics out;
        authoring::review({scenario, *checked.organisation}, out);
        std::set<std::string> codes;
        for (const auto& one : out.all()) codes.insert(one.code);
        return codes;
    };
    using Codes = std::set<std::string>;
    CHECK(said({}) == Codes{"A105"});
    CHECK(said({{"A105", "", "Both send her away.", {}}}).empty());
    CHECK(said({{"A105", "start", "Both send her away.", {}}}).empty());
    CHECK(said({{"A105", "last", "Both send her away.", {}}}) == Codes{"A105", "A199"});
    CHECK(said({{"A106", "start", "Both send her away.", {}}}) == Codes{"A105", "A199"});
    CHECK(said({{"A105", "", "Both.", {}}, {"A105", "start", "Both.", {}}}).empty());
    // What exploring finds is accepted here and looked for there; names are checked all the same.
    CHECK(said({{"E108", "", "She owned up.", {}}}) == Codes{"A105"});
    CHECK(said({{"E108", "last", "She owned up.", {}}}) == Codes{"A105"});
    CHECK(said({{"E111", checked.scenario->practises.front(), "Either or.", {}}}) == Codes{"A105"});
    CHECK(said({{"E108", "nowhere", "She owned up.", {}}}) == Codes{"A105", "A199"});
    CHECK(said({{"E199", "", "She owned up.", {}}}) == Codes{"A105", "A199"});
    CHECK(said({{"A106", checked.scenario->practises.front(), "Either or.", {}}}) == Codes{"A105", "A199"});
}

TEST_CASE("personal data is found wherever it stands, in the brief and in the organisation's policies, too") {
    const auto files = cases("review/silent");
    auto checked = check(MemoryFiles(files), "review/silent/A109_a_quarter.lua", kClock);
    REQUIRE(checked.scenario.has_value());
    const auto places = [&] {
        Diagnostics out;
        authoring::review({*checked.scenario, *checked.organisation}, out);
        std::vector<Place> found;
        for (const auto& one : out.all())
            if (one.code == "A112") found.push_back(one.place);
        return found;
    };
    CHECK(places().empty());
    const std::string real = "Ring 07911 123456.";
    auto& block = checked.organisation->policies.front().blocks.front();
    block.text = real;
    CHECK(places() == std::vector<Place>{block.place});
    block.text.clear();
    auto& start = checked.scenario->beats.front();
    for (auto* text : {&checked.scenario->brief.know, &start.decision.ask,
                       &start.decision.options.front().text, &start.decision.options.front().otherwise.why}) {
        const auto before = *text;
        text->source = real;
        text->parts = {{scenario::TextPart::Kind::words, real, -1}};
        CHECK(places() == std::vector<Place>{text->place});
        *text = before;
    }
}

TEST_CASE("whatever compiles can be reviewed, and every finding has a place in its files") {
    int reviewed_files = 0;
    for (const char* folder : {"good", "bad"}) {
        const auto files = content(folder);
        for (const auto& [path, text] : files) {
            if (kind_of(text) != script::FileKind::scenario || !path.ends_with(".lua")) continue;
            CAPTURE(path);
            const auto checked = check(MemoryFiles(files), path, kClock);
            if (!checked.scenario) continue;
            Diagnostics out;
            authoring::review({*checked.scenario, *checked.organisation}, out);
            for (const auto& one : out.all()) {
                CHECK(codes_of_rules().contains(one.code));
                CHECK(one.severity == Severity::warning);
                CHECK_MESSAGE(checked.scenario->sources.contains(file_name(one.place.file)), one.place.file);
            }
            ++reviewed_files;
        }
    }
    CHECK(reviewed_files > 20);
}
