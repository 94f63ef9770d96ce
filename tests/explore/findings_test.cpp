// What exploring finds: each file of tests/content/explore is explored, and all that is said about it, with
// the shortest way there, is compared with the .txt beside it, byte for byte. A file called CODE_near_… stays
// silent. REHEARSE_UPDATE=1 writes the .txt files anew.
//
// The first line of each file is replaced by the head that all of them share.
#include <doctest/doctest.h>

#include <map>
#include <string>

#include "explore/findings.hpp"
#include "support/golden.hpp"

using namespace rehearse;

namespace {

std::string with_head(const std::string& text) {
    return "scenario { title = \"T\", about = \"A\", channel = \"counter\", at = \"corner-shop\", role = "
           "\"sales "
           "assistant\", starts = \"Monday, 09:00\", practises = \"SDS0354.P1\", brief = { you = \"Y\", them "
           "= "
           "\"T\", know = \"K\", may = \"M\" } } cast { customer = { name = \"Mrs Okafor\", mood = 45, trust "
           "= "
           "50 } }" +
           text.substr(text.find('\n'));
}

std::string told(const std::vector<explore::Finding>& findings) {
    std::string out;
    for (const auto& one : findings) {
        out += to_text(one.diagnostic) + "\n";
        for (const auto& leg : one.way) out += "      " + leg + "\n";
    }
    return out;
}

std::string found_in(const std::string& path, const std::string& text) {
    static const FixedClock kClock(0);
    const auto checked =
        test::check(MemoryFiles(std::map<std::string, std::string>{{path, with_head(text)}}), path, kClock);
    REQUIRE_MESSAGE(checked.scenario.has_value(), checked.text());
    const auto setting =
        play::make_setting(*checked.scenario, *checked.organisation, 1, "", "Sam", checked.program.get());
    REQUIRE(setting.has_value());
    const auto space = explore::Space::explore(*setting);
    REQUIRE(space.has_value());
    auto findings = explore::findings_of(*space, explore::reached_in(*space));
    for (auto& one : explore::findings_of(*space, explore::solve(*space))) findings.push_back(std::move(one));
    for (std::size_t c = 0; c < checked.scenario->criteria.size(); ++c)
        for (auto& one : explore::findings_of(*space, explore::range_of(*space, static_cast<int>(c))))
            findings.push_back(std::move(one));
    return told(findings);
}

}  // namespace

TEST_CASE("what exploring says about each file, and near misses of which it says nothing") {
    std::map<std::string, int> cases, near_misses;
    for (const auto& [path, text] : test::content("explore")) {
        if (!path.ends_with(".lua")) continue;
        CAPTURE(path);
        const auto found = found_in(path, text);
        const auto code = file_name(path).substr(0, 4);
        if (path.find("_near_") != std::string::npos) {
            ++near_misses[code];
            CHECK(found == "");
            continue;
        }
        ++cases[code];
        CHECK(found.find(" " + code + ": ") != std::string::npos);
        test::check_golden(path, found);
    }
    CHECK(cases.size() == 14);
    for (const auto& [code, count] : cases) CHECK_MESSAGE(near_misses[code] >= 2, code);
}

TEST_CASE("what is wrong behind one of 19,683 ways is found in few states") {
    constexpr int kDecisions = 9;
    std::string story = "-- head\nfacts { wrong = number { from = 0, to = 9 } }\n";
    for (int i = 0; i < kDecisions; ++i) {
        const auto at = std::to_string(i);
        const std::string to = i + 1 < kDecisions ? "'b" + std::to_string(i + 1) + "'" : "'last'";
        story += "beat 'b" + at + "' { customer 'And now?', choose {\n";
        for (int r = 0; r < 3; ++r)
            story += "  reply 'Reply " + std::to_string(r) + "' { " +
                     (r == (i * 2) % 3 ? "add = { wrong = 1 }, " : "") +
                     "shows = 'SDS0354.P1', why = 'W', to = " + to + " },\n";
        story += "} }\n";
    }
    story +=
        "beat 'last' { customer 'So?', choose {\n"
        "  reply 'Here you are.' { when = 'wrong < 9', shows = 'SDS0354.P1', why = 'W', to = 'end' },\n"
        "  reply 'There.' { when = 'wrong < 9', why = 'W', to = 'end' } } }\n"
        "ending 'end' { title = 'E', says = 'S', customer_value = 50, organisation_value = 50 }\n";
    const auto checked = test::check(with_head(story));
    REQUIRE_MESSAGE(checked.scenario.has_value(), checked.text());
    const auto setting = play::make_setting(*checked.scenario, *checked.organisation, 1, "", "Sam", nullptr);
    REQUIRE(setting.has_value());
    const auto space = explore::Space::explore(*setting);
    REQUIRE(space.has_value());
    // After i answers 0 to i of them were wrong: 1 + 2 + … + 10 states, and the ending.
    CHECK(space->size() == 56);
    const auto findings = explore::findings_of(*space, explore::reached_in(*space));
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().diagnostic.code == "E106");
    REQUIRE(findings.front().way.size() == kDecisions);
    for (int i = 0; i < kDecisions; ++i)
        CHECK(findings.front().way[static_cast<std::size_t>(i)] ==
              "b" + std::to_string(i) + ": \"Reply " + std::to_string((i * 2) % 3) + "\"");
}
