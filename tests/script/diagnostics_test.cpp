// The wording of every diagnostic: each file of tests/content/bad is checked, and all that is said about it
// is compared with the .txt beside it, byte for byte. REHEARSE_UPDATE=1 writes the .txt files anew.
//
// A case is called CODE_what.lua; files without a code are there to be required. A first line "-- as: NAME"
// gives the name the file is checked under, because an overlay has the name of its organisation.
#include <regex>
#include <set>

#include "support/content.hpp"
#include "support/golden.hpp"
#include "support/guide.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

const FixedClock kClock(0);
const std::string kLetters = "SGV";  // of the codes; the reviewer's have their cases in tests/authoring

bool is_case(const std::string& name) {
    static const std::regex kName("(twelve|[SGV][0-9]{3}_[a-z0-9_]+)\\.lua");
    return std::regex_match(name, kName);
}

std::string shown_as(const std::string& path, const std::string& text) {
    constexpr std::string_view kAs = "-- as: ";
    if (!text.starts_with(kAs)) return path;
    return "bad/" + text.substr(kAs.size(), text.find('\n') - kAs.size());
}

Checked check_case(std::map<std::string, std::string> files, const std::string& path) {
    const std::string as = shown_as(path, files.at(path));
    files[as] = files.at(path);
    return check(MemoryFiles(std::move(files)), as, kClock);
}

std::set<std::string> codes_said(const Checked& checked) {
    std::set<std::string> out;
    for (const auto& one : checked.diagnostics.all()) out.insert(one.code);
    return out;
}

}  // namespace

TEST_CASE("what is said about each bad file") {
    const auto files = content("bad");
    int cases = 0;
    for (const auto& [path, text] : files) {
        if (!is_case(file_name(path))) continue;
        CAPTURE(path);
        const auto checked = check_case(files, path);
        check_golden(path, checked.text());
        const std::string code = file_name(path).substr(0, 4);
        if (file_name(path) != "twelve.lua")
            CHECK_MESSAGE(codes_said(checked).contains(code), checked.text());
        for (const auto& one : checked.diagnostics.all()) {
            CHECK_FALSE(one.message.empty());
            CHECK(is_utf8(one.message + one.hint));
            CHECK((one.message.ends_with(".") || one.message.ends_with("?")));
        }
        ++cases;
    }
    CHECK(cases > 160);
    check_goes_on();
}

TEST_CASE("no golden file without its case") { check_no_lone_golden("bad"); }

TEST_CASE("twelve kinds of mistake in one run, each at its own line") {
    const auto checked = check_case(content("bad"), "bad/twelve.lua");
    std::map<int, std::string> found;
    for (const auto& one : checked.diagnostics.sorted()) {
        CHECK_MESSAGE(!found.contains(one.place.line), to_text(one));
        found[one.place.line] = one.code;
    }
    CHECK(found == std::map<int, std::string>{{7, "S114"},
                                              {14, "S113"},
                                              {20, "S101"},
                                              {24, "S102"},
                                              {25, "S112"},
                                              {27, "S111"},
                                              {29, "S104"},
                                              {33, "S201"},
                                              {37, "S202"},
                                              {42, "S110"},
                                              {46, "S103"},
                                              {52, "S301"}});
}

TEST_CASE("a syntax error is told alone, with the line where the bracket was opened") {
    const auto checked = check_case(content("bad"), "bad/S106_bracket.lua");
    REQUIRE(checked.diagnostics.all().size() == 1);
    CHECK(checked.diagnostics.all().front().place.line == 8);
    CHECK(checked.diagnostics.all().front().message.find("opened in line 2") != std::string::npos);
}

TEST_CASE("every code of the sources has a case, and a section in DIAGNOSTICS.md") {
    std::set<std::string> with_case;
    for (const auto& [path, text] : content("bad"))
        if (is_case(file_name(path))) with_case.insert(file_name(path).substr(0, 4));
    for (const auto& code : codes_in({"script", "scenario"}, kLetters))
        CHECK_MESSAGE(with_case.contains(code), code);
    // The library tells of samples (V411), which has its case in tests/session.
    const auto codes = codes_in({"script", "scenario", "session"}, kLetters);
    CHECK(codes.size() > 50);
    CHECK(codes.contains("V411"));
    check_guide(codes, kLetters);
    // What exploring finds has its cases in tests/explore.
    check_guide(codes_in({"explore"}, "E"), "E");
}
