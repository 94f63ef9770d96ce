#include "present/meaning.hpp"

#include <algorithm>
#include <iterator>

#include "base/text.hpp"

namespace rehearse::present {
namespace {

Meaning meaning_from(const wording::Term& term) { return {term.term, term.means, term.source}; }

// Has a word in common with `asked`, or begins like it.
bool is_like(const std::string& form, const std::string& asked) {
    constexpr std::size_t kLeastShared = 4;
    const std::string low = lower_ascii(form);
    if (asked.size() < kLeastShared) return false;
    return low.find(asked) != std::string::npos || asked.find(low) != std::string::npos ||
           low.starts_with(asked.substr(0, std::max(kLeastShared, asked.size() - 2)));
}

// The nearest first, then what is like it; each term once.
std::vector<std::string> near_to(const wording::Glossary& glossary, const std::string& asked) {
    constexpr std::size_t kMost = 3;
    std::vector<std::string> forms, out;
    for (const auto& term : glossary.terms())
        for (const auto& form : term.forms) forms.push_back(lower_ascii(form));
    if (const auto near = nearest(asked, forms)) out.push_back(glossary.find(*near)->term);
    for (const auto& term : glossary.terms()) {
        const bool like = std::any_of(term.forms.begin(), term.forms.end(),
                                      [&](const std::string& form) { return is_like(form, asked); });
        const bool known = std::find(out.begin(), out.end(), term.term) != out.end();
        if (like && !known && out.size() < kMost) out.push_back(term.term);
    }
    return out;
}

}  // namespace

std::vector<KnownWord> known_words(const session::Library& library, std::string_view text) {
    std::vector<KnownWord> out;
    const auto& glossary = library.glossary();
    if (!glossary) return out;
    for (const auto& place : glossary->places(text))
        out.push_back({place.begin, place.end, meaning_from(glossary->terms()[place.term])});
    return out;
}

std::vector<std::string> terms_in(const session::Library& library, const PlayView& view) {
    std::string all;
    const auto add = [&all](const std::string& text) { all += text + "\n\n"; };
    for (std::size_t i = view.fresh; i < view.transcript.size(); ++i) add(view.transcript[i].text);
    add(view.question);
    for (const auto* choices : {&view.choices, &view.consults})
        for (const auto& choice : *choices) add(choice.text);
    for (const auto& field : view.fields) add(field.label);
    std::vector<std::string> out;
    for (const auto& word : known_words(library, all)) out.push_back(word.meaning.term);
    return out;
}

Result<std::vector<std::string>> all_terms(const session::Library& library) {
    const auto& glossary = library.glossary();
    if (!glossary) return fail(glossary.error());
    std::vector<std::string> out;
    for (const auto& term : glossary->terms()) out.push_back(term.term);
    std::sort(out.begin(), out.end(),
              [](const auto& a, const auto& b) { return lower_ascii(a) < lower_ascii(b); });
    return out;
}

Result<Meaning> meaning_of(const session::Library& library, const std::string& word) {
    const auto& glossary = library.glossary();
    if (!glossary) return fail(glossary.error());
    const std::string asked(trimmed(clean_text(word)));
    if (const auto* term = glossary->find(asked)) return meaning_from(*term);
    auto near = near_to(*glossary, lower_ascii(asked));
    for (auto& one : near) one = "'" + one + "'";
    return fail("meaning.unknown", "There is no plain meaning of '" + asked + "' here.",
                near.empty() ? "Ask a colleague or your trainer; it is never a silly question."
                             : "Did you mean " + listed(near, "or") + "?");
}

std::string to_text(const Meaning& meaning) {
    return meaning.term + ": " + meaning.means + (meaning.source.empty() ? "" : " (" + meaning.source + ")");
}

}  // namespace rehearse::present
