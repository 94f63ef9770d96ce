#include "forms.hpp"

#include <algorithm>

namespace rehearse::wording {
namespace {

// The word without the ending of its genitive.
std::string_view plain(std::string_view folded) {
    return folded.ends_with("'s") ? folded.substr(0, folded.size() - 2) : folded;
}

bool all_spaces(std::string_view gap) {
    constexpr std::string_view kHardSpace = "\u00a0";
    while (!gap.empty()) {
        const std::size_t size = gap.starts_with(kHardSpace) ? kHardSpace.size() : 1;
        if (size == 1 && gap.front() != ' ' && gap.front() != '\n' && gap.front() != '\t') return false;
        gap.remove_prefix(size);
    }
    return true;
}

// What makes one word, or one name, of the words on both of its sides.
bool joins(std::string_view gap) { return gap == "-" || gap == "_" || gap == "." || gap == "@"; }

std::string_view between(std::string_view text, const Token& left, const Token& right) {
    return text.substr(left.end, right.begin - left.end);
}

}  // namespace

bool Forms::add(std::string_view text, std::size_t number) {
    Form form{{}, true, number};
    for (const auto& token : tokens_of(text, {})) {
        form.words.push_back(token.folded);
        form.capitals = form.capitals && token.all_capitals();
    }
    if (form.words.empty() || find(text)) return false;
    auto& all = by_first_[form.words.front()];
    const auto shorter = std::find_if(all.begin(), all.end(),
                                      [&](const Form& one) { return one.words.size() < form.words.size(); });
    all.insert(shorter, std::move(form));
    return true;
}

bool Forms::fits(const Form& form, std::string_view text, const std::vector<Token>& tokens, std::size_t at) {
    const std::size_t after = at + form.words.size();
    if (after > tokens.size()) return false;
    for (std::size_t i = at; i < after; ++i) {
        const auto& token = tokens[i];
        const bool last = i + 1 == after;
        const auto& word = form.words[i - at];
        if (token.folded != word && !(last && plain(token.folded) == word)) return false;
        if (form.capitals && token.capitals < word.size()) return false;
        if (last) break;
        const auto gap = between(text, token, tokens[i + 1]);
        if (!all_spaces(gap) && gap != "-") return false;
    }
    return (at == 0 || !joins(between(text, tokens[at - 1], tokens[at]))) &&
           (after == tokens.size() || !joins(between(text, tokens[after - 1], tokens[after])));
}

std::vector<FormPlace> Forms::places(std::string_view text) const {
    std::vector<FormPlace> out;
    const auto tokens = tokens_of(text, {});
    for (std::size_t at = 0; at < tokens.size();) {
        const Form* found = nullptr;
        for (const auto& first : {tokens[at].folded, std::string(plain(tokens[at].folded))}) {
            const auto all = by_first_.find(first);
            if (found != nullptr || all == by_first_.end()) continue;
            for (const auto& form : all->second)
                if (found == nullptr && fits(form, text, tokens, at)) found = &form;
        }
        if (found != nullptr)
            out.push_back({tokens[at].begin, tokens[at + found->words.size() - 1].end, found->number});
        at += found != nullptr ? found->words.size() : 1;
    }
    return out;
}

std::optional<std::size_t> Forms::find(std::string_view words) const {
    const auto tokens = tokens_of(words, {});
    const auto all = tokens.empty() ? by_first_.end() : by_first_.find(tokens.front().folded);
    if (all == by_first_.end()) return std::nullopt;
    for (const auto& form : all->second)
        if (std::equal(form.words.begin(), form.words.end(), tokens.begin(), tokens.end(),
                       [](const std::string& word, const Token& token) { return word == token.folded; }))
            return form.number;
    return std::nullopt;
}

}  // namespace rehearse::wording
