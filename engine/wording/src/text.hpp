// A reply cut into lines, sentences and words, each with its place in the bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace rehearse::wording {

/// A run of letters, marks and digits as it was written; apostrophes inside it belong to it,
/// and so does the colon of "14:30".
struct Token {
    std::size_t begin = 0, end = 0;
    std::string folded;  // small letters without accents, with straight apostrophes
    std::size_t letters = 0, capitals = 0, digits = 0;
    bool capital = false;                      // begins with a capital letter
    std::size_t line = 0;                      // counts lines that hold a token
    bool ends_sentence = false, asks = false;  // by what follows it

    [[nodiscard]] bool all_capitals() const { return letters > 1 && capitals == letters && digits == 0; }
};

/// A word to match: a token, or one of the words that it stands for ("we'll": "we" and "will").
struct Word {
    std::string form;
    std::size_t token = 0;
    std::size_t sentence = 0;
};

/// Words from `first` up to, not including, `last`.
struct Sentence {
    std::size_t first = 0, last = 0;
    bool asks = false;
    [[nodiscard]] std::size_t size() const { return last - first; }
};

struct Text {
    std::string_view bytes;
    std::vector<Token> tokens;
    std::vector<Word> words;
    std::vector<Sentence> sentences;

    [[nodiscard]] std::size_t begin_of(std::size_t word) const { return tokens[words[word].token].begin; }
    [[nodiscard]] std::size_t end_of(std::size_t word) const { return tokens[words[word].token].end; }
    /// What stands between token `at` and the next one.
    [[nodiscard]] std::string_view gap_after(std::size_t at) const;
};

using SameAs = std::unordered_map<std::string, std::vector<std::string>>;
using WordSet = std::unordered_set<std::string>;

/// Any bytes. What is not UTF-8 stands between words.
[[nodiscard]] std::vector<Token> tokens_of(std::string_view bytes, const WordSet& abbreviations);

/// The words that a folded token stands for: listed in `same_as`, a contraction, or itself.
[[nodiscard]] std::vector<std::string> expanded(const std::string& folded, const SameAs& same_as);

/// The whole cut.
[[nodiscard]] Text cut(std::string_view bytes, const WordSet& abbreviations, const SameAs& same_as);

/// Small letters without accents.
[[nodiscard]] std::string folded(std::string_view text);

/// Cuts at single spaces; no empty parts.
[[nodiscard]] std::vector<std::string> split(std::string_view text, char at);

}  // namespace rehearse::wording
