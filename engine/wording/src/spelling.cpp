// Spelling: notes that change nothing else.
#include "reading.hpp"

namespace rehearse::wording {
namespace {

constexpr std::size_t kMostNotes = 20, kMostSuggestions = 8;

// A capital is taken for a name, unless it begins a sentence and the word is a slip of a listed one; in the
// last lines it is a name in any case.
bool looks_like_name(const Reading& reading, std::size_t token) {
    constexpr std::size_t kLast = 4;
    const auto& tokens = reading.text.tokens;
    if (!tokens[token].capital) return false;
    if (tokens[token].letters > 1 && reading.lists.texting.contains(tokens[token].folded)) return false;
    if (token + kLast >= tokens.size() && tokens.size() > 2 * kLast) return true;
    return (token > 0 && !tokens[token - 1].ends_sentence) || !reading.forgiven[token];
}

// Part of an address on the web or of an email address.
bool is_address(const Text& text, std::size_t token) {
    const auto glued = [](std::string_view gap) {
        return gap == "." || gap == "@" || gap == "/" || gap == "_" || gap == "://" || gap == "-@";
    };
    return glued(text.gap_after(token)) || (token > 0 && glued(text.gap_after(token - 1)));
}

std::string note(const Reading& reading, const std::string& word, std::size_t noted) {
    const std::string start = "The dictionary does not know " + quoted(word);
    if (noted >= kMostSuggestions) return start + ".";
    const auto instead = reading.speller->suggest(word);
    return instead.empty() ? start + "." : start + "; " + quoted(instead.front()) + " may be meant.";
}

}  // namespace

void check_spelling(const Reading& reading, Findings& out) {
    if (reading.speller == nullptr)
        return out.add(Check::spelling, Verdict::not_checked,
                       "There is no dictionary to check spelling with.");
    WordSet seen;
    const auto& text = reading.text;
    for (std::size_t t = 0; t < text.tokens.size() && seen.size() < kMostNotes; ++t) {
        const auto& token = text.tokens[t];
        if (!reading.misspelt[t] || looks_like_name(reading, t) || is_address(text, t)) continue;
        if (!seen.insert(token.folded).second) continue;
        const std::string word(text.bytes.substr(token.begin, token.end - token.begin));
        out.add_at(Check::spelling, Verdict::note, token.begin, token.end, note(reading, word, seen.size()));
    }
    if (seen.empty()) out.add(Check::spelling, Verdict::met, "The dictionary knows every word.");
}

}  // namespace rehearse::wording
