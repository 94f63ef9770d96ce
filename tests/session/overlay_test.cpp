// A centre's own figures: they change which reply is right, and they cannot go below the law.
#include "bench.hpp"
#include "present/views.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

const std::string kGenerous =
    R"(overlay "brae-and-bell" { change_of_mind_days = 28, ["sales assistant.refund_limit"] = 60 })";

struct Shop {
    DiskFiles files;
    TempFolder data;
    std::unique_ptr<Bench> bench;

    explicit Shop(const std::string& overlay = {}) {
        if (!overlay.empty()) put_bytes(data / "organisations/brae-and-bell.lua", overlay);
        bench = std::make_unique<Bench>(files, session::Paths{REHEARSE_SOURCE_DIR, data.path()},
                                        data / "records.db");
    }
};

// What an answer says, and the author's reason for it.
struct Verdict {
    int sum = 0;  // of the signals
    std::string why;
};

Verdict verdict(const session::Practice& practice, const std::string& option) {
    for (const auto& moment : practice.played().moments) {
        const auto& beat = practice.scenario().beats[moment.before.at];
        if (moment.answer.kind != play::AnswerKind::choose ||
            beat.decision.options[moment.answer.index].id != option)
            continue;
        const auto& consequence =
            *play::consequences_of(practice.setting(), moment.before, moment.answer).first;
        Verdict out{0, play::render(practice.setting(), consequence.why, moment.after)};
        for (const auto& signal : consequence.signals) out.sum += signal.weight;
        return out;
    }
    FAIL(option);
    return {};
}

// The kettle is paid back at once, and so is the toaster of day sixteen.
PracticePointer pay_both(Bench& bench) {
    auto practice = bench.start("kettle-day-24");
    for (const char* answer :
         {"tell_me", "bank", "two_rooms", "callum", "turn_over", "law", "which", "card_now"})
        give(*practice, answer);
    if (beat_of(*practice) == "briefing") give(*practice, "brief_full");
    give(*practice, "lennox_yes");
    return practice;
}

std::string briefing_of(const session::Practice& practice) {
    std::string out;
    for (const auto& change : present::briefing_view(practice).changes) out += change + "\n";
    return out;
}

}  // namespace

TEST_CASE("a changed limit and changed days make the same answers right that were wrong") {
    Shop usual, generous(kGenerous);
    const auto before = pay_both(*usual.bench);
    const auto after = pay_both(*generous.bench);

    CHECK(verdict(*before, "card_now").sum < 0);
    CHECK(has(verdict(*before, "card_now").why, "above your £30"));
    CHECK(verdict(*after, "card_now").sum > 0);
    CHECK(has(verdict(*after, "card_now").why, "inside your £60"));

    CHECK(verdict(*before, "lennox_yes").sum < 0);
    CHECK(has(verdict(*before, "lennox_yes").why, "only our own 14 days count"));
    CHECK(verdict(*after, "lennox_yes").sum > 0);
    CHECK(has(verdict(*after, "lennox_yes").why, "day sixteen of 28"));

    CHECK(briefing_of(*before).empty());
    CHECK(has(briefing_of(*after),
              "Your centre has set change of mind days at Brae & Bell to 28 (it comes as 14)."));
    CHECK(has(
        briefing_of(*after),
        "Your centre has set refund limit of the sales assistant at Brae & Bell to 60 (it comes as 30)."));
    CHECK(has(debrief_text(*after), "Changed by your centre: change of mind days: from 14 to 28"));
    CHECK_FALSE(has(debrief_text(*before), "Changed by your centre"));
}

TEST_CASE("an attempt carries the figures it was played with, and keeps them when the overlay goes") {
    Shop shop(kGenerous);
    const auto practice = pay_both(*shop.bench);
    const auto& head = practice->log().head;
    const std::vector<scenario::Change> expected = {{"change_of_mind_days", 14, 28},
                                                    {"sales assistant.refund_limit", 30, 60}};
    CHECK(head.overrides == expected);
    CHECK(value_of(shop.bench->records->log(head.id)).head.overrides == expected);
    CHECK(head.organisation_digest != Shop().bench->start("kettle-day-24")->log().head.organisation_digest);

    std::filesystem::remove(shop.data / "organisations/brae-and-bell.lua");
    shop.bench->reopen();
    const auto again = shop.bench->review(head.id);
    CHECK(again->organisation().changes == expected);
    CHECK(debrief_text(*again) == debrief_text(*practice));
    const auto now = session::Practice::resume(shop.bench->workplace(), head.id, session::Edition::current);
    REQUIRE_FALSE(now.has_value());  // card_now led to the toaster then, and would lead to Priya now
    CHECK(now.error().code == "play.changed");
    CHECK(shop.bench->resume(head.id, session::Edition::original)->played().state() ==
          practice->played().state());
}

