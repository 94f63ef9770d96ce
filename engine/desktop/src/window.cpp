#include "desktop/window.hpp"

#include <SDL.h>

#include <algorithm>
#include <memory>

#include "events.hpp"
#include "renderer.hpp"

namespace rehearse::desktop {
namespace {

constexpr int kPatience = 1000;  // milliseconds to sleep when nothing happens
constexpr int kFrame = 16;       // between two frames while something moves
constexpr int kLeastWidth = 800;
constexpr int kLeastHeight = 600;

class Video {
public:
    Video() : ready_(SDL_InitSubSystem(SDL_INIT_VIDEO) == 0) {}
    ~Video() {
        if (ready_) SDL_QuitSubSystem(SDL_INIT_VIDEO);
    }
    Video(const Video&) = delete;
    Video& operator=(const Video&) = delete;
    [[nodiscard]] bool ready() const { return ready_; }

private:
    bool ready_;
};

struct Destroy {
    void operator()(SDL_Window* window) const { SDL_DestroyWindow(window); }
    void operator()(SDL_Renderer* renderer) const { SDL_DestroyRenderer(renderer); }
};
using Window = std::unique_ptr<SDL_Window, Destroy>;
using Target = std::unique_ptr<SDL_Renderer, Destroy>;

tl::unexpected<Error> no_display() {
    return fail("desktop.no_display", std::string("No window can be opened: ") + SDL_GetError() + ".",
                "To practise in the terminal: rehearse list, then rehearse play NAME");
}

Target make_target(SDL_Window* window) {
    Target out(SDL_CreateRenderer(window, -1, SDL_RENDERER_PRESENTVSYNC));
    if (!out) out.reset(SDL_CreateRenderer(window, -1, SDL_RENDERER_SOFTWARE));
    return out;
}

/// Where it was the last time, if that still is on a display.
Window make_window(const std::optional<session::WindowPlace>& before, const WindowOptions& options) {
    session::WindowPlace place{static_cast<int>(SDL_WINDOWPOS_CENTERED),
                               static_cast<int>(SDL_WINDOWPOS_CENTERED), options.width, options.height,
                               false};
    SDL_Rect display;
    for (int i = 0; before && i < SDL_GetNumVideoDisplays(); ++i) {
        const SDL_Point middle{before->x + before->w / 2, before->y + before->h / 2};
        if (SDL_GetDisplayUsableBounds(i, &display) == 0 && SDL_PointInRect(&middle, &display) == SDL_TRUE)
            place = *before;
    }
    const Uint32 flags = SDL_WINDOW_RESIZABLE | (place.maximised ? Uint32{SDL_WINDOW_MAXIMIZED} : 0U);
    return Window(SDL_CreateWindow("Rehearse", place.x, place.y, std::max(place.w, kLeastWidth),
                                   std::max(place.h, kLeastHeight), flags));
}

/// For the next time; it is no great loss when it cannot be kept.
void remember(App& app, SDL_Window& window) {
    auto settings = app.around().settings();
    session::WindowPlace place;
    place.maximised = (SDL_GetWindowFlags(&window) & SDL_WINDOW_MAXIMIZED) != 0;
    SDL_GetWindowPosition(&window, &place.x, &place.y);
    SDL_GetWindowSize(&window, &place.w, &place.h);
    // Maximised it is as large as the display: what it was before stays.
    if (place.maximised && settings.window)
        place = {settings.window->x, settings.window->y, settings.window->w, settings.window->h, true};
    settings.window = place;
    (void)app.around().change(settings);
}

class Loop {
public:
    Loop(App& app, SDL_Window& window, SDL_Renderer& target, const WindowOptions& options)
        : app_(app),
          window_(window),
          target_(target),
          renderer_(target),
          kit_(options.width, options.height),
          end_(options.stop_after ? std::optional(SDL_GetTicks64() + static_cast<Uint64>(*options.stop_after))
                                  : std::nullopt) {}

