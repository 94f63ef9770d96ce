// Gentle questions about an objective in the making. Each looks for something that can be pointed at in the
// words; none of them stops anything from being kept.
#pragma once

#include <optional>
#include <string>

#include "journal/journal.hpp"

namespace rehearse::journal {

/// One kind sentence that names what could be added to the field `name` of an objective, as it reads now;
/// nothing when there is nothing to ask, when the field is empty, or when it is no part of SMART. `today` is
/// YYYY-MM-DD.
///
///   specific    an action that somebody could watch, in four words or more
///   measured    a number, or somebody or something that will show it
///   achievable  time, help, practice, or a thing that there is
///   relevant    whom or what it is good for
///   by          a day that is not gone by, within a year
[[nodiscard]] std::optional<std::string> smart_question(const std::string& name, const std::string& words,
                                                        const std::string& today);

}  // namespace rehearse::journal
