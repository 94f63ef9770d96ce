// What attempts add up to, and what was put off: the tables fold, tally and put_off.
#pragma once

#include <string>
#include <vector>

#include "database.hpp"
#include "records/records.hpp"

namespace rehearse::records {

/// See Records.
[[nodiscard]] Status store_fold(const Database& database, const Fold& fold);
[[nodiscard]] Result<std::vector<std::string>> find_unfolded(const Database& database,
                                                             const std::string& learner, int version);
[[nodiscard]] Result<std::vector<play::Practised>> load_practised(const Database& database,
                                                                  const std::string& learner);
[[nodiscard]] Status store_put_off(const Database& database, const std::string& learner,
                                   const play::PutOff& what);
[[nodiscard]] Result<std::vector<play::PutOff>> load_put_off(const Database& database,
                                                             const std::string& learner);

}  // namespace rehearse::records
