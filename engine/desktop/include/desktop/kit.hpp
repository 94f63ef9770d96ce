// Our own components, on Dear ImGui's draw lists. The kit owns what a screen needs to be usable: the registry
// of components, focus, keys, pointer, scrolling. Views say what there is; they keep nothing.
//
//     kit.push(key_press(Key::tab));
//     kit.update([](Kit& k) { … k.button({.id = "leave", .name = "Leave", .rect = …}) … });
//
// Each input is worked off against the screen the person saw, then the screen is drawn again; so a key that
// goes down and up between two frames counts, and a second key meets what the first one led to.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "desktop/icon.hpp"
#include "desktop/input.hpp"
#include "desktop/registry.hpp"
#include "desktop/theme.hpp"
#include "present/text_edit.hpp"

struct ImDrawData;

namespace rehearse::desktop {

enum class Font { small, body, strong, italic, subtitle, title };
enum class Align { left, centre, right };

struct TextStyle {
    Font font = Font::body;
    Colour colour = {};
    Align align = Align::left;
};

/// Where the next thing goes when things stand below each other.
struct Flow {
    float x = 0;
    float y = 0;
    float width = 0;
    void gap(float by) { y += by; }
};

enum class Look {
    primary,  // the one main action
    plain,    // other actions
    quiet,    // like a link: no border until the pointer is there
    place,    // where to go: text at the left, after its icon
    icon,     // the icon alone; the name is read aloud
    choice,   // an answer: wide, text at the left, its number in front
};

struct Button {
    std::string id = {};
    std::string name = {};
    Rect rect = {};
    Look look = Look::plain;
    Shortcut shortcut = {};
    std::string detail = {};  // of a choice: smaller, below the name
    std::string group = {};   // for the name read aloud: "Kettle, day 24: Start"
    bool enabled = true;
    Icon icon = Icon::none;  // before the name
    bool here = false;       // it leads to where the person is
};

struct Checkbox {
    std::string id = {};
    std::string name = {};
    Rect rect = {};
    Shortcut shortcut = {};
    bool checked = false;
};

/// One of several, side by side: Left, Right and the digits choose, Up and Down go to the next of its list.
struct Radio {
    std::string id = {};
    std::string name = {};  // read before each option; not shown
    std::vector<std::string> options = {};
    int chosen = -1;        // place in options; -1: none
    std::string list = {};  // of radios that stand below each other
    int row = 0;            // in that list
};

/// One row of a list that can be put into order: Up and Down go through the list, Alt with them moves the
/// item, as its two buttons and the pointer do.
struct ListItem {
    std::string id = {};  // stays with the item
    std::string name = {};
    std::string list = {};
    int row = 0;  // from 0
    int rows = 0;
    Rect rect = {};
};

/// A text being edited, kept by whoever keeps the screen's state and drawn by Kit::text_field().
struct Editor {
    explicit Editor(present::Clipboard* clipboard = nullptr) : edit(clipboard) {}
    present::TextEdit edit;
    std::uint64_t measured_by = 0;  // the kit's own: which of them
    bool dots = false;              // the kit's own: measured as dots
    float shift = 0;                // the kit's own: how far a line is moved to the left
};

struct TextField {
    std::string id = {};
    std::string name = {};  // read aloud; the label stands elsewhere
    Rect rect = {};
    bool lines = false;  // more than one: Enter begins a new one, and what has no room is scrolled
    bool faulty = false;
    bool hidden = false;  // a secret: shown as dots, read aloud and copied by nobody
};

class Kit {
public:
    Kit(int width, int height);
    ~Kit();
    Kit(const Kit&) = delete;
    Kit& operator=(const Kit&) = delete;

    // --- Driving it
    // -----------------------------------------------------------------------------------------

    void push(Input input);
    /// Something outside changed: the next update() draws.
    void request_frame();
    /// Works off all inputs and draws until nothing changes. Returns whether anything was drawn; when there
    /// is nothing to do it is not.
    bool update(const std::function<void(Kit&)>& draw);
    /// How often `draw` was called so far.
    [[nodiscard]] int frames() const;
    [[nodiscard]] bool quit_requested() const;
    /// Where the caret is when text is being typed into a component; nothing otherwise.
    [[nodiscard]] std::optional<Rect> caret() const;
    /// What the last frame drew; null before the first. Valid until the next update().
    [[nodiscard]] ImDrawData* drawing() const;
    /// Counts how often the picture of all letters was made anew.
    [[nodiscard]] int lettering() const;

    // --- How it looks
    // ----------------------------------------------------------------------------------------

    [[nodiscard]] const Theme& theme() const;
    [[nodiscard]] const Appearance& appearance() const;
    /// From the next frame on.
    void wear(const Appearance& look);
    /// What time it is, in milliseconds, for whatever moves. Without it nothing does.
    void set_time(std::int64_t now);
    /// Something is on its way: another frame is due within about a sixtieth of a second.
    [[nodiscard]] bool moving() const;
    /// A value that goes to `target` smoothly from where it was in the last frame; the first time, and
    /// without motion, it is there at once. Kept by `id` for as long as it is asked for in every frame.
    [[nodiscard]] float eased(const std::string& id, float target, int milliseconds = 400);

