// Completion for shells, made from the description of the command line itself.
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace rehearse::terminal {

/// What can follow an option, or stand in a place of a command.
struct Fill {
    enum class Kind { anything, files, folders, scenarios, attempts, words };
    Kind kind = Kind::anything;
    std::vector<std::string> words;
};

struct Switch {
    std::string name;  // "--seed"
    std::string about;
    bool takes_value = false;
    Fill value;
};

/// The program, or one of its commands.
struct Spoken {
    std::string name;  // "new organisation"; empty for the program
    std::string about;
    std::vector<Switch> switches;
    std::vector<Fill> places;     // what stands there without a name, in order
    std::vector<Spoken> further;  // commands of its own
};

[[nodiscard]] Spoken described(const CLI::App& app);

/// A script that a shell reads: "bash", "zsh" or "fish".
[[nodiscard]] std::string completion_script(const Spoken& program, const std::string& shell);

}  // namespace rehearse::terminal
