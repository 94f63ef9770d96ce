// What the learner of a desk wrote, as the records have it.
#pragma once

#include <string>
#include <vector>

#include "desk.hpp"
#include "journal/journal.hpp"

namespace rehearse::desktop {

inline journal::Journal journal_of(Desk& desk, const std::string& learner = "Sam",
                                   const std::optional<std::string>& passphrase = {}) {
    const auto workplace = desk.office.workplace();
    auto journal = journal::Journal::open(desk.office.records().notebook(), *workplace.clock,
                                          *workplace.random, learner, passphrase);
    REQUIRE(journal.has_value());
    return std::move(*journal);
}

inline std::vector<journal::Note> notes_of(Desk& desk, journal::Kind kind) {
    auto notes = journal_of(desk).notes(kind);
    REQUIRE(notes.has_value());
    return std::move(*notes);
}

inline journal::Note keep(Desk& desk, journal::Kind kind, std::map<std::string, std::string> fields,
                          const std::string& about = {}) {
    journal::Note note;
    note.kind = kind;
    note.about = about;
    note.fields = std::move(fields);
    auto kept = journal_of(desk).keep(std::move(note));
    REQUIRE(kept.has_value());
    return std::move(*kept);
}

/// Tab to the field, and type over what is in it.
inline void fill_in(Desk& desk, const std::string& field, const std::string& words) {
    desk.tab_to(field);
    desk.give(with_control(letter_press('a')));
    desk.give(typed(words));
}

/// Plays by the first answers to an ending, and opens the debrief.
inline void play_to_debrief(Desk& desk) {
    desk.start("Kettle, day 24");
    for (int i = 0; i < 100 && !desk.app.practice()->over(); ++i) {
        const bool ticks = desk.shows("Tick everything that applies.");
        desk.give(digit_press(1));
        if (ticks) desk.press("That is my answer");
    }
    REQUIRE(desk.app.practice()->over());
    desk.press("See your debrief");
}

}  // namespace rehearse::desktop
