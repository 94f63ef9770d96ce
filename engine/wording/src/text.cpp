#include "text.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>

namespace rehearse::wording {
namespace {

struct Character {
    utf8proc_int32_t code = -1;  // negative: not UTF-8
    std::size_t size = 1;
};

Character character_at(std::string_view bytes, std::size_t at) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    if (first < 0x80) return {first, 1};
    Character out;
    const auto* data = reinterpret_cast<const utf8proc_uint8_t*>(bytes.data()) + at;
    const auto read = utf8proc_iterate(data, static_cast<utf8proc_ssize_t>(bytes.size() - at), &out.code);
    if (read > 0)
        out.size = static_cast<std::size_t>(read);
    else
        out.code = -1;
    return out;
}

bool is_apostrophe(utf8proc_int32_t code) { return code == '\'' || code == 0x2019 || code == 0x2BC; }

enum class Kind { other, letter, capital, mark, digit };

// An apostrophe is never a letter, not even U+02BC, which Unicode calls one.
Kind kind_of(utf8proc_int32_t code) {
    if (code < 0 || is_apostrophe(code)) return Kind::other;
    switch (utf8proc_category(code)) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LT:
            return Kind::capital;
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
            return Kind::letter;
        case UTF8PROC_CATEGORY_MN:
        case UTF8PROC_CATEGORY_MC:
        case UTF8PROC_CATEGORY_ME:
            return Kind::mark;
        case UTF8PROC_CATEGORY_ND:
            return Kind::digit;
        default:
            return Kind::other;
    }
}

void append_folded(utf8proc_int32_t code, std::string& out) {
    if (code < 0x80) {
        out += static_cast<char>(code >= 'A' && code <= 'Z' ? code + 32 : code);
        return;
    }
    constexpr std::size_t kMostPieces = 32;
    std::array<utf8proc_int32_t, kMostPieces> pieces{};
    int last_class = 0;
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT |
                                                        UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK);
    const auto count = utf8proc_decompose_char(code, pieces.data(), kMostPieces, options, &last_class);
    for (utf8proc_ssize_t i = 0; i < count && i < static_cast<utf8proc_ssize_t>(kMostPieces); ++i) {
        std::array<utf8proc_uint8_t, 4> encoded{};
        const auto size = utf8proc_encode_char(pieces[static_cast<std::size_t>(i)], encoded.data());
        for (utf8proc_ssize_t k = 0; k < size; ++k)
            out += static_cast<char>(encoded[static_cast<std::size_t>(k)]);
    }
}

// What the characters between two tokens say about them.
struct Gap {
    bool stop = false, strong = false, asks = false, space = false;
    std::size_t lines = 0;
};

Gap gap_in(std::string_view bytes) {
    Gap out;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto [code, size] = character_at(bytes, at);
        if (code == '.') out.stop = true;
        if (code == '?' || code == 0x61F || code == 0xFF1F) out.asks = true;
        if (code == '!' || code == 0x2026 || code == 0x3002 || code == 0xFF01) out.strong = true;
        if (code == '\n' || (code == '\r' && bytes.substr(at + 1, 1) != "\n") || code == 0x2028) ++out.lines;
        if (code == ' ' || code == '\n' || code == '\r' || code == '\t' || code == 0xA0) out.space = true;
        at += size;
    }
    return out;
}

// True when a full stop between the two ends a sentence: not in 3.50, e.g. or Mrs. Okafor.
bool stop_ends(const Gap& gap, const Token& before, const Token& after, const WordSet& abbreviations) {
    if (abbreviations.contains(before.folded)) return false;
    const bool single = before.letters == 1 && before.digits == 0;
    if (!gap.space) return after.capital && !single && before.digits == 0 && before.letters > 2;
    return !single || after.capital;
}

// A new line ends a sentence unless the text was wrapped there.
bool line_ends(const Gap& gap, std::size_t tokens_in_line, const Token& after) {
    constexpr std::size_t kShortLine = 6;
    return gap.lines > 1 || after.capital || after.letters == 0 || tokens_in_line <= kShortLine;
}

void mark_ends(std::string_view bytes, std::vector<Token>& tokens, const WordSet& abbreviations) {
    std::size_t in_line = 0;
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        Token& before = tokens[i];
        Token& after = tokens[i + 1];
        const Gap gap = gap_in(bytes.substr(before.end, after.begin - before.end));
        ++in_line;
        before.asks = gap.asks;
        before.ends_sentence = gap.strong || gap.asks ||
                               (gap.stop && stop_ends(gap, before, after, abbreviations)) ||
                               (gap.lines > 0 && line_ends(gap, in_line, after));
        after.line = before.line + (gap.lines > 0 ? 1 : 0);
        if (gap.lines > 0) in_line = 0;
    }
    if (tokens.empty()) return;
    tokens.back().ends_sentence = true;
    tokens.back().asks = gap_in(bytes.substr(tokens.back().end)).asks;
}

bool digit_at(std::string_view bytes, std::size_t at) {
    return at < bytes.size() && bytes[at] >= '0' && bytes[at] <= '9';
}

