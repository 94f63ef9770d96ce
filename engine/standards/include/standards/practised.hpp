// Which units a scenario is practice for, and what they say about proving them by practice.
#pragma once

#include <string>
#include <vector>

#include "standards/catalogue.hpp"

namespace rehearse::standards {

/// The units that these criteria belong to, each once, in order. Ids the catalogue does not have are passed
/// over. Good for as long as the catalogue's own pointers.
[[nodiscard]] std::vector<const Unit*> units_of(const Catalogue& catalogue,
                                                const std::vector<std::string>& criteria);

/// "INSCS016 Deal with …"
[[nodiscard]] std::string named(const Unit& unit);

/// The same, with what the unit says on simulation and realistic working environments, where it does.
[[nodiscard]] std::string practice_for(const Unit& unit);

}  // namespace rehearse::standards
