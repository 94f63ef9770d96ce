// Attempts that can be gone on with.
#pragma once

#include <string>
#include <vector>

#include "records/records.hpp"

namespace rehearse::desktop {

struct Unfinished {
    std::string scenario_id;
    std::string attempt;
};
/// The latest of each scenario that has an answer and no ending; the latest first.
[[nodiscard]] std::vector<Unfinished> unfinished_in(const std::vector<records::AttemptSummary>& attempts);
/// Null when there is none.
[[nodiscard]] const Unfinished* find_unfinished(const std::vector<Unfinished>& all,
                                                const std::string& scenario_id);

}  // namespace rehearse::desktop
