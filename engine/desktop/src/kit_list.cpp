// One row of a list that can be put into order.
#include <algorithm>

#include "kit_impl.hpp"

namespace rehearse::desktop {
namespace {

constexpr float kPadding = 3 * kUnit;
constexpr float kBadge = 8 * kUnit;
constexpr float kButton = 11 * kUnit;
constexpr float kBeside = kPadding + kBadge + kPadding;     // left of the words
constexpr float kButtons = 2 * kButton + kUnit + kPadding;  // right of them

void draw_arrow(Kit& kit, Rect rect, bool up, Colour colour) {
    const Point c = rect.centre();
    const float tip = up ? -4.0F : 4.0F;
    kit.curve({{c.x - 7, c.y - tip}, {c.x, c.y + tip}, {c.x + 7, c.y - tip}}, colour, 3);
}

void draw_row(Kit& kit, const ListItem& item, const Component& component) {
    const Theme& t = kit.theme();
    const Rect rect = item.rect;
    const bool held = component.state.pressed;
    kit.fill(rect, held ? t.soft : t.surface, kRounding);
    kit.outline(rect, held || component.state.hovered ? t.accent : t.control, kRounding, held ? 2 : 1);
    const Point middle{rect.x + kPadding + kBadge / 2, rect.centre().y};
    kit.disc(middle, kBadge / 2, held ? t.surface : t.soft);
    const float line = kit.line_height(Font::strong);
    kit.label({middle.x - kBadge / 2, middle.y - line / 2, kBadge, line}, std::to_string(item.row + 1),
              {Font::strong, t.accent, Align::centre});
    const float room = rect.w - kBeside - kButtons;
    const float high = kit.text_height(item.name, Font::body, room);
    kit.label({rect.x + kBeside, rect.centre().y - high / 2, room, high}, item.name, {Font::body, t.ink});
}

Component move_button(const ListItem& item, bool up) {
    const std::string words = up ? "up" : "down";
    Component out{item.id + "." + words, Role::button, "Move " + words + ": " + item.name};
    out.enabled = up ? item.row > 0 : item.row + 1 < item.rows;
    const float right = item.rect.right() - kPadding - (up ? kButton + kUnit : 0);
    out.rect = {right - kButton, item.rect.centre().y - kButton / 2, kButton, kButton};
    out.place = {item.list, item.list, item.row, up ? 1 : 2, false};
    return out;
}

}  // namespace

float Kit::list_item_height(const ListItem& item, float width) const {
    return std::max(kButton + 2 * kUnit,
                    text_height(item.name, Font::body, width - kBeside - kButtons) + 4 * kUnit);
}

int Kit::list_item(const ListItem& item) {
    const Theme& t = theme();
    Component made{item.id, Role::item, item.name};
    made.rect = item.rect;
    made.value = std::to_string(item.row + 1) + " of " + std::to_string(item.rows);
    made.place = {item.list, item.list, item.row, 0, item.row == 0};
    const Component row = impl_->add(std::move(made));
    draw_row(*this, item, row);
    impl_->ring(row, kRounding);
    int out = 0;
    if (impl_->takes(row)) out = impl_->moved;
    // Carried by the pointer past the middle of the row above or below.
    if (row.state.pressed) {
        const Component* const above = impl_->registry.neighbour(row, -1, 0);
        const Component* const below = impl_->registry.neighbour(row, 1, 0);
        if (above != nullptr && impl_->pointer.y < above->rect.centre().y) out = -1;
        if (below != nullptr && impl_->pointer.y > below->rect.centre().y) out = 1;
    }
    for (const bool up : {true, false}) {
        const Component button = impl_->add(move_button(item, up));
        const bool held = button.state.hovered || button.state.pressed;
        if (button.enabled) {
            fill(button.rect, held ? t.soft : t.surface, 2 * kUnit);
            outline(button.rect, held ? t.accent : t.control, 2 * kUnit);
        }
        draw_arrow(*this, button.rect.inset(2 * kUnit), up, button.enabled ? t.accent : t.line);
        impl_->ring(button, 2 * kUnit);
        if (impl_->takes(button)) out = up ? -1 : 1;
    }
    const int to = item.row + out;
    return to >= 0 && to < item.rows ? out : 0;
}

}  // namespace rehearse::desktop
