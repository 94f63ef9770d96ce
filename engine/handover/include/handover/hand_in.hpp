// What a learner hands in, as a trainer's copy: checked by playing it again, and kept for a while.
#pragma once

#include <string>
#include <vector>

#include "handover/parcel.hpp"
#include "session/practice.hpp"

namespace rehearse::handover {

/// What playing an attempt again said of it.
struct CheckedAttempt {
    std::string id;
    std::string words;  // "Kettle, day 24, 2026-03-01: checked by replay."
    bool same = false;  // else it is left out
};

struct Imported {
    std::string name;         // the learner's here
    std::string until;        // the last day it is kept
    bool everything = false;  // the file held all that the learner keeps; only attempts were taken from it
    std::vector<CheckedAttempt> attempts;
    Unpacked unpacked;
    bool was_here = false;  // attempts of that name were here before

    /// Whether nothing was left out.
    [[nodiscard]] bool whole() const;
    /// "Ailsa: 2 new and 1 here already. Kept until 2026-05-30."
    [[nodiscard]] std::string words() const;
    /// What to know where two learners could be of one name; else empty.
    [[nodiscard]] std::string same_name() const;
};

/// Reads the file `path` and keeps what plays as it was recorded in the records of `workplace`, under `as`
/// (empty: as the file says), until the day `until` (a date). What is no practice stays behind: notes are the
/// learner's, and comments come from trainers. Fails as reading, parcel_from(), unpack() and the records do.
[[nodiscard]] Result<Imported> import_hand_in(const session::Workplace& workplace, const Files& files,
                                              const std::string& path, const std::string& as,
                                              const std::string& until);

/// The last day to keep copies: `wanted`, or session::kDaysKept from `now`. Fails with trainer.date.
[[nodiscard]] Result<std::string> last_day(const std::string& wanted, Timestamp now);

}  // namespace rehearse::handover
