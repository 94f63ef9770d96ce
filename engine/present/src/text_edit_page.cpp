#include "text_edit_page.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace rehearse::present::text_edit {

Page::Page() : paragraphs_(read(0, 0)) { number(); }

void Page::replace(TextRange range, std::string_view bytes) {
    const std::size_t first = paragraph_of(range.begin), last = paragraph_of(range.end);
    const std::size_t kept = paragraphs_[last].end() - range.end;
    text_.replace(range.begin, range.end - range.begin, bytes);
    auto fresh = read(paragraphs_[first].begin, range.begin + bytes.size() + kept);

    const auto old = paragraphs_.begin() + static_cast<std::ptrdiff_t>(first);
    const std::size_t shared = std::min(fresh.size(), last - first + 1);
    const auto middle = fresh.begin() + static_cast<std::ptrdiff_t>(shared);
    const auto rest = std::move(fresh.begin(), middle, old);
    paragraphs_.erase(rest, old + static_cast<std::ptrdiff_t>(last - first + 1));
    paragraphs_.insert(paragraphs_.begin() + static_cast<std::ptrdiff_t>(first + shared),
                       std::move_iterator(middle), std::move_iterator(fresh.end()));
    number();
}

std::size_t Page::characters_after(TextRange range, std::string_view bytes) const {
    const auto& first = paragraphs_[paragraph_of(range.begin)];
    const auto& last = paragraphs_[paragraph_of(range.end)];
    const auto count = [](std::string_view part) { return graphemes_of(part).size(); };
    const auto part = [this](std::size_t begin, std::size_t end) {
        return std::string_view(text_).substr(begin, end - begin);
    };
    std::string changed(part(first.begin, range.begin));
    changed.append(bytes).append(part(range.end, last.end()));
    return characters_ - count(part(first.begin, last.end())) + count(changed);
}

std::vector<Paragraph> Page::read(std::size_t begin, std::size_t end) const {
    std::vector<Paragraph> out;
    while (true) {
        const std::size_t stop = std::min(text_.find('\n', begin), end);
        const auto bytes = std::string_view(text_).substr(begin, stop - begin);
        Paragraph paragraph{begin, bytes.size(), graphemes_of(bytes), {}, count_words(bytes), 0};
        measure(paragraph);
        wrap(paragraph);
        out.push_back(std::move(paragraph));
        if (stop == end) return out;
        begin = stop + 1;
    }
}

void Page::number() {
    std::size_t begin = 0;
    characters_ = words_ = row_count_ = 0;
    for (auto& paragraph : paragraphs_) {
        paragraph.begin = begin;
        paragraph.first_row = row_count_;
        begin += paragraph.size + 1;
        characters_ += paragraph.graphemes.size() + 1;
        words_ += paragraph.words;
        row_count_ += paragraph.rows.size();
    }
    --characters_;  // no line break after the last
}

float Page::width_of(std::string_view grapheme) const {
    const float advance = measure_ ? measure_(grapheme) : 1.0F;
    return std::isfinite(advance) && advance > 0 ? advance : 0;
}

void Page::measure(Paragraph& paragraph) const {
    for (std::size_t i = 0; i < paragraph.graphemes.size(); ++i) {
        const std::size_t begin = paragraph.offset(i);
        paragraph.graphemes[i].advance =
            width_of(std::string_view(text_).substr(begin, paragraph.offset(i + 1) - begin));
    }
}

void Page::set_measure(Measure measure) {
    measure_ = std::move(measure);
    for (auto& paragraph : paragraphs_) {
        this->measure(paragraph);
        wrap(paragraph);
    }
    number();
}

void Page::set_width(float width) {
    if (!(width > 0)) width = 0;
    if (width == width_) return;
    width_ = width;
    for (auto& paragraph : paragraphs_) wrap(paragraph);
    number();
}

std::size_t Page::paragraph_of(std::size_t offset) const {
    const auto next = std::upper_bound(
        paragraphs_.begin(), paragraphs_.end(), offset,
        [](std::size_t wanted, const Paragraph& paragraph) { return wanted < paragraph.begin; });
    return static_cast<std::size_t>(next - paragraphs_.begin()) - 1;
}

Page::Spot Page::spot_of(std::size_t offset) const {
    const std::size_t index = paragraph_of(offset);
    const auto& graphemes = paragraphs_[index].graphemes;
    const auto at = std::lower_bound(
        graphemes.begin(), graphemes.end(), offset - paragraphs_[index].begin,
        [](const Grapheme& grapheme, std::size_t wanted) { return grapheme.begin < wanted; });
    return {index, static_cast<std::size_t>(at - graphemes.begin())};
}

std::size_t Page::at_or_after(std::size_t offset) const {
    const Spot spot = spot_of(offset);
    return paragraphs_[spot.paragraph].offset(spot.grapheme);
}

std::size_t Page::after(std::size_t offset) const {
    const auto [index, grapheme] = spot_of(offset);
    if (grapheme < paragraphs_[index].graphemes.size()) return paragraphs_[index].offset(grapheme + 1);
    return std::min(paragraphs_[index].end() + 1, text_.size());
}

std::size_t Page::before(std::size_t offset) const {
    const auto [index, grapheme] = spot_of(offset);
    if (grapheme > 0) return paragraphs_[index].offset(grapheme - 1);
    return index > 0 ? paragraphs_[index - 1].end() : 0;
}

std::size_t Page::word_after(std::size_t offset) const {
    const auto [index, grapheme] = spot_of(offset);
    const auto& paragraph = paragraphs_[index];
    if (grapheme == paragraph.graphemes.size()) return after(offset);
    return paragraph.offset(word_end(paragraph.graphemes, grapheme));
}

std::size_t Page::word_before(std::size_t offset) const {
    const auto [index, grapheme] = spot_of(offset);
    if (grapheme == 0) return before(offset);
    return paragraphs_[index].offset(word_begin(paragraphs_[index].graphemes, grapheme));
}

TextRange Page::word_at(std::size_t offset) const {
    const auto [index, grapheme] = spot_of(offset);
    const auto& paragraph = paragraphs_[index];
    if (paragraph.graphemes.empty()) return {paragraph.begin, paragraph.begin};
    const TextRange found =
        word_around(paragraph.graphemes, std::min(grapheme, paragraph.graphemes.size() - 1));
    return {paragraph.offset(found.begin), paragraph.offset(found.end)};
}

TextRange Page::paragraph_at(std::size_t offset) const {
    const auto& paragraph = paragraphs_[paragraph_of(offset)];
    return {paragraph.begin, paragraph.end()};
}

}  // namespace rehearse::present::text_edit
