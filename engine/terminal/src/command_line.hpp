// What can be said on the command line. Each group of commands describes its own; the one that was said runs.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "commands.hpp"

namespace rehearse::terminal {

/// What was said and holds for every command. Groups borrow it while they describe their commands and while
/// one runs.
class CommandLine {
public:
    using Run = std::function<int(Office&)>;
    explicit CommandLine(const Machine& machine);
    CommandLine(const CommandLine&) = delete;
    CommandLine& operator=(const CommandLine&) = delete;

    /// A new command. What its options write to is owned by `run`.
    CLI::App* add(const std::string& name, const std::string& about, Run run);
    /// Reads the arguments (without the program's name), runs what was said, and gives the exit code.
    [[nodiscard]] int say(const std::vector<std::string>& arguments);

    CLI::App app;
    std::string learner;  // who practises; empty until it is settled, just before a command runs
    bool named = false;   // by --learner

private:
    [[nodiscard]] int usage(const CLI::ParseError& error) const;
    [[nodiscard]] int run(Office& office);
    /// Where nobody was named: who is signed in, or the name of the account.
    void settle_learner(Office& office, const CLI::App* command);

    const Machine& machine_;
    std::string data_;
    std::string passphrase_file_;
    std::vector<std::pair<CLI::App*, Run>> commands_;
};

/// A whole number of up to 64 bits, without a sign.
[[nodiscard]] CLI::Validator whole_number();
/// A name is one line of clean text, wherever it is given.
[[nodiscard]] CLI::Validator clean_name();

// The groups, each in a file of its own: line_*.cpp.
void add_playing(CommandLine& line);
void add_attempts(CommandLine& line);
void add_library(CommandLine& line);
void add_routes(CommandLine& line);
void add_catalogue(CommandLine& line);
void add_growth(CommandLine& line);
void add_notes(CommandLine& line);
void add_exploring(CommandLine& line);
void add_export(CommandLine& line);
void add_me(CommandLine& line);
void add_workshop(CommandLine& line);
void add_assignments(CommandLine& line);
void add_trainer(CommandLine& line);
void add_group(CommandLine& line);

}  // namespace rehearse::terminal
