// A form of the journal on paper, with lines to write on.
#pragma once

#include "debrief/document.hpp"
#include "journal/forms.hpp"

namespace rehearse::present {

/// For a reflection two pages: three questions (Driscoll), and six steps (Gibbs).
[[nodiscard]] debrief::Document blank_form(journal::Kind kind);

}  // namespace rehearse::present
