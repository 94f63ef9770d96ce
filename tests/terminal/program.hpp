// Runs the program itself: through pipes, on a terminal of its own, or to be killed half-way.
#pragma once

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "base/system.hpp"
#include "base/text.hpp"
#include "session/bench.hpp"

namespace rehearse::test {

struct Ran {
    int code = -1;  // exit code; -1 when a signal ended it
    int signal = 0;
    std::string out;
    std::string err;
    [[nodiscard]] nlohmann::json json() const {
        auto parsed = nlohmann::json::parse(out, nullptr, false);
        REQUIRE_MESSAGE(!parsed.is_discarded(), out);
        return parsed;
    }
};

using Words = std::vector<std::string>;
using Environment = std::map<std::string, std::string>;  // beside, or in place of, the test's own

/// Time and chance held still.
inline Environment held_still() {
    return {{"REHEARSE_CLOCK", std::to_string(kNow)},
            {"REHEARSE_RANDOM", "1"},
            {"REHEARSE_DIE_AT", ""},
            {"NO_COLOR", ""},
            {"TERM", "xterm"},
            {"COLUMNS", ""},
            {"REHEARSE_PROGRAM", ""}};
}

/// Not for the program: how many bytes of memory it may have.
inline const char* const kMemory = "REHEARSE_TEST_MEMORY";

[[noreturn]] inline void become_program(const Words& words, const Environment& environment) {
    for (const auto& [name, value] : environment) ::setenv(name.c_str(), value.c_str(), 1);
    if (const auto bytes = environment.find(kMemory); bytes != environment.end()) {
        const rlimit most{std::stoul(bytes->second), std::stoul(bytes->second)};
        ::setrlimit(RLIMIT_AS, &most);
    }
    std::vector<char*> arguments;
    std::string program = REHEARSE_BINARY;
    arguments.push_back(program.data());
    Words copies = words;
    for (auto& word : copies) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    ::execv(program.c_str(), arguments.data());
    ::_exit(127);
}

inline Ran ended(pid_t child) {
    int status = 0;
    ::waitpid(child, &status, 0);
    Ran out;
    if (WIFEXITED(status)) out.code = WEXITSTATUS(status);
    if (WIFSIGNALED(status)) out.signal = WTERMSIG(status);
    return out;
}

/// Runs it with `input` on standard input, to its end or until `kill_after` has gone by.
inline Ran run_program(const Words& words, const std::string& input = {},
                       Environment environment = held_still(),
                       std::optional<std::chrono::microseconds> kill_after = {}) {
    const TempFolder folder;
    put_bytes(folder / "in", input);
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(::open((folder / "in").c_str(), O_RDONLY), STDIN_FILENO);
        ::dup2(::open((folder / "out").c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600), STDOUT_FILENO);
        ::dup2(::open((folder / "err").c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600), STDERR_FILENO);
        become_program(words, environment);
    }
    REQUIRE(child > 0);
    if (kill_after) {
        std::this_thread::sleep_for(*kill_after);
        ::kill(child, SIGKILL);
    }
    Ran out = ended(child);
    out.out = bytes_of(folder / "out");
    out.err = bytes_of(folder / "err");
    return out;
}

/// Runs it on a terminal `columns` wide; what is typed is echoed into what comes back, with \r\n as \n. Lines
/// are typed at prompts; with `ready`, only at those where it says so of what was seen.
inline Ran on_terminal(const Words& words, const std::string& typed, unsigned short columns = 80,
                       Environment environment = held_still(),
                       const std::function<bool(const std::string& seen)>& ready = {}) {
    winsize size{50, columns, 0, 0};
    int terminal = -1;
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, &size);
    if (child == 0) become_program(words, environment);
    REQUIRE(child > 0);
    std::size_t sent = 0;
    std::string seen;
    char chunk[4096];
    for (pollfd wait{terminal, POLLIN, 0}; ::poll(&wait, 1, 20000) > 0;) {
        const auto n = ::read(terminal, chunk, sizeof chunk);
        if (n <= 0) break;  // the other side is closed
        for (const char c : std::string(chunk, static_cast<std::size_t>(n)))
            if (c != '\r') seen += c;
        // The next line is typed when it is asked for.
        if (!seen.ends_with("> ") || sent >= typed.size() || (ready && !ready(seen))) continue;
        const auto end = typed.find('\n', sent) + 1;
        REQUIRE(::write(terminal, typed.data() + sent, end - sent) == static_cast<ssize_t>(end - sent));
        sent = end;
    }
    Ran out = ended(child);
    ::close(terminal);
    out.out = seen;
    return out;
}

/// The id of the latest attempt of a data folder; empty when there is none.
inline std::string latest_attempt(const std::string& data) {
    const auto attempts = value_of(value_of(records::open(data + "/records.db"))->attempts());
    return attempts.empty() ? std::string() : attempts.front().id;
}

}  // namespace rehearse::test
