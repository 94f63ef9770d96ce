// A small scenario to be edited while an attempt at it is half-way: what the tests of edits share.
#pragma once

#include <functional>

#include "bench.hpp"

namespace rehearse::test {

using session::Edition;
using session::Practice;

inline const std::string kScenario = R"lua(
scenario {
  title = "Lamp", about = "A lamp.", channel = "counter", at = "shop", role = "assistant", starts = "Monday, 09:00",
  conditions = { "busy", "routine" }, practises = { "SDS0354.P1" },
  brief = { you = "You serve.", them = "A customer.", know = "Little.", may = "Refund up to {org.refund_limit}." },
}
cast { customer = { name = "Ms Roy", wants = "light", mood = 50, trust = 50 } }
facts { seen = false, spare = false }

consult "stock" { label = "Look in the stock list", minutes = 1, narrator "Two left.", why = "Now you know." }

beat "hello" {
  customer "My lamp is broken.",
  choose {
    reply "Oh dear." { id = "oh_dear", mood = 1, to = "look", why = "Kind." },
    reply "Good morning." { id = "greet", mood = 2, shows = "SDS0354.P1", to = "look", why = "Polite." },
    reply "Let me see it." { mood = 4, set = { seen = true }, to = "look", why = "To the point." },
    reply "Which lamp?" { id = "which", mood = -5, to = "sit", why = "Cold." },
  },
}
beat "sit" { narrator "She sits down.", to = "look" }
beat "look" {
  customer "Here it is.",
  pick "What do you look at?" {
    item "The bulb" { right = true, why = "It goes first." },
    item "The plug" { id = "plug", right = true, why = "It may be loose." },
    item "The price" { why = "Not now." },
    class "sound" { from = 60, to = "money", why = "All of it." },
    class "poor" { from = 0, to = "money", why = "Not much." },
  },
}
beat "money" {
  customer "And now?",
  choose {
    reply "Your money back." { id = "refund", when = "org.refund_limit >= 20", to = "done", why = "Hers." },
    reply "A new lamp." { id = "swap", to = "done", why = "Hers, too." },
  },
}
ending "done" { title = "Light", customer "Thank you.", customer_value = "mood", organisation_value = 50, says = "She has light." }
)lua";

inline const std::string kOrganisation = R"lua(
organisation { name = "Shop", about = "A shop.", tone = "Plain." }
rule "days" { value = 14, unit = "days", at_least = 0, at_most = 60, says = "Within {org.days} days.",
              basis = "own policy", source = "Shop", dated = "2026-03-01" }
role "assistant" { refund_limit = 30, about = "Serves." }
)lua";

inline const std::string kFile = "program/scenarios/lamp.lua";
inline const std::string kEmployer = "program/assets/organisations/shop.lua";
inline const std::string kOverlay = "data/organisations/shop.lua";

enum class Expect {
    same,     // nothing that counts was changed: no word about it
    moved,    // goes on in the new edition, with a note
    changed,  // cannot go on: a sentence, and the original is offered
    kept,     // there is no new edition to go on with: the original, with a note
};

struct Edit {
    const char* name;
    std::vector<const char*> answers;  // before the edit
    std::function<void(MemoryFiles&)> make;
    Expect expect;
    const char* stands_at;  // after resuming with the current edition
    const char* says = "";  // part of the sentence
};

inline std::function<void(MemoryFiles&)> in_file(std::string from, std::string to, std::string path = kFile) {
    return [=](MemoryFiles& files) {
        must(files.write(path, replaced(value_of(files.read(path, 1U << 20U)), from, to)));
    };
}

inline const char* const kUnnamed = "Let me see it.";  // the option without an id, by its words

// An id, the words of an option or an item without one, or "back".
inline void answer_by(Practice& practice, const std::string& what) {
    if (what == "back") return must(practice.rewind(practice.played().moments.size() - 1));
    const auto& decision = practice.scenario().beats[practice.played().state().at].decision;
    for (std::size_t i = 0; i < decision.options.size(); ++i)
        if (decision.options[i].text.source == what)
            return must(practice.answer({play::AnswerKind::choose, static_cast<std::uint16_t>(i), 0}));
    for (std::size_t i = 0; i < decision.items.size(); ++i)
        if (decision.items[i].text.source == what)
            return must(practice.answer({play::AnswerKind::pick, 0, 1U << i}));
    give(practice, what);
}

// An attempt begun, an edit made, and the program started again.
struct Case {
    MemoryFiles files{{{kFile, kScenario}, {kEmployer, kOrganisation}}};
    TempFolder folder;
    Bench bench{files, {"program", "data"}, folder / "records.db"};
    std::string attempt;
    std::vector<play::Entry> entries;
    play::State state;
    std::string beat;

    explicit Case(const Edit& edit) {
        const auto practice = bench.start("lamp");
        for (const char* answer : edit.answers) answer_by(*practice, answer);
        attempt = practice->log().head.id;
        entries = practice->log().entries;
        state = practice->played().state();
        beat = beat_of(*practice);
        edit.make(files);
        bench.reopen();
    }

    [[nodiscard]] std::vector<play::Entry> kept() const {
        return value_of(bench.records->log(attempt)).entries;
    }

    // All that was answered is there, as it was, before anything that came later.
    void check_nothing_lost() const {
        const auto now = kept();
        REQUIRE(now.size() >= entries.size());
        CHECK(std::equal(entries.begin(), entries.end(), now.begin()));
    }

    void check_original() {
        const auto practice = bench.resume(attempt, Edition::original);
        CHECK(practice->played().state() == state);
        CHECK(beat_of(*practice) == beat);
        CHECK(kept() == entries);
    }

    // Goes on to the end, and still replays.
    void finish(Practice& practice) {
        while (!practice.over()) {
            const auto offer = value_of(practice.offer());
            if (offer.options.empty())
                must(practice.answer({play::AnswerKind::pick, 0, 1}));
            else
                must(practice.answer(
                    {play::AnswerKind::choose, static_cast<std::uint16_t>(offer.options.front()), 0}));
        }
        bench.reopen();
        const auto again = bench.review(attempt);
        CHECK(again->played().state() == practice.played().state());
        CHECK(debrief_text(*again) == debrief_text(practice));
        check_nothing_lost();
    }
};

}  // namespace rehearse::test
