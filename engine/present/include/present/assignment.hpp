// What a trainer asked for, as a learner's home shows it: first, with what is done and what is still to do.
#pragma once

#include <string>
#include <vector>

#include "session/assignment.hpp"
#include "session/library.hpp"

namespace rehearse::present {

struct AssignedView {
    std::string scenario;  // its id
    std::string title;     // or the id, when it is not in the library
    bool done = false;
    std::string words;    // "done on 2026-03-01"; "still to do"; why it cannot be played
    std::string command;  // what comes after "rehearse " to play it; empty when it is done or cannot be
};

struct AssignmentView {
    std::string id;
    std::string title;  // "From Ms Reid, by 2026-03-31, in 3 days"
    std::string asks;   // "Unaided, on a busy day."; empty: as you like
    std::string note;   // in the trainer's words
    std::string words;  // "1 of 2 done."
    bool done = false;
    std::vector<AssignedView> scenarios;
};

/// Those with something to do first, the earliest day first; what is done comes last. `attempts`: of the
/// learner, or of everybody, of whom `learner` alone counts.
[[nodiscard]] std::vector<AssignmentView> assignment_views(
    const session::Library& library, const std::vector<session::Assignment>& assignments,
    const std::vector<records::AttemptSummary>& attempts, const std::string& learner, Timestamp now);

}  // namespace rehearse::present
