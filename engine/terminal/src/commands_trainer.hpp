// The commands for trainers: asking for practice, reading what learners hand in, commenting on it, agreeing
// on how to read it, and playing one scenario with a whole class. Each returns an exit code, as in
// commands.hpp.
#pragma once

#include "commands.hpp"

namespace rehearse::terminal {

struct AssignOptions {
    std::vector<std::string> scenarios;
    std::string condition, mode, by, note, from;
    std::string out;  // a file
    bool force = false;
};

/// Writes an assignment for learners to open.
[[nodiscard]] int assign(Office& office, const AssignOptions& options);
[[nodiscard]] int open_assignment(Office& office, const std::string& learner, const std::string& path);
[[nodiscard]] int forget_assignment(Office& office, const std::string& id);
[[nodiscard]] int show_assignments(Office& office, const std::string& learner, bool json);
/// Says what is still to do, before anything else at home; nothing when nothing was asked. A file that cannot
/// be read is complained of, and no reason to stop. `attempts`: as present::assignment_views() takes them.
void say_assignments(Office& office, const std::string& learner,
                     const std::vector<records::AttemptSummary>& attempts);

struct ImportOptions {
    std::vector<std::string> files;  // learners' hand-ins
    std::string as;                  // the learner's name here; empty: as in the file
    std::string keep_until;          // a date; empty: session::kDaysKept days from now
};

// A trainer's commands work on copies in the data folder's group.db. Whoever is past the last day is erased
// when they are opened, and that is said.
[[nodiscard]] int import_hand_ins(Office& office, const ImportOptions& options);
/// Who practised what, by name.
[[nodiscard]] int group_learners(Office& office, bool json);
[[nodiscard]] int forget_group_learner(Office& office, const std::string& learner, bool yes);
/// Where the group struggles: criteria by learners.
[[nodiscard]] int group_heat(Office& office, bool json);
[[nodiscard]] int group_picks(Office& office, const std::string& scenario, bool json);

struct GroupFile {
    std::string what;  // which one
    std::string out;   // a file
    bool force = false;
};

/// A table for a spreadsheet; `what` is "attempts" or "criteria".
[[nodiscard]] int group_csv(Office& office, const GroupFile& options);
/// The file that brings comments back to the learner `what`.
[[nodiscard]] int return_to_learner(Office& office, const GroupFile& options);

struct CommentOptions {
    std::string attempt, about, adjust, words, who;
    bool agree = false;
};
[[nodiscard]] int comment(Office& office, const CommentOptions& options);
/// Comments on an attempt in the order made: a trainer's copies, or the learner's own.
enum class Whose { trainers, learners };
[[nodiscard]] int comments(Office& office, const std::string& attempt, Whose whose, bool json);

/// Blind transcripts of `attempts`, and a table to fill in, written to the folder `out`.
[[nodiscard]] int standardise(Office& office, const std::vector<std::string>& attempts,
                              const std::string& out);
/// How far filled-in tables agree; with `out`, a sheet to talk about (html or pdf, by its ending).
[[nodiscard]] int read_standardised(Office& office, const std::vector<std::string>& files,
                                    const GroupFile& options);

struct SampleOptions {
    std::optional<int> number;
    std::optional<int> share;  // of a hundred
    std::optional<std::uint64_t> seed;
    bool json = false;
};
[[nodiscard]] int sample(Office& office, const SampleOptions& options);

struct GroupOptions {
    std::string scenario, condition;
    std::optional<std::uint64_t> seed;
};
/// One scenario played by a class: nobody's record, and nothing is written.
[[nodiscard]] int play_with_group(Office& office, const GroupOptions& options);

}  // namespace rehearse::terminal
