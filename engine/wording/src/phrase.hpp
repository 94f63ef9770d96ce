// Phrases of the word lists, and finding them in a text.
//
// A phrase is words with spaces between: `sorry` the word itself, `apolog*` every word that begins so, `i|we`
// either, `@staff` any word of a class, `#` a number, `#pm` a number with that ending, `#:` a time of day,
// `..` up to three words of any kind. It never crosses the end of a sentence. Contractions and the words of
// same-as.json are spelt out first, in phrases as in texts: "can't" in a list also finds "cannot" and
// "cannae".
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "text.hpp"

namespace rehearse::wording {

using Classes = std::map<std::string, std::vector<std::string>>;

/// Words `first` up to, not including, `last`; `phrase` counts the set's phrases from 0.
struct Hit {
    std::size_t first = 0, last = 0, phrase = 0;
};

struct Atom {
    std::string text;
    bool stem = false;
    bool plural = false;  // a short stem: the word itself, or with s, es, ed or ing
    bool number = false;  // digits, then the text
};

/// One place of a phrase: any of the atoms, or (with none) a gap of up to three words.
using Element = std::vector<Atom>;

class PhraseSet {
public:
    PhraseSet() = default;
    /// `stems`: a bare word is a stem, as in Groups. Empty phrases and unknown classes are left out.
    void add(std::string_view phrase, const SameAs& same_as, const Classes& classes, bool stems = false);
    void add_all(const PhraseSet& other);
    /// Every place where a phrase begins, with the longest phrase there; in order.
    [[nodiscard]] std::vector<Hit> find(const Text& text) const { return find(text, 0, text.words.size()); }
    [[nodiscard]] std::vector<Hit> find(const Text& text, std::size_t from, std::size_t to) const;
    [[nodiscard]] bool empty() const { return phrases_.empty(); }
    [[nodiscard]] std::size_t size() const { return phrases_.size(); }
    /// The atoms of all phrases, for forgiving misspelt words.
    void add_atoms_to(std::vector<Atom>& out) const;

private:
    std::vector<std::vector<Element>> phrases_;
    std::array<std::vector<std::size_t>, 256> beginning_;  // by the first byte of the first word
};

/// Phrases, and the turns of phrase among which they do not count.
struct PhraseList {
    PhraseSet phrases, except;
    /// Hits of `phrases` that share no word with one of `except`.
    [[nodiscard]] std::vector<Hit> find(const Text& text) const;
};

}  // namespace rehearse::wording
