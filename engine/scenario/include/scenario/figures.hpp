// Decimal figures and dates as whole numbers, so that nothing is ever a float.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rehearse::scenario {

inline constexpr int kMostDecimals = 4;

/// A figure as written.
struct Decimal {
    std::int64_t units = 0;  // times 10 to the power of `decimals`
    int decimals = 0;
};

/// "45.00" is 4500 with two decimals. At most four decimals, nine digits before them, a leading minus.
/// Nothing when it is not so written.
[[nodiscard]] std::optional<Decimal> parse_decimal(std::string_view text);

/// `figure` in units of `decimals`, rounded half away from zero when it has more; nothing when it does not
/// fit into 32 bits.
[[nodiscard]] std::optional<std::int32_t> scaled(const Decimal& figure, int decimals);

/// 20260314 for "14 March 2026", "14 Mar 26", "14/3/2026", "14.03.26", "14-3-2026" or "2026-03-14": the day
/// before the month, as in Britain. Nothing when there is no such day.
[[nodiscard]] std::optional<std::int32_t> parse_date(std::string_view text);
/// "14 March 2026" for 20260314.
[[nodiscard]] std::string date_text(std::int32_t date);

}  // namespace rehearse::scenario
