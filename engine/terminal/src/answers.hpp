// How a learner writes an answer in the terminal, and files of answers.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/result.hpp"
#include "play/answer.hpp"
#include "present/draft.hpp"

namespace rehearse::terminal {

/// again: show the last lines once more. pause: the time of a limit stands still until something is typed.
/// support: whom one can talk to.
enum class Wish { leave, back, again, help, pause, support };
/// "did 2": the learner says that finding 2 was done.
struct Did {
    std::size_t finding = 0;  // as shown, from 1
};
/// "meaning goodwill": what does that word mean?
struct Meant {
    std::string word;
};
/// Something was put into the draft.
enum class Filled {
    more,   // there is more to do, or to confirm with "done"
    ready,  // it can be given
};
using Input = std::variant<Filled, play::Answer, Wish, Did, Meant>;  // the answer is a consult

/// Reads what was typed and puts it into `draft`. Always possible: a wish ("back"), "did 2", "meaning WORD",
/// a letter or "look ID" for a consult. Else, with numbers as shown or ids:
///   choose     "2", or "2 1" with the way of saying it; after "2" alone, "1"
///   pick       "1 3" or "none"
///   sort, rate "1 high, 2 low": in one line or several; "done" when all have a place
///   rank       "3 1 2": all of them in order
///   record     "1 BB-2231": a line of the form, or several with ; between; "done" when it is filled in
///   calculate  the figure
///   write      lines of the text, "." alone when it is finished; "template 1" first to start from one
/// Fails with terminal.input and says what can be typed; the draft is then as it was.
[[nodiscard]] Result<Input> read_input(const std::string& typed, const present::PlayView& view,
                                       const session::Practice& practice, present::Draft& draft);

/// "back", "again", "help", "pause", "support" and "leave", alone or as people vary them.
[[nodiscard]] std::optional<Wish> read_wish(const std::string& typed);
[[nodiscard]] std::optional<Did> read_did(const std::string& typed);
[[nodiscard]] std::optional<Meant> read_meant(const std::string& typed);

/// How many of `answers` an attempt with `given` answers and steps back has been through: what leaves nothing
/// in the log (help, again, meaning, leave, back at the very start) is passed over where it stands.
[[nodiscard]] std::size_t passed(const std::vector<std::string>& answers, std::size_t given);

/// The letter a consult is offered under: a, b, c …
[[nodiscard]] std::string letter(std::size_t place);

/// A file of numbered answers: line "3. swap" is the third answer of the attempt; each answer stands in one
/// line, and a text has \n for its line breaks. Blank lines and lines that start with # do not count. Fails
/// with terminal.answers where the numbers are not 1, 2, 3 …
[[nodiscard]] Result<std::vector<std::string>> read_answers(const Files& files, const std::string& path);

}  // namespace rehearse::terminal
