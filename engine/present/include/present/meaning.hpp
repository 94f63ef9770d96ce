// Plain meanings of words in what is shown.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "present/views.hpp"
#include "session/library.hpp"

namespace rehearse::present {

struct Meaning {
    std::string term;
    std::string means;   // one or two sentences
    std::string source;  // where it is law: the Act and the section; else empty
};

/// A word of a text: bytes from `begin` up to, not including, `end`.
struct KnownWord {
    std::size_t begin = 0, end = 0;
    Meaning meaning;
};

/// The words of `text` that have a plain meaning, in order, each term the first time only. None when the
/// meanings cannot be read.
[[nodiscard]] std::vector<KnownWord> known_words(const session::Library& library, std::string_view text);

/// The terms in what a learner has before them now: what was said last, the question, what can be answered.
[[nodiscard]] std::vector<std::string> terms_in(const session::Library& library, const PlayView& view);

/// All there are, in the order of the alphabet. Fails with wording.damaged.
[[nodiscard]] Result<std::vector<std::string>> all_terms(const session::Library& library);

/// Fails with meaning.unknown and the nearest words that have one, or with wording.damaged.
[[nodiscard]] Result<Meaning> meaning_of(const session::Library& library, const std::string& word);

/// "Goodwill: something extra … (Consumer Rights Act 2015, section 22)": one paragraph.
[[nodiscard]] std::string to_text(const Meaning& meaning);

}  // namespace rehearse::present
