#include "assess/assessment.hpp"

#include <algorithm>

#include "ledger.hpp"
#include "moments.hpp"

namespace rehearse::assess {
namespace {

using scenario::Critical;

Reading reading_of(bool favour, bool against, int chances, int best) {
    if (favour && against) return Reading::mixed;
    if (favour) return Reading::shown;
    if (against) return Reading::went_against;
    if (chances == 0) return Reading::not_met;
    return best > 0 ? Reading::not_taken_up : Reading::nothing_against;
}

CriterionReading read_criterion(const std::string& id, const Assessment& assessment,
                                const scenario::Scenario& scenario, const standards::Catalogue& catalogue) {
    CriterionReading out;
    out.id = id;
    if (const auto* statement = catalogue.criterion(id)) out.says = statement->says;
    bool favour = false;
    bool against = false;
    for (const auto& chance : assessment.ledger) {
        if (scenario.criteria[static_cast<std::size_t>(chance.criterion)] != id) continue;
        ++out.chances;
        out.got += chance.got;
        out.best += chance.best;
        if (chance.got != 0) out.moments.push_back(chance.moment);
        favour = favour || chance.got > 0;
        against = against || chance.got < 0;
    }
    out.reading = reading_of(favour, against, out.chances, out.best);
    return out;
}

void read_criteria(const scenario::Scenario& scenario, const standards::Catalogue& catalogue,
                   Assessment& out) {
    for (const auto& id : scenario.practises)
        out.criteria.push_back(read_criterion(id, out, scenario, catalogue));
    for (const auto& id : scenario.criteria) {
        if (std::find(scenario.practises.begin(), scenario.practises.end(), id) != scenario.practises.end())
            continue;
        auto reading = read_criterion(id, out, scenario, catalogue);
        if (reading.chances > 0) out.criteria.push_back(std::move(reading));
    }
}

// What went well is never a moment with a breach: no kind word may cover that.
void find_strengths(Assessment& out) {
    for (const auto& moment : out.moments)
        if (moment.in_favour() > 0 && moment.critical == Critical::none)
            out.strengths.push_back(moment.number);
    std::stable_sort(out.strengths.begin(), out.strengths.end(),
                     [&](int a, int b) { return out.moment(a).in_favour() > out.moment(b).in_favour(); });
}

void find_to_try(const play::Setting& setting, const play::Played& played, Assessment& out) {
    std::vector<const MomentReading*> weak;
    for (const auto& moment : out.moments)
        if (moment.critical != Critical::none || moment.against() < 0) weak.push_back(&moment);
    std::stable_sort(weak.begin(), weak.end(), [](const MomentReading* a, const MomentReading* b) {
        const bool a_breach = a->critical != Critical::none;
        const bool b_breach = b->critical != Critical::none;
        return a_breach != b_breach ? a_breach : a->against() < b->against();
    });
    if (weak.size() > kMostToTry) weak.resize(kMostToTry);
    for (const auto* moment : weak) {
        const auto& at = played.moments[static_cast<std::size_t>(moment->number - 1)];
        out.to_try.push_back({moment->number, better_option(setting, at, *moment)});
    }
}

std::optional<Outcome> outcome_of(const play::Setting& setting, const play::State& state) {
    if (state.at == scenario::kNowhere) return std::nullopt;
    const auto& ending = setting.scenario->beats[state.at].ending;
    if (!ending) return std::nullopt;
    return Outcome{ending->title, play::render(setting, ending->says, state),
                   play::values_of(setting, state)};
}

std::string condition_of(const play::Setting& setting, const play::AttemptLog& log) {
    const auto& all = setting.scenario->conditions;
    const auto place = static_cast<std::size_t>(setting.condition);
    return setting.condition >= 0 && place < all.size() ? all[place] : log.head.condition;
}

void carry(const play::Setting& setting, const play::Played& played, const play::AttemptLog& log,
           Assessment& out) {
    out.opening_mood = played.start.slots[scenario::kMoodSlot];
    out.minutes = played.state().slots[scenario::kClockSlot] - played.start.slots[scenario::kClockSlot];
    out.rewound = std::any_of(log.entries.begin(), log.entries.end(),
                              [](const play::Entry& entry) { return entry.kind == play::EntryKind::rewind; });
    out.first_line = std::all_of(out.moments.begin(), out.moments.end(),
                                 [](const MomentReading& moment) { return moment.on_first_line; });
    out.mode = log.head.mode;
    out.condition = condition_of(setting, log);
}

}  // namespace

std::string_view to_text(Reading reading) {
    switch (reading) {
        case Reading::shown:
            return "shown";
        case Reading::mixed:
            return "mixed";
        case Reading::went_against:
            return "went against";
        case Reading::not_taken_up:
            return "not taken up";
        case Reading::nothing_against:
            return "nothing against it";
        case Reading::not_met:
            break;
    }
    return "not met here";
}

Assessment assess(const play::Setting& setting, const play::Played& played, const play::AttemptLog& log,
                  const standards::Catalogue& catalogue) {
    Assessment out;
    out.moments = read_moments(setting, played, log);
    out.ledger = ledger_of(setting, played, out.moments);
    read_criteria(*setting.scenario, catalogue, out);
    for (const auto& moment : out.moments)
        if (moment.critical != Critical::none) out.breaches.push_back({moment.number, moment.critical});
    find_strengths(out);
    find_to_try(setting, played, out);
    out.outcome = outcome_of(setting, played.state());
    carry(setting, played, log, out);
    return out;
}

}  // namespace rehearse::assess
