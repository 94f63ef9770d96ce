// The program: joins the terminal and the desktop to the machine it runs on. Nothing else happens here.
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <memory>

#include "base/system.hpp"
#include "terminal/terminal.hpp"
#ifdef REHEARSE_DESKTOP
#include "desktop/desktop.hpp"
#endif

namespace {

using namespace rehearse;

// Scenarios and assets: named by REHEARSE_PROGRAM, installed beside the program, or in the source folder.
std::string program_data(const Files& files) {
    const std::string beside = joined(program_folder(), "../share/rehearse");
    for (const std::string& folder : {environment("REHEARSE_PROGRAM").value_or(""), beside,
                                      std::string(REHEARSE_SOURCE_DIR), std::string(REHEARSE_INSTALLED_DATA)})
        if (!folder.empty() && files.exists(joined(folder, "assets/standards"))) return folder;
    return REHEARSE_INSTALLED_DATA;
}

// Tests hold time and chance still.
std::unique_ptr<Clock> make_clock() {
    if (const auto at = environment("REHEARSE_CLOCK")) {
        const auto step = at->find('+');
        if (step == std::string::npos) return std::make_unique<FixedClock>(std::atoll(at->c_str()));
        return std::make_unique<SteppingClock>(std::atoll(at->c_str()), std::atoll(at->c_str() + step + 1));
    }
    return std::make_unique<SystemClock>();
}

std::unique_ptr<Random> make_random() {
    if (const auto start = environment("REHEARSE_RANDOM"))
        return std::make_unique<CountingRandom>(std::strtoull(start->c_str(), nullptr, 10));
    return std::make_unique<SystemRandom>();
}

#ifdef REHEARSE_DESKTOP
desktop::Seat seat(const terminal::Handed& handed) {
    return {handed.workplace, handed.files, handed.learner, handed.account, REHEARSE_VERSION};
}
#endif

}  // namespace

int main(int count, char** words) {
    try {
        DiskFiles files;
        const auto clock = make_clock();
        const auto random = make_random();
        terminal::Machine machine;
        machine.files = &files;
        machine.clock = clock.get();
        machine.random = random.get();
        machine.version = REHEARSE_VERSION;
        machine.program_folder = program_data(files);
        machine.data_folder = data_folder();
#ifdef REHEARSE_DESKTOP
        machine.desktop = {desktop::display_available,
                           [](const terminal::Handed& handed) { return desktop::run_desktop(seat(handed)); },
                           [](const terminal::Handed& handed, const terminal::Picture& picture) {
                               return desktop::save_screenshots(
                                   seat(handed),
                                   {picture.screen, picture.out, picture.width, picture.height});
                           }};
#endif
        return terminal::run({words + 1, words + count}, machine);
    } catch (const std::exception& problem) {
        (void)std::fprintf(stderr,
                           "Rehearse met a problem it did not expect: %s\nYour answers so far are kept.\n",
                           problem.what());
        return terminal::kInternal;
    }
}
