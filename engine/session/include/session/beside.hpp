// What stands beside the debrief of an attempt, from the records, the journal and the library.
#pragma once

#include <vector>

#include "debrief/beside.hpp"
#include "journal/journal.hpp"
#include "session/practice.hpp"

namespace rehearse::session {

/// For the debrief of `practice`. `own` is the learner's journal: without it the page has nothing of the
/// learner's own. `items` are the library's, for what to practise next: without them nothing is suggested.
/// What cannot be read is left out; the debrief never fails for it.
[[nodiscard]] debrief::Beside beside(const Workplace& workplace, const Practice& practice,
                                     const journal::Journal* own, const std::vector<Item>& items);

/// What a reply to the box `name` of the attempt's debrief is about.
[[nodiscard]] std::string box_of(const std::string& attempt, const std::string& name);

}  // namespace rehearse::session
