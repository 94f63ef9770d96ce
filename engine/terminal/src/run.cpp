// The command line: reading it, and running the command that was said.
#include <algorithm>
#include <charconv>
#include <limits>

#include "base/system.hpp"
#include "base/text.hpp"
#include "command_line.hpp"

namespace rehearse::terminal {
namespace {

constexpr const char* kExamples =
    "Examples:\n"
    "  rehearse                                  open the desktop (in a terminal: choose what to play)\n"
    "  rehearse list                             see the scenarios\n"
    "  rehearse play kettle-day-24               play one here\n"
    "  rehearse play --resume ATTEMPT            go on with one\n"
    "  rehearse debrief ATTEMPT                  read what each answer did\n"
    "  rehearse me                               who you are here, what is kept, and who can read it\n"
    "  rehearse route                            see the units you mean to take, and practice for them\n"
    "  rehearse new my-scenario                  write a first scenario, to be changed\n"
    "  rehearse author my-scenario.lua           mend it, try it out, see all of it\n"
    "  rehearse check my-scenario.lua            find the mistakes in a scenario\n"
    "  rehearse graph kettle-day-24              draw a scenario: kettle-day-24.svg, for any browser\n"
    "  rehearse read brae-and-bell returns       read a policy of the organisation\n"
    "\n"
    "Everything stays on this computer. Practice is never assessment.";

}  // namespace

CLI::Validator whole_number() {
    return {[](std::string& text) {
                std::uint64_t number = 0;
                const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
                const bool fine = problem == std::errc() && end == text.data() + text.size();
                return fine ? std::string()
                            : "'" + text + "' is not a whole number from 0 to " +
                                  std::to_string(std::numeric_limits<std::uint64_t>::max());
            },
            ""};
}

CLI::Validator clean_name() {
    return {[](std::string& text) {
                text = std::string(trimmed(clean_text(text)));
                std::replace_if(
                    text.begin(), text.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
                return text.empty() ? std::string("a name cannot be empty") : std::string();
            },
            ""};
}

CommandLine::CommandLine(const Machine& machine)
    : app("Rehearse: practise conversations with customers, and see what each decision did.", "rehearse"),
      machine_(machine),
      data_(machine.data_folder) {
    app.set_version_flag("--version", "rehearse " + machine.version);
    app.add_option("--data", data_, "Folder for the learner's data")->type_name("DIR");
    app.add_option("--learner", learner, "Who practises, in the window or the list: a nickname will do")
        ->transform(clean_name())
        ->type_name("NAME");
    app.add_option("--passphrase-file", passphrase_file_,
                   "A file whose first line is the learner's passphrase, in place of typing it")
        ->type_name("FILE");
    app.footer(kExamples);
    app.fallthrough();  // --data may stand after the command, too
    app.require_subcommand(0, 1);
}

CLI::App* CommandLine::add(const std::string& name, const std::string& about, Run run) {
    auto* command = app.add_subcommand(name, about);
    command->footer("With every command: --data DIR, the folder for the learner's data.");
    commands_.emplace_back(command, std::move(run));
    return command;
}

int CommandLine::usage(const CLI::ParseError& error) const {
    if (error.get_exit_code() == 0) return app.exit(error);  // --help, --version
    (void)std::fprintf(stderr, "%s\nTo see what can be said: rehearse --help\n", error.what());
    return kUsage;
}

void CommandLine::settle_learner(Office& office, const CLI::App* command) {
    named = !learner.empty();
    // Commands that are about somebody have the option, too; others leave the records alone.
    const bool about_somebody = command == nullptr || command->get_option_no_throw("--learner") != nullptr;
    if (!named) learner = about_somebody ? office.learner() : account_name();
}

int CommandLine::run(Office& office) {
    for (const auto& [command, run] : commands_) {
        if (!app.got_subcommand(command)) continue;
        settle_learner(office, command);
        return run(office);
    }
    settle_learner(office, nullptr);
    if (machine_.desktop.available && machine_.desktop.available()) return open_desktop(office, learner);
    return menu(office, learner);
}

int CommandLine::say(const std::vector<std::string>& arguments) {
    try {
        std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
        if (!arguments.empty() && arguments.front() == "help") reversed.back() = "--help";
        app.parse(std::move(reversed));
    } catch (const CLI::ParseError& error) {
        return usage(error);
    }
    Office office(machine_, data_);
    office.passphrase_in(passphrase_file_);
    const int code = run(office);
    if (!office.console.lost_something()) return code;
    office.console.complain({"terminal.unwritten", "Not all of it could be written to where the output goes.",
                             "Is there room left on that disk?"});
    return code == kDone ? kFindings : code;
}

int run(const std::vector<std::string>& arguments, const Machine& machine) {
    CommandLine line(machine);
    add_playing(line);
    add_exploring(line);
    add_attempts(line);
    add_export(line);
    add_library(line);
    add_routes(line);
    add_catalogue(line);
    add_growth(line);
    add_notes(line);
    add_me(line);
    add_workshop(line);
    add_assignments(line);
    add_trainer(line);
    add_group(line);
    return line.say(arguments);
}

}  // namespace rehearse::terminal
