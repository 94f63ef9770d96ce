// Syllables of English words, as reading ease counts them.
#pragma once

#include <cstddef>
#include <string_view>

namespace rehearse::wording {

/// How many syllables `word` has, in small letters without accents: groups of vowels, without a silent e at
/// the end; at least one. A good guess, the same on every machine.
[[nodiscard]] std::size_t syllables_in(std::string_view word);

}  // namespace rehearse::wording
