// How often something happened.
#pragma once

#include <string>

namespace rehearse::present {

/// "once", "twice", "3 times"
[[nodiscard]] inline std::string times(int n) {
    return n == 1 ? "once" : n == 2 ? "twice" : std::to_string(n) + " times";
}

/// "one" to "twelve", then figures.
[[nodiscard]] inline std::string number_words(int n) {
    constexpr const char* kWords[] = {"none",  "one",   "two",  "three", "four",   "five",  "six",
                                      "seven", "eight", "nine", "ten",   "eleven", "twelve"};
    return n >= 0 && n <= 12 ? kWords[n] : std::to_string(n);
}

}  // namespace rehearse::present
