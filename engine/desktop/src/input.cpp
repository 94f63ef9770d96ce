#include "desktop/input.hpp"

#include <algorithm>

namespace rehearse::desktop {
namespace {

Input of_kind(InputKind kind) {
    Input out;
    out.kind = kind;
    return out;
}

}  // namespace

Rect common(const Rect& a, const Rect& b) {
    const float left = std::max(a.x, b.x);
    const float top = std::max(a.y, b.y);
    return {left, top, std::max(0.0F, std::min(a.right(), b.right()) - left),
            std::max(0.0F, std::min(a.bottom(), b.bottom()) - top)};
}

Input key_press(Key key, bool shift) {
    Input out = of_kind(InputKind::key);
    out.key = key;
    out.shift = shift;
    return out;
}

Input digit_press(int digit) {
    Input out = key_press(Key::digit);
    out.digit = digit;
    return out;
}

Input letter_press(char letter) {
    Input out = key_press(Key::letter);
    out.letter = letter;
    return out;
}

Input with_control(Input key) {
    key.control = true;
    return key;
}

Input with_alt(Input key) {
    key.alt = true;
    return key;
}

Input mouse(InputKind kind, Point at) {
    Input out = of_kind(kind);
    out.at = at;
    return out;
}

Input wheel_turn(Point at, float lines) {
    Input out = mouse(InputKind::wheel, at);
    out.turn = lines;
    return out;
}

Input typed(std::string text) {
    Input out = of_kind(InputKind::text);
    out.text = std::move(text);
    return out;
}

Input composing(std::string text) {
    Input out = of_kind(InputKind::composing);
    out.text = std::move(text);
    return out;
}

Input resized(int width, int height) {
    return mouse(InputKind::resize, {static_cast<float>(width), static_cast<float>(height)});
}

Input quit() { return of_kind(InputKind::quit); }

}  // namespace rehearse::desktop
