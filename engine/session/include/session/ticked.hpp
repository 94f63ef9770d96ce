// What learners let go out with an export because they ticked it. Without a tick nothing of it leaves.
#pragma once

#include <string>
#include <vector>

#include "debrief/document.hpp"
#include "journal/journal.hpp"
#include "session/practice.hpp"

namespace rehearse::session {

struct Ticks {
    bool feelings = false;    // how it felt
    bool confidence = false;  // how sure the learner was of each answer
    bool seconds = false;     // how long each answer took
    bool reflection = false;  // reflections
};

/// The names of all that can be ticked, in order.
[[nodiscard]] const std::vector<std::string>& tick_names();
/// Names that are none of tick_names() are passed over.
[[nodiscard]] Ticks ticks_of(const std::vector<std::string>& names);

/// "Written by Ailsa Grant"; with an empty name, by the learner.
[[nodiscard]] std::string written_by(const std::string& name);

/// What was ticked about one attempt, without a heading; empty when there is nothing. `notes` are the
/// learner's.
[[nodiscard]] std::vector<debrief::Block> ticked_blocks(const Ticks& ticks, const Practice& practice,
                                                        const std::vector<journal::Note>& notes);

/// One reflection as it was written, drafts and all: its title, then each question with what was answered.
[[nodiscard]] std::vector<debrief::Block> reflection_blocks(const journal::Note& note);

/// Adds a section "own" to the end of `document`, headed with who wrote it; nothing when nothing is ticked or
/// there is nothing of it.
void add_ticked(debrief::Document& document, const Ticks& ticks, const Practice& practice,
                const std::vector<journal::Note>& notes, const std::string& name);

}  // namespace rehearse::session
