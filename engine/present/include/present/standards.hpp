// The standards and how they are covered, as documents for any screen. Each says that the words are ours.
#pragma once

#include <string>
#include <vector>

#include "authoring/coverage.hpp"
#include "debrief/document.hpp"
#include "standards/search.hpp"

namespace rehearse::present {

/// The frameworks, each with its units.
[[nodiscard]] debrief::Document standards_view(const standards::Catalogue& catalogue);

/// One framework alone.
[[nodiscard]] debrief::Document framework_view(const standards::Catalogue& catalogue,
                                               const standards::Framework& framework);

/// All that is known of a unit.
[[nodiscard]] debrief::Document unit_view(const standards::Catalogue& catalogue, const standards::Unit& unit);

/// One statement: its words, how far a simulator reaches, what it is linked with, and which scenarios are
/// practice for it (their titles).
[[nodiscard]] debrief::Document statement_view(const standards::Catalogue& catalogue,
                                               const standards::Item& item,
                                               const std::vector<std::string>& practised_by);

/// What was found for `words`, in its order.
[[nodiscard]] debrief::Document found_view(const std::vector<standards::Item>& found,
                                           const std::string& words);

/// How some units are covered: the figures, then unit by unit what has two chances, one, none.
[[nodiscard]] debrief::Document coverage_view(const authoring::Coverage& coverage,
                                              const standards::Catalogue& catalogue, const std::string& title,
                                              const std::vector<std::string>& units);

/// The same for one unit, statement by statement.
[[nodiscard]] debrief::Document unit_coverage_view(const authoring::Coverage& coverage,
                                                   const standards::Catalogue& catalogue,
                                                   const standards::Unit& unit);

}  // namespace rehearse::present
