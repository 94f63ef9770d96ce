#include <algorithm>

#include "base/clock.hpp"
#include "base/text.hpp"
#include "debrief/build.hpp"
#include "present/views.hpp"
#include "scenario/channel.hpp"
#include "standards/practised.hpp"
#include "times.hpp"

namespace rehearse::present {
namespace {

std::string tried(const std::string& id, const std::vector<records::AttemptSummary>& attempts) {
    Timestamp last = 0;
    int n = 0;
    for (const auto& attempt : attempts) {
        if (attempt.scenario_id != id || attempt.answers == 0) continue;
        ++n;
        last = std::max(last, attempt.started);
    }
    if (n == 0) return "Not tried yet";
    return "Practised " + times(n) + ", last on " + date_only(last);
}

Card card_of(const session::Item& item, const session::Library& library,
             const std::vector<records::AttemptSummary>& attempts, const std::vector<std::string>& route) {
    Card card;
    card.id = item.id;
    card.title = item.id;
    card.tried = tried(item.id, attempts);
    card.playable = item.content.has_value();
    if (!card.playable) {
        card.about = "This cannot be played yet: there are mistakes to mend first.";
        for (const auto& problem : item.problems) card.problems.push_back(to_text(problem));
        return card;
    }
    const auto& scenario = *item.content->scenario;
    card.title = scenario.title;
    card.about = scenario.about;
    card.channel = channel_words(scenario.channel);
    card.role = scenario.role;
    card.organisation = item.content->organisation->name;
    for (const auto* unit : standards::units_of(library.catalogue(), scenario.practises)) {
        card.units.push_back(standards::practice_for(*unit));
        if (std::find(route.begin(), route.end(), unit->id) != route.end()) card.on_route.push_back(unit->id);
    }
    card.conditions = scenario.conditions;
    card.content_note = scenario.content_note;
    card.has_limits = std::any_of(scenario.beats.begin(), scenario.beats.end(),
                                  [](const scenario::Beat& beat) { return beat.decision.late.has_value(); });
    return card;
}

}  // namespace

LibraryView library_view(const session::Library& library,
                         const std::vector<records::AttemptSummary>& attempts,
                         const std::vector<std::string>& route) {
    LibraryView out;
    out.status_line = debrief::kStatusLine;
    for (const auto& trouble : library.centre_troubles())
        out.notice += (out.notice.empty() ? "" : "\n") + trouble.text();
    const auto centre = library.centre_defaults().value_or(session::CentreDefaults{});
    for (const auto& item : library.items())
        if (!centre.hides(item.id)) out.cards.push_back(card_of(item, library, attempts, route));
    std::stable_partition(out.cards.begin(), out.cards.end(),
                          [](const Card& card) { return !card.on_route.empty(); });
    return out;
}

std::string route_words(const Card& card) {
    return card.on_route.empty() ? "" : "On your route: " + listed(card.on_route);
}

std::string channel_words(const std::string& channel) {
    const auto* known = scenario::channel(channel);
    return known != nullptr ? known->where : channel;
}

}  // namespace rehearse::present
