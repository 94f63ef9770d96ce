// What was typed, put into the draft of an answer.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "answers.hpp"

namespace rehearse::terminal {

/// Reads `typed` for what `view` asks; nothing when it is no answer there. See read_input for what is read.
[[nodiscard]] std::optional<Filled> fill(const std::string& typed, const present::PlayView& view,
                                         const session::Practice& practice, present::Draft& draft);

/// "Type the numbers of all that apply …": what can be typed here.
[[nodiscard]] std::string how_to_answer(const present::PlayView& view, const present::Draft& draft);

[[nodiscard]] std::optional<std::size_t> whole(std::string_view text);

}  // namespace rehearse::terminal
