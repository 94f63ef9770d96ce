// The name on an export: only the one that was asked for, never the nickname.
#pragma once

#include <string>

#include "debrief/document.hpp"

namespace rehearse::exchange {

/// The document with a row for the name among its facts; with an empty name, as it is.
[[nodiscard]] debrief::Document named(debrief::Document document, const std::string& name);

}  // namespace rehearse::exchange
