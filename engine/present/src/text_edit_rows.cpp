// Soft wrapping, and what is where in a row.
#include <algorithm>

#include "text_edit_page.hpp"

namespace rehearse::present::text_edit {
namespace {

float advance_of(const Paragraph& paragraph, std::size_t first, std::size_t last) {
    float out = 0;
    for (std::size_t i = first; i < last; ++i) out += paragraph.graphemes[i].advance;
    return out;
}

const Row& row_in(const Paragraph& paragraph, std::size_t row) {
    return paragraph.rows[row - paragraph.first_row];
}

bool is_space(const Paragraph& paragraph, std::size_t grapheme) {
    return paragraph.graphemes[grapheme].kind == Kind::space;
}

}  // namespace

void Page::wrap(Paragraph& paragraph) const {
    constexpr float kSlack = 1.00001F;  // sums of floats differ by the order of their parts
    const auto& graphemes = paragraph.graphemes;
    paragraph.rows.clear();
    std::size_t first = 0, best = 0;  // the row's first grapheme; where it can best be broken, if beyond that
    float x = 0;
    for (std::size_t i = 0; i < graphemes.size(); ++i) {
        if (i > first && may_break(graphemes, i)) best = i;
        while (i > first && graphemes[i].kind != Kind::space && x + graphemes[i].advance > width_ * kSlack) {
            const std::size_t cut = best > first ? best : i;
            paragraph.rows.push_back({static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(cut)});
            first = cut;
            x = advance_of(paragraph, first, i);
        }
        x += graphemes[i].advance;
    }
    paragraph.rows.push_back(
        {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(graphemes.size())});
}

const Paragraph& Page::paragraph_of_row(std::size_t row) const {
    const auto next =
        std::upper_bound(paragraphs_.begin(), paragraphs_.end(), row,
                         [](std::size_t wanted, const Paragraph& p) { return wanted < p.first_row; });
    return *(next - 1);
}

std::size_t Page::row_of(Place place) const {
    const auto [index, grapheme] = spot_of(place.offset);
    const auto& paragraph = paragraphs_[index];
    const auto next = std::upper_bound(paragraph.rows.begin(), paragraph.rows.end(), grapheme,
                                       [](std::size_t wanted, const Row& row) { return wanted < row.first; });
    const auto in_paragraph = static_cast<std::size_t>(next - paragraph.rows.begin()) - 1;
    const bool above = place.above && in_paragraph > 0 && paragraph.rows[in_paragraph].first == grapheme;
    return paragraph.first_row + in_paragraph - (above ? 1 : 0);
}

TextRange Page::row_range(std::size_t row) const {
    const auto& paragraph = paragraph_of_row(row);
    const Row found = row_in(paragraph, row);
    return {paragraph.offset(found.first), paragraph.offset(found.last)};
}

bool Page::ends_paragraph(std::size_t row) const {
    const auto& paragraph = paragraph_of_row(row);
    return row + 1 == paragraph.first_row + paragraph.rows.size();
}

Place Page::row_begin(std::size_t row) const { return {row_range(row).begin, false}; }

Place Page::row_end(std::size_t row) const {
    const auto& paragraph = paragraph_of_row(row);
    const Row found = row_in(paragraph, row);
    if (ends_paragraph(row)) return {paragraph.end(), false};
    if (is_space(paragraph, found.last - 1)) return {paragraph.offset(found.last - 1), false};
    return {paragraph.offset(found.last), true};
}

Place Page::place_in(std::size_t row, float x, Aim aim) const {
    const auto& paragraph = paragraph_of_row(row);
    const Row found = row_in(paragraph, row);
    const Place end = row_end(row);
    float left = 0;
    for (std::size_t i = found.first; i < found.last; ++i) {
        const float advance = paragraph.graphemes[i].advance;
        if (paragraph.offset(i) >= end.offset) break;
        if (x < left + (aim == Aim::nearest ? advance / 2 : advance)) return {paragraph.offset(i), false};
        left += advance;
    }
    return end;
}

float Page::x_of(std::size_t row, std::size_t offset) const {
    const auto& paragraph = paragraph_of_row(row);
    const Row found = row_in(paragraph, row);
    std::size_t inked = found.last;
    while (inked > found.first && is_space(paragraph, inked - 1)) --inked;
    std::size_t at = found.first;
    while (at < found.last && paragraph.offset(at) < offset) ++at;
    const float most = std::max(width_, advance_of(paragraph, found.first, inked));
    return std::min(advance_of(paragraph, found.first, at), most);
}

std::vector<TextGrapheme> Page::graphemes(std::size_t row) const {
    const auto& paragraph = paragraph_of_row(row);
    const Row found = row_in(paragraph, row);
    std::vector<TextGrapheme> out;
    out.reserve(found.last - found.first);
    float x = 0;
    for (std::size_t i = found.first; i < found.last; ++i) {
        const float advance = paragraph.graphemes[i].advance;
        out.push_back({paragraph.offset(i), paragraph.offset(i + 1), x, advance});
        x += advance;
    }
    return out;
}

}  // namespace rehearse::present::text_edit
