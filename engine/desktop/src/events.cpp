#include "events.hpp"

namespace rehearse::desktop {
namespace {

Key key_of(SDL_Keycode code) {
    switch (code) {
        case SDLK_TAB:
            return Key::tab;
        case SDLK_RETURN:
        case SDLK_KP_ENTER:
            return Key::enter;
        case SDLK_SPACE:
            return Key::space;
        case SDLK_ESCAPE:
            return Key::escape;
        case SDLK_UP:
            return Key::up;
        case SDLK_DOWN:
            return Key::down;
        case SDLK_PAGEUP:
            return Key::page_up;
        case SDLK_PAGEDOWN:
            return Key::page_down;
        case SDLK_HOME:
            return Key::home;
        case SDLK_END:
            return Key::end;
        default:
            return Key::none;
    }
}

/// 1 to 9 for a digit, else 0. By place as well, because on some keyboards a digit needs Shift.
int digit_of(const SDL_Keysym& key) {
    if (key.sym >= SDLK_1 && key.sym <= SDLK_9) return key.sym - SDLK_1 + 1;
    if (key.sym >= SDLK_KP_1 && key.sym <= SDLK_KP_9) return key.sym - SDLK_KP_1 + 1;
    if (key.scancode >= SDL_SCANCODE_1 && key.scancode <= SDL_SCANCODE_9)
        return key.scancode - SDL_SCANCODE_1 + 1;
    return 0;
}

std::optional<Input> from_key(const SDL_KeyboardEvent& event) {
    constexpr unsigned kOthers = KMOD_CTRL | KMOD_ALT | KMOD_GUI;
    if ((event.keysym.mod & kOthers) != 0) return std::nullopt;  // the desktop's own shortcuts
    const int digit = digit_of(event.keysym);
    const Key key = key_of(event.keysym.sym);
    if (digit == 0 && key == Key::none) return std::nullopt;
    Input out = digit != 0 ? digit_press(digit) : key_press(key, (event.keysym.mod & KMOD_SHIFT) != 0);
    out.repeat = event.repeat != 0;
    return out;
}

Point point(int x, int y) { return {static_cast<float>(x), static_cast<float>(y)}; }

}  // namespace

std::optional<Input> translate(const SDL_Event& event) {
    switch (event.type) {
        case SDL_QUIT:
            return quit();
        case SDL_KEYDOWN:
            return from_key(event.key);
        case SDL_TEXTINPUT:
            return typed(event.text.text);
        case SDL_MOUSEMOTION:
            return mouse(InputKind::mouse_move, point(event.motion.x, event.motion.y));
        case SDL_MOUSEBUTTONDOWN:
        case SDL_MOUSEBUTTONUP:
            if (event.button.button != SDL_BUTTON_LEFT) return std::nullopt;
            return mouse(event.type == SDL_MOUSEBUTTONDOWN ? InputKind::mouse_down : InputKind::mouse_up,
                         point(event.button.x, event.button.y));
        case SDL_MOUSEWHEEL:
            return wheel_turn(point(event.wheel.mouseX, event.wheel.mouseY), event.wheel.preciseY);
        case SDL_WINDOWEVENT:
            if (event.window.event == SDL_WINDOWEVENT_LEAVE) return mouse(InputKind::mouse_move, {-1, -1});
            return std::nullopt;
        default:
            return std::nullopt;
    }
}

bool uncovers(const SDL_Event& event) {
    if (event.type == SDL_RENDER_TARGETS_RESET || event.type == SDL_RENDER_DEVICE_RESET) return true;
    if (event.type != SDL_WINDOWEVENT) return false;
    const auto what = event.window.event;
    return what == SDL_WINDOWEVENT_EXPOSED || what == SDL_WINDOWEVENT_RESTORED ||
           what == SDL_WINDOWEVENT_SHOWN;
}

}  // namespace rehearse::desktop
