// What exploring found of a scenario, kept for next time in the data folder.
#pragma once

#include <optional>
#include <string>

#include "session/library.hpp"

namespace rehearse::session {

inline constexpr std::size_t kMostReport = std::size_t{64} << 20;

/// Where the report of the whole of `content` in `condition` is kept, by all that it is of.
[[nodiscard]] std::string explored_at(const Paths& paths, const Content& content,
                                      const std::string& condition, bool full_state = false);

/// What somebody who answers at random can expect of both values together, 0-200, in the usual condition;
/// nothing when no report is kept.
[[nodiscard]] std::optional<int> expected_by_chance(const Library& library, const Content& content);

}  // namespace rehearse::session
