// A debrief as a block of text for a learner's journal in an e-portfolio.
#pragma once

#include <string>

#include "base/clock.hpp"
#include "debrief/document.hpp"

namespace rehearse::exchange {

struct JournalOptions {
    std::string name;       // shown; empty: none
    Timestamp started = 0;  // told in UTC
    int minutes = 0;        // that were spent on it
    std::string text;       // the learner's own; empty: lines to fill in
    std::string own = {};   // what else the learner added; may be empty
};

/// Title, category, date, start, duration, the question whether it counts as off-the-job, the criteria that
/// something was shown for, the text, what else the learner added, and the status line. No line is wrapped:
/// journals wrap for themselves.
[[nodiscard]] std::string to_journal(const debrief::Document& document, const JournalOptions& options);

}  // namespace rehearse::exchange
