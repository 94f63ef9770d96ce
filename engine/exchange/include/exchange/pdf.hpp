// A debrief as a PDF for A4 paper.
#pragma once

#include <string>

#include "base/clock.hpp"
#include "base/result.hpp"
#include "debrief/document.hpp"

namespace rehearse::exchange {

struct PdfOptions {
    std::string name;       // shown among the facts; empty: none
    Timestamp created = 0;  // the date the file bears
};

/// The bytes of a tagged PDF: headings, paragraphs, lists and tables as such, its title and language,
/// bookmarks for sections and moments, a link from each claim to its moment, and the status line and the
/// page's number at the foot of each page. Set in Open Sans or what the system has in its place. The same on
/// every run with the same fonts. Fails with export.pdf when the library that draws it gives up.
[[nodiscard]] Result<std::string> to_pdf(const debrief::Document& document, const PdfOptions& options = {});

}  // namespace rehearse::exchange
