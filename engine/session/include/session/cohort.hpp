// What the practice of several learners adds up to, from records that hold all of them: a trainer's copies.
// In alphabetical order throughout, and never a rank.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "assess/growth.hpp"
#include "session/practice.hpp"

namespace rehearse::session {

struct LearnerGrowth {
    std::string learner;
    std::vector<assess::CriterionGrowth> criteria;  // by id
};

struct Cohort {
    std::vector<LearnerGrowth> learners;  // who has an attempt, by name
    assess::Bands bands;
    std::vector<std::string> unread;  // attempts that could not be read, and so do not count
};

/// Adds up what was not yet, and looks at all of it. Fails as the records do, or with growth.damaged.
[[nodiscard]] Result<Cohort> cohort(const Workplace& workplace);

/// How often an option, an item or an item's place was chosen at first.
struct Picked {
    std::string option;  // its id; "id: box" for what was sorted or rated
    std::string words;   // as written; empty when the latest edition does not have it
    int times = 0;
};

struct PickedDecision {
    std::string beat;
    std::string asks;             // as written; may be empty
    int answered = 0;             // attempts that answered it, each counted once: its first answer
    bool told = false;            // its answers can be counted by option
    std::vector<Picked> options;  // as the author has them, then what other editions had
};

struct Picks {
    std::string scenario;  // id
    std::string title;
    int attempts = 0;
    std::vector<PickedDecision> decisions;  // in the author's order; those that were met
};

/// First answers on the lines of first answers alone; what came after going back is exploring. Words are
/// those of the edition that was played last. Fails with picks.none when nobody played `scenario` (an id), or
/// as the records do.
[[nodiscard]] Result<Picks> picks(const Workplace& workplace, const std::string& scenario);

/// What playing an attempt again says of its record.
struct Replayed {
    bool same = false;    // every answer leads where it was recorded to lead, and says what was recorded
    std::string differs;  // else a sentence: which answer, and what is different
};

/// Plays the whole of the attempt's route and its line of first answers again, on the sources kept with it;
/// texts are checked again where the checks are of the same edition.
[[nodiscard]] Replayed replayed(const Workplace& workplace, const std::string& attempt);

}  // namespace rehearse::session
