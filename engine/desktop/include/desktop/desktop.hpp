// The desktop, for the program.
#pragma once

#include <string>

#include "base/result.hpp"
#include "session/practice.hpp"

namespace rehearse::desktop {

/// Opens the window and returns the program's exit code when it is closed.
[[nodiscard]] int run_desktop(const session::Workplace& workplace, const std::string& learner);

/// Writes a picture of a screen ("library", "setup", "briefing", "play", a kind of decision, "policy",
/// "debrief" and others: screen_names() has them all) to a PNG file, without a display. To get there it
/// plays; nothing of that is kept in the records.
[[nodiscard]] Status save_screenshot(const session::Workplace& workplace, const std::string& learner,
                                     const std::string& screen, const std::string& out, int width,
                                     int height);

/// True when there is a display a window could open on.
[[nodiscard]] bool display_available();

}  // namespace rehearse::desktop
