#include "base/hidden.hpp"

#include <termios.h>
#include <unistd.h>

#include <iostream>

namespace rehearse {
namespace {

constexpr int kGiveUp = 3;     // Ctrl-C
constexpr int kEnd = 4;        // Ctrl-D
constexpr int kErase = 0x7f;   // and Ctrl-H
constexpr int kEraseAll = 21;  // Ctrl-U

/// While it lives, the terminal shows nothing and hands over every key, Ctrl-C too: a program that was ended
/// half-way would leave a terminal behind that shows nothing any more.
class Hidden {
public:
    Hidden() : works_(::tcgetattr(STDIN_FILENO, &before_) == 0) {
        if (!works_) return;
        termios hidden = before_;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL | ICANON | ISIG);
        hidden.c_cc[VMIN] = 1;
        hidden.c_cc[VTIME] = 0;
        (void)::tcsetattr(STDIN_FILENO, TCSADRAIN, &hidden);
    }
    Hidden(const Hidden&) = delete;
    Hidden& operator=(const Hidden&) = delete;
    ~Hidden() {
        if (works_) (void)::tcsetattr(STDIN_FILENO, TCSANOW, &before_);
    }
    [[nodiscard]] bool works() const { return works_; }

private:
    termios before_{};
    bool works_;
};

void erase_last(std::string& line) {
    const auto continues = [&] {
        return !line.empty() && (static_cast<unsigned char>(line.back()) & 0xc0U) == 0x80U;
    };
    while (continues()) line.pop_back();
    if (!line.empty()) line.pop_back();
}

std::optional<std::string> read_keys() {
    constexpr std::size_t kMost = 4096;
    std::string line;
    line.reserve(kMost);  // so that no copy of it stays behind when it grows
    for (int key = std::cin.get(); key != std::char_traits<char>::eof(); key = std::cin.get()) {
        if (key == '\n' || key == '\r') return line;
        if (key == kGiveUp || (key == kEnd && line.empty())) return std::nullopt;
        if (key == kErase || key == '\b')
            erase_last(line);
        else if (key == kEraseAll)
            line.clear();
        else if (line.size() < kMost && key != kEnd)
            line += static_cast<char>(key);
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::string> read_hidden_line(const std::function<void()>& asks) {
    const Hidden hidden;
    asks();
    if (hidden.works()) return read_keys();
    std::string line;
    if (!std::getline(std::cin, line)) return std::nullopt;
    return line;
}

}  // namespace rehearse
