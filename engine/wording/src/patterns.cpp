#include "wording/personal.hpp"

#include <algorithm>
#include <string>

namespace rehearse::wording {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_word(char c) { return is_digit(c) || is_letter(c); }
char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; }

// Luhn: every second digit from the right doubled, the sum a multiple of ten.
bool fits_luhn(std::string_view digits) {
    int sum = 0;
    bool twice = false;
    for (auto at = digits.rbegin(); at != digits.rend(); ++at, twice = !twice) {
        const int value = (*at - '0') * (twice ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
}

bool is_phone(std::string_view digits, bool plus) {
    if (plus && digits.starts_with("44") && digits.size() >= 11 && digits.size() <= 13)
        return digits[digits[2] == '0' ? 3 : 2] != '8';
    if (plus) return digits.size() >= 9 && digits.size() <= 14;
    if (digits.starts_with("0044")) return digits.size() >= 13 && digits.size() <= 15;
    const bool service = digits.starts_with("03") || digits.starts_with("08");
    return digits.starts_with("0") && !service && (digits.size() == 10 || digits.size() == 11);
}

// A number of a service, which belongs to nobody.
bool is_service(std::string_view digits) {
    return (digits.starts_with("03") || digits.starts_with("08")) && digits.size() >= 9 &&
           digits.size() <= 11;
}

void judge(const std::string& digits, bool plus, Pattern place, std::vector<Pattern>& out) {
    constexpr std::size_t kCardLeast = 13, kCardMost = 19, kLong = 8;
    if (is_phone(digits, plus))
        place.kind = Personal::phone;
    else if (digits.size() >= kCardLeast && digits.size() <= kCardMost && fits_luhn(digits))
        place.kind = Personal::card;
    else if (is_service(digits))
        place.kind = Personal::service;
    else if (digits.size() >= kLong)
        place.kind = Personal::long_number;
    else
        return;
    out.push_back(place);
}

bool in_local_part(char c) { return is_word(c) || c == '.' || c == '_' || c == '-' || c == '+'; }

}  // namespace

std::vector<Pattern> numbers_in(std::string_view text) {
    std::vector<Pattern> out;
    for (std::size_t at = 0; at < text.size();) {
        if (!is_digit(text[at])) {
            ++at;
            continue;
        }
        const bool plus = at > 0 && text[at - 1] == '+';
        std::string digits;
        const std::size_t begin = at;
        std::size_t end = at;
        std::size_t apart = 0;
        while (at < text.size() && apart < 3) {
            const char c = text[at];
            if (is_digit(c)) {
                digits += c;
                end = at + 1;
                apart = 0;
            } else if (c == ' ' || c == '-' || c == '(' || c == ')' || c == '.') {
                ++apart;
            } else {
                break;
            }
            ++at;
        }
        judge(digits, plus, {Personal::card, plus ? begin - 1 : begin, end}, out);
        at = end;
    }
    return out;
}

std::vector<Pattern> emails_in(std::string_view text) {
    std::vector<Pattern> out;
    std::size_t floor = 0;
    for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
        std::size_t begin = at, end = at + 1;
        while (begin > floor && in_local_part(text[begin - 1])) --begin;
        while (end < text.size() && (is_word(text[end]) || text[end] == '.' || text[end] == '-')) ++end;
        while (end > at + 1 && !is_word(text[end - 1])) --end;
        floor = at + 1;
        const auto domain = text.substr(at + 1, end - at - 1);
        if (begin < at && domain.find('.') != std::string_view::npos)
            out.push_back({Personal::email, begin, end});
    }
    return out;
}

std::vector<Pattern> postcodes_in(std::string_view text) {
    constexpr std::string_view kNeverLast = "CIKMOV";
    std::vector<Pattern> out;
    // The inward part, a digit and two letters, is the rarer: look for it and then for what stands before.
    for (std::size_t at = 2; at + 3 <= text.size(); ++at) {
        if (!is_digit(text[at]) || !is_letter(text[at + 1]) || !is_letter(text[at + 2])) continue;
        if (at + 3 < text.size() && is_word(text[at + 3])) continue;
        if (kNeverLast.find(upper(text[at + 1])) != std::string_view::npos ||
            kNeverLast.find(upper(text[at + 2])) != std::string_view::npos)
            continue;
        const std::size_t outward_end = text[at - 1] == ' ' ? at - 1 : at;
        std::size_t begin = outward_end;
        while (begin > 0 && outward_end - begin < 5 && is_word(text[begin - 1])) --begin;
        const auto outward = text.substr(begin, outward_end - begin);
        const auto letters = static_cast<std::size_t>(
            std::find_if_not(outward.begin(), outward.end(), is_letter) - outward.begin());
        const bool shaped = outward.size() >= 2 && outward.size() <= 4 && (letters == 1 || letters == 2) &&
                            letters < outward.size() && outward.size() - letters <= 2;
        if (shaped) out.push_back({Personal::postcode, begin, at + 3});
    }
    return out;
}

}  // namespace rehearse::wording
