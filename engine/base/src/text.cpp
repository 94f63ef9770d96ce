#include "base/text.hpp"

#include <utf8proc.h>

#include <algorithm>

namespace rehearse {
namespace {

// Decodes one code point at `at`; negative when the bytes there are not UTF-8. `size` is what to skip.
utf8proc_int32_t decode(std::string_view text, std::size_t at, std::size_t& size) {
    utf8proc_int32_t code = -1;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at;
    const auto read = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - at), &code);
    size = read > 0 ? static_cast<std::size_t>(read) : 1;
    return read > 0 ? code : -1;
}

bool is_direction_control(utf8proc_int32_t c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F ||
           c == 0x061C;
}

bool is_dropped(utf8proc_int32_t c) {
    if (c == '\n' || c == '\t') return false;
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || is_direction_control(c) || c == 0xFEFF;
}

// Optimal string alignment distance.
std::size_t edits(std::string_view a, std::string_view b) {
    std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) d[i][0] = i;
    for (std::size_t j = 0; j <= b.size(); ++j) d[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    }
    return d[a.size()][b.size()];
}

// Where what any typewriter writes ends: most of what is read is that alone, and needs no decoding.
std::size_t plain_until(std::string_view bytes, std::size_t at) {
    while (at < bytes.size() && bytes[at] >= ' ' && bytes[at] <= '~') ++at;
    return at;
}

}  // namespace

bool is_utf8(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
        at = plain_until(bytes, at);
        if (at == bytes.size()) break;
        std::size_t size = 0;
        if (decode(bytes, at, size) < 0) return false;
        at += size;
    }
    return true;
}

std::string clean_text(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const auto end = plain_until(bytes, at);
        out.append(bytes.substr(at, end - at));
        at = end;
        if (at == bytes.size()) break;
        std::size_t size = 0;
        const auto code = decode(bytes, at, size);
        if (code < 0)
            out += "\xEF\xBF\xBD";
        else if (!is_dropped(code))
            out.append(bytes.substr(at, size));
        at += size;
    }
    return out;
}

std::size_t count_graphemes(std::string_view text) {
    std::size_t out = 0;
    utf8proc_int32_t before = -1, now = 0, state = 0;
    const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0) {
        const auto size = utf8proc_iterate(at, left, &now);
        const auto step = size > 0 ? size : 1;
        if (before < 0 || size <= 0 || utf8proc_grapheme_break_stateful(before, now, &state)) ++out;
        before = size > 0 ? now : -1;
        at += step;
        left -= step;
    }
    return out;
}

int display_width(std::string_view text) {
    int width = 0;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t size = 0;
        const auto code = decode(text, at, size);
        width += code < 0 ? 1 : utf8proc_charwidth(code);
        at += size;
    }
    return width;
}

namespace {

// Splits a word that is wider than a whole line. Appends full lines to `out`, returns the rest.
std::string split_word(std::string_view word, int width, std::vector<std::string>& out) {
    std::string piece;
    int used = 0;
    for (std::size_t at = 0; at < word.size();) {
        std::size_t size = 0;
        (void)decode(word, at, size);
        const auto letter = word.substr(at, size);
        const int columns = display_width(letter);
        if (!piece.empty() && used + columns > width) {
            out.push_back(std::move(piece));
            piece.clear();
            used = 0;
        }
        piece += letter;
        used += columns;
        at += size;
    }
    return piece;
}

}  // namespace

std::vector<std::string> wrap(std::string_view text, int width) {
    width = std::max(width, 1);
    std::vector<std::string> out;
    for (const auto& paragraph : split_lines(text)) {
        std::string line;
        std::size_t at = 0;
        bool any = false;
        while (at < paragraph.size()) {
            const auto start = paragraph.find_first_not_of(" \t", at);
            if (start == std::string::npos) break;
            const auto end = std::min(paragraph.find_first_of(" \t", start), paragraph.size());
            const std::string word = paragraph.substr(start, end - start);
            at = end;
            if (any && display_width(line) + 1 + display_width(word) <= width) {
                line += " " + word;
                continue;
            }
            if (any) out.push_back(std::move(line));
            line = display_width(word) > width ? split_word(word, width, out) : word;
            any = true;
        }
        out.push_back(std::move(line));
    }
    return out;
}

std::string wrapped(std::string_view text, int width, std::string_view first, std::string_view rest) {
    std::string out;
    const int room = width - std::max(display_width(first), display_width(rest));
    bool begun = false;
    for (const auto& line : wrap(text, room)) {
        if (begun) out += "\n";
        out += std::string(begun ? rest : first) + line;
        begun = true;
    }
    return out;
}

std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates) {
    if (word.empty() || word.size() > 64) return std::nullopt;
    const std::size_t most = std::max<std::size_t>(1, word.size() / 3);
    std::optional<std::string> best;
    std::size_t best_edits = most + 1;
    for (const auto& candidate : candidates) {
        if (candidate.empty()) continue;
        if (candidate.size() > word.size() + most || candidate.size() + most < word.size()) continue;
        const auto n = edits(lower_ascii(word), lower_ascii(candidate));
        if (n < best_edits) {
            best_edits = n;
            best = candidate;
        }
    }
    return best;
}

std::string did_you_mean(std::string_view word, std::span<const std::string> candidates) {
    const auto best = nearest(word, candidates);
    return best ? "Did you mean '" + *best + "'?" : std::string();
}

std::string listed(std::span<const std::string> words, std::string_view last) {
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) out += i + 1 == words.size() ? " " + std::string(last) + " " : ", ";
        out += words[i];
    }
    return out;
}

std::string lower_ascii(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kSpace = " \t\r\n";
    const auto first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

std::vector<std::string> split_lines(std::string_view text) {
    std::vector<std::string> out;
    std::size_t at = 0;
    while (true) {
        const auto end = text.find('\n', at);
        auto line = text.substr(at, end == std::string_view::npos ? end : end - at);
        if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
        out.emplace_back(line);
        if (end == std::string_view::npos) return out;
        at = end + 1;
    }
}

bool is_id(std::string_view text) {
    if (text.empty() || text.size() > 64) return false;
    const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    return plain(text.front()) &&
           std::all_of(text.begin(), text.end(), [&](char c) { return plain(c) || c == '-' || c == '_'; });
}

std::string counted(long long n, std::string_view one, std::string_view many) {
    return std::to_string(n) + " " + std::string(n == 1 ? one : many);
}

}  // namespace rehearse
