#include "text_edit_unicode.hpp"

#include <utf8proc.h>

#include "base/text.hpp"

namespace rehearse::present::text_edit {
namespace {

using Code = utf8proc_int32_t;

// Reads the code point at `at`, in valid UTF-8, and moves on.
Code next_code(std::string_view text, std::size_t& at) {
    const auto first = static_cast<unsigned char>(text[at]);
    Code code = first;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at;
    at += first < 0x80 ? 1
                       : static_cast<std::size_t>(
                             utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - at), &code));
    return code;
}

bool is_apostrophe(Code code) { return code == '\'' || code == 0x2019 || code == 0x2BC; }
bool is_hyphen(Code code) { return code == '-' || code == 0x2010 || code == 0x2013 || code == 0x2014; }
bool is_glue(Code code) {
    return code == 0xA0 || code == 0x2007 || code == 0x2011 || code == 0x202F || code == 0x2060;
}
bool is_regional(Code code) { return code >= 0x1F1E6 && code <= 0x1F1FF; }
bool is_hangul(Code code) { return (code >= 0x1100 && code < 0x1200) || (code >= 0xA960 && code < 0xD800); }

Kind letter_kind(Code code) {
    return utf8proc_charwidth(code) == 2 && !is_hangul(code) ? Kind::wide_letter : Kind::letter;
}

Kind kind_by_category(Code code) {
    switch (utf8proc_category(code)) {
        case UTF8PROC_CATEGORY_ZS:
            return Kind::space;
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
            return letter_kind(code);
        case UTF8PROC_CATEGORY_ND:
            return Kind::digit;
        case UTF8PROC_CATEGORY_PS:
        case UTF8PROC_CATEGORY_PI:
            return Kind::opening;
        case UTF8PROC_CATEGORY_PE:
        case UTF8PROC_CATEGORY_PF:
        case UTF8PROC_CATEGORY_PO:
            return Kind::closing;
        default:
            return utf8proc_charwidth(code) == 2 || is_regional(code) ? Kind::wide_symbol : Kind::other;
    }
}

Kind kind_of(Code code) {
    if (code == ' ' || code == 0x200B) return Kind::space;
    if (code == '.' || code == ',') return Kind::separator;
    if (is_apostrophe(code)) return Kind::apostrophe;
    if (is_hyphen(code)) return Kind::hyphen;
    if (is_glue(code)) return Kind::glue;
    return kind_by_category(code);
}

bool is_wide(Kind kind) { return kind == Kind::wide_letter || kind == Kind::wide_symbol; }
bool is_wordy(Kind kind) { return kind == Kind::letter || kind == Kind::digit || kind == Kind::wide_letter; }

// True when it belongs to what stands before it.
bool clings(Kind kind) {
    return kind == Kind::space || kind == Kind::glue || kind == Kind::closing || kind == Kind::apostrophe ||
           kind == Kind::separator || kind == Kind::hyphen;
}

// True for a part of a word that goes on, as wide letters do not.
bool in_word(std::span<const Grapheme> graphemes, std::size_t at) {
    const Kind kind = graphemes[at].kind;
    if (kind == Kind::letter || kind == Kind::digit) return true;
    if (at == 0 || at + 1 >= graphemes.size()) return false;
    const Kind before = graphemes[at - 1].kind, after = graphemes[at + 1].kind;
    if (kind == Kind::separator) return before == Kind::digit && after == Kind::digit;
    return kind == Kind::apostrophe && (before == Kind::letter || before == Kind::digit) &&
           after == Kind::letter;
}

bool starts_word(std::span<const Grapheme> graphemes, std::size_t at) {
    return in_word(graphemes, at) || graphemes[at].kind == Kind::wide_letter;
}

enum class Part { other, letter, mark, digit, apostrophe };

Part part_of(Code code) {
    if (is_apostrophe(code)) return Part::apostrophe;
    const auto category = utf8proc_category(code);
    if (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) return Part::letter;
    if (category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME) return Part::mark;
    return category == UTF8PROC_CATEGORY_ND ? Part::digit : Part::other;
}

