// How a learner writes an answer in the terminal, and files of answers.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/result.hpp"
#include "play/answer.hpp"
#include "present/views.hpp"

namespace rehearse::terminal {

enum class Wish { leave, back, again, help };  // again: show the last lines once more
using Input = std::variant<play::Answer, Wish>;

/// Reads what was typed: a number as shown, the id of an option, item or consult; for a pick several of them
/// or "none"; a letter or "look ID" for a consult; "back", "again", "help", "leave". Fails with
/// terminal.input and says what can be typed.
[[nodiscard]] Result<Input> read_input(const std::string& typed, const present::PlayView& view,
                                       const session::Practice& practice);

/// "back", "again", "help" and "leave", alone or as people vary them.
[[nodiscard]] std::optional<Wish> read_wish(const std::string& typed);

/// How many of `answers` an attempt with `given` answers and steps back has been through: what leaves nothing
/// in the log (help, again, leave, back at the very start) is passed over where it stands.
[[nodiscard]] std::size_t passed(const std::vector<std::string>& answers, std::size_t given);

/// The letter a consult is offered under: a, b, c …
[[nodiscard]] std::string letter(std::size_t place);

/// A file of numbered answers: line "3. swap" is the third answer of the attempt. Blank lines and lines that
/// start with # do not count. Fails with terminal.answers where the numbers are not 1, 2, 3 …
[[nodiscard]] Result<std::vector<std::string>> read_answers(const Files& files, const std::string& path);

}  // namespace rehearse::terminal
