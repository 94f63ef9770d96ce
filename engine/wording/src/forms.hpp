// Many words and phrases, found in a text as whole words.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text.hpp"

namespace rehearse::wording {

struct FormPlace {
    std::size_t begin = 0, end = 0;  // bytes
    std::size_t number = 0;
};

class Forms {
public:
    /// From now on `form` is found, and stands for `number`. False when it has no word in it, or stands for
    /// something already.
    [[nodiscard]] bool add(std::string_view form, std::size_t number);

    /// All places in `text` (any bytes), from left to right, none inside another or inside a longer word
    /// ("float" is not in "float-free"); the longest form where several begin. A genitive counts ("float's").
    [[nodiscard]] std::vector<FormPlace> places(std::string_view text) const;

    /// What stands for exactly these words, whatever their capitals.
    [[nodiscard]] std::optional<std::size_t> find(std::string_view words) const;

private:
    struct Form {
        std::vector<std::string> words;  // folded
        bool capitals = false;           // found in capitals alone
        std::size_t number = 0;
    };
    [[nodiscard]] static bool fits(const Form& form, std::string_view text, const std::vector<Token>& tokens,
                                   std::size_t at);

    std::unordered_map<std::string, std::vector<Form>> by_first_;  // the longest first
};

}  // namespace rehearse::wording