TEST_CASE(
    "the law cannot be shortened: the overlay is refused, with the reason, and the law's figure holds") {
    Shop shop(R"(overlay "brae-and-bell" { faulty_reject_days = 14, change_of_mind_days = 28 })");
    const auto checked = shop.bench->library.check(shop.data / "organisations/brae-and-bell.lua");
    REQUIRE(checked.diagnostics.all().size() == 1);
    const auto& found = checked.diagnostics.all().front();
    CHECK(found.code == "G203");
    CHECK(found.severity == Severity::error);
    CHECK(found.message ==
          "'faulty_reject_days' cannot be 14: it is at least 30 by law (Consumer Rights Act 2015, section "
          "22).");
    CHECK(found.hint == "You may be more generous than the law, never less.");

    Diagnostics diagnostics;
    const auto organisation = shop.bench->library.organisation("brae-and-bell", diagnostics);
    REQUIRE(organisation.has_value());
    CHECK(organisation->figure("faulty_reject_days", "sales assistant") == 30);
    CHECK(organisation->figure("change_of_mind_days", "sales assistant") == 14);  // all of it or nothing
    CHECK(diagnostics.has_errors());
}

TEST_CASE(
    "with a refused overlay the scenarios still play, on the installed figures, and the learner is told") {
    Shop shop(R"(overlay "brae-and-bell" { faulty_reject_days = 14 })");
    for (const auto& item : shop.bench->library.items()) {
        CHECK(item.content.has_value());
        CHECK(item.problems.empty());
    }
    const auto practice = pay_both(*shop.bench);
    CHECK(has(practice->note(), "do not count for now"));
    CHECK(has(practice->note(), "at least 30 by law"));
    CHECK(practice->log().head.overrides.empty());
    CHECK(has(verdict(*practice, "card_now").why, "above your £30"));
    CHECK(shop.bench->resume(practice->log().head.id)->played().state() == practice->played().state());
}

TEST_CASE("more generous than the law is allowed, and a longer time to pay is not") {
    const auto figure = [](const std::string& overlay, const char* name) {
        Shop shop(overlay);
        Diagnostics diagnostics;
        return shop.bench->library.organisation("brae-and-bell", diagnostics)
            ->figure(name, "sales assistant");
    };
    CHECK(figure(R"(overlay "brae-and-bell" { faulty_reject_days = 45 })", "faulty_reject_days") == 45);
    CHECK(figure(R"(overlay "brae-and-bell" { refund_within_days = 5 })", "refund_within_days") == 5);
    CHECK(figure(R"(overlay "brae-and-bell" { refund_within_days = 15 })", "refund_within_days") == 14);
}

TEST_CASE("a mistake of the organisation is told once, and not as if the scenario's name for it were wrong") {
    const auto organisation =
        bytes_of(std::string(REHEARSE_SOURCE_DIR) + "/assets/organisations/brae-and-bell.lua");
    const auto kettle = bytes_of(std::string(REHEARSE_SOURCE_DIR) + "/scenarios/kettle-day-24.lua");
    const std::string scenario = "p/scenarios/kettle-day-24.lua";
    const std::string employer = "p/assets/organisations/brae-and-bell.lua";
    const TempFolder folder;

    const MemoryFiles broken(
        {{scenario, kettle},
         {employer, replaced(organisation, "value = 30, unit = \"days\"", "value = 20, unit = \"days\"")}});
    auto found = Bench(broken, {"p", "d"}, folder / "1.db").library.check(scenario).diagnostics.sorted();
    REQUIRE(found.size() == 1);
    CHECK(found.front().code == "G203");
    CHECK(found.front().place.file == employer);

    const MemoryFiles misspelt(
        {{scenario,
          replaced(replaced(kettle, "at         = \"brae-and-bell\"", "at = \"brae-and-bel\""),
                   "to = \"story\",\n      why = \"Short,", "to = \"storey\",\n      why = \"Short,")},
         {employer, organisation}});
    found = Bench(misspelt, {"p", "d"}, folder / "2.db").library.check(scenario).diagnostics.sorted();
    REQUIRE(found.size() == 2);
    CHECK(found[0].code == "S117");
    CHECK(found[0].hint == "Did you mean 'brae-and-bell'?");
    CHECK(has(found[1].message, "storey"));
}

TEST_CASE("an organisation of one's own stands in the data folder, and scenarios find it there") {
    Shop shop;
    const auto installed = std::string(REHEARSE_SOURCE_DIR) + "/assets/organisations/brae-and-bell.lua";
    put_bytes(shop.data / "organisations/harbour-cafe.lua",
              replaced(bytes_of(installed), "\"Brae & Bell\"", "\"Harbour Cafe\""));
    const auto kettle = std::string(REHEARSE_SOURCE_DIR) + "/scenarios/kettle-day-24.lua";
    put_bytes(shop.data / "mine.lua", replaced(bytes_of(kettle), "\"brae-and-bell\"", "\"harbour-cafe\""));
    const auto checked = shop.bench->library.check(shop.data / "mine.lua");
    REQUIRE(checked.content.has_value());
    CHECK(checked.content->organisation->name == "Harbour Cafe");
    put_bytes(shop.data / "mine.lua", replaced(bytes_of(kettle), "\"brae-and-bell\"", "\"harbour-cafee\""));
    const auto wrong = shop.bench->library.check(shop.data / "mine.lua");
    REQUIRE_FALSE(wrong.content.has_value());
    CHECK(to_text(wrong.diagnostics.sorted().front()).find("Did you mean 'harbour-cafe'?") !=
          std::string::npos);
}
