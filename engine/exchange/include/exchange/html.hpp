// A debrief as one web page that needs nothing else.
#pragma once

#include <string>

#include "debrief/document.hpp"

namespace rehearse::exchange {

struct HtmlOptions {
    std::string name;  // shown among the facts; empty: none
};

/// One file of HTML: no scripts, nothing fetched. Light or dark as the reader's screen asks, and for A4
/// paper. A claim leads to the moment it rests on: #moment-3. Texts are escaped; bytes that are no text
/// become U+FFFD.
[[nodiscard]] std::string to_html(const debrief::Document& document, const HtmlOptions& options = {});

}  // namespace rehearse::exchange
