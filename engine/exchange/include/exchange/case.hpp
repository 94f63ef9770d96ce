// Standards as 1EdTech CASE 1.0, the format in which programs exchange frameworks of competencies.
#pragma once

#include <string>

#include "base/clock.hpp"
#include "standards/catalogue.hpp"

namespace rehearse::exchange {

/// One CFPackage as JSON: the framework as CFDocument, its units, groups and statements as CFItems, and which
/// belongs to which as CFAssociations. Identifiers follow from the ids alone, so a later export names the
/// same things alike; `changed` is the date that all of it bears.
[[nodiscard]] std::string to_case(const standards::Catalogue& catalogue,
                                  const standards::Framework& framework, Timestamp changed);

}  // namespace rehearse::exchange
