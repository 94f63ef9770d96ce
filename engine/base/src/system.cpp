#include "base/system.hpp"

#include <poll.h>
#include <pwd.h>
#include <signal.h>
#include <spawn.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <climits>
#include <cstdlib>
#include <iterator>
#include <sstream>
#include <thread>
#include <vector>

#include "base/files.hpp"

namespace rehearse {

std::optional<std::string> environment(const char* name) {
    const char* value = std::getenv(name);
    if (value == nullptr || *value == '\0') return std::nullopt;
    return value;
}

std::string data_folder() {
    if (const auto xdg = environment("XDG_DATA_HOME"); xdg && xdg->front() == '/')
        return joined(*xdg, "rehearse");
    return joined(environment("HOME").value_or("."), ".local/share/rehearse");
}

std::string program_folder() {
    char path[PATH_MAX];
    const auto n = ::readlink("/proc/self/exe", path, sizeof path);
    return n > 0 ? folder_of(std::string(path, static_cast<std::size_t>(n))) : ".";
}

bool stdin_is_terminal() { return ::isatty(STDIN_FILENO) == 1; }
bool stdout_is_terminal() { return ::isatty(STDOUT_FILENO) == 1; }

bool input_waiting(int milliseconds) {
    if (!stdin_is_terminal()) return true;
    pollfd typed{STDIN_FILENO, POLLIN, 0};
    return ::poll(&typed, 1, milliseconds) != 0;
}

int terminal_width() {
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
    if (const auto columns = environment("COLUMNS")) {
        const int n = std::atoi(columns->c_str());
        if (n > 0) return n;
    }
    return 80;
}

std::string account_name() {
    const passwd* entry = ::getpwuid(::getuid());
    return entry != nullptr && entry->pw_name != nullptr && *entry->pw_name != '\0' ? entry->pw_name
                                                                                    : "learner";
}

void boundary() {
    static const long at = std::strtol(environment("REHEARSE_DIE_AT").value_or("0").c_str(), nullptr, 10);
    static long met = 0;
    if (at > 0 && ++met == at) die_now();
}

void die_now() {
    ::kill(::getpid(), SIGKILL);
    std::abort();
}

namespace {

using Words = std::vector<std::string>;

/// "code --new-window" as words.
Words words_of(const std::string& command) {
    std::istringstream said(command);
    Words out(std::istream_iterator<std::string>{said}, {});
    if (out.empty()) out.push_back(command);
    return out;
}

/// `editor` at a line of a file.
Words at_line(Words editor, const std::string& path, int line, bool waits) {
    const std::string at = std::to_string(std::max(line, 1));
    if (!editor.front().ends_with("code")) {
        editor.insert(editor.end(), {"+" + at, path});
        return editor;
    }
    if (waits) editor.emplace_back("--wait");
    editor.insert(editor.end(), {"-g", path + ":" + at});  // its own way to name a line
    return editor;
}

/// Nothing when it could not be started.
std::optional<pid_t> started(Words words) {
    std::vector<char*> arguments;
    for (auto& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    pid_t child = 0;
    if (::posix_spawnp(&child, arguments.front(), nullptr, nullptr, arguments.data(), environ) != 0)
        return std::nullopt;
    return child;
}

std::optional<std::string> editor_named() {
    return environment("VISUAL") ? environment("VISUAL") : environment("EDITOR");
}

bool works_in_terminal(const std::string& program) {
    static const std::vector<std::string> kNames{"nano", "vi",        "vim",   "nvim",   "micro",
                                                 "joe",  "pico",      "ed",    "mcedit", "ne",
                                                 "jed",  "emacs-nox", "editor"};
    const auto slash = program.rfind('/');
    const std::string name = slash == std::string::npos ? program : program.substr(slash + 1);
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

tl::unexpected<Error> cannot_start(const std::string& editor) {
    return fail("system.editor", "The editor '" + editor + "' could not be started.",
                "Is it installed? EDITOR says which one to use.");
}

}  // namespace

Status edit_at(const std::string& path, int line) {
    const auto chosen = editor_named();
    if (!chosen)
        return fail("system.editor", "No editor is set.",
                    "Set EDITOR to the one you use, for instance: export EDITOR=nano");
    const auto child = started(at_line(words_of(*chosen), path, line, true));
    int status = 0;
    const bool ran =
        child && ::waitpid(*child, &status, 0) == *child && WIFEXITED(status) && WEXITSTATUS(status) != 127;
    if (ran) return {};
    return cannot_start(*chosen);
}

Status show_in_editor(const std::string& path, int line) {
    const auto chosen = editor_named();
    Words words{"xdg-open", path};
    if (chosen) words = at_line(words_of(*chosen), path, line, false);
    if (chosen && works_in_terminal(words.front()))
        words.insert(words.begin(), {"x-terminal-emulator", "-e"});
    const std::string program = words.front();
    const auto child = started(std::move(words));
    if (!child) return cannot_start(program);
    // Whoever started it has to hear of its end.
    std::thread([child] { (void)::waitpid(*child, nullptr, 0); }).detach();
    return {};
}

}  // namespace rehearse
