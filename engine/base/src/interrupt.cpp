#include "base/interrupt.hpp"

#include <signal.h>

#include <csignal>

namespace rehearse {
namespace {

volatile std::sig_atomic_t noted = 0;

extern "C" void note(int /*signal*/) { noted = 1; }

}  // namespace

Interrupts::Interrupts() {
    noted = 0;
    struct sigaction how {};
    how.sa_handler = note;
    how.sa_flags = static_cast<int>(SA_RESETHAND);
    (void)sigaction(SIGINT, &how, nullptr);
}

Interrupts::~Interrupts() { (void)signal(SIGINT, SIG_DFL); }

bool Interrupts::pending() const { return noted != 0; }

}  // namespace rehearse
