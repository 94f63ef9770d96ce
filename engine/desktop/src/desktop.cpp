#include "desktop/desktop.hpp"

#include <SDL.h>

#include <iostream>

#include "base/system.hpp"
#include "clipboard.hpp"
#include "desktop/window.hpp"
#include "handover/parcel.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

/// What is kept of the learner, in memory alone: what is played for a picture is nobody's practice.
Result<std::unique_ptr<records::Records>> copy_of(const records::Records& real, const std::string& learner) {
    auto out = records::in_memory();
    if (!out) return out;
    const auto parcel = handover::pack(real, learner, handover::What::everything);
    if (!parcel) return fail(parcel.error());
    if (auto unpacked = handover::unpack(*parcel, **out); !unpacked) return fail(unpacked.error());
    return out;
}

/// One picture, by an app of its own.
Status save_one(Seat seat, const std::string& screen, const std::string& out,
                const ScreenshotOptions& options, std::optional<session::ThemeChoice> theme) {
    auto records = copy_of(*seat.workplace.records, seat.learner);
    if (!records) return fail(records.error());
    seat.workplace.records = records->get();
    App app(seat);
    if (theme) app.around().show_theme(*theme);
    return screenshot(app, screen, out, options.width, options.height);
}

}  // namespace

int run_desktop(const Seat& seat) {
    SdlClipboard clipboard;
    App app(seat, &clipboard);
    // Without a table for it the screen stays in English.
    const auto& paths = app.around().paths();
    if (auto words = session::read_words(*seat.files, joined(paths.program, "assets/words"),
                                         app.around().settings().language))
        session::speak(std::move(*words));
    app.read_with(make_speaker);
    app.around().open_with(
        [](const std::string& path) { return SDL_OpenURL(("file://" + path).c_str()) == 0; });
    const auto run = run_window(app);
    app.keep();
    if (run) return 0;
    std::cerr << run.error().text() << '\n';
    return 1;
}

Result<std::vector<std::string>> save_screenshots(const Seat& seat, const ScreenshotOptions& options) {
    std::vector<std::string> out;
    if (!options.screen.empty()) {
        if (auto saved = save_one(seat, options.screen, options.out, options, {}); !saved)
            return fail(saved.error());
        return std::vector{options.out};
    }
    if (auto made = seat.files->make_folder(options.out); !made) return fail(made.error());
    for (const auto theme : kThemes)
        for (const auto& screen : screen_names()) {
            const std::string name = std::string(session::kThemeNames[static_cast<std::size_t>(theme)]);
            out.push_back(joined(options.out, screen + "." + name + ".png"));
            if (auto saved = save_one(seat, screen, out.back(), options, theme); !saved)
                return fail(saved.error());
        }
    return out;
}

bool display_available() {
#if defined(_WIN32) || defined(__APPLE__)
    return true;
#else
    return environment("DISPLAY") || environment("WAYLAND_DISPLAY") || environment("SDL_VIDEODRIVER");
#endif
}

}  // namespace rehearse::desktop
