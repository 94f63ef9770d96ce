// Printed dates of editions, compared with today.
#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <optional>
#include <sstream>

#include "base/text.hpp"
#include "standards/route.hpp"

namespace rehearse::standards {
namespace {

std::optional<int> number_in(std::string_view text) {
    int out = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), out);
    if (problem != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return out;
}

// From 1, by the first three letters; 0 for what is no month.
int month_in(std::string_view word) {
    constexpr std::array<std::string_view, 12> kMonths{"jan", "feb", "mar", "apr", "may", "jun",
                                                       "jul", "aug", "sep", "oct", "nov", "dec"};
    const std::string start = lower_ascii(word.substr(0, 3));
    const auto found = std::find(kMonths.begin(), kMonths.end(), start);
    return found == kMonths.end() ? 0 : static_cast<int>(found - kMonths.begin()) + 1;
}

constexpr int kAfterEveryDay = 99;

// Year, month, day, as one number that grows with time. A date without a day is the end of its month.
std::optional<int> order_of(const std::string& printed) {
    std::istringstream in(printed);
    const std::vector<std::string> words{std::istream_iterator<std::string>(in), {}};
    if (words.size() != 2 && words.size() != 3) return std::nullopt;
    const auto year = number_in(words.back());
    const int month = month_in(words[words.size() - 2]);
    const auto day = words.size() == 3 ? number_in(words.front()) : kAfterEveryDay;
    if (!year || month == 0 || !day) return std::nullopt;
    return (*year * 100 + month) * 100 + *day;
}

}  // namespace

bool review_is_past(const Edition& edition, const std::string& today) {
    const auto review = order_of(edition.review);
    std::string digits = today;
    std::erase(digits, '-');
    const auto now = number_in(digits);
    return review && now && *review < *now;
}

}  // namespace rehearse::standards
