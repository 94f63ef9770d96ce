#include "debrief/kept_out.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "debrief/build.hpp"

namespace rehearse::debrief {
namespace {

constexpr std::array<std::string_view, 7> kKeptOut{"evidence", "achieved", "competent", "passed",
                                                   "mastery",  "mark",     "signed off"};

bool is_word_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

// Typographic quotes and dashes (U+2010 to U+203A) part words; other letters beyond ASCII belong to them.
bool is_parting_mark(std::string_view text, std::size_t at) {
    return text.substr(at, 2) == "\xE2\x80" && at + 2 < text.size();
}

std::vector<std::string> words_of(std::string_view text) {
    const std::string lower = lower_ascii(text);
    std::vector<std::string> words(1);
    for (std::size_t at = 0; at < lower.size(); ++at) {
        const bool parting = is_parting_mark(lower, at);
        if (!parting && is_word_byte(lower[at])) {
            words.back() += lower[at];
            continue;
        }
        if (!words.back().empty()) words.emplace_back();
        if (parting) at += 2;
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

bool stands_at(const std::vector<std::string>& words, std::size_t at,
               const std::vector<std::string>& wanted) {
    return at + wanted.size() <= words.size() &&
           std::equal(wanted.begin(), wanted.end(), words.begin() + static_cast<std::ptrdiff_t>(at));
}

}  // namespace

std::span<const std::string_view> words_kept_out() { return kKeptOut; }

std::vector<std::string> kept_out_in(std::string_view text) {
    const auto words = words_of(text);
    const auto status = words_of(kStatusLine);
    std::vector<std::vector<std::string>> wanted;
    for (const auto one : kKeptOut) wanted.push_back(words_of(one));
    std::vector<std::string> found;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (stands_at(words, at, status)) {
            at += status.size() - 1;
            continue;
        }
        for (std::size_t i = 0; i < wanted.size(); ++i)
            if (stands_at(words, at, wanted[i]) &&
                std::find(found.begin(), found.end(), kKeptOut[i]) == found.end())
                found.emplace_back(kKeptOut[i]);
    }
    return found;
}

}  // namespace rehearse::debrief