    Result<WindowReport> run() {
        if (auto shown = show(); !shown) return fail(shown.error());
        while (!kit_.quit_requested() && !late()) {
            SDL_Event event;
            kit_.set_time(now());
            if (SDL_WaitEventTimeout(&event, wait()) != 0) {
                ++report_.woken;
                do take(event);
                while (SDL_PollEvent(&event) != 0);
            } else if (kit_.moving()) {
                kit_.set_time(now());
                kit_.request_frame();
            } else if (!ticks()) {
                continue;
            }
            if (app_.tick()) kit_.request_frame();
            if (auto shown = show(); !shown) return fail(shown.error());
        }
        return report_;
    }

private:
    [[nodiscard]] bool late() const { return end_ && SDL_GetTicks64() >= *end_; }

    // Never 0, which means that no time goes by.
    [[nodiscard]] static std::int64_t now() { return static_cast<std::int64_t>(SDL_GetTicks64()) + 1; }

    [[nodiscard]] bool ticks() const { return app_.next_tick().has_value(); }

    [[nodiscard]] int wait() const {
        const int patience =
            kit_.moving() ? kFrame : std::min(app_.next_tick().value_or(kPatience), kPatience);
        if (!end_) return patience;
        const Uint64 now = SDL_GetTicks64();
        return now >= *end_ ? 0 : static_cast<int>(std::min<Uint64>(*end_ - now, patience));
    }

    /// Time for an answer stands still while the person is elsewhere.
    void take_focus(const SDL_WindowEvent& event) {
        if (event.event != SDL_WINDOWEVENT_FOCUS_GAINED && event.event != SDL_WINDOWEVENT_FOCUS_LOST) return;
        const bool limited = app_.countdown().limited();
        app_.set_active(event.event == SDL_WINDOWEVENT_FOCUS_GAINED);
        if (limited) kit_.request_frame();
    }

    /// Keys become text while a text field has the focus.
    void take_text() {
        const auto caret = kit_.caret();
        if (caret.has_value() != (SDL_IsTextInputActive() == SDL_TRUE)) {
            if (caret)
                SDL_StartTextInput();
            else
                SDL_StopTextInput();
        }
        if (!caret) return;
        SDL_Rect rect{static_cast<int>(caret->x), static_cast<int>(caret->y), static_cast<int>(caret->w),
                      static_cast<int>(caret->h)};
        SDL_SetTextInputRect(&rect);
    }

    void take(const SDL_Event& event) {
        if (event.type == SDL_RENDER_DEVICE_RESET) renderer_.forget_textures();
        if (uncovers(event)) uncovered_ = true;
        if (event.type == SDL_WINDOWEVENT) take_focus(event.window);
        if (event.type == SDL_WINDOWEVENT && event.window.event == SDL_WINDOWEVENT_SIZE_CHANGED) {
            int width = 0;
            int height = 0;
            SDL_GetWindowSize(&window_, &width, &height);
            kit_.push(resized(width, height));
            return;
        }
        if (auto input = translate(event)) kit_.push(std::move(*input));
    }

    Status show() {
        const bool changed = kit_.update([&](Kit& kit) { app_.frame(kit); });
        take_text();
        if (changed) app_.read_aloud(kit_);
        if ((!changed && !uncovered_) || kit_.drawing() == nullptr) return {};
        uncovered_ = false;
        if (auto drawn = renderer_.draw(*kit_.drawing(), kit_.lettering()); !drawn) return drawn;
        SDL_RenderPresent(&target_);
        ++report_.drawn;
        return {};
    }

    App& app_;
    SDL_Window& window_;
    SDL_Renderer& target_;
    Renderer renderer_;
    Kit kit_;
    std::optional<Uint64> end_;
    WindowReport report_;
    bool uncovered_ = false;  // what is on the display is not what was drawn last
};

}  // namespace

Result<WindowReport> run_window(App& app, const WindowOptions& options) {
    SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
    const Video video;
    if (!video.ready()) return no_display();
    const Window window = make_window(app.around().settings().window, options);
    if (!window) return no_display();
    SDL_SetWindowMinimumSize(window.get(), kLeastWidth, kLeastHeight);
    const Target target = make_target(window.get());
    if (!target) return no_display();
    SDL_StopTextInput();  // until a text field has the focus
    int width = options.width;
    int height = options.height;
    SDL_GetWindowSize(window.get(), &width, &height);
    auto report = Loop(app, *window, *target, {width, height, options.stop_after}).run();
    if (!options.stop_after) remember(app, *window);
    return report;
}

}  // namespace rehearse::desktop
