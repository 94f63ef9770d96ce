// Strong words made milder in what is shown, for learners who set it so (session::Settings::soft_words).
// What learners wrote themselves stays as they wrote it. Where the list of words cannot be read, nothing
// changes.
#pragma once

#include <string>

#include "debrief/document.hpp"
#include "present/views.hpp"
#include "session/library.hpp"

namespace rehearse::present {

[[nodiscard]] std::string softened(const session::Library& library, const std::string& text);
[[nodiscard]] PlayView softened(const session::Library& library, PlayView view);
[[nodiscard]] debrief::Document softened(const session::Library& library, debrief::Document document);

}  // namespace rehearse::present
