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
    if (owner == nullptr || !owner->takes_focus()) focus_.clear();
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
    const auto* owner = focused();
    std::size_t at = owner != nullptr ? static_cast<std::size_t>(owner - done_.data())
                     : by > 0         ? (done_start_ + n - 1) % n
                                      : done_start_ % n;
    for (std::size_t tries = 0; tries < n; ++tries) {
        at = (at + (by > 0 ? 1 : n - 1)) % n;
        if (!done_[at].takes_focus()) continue;
        focus_ = done_[at].id;
        return &done_[at];
    }
    return nullptr;
}

bool Registry::hover(std::string id) {
    if (id == hovered_) return false;
    hovered_ = std::move(id);
    return true;
}

}  // namespace rehearse::desktop
