// The word lists and limits that the checks go by.
#pragma once

#include <memory>
#include <string>

#include "base/files.hpp"
#include "base/result.hpp"
#include "wording/speller.hpp"

namespace rehearse::wording {

struct Lists;  // private to the layer

/// Immutable and cheap to copy. Comes from read_lexicon alone.
class Lexicon {
public:
    Lexicon(std::shared_ptr<const Lists> lists, std::shared_ptr<const Speller> speller)
        : lists_(std::move(lists)), speller_(std::move(speller)) {}
    [[nodiscard]] const Lists& lists() const { return *lists_; }
    /// nullptr when there is no dictionary.
    [[nodiscard]] const Speller* speller() const { return speller_.get(); }

private:
    std::shared_ptr<const Lists> lists_;
    std::shared_ptr<const Speller> speller_;
};

/// Reads the files of assets/wording in `folder`. A damaged or absent file fails with wording.damaged and
/// says which file, which entry, and what was expected there. Without a speller, spelling is not checked, and
/// misspelt words count for what they are meant to be only where same-as.json lists them.
[[nodiscard]] Result<Lexicon> read_lexicon(const Files& files, const std::string& folder,
                                           std::shared_ptr<const Speller> speller);

}  // namespace rehearse::wording
