// What the editor has to know about characters.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "present/text_edit.hpp"

namespace rehearse::present::text_edit {

/// What a grapheme is to wrapping and to words, by its first code point.
enum class Kind : std::uint8_t {
    other,
    space,        // a line may break after it
    glue,         // never a break beside it
    letter,       //
    digit,        //
    wide_letter,  // a word by itself, with breaks around it: Chinese, Japanese
    wide_symbol,  // breaks around it: emoji
    apostrophe,   // part of a word between two letters
    separator,    // part of a number between two digits
    hyphen,
    opening,  // never a break after it
    closing   // never a break before it
};

struct Grapheme {
    std::uint32_t begin = 0;  // in its paragraph
    Kind kind = Kind::other;
    float advance = 0;
};

/// Any bytes as the editor keeps them.
[[nodiscard]] std::string cleaned(std::string_view bytes);

/// Without advances. `text` is clean and small enough for 32 bits.
[[nodiscard]] std::vector<Grapheme> graphemes_of(std::string_view text);

[[nodiscard]] std::size_t count_words(std::string_view text);

/// True when a line may end before grapheme `at`, which is not the first.
[[nodiscard]] bool may_break(std::span<const Grapheme> graphemes, std::size_t at);

// Words, in one paragraph; all numbers are indices of graphemes.
/// Where the next word ends; `graphemes.size()` when there is none.
[[nodiscard]] std::size_t word_end(std::span<const Grapheme> graphemes, std::size_t from);
/// Where the word before begins; 0 when there is none.
[[nodiscard]] std::size_t word_begin(std::span<const Grapheme> graphemes, std::size_t from);
/// The word, the run of spaces or the single other grapheme that `at` (a valid index) belongs to.
[[nodiscard]] TextRange word_around(std::span<const Grapheme> graphemes, std::size_t at);

}  // namespace rehearse::present::text_edit
