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
        case SDLK_LEFT:
            return Key::left;
        case SDLK_RIGHT:
            return Key::right;
        case SDLK_PAGEUP:
            return Key::page_up;
        case SDLK_PAGEDOWN:
            return Key::page_down;
        case SDLK_HOME:
            return Key::home;
        case SDLK_END:
            return Key::end;
        case SDLK_BACKSPACE:
            return Key::backspace;
        case SDLK_DELETE:
            return Key::erase;
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

Input key_input(const SDL_KeyboardEvent& event) {
    const SDL_Keycode code = event.keysym.sym;
    if (const int digit = digit_of(event.keysym); digit != 0) return digit_press(digit);
    if (code >= SDLK_a && code <= SDLK_z) return letter_press(static_cast<char>('a' + (code - SDLK_a)));
    return key_press(key_of(code));
}

std::optional<Input> from_key(const SDL_KeyboardEvent& event) {
    const unsigned held = event.keysym.mod;
    if ((held & KMOD_GUI) != 0) return std::nullopt;  // the desktop's own shortcuts
    Input out = key_input(event);
    if (out.key == Key::none) return std::nullopt;
    out.shift = (held & KMOD_SHIFT) != 0;
    out.control = (held & KMOD_CTRL) != 0;
    out.alt = (held & KMOD_ALT) != 0;
    out.repeat = event.repeat != 0;
    return out;
}

Input from_button(const SDL_MouseButtonEvent& event) {
    const bool down = event.type == SDL_MOUSEBUTTONDOWN;
    Input out = mouse(down ? InputKind::mouse_down : InputKind::mouse_up,
                      {static_cast<float>(event.x), static_cast<float>(event.y)});
    out.clicks = event.clicks;
    out.shift = (SDL_GetModState() & KMOD_SHIFT) != 0;
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
        case SDL_TEXTEDITING:
            return composing(event.edit.text);
        case SDL_MOUSEMOTION:
            return mouse(InputKind::mouse_move, point(event.motion.x, event.motion.y));
        case SDL_MOUSEBUTTONDOWN:
        case SDL_MOUSEBUTTONUP:
            if (event.button.button != SDL_BUTTON_LEFT) return std::nullopt;
            return from_button(event.button);
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
