// The answers of a card: how they are offered, what is right, and what follows from them.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "blocks.hpp"
#include "paper.hpp"

namespace rehearse::present {

/// “Tell me what happened.”, or what is done.
[[nodiscard]] std::string option_words(const Paper& paper, const scenario::Option& option);

/// The question and what can be answered, for the player.
void write_question(const Paper& paper, const scenario::Beat& beat, Pages& out);

/// A table of what is right; a header alone where a decision has no such thing.
[[nodiscard]] std::vector<std::vector<std::string>> right_answers(const Paper& paper,
                                                                  const scenario::Decision& decision);

/// A table: each answer, what follows, and the card to go on with.
[[nodiscard]] std::vector<std::vector<std::string>> what_follows(const Paper& paper,
                                                                 const scenario::Beat& beat);

/// Each answer with the author's reason; those without one are left out.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> reasons(const Paper& paper,
                                                                       const scenario::Beat& beat);

}  // namespace rehearse::present
