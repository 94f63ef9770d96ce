// How sure the learner was and how long it took: beside the log, and theirs to pass on.
#include "session/own.hpp"

#include "lamp.hpp"
#include "session/ticked.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

struct Shop {
    TempFolder folder;
    MemoryFiles files{{{kFile, kScenario}, {kEmployer, kOrganisation}}};
    Bench bench{files, {"program", "data"}, folder / "records.db"};
    PracticePointer practice = bench.start("lamp");
    journal::Journal journal =
        value_of(journal::Journal::open(bench.records->notebook(), bench.clock, bench.random, "Ailsa"));

    void answer_after(Timestamp milliseconds, const std::string& id) {
        bench.clock.set(bench.clock.now() + milliseconds);
        give(*practice, id);
    }
    [[nodiscard]] std::vector<session::OwnAnswer> own() {
        return session::own_answers(*practice, value_of(journal.notes()));
    }
    [[nodiscard]] std::vector<debrief::Block> ticked(const std::vector<std::string>& names) {
        return session::ticked_blocks(session::ticks_of(names), *practice, value_of(journal.notes()));
    }
};

std::string words_of(const std::vector<debrief::Block>& blocks) {
    debrief::Document document;
    document.blocks = blocks;
    return debrief::to_text(document, 200);
}

}  // namespace

TEST_CASE("how sure one was stands beside the log, with the moment it is about") {
    Shop shop;
    CHECK(session::keep_sureness(shop.journal, *shop.practice, "sure").error().code == "own.no_answer");
    shop.answer_after(4'000, "greet");
    const auto before = shop.practice->log();
    must(session::keep_sureness(shop.journal, *shop.practice, "fairly"));
    CHECK(value_of(shop.bench.records->log(before.head.id)).entries == before.entries);
    shop.answer_after(61'000, "plug");
    const auto own = shop.own();
    REQUIRE(own.size() == 2);
    CHECK(own[0].moment == 1);
    CHECK(own[0].sureness == "fairly sure");
    CHECK(own[0].seconds == 4);
    CHECK(own[1].sureness.empty());
    CHECK(own[1].seconds == 61);
    shop.bench.reopen();
    CHECK(debrief_text(*shop.bench.review(before.head.id)) == debrief_text(*shop.practice));
}

TEST_CASE("saying how sure one is takes no time from the next answer, and a pause counts as none") {
    Shop shop;
    shop.answer_after(4'000, "greet");
    shop.bench.clock.set(shop.bench.clock.now() + 20'000);
    must(session::keep_sureness(shop.journal, *shop.practice, "guess"));
    shop.answer_after(7'000, "plug");
    shop.answer_after(session::kLongestPause + 1, "refund");
    const auto own = shop.own();
    REQUIRE(own.size() == 3);
    CHECK(own[1].seconds == 7);
    CHECK(!own[2].seconds.has_value());
}

TEST_CASE("another's notes, and those about other attempts, are not mixed in") {
    Shop shop;
    shop.answer_after(1'000, "greet");
    must(session::keep_sureness(shop.journal, *shop.practice, "sure"));
    const auto other = shop.bench.start("lamp");
    give(*other, "greet");
    CHECK(session::own_answers(*other, value_of(shop.journal.notes())).front().sureness.empty());
}

TEST_CASE("each tick brings its own and nothing else, and without one there is nothing") {
    Shop shop;
    shop.answer_after(42'000, "greet");
    must(session::keep_sureness(shop.journal, *shop.practice, "guess"));
    const std::string attempt = shop.practice->log().head.id;
    CHECK(shop.journal.keep({"", journal::Kind::feeling, attempt, 0, 0, {{"word", "wobbly"}}}).has_value());
    CHECK(shop.journal
              .keep({"",
                     journal::Kind::reflection,
                     attempt,
                     0,
                     0,
                     {{"model", "driscoll"}, {"what", "The lamp hummed."}}})
              .has_value());
    CHECK(shop.journal
              .keep({"",
                     journal::Kind::reflection,
                     "work",
                     0,
                     0,
                     {{"model", "gibbs"}, {"feelings", "Elsewhere."}}})
              .has_value());
    const std::map<std::string, std::string> told{{"feelings", "wobbly"},
                                                  {"confidence", "a guess"},
                                                  {"seconds", "42 seconds"},
                                                  {"reflection", "The lamp hummed."}};
    CHECK(shop.ticked({}).empty());
    for (const auto& tick : session::tick_names()) {
        CAPTURE(tick);
        const auto text = words_of(shop.ticked({tick}));
        for (const auto& [of, words] : told) CHECK(has(text, words) == (of == tick));
        CHECK(!has(text, "Elsewhere."));
    }
    debrief::Document document;
    session::add_ticked(document, {}, *shop.practice, value_of(shop.journal.notes()), "");
    CHECK(document.blocks.empty());
    session::add_ticked(document, session::ticks_of({"feelings"}), *shop.practice,
                        value_of(shop.journal.notes()), "Ailsa Grant");
    CHECK(document.blocks.front().text == "Written by Ailsa Grant");
    CHECK(document.blocks.front().section == "own");
    CHECK(session::written_by(" ") == "Written by the learner");
}
