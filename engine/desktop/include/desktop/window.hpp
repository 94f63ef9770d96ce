// The app in a window, and as a picture.
#pragma once

#include <optional>
#include <string>

#include "base/result.hpp"
#include "desktop/app.hpp"

namespace rehearse::desktop {

struct WindowOptions {
    int width = 1100;
    int height = 760;
    std::optional<int> stop_after;  // milliseconds; for tests
};

/// How a window's life went.
struct WindowReport {
    int woken = 0;  // how often there was something to look at
    int drawn = 0;  // how often something had changed
};

/// Shows `app` until the window is closed. Draws only when something changed. Fails with desktop.no_display.
[[nodiscard]] Result<WindowReport> run_window(App& app, const WindowOptions& options = {});

/// Brings `app` to the screen called `screen` and writes a picture of it to the PNG file `out`. Needs no
/// display.
[[nodiscard]] Status screenshot(App& app, const std::string& screen, const std::string& out, int width,
                                int height);

/// Writes the screen of `app`, drawn by `kit`, as it stands.
[[nodiscard]] Status save_picture(App& app, Kit& kit, const std::string& out);

}  // namespace rehearse::desktop
