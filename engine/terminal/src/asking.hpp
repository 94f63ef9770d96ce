// A form asked field by field. Every answer is kept as soon as it is typed, so that whoever stops half-way,
// or whose computer does, finds it there again.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "commands.hpp"

namespace rehearse::terminal {

/// How a form is asked. Whatever is left out is as the form says.
struct Asking {
    std::function<bool(const journal::Field&)> which;  // the fields to ask, of those the note has
    std::function<std::string(const journal::Field&)> question;
    std::function<std::string(const journal::Field&, const std::string& choice)> choice;
    std::function<std::string(const journal::Field&)> after;  // a gentle question about what was typed
};

/// all: every field was asked. left: the learner stopped, or there is no more input.
enum class Asked { all, left };

/// Asks the fields of `note`, and keeps it in the journal after every answer. An empty line leaves a field as
/// it is, "-" empties it, "back" goes to the one before, "leave" stops.
[[nodiscard]] Result<Asked> ask_form(Office& office, journal::Journal& journal, journal::Note& note,
                                     const Asking& asking);

/// What can be typed while a form is asked.
void say_how_to_answer(Office& office);
/// What is missing, or that nothing is, and the command `go_on` when something is.
void say_missing(Office& office, const journal::Note& note, const std::string& go_on);
/// Today by the machine's clock, YYYY-MM-DD.
[[nodiscard]] std::string today(const Office& office);
/// False when it was not confirmed; `yes` confirms without asking.
[[nodiscard]] bool confirmed(Office& office, const std::string& what, bool yes);

}  // namespace rehearse::terminal
