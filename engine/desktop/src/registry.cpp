#include "desktop/registry.hpp"

#include <algorithm>

namespace rehearse::desktop {

void Registry::begin() {
    building_.clear();
    start_ = 0;
}

const Component& Registry::add(Component component) {
    const bool known = !component.id.empty();
    component.state.focused = known && component.id == focus_;
    component.state.pressed = known && component.id == pressed_;
    component.state.hovered = known && component.id == hovered_;
    building_.push_back(std::move(component));
    return building_.back();
}

void Registry::end() {
    done_.swap(building_);
    done_start_ = start_;
    const auto* owner = by_id(focus_);
    if (owner != nullptr && !owner->takes_focus()) owner = fallback(*owner);
    focus_ = owner != nullptr ? owner->id : "";
    if (by_id(pressed_) == nullptr) pressed_.clear();
    if (by_id(hovered_) == nullptr) hovered_.clear();
}

const Component* Registry::by_id(std::string_view id) const {
    if (id.empty()) return nullptr;
    const auto found =
        std::find_if(done_.begin(), done_.end(), [&](const Component& c) { return c.id == id; });
    return found == done_.end() ? nullptr : &*found;
}

const Component* Registry::by_name(std::string_view name) const {
    const auto named = [&](const Component& c) { return c.name == name; };
    const auto pressable = [&](const Component& c) { return named(c) && c.takes_focus(); };
    auto found = std::find_if(done_.begin(), done_.end(), pressable);
    if (found == done_.end()) found = std::find_if(done_.begin(), done_.end(), named);
    return found == done_.end() ? nullptr : &*found;
}

const Component* Registry::by_shortcut(const Shortcut& shortcut) const {
    if (shortcut.key == Key::none) return nullptr;
    const auto meant = [&](const Component& c) { return c.takes_focus() && c.shortcut == shortcut; };
    const auto found = std::find_if(done_.begin(), done_.end(), meant);
    return found == done_.end() ? nullptr : &*found;
}

const Component* Registry::at(Point point) const {
    const auto under = [&](const Component& c) { return c.takes_focus() && c.visible.contains(point); };
    const auto found = std::find_if(done_.rbegin(), done_.rend(), under);
    return found == done_.rend() ? nullptr : &*found;
}

const Component* Registry::move_focus(int by) {
    const std::size_t n = done_.size();
    if (n == 0) return nullptr;
    // One step before the first candidate, so that the loop below may always step first.
    const auto* const owner = focused();
    std::size_t at = owner != nullptr ? static_cast<std::size_t>(owner - done_.data())
                     : by > 0         ? (done_start_ + n - 1) % n
                                      : done_start_ % n;
    for (std::size_t tries = 0; tries < n; ++tries) {
        at = (at + (by > 0 ? 1 : n - 1)) % n;
        const Component& one = done_[at];
        if (!one.takes_focus() || (!one.place.group.empty() && !one.place.stop)) continue;
        if (owner != nullptr && !one.place.group.empty() && one.place.group == owner->place.group) continue;
        focus_ = done_[at].id;
        return &done_[at];
    }
    return nullptr;
}

const Component* Registry::fallback(const Component& owner) const {
    return owner.place.group.empty() ? nullptr : in_row(owner, 0);
}

const Component* Registry::in_row(const Component& from, int column) const {
    const auto found = std::find_if(done_.begin(), done_.end(), [&](const Component& c) {
        return c.takes_focus() && c.place.group == from.place.group && c.place.row == from.place.row &&
               c.place.column == column;
    });
    return from.place.group.empty() || found == done_.end() ? nullptr : &*found;
}

const Component* Registry::neighbour(const Component& from, int rows, int columns) const {
    if (from.place.list.empty()) return nullptr;
    if (columns != 0) return in_row(from, from.place.column + columns);
    const Component* out = nullptr;
    for (const auto& one : done_) {
        if (!one.takes_focus() || one.place.list != from.place.list) continue;
        if (one.place.row != from.place.row + rows) continue;
        const bool better = one.role == Role::radio ? one.place.stop : one.place.column == from.place.column;
        if (out == nullptr || better) out = &one;
    }
    return out;
}

bool Registry::hover(std::string id) {
    if (id == hovered_) return false;
    hovered_ = std::move(id);
    return true;
}

}  // namespace rehearse::desktop
