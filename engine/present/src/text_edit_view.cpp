// What the desktop draws: lines, boxes and the part in view.
#include <algorithm>
#include <cmath>

#include "text_edit_state.hpp"

namespace rehearse::present {

void TextEdit::State::clamp_scroll() {
    const float content = static_cast<float>(page.row_count()) * line_height;
    scroll = std::clamp(scroll, 0.0F, std::max(0.0F, content - height));
}

void TextEdit::State::follow_caret() {
    const float top = static_cast<float>(caret_row()) * line_height;
    scroll = std::max(scroll, top + line_height - height);
    scroll = std::min(scroll, top);  // the upper edge, where a line is higher than the view
    clamp_scroll();
}

std::vector<TextBox> TextEdit::State::boxes(TextRange range, float line_break) const {
    std::vector<TextBox> out;
    if (range.empty()) return out;
    const std::size_t last = page.row_of({range.end, false});
    for (std::size_t row = page.row_of({range.begin, false}); row <= last; ++row) {
        const TextRange bytes = page.row_range(row);
        const float left = page.x_of(row, std::max(range.begin, bytes.begin));
        float right = page.x_of(row, std::min(range.end, bytes.end));
        if (range.end > bytes.end && page.ends_paragraph(row)) right += line_break;
        if (right > left)
            out.push_back({left, static_cast<float>(row) * line_height, right - left, line_height});
    }
    return out;
}

void TextEdit::set_measure(Measure measure) {
    state_->page.set_measure(std::move(measure));
    state_->follow_caret();
}

void TextEdit::set_view(float width, float height, float line_height) {
    auto& state = *state_;
    height = height > 0 ? height : 0;
    line_height = line_height > 0 && std::isfinite(line_height) ? line_height : 1;
    const bool same = height == state.height && line_height == state.line_height;
    const float width_before = state.page.width();
    state.page.set_width(width);
    if (same && width_before == state.page.width()) return;
    state.height = height;
    state.line_height = line_height;
    state.goal.reset();
    state.follow_caret();
}

float TextEdit::scroll() const { return state_->scroll; }

void TextEdit::scroll_by(float distance) {
    if (!std::isfinite(distance)) return;
    state_->scroll += distance;
    state_->clamp_scroll();
}

float TextEdit::content_height() const { return static_cast<float>(line_count()) * state_->line_height; }

std::size_t TextEdit::line_count() const { return state_->page.row_count(); }

TextLine TextEdit::line(std::size_t index) const {
    const TextRange bytes = state_->page.row_range(index);
    return {bytes.begin, bytes.end, static_cast<float>(index) * state_->line_height,
            state_->page.ends_paragraph(index)};
}

TextRange TextEdit::lines_in_view() const {
    const auto& state = *state_;
    const float bottom = state.scroll + state.height;
    const std::size_t last = state.row_at(bottom);
    const bool touched = static_cast<float>(last) * state.line_height < bottom;
    return {state.row_at(state.scroll), touched ? last + 1 : last};
}

std::vector<TextGrapheme> TextEdit::graphemes(std::size_t line) const { return state_->page.graphemes(line); }

TextBox TextEdit::caret_box() const {
    const auto& state = *state_;
    const std::size_t row = state.caret_row();
    return {state.page.x_of(row, state.caret.offset), static_cast<float>(row) * state.line_height, 0,
            state.line_height};
}

std::vector<TextBox> TextEdit::selection_boxes() const {
    return state_->boxes(state_->selection(), state_->page.width_of(" "));
}

std::vector<TextBox> TextEdit::mark_boxes(const TextMark& mark) const {
    const std::size_t size = text().size();
    return state_->boxes({std::min(mark.range.begin, size), std::min(mark.range.end, size)}, 0);
}

}  // namespace rehearse::present
