#include "standards/practised.hpp"

#include <algorithm>

namespace rehearse::standards {

std::vector<const Unit*> units_of(const Catalogue& catalogue, const std::vector<std::string>& criteria) {
    std::vector<const Unit*> out;
    for (const auto& id : criteria) {
        const auto* criterion = catalogue.criterion(id);
        const auto* unit = criterion != nullptr ? catalogue.unit(criterion->unit) : nullptr;
        if (unit != nullptr && std::find(out.begin(), out.end(), unit) == out.end()) out.push_back(unit);
    }
    return out;
}

std::string named(const Unit& unit) { return unit.id + " " + unit.title; }

std::string practice_for(const Unit& unit) {
    return named(unit) + (unit.simulation.says.empty() ? "" : ". " + unit.simulation.says);
}

}  // namespace rehearse::standards
