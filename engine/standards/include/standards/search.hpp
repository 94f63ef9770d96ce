// Finding statements by their words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "standards/catalogue.hpp"

namespace rehearse::standards {

/// Anything in the catalogue that has an id and words.
struct Item {
    std::string id;
    std::string kind;  // unit, criterion, knowledge, behaviour, skill, requirement, condition or meta-skill
    std::string unit;  // empty for a meta-skill
    std::string says;  // a unit: its title
};

/// All of it, unit by unit in the catalogue's order, the meta-skills last.
[[nodiscard]] std::vector<Item> entries_of(const Catalogue& catalogue);

/// Entries in which every word occurs, in the text or the id, whatever its case and ending ("listening" finds
/// "listen"); those with more whole words and fewer others first. Empty for no words.
[[nodiscard]] std::vector<Item> search(const Catalogue& catalogue, std::string_view words);

}  // namespace rehearse::standards
