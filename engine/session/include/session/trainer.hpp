// What a trainer does with the copies that learners handed in: keeps them for a while, comments on them, and
// reads them with others without knowing whose they are.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "assess/sample.hpp"
#include "session/practice.hpp"

namespace rehearse::session {

/// How long copies are kept unless the trainer says otherwise.
inline constexpr int kDaysKept = 90;

/// Keeps the last day (a date) on which `learner` may be kept in a trainer's records. Fails as the records
/// do.
[[nodiscard]] Status keep_until(records::Records& records, const std::string& learner,
                                const std::string& date, Timestamp now);
/// The last days, by learner.
[[nodiscard]] Result<std::map<std::string, std::string>> kept_until(const records::Records& records);
/// Erases everybody whose last day is before `today` (a date), and returns who they were. Fails as the
/// records do; who comes after the failure is still there.
[[nodiscard]] Result<std::vector<std::string>> erase_overdue(records::Records& records,
                                                             const std::string& today);

/// A comment in the making.
struct Commenting {
    std::string attempt;
    std::string about;     // a criterion's id, or "m3"; empty: the whole attempt
    bool agrees = false;   // with the program's reading
    std::string adjusted;  // another reading; empty: none
    std::string words;
    std::string who;
};

/// The readings that a trainer can give: "shown", "mixed", "went against", "not taken up", "not met here".
[[nodiscard]] const std::vector<std::string>& readings();

/// What the program reads in `about` of the attempt; empty for the whole of it. Fails with comment.about
/// when the attempt has no such criterion or moment, or as Practice::review does.
[[nodiscard]] Result<std::string> machine_reading(const Workplace& workplace, const std::string& attempt,
                                                  const std::string& about);

/// Adds a comment, with the program's reading beside it. Fails with comment.who, comment.words (an adjusted
/// reading needs its reason; a comment says something), comment.reading, or as machine_reading() and the
/// records do.
[[nodiscard]] Result<records::Comment> comment_on(const Workplace& workplace, const Commenting& commenting);

/// All attempts, with who commented on them, to draw from. Fails as the records do.
[[nodiscard]] Result<std::vector<assess::ToSample>> to_sample(const records::Records& records);

/// What the learner is called where nobody is to know the name.
inline constexpr const char* kTheLearner = "the learner";

/// An attempt as nobody's: in records of its own, in memory, with the learner's nickname taken out wherever
/// it was said or written.
struct Blind {
    std::unique_ptr<records::Records> records;
    std::unique_ptr<Practice> practice;
    std::string sheet;  // what it is called there: six letters and figures that are always the same
};
[[nodiscard]] Result<Blind> blinded(const Workplace& workplace, const std::string& attempt);
/// What blinded() calls `attempt`.
[[nodiscard]] std::string sheet_of(const std::string& attempt);

}  // namespace rehearse::session
