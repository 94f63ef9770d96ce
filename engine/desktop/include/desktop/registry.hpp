// Every component of a screen, in the order it was drawn: who has the focus, what lies under the pointer,
// which key means what. Knows nothing of drawing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "desktop/input.hpp"

namespace rehearse::desktop {

enum class Role { button, checkbox, link, radio, item, field, area, heading, text };

/// A key that activates a component from anywhere on its screen.
struct Shortcut {
    Key key = Key::none;
    int digit = 0;
    char letter = 0;
    friend bool operator==(const Shortcut&, const Shortcut&) = default;
};
[[nodiscard]] inline Shortcut number_key(int digit) {
    return digit <= 9 ? Shortcut{Key::digit, digit} : Shortcut{};
}

[[nodiscard]] inline Shortcut letter_key(char letter) { return {Key::letter, 0, letter}; }

/// Components that belong together: Tab stops once in a group, and arrows go on from there.
struct Place {
    std::string group = {};  // empty: stands alone
    std::string list = {};   // Up and Down go from row to row of it
    int row = 0;
    int column = 0;    // Left and Right
    bool stop = true;  // where Tab stops in the group
};

struct ComponentState {
    bool focused = false;
    bool pressed = false;  // the pointer holds it down
    bool hovered = false;
    bool checked = false;
};

struct Component {
    std::string id = {};  // unique on its screen and stable from frame to frame
    Role role = Role::text;
    std::string name = {};  // what it is called, as a person would read it aloud
    bool enabled = true;
    ComponentState state = {};
    Rect rect = {};
    Rect visible = {};  // the part of `rect` that can be seen
    Shortcut shortcut = {};
    std::string area = {};   // the scrolled area it is in; empty: none
    std::string value = {};  // what it holds, to be read after the name
    Place place = {};

    /// True when Tab stops here.
    [[nodiscard]] bool takes_focus() const { return enabled && role != Role::heading && role != Role::text; }
    [[nodiscard]] bool takes_text() const { return role == Role::field || role == Role::area; }
};

class Registry {
public:
    /// A frame begins: components are registered anew.
    void begin();
    /// Registers a component and fills in its state.
    const Component& add(Component component);
    /// Where Tab goes first when nothing has the focus; without it, to the first component.
    void start_here() { start_ = building_.size(); }
    /// The frame is complete: its components replace those before. A focus whose component is gone is lost;
    /// when it can only not be pressed any more, the focus goes to the first of its row.
    void end();

    /// The components of the last complete frame.
    [[nodiscard]] const std::vector<Component>& all() const { return done_; }
    [[nodiscard]] const Component* by_id(std::string_view id) const;
    [[nodiscard]] const Component* by_name(std::string_view name) const;
    [[nodiscard]] const Component* by_shortcut(const Shortcut& shortcut) const;
    /// The topmost component that takes the focus under `point`.
    [[nodiscard]] const Component* at(Point point) const;
    [[nodiscard]] const Component* focused() const { return by_id(focus_); }

    /// The next (1) or previous (-1) place where Tab stops gets the focus; the ends meet. Null: there is
    /// none.
    const Component* move_focus(int by);
    /// What lies `rows` and `columns` away from `from` in its list; the ends do not meet.
    [[nodiscard]] const Component* neighbour(const Component& from, int rows, int columns) const;
    /// The one at `column` in the row of `from`.
    [[nodiscard]] const Component* in_row(const Component& from, int column) const;
    void focus(std::string id) { focus_ = std::move(id); }
    void press(std::string id) { pressed_ = std::move(id); }
    [[nodiscard]] const std::string& pressed() const { return pressed_; }
    /// Returns whether that is something new.
    bool hover(std::string id);

private:
    [[nodiscard]] const Component* fallback(const Component& owner) const;

    std::vector<Component> done_;
    std::vector<Component> building_;
    std::size_t start_ = 0;       // of building_
    std::size_t done_start_ = 0;  // of done_
    std::string focus_;
    std::string pressed_;
    std::string hovered_;
};

}  // namespace rehearse::desktop
