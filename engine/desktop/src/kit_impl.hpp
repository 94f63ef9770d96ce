// What the parts of the kit share.
#pragma once

#include <imgui.h>

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "desktop/kit.hpp"
#include "fonts.hpp"

namespace rehearse::desktop {

/// An area that scrolls. Kept from frame to frame for as long as it is drawn.
struct ScrollArea {
    Rect view;
    float offset = 0;
    float content = 0;  // height
    bool seen = false;  // in this frame
    bool keys = false;  // scrolled by keys when nothing has the focus
    bool text = false;  // a text field's: keys belong to its caret
    float told = 0;     // the offset that the text field knows of

    [[nodiscard]] float most() const { return content > view.h ? content - view.h : 0; }
    /// Returns whether that moved it.
    bool scroll_to(float to);
    [[nodiscard]] Rect track() const;
    [[nodiscard]] Rect thumb() const;
};

enum class TextInputKind { type, edit, press, drag };

/// Stands for each character of a secret.
inline constexpr std::string_view kSecretDot = "•";

/// What the text field with the focus is to do when it is drawn next.
struct TextInput {
    TextInputKind kind = TextInputKind::type;
    std::string text = {};
    present::Edit edit = present::Edit::left;
    bool select = false;
    Point at = {};
    int clicks = 1;
};

/// ImGui's context, current for as long as somebody works with it.
class Context {
public:
    Context() : context_(ImGui::CreateContext()) { use(); }
    ~Context() { ImGui::DestroyContext(context_); }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
    void use() const { ImGui::SetCurrentContext(context_); }

private:
    ImGuiContext* context_;
};

struct Kit::Impl {
    Impl(float width, float height);

    // Inputs. Each returns whether the screen must be drawn again.
    bool resolve(const Input& input);
    bool resolve_key(const Input& input);
    bool resolve_plain_key(const Input& input, ScrollArea* keys);
    /// A key that belongs to the text field `field`; nothing when it means what it means elsewhere.
    std::optional<bool> resolve_text_key(const Input& input, const Component& field);
    /// An arrow in a list, or a digit in a group; nothing when it is neither.
    std::optional<bool> resolve_list_key(const Input& input, const Component& owner);
    bool resolve_text(const Input& input);
    bool resolve_move(Point at);
    bool resolve_down(const Input& input);
    bool resolve_up(Point at);
    bool move_focus(int by);
    bool activate(const Component* component);
    bool scroll_by(ScrollArea* area, float by);
    /// The area meant for keys by a page, wherever the focus is, so that what stands above a form can be
    /// read.
    bool scroll_page(float by);
    void bring_into_view(const Component& component);
    bool go_to(const Component* component);
    [[nodiscard]] ScrollArea* area_at(Point at);
    /// The area that keys scroll: the one with the focus, else the one meant for keys.
    [[nodiscard]] ScrollArea* area_for_keys();

    void frame(Kit& kit, const std::function<void(Kit&)>& draw);
    /// Makes the letters anew when another look is wanted or characters were met that have none.
    void dress();
    void settle(Kit& kit, const std::function<void(Kit&)>& draw);

    // Drawing.
    [[nodiscard]] const Theme& theme() const { return theme_named(look.theme); }
    [[nodiscard]] bool hidden(Rect rect) const { return common(rect, clip()).empty(); }
    [[nodiscard]] Rect clip() const;
    void push_clip(Rect rect);
    void pop_clip();
    const Component& add(Component component);
    /// Draws lines from `top` down, each aligned between `x` and `x + width`.
    void lines(const std::vector<std::string_view>& lines, Rect rect, TextStyle style);
    void ring(const Component& component, float rounding);
    /// True once, in the frame after the component was activated.
    [[nodiscard]] bool takes(const Component& component);

    // Text fields.
    void measure(const TextField& field, Editor& editor) const;
    void apply(const TextField& field, Editor& editor, Rect inner);
    void apply(const TextInput& input, const TextField& field, Editor& editor, Rect inner);
    void follow(Editor& editor, float width) const;
    void draw_text(const Editor& editor, Rect inner);
    void draw_dots(const Editor& editor, Rect inner);
    void draw_caret(const Editor& editor, Rect inner);
    ScrollArea& sync_scroll(const TextField& field, Editor& editor, Rect inner);

    /// A value on its way.
    struct Eased {
        float from = 0;
        float to = 0;
        float now = 0;
        std::int64_t begun = 0;
        bool seen = false;  // in this frame
    };

    struct Height {
        float high = 0;
        bool seen = false;  // in this frame
    };

    Context context;
    Appearance look;
    Appearance wanted;  // from the next frame on
    Fonts fonts;
    std::map<std::string, Eased> eased;
    std::map<std::string, Height> heights;
    std::int64_t now = 0;
    bool moving = false;
    int lettering = 0;
    Registry registry;
    std::map<std::string, ScrollArea> areas;
    std::deque<Input> queue;
    Point size;
    Point pointer{-1, -1};
    std::string dragged;  // the area whose scroll bar is held
    float drag_from = 0;  // where on the thumb
    std::string activated;
    int moved = 0;  // the item that was activated is to go up (-1) or down (1)
    std::vector<TextInput> text_inputs;
    std::string composed;       // by the input method, not finished yet
    std::optional<Rect> caret;  // on the screen
    std::uint64_t number = 0;   // of this kit
    std::string area;           // the one being drawn
    std::vector<Rect> clips;
    ImDrawList* list = nullptr;
    ImDrawData* drawing = nullptr;
    int frames = 0;
    bool dirty = true;
    bool by_keyboard = false;  // then the focus is shown
    bool quit = false;
};

[[nodiscard]] inline ImU32 packed(Colour c) { return IM_COL32(c.r, c.g, c.b, 255); }
[[nodiscard]] inline ImU32 clear(Colour c) { return IM_COL32(c.r, c.g, c.b, 0); }
[[nodiscard]] inline ImVec2 vec(Point p) { return {p.x, p.y}; }
[[nodiscard]] inline ImVec2 top_left(Rect r) { return {r.x, r.y}; }
[[nodiscard]] inline ImVec2 bottom_right(Rect r) { return {r.right(), r.bottom()}; }

}  // namespace rehearse::desktop
