// Caret and selection, by key and by pointer.
#include <algorithm>
#include <cmath>

#include "text_edit_state.hpp"

namespace rehearse::present {

using text_edit::Aim;
using text_edit::Place;

TextRange TextEdit::State::selection() const {
    return {std::min(anchor, caret.offset), std::max(anchor, caret.offset)};
}

std::size_t TextEdit::State::row_at(float y) const {
    const float row = std::floor(y / line_height);
    const std::size_t last = page.row_count() - 1;
    if (!(row > 0)) return 0;
    return row < static_cast<float>(last) ? static_cast<std::size_t>(row) : last;
}

Edited TextEdit::State::put_caret(Place place, std::size_t new_anchor) {
    const bool same = caret == place && anchor == new_anchor;
    caret = place;
    anchor = new_anchor;
    goal.reset();
    history.close();
    follow_caret();
    return same ? Edited::nothing : Edited::moved;
}

Edited TextEdit::State::move_rows(bool down, std::size_t rows, bool select) {
    const std::size_t row = caret_row(), last = page.row_count() - 1;
    const float x = goal.value_or(page.x_of(row, caret.offset));
    Place place;
    if (down)
        place = row == last ? Place{page.text().size(), false}
                            : page.place_in(std::min(row + rows, last), x, Aim::nearest);
    else
        place = row == 0 ? Place{} : page.place_in(row - std::min(row, rows), x, Aim::nearest);
    const Edited out = move_to(place, select);
    goal = x;
    return out;
}

Edited TextEdit::State::move(Edit what, bool select) {
    const TextRange selected = selection();
    const bool leaves = !select && !selected.empty();  // left and right only leave the selection
    const std::size_t at = caret.offset;
    const float rows = std::floor(std::min(height / line_height, 1e6F));
    const auto page_rows = rows > 2 ? static_cast<std::size_t>(rows) - 1 : 1;
    switch (what) {
        case Edit::left:
            return move_to({leaves ? selected.begin : page.before(at), false}, select);
        case Edit::right:
            return move_to({leaves ? selected.end : page.after(at), false}, select);
        case Edit::word_left:
            return move_to({page.word_before(at), false}, select);
        case Edit::word_right:
            return move_to({page.word_after(at), false}, select);
        case Edit::up:
        case Edit::down:
            return move_rows(what == Edit::down, 1, select);
        case Edit::page_up:
        case Edit::page_down:
            return move_rows(what == Edit::page_down, page_rows, select);
        case Edit::line_start:
            return move_to(page.row_begin(caret_row()), select);
        case Edit::line_end:
            return move_to(page.row_end(caret_row()), select);
        case Edit::text_start:
            return move_to({0, false}, select);
        case Edit::text_end:
            return move_to({page.text().size(), false}, select);
        default:  // select_all
            return put_caret({page.text().size(), false}, 0);
    }
}

void TextEdit::State::drag_to(float x, float y) {
    const std::size_t row = row_at(y);
    if (grain == Grain::grapheme) {
        put_caret(page.place_in(row, x, Aim::nearest), origin.begin);
        return;
    }
    const std::size_t under = page.place_in(row, x, Aim::under).offset;
    const TextRange unit = grain == Grain::word ? page.word_at(under) : page.paragraph_at(under);
    const bool back = unit.begin < origin.begin;
    put_caret({back ? unit.begin : std::max(unit.end, origin.end), false}, back ? origin.end : origin.begin);
}

void TextEdit::press(float x, float y, int clicks, bool select) {
    auto& state = *state_;
    state.grain = clicks >= 3 ? Grain::paragraph : clicks == 2 ? Grain::word : Grain::grapheme;
    const std::size_t row = state.row_at(y);
    const std::size_t under = state.page.place_in(row, x, Aim::under).offset;
    if (select)
        state.origin = {state.anchor, state.anchor};
    else if (state.grain == Grain::word)
        state.origin = state.page.word_at(under);
    else if (state.grain == Grain::paragraph)
        state.origin = state.page.paragraph_at(under);
    else
        state.origin.begin = state.origin.end = state.page.place_in(row, x, Aim::nearest).offset;
    state.drag_to(x, y);
}

void TextEdit::drag(float x, float y) { state_->drag_to(x, y); }

void TextEdit::select(TextRange range) {
    const std::size_t size = text().size();
    state_->history.close();
    state_->set_caret({std::min(range.end, size), std::min(range.begin, size)});
}

}  // namespace rehearse::present
