// How often something happened.
#pragma once

#include <string>

namespace rehearse::present {

/// "once", "twice", "3 times"
[[nodiscard]] inline std::string times(int n) {
    return n == 1 ? "once" : n == 2 ? "twice" : std::to_string(n) + " times";
}

}  // namespace rehearse::present
