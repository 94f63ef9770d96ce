// All that exploring finds, as one document: what `rehearse explore` prints, and what is kept for next time.
#pragma once

#include <string>

#include "explore/findings.hpp"

namespace rehearse::explore {

/// Changes whenever the same scenario could give another report.
inline constexpr int kReportVersion = 5;

/// Where the work has got to: "states" while they are counted, then in words for people, such as "criterion 3
/// of 12". False stops; what is known is reported.
using Progress = std::function<bool(const std::string& what, std::size_t states, std::size_t transitions)>;

struct ReportOptions {
    bool full_state = false;
    std::size_t most_states = 12'000'000;
    /// Spaces with more states have their criteria left out, and say so.
    std::size_t most_for_criteria = 2'000'000;
    Progress progress;
};

/// JSON text, schema rehearse.explore/1. Fails when the story cannot begin.
[[nodiscard]] Result<std::string> report(const play::Setting& setting, const ReportOptions& options);

/// True when the report is of everything: only such is worth keeping.
[[nodiscard]] bool is_complete(const std::string& report);
/// How many findings it has, without those that the author accepts.
[[nodiscard]] std::size_t findings_in(const std::string& report);

/// The same for people, one paragraph a line.
[[nodiscard]] std::string report_text(const std::string& report);

}  // namespace rehearse::explore
