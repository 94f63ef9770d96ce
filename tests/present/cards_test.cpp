// A scenario on paper: what the program works out by itself is said so that people can do it.
#include "present/cards.hpp"

#include <doctest/doctest.h>

#include <filesystem>

#include "debrief/kept_out.hpp"
#include "debrief/render.hpp"
#include "present/blank.hpp"

using namespace rehearse;

namespace {

const std::string kScenario = R"lua(
scenario {
  title = "Lamp", about = "A lamp.", channel = "counter", at = "brae-and-bell", role = "sales assistant",
  starts = "Monday, 09:00", conditions = { "busy", "routine" }, practises = { "SDS0354.P1" },
  brief = { you = "You serve, {learner}.", them = "A customer.", know = "Little.", may = "Up to £{org.refund_limit}." },
}
cast {
  customer = { name = "Ms Roy", wants = "light", mood = 50, trust = 50 },
  boss     = { name = "Mr Hay" },
  dad      = { name = "Mr Reid", wants = "a fuse", arrives = 5, patience = 8 },
}
promise "ring" { what = "Ring her", by = "Monday, 12:00", mood = -20, why = "She waited.", customer "You said noon." }
promise "look" { what = "Look again", within = 10, why = "She waited." }
facts { seen = false, way = { "none", "early", "late" }, tries = number { from = 0, to = 9 } }

consult "stock" { label = "Look in the stock list", minutes = 1, narrator "Two left.", why = "Now you know." }
consult "boss_first" {
  label = "Ask the boss", minutes = 1, when = "org.refund_limit < 45 and seen", boss "Go ahead.", why = "You asked.",
}

beat "hello" {
  customer { "It is full here.", when = 'condition == "busy"' },
  customer { "Your limit is low.", when = "org.refund_limit < 45" },
  customer { "Your limit is high.", when = "org.refund_limit >= 45" },
  choose {
    reply "Good morning." { id = "greet", mood = 6, set = { seen = true, way = "early" }, add = { tries = 2 }, shows = "SDS0354.P1",
      to = { { "money", when = "mood > 55 and consulted.stock" }, { "late", when = "not seen or tries >= 3" }, "money" },
      why = "Polite.", customer "Morning." },
    reply "What now?" { id = "what", mood = -9, minutes = 3, promises = "ring", serves = "dad", to = chance { { 2, "money" }, { 1, "late" } }, why = "Cold." },
    action "Hand the money over." { id = "hand", when = "org.refund_limit >= 45", to = "late", why = "Quick." },
  },
}
beat "money" {
  pick "What do you look at?" {
    item "The bulb" { id = "bulb", right = true, why = "It goes first." },
    item "The price" { id = "price", why = "Not now." },
    class "sound" { from = 60, to = "late", why = "All of it." },
    class "poor" { from = 0, to = "late", why = "Not much." },
  },
}
beat "late" {
  customer { "Twice.", when = 'way ~= "early" and (seen or tries == 1)' },
  to = "done",
}
ending "done" { title = "Light", customer "Thank you.", customer_value = "mood", organisation_value = 50, says = "She has light." }
)lua";

const standards::Catalogue& catalogue() {
    static const auto kCatalogue =
        *standards::read_catalogue(DiskFiles(), std::string(REHEARSE_SOURCE_DIR) + "/assets/standards");
    return kCatalogue;
}

/// The cards of the lamp as text in one line, with an overlay of the centre's if there is one.
std::string cards(const std::string& overlay = {}) {
    const auto folder = std::filesystem::temp_directory_path() / "rehearse-cards-test";
    std::filesystem::remove_all(folder);
    DiskFiles files;
    REQUIRE(files.make_folder((folder / "organisations").string()).has_value());
    REQUIRE(files.write((folder / "lamp.lua").string(), kScenario).has_value());
    if (!overlay.empty())
        REQUIRE(files.write((folder / "organisations/brae-and-bell.lua").string(), overlay).has_value());
    const FixedClock clock(0);
    const session::Library library(files, clock, catalogue(), {REHEARSE_SOURCE_DIR, folder.string()});
    const auto content = library.open((folder / "lamp.lua").string());
    REQUIRE_MESSAGE(content.has_value(), (content ? std::string() : content.error().text()));
    const auto document = present::cards_document(*content, catalogue());
    REQUIRE(document.has_value());
    std::filesystem::remove_all(folder);
    return debrief::to_text(*document, 1000);
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("what depends on the story is said in words, with the card to go on with") {
    const auto text = cards();
    for (const std::string words :
         {"(If condition is busy:) It is full here.",
          "If mood is more than 55 and “stock” was looked up, go to card 2. If not seen or tries is at least "
          "3, go to "
          "card 3. Otherwise, go to card 2.",
          "Mood +6. Remember: seen. Remember: way is early. Tries +2.", "Mood −9.", "3 minutes go by.",
          "Mr Reid waits no longer.", "A promise is made: Ring her.",
          "Mr Reid, who wants a fuse, comes at Monday, 09:05 and has patience for 8 minutes of waiting",
          "It holds until Monday, 12:00. If that passes and it is not kept, the promise is broken. Mood −20.",
          "Ms Roy: “You said noon.”", "It holds for 10 minutes after it is made.",
          "Draw lots: 2 in 3, go to card 2. 1 in 3, go to card 3.",
          "(If way is not early and (seen or tries is 1):) Twice.", "Ask the boss (only if seen)",
          "Ms Roy: “Morning.”", "You serve, (your name).", "[ ] The bulb", "Stop here."})
        CHECK_MESSAGE(has(text, words), words);
    CHECK(debrief::kept_out_in(text).empty());
}

TEST_CASE("what the organisation's figures settle is worked out, and what can never be is left out") {
    const auto low = cards(),
               high = cards(R"(overlay "brae-and-bell" { ["sales assistant.refund_limit"] = 60 })");
    CHECK(has(low, "Your limit is low."));
    CHECK(!has(low, "Your limit is high."));
    CHECK(!has(low, "Hand the money over."));
    CHECK(has(low, "Up to £30."));
    CHECK(has(high, "Your limit is high."));
    CHECK(!has(high, "Your limit is low."));
    CHECK(has(high, "Hand the money over."));
    CHECK(!has(high, "Ask the boss"));
    CHECK(has(high, "Up to £60."));
}

TEST_CASE("the same scenario gives the same cards") { CHECK(cards() == cards()); }

TEST_CASE("every question of a form is on its empty sheet, and a reflection has each way on a page") {
    for (const auto& form : journal::forms()) {
        CAPTURE(form.name);
        const auto text = debrief::to_text(present::blank_form(form.kind), 1000);
        for (const auto& field : form.fields)
            if (form.kind != journal::Kind::reflection || field.kind != journal::FieldKind::choice)
                CHECK_MESSAGE(has(text, field.asks), field.name);
    }
    const auto reflection = present::blank_form(journal::Kind::reflection);
    int pages = 0;
    for (const auto& block : reflection.blocks) pages += block.breaks ? 1 : 0;
    CHECK(pages == 1);
}
