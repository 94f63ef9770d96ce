#include "wording/syllables.hpp"

#include <algorithm>

namespace rehearse::wording {
namespace {

bool is_vowel(char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; }

}  // namespace

std::size_t syllables_in(std::string_view word) {
    std::size_t out = 0;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (is_vowel(word[i]) && (i == 0 || !is_vowel(word[i - 1]))) ++out;
    const auto ends = [&](std::string_view tail) {
        return word.size() > tail.size() + 1 && word.ends_with(tail);
    };
    const bool silent_e = ends("e") && !ends("le") && !is_vowel(word[word.size() - 2]);
    const bool silent_ed = ends("ed") && !ends("ted") && !ends("ded") && !is_vowel(word[word.size() - 3]);
    const bool silent_es = ends("es") && !ends("ses") && !ends("ces") && !ends("ges") && !ends("xes") &&
                           !ends("zes") && !ends("hes") && !is_vowel(word[word.size() - 3]);
    if (out > 1 && (silent_e || silent_ed || silent_es)) --out;
    return std::max<std::size_t>(out, 1);
}

}  // namespace rehearse::wording
