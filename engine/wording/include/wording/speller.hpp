// A dictionary, behind an interface so that tests need none.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/files.hpp"
#include "base/result.hpp"

namespace rehearse::wording {

/// Not for use by two threads at once.
class Speller {
public:
    virtual ~Speller() = default;
    /// True for a word as it is written in the dictionary, capitals included.
    [[nodiscard]] virtual bool knows(const std::string& word) const = 0;
    /// Likely words instead, best first; may be empty. Slow: milliseconds.
    [[nodiscard]] virtual std::vector<std::string> suggest(const std::string& word) const = 0;
};

/// The British dictionary of the system (en_GB.aff and en_GB.dic in `folder`). Fails with wording.dictionary.
[[nodiscard]] Result<std::shared_ptr<const Speller>> open_speller(
    const Files& files, const std::string& folder = "/usr/share/hunspell");

}  // namespace rehearse::wording
