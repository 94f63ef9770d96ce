// What an author accepts, of what exploring finds: it is told apart, with the reason, and no longer to be
// mended.
#include "explore/accepted.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "explore/report.hpp"
#include "support/content.hpp"
#include "support/golden.hpp"
#include "support/guide.hpp"

using namespace rehearse;

namespace {

using Accepts = std::vector<scenario::Acceptance>;

/// It ends well after a breach (E108 at 'end'), and nobody can show SDS0354.P1 in full (E111).
const std::string kStory =
    test::head() +
    "beat 'start' { customer 'And now?', choose {\n"
    "  reply 'Let me check.' { shows = 'SDS0354.P1', to = 'end', why = 'W' },\n"
    "  reply 'I looked up her address.' { critical = 'unlawful', set = { seen = true }, to = 'shelf', why = "
    "'W' } "
    "} }\n"
    "beat 'shelf' { customer 'So?', choose {\n"
    "  reply 'As you saw.' { when = 'seen', shows = 'SDS0354.P1', to = 'end', why = 'W' },\n"
    "  reply 'One moment.' { against = 'SDS0354.P1', to = 'end', why = 'W' } } }\n"
    "ending 'end' { title = 'E', says = 'S', customer_value = 80, organisation_value = 80 }\n";

/// As above, with more to show where the first good answer does not lead.
const std::string kNotInFull =
    test::head() +
    "beat 'start' { customer 'And now?', choose {\n"
    "  reply 'Let me check.' { shows = 'SDS0354.P1', to = 'shelf', why = 'W' },\n"
    "  reply 'One moment.' { set = { seen = true }, to = 'shelf', why = 'W' } } }\n"
    "beat 'shelf' { customer 'So?', choose {\n"
    "  reply 'As you saw.' { when = 'seen', shows = 'SDS0354.P1', to = 'end', why = 'W' },\n"
    "  reply 'One moment.' { to = 'end', why = 'W' } } }\n"
    "ending 'end' { title = 'E', says = 'S', customer_value = 50, organisation_value = 50 }\n";

std::string report_of(const std::string& story, Accepts accepts, std::vector<std::string> conditions = {}) {
    auto checked = test::check(story);
    REQUIRE_MESSAGE(checked.scenario.has_value(), checked.text());
    checked.scenario->accepts = std::move(accepts);
    if (!conditions.empty()) checked.scenario->conditions = std::move(conditions);
    const auto setting =
        play::make_setting(*checked.scenario, *checked.organisation, 1, "", "Sam", checked.program.get());
    REQUIRE(setting.has_value());
    const auto out = explore::report(*setting, {});
    REQUIRE(out.has_value());
    return *out;
}

std::string codes(const std::string& report, const char* list) {
    const auto json = nlohmann::json::parse(report);
    std::string out;
    for (const auto& one : json.at(list))
        if (one.at("code") != "E109") out += one.at("code").get<std::string>() + " ";
    return out;
}

/// The codes that are to be mended, and those that are accepted.
std::string both(const std::string& report) {
    return codes(report, "findings") + "| " + codes(report, "accepted");
}

}  // namespace

TEST_CASE("a finding is accepted in the whole file, or at the beat that is named") {
    CHECK(both(report_of(kStory, {})) == "E108 | ");
    CHECK(both(report_of(kStory, {{"E108", "", "He owned up.", {}}})) == "| E108 ");
    CHECK(both(report_of(kStory, {{"E108", "end", "He owned up.", {}}})) == "| E108 ");
    CHECK(both(report_of(kStory, {{"E108", "shelf", "He owned up.", {}}})) == "E108 A199 | ");
    CHECK(both(report_of(kStory, {{"E107", "", "He owned up.", {}}})) == "E108 A199 | ");
}

TEST_CASE("what is about a criterion is accepted by its name") {
    CHECK(both(report_of(kNotInFull, {})) == "E111 | ");
    CHECK(both(report_of(kNotInFull, {{"E111", "SDS0354.P1", "Either or.", {}}})) == "| E111 ");
    CHECK(both(report_of(kNotInFull, {{"E111", "SDS0354.P2", "Either or.", {}}})) == "E111 A199 | ");
}

TEST_CASE("an acceptance is only called idle where all was seen that there is to see") {
    const Accepts idle = {{"E107", "", "He owned up.", {}}};
    CHECK(both(report_of(kStory, idle, {"routine", "busy"})) == "E108 | ");
    CHECK(both(report_of(kStory, {{"A103", "", "The reviewer's.", {}}})) == "E108 | ");
}

TEST_CASE("what is accepted does not count as found, and is told with its reason") {
    const auto report = report_of(kStory, {{"E108", "end", "He owned up.", {}}});
    const auto open = report_of(kStory, {});
    CHECK(explore::findings_in(report) + 1 == explore::findings_in(open));
    const auto text = explore::report_text(report);
    CHECK(text.find("Accepted by the author") != std::string::npos);
    CHECK(text.find("Why: He owned up.") != std::string::npos);
    CHECK(explore::report_text(open).find("Accepted") == std::string::npos);
}

TEST_CASE("every code that exploring uses can be accepted") {
    const auto& known = explore::finding_codes();
    CHECK(std::set<std::string>(known.begin(), known.end()) == test::codes_in({"explore"}, "E"));
}
