// Strong words, made milder for readers who like them so.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/files.hpp"
#include "base/result.hpp"

namespace rehearse::wording {

class Forms;  // private to the layer

/// Immutable and cheap to copy. Comes from read_strong_words alone.
class StrongWords {
public:
    /// `milder` has what to say for each number of `forms`; empty: the first letter and a dash.
    StrongWords(std::shared_ptr<const Forms> forms, std::vector<std::string> milder);

    /// `text` (any bytes) with each strong word replaced: by a milder one with the same capitals, or by its
    /// first letter and a dash of two em ("b——"). All else stays byte for byte. Idempotent.
    [[nodiscard]] std::string softened(std::string_view text) const;

private:
    std::shared_ptr<const Forms> forms_;
    std::vector<std::string> milder_;
};

/// Reads strong.json in `folder`. Fails with wording.damaged and says which entry, and what was expected.
[[nodiscard]] Result<StrongWords> read_strong_words(const Files& files, const std::string& folder);

}  // namespace rehearse::wording
