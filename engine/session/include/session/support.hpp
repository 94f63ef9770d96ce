// Whom to talk to after a hard conversation: helplines that come with the program.
#pragma once

#include <string>
#include <vector>

#include "base/files.hpp"
#include "base/result.hpp"

namespace rehearse::session {

struct Helpline {
    std::string name;
    std::string whom;   // a sentence: whom it is for, and about what
    std::string how;    // a sentence: "Ring 116 123, free."
    std::string hours;  // "day and night"
};

struct Support {
    std::string checked;  // the month in which all of them were looked at: "2026-11"
    std::vector<Helpline> lines;
};

/// Reads assets/support.json. Fails with support.damaged and what was expected.
[[nodiscard]] Result<Support> read_support(const Files& files, const std::string& path);

}  // namespace rehearse::session
