// What an input does to the screen that the person saw when giving it.
#include <algorithm>

#include "kit_impl.hpp"

namespace rehearse::desktop {
namespace {

constexpr float kStep = 12 * kUnit;  // an arrow key, or a notch of the wheel
constexpr float kBar = 2 * kUnit;
constexpr float kLeastThumb = 10 * kUnit;

}  // namespace

bool ScrollArea::scroll_to(float to) {
    const float before = offset;
    offset = std::clamp(to, 0.0F, most());
    return offset != before;
}

Rect ScrollArea::track() const { return {view.right() - kBar, view.y, kBar, view.h}; }

Rect ScrollArea::thumb() const {
    const Rect bar = track();
    const float high =
        std::clamp(view.h * view.h / std::max(content, 1.0F), std::min(kLeastThumb, view.h), view.h);
    const float way = most() > 0 ? offset / most() : 0;
    return {bar.x, bar.y + (bar.h - high) * way, bar.w, high};
}

bool Kit::Impl::resolve(const Input& input) {
    switch (input.kind) {
        case InputKind::key:
            return resolve_key(input);
        case InputKind::text:
            typed += input.text;
            return !input.text.empty();
        case InputKind::mouse_move:
            return resolve_move(input.at);
        case InputKind::mouse_down:
            return resolve_down(input.at);
        case InputKind::mouse_up:
            return resolve_up(input.at);
        case InputKind::wheel:
            return scroll_by(area_at(input.at), -input.turn * kStep);
        case InputKind::resize: {
            const bool changed = !(size == input.at);
            size = input.at;
            return changed;
        }
        case InputKind::quit:
            quit = true;
            return false;
    }
    return false;
}

bool Kit::Impl::resolve_key(const Input& input) {
    by_keyboard = true;
    ScrollArea* const keys = area_for_keys();
    const float page = keys != nullptr ? std::max(keys->view.h - kStep, kStep) : 0;
    const Component* const owner = registry.focused();
    switch (input.key) {
        case Key::tab:
            return move_focus(input.shift ? -1 : 1);
        case Key::space:
            if (owner == nullptr) return scroll_by(keys, input.shift ? -page : page);
            [[fallthrough]];
        case Key::enter:
            return !input.repeat && activate(owner);
        case Key::up:
            return scroll_by(keys, -kStep);
        case Key::down:
            return scroll_by(keys, kStep);
        case Key::page_up:
            return scroll_by(keys, -page);
        case Key::page_down:
            return scroll_by(keys, page);
        case Key::home:
            return keys != nullptr && keys->scroll_to(0);
        case Key::end:
            return keys != nullptr && keys->scroll_to(keys->most());
        case Key::escape:
        case Key::digit:
            return !input.repeat && activate(registry.by_shortcut({input.key, input.digit}));
        case Key::none:
            break;
    }
    return false;
}

bool Kit::Impl::resolve_move(Point at) {
    pointer = at;
    const auto held = areas.find(dragged);
    if (held != areas.end()) {
        ScrollArea& one = held->second;
        const float room = one.view.h - one.thumb().h;
        return room > 0 && one.scroll_to((at.y - drag_from - one.view.y) / room * one.most());
    }
    const Component* const under = registry.at(at);
    return registry.hover(under != nullptr ? under->id : "");
}

bool Kit::Impl::resolve_down(Point at) {
    bool changed = resolve_move(at);
    for (auto& [id, one] : areas) {
        if (one.most() <= 0 || !one.track().inset(-kUnit).contains(at)) continue;
        dragged = id;
        const Rect thumb = one.thumb();
        drag_from = thumb.inset(-kUnit).contains(at) ? at.y - thumb.y : thumb.h / 2;
        return resolve_move(at) || changed;
    }
    changed = changed || by_keyboard;
    by_keyboard = false;
    const Component* const under = registry.at(at);
    registry.press(under != nullptr ? under->id : "");
    registry.focus(under != nullptr ? under->id : "");
    return under != nullptr || changed;
}

bool Kit::Impl::resolve_up(Point at) {
    const bool was_dragging = !dragged.empty();
    dragged.clear();
    const bool moved = resolve_move(at);
    const std::string pressed = registry.pressed();
    registry.press("");
    if (pressed.empty() || was_dragging) return moved;
    const Component* const under = registry.at(at);
    if (under != nullptr && under->id == pressed) (void)activate(under);
    return true;  // it is not held any more
}

bool Kit::Impl::move_focus(int by) {
    const Component* const next = registry.move_focus(by);
    if (next != nullptr) bring_into_view(*next);
    return next != nullptr;
}

bool Kit::Impl::activate(const Component* component) {
    if (component == nullptr) return false;
    activated = component->id;
    return true;
}

bool Kit::Impl::scroll_by(ScrollArea* one, float by) {
    return one != nullptr && one->scroll_to(one->offset + by);
}

void Kit::Impl::bring_into_view(const Component& component) {
    const auto found = areas.find(component.area);
    if (found == areas.end()) return;
    ScrollArea& one = found->second;
    constexpr float kRoom = 3 * kUnit;
    const float above = component.rect.y - kRoom - one.view.y;
    const float below = component.rect.bottom() + kRoom - one.view.bottom();
    if (above < 0)
        dirty |= one.scroll_to(one.offset + above);
    else if (below > 0)
        dirty |= one.scroll_to(one.offset + std::min(below, above));
}

ScrollArea* Kit::Impl::area_at(Point at) {
    for (auto& [id, one] : areas)
        if (one.view.contains(at)) return &one;
    return nullptr;
}

ScrollArea* Kit::Impl::area_for_keys() {
    const Component* const owner = registry.focused();
    if (owner != nullptr) {
        const auto found = areas.find(owner->area);
        if (found != areas.end() && found->second.most() > 0) return &found->second;
    }
    ScrollArea* out = nullptr;
    for (auto& [id, one] : areas)
        if (one.most() > 0 && (out == nullptr || one.keys)) out = &one;
    return out;
}

}  // namespace rehearse::desktop
