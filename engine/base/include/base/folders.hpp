// The folders in a folder: for finding one's way to a file. Paths are UTF-8 strings.
#pragma once

#include <string>
#include <vector>

#include "base/result.hpp"

namespace rehearse {

/// Names (not paths) of the folders in `folder`, sorted, without hidden ones. Fails with files.missing or
/// files.unreadable.
[[nodiscard]] Result<std::vector<std::string>> folders_in(const std::string& folder);

/// Whether there is a folder at `path`.
[[nodiscard]] bool is_folder(const std::string& path);

}  // namespace rehearse
