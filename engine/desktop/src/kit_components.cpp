// Components: each registers itself, draws itself by its state, and says whether it was activated.
#include <algorithm>
#include <cmath>

#include "kit_impl.hpp"

namespace rehearse::desktop {
namespace {

constexpr float kPadding = 3 * kUnit;
constexpr float kInside = 2 * kUnit;  // above and below the text
constexpr float kBox = 6 * kUnit;
constexpr float kLeastHeight = 11 * kUnit;  // what a finger can hit

/// Of the disc with the number of a choice.
float badge_of(const Kit& kit) { return std::max(8 * kUnit, kit.line_height(Font::strong)); }

struct Colours {
    Colour behind;
    Colour text;
    Colour border;
    bool filled = true;
    bool bordered = true;
};

Colours colours_for(const Theme& t, const Button& button, const ComponentState& state) {
    const bool held = state.hovered || state.pressed;
    if (!button.enabled) return {t.page, t.muted, t.line};
    switch (button.look) {
        case Look::primary: {
            const Colour behind = held ? t.accent_held : t.accent;
            return {behind, t.on_accent, behind, true, false};
        }
        case Look::quiet:
            return {t.soft, t.accent, t.control, held, held};
        case Look::icon:
        case Look::place:
            return {t.soft, button.here ? t.accent : t.ink, t.control, held || button.here, false};
        case Look::plain:
        case Look::choice:
            break;
    }
    return {held ? t.soft : t.surface, button.look == Look::choice ? t.ink : t.accent,
            held ? t.accent : t.control};
}

Font font_of(const Button& button) { return button.look == Look::choice ? Font::body : Font::strong; }

/// Where the text is: in a choice, beside its number.
Rect text_room(const Kit& kit, const Button& button, Rect rect) {
    Rect room = rect.inset(kPadding);
    if (button.look != Look::choice) return room;
    if (button.icon != Icon::none) {
        room.x += badge_of(kit) + kPadding;
        room.w -= badge_of(kit) + kPadding;
    }
    if (button.shortcut.key == Key::digit) {
        room.x += badge_of(kit) + kPadding;
        room.w -= badge_of(kit) + kPadding;
    }
    return room;
}

float detail_height(const Kit& kit, const Button& button, float width) {
    return button.detail.empty() ? 0 : kit.text_height(button.detail, Font::small, width);
}

void draw_choice(Kit& kit, const Button& button, const Colours& colours, const ComponentState& state) {
    const Theme& t = kit.theme();
    const float badge = badge_of(kit);
    const Rect room = text_room(kit, button, button.rect);
    if (button.shortcut.key == Key::digit) {
        const Point middle{button.rect.x + kPadding + badge / 2, button.rect.centre().y};
        const bool held = state.pressed;  // the pointer may only rest there from before
        kit.disc(middle, badge / 2, held ? t.accent : t.soft);
        const float line = kit.line_height(Font::strong);
        kit.label({middle.x - badge / 2, middle.y - line / 2, badge, line},
                  std::to_string(button.shortcut.digit),
                  {Font::strong, held ? t.on_accent : t.accent, Align::centre});
    }
    if (button.icon != Icon::none)
        kit.icon({button.rect.x + kPadding, button.rect.centre().y - badge / 2, badge, badge}, button.icon,
                 colours.text == t.ink ? t.accent : colours.text);
    const float name = kit.text_height(button.name, Font::body, room.w);
    const float detail = detail_height(kit, button, room.w);
    const float top = button.rect.centre().y - (name + detail) / 2;
    kit.label({room.x, top, room.w, name}, button.name, {Font::body, colours.text});
    if (detail > 0) kit.label({room.x, top + name, room.w, detail}, button.detail, {Font::small, t.muted});
}

/// The name in the middle, or for a place at the left, with its icon before it.
void draw_words(Kit& kit, const Button& button, Colour colour) {
    if (button.look == Look::icon) {
        if (kit.icon(button.rect, button.icon, colour)) return;
        const float line = kit.line_height(Font::strong);
        kit.label({button.rect.x, button.rect.centre().y - line / 2, button.rect.w, line},
                  button.name.substr(0, 1), {Font::strong, colour, Align::centre});
        return;
    }
    Rect room = button.rect.inset(kPadding);
    const bool with_icon = button.icon != Icon::none;
    const float icon = with_icon ? kit.icon_size() + kInside : 0;
    const Align align = button.look == Look::place ? Align::left : Align::centre;
    const Font font = button.look == Look::place && !button.here ? Font::body : Font::strong;
    if (with_icon) {
        const float words = kit.text_width(button.name, font, std::max(room.w - icon, 1.0F));
        const float spare = align == Align::left ? 0 : std::max(0.0F, (room.w - icon - words) / 2);
        kit.icon({room.x + spare, room.y, kit.icon_size(), room.h}, button.icon, colour);
        room.x += spare + icon;
        room.w -= 2 * spare + icon;
    }
    const float high = kit.text_height(button.name, font, room.w);
    kit.label({room.x, button.rect.centre().y - high / 2, room.w, high}, button.name,
              {font, colour, with_icon ? Align::left : align});
}

}  // namespace

const Component& Kit::Impl::add(Component component) {
    component.visible = common(component.rect, clip());
    component.area = area;
    return registry.add(std::move(component));
}

void Kit::Impl::ring(const Component& component, float rounding) {
    if (!component.state.focused || !by_keyboard || hidden(component.rect)) return;
    constexpr float kThick = 3;
    constexpr float kOff = 1;
    const Rect outer = component.rect.inset(-kOff - kThick / 2);
    list->AddRect(top_left(outer), bottom_right(outer), packed(theme().focus), rounding + kOff, 0, kThick);
}

bool Kit::Impl::takes(const Component& component) {
    if (!component.enabled || activated.empty() || component.id != activated) return false;
    activated.clear();
    return true;
}

float Kit::control_height() const { return std::max(kLeastHeight, line_height(Font::body) + 2 * kInside); }

float Kit::button_height(const Button& button, float width) const {
    if (button.look == Look::icon) return control_height();
    const Rect room = text_room(*this, button, {0, 0, width, 0});
    const float detail = detail_height(*this, button, room.w);
    return std::max(kLeastHeight, text_height(button.name, font_of(button), room.w) + detail + 2 * kInside);
}

float Kit::button_width(const Button& button) const {
    if (button.look == Look::icon) return control_height();
    const float icon = button.icon == Icon::none ? 0 : icon_size() + kInside;
    return std::ceil((text_width(button.name, font_of(button)) + icon) / kUnit) * kUnit + 2 * kGap;
}

bool Kit::button(const Button& button) {
    const Role role = button.look == Look::quiet ? Role::link : Role::button;
    const std::string name = button.group.empty() ? button.name : button.group + ": " + button.name;
    const Component component = impl_->add(
        {button.id, role, name, button.enabled, {}, button.rect, {}, button.shortcut, {}, button.detail, {}});
    const Colours colours = colours_for(theme(), button, component.state);
    if (colours.filled) fill(button.rect, colours.behind, kRounding);
    if (colours.bordered) outline(button.rect, colours.border, kRounding, component.state.hovered ? 2 : 1);
    if (button.look == Look::choice) {
        draw_choice(*this, button, colours, component.state);
    } else {
        draw_words(*this, button, colours.text);
    }
    impl_->ring(component, kRounding);
    return impl_->takes(component);
}

float Kit::checkbox_height(const Checkbox& box, float width) const {
    const float room = width - 3 * kPadding - kBox;
    return std::max(kLeastHeight, text_height(box.name, Font::body, room) + 2 * kInside);
}

bool Kit::checkbox(const Checkbox& box) {
    const Theme& t = theme();
    const Component component = impl_->add({box.id,
                                            Role::checkbox,
                                            box.name,
                                            true,
                                            {.checked = box.checked},
                                            box.rect,
                                            {},
                                            box.shortcut,
                                            {},
                                            {},
                                            {}});
    const bool held =
        component.state.pressed;  // only under the pointer, it must not look as if it were ticked
    const bool under = component.state.hovered;
    fill(box.rect, held || box.checked ? t.soft : t.surface, kRounding);
    outline(box.rect, held || box.checked ? t.accent : t.control, kRounding,
            held || box.checked || under ? 2 : 1);
    const Rect square{box.rect.x + kPadding, box.rect.centre().y - kBox / 2, kBox, kBox};
    fill(square, box.checked ? t.accent : t.surface, kUnit);
    outline(square, box.checked ? t.accent : t.control, kUnit, 2);
    if (box.checked) {
        const Point c = square.centre();
        curve({{c.x - 6, c.y}, {c.x - 2, c.y + 5}, {c.x + 7, c.y - 5}}, t.on_accent, 3);
    }
    const Rect room{square.right() + kPadding, box.rect.y, box.rect.right() - square.right() - 2 * kPadding,
                    0};
    const float high = text_height(box.name, Font::body, room.w);
    label({room.x, box.rect.centre().y - high / 2, room.w, high}, box.name, {Font::body, t.ink});
    impl_->ring(component, kRounding);
    return impl_->takes(component);
}

void Kit::describe(Rect rect, std::string_view words) {
    impl_->add({{}, Role::text, std::string(words), true, {}, rect, {}, {}, {}, {}, {}});
}

void Kit::heading(Flow& flow, std::string_view text, Font font) {
    const Rect rect{flow.x, flow.y, flow.width, text_height(text, font, flow.width)};
    impl_->add({{}, Role::heading, std::string(text), true, {}, rect, {}, {}, {}, {}, {}});
    label(rect, text, {font, theme().ink});
    flow.y = rect.bottom();
}

void Kit::text(Flow& flow, std::string_view text, TextStyle style) {
    const Rect rect{flow.x, flow.y, flow.width, text_height(text, style.font, flow.width)};
    impl_->add({{}, Role::text, std::string(text), true, {}, rect, {}, {}, {}, {}, {}});
    label(rect, text, style);
    flow.y = rect.bottom();
}

void Kit::text(Flow& flow, std::string_view text_of_it) { text(flow, text_of_it, {Font::body, theme().ink}); }

}  // namespace rehearse::desktop
