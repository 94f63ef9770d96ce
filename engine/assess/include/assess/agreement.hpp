// How far trainers who read the same practice agree, criterion by criterion. It is about the reading, never
// about the learner or about one trainer.
#pragma once

#include <span>
#include <string>
#include <vector>

namespace rehearse::assess {

/// What one trainer reads in one transcript for one criterion.
struct TrainerReading {
    std::string sheet;      // of which transcript
    std::string criterion;  // id
    std::string trainer;
    std::string reading;  // "shown", "mixed", "went against", "not met here"
    std::string moment;   // the one it rests on, "3"; may be empty
    std::string why;      // may be empty
    friend bool operator==(const TrainerReading&, const TrainerReading&) = default;
};

/// Every two trainers who both read a criterion in a transcript are one pair.
struct Agreement {
    std::string criterion;
    int pairs = 0;
    int agree = 0;  // of them, with the same reading
    friend bool operator==(const Agreement&, const Agreement&) = default;
};

/// By criterion id; those that only one trainer read have no pairs. One trainer's later reading of the same
/// thing takes the place of the earlier one.
[[nodiscard]] std::vector<Agreement> agreement_of(std::span<const TrainerReading> readings);

/// Readings of one thing that are not all the same.
struct Difference {
    std::string sheet;
    std::string criterion;
    std::vector<TrainerReading> readings;  // by trainer
};

/// By sheet, then by criterion id.
[[nodiscard]] std::vector<Difference> differences_in(std::span<const TrainerReading> readings);

}  // namespace rehearse::assess
