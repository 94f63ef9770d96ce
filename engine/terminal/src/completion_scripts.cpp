// The scripts. bash and zsh share one plan: find the command among the words so far, then say what can
// follow.
#include <algorithm>

#include "completion.hpp"

namespace rehearse::terminal {
namespace {

// In single quotes, for any of the three shells.
std::string quoted(const std::string& text) {
    std::string out = "'";
    for (const char c : text) out += c == '\'' ? "'\\''" : std::string(1, c);
    return out + "'";
}

std::string last_word(const std::string& name) { return name.substr(name.rfind(' ') + 1); }

std::string with_spaces(const std::vector<std::string>& words) {
    std::string out;
    for (const auto& word : words) out += (out.empty() ? "" : " ") + word;
    return out;
}

template <class Visit>
void each_command(const Spoken& spoken, Visit visit) {
    visit(spoken);
    for (const auto& one : spoken.further) each_command(one, visit);
}

// What lists the ids of a kind, run by the shell; empty for what has none.
std::string lister(Fill::Kind kind) {
    if (kind == Fill::Kind::scenarios) return "list --ids";
    if (kind == Fill::Kind::attempts) return "attempts --ids";
    return "";
}

// The line that offers `fill`.
std::string bash_offer(const Fill& fill) {
    const auto reply = [](const std::string& what) {
        return "mapfile -t COMPREPLY < <(compgen " + what + " -- \"$word\")";
    };
    switch (fill.kind) {
        case Fill::Kind::words:
            return reply("-W " + quoted(with_spaces(fill.words)));
        case Fill::Kind::folders:
            return reply("-d");
        case Fill::Kind::files:
            return reply("-f");
        case Fill::Kind::scenarios:
            return "mapfile -t COMPREPLY < <(compgen -f -W \"$(\"${COMP_WORDS[0]}\" list --ids "
                   "2>/dev/null)\" -- "
                   "\"$word\")";
        case Fill::Kind::attempts:
            return reply("-W \"$(\"${COMP_WORDS[0]}\" attempts --ids 2>/dev/null)\"");
        case Fill::Kind::anything:
            return "COMPREPLY=()";
    }
    return "COMPREPLY=()";
}

std::string zsh_offer(const Fill& fill) {
    switch (fill.kind) {
        case Fill::Kind::words:
            return "compadd -- " + with_spaces(fill.words);
        case Fill::Kind::folders:
            return "_files -/";
        case Fill::Kind::files:
            return "_files";
        case Fill::Kind::scenarios:
            return "compadd -- ${(f)\"$(\"${words[1]}\" list --ids 2>/dev/null)\"}; _files -g '*.lua'";
        case Fill::Kind::attempts:
            return "compadd -- ${(f)\"$(\"${words[1]}\" attempts --ids 2>/dev/null)\"}";
        case Fill::Kind::anything:
            return ":";
    }
    return ":";
}

// The loop that finds the command; `words` is how the shell calls the words so far.
std::string find_command(const Spoken& program, const std::string& words) {
    std::string out =
        "  local command=\"\" one\n  for one in " + words + "; do\n    case \"$command $one\" in\n";
    each_command(program, [&](const Spoken& spoken) {
        for (const auto& inner : spoken.further)
            out += "      " + quoted(spoken.name + " " + last_word(inner.name)) +
                   ") command=" + quoted(inner.name) + " ;;\n";
    });
    return out + "    esac\n  done\n";
}

// What follows an option that takes a value. The program's own stand last: they may follow every command.
template <class Offer>
std::string value_cases(const Spoken& program, Offer offer) {
    std::string commands, own;
    each_command(program, [&](const Spoken& spoken) {
        for (const auto& one : spoken.switches) {
            if (!one.takes_value) continue;
            std::string& out = spoken.name.empty() ? own : commands;
            out += "    " + (spoken.name.empty() ? "*" : quoted(spoken.name)) + "/" + one.name + ") " +
                   offer(one.value) + "; return ;;\n";
        }
    });
    return "  case \"$command/$before\" in\n" + commands + own + "  esac\n";
}

// The options after a command: its own, and those of the program that may stand after every command.
std::vector<Switch> switches_of(const Spoken& program, const Spoken& spoken) {
    std::vector<Switch> out = spoken.switches;
    for (const auto& one : program.switches) {
        const bool own =
            std::any_of(out.begin(), out.end(), [&](const Switch& other) { return other.name == one.name; });
        if (one.takes_value && !own) out.push_back(one);
    }
    return out;
}

std::vector<std::string> names_of(const std::vector<Switch>& switches) {
    std::vector<std::string> out;
    for (const auto& one : switches) out.push_back(one.name);
    return out;
}

std::string bash_script(const Spoken& program) {
    std::string out =
        "# Completion of rehearse for bash. To use it: source <(rehearse completion bash)\n"
        "_rehearse() {\n"
        "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n" +
        find_command(program, "\"${COMP_WORDS[@]:1:COMP_CWORD-1}\"") + value_cases(program, bash_offer) +
        "  case \"$command\" in\n";
    each_command(program, [&](const Spoken& spoken) {
        std::vector<std::string> inner;
        for (const auto& one : spoken.further) inner.push_back(last_word(one.name));
        out += "    " + quoted(spoken.name) + ")\n      if [[ $word == -* ]]; then " +
               bash_offer({Fill::Kind::words, names_of(switches_of(program, spoken))}) + "\n      else ";
        if (!inner.empty())
            out += bash_offer({Fill::Kind::words, inner});
        else
            out += bash_offer(spoken.places.empty() ? Fill{} : spoken.places.front().fill);
        out += "\n      fi ;;\n";
    });
    return out + "  esac\n}\ncomplete -F _rehearse rehearse\n";
}

// "name:what it does", as _describe takes it.
std::string described_entry(const std::string& name, const std::string& about) {
    return " " + quoted(name + ":" + about);
}

std::string zsh_script(const Spoken& program) {
    std::string out =
        "#compdef rehearse\n"
        "# Completion of rehearse for zsh. To use it: source <(rehearse completion zsh)\n"
        "_rehearse() {\n"
        "  local word=${words[CURRENT]} before=${words[CURRENT-1]}\n"
        "  local -a offered\n" +
        find_command(program, "${words[2,CURRENT-1]}") + value_cases(program, zsh_offer) +
        "  case \"$command\" in\n";
    each_command(program, [&](const Spoken& spoken) {
        out += "    " + quoted(spoken.name) + ")\n      if [[ $word == -* ]]; then\n        offered=(";
        for (const auto& one : switches_of(program, spoken)) out += described_entry(one.name, one.about);
        out += ")\n        _describe option offered\n      else\n";
        if (!spoken.further.empty()) {
            out += "        offered=(";
            for (const auto& one : spoken.further) out += described_entry(last_word(one.name), one.about);
            out += ")\n        _describe command offered\n";
        } else {
            out += "        " + zsh_offer(spoken.places.empty() ? Fill{} : spoken.places.front().fill) + "\n";
        }
        out += "      fi ;;\n";
    });
    return out +
           "  esac\n}\nif [[ $funcstack[1] == _rehearse ]]; then _rehearse \"$@\"; else compdef _rehearse "
           "rehearse; fi\n";
}

std::string fish_offer(const Fill& fill) {
    switch (fill.kind) {
        case Fill::Kind::words:
            return " -x -a " + quoted(with_spaces(fill.words));
        case Fill::Kind::folders:
            return " -x -a '(__fish_complete_directories)'";
        case Fill::Kind::files:
            return " -r -F";
        case Fill::Kind::scenarios:
        case Fill::Kind::attempts:
            return " -x -a '(rehearse " + lister(fill.kind) + " 2>/dev/null)'";
        case Fill::Kind::anything:
            return " -x";
    }
    return " -x";
}

// When the words so far name this command and none of its own.
std::string fish_condition(const Spoken& spoken) {
    std::string out;
    for (std::size_t at = 0; !spoken.name.empty() && at != std::string::npos;) {
        const auto end = spoken.name.find(' ', at);
        out += (out.empty() ? "" : "; and ") +
               ("__fish_seen_subcommand_from " + spoken.name.substr(at, end - at));
        at = end == std::string::npos ? end : end + 1;
    }
    std::vector<std::string> inner;
    for (const auto& one : spoken.further) inner.push_back(last_word(one.name));
    if (!inner.empty())
        out += (out.empty() ? "" : "; and ") + ("not __fish_seen_subcommand_from " + with_spaces(inner));
    return " -n " + quoted(out);
}

std::string fish_script(const Spoken& program) {
    std::string out =
        "# Completion of rehearse for fish. To use it: rehearse completion fish | source\n"
        "complete -c rehearse -f\n";
    each_command(program, [&](const Spoken& spoken) {
        const std::string begin = "complete -c rehearse" + fish_condition(spoken);
        for (const auto& one : spoken.further)
            out += begin + " -a " + quoted(last_word(one.name)) + " -d " + quoted(one.about) + "\n";
        if (spoken.further.empty() && !spoken.places.empty() &&
            spoken.places.front().fill.kind != Fill::Kind::anything)
            out += begin +
                   (spoken.places.front().fill.kind == Fill::Kind::files
                        ? " -F"
                        : fish_offer(spoken.places.front().fill)) +
                   "\n";
        for (const auto& one : spoken.switches)
            out += (spoken.name.empty() ? "complete -c rehearse" : begin) + " -l " + one.name.substr(2) +
                   (one.takes_value ? fish_offer(one.value) : "") + " -d " + quoted(one.about) + "\n";
    });
    return out;
}

}  // namespace

std::string completion_script(const Spoken& program, const std::string& shell) {
    if (shell == "bash") return bash_script(program);
    return shell == "zsh" ? zsh_script(program) : fish_script(program);
}

}  // namespace rehearse::terminal
