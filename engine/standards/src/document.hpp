// One JSON file, read with limits: nothing a file holds may crash the program or fill its memory.
#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "base/files.hpp"
#include "base/result.hpp"

namespace rehearse::standards {

inline constexpr std::size_t kMostBytes = 1024 * 1024;
inline constexpr std::size_t kMostDepth = 16;

/// Reads `file` below `folder`. Fails with standards.damaged when it cannot be read, is too large, is not
/// JSON, is nested too deeply, or gives one field of an object twice. Throws nothing.
[[nodiscard]] Result<nlohmann::json> read_document(const Files& files, const std::string& folder,
                                                   const std::string& file);

/// The one error of this layer: `what` is wrong with `file`.
[[nodiscard]] Error damaged(const std::string& file, const std::string& what);

/// A piece of a damaged file as it may be shown: 'clean and short'.
[[nodiscard]] std::string shown(std::string_view piece);

}  // namespace rehearse::standards
