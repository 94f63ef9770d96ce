#include "scenario/figures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <vector>

#include "base/text.hpp"

namespace rehearse::scenario {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {"january",   "february", "march",    "april",
                                                      "may",       "june",     "july",     "august",
                                                      "september", "october",  "november", "december"};
constexpr int kMostDigits = 9;
constexpr std::size_t kShortMonth = 3;

bool digits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<int> number(std::string_view text) {
    if (text.empty() || text.size() > 4 || !digits(text)) return std::nullopt;
    int out = 0;
    std::from_chars(text.data(), text.data() + text.size(), out);
    return out;
}

std::optional<int> month_of(std::string_view text) {
    if (const auto figure = number(text)) return figure;
    const std::string low = lower_ascii(text);
    for (std::size_t i = 0; i < kMonths.size(); ++i)
        if (low == kMonths[i] || (low.size() >= kShortMonth && kMonths[i].starts_with(low)))
            return static_cast<int>(i) + 1;
    return std::nullopt;
}

// "14th" is 14.
std::string_view without_ending(std::string_view day) {
    if (day.size() < 3) return day;
    const std::string ending = lower_ascii(day.substr(day.size() - 2));
    const bool ordinal = ending == "st" || ending == "nd" || ending == "rd" || ending == "th";
    return ordinal ? day.substr(0, day.size() - 2) : day;
}

std::vector<std::string_view> parts_of(std::string_view text) {
    std::vector<std::string_view> out;
    std::size_t start = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const bool gap =
            i == text.size() || std::string_view(" ,./-").find(text[i]) != std::string_view::npos;
        if (!gap) continue;
        if (i > start) out.push_back(text.substr(start, i - start));
        start = i + 1;
    }
    return out;
}

bool is_day(int year, int month, int day) {
    constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day <= kDays[static_cast<std::size_t>(month - 1)] + (month == 2 && leap ? 1 : 0);
}

}  // namespace

std::optional<Decimal> parse_decimal(std::string_view text) {
    text = trimmed(text);
    const bool minus = text.starts_with('-');
    if (minus) text.remove_prefix(1);
    const auto dot = text.find('.');
    const auto whole = text.substr(0, dot);
    const auto part = dot == std::string_view::npos ? std::string_view() : text.substr(dot + 1);
    if (whole.empty() || whole.size() > kMostDigits || part.size() > kMostDecimals || !digits(whole) ||
        !digits(part) || (dot != std::string_view::npos && part.empty()))
        return std::nullopt;
    Decimal out{0, static_cast<int>(part.size())};
    for (const char c : whole) out.units = out.units * 10 + (c - '0');
    for (const char c : part) out.units = out.units * 10 + (c - '0');
    if (minus) out.units = -out.units;
    return out;
}

std::optional<std::int32_t> scaled(const Decimal& figure, int decimals) {
    constexpr std::int64_t kFar = 100'000'000'000'000;  // fits into 32 bits with no number of decimals
    std::int64_t units = figure.units;
    if (units > kFar || units < -kFar) return std::nullopt;
    for (int i = figure.decimals; i < decimals; ++i) units *= 10;
    std::int64_t by = 1;
    for (int i = decimals; i < figure.decimals; ++i) by *= 10;
    units = (units + (units < 0 ? -by : by) / 2) / by;
    if (units <= std::numeric_limits<std::int32_t>::min() || units > std::numeric_limits<std::int32_t>::max())
        return std::nullopt;
    return static_cast<std::int32_t>(units);
}

std::optional<std::int32_t> parse_date(std::string_view text) {
    const auto parts = parts_of(trimmed(text));
    if (parts.size() != 3) return std::nullopt;
    const bool year_first = parts[0].size() == 4 && digits(parts[0]);
    auto year = number(year_first ? parts[0] : parts[2]);
    const auto month = month_of(parts[1]);
    const auto day = number(without_ending(year_first ? parts[2] : parts[0]));
    if (!year || !month || !day) return std::nullopt;
    if (!year_first && parts[2].size() == 2) *year += 2000;
    if (!is_day(*year, *month, *day)) return std::nullopt;
    return *year * 10000 + *month * 100 + *day;
}

std::string date_text(std::int32_t date) {
    const auto month = static_cast<std::size_t>(std::clamp(date / 100 % 100, 1, 12) - 1);
    std::string name(kMonths[month]);
    name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return fmt::format("{} {} {}", date % 100, name, date / 10000);
}

}  // namespace rehearse::scenario
