// No shouting: words in capitals, rows of exclamation marks.
#include "reading.hpp"

namespace rehearse::wording {
namespace {

constexpr std::size_t kLongest = 20;

// Tokens `first` up to `last` in capitals: shouting when three of them are no names of things, or one is a
// word that capitals stress: a listed one, or any that the dictionary has in small letters.
bool stressed(const Reading& reading, const Token& token) {
    constexpr std::size_t kShort = 3;
    if (reading.lists.emphasis.contains(token.folded) && token.letters > 1) return true;
    return reading.speller != nullptr && token.letters >= kShort && token.folded.size() < kLongest &&
           !reading.lists.acronyms.contains(token.folded) && reading.speller->knows(token.folded);
}

bool shouts(const Reading& reading, std::size_t first, std::size_t last) {
    constexpr std::size_t kRun = 3, kWord = 5;
    std::size_t plain = 0;
    for (std::size_t t = first; t < last; ++t) {
        const auto& token = reading.text.tokens[t];
        if (stressed(reading, token)) return true;
        if (!reading.lists.acronyms.contains(token.folded) && token.letters >= kWord) ++plain;
    }
    return plain >= kRun || (plain == 2 && last - first >= 2);
}

// A part of "NR-CHAT-0091", or of "[NAME]", which somebody forgot to fill in.
bool is_no_word(const Text& text, std::size_t at) {
    if (at > 0 && text.gap_after(at - 1).ends_with('[')) return true;
    if (text.gap_after(at).starts_with(']')) return true;
    const bool after =
        text.gap_after(at) == "-" && at + 1 < text.tokens.size() && text.tokens[at + 1].digits > 0;
    const bool before = at > 0 && text.gap_after(at - 1) == "-" &&
                        (text.tokens[at - 1].digits > 0 || text.tokens[at - 1].all_capitals());
    return after || before;
}

void find_capitals(const Reading& reading, Findings& out) {
    const auto& tokens = reading.text.tokens;
    for (std::size_t t = 0; t < tokens.size();) {
        std::size_t end = t;
        while (end < tokens.size() && !is_no_word(reading.text, end) &&
               (tokens[end].all_capitals() || (end > t && tokens[end].folded == "i")))
            ++end;
        if (end > t && !out.full(Check::shouting) && shouts(reading, t, end))
            out.add_at(
                Check::shouting, Verdict::not_met, tokens[t].begin, tokens[end - 1].end,
                quoted(reading.text.bytes.substr(tokens[t].begin, tokens[end - 1].end - tokens[t].begin)) +
                    " reads as shouting; small letters sound calmer.");
        t = std::max(end, t + 1);
    }
}

void find_marks(const Reading& reading, Findings& out) {
    constexpr std::size_t kRow = 2;
    const auto bytes = reading.text.bytes;
    for (std::size_t at = bytes.find_first_of("!?"); at != std::string_view::npos;) {
        const auto end = std::min(bytes.find_first_not_of("!?", at), bytes.size());
        if (end - at >= kRow && !out.full(Check::shouting))
            out.add_at(Check::shouting, Verdict::not_met, at, end,
                       quoted(bytes.substr(at, end - at)) + " reads as shouting; one mark is enough.");
        at = bytes.find_first_of("!?", end);
    }
}

}  // namespace

void check_shouting(const Reading& reading, Findings& out) {
    find_capitals(reading, out);
    find_marks(reading, out);
    if (!out.any(Check::shouting)) out.add(Check::shouting, Verdict::met, "The tone is calm.");
}

}  // namespace rehearse::wording