// True for the colon of "14:30", `begin` being where the token begins.
bool is_clock(std::string_view bytes, std::size_t begin, std::size_t colon) {
    const bool hours = colon - begin <= 2 && digit_at(bytes, begin) && digit_at(bytes, colon - 1);
    return hours && bytes[colon] == ':' && digit_at(bytes, colon + 1) && digit_at(bytes, colon + 2) &&
           !digit_at(bytes, colon + 3);
}

// Reads the token that begins at `at`, where a letter or a digit stands.
Token token_at(std::string_view bytes, std::size_t at) {
    Token out;
    out.begin = at;
    while (at < bytes.size()) {
        const auto here = character_at(bytes, at);
        auto kind = kind_of(here.code);
        if (is_apostrophe(here.code)) {
            if (at + here.size >= bytes.size()) break;
            const auto next = kind_of(character_at(bytes, at + here.size).code);
            if (next != Kind::letter && next != Kind::capital) break;
            out.folded += '\'';
        } else if (kind == Kind::other && at > out.begin && is_clock(bytes, out.begin, at)) {
            out.folded += ':';
        } else if (kind == Kind::other) {
            break;
        } else {
            if (kind != Kind::mark) append_folded(here.code, out.folded);
            if (kind == Kind::letter || kind == Kind::capital) ++out.letters;
            if (kind == Kind::capital) ++out.capitals;
            if (kind == Kind::digit) ++out.digits;
            if (at == out.begin) out.capital = kind == Kind::capital;
        }
        at += here.size;
    }
    out.end = at;
    return out;
}

// "we'll": "we", "will". Empty when it is no contraction.
std::vector<std::string> contraction(const std::string& folded) {
    const auto quote = folded.rfind('\'');
    if (quote == std::string::npos || quote == 0) return {};
    const std::string start = folded.substr(0, quote), rest = folded.substr(quote + 1);
    static const std::unordered_map<std::string, std::string> kEnds = {
        {"m", "am"}, {"re", "are"}, {"ve", "have"}, {"ll", "will"}, {"d", "would"}};
    if (const auto found = kEnds.find(rest); found != kEnds.end()) return {start, found->second};
    if (rest == "t" && start.size() > 1 && start.back() == 'n')
        return {start.substr(0, start.size() - 1), "not"};
    static const WordSet kIs = {"it", "that", "there", "what", "he", "she", "who", "here", "this", "where"};
    if (rest == "s") return kIs.contains(start) ? std::vector<std::string>{start, "is"} : std::vector{start};
    return {};
}

}  // namespace

std::string_view Text::gap_after(std::size_t at) const {
    const std::size_t end = at + 1 < tokens.size() ? tokens[at + 1].begin : bytes.size();
    return bytes.substr(tokens[at].end, end - tokens[at].end);
}

std::vector<Token> tokens_of(std::string_view bytes, const WordSet& abbreviations) {
    std::vector<Token> out;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto here = character_at(bytes, at);
        const auto kind = kind_of(here.code);
        if (kind == Kind::letter || kind == Kind::capital || kind == Kind::digit) {
            out.push_back(token_at(bytes, at));
            if (bytes.substr(0, at).ends_with("£")) out.back().folded.insert(0, "£");
            at = out.back().end;
        } else {
            at += here.size;
        }
    }
    mark_ends(bytes, out, abbreviations);
    return out;
}

std::vector<std::string> expanded(const std::string& folded, const SameAs& same_as) {
    if (const auto found = same_as.find(folded); found != same_as.end()) return found->second;
    auto parts = contraction(folded);
    if (parts.empty()) return {folded};
    if (const auto found = same_as.find(parts.front()); found != same_as.end()) {
        std::vector<std::string> out = found->second;
        out.insert(out.end(), parts.begin() + 1, parts.end());
        return out;
    }
    return parts;
}

Text cut(std::string_view bytes, const WordSet& abbreviations, const SameAs& same_as) {
    Text out;
    out.bytes = bytes;
    out.tokens = tokens_of(bytes, abbreviations);
    std::size_t first = 0;
    for (std::size_t i = 0; i < out.tokens.size(); ++i) {
        for (auto& form : expanded(out.tokens[i].folded, same_as))
            out.words.push_back({std::move(form), i, out.sentences.size()});
        if (!out.tokens[i].ends_sentence) continue;
        out.sentences.push_back({first, out.words.size(), out.tokens[i].asks});
        first = out.words.size();
    }
    return out;
}

std::string folded(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto here = character_at(text, at);
        if (is_apostrophe(here.code))
            out += '\'';
        else if (here.code >= 0 && kind_of(here.code) != Kind::mark)
            append_folded(here.code, out);
        at += here.size;
    }
    return out;
}

std::vector<std::string> split(std::string_view text, char at) {
    std::vector<std::string> out;
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find(at, start), text.size());
        if (end > start) out.emplace_back(text.substr(start, end - start));
        start = end + 1;
    }
    return out;
}

}  // namespace rehearse::wording
