#include "session/growth.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "fold.hpp"
#include "fold_all.hpp"
#include "session/explored.hpp"

namespace rehearse::session {
namespace {

// Changes whenever the same attempt could add up to something else.
constexpr int kAdding = 1;

}  // namespace

Status fold_all(const Workplace& workplace, const std::string& learner, std::vector<std::string>& unread) {
    const auto waiting = workplace.records->unfolded(learner, fold_version());
    if (!waiting) return fail(waiting.error());
    for (const auto& attempt : *waiting) {
        const auto fold = fold_of(workplace, attempt);
        if (!fold) {
            unread.push_back(attempt);
            continue;
        }
        if (const auto kept = workplace.records->keep_fold(*fold); !kept) return kept;
    }
    return {};
}

namespace {

// Practises something of one of `units`.
bool is_for(const scenario::Scenario& scenario, const std::vector<std::string>& units,
            const standards::Catalogue& catalogue) {
    return std::any_of(scenario.practises.begin(), scenario.practises.end(), [&](const auto& id) {
        const auto* criterion = catalogue.criterion(id);
        return criterion != nullptr && std::find(units.begin(), units.end(), criterion->unit) != units.end();
    });
}

/// What can be suggested.
Result<std::vector<assess::Offered>> offered(const Workplace& workplace, const std::string& learner,
                                             const std::vector<Item>& items,
                                             const std::vector<play::Practised>& practised) {
    const auto& library = *workplace.library;
    const auto route = workplace.records->route(learner);
    if (!route) return fail(route.error());
    const auto centre = library.centre_defaults().value_or(CentreDefaults{});
    const auto units = *route ? (*route)->units : std::vector<std::string>();
    std::set<std::string> tried;
    for (const auto& one : practised) tried.insert(one.scenario);
    std::vector<assess::Offered> out;
    for (const auto& item : items) {
        if (!item.content || centre.hides(item.id)) continue;
        const auto& scenario = *item.content->scenario;
        out.push_back({scenario.id, scenario.title, scenario.cast.front().name, scenario.conditions,
                       scenario.practises, tried.contains(scenario.id),
                       is_for(scenario, units, library.catalogue()),
                       expected_by_chance(library, *item.content)});
    }
    return out;
}

}  // namespace

bool Period::has(Timestamp at) const {
    const std::string day = date_only(at);
    return (from.empty() || day >= from) && (to.empty() || day <= to);
}

int fold_version() { return kAdding * 1000 + play::kRulesVersion; }

records::Fold fold_from(const play::Setting& setting, const play::Played& played, const play::AttemptLog& log,
                        const standards::Catalogue& catalogue, std::size_t entries) {
    const auto& scenario = *setting.scenario;
    records::Fold out{log.head.id, fold_version(), static_cast<int>(entries), scenario.cast.front().name, {}};
    out.tallies = assess::tallies_of(assess::assess(setting, played, log, catalogue).ledger, scenario);
    return out;
}

Result<records::Fold> fold_of(const Workplace& workplace, const std::string& attempt) {
    auto log = workplace.records->log(attempt);
    if (!log) return fail(log.error());
    const auto entries = log->entries.size();
    const auto practice = Practice::first_line(workplace, std::move(*log));
    if (!practice) return fail(practice.error());
    return fold_from((*practice)->setting(), (*practice)->played(), (*practice)->log(),
                     workplace.library->catalogue(), entries);
}

Result<Growth> growth(const Workplace& workplace, const std::string& learner, const std::vector<Item>& items,
                      const Period& period) {
    const auto& library = *workplace.library;
    const auto bands = assess::read_bands(library.files(), library.paths().bands());
    if (!bands) return fail(bands.error());
    const auto fsrs = assess::read_fsrs(library.files(), library.paths().fsrs());
    if (!fsrs) return fail(fsrs.error());
    Growth out;
    out.learner = learner;
    out.today = assess::day_of(workplace.clock->now());
    if (const auto folded = fold_all(workplace, learner, out.unread); !folded) return fail(folded.error());
    auto practised = workplace.records->practised(learner);
    if (!practised) return fail(practised.error());
    std::erase_if(*practised, [&](const play::Practised& one) { return !period.has(one.started); });
    const auto put_off = workplace.records->all_put_off(learner);
    if (!put_off) return fail(put_off.error());
    out.criteria = assess::growth_of(*practised, *bands);
    const assess::Practice practice{*practised, out.criteria, *put_off, *bands, *fsrs, out.today};
    out.due = assess::due_by_criterion(practice);
    out.put_off = assess::put_off_until(*put_off, out.today);
    const auto offers = offered(workplace, learner, items, *practised);
    if (!offers) return fail(offers.error());
    out.suggestions = assess::suggestions(practice, *offers);
    return out;
}

Status put_off(const Workplace& workplace, const std::string& learner, const std::string& scenario) {
    const auto known = workplace.library->ids();
    if (std::find(known.begin(), known.end(), scenario) == known.end())
        return fail("library.unknown", "There is no scenario '" + scenario + "' in the library.",
                    did_you_mean(scenario, known));
    return workplace.records->put_off(learner, {scenario, workplace.clock->now()});
}

}  // namespace rehearse::session
