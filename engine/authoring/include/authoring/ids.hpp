// Ids for everything in a scenario that takes one and has none, written into its file: check --write-ids.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "base/diagnostic.hpp"
#include "base/files.hpp"
#include "base/result.hpp"

namespace rehearse::authoring {

struct WithIds {
    std::string text;         // the whole file
    int written = 0;          // how many ids are new in it
    std::vector<Place> left;  // what got none: it stands in another file, or is made by a function or a loop
};

/// The scenario at `path` with an id for every reply, action, way of saying, item and field. Nothing else in
/// the file changes, no line moves, and a second time there is nothing to write. The file itself is not
/// touched. Fails with authoring.faulty when the file has mistakes, with authoring.ids when the result would
/// not say the same as before, and as Files::read does.
[[nodiscard]] Result<WithIds> with_ids(const Files& files, const std::string& path, const Clock& clock);

/// A short id for `text` that is not among `taken`: its first words that say something, "swap_now_two".
/// `otherwise` begins it when the text has no words to use.
[[nodiscard]] std::string id_for(std::string_view text, const std::set<std::string>& taken,
                                 std::string_view otherwise);

}  // namespace rehearse::authoring
