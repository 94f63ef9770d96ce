#include "base/watch.hpp"

#include <poll.h>
#include <signal.h>
#include <sys/stat.h>

#include <cassert>

namespace rehearse {
namespace {

volatile sig_atomic_t asked_to_end = 0;
struct sigaction before;
bool one_lives = false;

extern "C" void note_end(int) { asked_to_end = 1; }

}  // namespace

SystemWatch::SystemWatch() {
    assert(!one_lives);
    one_lives = true;
    asked_to_end = 0;
    struct sigaction ours {};
    ours.sa_handler = note_end;
    ::sigaction(SIGINT, &ours, &before);
}

SystemWatch::~SystemWatch() {
    ::sigaction(SIGINT, &before, nullptr);
    one_lives = false;
}

Stamp SystemWatch::look(const std::string& path) const {
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0) return {};
    return {true, std::int64_t{info.st_mtim.tv_sec} * 1'000'000'000 + info.st_mtim.tv_nsec,
            static_cast<std::uint64_t>(info.st_size)};
}

bool SystemWatch::wait(int milliseconds) {
    // The signal is let in only while waiting, so that none is missed between the question and the wait.
    sigset_t interrupt, mask;
    ::sigemptyset(&interrupt);
    ::sigaddset(&interrupt, SIGINT);
    ::sigprocmask(SIG_BLOCK, &interrupt, &mask);
    if (asked_to_end == 0) {
        const timespec time{milliseconds / 1000, (milliseconds % 1000) * 1'000'000L};
        ::ppoll(nullptr, 0, &time, &mask);
    }
    ::sigprocmask(SIG_SETMASK, &mask, nullptr);
    return asked_to_end == 0;
}

}  // namespace rehearse
