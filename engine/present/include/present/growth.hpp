// Practice over time, as a screen shows it.
#pragma once

#include <string>
#include <vector>

#include "session/growth.hpp"

namespace rehearse::present {

struct PractisedView {
    std::string id;       // "SDS0354.P1"
    std::string says;     // in our own words
    std::string times;    // "Practised twice, in 2 scenarios with 2 customers, on 2 days (busy and routine)"
    std::string last;     // "2026-03-01"
    std::string band;     // "secure"; empty: not enough practice yet
    std::string words;    // "Shown in practice: secure." or "Not enough practice yet: one more day …"
    std::string back_at;  // the date by which to come back to it
};

struct PractisedUnit {
    std::string id;
    std::string title;
    std::vector<PractisedView> criteria;
};

struct SuggestionView {
    std::string scenario;  // its id
    std::string title;
    std::string condition;  // "busy"; empty: any
    std::vector<std::string> reasons;
};

struct GrowthView {
    std::string learner;
    std::string status_line;
    std::vector<PractisedUnit> units;  // in the catalogue's order
    std::vector<SuggestionView> suggestions;
    std::vector<std::string> put_off;  // sentences
    std::vector<std::string> notes;    // how it is counted, and what could not be read
};

[[nodiscard]] GrowthView growth_view(const session::Growth& growth, const standards::Catalogue& catalogue,
                                     const std::vector<session::Item>& items);

}  // namespace rehearse::present
