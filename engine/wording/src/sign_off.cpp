// Ends with a closing and a name.
#include <algorithm>
#include <optional>

#include "reading.hpp"

namespace rehearse::wording {
namespace {

constexpr std::size_t kLastTokens = 60;

bool same_line(const Reading& reading, std::size_t a, std::size_t b) {
    return reading.text.tokens[a].line == reading.text.tokens[b].line;
}

// "Head of Customer Care", "Support Executive": a role names no team. Looks no further than the line or
// comma.
bool in_role(const Reading& reading, std::size_t at) {
    constexpr std::size_t kAround = 4;
    const auto& tokens = reading.text.tokens;
    const auto ends = [&](std::size_t t) {
        return reading.text.gap_after(t).find_first_of(",.\n") != std::string_view::npos;
    };
    const auto is_role = [&](std::size_t t) {
        return tokens[t].capital && reading.lists.roles.contains(tokens[t].folded);
    };
    for (std::size_t t = at, looked = 0; t > 0 && looked < kAround && !ends(t - 1); ++looked)
        if (is_role(--t)) return true;
    for (std::size_t t = at, looked = 0; t + 1 < tokens.size() && looked < kAround && !ends(t); ++looked)
        if (is_role(++t)) return true;
    return false;
}

// True for a word that may be the writer's name, or with a capital the name of a team.
bool may_be_name(const Reading& reading, std::size_t at) {
    const auto& lists = reading.lists;
    const auto& token = reading.text.tokens[at];
    if (token.capital && lists.teams.contains(token.folded)) return !in_role(reading, at);
    const bool ordinary = reading.speller != nullptr && reading.speller->knows(token.folded);
    if (token.capital && ordinary && in_role(reading, at)) return false;  // "Parking Officer"
    return token.letters > 0 && token.digits == 0 && !lists.not_names.contains(token.folded) &&
           !lists.roles.contains(token.folded) && !lists.teams.contains(token.folded) &&
           !lists.stop_words.contains(token.folded) && !reading.names.contains(token.folded) &&
           !lists.titles.contains(token.folded);
}

// A closing begins a line, a sentence or what follows a comma; one with words after it ("Thank you for
// getting in touch") is a courtesy, unless it is the last thing said.
bool closes(const Reading& reading, const Hit& hit) {
    constexpr std::size_t kRest = 14;
    static const WordSet kMore = {"for", "to", "that", "you"};
    const auto& text = reading.text;
    const std::size_t next = text.words[hit.last - 1].token + 1;
    std::size_t first = text.words[hit.first].token;  // with "Kind" of "Kind regards"
    while (first > 0 && reading.lists.not_names.contains(text.tokens[first - 1].folded)) --first;
    const auto before = first > 0 ? text.gap_after(first - 1) : std::string_view("\n");
    if (before == " ") return false;
    return next + kRest >= text.tokens.size() || !kMore.contains(text.tokens[next].folded);
}

// The name after a closing whose last token is `closing`: the rest of its line when that is short or begins
// with a capital, else the next line.
std::optional<std::size_t> name_after(const Reading& reading, std::size_t closing) {
    constexpr std::size_t kRestOfLine = 7, kLooked = 6;
    const auto& tokens = reading.text.tokens;
    const std::size_t next = closing + 1;
    std::size_t rest = next;
    while (rest < tokens.size() && same_line(reading, rest, closing)) ++rest;
    if (rest > next && rest - next <= kRestOfLine && may_be_name(reading, next) &&
        (tokens[next].capital || rest - next <= 2))
        return next;
    for (std::size_t t = next; t < std::min(rest, next + kRestOfLine); ++t)
        if (tokens[t].capital && may_be_name(reading, t) && rest - t <= 3) return t;
    for (std::size_t t = rest; t < std::min(tokens.size(), rest + kLooked); ++t)
        if (may_be_name(reading, t)) return t;
    return std::nullopt;
}

// True for a short line or sentence, tokens `first` up to `last`, that is a name by itself.
bool is_bare_name(const Reading& reading, std::size_t first, std::size_t last) {
    constexpr std::size_t kMostTokens = 6;
    static const WordSet kLinks = {"at", "from", "and", "the", "all"};
    const auto& tokens = reading.text.tokens;
    if (last - first > kMostTokens || !tokens[first].capital) return false;
    const bool team = tokens[first].folded == "the" && reading.lists.teams.contains(tokens[last - 1].folded);
    if (!may_be_name(reading, team ? last - 1 : first)) return false;
    const auto tail = reading.text.gap_after(last - 1);
    if (tail.find_first_of("?!") < tail.find('\n')) return false;
    if (tail.find('.') < tail.find('\n') && last - first > 2) return false;
    for (std::size_t t = first; t < last; ++t) {
        const auto& word = tokens[t].folded;
        if (!kLinks.contains(word) && !may_be_name(reading, t) && reading.lists.stop_words.contains(word))
            return false;
    }
    return true;
}

// One of the last lines, or the last sentence, that is a name by itself: "Callum, Brae & Bell". A line with
// another after it must be names alone: what follows may be a notice, or a telephone number.
std::optional<std::size_t> bare_name(const Reading& reading) {
    constexpr std::size_t kLines = 4;
    const auto& tokens = reading.text.tokens;
    const std::size_t sentence = reading.text.words[reading.text.sentences.back().first].token;
    if (sentence > 0 && is_bare_name(reading, sentence, tokens.size())) return sentence;
    std::size_t last = tokens.size();
    for (std::size_t line = 0; line < kLines && last > 0; ++line) {
        std::size_t first = last;
        while (first > 0 && same_line(reading, first - 1, last - 1)) --first;
        if (first == 0) return std::nullopt;
        bool names = true;
        for (std::size_t t = first; t < last && line > 0; ++t)
            names = names && tokens[t].capital && may_be_name(reading, t);
        if (names && is_bare_name(reading, first, last)) return first;
        last = first;
    }
    return std::nullopt;
}

// A name after a dash, a caret or a kiss at the very end: "… – Aisha", "^KM", "x Fern".
std::optional<std::size_t> marked_name(const Reading& reading) {
    const auto& tokens = reading.text.tokens;
    constexpr std::size_t kTail = 4;
    static const WordSet kKisses = {"x", "xx", "xxx"};
    for (std::size_t t = tokens.size() - std::min(tokens.size(), kTail); t < tokens.size(); ++t) {
        if (t == 0 || !may_be_name(reading, t)) continue;
        const auto gap = reading.text.gap_after(t - 1);
        const bool marked =
            gap.find('^') != std::string_view::npos || gap.find("–") != std::string_view::npos ||
            gap.find("—") != std::string_view::npos || gap.find(" -") != std::string_view::npos ||
            gap.find("\n-") != std::string_view::npos || gap.find('~') != std::string_view::npos ||
            kKisses.contains(tokens[t - 1].folded);
        if (marked && tokens[t].capital) return t;
    }
    return std::nullopt;
}

}  // namespace

void check_sign_off(const Reading& reading, Findings& out) {
    if (!reading.brief.sign_off)
        return out.add(Check::sign_off, Verdict::not_asked, "The case does not ask for a sign-off.");
    const auto& text = reading.text;
    const auto met = [&](std::size_t token) {
        out.add_at(Check::sign_off, Verdict::met, text.tokens[token].begin, text.tokens[token].end,
                   "The reply ends with a name.");
    };
    auto closings = reading.lists.closings.find(text);
    const std::size_t from = text.tokens.size() - std::min(text.tokens.size(), kLastTokens);
    std::erase_if(closings, [&](const Hit& hit) {
        return text.words[hit.first].token < from || !closes(reading, hit);
    });
    for (auto hit = closings.rbegin(); hit != closings.rend(); ++hit)
        if (const auto name = name_after(reading, text.words[hit->last - 1].token)) return met(*name);
    if (const auto name = bare_name(reading)) return met(*name);
    if (const auto name = marked_name(reading)) return met(*name);
    if (closings.empty())
        return out.add(Check::sign_off, Verdict::not_met,
                       "The reply stops without a sign-off; a closing and a name would end it.");
    out.add(Check::sign_off, Verdict::not_met, reading, closings.back(),
            "The reply closes, but without a name; one that the customer can ask for would help.");
}

}  // namespace rehearse::wording
