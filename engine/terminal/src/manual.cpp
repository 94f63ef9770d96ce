// The manual page: the command line in the language of man.
#include <algorithm>

#include "base/text.hpp"
#include "completion.hpp"
#include "terminal/terminal.hpp"

namespace rehearse::terminal {
namespace {

constexpr int kColumns = 78;

// As roff reads it. In what is typed, a hyphen has to stay the sign on the keyboard.
std::string escaped(const std::string& text, bool typed = false) {
    std::string out;
    for (const char c : text) {
        if (c == '\\')
            out += "\\e";
        else if (c == '-' && typed)
            out += "\\-";
        else if (c == '~')
            out += "\\(ti";
        else if (c == '^')
            out += "\\(ha";
        else if (c == '`')
            out += "\\(ga";
        else
            out += c;
    }
    return out;
}

// Lines of prose; one that begins like a request is kept from being one.
std::string prose(const std::string& text) {
    std::string out;
    for (const auto& line : wrap(text, kColumns))
        out += (line.starts_with('.') || line.starts_with('\'') ? "\\&" : "") + escaped(line) + "\n";
    return out;
}

std::string heading(const std::string& text) { return ".SH " + text + "\n"; }

std::string bold(const std::string& text) { return "\\fB" + escaped(text, true) + "\\fR"; }
std::string italic(const std::string& text) { return "\\fI" + escaped(text, true) + "\\fR"; }

// What is typed, and below it what it is for.
std::string entry(const std::string& tag, const std::string& about) {
    return ".TP\n" + tag + "\n" + prose(about);
}

std::string with_stop(const std::string& text) {
    return text.empty() || text.ends_with('.') || text.ends_with('?') ? text : text + ".";
}

std::string spoken_switch(const Switch& one) {
    return bold(one.name) + (one.takes_value ? " " + italic(one.value_name) : "");
}

std::string spoken_place(const Place& one) {
    const std::string name = italic(one.name) + (one.many ? "..." : "");
    return one.required ? name : "[" + name + "]";
}

std::string about_switch(const Switch& one) {
    std::string out = with_stop(one.about);
    const auto& words = one.value.words;
    if (!std::all_of(words.begin(), words.end(),
                     [&](const std::string& word) { return out.find(word) != std::string::npos; }))
        out += " One of: " + listed(words, "or") + ".";
    return out;
}

std::string places_and_switches(const Spoken& spoken) {
    std::string out;
    for (const auto& one : spoken.places)
        if (!one.about.empty()) out += entry(italic(one.name), with_stop(one.about));
    const auto& switches = spoken.switches;
    for (std::size_t i = 0; i < switches.size(); ++i) {
        if (switches[i].name == "--help") continue;  // said once, for all
        std::string tag = spoken_switch(switches[i]);
        for (; i + 1 < switches.size() && switches[i + 1].about == switches[i].about; ++i)
            tag += ", " + spoken_switch(switches[i + 1]);  // two names of one: --limits, --no-limits
        out += entry(tag, about_switch(switches[i]));
    }
    return out;
}

// Each command and those of its own, with what follows it.
std::string commands(const Spoken& spoken) {
    std::string out;
    for (const auto& one : spoken.further) {
        out += ".SS " + escaped(one.name, true) + "\n";
        std::string usage = bold("rehearse " + one.name);
        for (const auto& place : one.places) usage += " " + spoken_place(place);
        for (const auto& option : one.switches)
            if (option.required) usage += " " + spoken_switch(option);
        out += usage + " [" + italic("options") + "]\n.PP\n" + prose(with_stop(one.about)) +
               places_and_switches(one) + commands(one);
    }
    return out;
}

// "  rehearse list      see the scenarios", line by line, and sentences.
std::string examples(const std::string& footer) {
    std::string out;
    for (const auto& line : split_lines(footer)) {
        const std::string words(trimmed(line));
        if (words.empty() || words.ends_with(':')) continue;
        const auto gap = words.find("  ");
        if (gap == std::string::npos)
            out += ".PP\n" + prose(words);
        else
            out += entry(bold(words.substr(0, gap)),
                         with_stop(std::string(trimmed(std::string_view(words).substr(gap)))));
    }
    return out;
}

std::string exit_codes() {
    const auto code = [](int number, const std::string& about) {
        return entry(bold(std::to_string(number)), about);
    };
    return code(kDone, "Done.") +
           code(kFindings,
                "There is something to mend, or what was asked could not be done; why has been said.") +
           code(kUsage, "The command line could not be understood.") +
           code(kInternal, "A problem the program did not expect.");
}

std::string places_of_data() {
    return heading("FILES") +
           entry(italic("~/.local/share/rehearse/records.db"),
                 "Everything that is kept about learners: one SQLite file. Beside it are trainers' copies, "
                 "standards of a centre's own, and changes to organisations.") +
           heading("ENVIRONMENT") +
           entry(bold("XDG_DATA_HOME"), "Where the folder rehearse is, in place of ~/.local/share.") +
           entry(bold("REHEARSE_PROGRAM"),
                 "A folder with scenarios and assets, in place of those that came with the program.");
}

}  // namespace

std::string manual_page(const Spoken& program, const std::string& version, const std::string& day) {
    const auto colon = program.about.find(": ");
    return ".TH REHEARSE 1 \"" + day + "\" \"rehearse " + version + "\" \"User Commands\"\n" +
           heading("NAME") + "rehearse \\- practise conversations with customers\n" + heading("SYNOPSIS") +
           bold("rehearse") + " [" + italic("options") + "] [" + italic("command") + "]\n" +
           heading("DESCRIPTION") +
           prose("Rehearse lets you " + program.about.substr(colon == std::string::npos ? 0 : colon + 2) +
                 " Without a command it opens its window; where there is no display, it asks in the terminal "
                 "what to play.") +
           heading("OPTIONS") + prose("Those with a value may stand after every command, too.") +
           entry(bold("--help"), "What can be said here, with every command.") +
           places_and_switches(program) + heading("COMMANDS") + commands(program) + places_of_data() +
           heading("EXIT STATUS") + exit_codes() + heading("EXAMPLES") + examples(program.footer);
}

}  // namespace rehearse::terminal
