// What a person does, as the kit hears of it. The window turns SDL's events into these; tests make them.
#pragma once

#include <string>

namespace rehearse::desktop {

struct Point {
    float x = 0;
    float y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

struct Rect {
    float x = 0;
    float y = 0;
    float w = 0;
    float h = 0;

    [[nodiscard]] float right() const { return x + w; }
    [[nodiscard]] float bottom() const { return y + h; }
    [[nodiscard]] Point centre() const { return {x + w / 2, y + h / 2}; }
    [[nodiscard]] bool contains(Point p) const {
        return p.x >= x && p.x < right() && p.y >= y && p.y < bottom();
    }
    [[nodiscard]] bool empty() const { return w <= 0 || h <= 0; }
    /// The same moved in by `by` on every side; a negative `by` makes it larger.
    [[nodiscard]] Rect inset(float by) const { return {x + by, y + by, w - 2 * by, h - 2 * by}; }
    friend bool operator==(const Rect&, const Rect&) = default;
};
/// What both cover; empty() when they do not meet.
[[nodiscard]] Rect common(const Rect& a, const Rect& b);

enum class Key {
    none,
    tab,
    enter,
    space,
    escape,
    up,
    down,
    left,
    right,
    page_up,
    page_down,
    home,
    end,
    backspace,
    erase,  // what is right of the caret
    digit,
    letter
};

enum class InputKind { key, text, composing, mouse_move, mouse_down, mouse_up, wheel, resize, quit };

struct Input {
    InputKind kind = InputKind::key;
    Key key = Key::none;
    int digit = 0;    // key: 1 to 9 when it is Key::digit
    char letter = 0;  // key: 'a' to 'z' when it is Key::letter
    bool shift = false;
    bool control = false;
    bool alt = false;
    bool repeat = false;    // key: the key is being held
    int clicks = 1;         // mouse_down: one after the other
    Point at = {};          // mouse; resize: width and height
    float turn = 0;         // wheel: lines, up is positive
    std::string text = {};  // text: as typed; composing: what an input method has not finished yet
};

[[nodiscard]] Input key_press(Key key, bool shift = false);
[[nodiscard]] Input digit_press(int digit);
[[nodiscard]] Input letter_press(char letter);
[[nodiscard]] Input with_control(Input key);
[[nodiscard]] Input with_alt(Input key);
[[nodiscard]] Input mouse(InputKind kind, Point at);
[[nodiscard]] Input wheel_turn(Point at, float lines);
[[nodiscard]] Input typed(std::string text);
[[nodiscard]] Input composing(std::string text);
[[nodiscard]] Input resized(int width, int height);
[[nodiscard]] Input quit();

}  // namespace rehearse::desktop
