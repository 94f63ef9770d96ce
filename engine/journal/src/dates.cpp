#include "journal/dates.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <sstream>
#include <vector>

#include "base/clock.hpp"
#include "base/text.hpp"

namespace rehearse::journal {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr std::array<std::string_view, 12> kMonths{"january",   "february", "march",    "april",
                                                   "may",       "june",     "july",     "august",
                                                   "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> kDays{"sunday",   "monday", "tuesday", "wednesday",
                                                "thursday", "friday", "saturday"};

std::optional<int> whole(std::string_view text) {
    int out = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), out);
    if (problem != std::errc() || end != text.data() + text.size() || out < 0) return std::nullopt;
    return out;
}

std::string text_of(sys_days at) {
    const year_month_day date(at);
    char out[32];
    (void)std::snprintf(out, sizeof out, "%04d-%02u-%02u", static_cast<int>(date.year()),
                        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return out;
}

sys_days day_from(const std::string& iso) {
    int y = 1970, m = 1, d = 1;
    (void)std::sscanf(iso.c_str(), "%d-%d-%d", &y, &m, &d);
    return sys_days(year_month_day(std::chrono::year(y), std::chrono::month(static_cast<unsigned>(m)),
                                   std::chrono::day(static_cast<unsigned>(d))));
}

std::optional<sys_days> real_day(int year, int month, int day) {
    const year_month_day date(std::chrono::year(year < 100 ? 2000 + year : year),
                              std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(day)));
    if (!date.ok()) return std::nullopt;
    return sys_days(date);
}

// Three letters or more of a name in the list.
template <class Names>
std::optional<int> named(const Names& names, std::string_view word) {
    if (word.size() < 3) return std::nullopt;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i].starts_with(word)) return static_cast<int>(i);
    return std::nullopt;
}

std::vector<std::string> parts_of(std::string_view typed) {
    std::string text = lower_ascii(typed);
    for (char& c : text)
        if (c == '/' || c == '.' || c == '-' || c == ',') c = ' ';
    std::istringstream in(text);
    std::vector<std::string> out;
    for (std::string word; in >> word;)
        if (word != "the" && word != "of" && word != "on" && word != "by") out.push_back(word);
    return out;
}

std::optional<int> day_number(std::string word) {
    for (const char* end : {"st", "nd", "rd", "th"})
        if (word.size() > 2 && word.ends_with(end)) word.resize(word.size() - 2);
    return whole(word);
}

// Of this year, the one before and the next: the one nearest to today.
std::optional<sys_days> nearest_year(int month, int day, sys_days today) {
    const int year = static_cast<int>(year_month_day(today).year());
    std::optional<sys_days> best;
    for (int y = year - 1; y <= year + 1; ++y)
        if (const auto one = real_day(y, month, day))
            if (!best || std::chrono::abs(*one - today) < std::chrono::abs(*best - today)) best = one;
    return best;
}

// "31 3 2026", "31 march", "march 31"; three numbers with the year first as in 2026-03-31.
std::optional<sys_days> calendar_day(std::vector<std::string> parts, sys_days today) {
    if (parts.size() < 2 || parts.size() > 3) return std::nullopt;
    if (parts[0].size() == 4 && parts.size() == 3) std::swap(parts[0], parts[2]);
    if (named(kMonths, parts[0])) std::swap(parts[0], parts[1]);
    const auto day = day_number(parts[0]);
    const auto name = named(kMonths, parts[1]);
    const auto month = name ? std::optional(*name + 1) : whole(parts[1]);
    if (!day || !month) return std::nullopt;
    if (parts.size() == 2) return nearest_year(*month, *day, today);
    const auto year = whole(parts[2]);
    return year ? real_day(*year, *month, *day) : std::nullopt;
}

std::optional<int> how_many(const std::string& word) {
    constexpr std::array<std::string_view, 7> kWords{"a", "one", "two", "three", "four", "five", "six"};
    for (std::size_t i = 0; i < kWords.size(); ++i)
        if (kWords[i] == word) return std::max<int>(1, static_cast<int>(i));
    const auto number = whole(word);
    return number && *number <= 1000 ? number : std::nullopt;
}

// "in 3 weeks", "2 days ago".
std::optional<sys_days> counted_day(std::vector<std::string> parts, sys_days today) {
    if (parts.size() != 3) return std::nullopt;
    const bool ago = parts[2] == "ago";
    if (!ago && parts[0] != "in") return std::nullopt;
    const auto& unit = parts[ago ? 1 : 2];
    const auto number = how_many(parts[ago ? 0 : 1]);
    if (!number) return std::nullopt;
    const int sign = ago ? -1 : 1;
    if (unit.starts_with("day")) return today + days(sign * *number);
    if (unit.starts_with("week")) return today + days(sign * 7 * *number);
    if (unit.starts_with("month")) return today + days(sign * 30 * *number);
    return std::nullopt;
}

std::optional<sys_days> named_day(const std::vector<std::string>& parts, sys_days today) {
    if (parts.empty() || parts.size() > 2) return std::nullopt;
    if (parts[0] == "today") return today;
    if (parts[0] == "tomorrow") return today + days(1);
    if (parts[0] == "yesterday") return today - days(1);
    if (parts.size() == 2 && parts[0] != "next" && parts[0] != "last" && parts[0] != "this")
        return std::nullopt;
    const auto name = named(kDays, parts.back());
    if (!name) return std::nullopt;
    const int now = static_cast<int>(std::chrono::weekday(today).c_encoding());
    if (parts[0] == "last") return today - days((now - *name + 6) % 7 + 1);
    return today + days((*name - now + 6) % 7 + 1);
}

}  // namespace

std::optional<std::string> read_date(std::string_view typed, const std::string& today) {
    const std::string text(trimmed(typed));
    if (is_date(text)) return text;
    const auto now = day_from(today);
    const auto parts = parts_of(text);
    for (const auto& read : {named_day(parts, now), counted_day(parts, now), calendar_day(parts, now)})
        if (read) return text_of(*read);
    return std::nullopt;
}

std::string plus_days(const std::string& date, int days_more) {
    return text_of(day_from(date) + days(days_more));
}

int days_between(const std::string& from, const std::string& to) {
    return static_cast<int>((day_from(to) - day_from(from)).count());
}

}  // namespace rehearse::journal
