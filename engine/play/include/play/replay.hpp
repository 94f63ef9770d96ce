// Playing a log again. Resume, rewind, "what if", debrief and reports are all this.
#pragma once

#include <memory>
#include <vector>

#include "play/log.hpp"
#include "play/step.hpp"

namespace rehearse::play {

/// One answer and what came of it.
struct Moment {
    int entry = 0;  // number of the log entry; 0 for an answer that is only imagined
    State before;
    Answer answer;
    State after;
    Events events;
    std::string said;  // as the learner saw it
};

struct Played {
    State start;
    Events opening;
    std::vector<Moment> moments;
    [[nodiscard]] const State& state() const { return moments.empty() ? start : moments.back().after; }
};

/// Plays the route to `entry` of `log`. With `exact`, every state must have the checksum that was recorded
/// (play.diverged otherwise): use it when the scenario's digest is the recorded one. Without, and for what
/// was answered before the last change of edition, answers are found by their names and must lead to the
/// beats they led to before; the first that does not fails with play.changed and says in a sentence what is
/// different.
[[nodiscard]] Result<Played> replay(const Setting& setting, const AttemptLog& log, int entry, bool exact);

/// Adds one imagined or new answer to what was played.
[[nodiscard]] Status extend(const Setting& setting, Played& played, const Answer& answer);

}  // namespace rehearse::play
