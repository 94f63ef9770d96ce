// The text in paragraphs, each with its graphemes and its rows, which is what is kept between keystrokes.
#pragma once

#include <limits>

#include "text_edit_unicode.hpp"

namespace rehearse::present::text_edit {

/// Graphemes of one paragraph, from `first` up to, not including, `last`.
struct Row {
    std::uint32_t first = 0, last = 0;
};

struct Paragraph {
    std::size_t begin = 0, size = 0;  // without the line break
    std::vector<Grapheme> graphemes;
    std::vector<Row> rows;  // at least one
    std::size_t words = 0;
    std::size_t first_row = 0;  // of the page

    [[nodiscard]] std::size_t end() const { return begin + size; }
    [[nodiscard]] std::size_t offset(std::size_t grapheme) const {
        return begin + (grapheme < graphemes.size() ? graphemes[grapheme].begin : size);
    }
};

/// An offset where a paragraph is broken into rows stands for two places: the beginning of a row, and the end
/// of the row above.
struct Place {
    std::size_t offset = 0;
    bool above = false;
    friend bool operator==(const Place&, const Place&) = default;
};

/// How an x becomes an offset.
enum class Aim { nearest, under };

/// Offsets given are at most text().size(); those given back stand between graphemes.
class Page {
public:
    Page();

    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] std::size_t characters() const { return characters_; }
    [[nodiscard]] std::size_t words() const { return words_; }

    /// Puts `bytes`, which are clean, in place of what is in `range`.
    void replace(TextRange range, std::string_view bytes);
    /// How many characters the text would have then.
    [[nodiscard]] std::size_t characters_after(TextRange range, std::string_view bytes) const;

    void set_measure(Measure measure);
    void set_width(float width);
    [[nodiscard]] float width() const { return width_; }
    [[nodiscard]] float width_of(std::string_view grapheme) const;

    /// `offset` itself, if it stands between graphemes.
    [[nodiscard]] std::size_t at_or_after(std::size_t offset) const;
    [[nodiscard]] std::size_t after(std::size_t offset) const;
    [[nodiscard]] std::size_t before(std::size_t offset) const;
    [[nodiscard]] std::size_t word_after(std::size_t offset) const;
    [[nodiscard]] std::size_t word_before(std::size_t offset) const;
    [[nodiscard]] TextRange word_at(std::size_t offset) const;
    [[nodiscard]] TextRange paragraph_at(std::size_t offset) const;

    [[nodiscard]] std::size_t row_count() const { return row_count_; }
    [[nodiscard]] std::size_t row_of(Place place) const;
    [[nodiscard]] TextRange row_range(std::size_t row) const;
    [[nodiscard]] bool ends_paragraph(std::size_t row) const;
    [[nodiscard]] Place row_begin(std::size_t row) const;
    /// The last place of the row: where the row breaks after a space, the place before that space.
    [[nodiscard]] Place row_end(std::size_t row) const;
    [[nodiscard]] Place place_in(std::size_t row, float x, Aim aim) const;
    /// Never beyond the row's letters and the width, however many spaces hang over the edge.
    [[nodiscard]] float x_of(std::size_t row, std::size_t offset) const;
    [[nodiscard]] std::vector<TextGrapheme> graphemes(std::size_t row) const;

private:
    struct Spot {
        std::size_t paragraph = 0, grapheme = 0;
    };
    [[nodiscard]] std::size_t paragraph_of(std::size_t offset) const;
    [[nodiscard]] const Paragraph& paragraph_of_row(std::size_t row) const;
    [[nodiscard]] Spot spot_of(std::size_t offset) const;
    [[nodiscard]] std::vector<Paragraph> read(std::size_t begin, std::size_t end) const;
    void measure(Paragraph& paragraph) const;
    void wrap(Paragraph& paragraph) const;
    void number();

    std::string text_;
    std::vector<Paragraph> paragraphs_;  // at least one
    Measure measure_;
    float width_ = std::numeric_limits<float>::infinity();
    std::size_t characters_ = 0, words_ = 0, row_count_ = 1;
};

}  // namespace rehearse::present::text_edit
