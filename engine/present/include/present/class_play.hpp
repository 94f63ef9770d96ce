// A conversation played by a class: what the votes came to, what to talk about, and the page at the end. It
// is nobody's record.
#pragma once

#include <string>
#include <vector>

#include "debrief/document.hpp"
#include "present/views.hpp"
#include "session/practice.hpp"

namespace rehearse::present {

/// Votes for one answer, by the place of the choice.
struct Ballot {
    std::vector<int> votes;
    [[nodiscard]] int all() const;
    /// The places with the most votes: one, or several where it is a tie. None without any vote.
    [[nodiscard]] std::vector<std::size_t> leading() const;
};

/// A, B, C …
[[nodiscard]] std::string choice_letter(std::size_t place);

/// Reads "12 5 3" (one figure for each of `choices`), "a 12, c 3" (the others none), or one letter ("b": all
/// agree, and nobody counts). Fails with group.votes and what can be typed.
[[nodiscard]] Result<Ballot> read_votes(const std::string& typed, std::size_t choices);

/// What was decided at one moment (counted from 1).
struct Decided {
    int moment = 0;
    int votes = 0;  // for what was taken; 0: agreed without counting
    int all = 0;
};

/// A question for the class, after the reaction to an answer: by what it did to the mood, and how the votes
/// fell.
[[nodiscard]] std::string to_discuss(const std::string& customer, int mood_before, int mood_after,
                                     const Decided& decided);

/// The class's own page in short: what came of it, what was chosen by how many, what worked, what to try.
[[nodiscard]] debrief::Document class_debrief(const session::Practice& practice,
                                              const std::vector<Decided>& decided);

}  // namespace rehearse::present
