// What practice adds up to, from the records: first answers only, whoever asks and whenever.
#include "session/growth.hpp"

#include "lamp.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

struct Shop {
    TempFolder folder;
    MemoryFiles files{{{kFile, kScenario},
                       {kEmployer, kOrganisation},
                       {"program/assets/growth/bands.json",
                        bytes_of(std::string(REHEARSE_SOURCE_DIR) + "/assets/growth/bands.json")},
                       {"program/assets/growth/fsrs.json",
                        bytes_of(std::string(REHEARSE_SOURCE_DIR) + "/assets/growth/fsrs.json")}}};
    Bench bench{files, {"program", "data"}, folder / "records.db"};

    /// The one criterion of the lamp, as it stands.
    assess::CriterionGrowth criterion() {
        const auto all = value_of(session::growth(bench.workplace(), "Ailsa", bench.library.items()));
        CHECK(all.unread.empty());
        REQUIRE(all.criteria.size() == 1);
        CHECK(all.criteria.front().id == "SDS0354.P1");
        return all.criteria.front();
    }

    void finish(Practice& practice) {
        give(practice, "plug");
        give(practice, "refund");
        REQUIRE(practice.over());
    }
};

}  // namespace

TEST_CASE("what an attempt adds up to is kept when it ends, and is what its log says") {
    Shop shop;
    const auto practice = shop.bench.start("lamp");
    give(*practice, "greet");
    CHECK(value_of(shop.bench.records->practised("Ailsa")).empty());
    shop.finish(*practice);
    const auto kept = value_of(shop.bench.records->practised("Ailsa"));
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().scenario == "lamp");
    CHECK(kept.front().customer == "Ms Roy");
    CHECK(kept.front().condition == "busy");
    const auto made = value_of(session::fold_of(shop.bench.workplace(), practice->log().head.id));
    CHECK(made.tallies == std::vector{kept.front().tally});
    CHECK(value_of(shop.bench.records->unfolded("Ailsa", made.version)).empty());
}

TEST_CASE("an attempt that is not over counts as far as it went") {
    Shop shop;
    const auto practice = shop.bench.start("lamp");
    give(*practice, "greet");
    const auto out = shop.criterion();
    CHECK(out.attempts == 1);
    CHECK(out.got == 1);
    CHECK(out.chances == 1);
}

TEST_CASE("only the first answer counts, wherever the learner goes back to and however it ends") {
    Shop shop;
    const auto practice = shop.bench.start("lamp");
    give(*practice, "oh_dear");
    SUBCASE("back at once") {
        must(practice->rewind(0));
        give(*practice, "greet");
    }
    SUBCASE("back at once, and to an ending") {
        must(practice->rewind(0));
        give(*practice, "greet");
        shop.finish(*practice);
    }
    SUBCASE("back from the ending") {
        shop.finish(*practice);
        must(practice->rewind(0));
        give(*practice, "greet");
        shop.finish(*practice);
    }
    CHECK(shop.criterion().got == 0);
    CHECK(shop.criterion().possible == 1);
}

TEST_CASE("each attempt at the same scenario is practice, but no other scenario") {
    Shop shop;
    for (int i = 0; i < 5; ++i) {
        shop.bench.clock.set(kNow + i * 24LL * 60 * 60 * 1000);
        const auto practice =
            shop.bench.start("lamp", 1, play::Mode::practice, i % 2 == 0 ? "busy" : "routine");
        give(*practice, "greet");
    }
    const auto out = shop.criterion();
    CHECK(out.attempts == 5);
    CHECK(out.chances == 5);
    CHECK(out.days.size() == 5);
    CHECK(out.band.empty());
    CHECK(out.missing == std::vector<std::string>{"another scenario", "another customer"});
}

TEST_CASE("an attempt is added up on the edition its first answers were given in") {
    Shop shop;
    const auto practice = shop.bench.start("lamp");
    give(*practice, "greet");
    give(*practice, "plug");
    must(practice->rewind(0));
    give(*practice, "oh_dear");
    must(shop.files.write(kFile, replaced(kScenario, R"(shows = "SDS0354.P1")", R"(shows = "SDS0354.P2")")));
    const auto moved = shop.bench.resume(practice->log().head.id);
    CHECK(has(moved->note(), "changed since you began"));
    CHECK(shop.criterion().got == 1);
}

TEST_CASE("an attempt that cannot be read is named and does not count; the others do") {
    Shop shop;
    const auto practice = shop.bench.start("lamp");
    give(*practice, "greet");
    auto head = practice->log().head;
    head.id = "older";
    head.rules_version = play::kRulesVersion + 1;
    must(shop.bench.records->start(head));
    const auto all = value_of(session::growth(shop.bench.workplace(), "Ailsa", {}));
    CHECK(all.unread == std::vector<std::string>{"older"});
    CHECK(all.criteria.size() == 1);
}

TEST_CASE("a suggestion says that it is practice for the learner's route") {
    Shop shop;
    const auto reasons = [&] {
        return value_of(session::growth(shop.bench.workplace(), "Ailsa", shop.bench.library.items()))
            .suggestions.at(0)
            .reasons;
    };
    must(shop.bench.records->keep_route("Ailsa", {"a framework", {"CFACSA13"}, kNow}));
    CHECK(reasons() == std::vector<std::string>{"You have not tried it yet."});
    must(shop.bench.records->keep_route("Ailsa", {"a framework", {"CFACSA13", "SDS0354"}, kNow}));
    CHECK(reasons() ==
          std::vector<std::string>{"You have not tried it yet, and it is practice for your route."});
}

TEST_CASE("what is put off is not suggested for a while, and can be played all the same") {
    Shop shop;
    const auto titles = [&] {
        std::vector<std::string> out;
        for (const auto& one :
             value_of(session::growth(shop.bench.workplace(), "Ailsa", shop.bench.library.items()))
                 .suggestions)
            out.push_back(one.title);
        return out;
    };
    CHECK(titles() == std::vector<std::string>{"Lamp"});
    must(session::put_off(shop.bench.workplace(), "Ailsa", "lamp"));
    CHECK(titles().empty());
    shop.bench.clock.set(kNow + session::kDaysPutOff * 24 * 60 * 60 * 1000);
    CHECK(titles() == std::vector<std::string>{"Lamp"});
    const auto unknown = session::put_off(shop.bench.workplace(), "Ailsa", "lmap");
    REQUIRE(!unknown.has_value());
    CHECK(unknown.error().code == "library.unknown");
    CHECK(has(unknown.error().hint, "lamp"));
}

TEST_CASE("only practice that was begun in the period counts, both days included") {
    Shop shop;
    const auto finish_one = [&](Timestamp at) {
        shop.bench.clock.set(at);
        const auto practice = shop.bench.start("lamp");
        give(*practice, "greet");
        shop.finish(*practice);
    };
    constexpr Timestamp kDay = 24 * 60 * 60 * 1000;
    for (const int day : {0, 1, 2}) finish_one(kNow + day * kDay);
    const auto attempts = [&](const session::Period& period) {
        const auto all =
            value_of(session::growth(shop.bench.workplace(), "Ailsa", shop.bench.library.items(), period));
        return all.criteria.empty() ? 0 : all.criteria.front().attempts;
    };
    CHECK(attempts({}) == 3);
    CHECK(attempts({"2026-03-02", ""}) == 2);
    CHECK(attempts({"", "2026-03-02"}) == 2);
    CHECK(attempts({"2026-03-02", "2026-03-02"}) == 1);
    CHECK(attempts({"2026-03-04", ""}) == 0);
}
