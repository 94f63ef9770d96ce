#include "desktop/desktop.hpp"

#include <iostream>

#include "base/system.hpp"
#include "clipboard.hpp"
#include "desktop/window.hpp"
#include "throwaway.hpp"

namespace rehearse::desktop {

int run_desktop(const session::Workplace& workplace, const std::string& learner) {
    SdlClipboard clipboard;
    App app(workplace, learner, &clipboard);
    const auto run = run_window(app);
    if (run) return 0;
    std::cerr << run.error().text() << '\n';
    return 1;
}

Status save_screenshot(const session::Workplace& workplace, const std::string& learner,
                       const std::string& screen, const std::string& out, int width, int height) {
    ThrowawayRecords records(*workplace.records);
    session::Workplace studio = workplace;
    studio.records = &records;
    App app(studio, learner);
    return screenshot(app, screen, out, width, height);
}

bool display_available() {
#if defined(_WIN32) || defined(__APPLE__)
    return true;
#else
    return environment("DISPLAY") || environment("WAYLAND_DISPLAY") || environment("SDL_VIDEODRIVER");
#endif
}

}  // namespace rehearse::desktop
