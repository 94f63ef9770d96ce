#include "present/text_edit.hpp"

#include <algorithm>

#include "text_edit_state.hpp"

namespace rehearse::present {

using text_edit::How;

TextEdit::TextEdit(Clipboard* clipboard) : state_(std::make_unique<State>()) {
    state_->clipboard = clipboard;
}
TextEdit::~TextEdit() = default;
TextEdit::TextEdit(TextEdit&&) noexcept = default;
TextEdit& TextEdit::operator=(TextEdit&&) noexcept = default;

const std::string& TextEdit::text() const { return state_->page.text(); }
std::size_t TextEdit::characters() const { return state_->page.characters(); }
std::size_t TextEdit::words() const { return state_->page.words(); }
std::uint64_t TextEdit::revision() const { return state_->revision; }

bool TextEdit::set_text(std::string_view bytes) {
    const std::string clean = text_edit::cleaned(bytes);
    const TextRange all{0, text().size()};
    const auto fitting = state_->fitting(all, clean);
    state_->marks.clear();
    state_->history.clear();
    state_->change(all, fitting);
    state_->set_caret({text().size(), text().size()});
    return fitting.size() == clean.size();
}

void TextEdit::set_limit(TextLimit limit) {
    state_->limit = limit;
    state_->limit.bytes = std::min(limit.bytes, std::size_t{1} << 30U);
}

bool TextEdit::full() const {
    return characters() >= state_->limit.characters || text().size() >= state_->limit.bytes;
}

void TextEdit::set_read_only(bool read_only) { state_->read_only = read_only; }
bool TextEdit::read_only() const { return state_->read_only; }

Edited TextEdit::type(std::string_view bytes) {
    return state_->put(state_->selection(), text_edit::cleaned(bytes), How::typed);
}

Edited TextEdit::edit(Edit what, bool select) {
    switch (what) {
        case Edit::erase_left:
        case Edit::erase_right:
        case Edit::erase_word_left:
        case Edit::erase_word_right:
            return state_->erase(what);
        case Edit::new_line:
            return state_->put(state_->selection(), "\n", How::other);
        case Edit::cut:
        case Edit::copy:
        case Edit::paste:
            return state_->use_clipboard(what);
        case Edit::undo:
        case Edit::redo:
            return state_->travel(what);
        default:
            return state_->move(what, select);
    }
}

std::size_t TextEdit::caret() const { return state_->caret.offset; }
TextRange TextEdit::selection() const { return state_->selection(); }

void TextEdit::set_marks(std::vector<TextMark> marks) {
    const auto place = [this](std::size_t offset) {
        return state_->page.at_or_after(std::min(offset, text().size()));
    };
    for (auto& mark : marks) mark.range = {place(mark.range.begin), place(mark.range.end)};
    std::erase_if(marks, [](const TextMark& mark) { return mark.range.begin >= mark.range.end; });
    state_->marks = std::move(marks);
}

const std::vector<TextMark>& TextEdit::marks() const { return state_->marks; }

}  // namespace rehearse::present
