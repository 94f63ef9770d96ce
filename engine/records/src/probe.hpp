// Looks at a file before SQLite does, so that a file which is not ours is not touched in any way.
#pragma once

#include <string>

#include "base/result.hpp"

namespace rehearse::records {

enum class Found { nothing, records };

/// Whether there are records at `path`. Fails with records.foreign, records.newer, records.damaged or
/// records.unopenable. An empty file is nothing, as SQLite leaves one when it is stopped early.
[[nodiscard]] Result<Found> probe(const std::string& path);

/// Makes an empty file, readable by the user alone; SQLite gives the same rights to the files it puts beside.
[[nodiscard]] Status make_private(const std::string& path);

}  // namespace rehearse::records
