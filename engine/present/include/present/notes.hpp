// What a learner wrote, as a screen shows it; and what a reflection on an attempt is bound to.
#pragma once

#include <string>
#include <vector>

#include "debrief/document.hpp"
#include "journal/journal.hpp"

namespace rehearse::present {

struct EntryView {
    std::string id;
    std::string date;  // the day it tells of
    std::string title;
    std::string kind;   // "Reflection"
    std::string from;   // "about practice", "from work"; empty for what is neither
    std::string state;  // "draft", "finished"
    std::string found;  // of a search: the first words around what was found; else empty
};
/// The latest first.
[[nodiscard]] std::vector<EntryView> entries_view(const std::vector<journal::Note>& notes);

/// Something the learner said in an attempt, to look at again.
struct MomentView {
    int moment = 0;  // as the debrief numbers them
    std::string said;
};
/// At most three, from the first of these sections of a debrief in which the learner is quoted.
[[nodiscard]] std::vector<MomentView> moments_in(const debrief::Document& debrief,
                                                 const std::vector<std::string>& sections);
/// Of the turning points; without any, of what went well.
[[nodiscard]] std::vector<MomentView> turning_points(const debrief::Document& debrief);
/// “Moment 3, you said: “…””
[[nodiscard]] std::string quoted(const MomentView& moment);

/// What is asked for a field of a reflection, bound to the moments where there are any: "You said: … What
/// happened there?"; else as the form asks.
[[nodiscard]] std::string question_of(const journal::Note& note, const journal::Field& field,
                                      const std::vector<MomentView>& moments);

/// One note for reading and for print: where it comes from, its fields, what is missing, who can read it.
[[nodiscard]] debrief::Document note_view(const journal::Note& note, bool sealed,
                                          const std::vector<MomentView>& moments = {});

/// What a field holds, as a person reads it: of a choice its words.
[[nodiscard]] std::string shown(const journal::Note& note, const journal::Field& field);

}  // namespace rehearse::present
