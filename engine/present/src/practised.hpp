// What practising a scenario is good for, and how often is told.
#pragma once

#include <string>
#include <vector>

#include "scenario/scenario.hpp"
#include "standards/catalogue.hpp"

namespace rehearse::present {

/// The units whose criteria the scenario practises, each once, in the order of the scenario.
[[nodiscard]] std::vector<const standards::Unit*> units_practised(const scenario::Scenario& scenario,
                                                                  const standards::Catalogue& catalogue);

/// "once", "twice", "3 times"
[[nodiscard]] std::string times(int n);

}  // namespace rehearse::present
