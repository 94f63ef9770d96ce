// A short name for a text.
#include <algorithm>
#include <array>

#include "authoring/ids.hpp"
#include "base/text.hpp"

namespace rehearse::authoring {
namespace {

constexpr std::size_t kUsualWords = 3;
constexpr std::size_t kMostLength = 40;

// Words that say little about a reply.
constexpr std::array<std::string_view, 61> kSmall = {
    "a",   "all",   "am",   "an",   "and",  "any",  "are",   "as",    "at",   "be",   "been", "but", "by",
    "can", "could", "do",   "for",  "from", "had",  "has",   "have",  "he",   "her",  "here", "him", "his",
    "i",   "if",    "in",   "is",   "it",   "its",  "just",  "let",   "me",   "my",   "of",   "on",  "or",
    "our", "so",    "some", "that", "the",  "them", "then",  "there", "they", "this", "to",   "up",  "us",
    "was", "we",    "well", "were", "will", "with", "would", "you",   "your"};

// The words of `text` in small letters; placeholders, accents and apostrophes are left out.
std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> out(1);
    bool placeholder = false;
    for (const char c : lower_ascii(text)) {
        if (c == '{' || c == '}') placeholder = c == '{';
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (placeholder || c == '\'' || (static_cast<unsigned char>(c) & 0x80U) != 0) continue;
        if (letter)
            out.back() += c;
        else if (!out.back().empty())
            out.emplace_back();
    }
    if (out.back().empty()) out.pop_back();
    return out;
}

bool is_small(const std::string& word) {
    return std::find(kSmall.begin(), kSmall.end(), word) != kSmall.end();
}

std::string shortened(std::string id) {
    if (id.size() > kMostLength) id.resize(kMostLength);
    while (id.ends_with('_')) id.pop_back();
    return id;
}

}  // namespace

std::string id_for(std::string_view text, const std::set<std::string>& taken, std::string_view otherwise) {
    const auto all = words_of(text);
    std::vector<std::string> words;
    std::copy_if(all.begin(), all.end(), std::back_inserter(words),
                 [](const std::string& word) { return !is_small(word); });
    if (words.empty()) words = all;
    if (words.empty()) words.emplace_back(otherwise);
    std::string id;
    for (std::size_t i = 0; i < words.size(); ++i) {
        id = shortened(id + (id.empty() ? "" : "_") + words[i]);
        if (i + 1 >= std::min(kUsualWords, words.size()) && !taken.contains(id)) return id;
    }
    for (int number = 2;; ++number)
        if (std::string numbered = id + "_" + std::to_string(number); !taken.contains(numbered))
            return numbered;
}

}  // namespace rehearse::authoring
