// What we judged ourselves: how far a simulator reaches, which statements belong together, what a unit calls
// for.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "entry.hpp"
#include "standards/catalogue.hpp"

namespace rehearse::standards {

/// Fills in reasons and reach. Every criterion of `units` stands there once.
void read_reach(const Entry& entry, const std::vector<Unit>& units, OurReading& out);

[[nodiscard]] std::vector<Link> read_links(const Entry& entry, const std::vector<Unit>& units);

/// Puts the meta-skills of each unit into it.
void read_unit_meta_skills(const Entry& entry, const std::vector<MetaSkill>& known, std::vector<Unit>& units);

}  // namespace rehearse::standards
