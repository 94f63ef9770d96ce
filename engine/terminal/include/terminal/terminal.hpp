// The command line and the text player: everything the program can do without a window.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "base/files.hpp"
#include "base/random.hpp"
#include "session/practice.hpp"

namespace rehearse::terminal {

/// What the desktop is given to work with.
struct Handed {
    session::Workplace workplace;
    Files* files = nullptr;
    std::string learner;  // who is signed in, else the account
    std::string account;  // its name
};

/// `screen` is empty for all of them, in every theme; then `out` is a folder.
struct Picture {
    std::string screen;
    std::string out;
    int width = 0;
    int height = 0;
};

/// What the commands can ask of the desktop; empty where the program is built without one.
struct Desktop {
    std::function<bool()> available;
    std::function<int(const Handed&)> run;
    std::function<Result<std::vector<std::string>>(const Handed&, const Picture&)>
        screenshot;  // what it wrote
};

/// What the program runs with. Borrowed for the call.
struct Machine {
    Files* files = nullptr;
    const Clock* clock = nullptr;
    Random* random = nullptr;
    std::string version;
    std::string program_folder;  // holds scenarios/ and assets/
    std::string data_folder;     // unless --data says otherwise
    Desktop desktop;
};

// Exit codes, the same for every command.
inline constexpr int kDone = 0;
inline constexpr int kFindings = 1;  // or: what was asked could not be done, and why was said
inline constexpr int kUsage = 2;
inline constexpr int kInternal = 3;

/// Runs one command line (without the program's name) and returns the exit code.
[[nodiscard]] int run(const std::vector<std::string>& arguments, const Machine& machine);

}  // namespace rehearse::terminal