    // --- What is on the screen
    // -------------------------------------------------------------------------------

    [[nodiscard]] const Registry& registry() const;
    /// A component by its name; one that can be pressed comes before text of that name.
    [[nodiscard]] const Component* find(std::string_view name) const;
    /// Gives the focus to the component of that name and presses Enter. False when there is none to press.
    bool activate(std::string_view name);

    // --- Components (only while drawing)
    // ---------------------------------------------------------------------

    /// True when it was activated.
    bool button(const Button& button);
    /// True when it was activated; the caller keeps the new state.
    bool checkbox(const Checkbox& box);
    /// The option that was chosen just now.
    std::optional<int> radio(const Radio& radio, Rect rect);
    /// -1 when the item is to go up by one row, 1 down, 0 stay.
    int list_item(const ListItem& item);
    /// Lets the person edit; true when the text changed.
    bool text_field(const TextField& field, Editor& editor);
    /// Registers what stands in `rect`, drawn by other means, as text to be read aloud.
    void describe(Rect rect, std::string_view words);
    void heading(Flow& flow, std::string_view text, Font font = Font::subtitle);
    void text(Flow& flow, std::string_view text, TextStyle style);
    /// Body text in ink.
    void text(Flow& flow, std::string_view text);
    /// From here on Tab begins when nothing has the focus.
    void focus_starts_here();

    /// The least height of anything that can be pressed.
    [[nodiscard]] float control_height() const;
    [[nodiscard]] float button_height(const Button& button, float width) const;
    [[nodiscard]] float button_width(const Button& button) const;
    [[nodiscard]] float checkbox_height(const Checkbox& box, float width) const;
    /// In as many rows as the options need.
    [[nodiscard]] float radio_height(const Radio& radio, float width) const;
    /// In one row.
    [[nodiscard]] float radio_width(const Radio& radio) const;
    [[nodiscard]] float list_item_height(const ListItem& item, float width) const;
    /// Of a field that shows so many lines.
    [[nodiscard]] float text_field_height(int lines = 1) const;
    [[nodiscard]] float text_height(std::string_view text, Font font, float width) const;
    /// The widest line of the wrapped text.
    [[nodiscard]] float text_width(std::string_view text, Font font, float most = 1e6F) const;
    [[nodiscard]] float line_height(Font font) const;

    /// What follows lies in an area that scrolls, until the value goes. `flow` begins at its top.
    class Scroll {
    public:
        /// `behind` is the colour it lies on: what goes on above or below fades into it. Keys scroll the area
        /// with the focus, else the one for `keys`, else any.
        Scroll(Kit& kit, std::string id, Rect view, Colour behind, bool keys = false);
        ~Scroll();
        Scroll(const Scroll&) = delete;
        Scroll& operator=(const Scroll&) = delete;
        Flow flow;
        /// Scrolls so that everything from `top` down is seen, or as much of it as there is room for.
        void reveal(float top);

    private:
        Kit& kit_;
        Colour behind_;
        float reveal_ = -1;
    };

    /// How high the content of a scrolled area was in the last frame; 0 when it was not drawn.
    [[nodiscard]] float content_height(const std::string& area) const;
    /// How high what is called `id` was in the last frame; 0 when it was not drawn.
    [[nodiscard]] float height_of(const std::string& id) const;
    /// It is so high in this one; when that is new, another frame is drawn.
    void set_height(const std::string& id, float height);

    // --- Shapes (only while drawing)
    // -------------------------------------------------------------------------

    [[nodiscard]] Rect screen() const;
    void fill(Rect rect, Colour colour, float rounding = 0);
    void outline(Rect rect, Colour colour, float rounding = 0, float thickness = 1);
    void disc(Point centre, float radius, Colour colour);
    void line(Point from, Point to, Colour colour, float thickness = 1);
    void curve(const std::vector<Point>& points, Colour colour, float thickness);
    /// Fills an outline, convex or not, no edge of which crosses another. Strength 0 is clear, 1 is solid.
    void polygon(const std::vector<Point>& outline, Colour colour, float strength = 1);
    /// From clear at the top (or, with `up`, at the bottom) to `colour`.
    void fade(Rect rect, Colour colour, bool up);
    /// A surface that lies a little above the page.
    void card(Rect rect);
    /// A soft shadow below `rect`, which is to be filled afterwards.
    void shadow(Rect rect, float rounding);
    /// In the middle of `rect`. False, and nothing drawn, on a machine without the font of icons.
    bool icon(Rect rect, Icon icon, Colour colour);
    [[nodiscard]] float icon_size() const;
    /// Text that is part of a component or a picture and not registered by itself.
    void label(Rect rect, std::string_view text, TextStyle style);

private:
    friend class Scroll;
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace rehearse::desktop
