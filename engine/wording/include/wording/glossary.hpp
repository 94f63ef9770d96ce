// Words that a reader may not know, each with a plain meaning.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/files.hpp"
#include "base/result.hpp"

namespace rehearse::wording {

class Forms;  // private to the layer

struct Term {
    std::string term;
    std::vector<std::string> forms;  // all that it is found by: the term itself first
    std::string means;               // one or two sentences
    std::string source;              // where the meaning is law: the Act and the section; else empty
};

/// Where a term stands: bytes from `begin` up to, not including, `end`.
struct TermPlace {
    std::size_t begin = 0, end = 0;
    std::size_t term = 0;  // its number among Glossary::terms
};

/// Immutable and cheap to copy. Comes from read_glossary alone.
class Glossary {
public:
    Glossary(std::shared_ptr<const std::vector<Term>> terms, std::shared_ptr<const Forms> forms);

    /// In the order of the alphabet.
    [[nodiscard]] const std::vector<Term>& terms() const { return *terms_; }

    /// The terms of `text` (any bytes) in the order they stand there, none inside another or inside a longer
    /// word, the longest where several begin, each the first time only. Capitals do not matter, but a form
    /// that is all capitals counts in capitals alone.
    [[nodiscard]] std::vector<TermPlace> places(std::string_view text) const;

    /// The term that has `word` for one of its forms, whatever its capitals; nullptr when there is none.
    [[nodiscard]] const Term* find(std::string_view word) const;

private:
    std::shared_ptr<const std::vector<Term>> terms_;
    std::shared_ptr<const Forms> forms_;
};

/// Reads glossary.json in `folder`. Fails with wording.damaged and says which entry, and what was expected.
[[nodiscard]] Result<Glossary> read_glossary(const Files& files, const std::string& folder);

}  // namespace rehearse::wording
