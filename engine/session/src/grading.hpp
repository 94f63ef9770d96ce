// What the learner typed, as an answer: where the checks on texts are run. Play never runs them.
#pragma once

#include <string>
#include <vector>

#include "play/answer.hpp"
#include "wording/lexicon.hpp"

namespace rehearse::session {

struct Graded {
    play::Answer answer;
    play::Written written;
};

/// Runs the checks on `text` for a `write`. Without a lexicon nothing is checked, and nothing met.
[[nodiscard]] Graded grade_text(const scenario::Decision& decision, const std::string& text,
                                const wording::Lexicon* lexicon);

/// Reads a form or a figure. Fails with play.field, naming the field.
[[nodiscard]] Result<play::Answer> read_form(const scenario::Decision& decision,
                                             const std::vector<std::string>& typed,
                                             const wording::Lexicon* lexicon);

}  // namespace rehearse::session
