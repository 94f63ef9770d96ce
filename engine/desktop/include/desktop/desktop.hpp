// The desktop, for the program.
#pragma once

#include <string>

#include "base/result.hpp"
#include "desktop/around.hpp"

namespace rehearse::desktop {

/// Opens the window and returns the program's exit code when it is closed.
[[nodiscard]] int run_desktop(const Seat& seat);

struct ScreenshotOptions {
    std::string screen;  // one of screen_names(); empty: all of them, in every theme
    std::string out;     // a PNG file; for all of them, a folder
    int width = 1100;
    int height = 760;
};
/// Writes pictures without a display. To get there it plays; nothing of that is kept in the records. Returns
/// the files it wrote.
[[nodiscard]] Result<std::vector<std::string>> save_screenshots(const Seat& seat,
                                                                const ScreenshotOptions& options);

/// True when there is a display a window could open on.
[[nodiscard]] bool display_available();

}  // namespace rehearse::desktop
