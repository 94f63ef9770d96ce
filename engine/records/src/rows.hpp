// A row of a table as a value of the play layer, and back.
#pragma once

#include "database.hpp"
#include "play/log.hpp"

namespace rehearse::records {

/// Inserts `head` as a row of `attempt`.
[[nodiscard]] Status insert(const Database& database, const play::AttemptHead& head);
/// Inserts `entry`, which has its number, as a row of `entry`.
[[nodiscard]] Status insert(const Database& database, const std::string& attempt, const play::Entry& entry);

/// Inserts `remark` as row `number` of `remark`.
[[nodiscard]] Status insert(const Database& database, const std::string& attempt, int number,
                            const play::Remark& remark);

/// Fails with records.no_attempt, or with records.damaged when a value is not one this program writes.
[[nodiscard]] Result<play::AttemptHead> read_head(const Database& database, const std::string& attempt);
/// By number; fails with records.damaged when one is missing or is not one this program writes.
[[nodiscard]] Result<std::vector<play::Entry>> read_entries(const Database& database,
                                                            const std::string& attempt);

/// In the order made; fails with records.damaged when one is missing or is not about an answer among
/// `entries`, which are those of the attempt.
[[nodiscard]] Result<std::vector<play::Remark>> read_remarks(const Database& database,
                                                             const std::string& attempt,
                                                             const std::vector<play::Entry>& entries);

/// Whether there is an attempt of that id.
[[nodiscard]] Result<bool> has_attempt(const Database& database, const std::string& attempt);
/// Whether `entry` is an answer of that attempt.
[[nodiscard]] Result<bool> has_answer(const Database& database, const std::string& attempt, int entry);
[[nodiscard]] Error no_attempt(const std::string& attempt);

}  // namespace rehearse::records
