#include "phrase.hpp"

#include <algorithm>

namespace rehearse::wording {
namespace {

constexpr std::size_t kGap = 3;
constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);
constexpr std::size_t kShortStem = 3;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Digits, then exactly the ending; "14:30" is a number too, and the only one that fits the ending ":".
bool fits_number(const std::string& form, const std::string& ending) {
    const auto end = [&](std::size_t from) {
        const auto begin = form.begin() + static_cast<std::ptrdiff_t>(from);
        return static_cast<std::size_t>(std::find_if_not(begin, form.end(), is_digit) - form.begin());
    };
    auto digits = end(0);
    if (digits == 0) return false;
    const bool clock = digits < form.size() && form[digits] == ':';
    if (ending == ":") return clock;
    if (clock) digits = end(digits + 1);
    return form.compare(digits, std::string::npos, ending) == 0;
}

bool is_ending(std::string_view rest) { return rest == "s" || rest == "es" || rest == "ed" || rest == "ing"; }

// "45" begins "45kg" and no longer number.
bool fits_stem(const std::string& form, const std::string& stem) {
    if (form.compare(0, stem.size(), stem) != 0) return false;
    const bool number = !stem.empty() && is_digit(stem.back());
    return !number || form.size() == stem.size() || !is_digit(form[stem.size()]);
}

bool fits(const Element& element, const std::string& form) {
    return std::any_of(element.begin(), element.end(), [&](const Atom& atom) {
        if (atom.number) return fits_number(form, atom.text);
        if (atom.plural && form.size() > atom.text.size())
            return form.starts_with(atom.text) && is_ending(std::string_view(form).substr(atom.text.size()));
        return atom.stem ? fits_stem(form, atom.text) : form == atom.text;
    });
}

// The word after the phrase when its elements from `e` on fit at `word`; kNowhere otherwise. The longest fit.
std::size_t end_of_fit(const std::vector<Element>& phrase, std::size_t e, const Text& text, std::size_t word,
                       std::size_t limit) {
    while (e < phrase.size() && !phrase[e].empty()) {
        if (word >= limit || !fits(phrase[e], text.words[word].form)) return kNowhere;
        ++e;
        ++word;
    }
    if (e == phrase.size()) return word;
    for (std::size_t skipped = 0; skipped <= kGap; ++skipped) {
        const auto end = end_of_fit(phrase, e + 1, text, word + skipped, limit);
        if (end != kNowhere) return end;
    }
    return kNowhere;
}

Atom atom_of(std::string text, bool stems) {
    Atom out;
    if (text.starts_with('#')) {
        text.erase(0, 1);
        out.number = true;
    } else if (text.ends_with('*')) {
        text.pop_back();
        out.stem = true;
    } else if (stems) {
        out.stem = text.size() > kShortStem || (!text.empty() && is_digit(text.back()));
        out.plural = !out.stem;
    }
    out.text = std::move(text);
    return out;
}

// The last word of several is a stem however short it is: "60 min" fits "60 minutes".
void widen_last(std::vector<Element>& elements) {
    constexpr std::size_t kLeast = 2;
    if (elements.size() < 2) return;
    for (auto& atom : elements.back()) {
        atom.stem = atom.stem || (atom.plural && atom.text.size() >= kLeast);
        atom.plural = atom.plural && !atom.stem;
    }
}

// "it's", "re-order" and "£4.99" as a text would be cut.
std::vector<std::string> words_of(const std::string& written, const SameAs& same_as) {
    std::vector<std::string> out;
    for (const auto& token : tokens_of(written, {}))
        for (auto& word : expanded(token.folded, same_as)) out.push_back(std::move(word));
    if (out.empty()) out.push_back(folded(written));
    return out;
}

// One word of a phrase as elements: more than one when it is a contraction or has a hyphen.
std::vector<Element> elements_of(const std::string& word, const SameAs& same_as, const Classes& classes,
                                 bool stems) {
    if (word == "..") return {{}};
    Element any;
    const auto choices = split(word, '|');
    if (choices.empty()) return {{}};
    for (const auto& choice : choices) {
        if (choice.front() == '@') {
            const auto found = classes.find(choice.substr(1));
            if (found == classes.end()) continue;
            for (const auto& one : found->second) any.push_back(atom_of(one, stems));
            continue;
        }
        const bool spelt = choice.back() == '*' || choice.front() == '#';
        const auto parts = spelt ? std::vector<std::string>{choice} : words_of(choice, same_as);
        if (choices.size() > 1 || parts.size() == 1) {
            any.push_back(atom_of(parts.front(), stems));
            continue;
        }
        std::vector<Element> out;
        for (const auto& part : parts) out.push_back({atom_of(part, stems && &part == &parts.back())});
        return out;
    }
    return {any};
}

}  // namespace

