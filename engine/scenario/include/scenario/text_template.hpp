// Texts with {placeholders}, understood once and filled in while playing.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "scenario/expression.hpp"

namespace rehearse::scenario {

struct TextPart {
    enum class Kind : std::uint8_t { words, slot, rule, organisation_name, learner, clock };
    Kind kind = Kind::words;
    std::string words;
    int index = -1;  // slot or rule
};

struct Text {
    std::vector<TextPart> parts;
    std::string source;  // as written; also what identity and quotes go by when nothing is filled in
    Place place;
    [[nodiscard]] bool empty() const { return parts.empty(); }
};

inline constexpr std::size_t kMostText = 4000;  // bytes in one text

/// Looks up the fixed names of a text ("customer.name"): the words for it, or nothing.
using FixedNames = std::function<const std::string*(std::string_view)>;

/// Splits `source` into parts. Unknown names and lone brackets are reported as S3xx.
[[nodiscard]] Text parse_text(std::string_view source, Place place, const FixedNames& fixed, Names& names,
                              Diagnostics& diagnostics);

}  // namespace rehearse::scenario
