// Keys and pointer in a text field: what they ask its editor for.
#include <algorithm>
#include <cmath>

#include "kit_impl.hpp"

namespace rehearse::desktop {
namespace {

using present::Edit;

std::optional<Edit> edit_for_letter(const Input& input) {
    if (!input.control) return std::nullopt;
    switch (input.letter) {
        case 'a':
            return Edit::select_all;
        case 'c':
            return Edit::copy;
        case 'x':
            return Edit::cut;
        case 'v':
            return Edit::paste;
        case 'y':
            return Edit::redo;
        case 'z':
            return input.shift ? Edit::redo : Edit::undo;
        default:
            return std::nullopt;
    }
}

std::optional<Edit> edit_for_line(const Input& input) {
    switch (input.key) {
        case Key::left:
            return input.control ? Edit::word_left : Edit::left;
        case Key::right:
            return input.control ? Edit::word_right : Edit::right;
        case Key::home:
            return input.control ? Edit::text_start : Edit::line_start;
        case Key::end:
            return input.control ? Edit::text_end : Edit::line_end;
        case Key::backspace:
            return input.control ? Edit::erase_word_left : Edit::erase_left;
        case Key::erase:
            return input.control ? Edit::erase_word_right : Edit::erase_right;
        case Key::letter:
            return edit_for_letter(input);
        default:
            return std::nullopt;
    }
}

std::optional<Edit> edit_for_lines(const Input& input) {
    switch (input.key) {
        case Key::up:
            return Edit::up;
        case Key::down:
            return Edit::down;
        case Key::page_up:
            return Edit::page_up;
        case Key::page_down:
            return Edit::page_down;
        case Key::enter:
            return Edit::new_line;
        default:
            return std::nullopt;
    }
}

}  // namespace

std::optional<bool> Kit::Impl::resolve_text_key(const Input& input, const Component& field) {
    if (input.key == Key::tab && !input.control) return std::nullopt;
    const bool page = input.key == Key::page_up || input.key == Key::page_down;
    if (page && field.role == Role::field) return std::nullopt;
    if (input.key == Key::escape) {
        registry.focus("");
        composed.clear();
        return true;
    }
    if (input.key == Key::enter && field.role == Role::field) return !input.repeat && move_focus(1);
    auto edit = edit_for_line(input);
    if (!edit && field.role == Role::area) edit = edit_for_lines(input);
    // Anything else is text, which comes as an input of its own.
    if (!edit || input.alt) return false;
    text_inputs.push_back({.kind = TextInputKind::edit, .edit = *edit, .select = input.shift});
    return true;
}

bool Kit::Impl::resolve_text(const Input& input) {
    const Component* const owner = registry.focused();
    if (owner == nullptr || !owner->takes_text()) return false;
    const bool composing = input.kind == InputKind::composing;
    if (composing && input.text == composed) return false;
    composed = composing ? input.text : "";
    if (!composing) text_inputs.push_back({.kind = TextInputKind::type, .text = input.text});
    return true;
}

void Kit::Impl::measure(const TextField& field, Editor& editor) const {
    if (editor.measured_by == number && editor.dots == field.hidden) return;
    editor.measured_by = number;
    editor.dots = field.hidden;
    if (field.hidden)
        editor.edit.set_measure([this](std::string_view) { return fonts.width(kSecretDot, Font::body); });
    else
        editor.edit.set_measure(
            [this](std::string_view grapheme) { return fonts.width(grapheme, Font::body); });
}

void Kit::Impl::apply(const TextInput& input, const TextField& field, Editor& editor, Rect inner) {
    const Point at{input.at.x - inner.x + editor.shift, input.at.y - inner.y + editor.edit.scroll()};
    switch (input.kind) {
        case TextInputKind::type:
            editor.edit.type(input.text);
            break;
        case TextInputKind::edit:
            if (field.hidden && (input.edit == Edit::copy || input.edit == Edit::cut)) break;
            editor.edit.edit(input.edit, input.select);
            break;
        case TextInputKind::press:
            editor.edit.press(at.x, at.y, input.clicks, input.select);
            break;
        case TextInputKind::drag:
            editor.edit.drag(at.x, at.y);
            break;
    }
    std::string text = editor.edit.text();
    if (field.lines || text.find('\n') == std::string::npos) return;
    std::replace(text.begin(), text.end(), '\n', ' ');  // pasted
    editor.edit.edit(Edit::select_all);
    editor.edit.type(text);
}

void Kit::Impl::apply(const TextField& field, Editor& editor, Rect inner) {
    measure(field, editor);
    const float line = fonts.line(Font::body);
    constexpr float kAnyWidth = 1e6F;
    editor.edit.set_view(field.lines ? inner.w : kAnyWidth, inner.h, line);
    if (registry.focused() == nullptr || registry.focused()->id != field.id) return;
    for (const TextInput& input : text_inputs) apply(input, field, editor, inner);
}

void Kit::Impl::follow(Editor& editor, float width) const {
    const float caret_at = editor.edit.caret_box().x;
    const auto line = editor.edit.graphemes(0);
    const float all = line.empty() ? 0 : line.back().x + line.back().width;
    constexpr float kRoom = 2;  // the caret's own
    editor.shift = std::clamp(editor.shift, caret_at + kRoom - width, caret_at);
    editor.shift = std::clamp(editor.shift, 0.0F, std::max(0.0F, all + kRoom - width));
}

ScrollArea& Kit::Impl::sync_scroll(const TextField& field, Editor& editor, Rect inner) {
    ScrollArea& one = areas[field.id];
    one.seen = one.text = true;
    one.view = {field.rect.x, inner.y, field.rect.w - kUnit, inner.h};
    one.content = editor.edit.content_height();
    if (one.offset != one.told) editor.edit.scroll_by(one.offset - one.told);
    return one;
}

}  // namespace rehearse::desktop