void PhraseSet::add(std::string_view phrase, const SameAs& same_as, const Classes& classes, bool stems) {
    std::vector<Element> elements;
    for (const auto& word : split(phrase, ' ')) {
        for (auto& element : elements_of(word, same_as, classes, stems)) {
            if (element.empty() && word != "..") return;
            elements.push_back(std::move(element));
        }
    }
    if (elements.empty() || elements.front().empty() || elements.back().empty()) return;
    widen_last(elements);
    std::array<bool, 256> seen{};
    const auto begins_with = [&](char first) {
        const auto byte = static_cast<unsigned char>(first);
        if (!seen[byte]) beginning_[byte].push_back(phrases_.size());
        seen[byte] = true;
    };
    for (const auto& atom : elements.front()) {
        if (atom.number)
            for (char digit = '0'; digit <= '9'; ++digit) begins_with(digit);
        else if (!atom.text.empty())
            begins_with(atom.text.front());
    }
    phrases_.push_back(std::move(elements));
}

void PhraseSet::add_all(const PhraseSet& other) {
    const auto before = phrases_.size();
    phrases_.insert(phrases_.end(), other.phrases_.begin(), other.phrases_.end());
    for (std::size_t byte = 0; byte < beginning_.size(); ++byte)
        for (const auto phrase : other.beginning_[byte]) beginning_[byte].push_back(before + phrase);
}

std::vector<Hit> PhraseSet::find(const Text& text, std::size_t from, std::size_t to) const {
    std::vector<Hit> out;
    for (std::size_t word = from; word < to; ++word) {
        const auto& form = text.words[word].form;
        if (form.empty()) continue;
        const std::size_t limit = std::min(to, text.sentences[text.words[word].sentence].last);
        Hit best;
        for (const auto phrase : beginning_[static_cast<unsigned char>(form.front())]) {
            const auto end = end_of_fit(phrases_[phrase], 0, text, word, limit);
            if (end != kNowhere && end > best.last) best = {word, end, phrase};
        }
        if (best.last > best.first) out.push_back(best);
    }
    return out;
}

void PhraseSet::add_atoms_to(std::vector<Atom>& out) const {
    for (const auto& phrase : phrases_)
        for (const auto& element : phrase) out.insert(out.end(), element.begin(), element.end());
}

std::vector<Hit> PhraseList::find(const Text& text) const {
    auto hits = phrases.find(text);
    if (hits.empty() || except.empty()) return hits;
    const auto excused = except.find(text);
    // A phrase may span a gap, but not more than a bounded number of words, so a short look back is enough.
    std::erase_if(hits, [&](const Hit& hit) {
        auto at = std::lower_bound(excused.begin(), excused.end(), hit.last,
                                   [](const Hit& one, std::size_t last) { return one.first < last; });
        constexpr int kLookBack = 24;
        for (int looked = 0; at != excused.begin() && looked < kLookBack; ++looked) {
            --at;
            if (at->last > hit.first) return true;
        }
        return false;
    });
    return hits;
}

}  // namespace rehearse::wording
