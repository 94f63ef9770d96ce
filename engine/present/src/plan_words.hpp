// How one thing of the development plan is told, on the screen and in the pack for a review.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "journal/journal.hpp"

namespace rehearse::present {

/// All of what it is about, uncut.
[[nodiscard]] std::string plan_title(const journal::Note& note);
/// How it stands today, a sentence; may be empty.
[[nodiscard]] std::string plan_standing(const journal::Note& note, const std::string& today);
/// The rest that was filled in: labels and words.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> plan_parts(const journal::Note& note);

}  // namespace rehearse::present
