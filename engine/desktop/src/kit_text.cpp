// The text field: a line or an area, drawn from its editor.
#include <algorithm>
#include <cmath>

#include "kit_impl.hpp"

namespace rehearse::desktop {
namespace {

constexpr float kPadding = 3 * kUnit;
constexpr float kCaret = 2;

Rect inner_of(const TextField& field, float line) {
    Rect out = field.rect.inset(kPadding);
    if (field.lines) {
        out.w -= kGap;  // the scroll bar
        out.h = std::max(line, std::floor(out.h / line) * line);
        return out;
    }
    return {out.x, field.rect.centre().y - line / 2, out.w, line};
}

Rect on_screen(const present::TextBox& box, const Editor& editor, Rect inner) {
    return {inner.x + box.x - editor.shift, inner.y + box.y - editor.edit.scroll(), box.width, box.height};
}

}  // namespace

void Kit::Impl::draw_text(const Editor& editor, Rect inner) {
    const Theme& t = theme();
    const float step = fonts.line(Font::body);
    const auto box = [&](Rect rect, Colour colour) {
        if (!hidden(rect)) list->AddRectFilled(top_left(rect), bottom_right(rect), packed(colour), 2);
    };
    for (const auto& mark : editor.edit.marks())
        for (const auto& place : editor.edit.mark_boxes(mark)) box(on_screen(place, editor, inner), t.notice);
    for (const auto& place : editor.edit.selection_boxes()) box(on_screen(place, editor, inner), t.selection);
    const auto shown = editor.edit.lines_in_view();
    for (std::size_t i = shown.begin; i < shown.end; ++i) {
        const auto line = editor.edit.line(i);
        const std::string_view text(editor.edit.text());
        const Rect row{inner.x - editor.shift, inner.y + line.y - editor.edit.scroll(), inner.w, step};
        lines({text.substr(line.begin, line.end - line.begin)}, row, {Font::body, t.ink});
    }
}

void Kit::Impl::draw_dots(const Editor& editor, Rect inner) {
    const float step = fonts.line(Font::body);
    for (const auto& box : editor.edit.selection_boxes())
        list->AddRectFilled(top_left(on_screen(box, editor, inner)),
                            bottom_right(on_screen(box, editor, inner)), packed(theme().selection), 2);
    for (const auto& one : editor.edit.graphemes(0))
        lines({kSecretDot}, {inner.x + one.x - editor.shift, inner.y, one.width + 1, step},
              {Font::body, theme().ink});
}

void Kit::Impl::draw_caret(const Editor& editor, Rect inner) {
    const Theme& t = theme();
    Rect at = on_screen(editor.edit.caret_box(), editor, inner);
    const float line = fonts.line(Font::body);
    if (!composed.empty()) {
        // Over the text, until the input method has finished.
        const float wide = std::min(fonts.width(composed, Font::body), inner.w);
        at.x = std::min(at.x, inner.right() - wide);
        list->AddRectFilled(top_left(at), {at.x + wide, at.y + line}, packed(t.soft));
        lines({composed}, {at.x, at.y, wide, line}, {Font::body, t.ink});
        list->AddLine({at.x, at.y + line - 2}, {at.x + wide, at.y + line - 2}, packed(t.accent), 2);
        at.x += wide;
    }
    const Rect shown{std::floor(at.x), at.y + 2, kCaret, line - 4};
    list->AddRectFilled(top_left(shown), bottom_right(shown), packed(t.ink));
    caret = shown;
}

float Kit::text_field_height(int lines) const {
    return static_cast<float>(lines) * line_height(Font::body) + (lines > 1 ? 2 * kPadding : 5 * kUnit);
}

bool Kit::text_field(const TextField& field, Editor& editor) {
    const Theme& t = theme();
    const Rect inner = inner_of(field, line_height(Font::body));
    const auto before = editor.edit.revision();
    ScrollArea* const area = field.lines ? &impl_->sync_scroll(field, editor, inner) : nullptr;
    impl_->apply(field, editor, inner);
    if (!field.lines) impl_->follow(editor, inner.w);
    const Component component = impl_->add({field.id,
                                            field.lines ? Role::area : Role::field,
                                            field.name,
                                            true,
                                            {},
                                            field.rect,
                                            {},
                                            {},
                                            {},
                                            field.hidden ? std::string() : editor.edit.text(),
                                            {}});
    const bool active = component.state.focused;
    const Colour edge = field.faulty                        ? t.notice_edge
                        : active || component.state.hovered ? t.accent
                                                            : t.control;
    fill(field.rect, t.surface, 2 * kUnit);
    if (!editor.edit.read_only()) outline(field.rect, edge, 2 * kUnit, active || field.faulty ? 2 : 1);
    impl_->push_clip(inner.inset(-1));
    if (field.hidden)
        impl_->draw_dots(editor, inner);
    else
        impl_->draw_text(editor, inner);
    if (active && field.hidden) impl_->composed.clear();
    if (active && !editor.edit.read_only()) impl_->draw_caret(editor, inner);
    impl_->pop_clip();
    if (area != nullptr) {
        area->content = editor.edit.content_height();
        area->offset = area->told = editor.edit.scroll();
        if (area->most() > 0) {
            fill(area->track(), t.line, kUnit);
            fill(area->thumb(), t.control, kUnit);
        }
    }
    impl_->ring(component, 2 * kUnit);
    (void)impl_->takes(component);
    return editor.edit.revision() != before;
}

}  // namespace rehearse::desktop
