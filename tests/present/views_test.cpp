#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

#include "debrief/build.hpp"
#include "debrief/kept_out.hpp"
#include "debrief/render.hpp"
#include "present/views.hpp"

using namespace rehearse;
using namespace rehearse::present;

namespace {

// The real library with records in a folder of the test's own, and an overlay if the test wants one.
struct Desk {
    std::string folder;
    DiskFiles files;
    FixedClock clock{1772366700000};  // 2026-03-01
    CountingRandom random{1};
    standards::Catalogue catalogue;
    std::optional<session::Library> library;
    std::unique_ptr<records::Records> records;

    explicit Desk(const std::string& overlay = {}) {
        static int n = 0;
        SystemRandom system_random;
        folder = (std::filesystem::temp_directory_path() /
                  ("rehearse-present-" + short_id(system_random) + "-" + std::to_string(++n)))
                     .string();
        REQUIRE(files.make_folder(folder + "/organisations").has_value());
        if (!overlay.empty())
            REQUIRE(files.write(folder + "/organisations/brae-and-bell.lua", overlay).has_value());
        auto read = standards::read_catalogue(files, std::string(REHEARSE_SOURCE_DIR) + "/assets/standards");
        REQUIRE(read.has_value());
        catalogue = std::move(*read);
        library.emplace(files, clock, catalogue, session::Paths{REHEARSE_SOURCE_DIR, folder});
        auto opened = records::open(folder + "/records.db");
        REQUIRE(opened.has_value());
        records = std::move(*opened);
    }
    ~Desk() {
        records.reset();
        std::filesystem::remove_all(folder);
    }

    std::unique_ptr<session::Practice> start(const std::string& id, play::Mode mode = play::Mode::practice) {
        auto content = library->open(id);
        REQUIRE(content.has_value());
        auto practice = session::Practice::start({&*library, records.get(), &clock, &random, nullptr},
                                                 std::move(*content), {"Sam", "", mode, 3});
        REQUIRE(practice.has_value());
        return std::move(*practice);
    }
};

play::Answer option(const session::Practice& practice, const std::string& id) {
    const auto& scenario = practice.scenario();
    const int index = scenario.option(scenario.beats[practice.played().state().at].decision, id);
    REQUIRE(index >= 0);
    return {play::AnswerKind::choose, static_cast<std::uint16_t>(index), 0};
}

}  // namespace

TEST_CASE("the library tells where, for which units, and how often it was practised") {
    Desk desk;
    auto practice = desk.start("kettle-day-24");
    REQUIRE(practice->answer(option(*practice, "tell_me")).has_value());
    const auto view = library_view(*desk.library, *desk.records->attempts("Sam"));
    CHECK(view.status_line == debrief::kStatusLine);
    const auto card = [&](const std::string& id) {
        for (const auto& one : view.cards)
            if (one.id == id) return one;
        FAIL(id);
        return Card{};
    };
    CHECK(card("everyones-watching").title == "Everyone's watching");
    CHECK(card("everyones-watching").tried == "Not tried yet");
    const auto kettle = card("kettle-day-24");
    CHECK(kettle.channel == "at the counter");
    CHECK(kettle.units ==
          std::vector<std::string>{"SDS0354 Processing returns, refunds and exchanges",
                                   "INSCS016 Deliver customer service to challenging customers"});
    CHECK(kettle.tried == "Practised once, last on 2026-03-01");
}

TEST_CASE("the briefing says who, what and what the mode means, and names the centre's own figures") {
    Desk desk(
        "overlay \"brae-and-bell\" { change_of_mind_days = 28, [\"sales assistant.refund_limit\"] = 60 }");
    const auto practice = desk.start("kettle-day-24");
    const auto view = briefing_view(*practice);
    CHECK(view.title == "Kettle, day 24");
    REQUIRE(view.parts.size() == 5);
    CHECK(view.parts[0].first == "Who you are");
    CHECK(view.parts[3].second.find("£60") != std::string::npos);
    CHECK(view.parts[4].first == "What this is practice for");
    CHECK(view.parts[4].second ==
          "SDS0354 Processing returns, refunds and exchanges\n"
          "INSCS016 Deliver customer service to challenging customers");
    CHECK(view.mode == "Practice: you can go back and try a moment again as often as you like.");
    CHECK(view.changes ==
          std::vector<std::string>{
              "Your centre has set change of mind days at Brae & Bell to 28 (it comes as 14).",
              "Your centre has set refund limit of the sales assistant at Brae & Bell to 60 (it comes as "
              "30)."});
    const auto policy = debrief::to_text(policy_view(practice->organisation(), "returns"), 80);
    CHECK(policy.find("change of mind days is 28 (as installed: 14)") != std::string::npos);
}

TEST_CASE("the transcript grows by what followed from the answer, and says where that begins") {
    Desk desk;
    auto practice = desk.start("kettle-day-24");
    const auto before = play_view(*practice);
    CHECK(before.asks == Asks::choose);
    CHECK(before.choices.size() == 3);
    CHECK(before.question == "What do you say?");
    CHECK(before.customer == "Mrs Okafor");
    CHECK(before.clock == "Saturday, 11:40");
    CHECK_FALSE(before.can_rewind);
    REQUIRE(practice->answer(option(*practice, "tell_me")).has_value());
    const auto after = play_view(*practice);
    CHECK(after.fresh == before.transcript.size());
    CHECK(after.transcript[after.fresh].kind == SaidKind::learner);
    CHECK(after.transcript[after.fresh].text == "Twice? Tell me what happened.");
    CHECK(after.mood == before.mood + 8);
    CHECK(after.can_rewind);
}

TEST_CASE("a consult tells its cost, and afterwards that looking again is free") {
    Desk desk;
    auto practice = desk.start("kettle-day-24");
    const auto find = [&] {
        const auto view = play_view(*practice);
        return *std::find_if(view.consults.begin(), view.consults.end(),
                             [](const Choice& c) { return c.policy == "returns"; });
    };
    CHECK(find().detail == "2 minutes");
    REQUIRE(practice->answer({play::AnswerKind::consult, static_cast<std::uint16_t>(find().index), 0})
                .has_value());
    CHECK(find().detail == "done; free to repeat");
}

TEST_CASE("coached mode tells the reason at once; the others do not; unaided has no way back") {
    for (const auto mode : {play::Mode::practice, play::Mode::coached, play::Mode::unaided}) {
        Desk desk;
        auto practice = desk.start("kettle-day-24", mode);
        REQUIRE(practice->answer(option(*practice, "receipt_please")).has_value());
        const auto view = play_view(*practice);
        const auto coach = std::count_if(view.transcript.begin(), view.transcript.end(),
                                         [](const Said& s) { return s.kind == SaidKind::coach; });
        CHECK(coach == (mode == play::Mode::coached ? 1 : 0));
        CHECK(view.can_rewind == (mode != play::Mode::unaided));
    }
}

TEST_CASE("no policy of the organisation uses a word that practice must not use") {
    Desk desk;
    Diagnostics problems;
    const auto organisation = desk.library->organisation("brae-and-bell", problems);
    REQUIRE(organisation.has_value());
    CHECK(problems.all().empty());
    const auto text = debrief::to_text(organisation_view(*organisation), 100);
    CHECK(text.find('{') == std::string::npos);
    CHECK(debrief::kept_out_in(text).empty());
}
