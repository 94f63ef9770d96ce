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
        case InputKind::composing:
            return resolve_text(input);
        case InputKind::mouse_move:
            return resolve_move(input.at);
        case InputKind::mouse_down:
            return resolve_down(input);
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
    const Component* const owner = registry.focused();
    if (owner != nullptr && owner->takes_text())
        if (const auto done = resolve_text_key(input, *owner)) return *done;
    if (owner != nullptr)
        if (const auto done = resolve_list_key(input, *owner)) return *done;
    if (input.control || input.alt) return false;
    ScrollArea* const keys = area_for_keys();
    const float page = keys != nullptr ? std::max(keys->view.h - kStep, kStep) : 0;
    switch (input.key) {
        case Key::tab:
            return move_focus(input.shift ? -1 : 1);
        case Key::space:
            if (owner == nullptr) return scroll_by(keys, input.shift ? -page : page);
            return !input.repeat && activate(owner);
        case Key::enter:
            return !input.repeat && activate(owner != nullptr ? owner : registry.by_shortcut({Key::enter}));
        case Key::page_up:
            return scroll_page(-1);
        case Key::page_down:
            return scroll_page(1);
        default:
            return resolve_plain_key(input, keys);
    }
}

bool Kit::Impl::scroll_page(float by) {
    ScrollArea* meant = area_for_keys();
    for (auto& [id, one] : areas)
        if (one.keys && one.most() > 0) meant = &one;
    return meant != nullptr && scroll_by(meant, by * std::max(meant->view.h - kStep, kStep));
}

bool Kit::Impl::resolve_plain_key(const Input& input, ScrollArea* keys) {
    switch (input.key) {
        case Key::up:
            return scroll_by(keys, -kStep);
        case Key::down:
            return scroll_by(keys, kStep);
        case Key::home:
            return keys != nullptr && keys->scroll_to(0);
        case Key::end:
            return keys != nullptr && keys->scroll_to(keys->most());
        case Key::escape:
        case Key::digit:
        case Key::letter:
            return !input.repeat && activate(registry.by_shortcut({input.key, input.digit, input.letter}));
        default:
            return false;
    }
}

std::optional<bool> Kit::Impl::resolve_list_key(const Input& input, const Component& owner) {
    const bool radio = owner.role == Role::radio;
    if (input.key == Key::digit && radio && !input.alt && !input.control) {
        const Component* const meant = registry.in_row(owner, input.digit - 1);
        return meant != nullptr && go_to(meant) && activate(meant);
    }
    const int rows = input.key == Key::up ? -1 : input.key == Key::down ? 1 : 0;
    const int columns = input.key == Key::left ? -1 : input.key == Key::right ? 1 : 0;
    if (owner.place.list.empty() || (rows == 0 && columns == 0)) return std::nullopt;
    if (input.alt) {
        if (owner.role != Role::item || rows == 0) return false;
        moved = rows;
        return activate(&owner);
    }
    const Component* const next = registry.neighbour(owner, rows, columns);
    if (next == nullptr) return false;
    (void)go_to(next);
    return !radio || columns == 0 || activate(next);
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
    const bool changed = registry.hover(under != nullptr ? under->id : "");
    const Component* const pressed = registry.by_id(registry.pressed());
    if (pressed == nullptr) return changed;
    if (pressed->takes_text()) text_inputs.push_back({.kind = TextInputKind::drag, .at = at});
    return changed || pressed->takes_text() || pressed->role == Role::item;
}

bool Kit::Impl::resolve_down(const Input& input) {
    const Point at = input.at;
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
    composed.clear();
    if (under != nullptr && under->takes_text())
        text_inputs.push_back(
            {.kind = TextInputKind::press, .select = input.shift, .at = at, .clicks = input.clicks});
    return under != nullptr || changed;
}

bool Kit::Impl::resolve_up(Point at) {
    const bool was_dragging = !dragged.empty();
    dragged.clear();
    const bool changed = resolve_move(at);
    const std::string pressed = registry.pressed();
    registry.press("");
    if (pressed.empty() || was_dragging) return changed;
    const Component* const under = registry.at(at);
    if (under != nullptr && under->id == pressed) (void)activate(under);
    return true;  // it is not held any more
}

bool Kit::Impl::move_focus(int by) {
    composed.clear();
    const Component* const next = registry.move_focus(by);
    if (next != nullptr) bring_into_view(*next);
    return next != nullptr;
}

bool Kit::Impl::go_to(const Component* component) {
    registry.focus(component->id);
    bring_into_view(*component);
    return true;
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
    // The innermost that has anything to scroll.
    ScrollArea* out = nullptr;
    for (auto& [id, one] : areas)
        if (one.most() > 0 && one.view.contains(at) && (out == nullptr || one.view.h < out->view.h))
            out = &one;
    return out;
}

ScrollArea* Kit::Impl::area_for_keys() {
    const Component* const owner = registry.focused();
    if (owner != nullptr) {
        const auto found = areas.find(owner->area);
        if (found != areas.end() && found->second.most() > 0) return &found->second;
    }
    ScrollArea* out = nullptr;
    for (auto& [id, one] : areas)
        if (one.most() > 0 && !one.text && (out == nullptr || one.keys)) out = &one;
    return out;
}

}  // namespace rehearse::desktop
