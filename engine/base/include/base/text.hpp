// Text for people: clean UTF-8, nearest names, wrapping by display width.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rehearse {

/// True when `bytes` is well-formed UTF-8.
[[nodiscard]] bool is_utf8(std::string_view bytes);

/// The one door for text from outside: bad bytes become U+FFFD; control characters other than line
/// breaks and tabs, and characters that reverse the reading direction, are dropped. Idempotent.
[[nodiscard]] std::string clean_text(std::string_view bytes);

/// How many characters a person would count: grapheme clusters.
[[nodiscard]] std::size_t count_graphemes(std::string_view text);

/// How many terminal columns `text` takes (wide characters two, combining ones none).
[[nodiscard]] int display_width(std::string_view text);

/// Breaks `text` at spaces so that no line is wider than `width` columns (a longer word is split).
/// Line breaks in the text are kept. At least one line.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, int width);

/// Wrapped text with `first` before the first line and `rest` before the others.
[[nodiscard]] std::string wrapped(std::string_view text, int width, std::string_view first = {},
                                  std::string_view rest = {});

/// The candidate closest to `word` by edits (insert, delete, change, swap), if one is close enough to be
/// a likely slip: at most a third of the word's length, and at least one edit is always allowed.
[[nodiscard]] std::optional<std::string> nearest(std::string_view word,
                                                 std::span<const std::string> candidates);

/// "Did you mean 'x'?" or an empty string.
[[nodiscard]] std::string did_you_mean(std::string_view word, std::span<const std::string> candidates);

/// "a, b and c"
[[nodiscard]] std::string listed(std::span<const std::string> words, std::string_view last = "and");

[[nodiscard]] std::string lower_ascii(std::string_view text);
[[nodiscard]] std::string_view trimmed(std::string_view text);
[[nodiscard]] std::vector<std::string> split_lines(std::string_view text);

/// True for names used as ids: [a-z0-9] first, then also - and _, at most 64 characters.
[[nodiscard]] bool is_id(std::string_view text);

/// "1 day", "3 days"
[[nodiscard]] std::string counted(long long n, std::string_view one, std::string_view many);

}  // namespace rehearse
