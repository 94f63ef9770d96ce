// What TextEdit holds, and the changes that its parts share.
#pragma once

#include <optional>

#include "text_edit_history.hpp"
#include "text_edit_page.hpp"

namespace rehearse::present {

/// What one press of the button selects by.
enum class Grain { grapheme, word, paragraph };

struct TextEdit::State {
    Clipboard* clipboard = nullptr;
    text_edit::Page page;
    text_edit::History history;
    std::vector<TextMark> marks;
    TextLimit limit;
    bool read_only = false;
    std::uint64_t revision = 0;

    text_edit::Place caret;
    std::size_t anchor = 0;     // where the selection began; the caret's offset when nothing is selected
    std::optional<float> goal;  // the x that moves up and down keep to
    Grain grain = Grain::grapheme;
    TextRange origin;  // what the press itself selected

    float height = std::numeric_limits<float>::infinity(), line_height = 1, scroll = 0;

    [[nodiscard]] TextRange selection() const;
    [[nodiscard]] std::size_t caret_row() const { return page.row_of(caret); }
    [[nodiscard]] std::size_t row_at(float y) const;

    /// Puts the caret there, ends the run of typing and the goal, and follows with the view.
    Edited put_caret(text_edit::Place place, std::size_t new_anchor);
    Edited move_to(text_edit::Place place, bool select) {
        return put_caret(place, select ? anchor : place.offset);
    }
    Edited move(Edit what, bool select);
    Edited move_rows(bool down, std::size_t rows, bool select);
    void drag_to(float x, float y);

    /// Puts clean bytes in place of a range, within the limit, as a step of the history.
    Edited put(TextRange range, std::string_view bytes, text_edit::How how);
    Edited erase(TextRange range, text_edit::How how);
    Edited erase(Edit what);
    Edited travel(Edit what);  // undo and redo
    Edited use_clipboard(Edit what);
    void change(TextRange range, std::string_view bytes);  // text, marks, revision; no caret
    void set_caret(text_edit::Selected selected);
    [[nodiscard]] std::string_view fitting(TextRange range, std::string_view bytes) const;

    void follow_caret();
    void clamp_scroll();
    [[nodiscard]] std::vector<TextBox> boxes(TextRange range, float line_break) const;
};

}  // namespace rehearse::present
