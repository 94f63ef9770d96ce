// The checks on a written reply.
#pragma once

#include <string_view>
#include <vector>

#include "wording/brief.hpp"
#include "wording/finding.hpp"
#include "wording/lexicon.hpp"

namespace rehearse::wording {

/// Every check, in the order of `Check`, each with at least one finding (but `question`, which has one for
/// each question of the brief, and not_asked when it has none). Takes any bytes; time and memory grow with
/// their number, and no check reports more than twenty places. Fails never: what cannot be judged is
/// not_checked.
[[nodiscard]] std::vector<Finding> check(const Brief& brief, std::string_view text, const Lexicon& lexicon);

/// True when every group has a hit anywhere in `text`: for the fields of a form, however short, in any
/// language. Misspelt words count for what they are meant to be, as in check(). Unlike there nothing is taken
/// for a courtesy or a question, and `@when` is any day or time. Takes any bytes; fails never.
[[nodiscard]] bool says(const Groups& groups, std::string_view text, const Lexicon& lexicon);

}  // namespace rehearse::wording
