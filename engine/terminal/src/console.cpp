#include "console.hpp"

#include <algorithm>
#include <cstdio>
#include <iostream>

#include "base/hidden.hpp"
#include "base/system.hpp"
#include "base/text.hpp"

namespace rehearse::terminal {
namespace {

constexpr int kWidest = 100;  // longer lines are hard to read

}  // namespace

Console::Console() {
    colour_ = stdout_is_terminal() && !environment("NO_COLOR") && environment("TERM") != "dumb";
    width_ = stdout_is_terminal() ? std::clamp(terminal_width(), 24, kWidest) : 80;
}

void Console::say(std::string_view text, std::string_view first, std::string_view rest, Style style) {
    // What stands before the text is wrapped with it, or it would take its room from every line.
    const auto words = std::min(first.find_first_not_of(' '), first.size());
    const std::string body =
        wrapped(std::string(first.substr(words)).append(text), width_, first.substr(0, words), rest);
    if (!colour_ || style == Style::plain) return print(body + "\n");
    print((style == Style::strong ? "\x1b[1m" : "\x1b[2m") + body + "\x1b[0m\n");
}

void Console::print(std::string_view text) {
    boundary();
    lost_ =
        std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0 || lost_;
    boundary();
}

void Console::complain(const Error& error) {
    std::fflush(stdout);
    const std::string text = wrapped(error.text(), width_) + "\n";
    std::fwrite(text.data(), 1, text.size(), stderr);
}

std::optional<std::string> Console::ask(std::string_view prompt) {
    print(prompt);
    std::string line;
    if (!std::getline(std::cin, line)) return std::nullopt;
    line = clean_text(line);
    if (!stdin_is_terminal()) print(line + "\n");  // a terminal shows what is typed; a pipe does not
    return line;
}

std::optional<std::string> Console::ask_hidden(std::string_view prompt) {
    auto line = read_hidden_line([&] { print(prompt); });
    print("\n");
    return line;
}

}  // namespace rehearse::terminal
