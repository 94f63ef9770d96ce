// What the parts of the web page share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "debrief/document.hpp"

namespace rehearse::exchange {

/// Text as it may stand in an element or a quoted attribute.
[[nodiscard]] std::string escaped(std::string_view text);

/// The whole style sheet. `status` goes to the foot of every printed page.
[[nodiscard]] std::string style_sheet(std::string_view status);

/// A table with a header row; the first cell of each row is its header, unless it is empty. A cell that names
/// the moment of its row (`moments`, 0 for none) leads there.
[[nodiscard]] std::string html_table(const std::vector<std::vector<std::string>>& rows,
                                     const std::string& caption, const std::vector<int>& moments = {});

/// A curve as a drawing, the same in words below it, and its points as a table to open. `id` is its own on
/// the page.
[[nodiscard]] std::string html_curve(const debrief::Block& block, const std::string& title,
                                     const std::string& id);

}  // namespace rehearse::exchange
