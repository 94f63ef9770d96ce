#include "practised.hpp"

#include <algorithm>

namespace rehearse::present {

std::vector<const standards::Unit*> units_practised(const scenario::Scenario& scenario,
                                                    const standards::Catalogue& catalogue) {
    std::vector<const standards::Unit*> out;
    for (const auto& id : scenario.practises) {
        const auto* criterion = catalogue.criterion(id);
        const auto* unit = criterion != nullptr ? catalogue.unit(criterion->unit) : nullptr;
        if (unit != nullptr && std::find(out.begin(), out.end(), unit) == out.end()) out.push_back(unit);
    }
    return out;
}

std::string times(int n) { return n == 1 ? "once" : n == 2 ? "twice" : std::to_string(n) + " times"; }

}  // namespace rehearse::present
