// What the terminal shows: wrapped to its width, colour only on a terminal and never the only sign of
// anything.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace rehearse::terminal {

enum class Style { plain, strong, quiet };

class Console {
public:
    Console();

    /// Writes one paragraph, wrapped, and a line break; every line after the first begins with `rest`.
    void say(std::string_view text, std::string_view first = {}, std::string_view rest = {},
             Style style = Style::plain);
    /// Writes `text` as it is. What was written can be seen when this returns.
    void print(std::string_view text);
    void line() { print("\n"); }
    /// To standard error.
    void complain(const Error& error);
    /// The next line of standard input without its end; nothing at the end of input.
    std::optional<std::string> ask(std::string_view prompt);

    /// The same, but a terminal does not show it; nothing when Ctrl-C is pressed, too.
    std::optional<std::string> ask_hidden(std::string_view prompt);

    [[nodiscard]] int width() const { return width_; }
    /// True when something could not be written: a full disk, say.
    [[nodiscard]] bool lost_something() const { return lost_; }

private:
    bool colour_ = false;
    int width_ = 80;
    bool lost_ = false;
};

}  // namespace rehearse::terminal
