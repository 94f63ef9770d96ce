#include "authoring/review.hpp"

namespace rehearse::authoring {

const std::vector<Rule>& rules() {
    static const std::vector<Rule> kRules;
    return kRules;
}

void review(const Subject& subject, Diagnostics& diagnostics) {
    for (const auto& rule : rules()) rule.look(subject, diagnostics);
}

}  // namespace rehearse::authoring
