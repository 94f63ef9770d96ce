// What a trainer asks learners to practise: a small file that goes from one computer to another. It says
// nothing about anybody; how far a learner is with it comes from the learner's own attempts.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/files.hpp"
#include "base/random.hpp"
#include "base/result.hpp"
#include "play/log.hpp"
#include "records/records.hpp"
#include "session/library.hpp"

namespace rehearse::session {

inline constexpr std::size_t kMostAssigned = 40;     // scenarios in one assignment
inline constexpr std::size_t kMostAssignments = 50;  // kept at a time

struct Assignment {
    std::string id;                      // short; a later file with the same id takes the place of this one
    std::vector<std::string> scenarios;  // ids, each once, in the trainer's order
    std::string condition;               // empty: any
    std::optional<play::Mode> mode;      // nothing: any
    std::string by;                      // a date; empty: no day was named
    std::string note;                    // in the trainer's words; may be empty
    std::string from;                    // who set it; may be empty
    std::string set;                     // the date it was made
    friend bool operator==(const Assignment&, const Assignment&) = default;
};

/// The file of one assignment.
[[nodiscard]] std::string to_json(const Assignment& assignment);

/// `wanted`, as learners will read it: with an id of its own and set on `today`. Fails with library.unknown,
/// as opening a scenario does, with assignment.condition (a scenario has no such kind of day),
/// assignment.date or assignment.scenarios.
[[nodiscard]] Result<Assignment> make_assignment(const Library& library, Random& random, Assignment wanted,
                                                 const std::string& today);

/// Reads the bytes of a file from outside, called `name` in what is said of it; texts are cleaned. Scenarios
/// need not be known here. Fails with assignment.damaged (not such a file, and what was expected),
/// assignment.newer or assignment.scenarios (none, or too many).
[[nodiscard]] Result<Assignment> assignment_from(std::string_view bytes, const std::string& name);

/// Those that were opened here, in the order opened; none when there is no such file. Fails with
/// assignment.damaged.
[[nodiscard]] Result<std::vector<Assignment>> read_assignments(const Files& files, const std::string& path);

/// Keeps `assignment` with the others, in place of one with its id. Fails with assignment.full, or as
/// read_assignments() and writing do.
[[nodiscard]] Status keep_assignment(Files& files, const std::string& path, const Assignment& assignment);

/// Whether there was one to take away.
[[nodiscard]] Result<bool> forget_assignment(Files& files, const std::string& path, const std::string& id);

/// The attempt of `attempts` (of one learner) that does what `assignment` asks for `scenario`: played to an
/// ending, in the condition and mode asked for, begun on the day it was set or later. The latest; nullptr
/// when there is none.
[[nodiscard]] const records::AttemptSummary* done_with(const Assignment& assignment,
                                                       const std::string& scenario,
                                                       std::span<const records::AttemptSummary> attempts);

}  // namespace rehearse::session
