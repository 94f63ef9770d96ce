// What a learner practised, over many attempts, as one document to keep or pass on, and as a table.
#pragma once

#include <string>
#include <vector>

#include "debrief/document.hpp"
#include "journal/journal.hpp"
#include "session/growth.hpp"
#include "session/ticked.hpp"

namespace rehearse::present {

struct PortfolioWish {
    std::string learner;
    session::Period period;
    std::string name;  // of whom it says that they wrote what was ticked; empty: the learner
    session::Ticks ticks;
    std::vector<journal::Note> notes;  // the learner's; needed for what is ticked
};

struct Portfolio {
    /// Sections by the names their headings carry: "practised", by unit and criterion; "attempts", each in a
    /// few lines; "own", the reflections, when they are ticked. Without an attempt it says so.
    debrief::Document document;
    /// A row for each attempt and criterion; the first names the columns.
    std::vector<std::vector<std::string>> rows;
    int attempts = 0;
};

/// The nickname stands nowhere in it but where it was said in a story. Attempts that cannot be read are
/// named. Fails as session::growth does.
[[nodiscard]] Result<Portfolio> portfolio(const session::Workplace& workplace, const PortfolioWish& wish,
                                          const std::vector<session::Item>& items);

}  // namespace rehearse::present
