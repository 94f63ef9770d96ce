// Days as people write them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace rehearse::journal {

/// "2026-03-31", "31/3/2026", "31.3.26", "31 March", "31st Mar 2026", "today", "tomorrow", "yesterday",
/// "in 3 weeks", "2 days ago", "friday" (the next one), "next friday", "last friday" as YYYY-MM-DD. A day
/// without a year is the one nearest to `today`. Nothing when it is no day.
[[nodiscard]] std::optional<std::string> read_date(std::string_view typed, const std::string& today);

/// `date` and so many days; both YYYY-MM-DD.
[[nodiscard]] std::string plus_days(const std::string& date, int days);
/// How many days from one to the other; below zero when `to` is earlier.
[[nodiscard]] int days_between(const std::string& from, const std::string& to);

}  // namespace rehearse::journal