// Reads the word that begins at `at`; returns how many letters and digits it has.
std::size_t skip_word(std::string_view text, std::size_t& at) {
    std::size_t size = 0;
    while (at < text.size()) {
        std::size_t next = at;
        const Code code = next_code(text, next);
        const Part part = part_of(code);
        if (part == Part::other) break;
        if (part == Part::apostrophe) {
            std::size_t after = next;
            if (next >= text.size() || part_of(next_code(text, after)) != Part::letter) break;
        }
        if (part == Part::letter || part == Part::digit) ++size;
        at = next;
    }
    return size;
}

}  // namespace

std::string cleaned(std::string_view bytes) {
    std::string lines;
    lines.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto three = bytes.substr(i, 3);
        if (three.starts_with("\r\n")) continue;
        if (three == "\xE2\x80\xA8" || three == "\xE2\x80\xA9") {  // U+2028, U+2029
            lines += '\n';
            i += 2;
        } else {
            lines += bytes[i] == '\r' ? '\n' : bytes[i] == '\t' ? ' ' : bytes[i];
        }
    }
    return clean_text(lines);
}

std::vector<Grapheme> graphemes_of(std::string_view text) {
    std::vector<Grapheme> out;
    out.reserve(text.size());
    Code before = 0;
    utf8proc_int32_t state = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto begin = static_cast<std::uint32_t>(at);
        const Code code = next_code(text, at);
        const bool plain = before < 0x80 && code < 0x80;  // always a boundary: there is no \r
        if (plain) state = 0;
        if (begin == 0 || plain || utf8proc_grapheme_break_stateful(before, code, &state))
            out.push_back({begin, kind_of(code), 0});
        before = code;
    }
    return out;
}

std::size_t count_words(std::string_view text) {
    constexpr std::size_t kLongestWord = 24, kUsualWord = 6;
    std::size_t words = 0;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t next = at;
        const Part part = part_of(next_code(text, next));
        if (part == Part::letter || part == Part::digit) {
            const std::size_t size = skip_word(text, at);
            words += size > kLongestWord ? size / kUsualWord : 1;
        } else {
            at = next;
        }
    }
    return words;
}

bool may_break(std::span<const Grapheme> graphemes, std::size_t at) {
    const Kind before = graphemes[at - 1].kind, after = graphemes[at].kind;
    if (after == Kind::space) return false;
    if (before == Kind::space) return true;
    if (clings(after) || before == Kind::glue || before == Kind::opening) return false;
    if (before == Kind::hyphen) return at >= 2 && is_wordy(graphemes[at - 2].kind);
    return is_wide(before) || is_wide(after);
}

std::size_t word_end(std::span<const Grapheme> graphemes, std::size_t from) {
    while (from < graphemes.size() && !starts_word(graphemes, from)) ++from;
    if (from == graphemes.size()) return from;
    if (graphemes[from].kind == Kind::wide_letter) return from + 1;
    while (from < graphemes.size() && in_word(graphemes, from)) ++from;
    return from;
}

std::size_t word_begin(std::span<const Grapheme> graphemes, std::size_t from) {
    while (from > 0 && !starts_word(graphemes, from - 1)) --from;
    if (from == 0) return 0;
    if (graphemes[from - 1].kind == Kind::wide_letter) return from - 1;
    while (from > 0 && in_word(graphemes, from - 1)) --from;
    return from;
}

TextRange word_around(std::span<const Grapheme> graphemes, std::size_t at) {
    TextRange out{at, at + 1};
    const bool spaces = graphemes[at].kind == Kind::space;
    if (!spaces && !in_word(graphemes, at)) return out;
    const auto belongs = [&](std::size_t i) {
        return spaces ? graphemes[i].kind == Kind::space : in_word(graphemes, i);
    };
    while (out.begin > 0 && belongs(out.begin - 1)) --out.begin;
    while (out.end < graphemes.size() && belongs(out.end)) ++out.end;
    return out;
}

}  // namespace rehearse::present::text_edit
