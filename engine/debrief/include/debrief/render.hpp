// A document as plain text and as JSON.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "debrief/document.hpp"

namespace rehearse::debrief {

inline constexpr std::string_view kDocumentSchema = "rehearse.debrief/1";
inline constexpr int kLeastWidth = 24;

/// Plain text, no line wider than `width` columns (at least kLeastWidth). Headings are underlined, quotes
/// indented; a curve is a row of bars and the same told in words. Ends with a line break.
[[nodiscard]] std::string to_text(const Document& document, int width);

/// The bars of a curve, one per point, from low to high.
[[nodiscard]] std::string sparkline(const std::vector<CurvePoint>& curve);

using JsonFields = std::vector<std::pair<std::string, std::string>>;

/// One JSON object: "schema", "title", "status", `about` as an object in its order, "blocks", and "regrets".
/// A block has "kind" and, of the others, what it uses. A regret has the "moment", and for customer and
/// organisation "chosen", "best" and what lies between them, "regret", with "both" for their sum; in
/// hundredths. Below zero, the answer paid more than the best that goes against no criterion. Bytes that are
/// not UTF-8 become U+FFFD. What is for paper alone is left out.
[[nodiscard]] std::string to_json(const Document& document, const JsonFields& about = {},
                                  std::string_view schema = kDocumentSchema);

}  // namespace rehearse::debrief
