// What the parts of the kit share.
#pragma once

#include <imgui.h>

#include <deque>
#include <map>
#include <string>
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

    [[nodiscard]] float most() const { return content > view.h ? content - view.h : 0; }
    /// Returns whether that moved it.
    bool scroll_to(float to);
    [[nodiscard]] Rect track() const;
    [[nodiscard]] Rect thumb() const;
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
    bool resolve_move(Point at);
    bool resolve_down(Point at);
    bool resolve_up(Point at);
    bool move_focus(int by);
    bool activate(const Component* component);
    bool scroll_by(ScrollArea* area, float by);
    void bring_into_view(const Component& component);
    [[nodiscard]] ScrollArea* area_at(Point at);
    /// The area that keys scroll: the one with the focus, else the one meant for keys.
    [[nodiscard]] ScrollArea* area_for_keys();

    void frame(Kit& kit, const std::function<void(Kit&)>& draw);
    void settle(Kit& kit, const std::function<void(Kit&)>& draw);

    // Drawing.
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

    Context context;
    Fonts fonts;
    Registry registry;
    std::map<std::string, ScrollArea> areas;
    std::deque<Input> queue;
    Point size;
    Point pointer{-1, -1};
    std::string dragged;  // the area whose scroll bar is held
    float drag_from = 0;  // where on the thumb
    std::string activated;
    std::string typed;
    std::string area;  // the one being drawn
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
