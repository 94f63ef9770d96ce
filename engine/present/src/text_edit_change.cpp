// Everything that changes the text.
#include <algorithm>

#include "text_edit_state.hpp"

namespace rehearse::present {

using text_edit::How;
using text_edit::Selected;
using text_edit::Step;

namespace {

// The mark after the change, or an empty one when the change touched what is in it.
TextMark moved(TextMark mark, TextRange range, std::size_t inserted) {
    const bool inside = range.empty() ? mark.range.begin < range.begin && range.begin < mark.range.end
                                      : range.begin < mark.range.end && mark.range.begin < range.end;
    if (inside) return {};
    if (mark.range.begin < range.end) return mark;
    const std::size_t removed = range.end - range.begin;
    return {{mark.range.begin - removed + inserted, mark.range.end - removed + inserted}, mark.tag};
}

}  // namespace

void TextEdit::State::change(TextRange range, std::string_view bytes) {
    page.replace(range, bytes);
    for (auto& mark : marks) mark = moved(mark, range, bytes.size());
    std::erase_if(marks, [this](const TextMark& mark) {
        return mark.range.empty() || page.at_or_after(mark.range.begin) != mark.range.begin ||
               page.at_or_after(mark.range.end) != mark.range.end;
    });
    ++revision;
}

void TextEdit::State::set_caret(Selected selected) {
    caret = {page.at_or_after(selected.caret), false};
    anchor = page.at_or_after(selected.anchor);
    origin = {anchor, anchor};
    grain = Grain::grapheme;
    goal.reset();
    follow_caret();
}

// As many whole graphemes of `bytes` as the limit allows in place of `range`.
std::string_view TextEdit::State::fitting(TextRange range, std::string_view bytes) const {
    const std::size_t others = page.text().size() - (range.end - range.begin);
    const std::size_t room = limit.bytes > others ? limit.bytes - others : 0;
    const auto graphemes = text_edit::graphemes_of(bytes);
    if (bytes.size() <= room && page.characters() + graphemes.size() <= limit.characters) return bytes;

    std::size_t count = graphemes.size();
    const auto part = [&] {
        return bytes.substr(0, count < graphemes.size() ? graphemes[count].begin : bytes.size());
    };
    while (count > 0 && part().size() > room) --count;
    // A grapheme may join its neighbours and add nothing, so near the limit all are counted.
    while (count > 0) {
        const std::size_t characters = page.characters_after(range, part());
        if (characters <= limit.characters) break;
        count -= std::min(count, characters - limit.characters);
    }
    return part();
}

Edited TextEdit::State::put(TextRange range, std::string_view bytes, How how) {
    if (read_only || bytes.empty()) return Edited::nothing;
    const auto fit = fitting(range, bytes);
    if (fit.empty()) return Edited::full;
    Step step{range.begin,
              page.text().substr(range.begin, range.end - range.begin),
              std::string(fit),
              {caret.offset, anchor},
              {},
              how};
    change(range, fit);
    set_caret({range.begin + fit.size(), range.begin + fit.size()});
    step.after = {caret.offset, anchor};
    history.add(std::move(step));
    return fit.size() < bytes.size() ? Edited::full : Edited::changed;
}

Edited TextEdit::State::erase(TextRange range, How how) {
    if (read_only || range.empty()) return Edited::nothing;
    Step step{range.begin, page.text().substr(range.begin, range.end - range.begin),
              {},          {caret.offset, anchor},
              {},          how};
    change(range, {});
    set_caret({range.begin, range.begin});
    step.after = {caret.offset, anchor};
    history.add(std::move(step));
    return Edited::changed;
}

Edited TextEdit::State::erase(Edit what) {
    if (const auto selected = selection(); !selected.empty()) return erase(selected, How::other);
    const std::size_t at = caret.offset;
    switch (what) {
        case Edit::erase_left:
            return erase({page.before(at), at}, How::erased_left);
        case Edit::erase_right:
            return erase({at, page.after(at)}, How::erased_right);
        case Edit::erase_word_left:
            return erase({page.word_before(at), at}, How::other);
        default:
            return erase({at, page.word_after(at)}, How::other);
    }
}

Edited TextEdit::State::travel(Edit what) {
    if (read_only) return Edited::nothing;
    const bool back = what == Edit::undo;
    const Step* step = back ? history.undo() : history.redo();
    if (step == nullptr) return Edited::nothing;
    const auto& out = back ? step->inserted : step->removed;
    change({step->at, step->at + out.size()}, back ? step->removed : step->inserted);
    set_caret(back ? step->before : step->after);
    return Edited::changed;
}

Edited TextEdit::State::use_clipboard(Edit what) {
    if (clipboard == nullptr) return Edited::nothing;
    const TextRange selected = selection();
    if (what == Edit::paste) return put(selected, text_edit::cleaned(clipboard->read()), How::other);
    if (selected.empty() || (what == Edit::cut && read_only)) return Edited::nothing;
    clipboard->write(page.text().substr(selected.begin, selected.end - selected.begin));
    return what == Edit::cut ? erase(selected, How::other) : Edited::nothing;
}

}  // namespace rehearse::present
