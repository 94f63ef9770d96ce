// The command line as a value, and what is made of it: completion for shells, and the manual page.
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
    bool required = false;
    std::string value_name;  // "NUMBER"
    Fill value;
};

/// What stands without a name.
struct Place {
    std::string name;  // "scenario"
    std::string about;
    bool required = false;
    bool many = false;
    Fill fill;
};

/// The program, or one of its commands.
struct Spoken {
    std::string name;  // "new organisation"; empty for the program
    std::string about;
    std::vector<Switch> switches;
    std::vector<Place> places;    // in order
    std::vector<Spoken> further;  // commands of its own
    std::string footer;           // what its help ends with
};

/// Without the commands that help does not list.
[[nodiscard]] Spoken described(const CLI::App& app);

/// A script that a shell reads: "bash", "zsh" or "fish".
[[nodiscard]] std::string completion_script(const Spoken& program, const std::string& shell);

/// The manual page, for man. `version` and `day` ("2026-03-31"; may be empty) stand at its foot.
[[nodiscard]] std::string manual_page(const Spoken& program, const std::string& version,
                                      const std::string& day);

}  // namespace rehearse::terminal
