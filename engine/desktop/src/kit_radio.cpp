// One of several, side by side.
#include <algorithm>
#include <cmath>

#include "kit_impl.hpp"

namespace rehearse::desktop {
namespace {

constexpr float kPadding = 3 * kUnit;
constexpr float kDot = 4.5F * kUnit;
constexpr float kBetween = kUnit;
constexpr float kLeastHeight = 11 * kUnit;
constexpr float kBeside = kPadding + kDot + 2 * kUnit;  // left of the words

float natural_width(const Kit& kit, const std::string& option) {
    return std::ceil(kBeside + kit.text_width(option, Font::body) + kPadding);
}

/// Where each option goes, counted from the top left corner.
std::vector<Rect> places(const Kit& kit, const Radio& radio, float width) {
    std::vector<Rect> out;
    Point at;
    float high = 0;  // of the row
    for (const auto& option : radio.options) {
        const float wide = std::min(natural_width(kit, option), width);
        if (at.x > 0 && at.x + wide > width) {
            at = {0, at.y + high + kBetween};
            high = 0;
        }
        const float text = kit.text_height(option, Font::body, wide - kBeside - kPadding + 1);
        out.push_back({at.x, at.y, wide, std::max(kLeastHeight, text + 4 * kUnit)});
        high = std::max(high, out.back().h);
        at.x += wide + kBetween;
    }
    return out;
}

void draw_option(Kit& kit, const Component& component, const std::string& words) {
    const Theme& t = kit.theme();
    const Rect rect = component.rect;
    const bool chosen = component.state.checked;
    const bool held = component.state.hovered || component.state.pressed;
    kit.fill(rect, chosen || held ? t.soft : t.surface, kRounding);
    kit.outline(rect, chosen || held ? t.accent : t.control, kRounding, chosen ? 2 : 1);
    const Point dot{rect.x + kPadding + kDot / 2, rect.centre().y};
    kit.disc(dot, kDot / 2, chosen ? t.accent : t.control);
    kit.disc(dot, kDot / 2 - 2, t.surface);
    if (chosen) kit.disc(dot, kDot / 2 - 5, t.accent);
    const Rect room{rect.x + kBeside, 0, rect.w - kBeside - kPadding + 1, 0};
    const float high = kit.text_height(words, Font::body, room.w);
    kit.label({room.x, rect.centre().y - high / 2, room.w, high}, words, {Font::body, t.ink});
}

}  // namespace

float Kit::radio_width(const Radio& radio) const {
    float out = -kBetween;
    for (const auto& option : radio.options) out += natural_width(*this, option) + kBetween;
    return std::max(out, 0.0F);
}

float Kit::radio_height(const Radio& radio, float width) const {
    float out = 0;
    for (const Rect& place : places(*this, radio, width)) out = std::max(out, place.bottom());
    return out;
}

std::optional<int> Kit::radio(const Radio& radio, Rect rect) {
    std::optional<int> out;
    const auto where = places(*this, radio, rect.w);
    for (std::size_t i = 0; i < where.size(); ++i) {
        const int place = static_cast<int>(i);
        const bool chosen = place == radio.chosen;
        Component made{radio.id + "." + std::to_string(i), Role::radio, radio.name + ": " + radio.options[i]};
        made.state.checked = chosen;
        made.rect = {rect.x + where[i].x, rect.y + where[i].y, where[i].w, where[i].h};
        made.value = chosen ? "chosen" : "";
        made.place = {radio.id, radio.list.empty() ? radio.id : radio.list, radio.row, place,
                      radio.chosen < 0 ? i == 0 : chosen};
        const Component component = impl_->add(std::move(made));
        draw_option(*this, component, radio.options[i]);
        impl_->ring(component, kRounding);
        if (impl_->takes(component)) out = place;
    }
    return out;
}

}  // namespace rehearse::desktop
