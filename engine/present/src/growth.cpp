#include "present/growth.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "debrief/build.hpp"

namespace rehearse::present {
namespace {

constexpr std::int64_t kDay = 24LL * 60 * 60 * 1000;

std::string date_of(std::int64_t day) { return date_only(day * kDay); }

std::string times(int n) { return n == 1 ? "once" : n == 2 ? "twice" : std::to_string(n) + " times"; }

template <class T>
std::string many(const std::vector<T>& all, const std::string& one, const std::string& more) {
    return counted(static_cast<long long>(all.size()), one, more);
}

PractisedView view_of(const assess::CriterionGrowth& growth, const session::Growth& all,
                      const standards::Catalogue& catalogue) {
    PractisedView out;
    out.id = growth.id;
    if (const auto* statement = catalogue.criterion(growth.id)) out.says = statement->says;
    out.times = "Practised " + times(growth.attempts);
    if (growth.chances > 0)
        out.times += ", with " + counted(growth.chances, "chance", "chances") + " to show it, in " +
                     many(growth.scenarios, "scenario", "scenarios") + " with " +
                     many(growth.customers, "customer", "customers") + ", on " +
                     many(growth.days, "day", "days") + " (" + listed(growth.conditions) + ")";
    out.times += ".";
    out.last = date_only(growth.last);
    out.band = growth.band;
    out.words = !growth.band.empty() ? "Shown in practice: " + growth.band + "."
                : growth.missing.empty()
                    ? "Not enough practice yet."
                    : "Not enough practice yet. Still to come: " + listed(growth.missing) + ".";
    if (const auto due = all.due.find(growth.id); due != all.due.end())
        out.back_at = date_of(due->second.day);
    return out;
}

std::string unit_of(const std::string& criterion, const standards::Catalogue& catalogue) {
    if (const auto* statement = catalogue.criterion(criterion)) return statement->unit;
    return criterion.substr(0, criterion.find('.'));
}

void add_units(const session::Growth& growth, const standards::Catalogue& catalogue, GrowthView& out) {
    for (const auto& one : growth.criteria) {
        const auto id = unit_of(one.id, catalogue);
        auto at = std::find_if(out.units.begin(), out.units.end(),
                               [&](const PractisedUnit& unit) { return unit.id == id; });
        if (at == out.units.end()) {
            const auto* unit = catalogue.unit(id);
            at = out.units.insert(at, {id, unit != nullptr ? unit->title : std::string(), {}});
        }
        at->criteria.push_back(view_of(one, growth, catalogue));
    }
    // In the standard's order: P2 before P10, and unit by unit.
    const auto ids = catalogue.criterion_ids();
    const auto place = [&](const std::string& id) { return std::find(ids.begin(), ids.end(), id); };
    for (auto& unit : out.units)
        std::stable_sort(unit.criteria.begin(), unit.criteria.end(),
                         [&](const auto& a, const auto& b) { return place(a.id) < place(b.id); });
    std::stable_sort(out.units.begin(), out.units.end(), [&](const auto& a, const auto& b) {
        return place(a.criteria.front().id) < place(b.criteria.front().id);
    });
}

std::string title_of(const std::string& id, const std::vector<session::Item>& items) {
    for (const auto& item : items)
        if (item.id == id && item.content) return item.content->scenario->title;
    return id;
}

}  // namespace

GrowthView growth_view(const session::Growth& growth, const standards::Catalogue& catalogue,
                       const std::vector<session::Item>& items) {
    GrowthView out;
    out.learner = growth.learner;
    out.status_line = debrief::kStatusLine;
    add_units(growth, catalogue, out);
    for (const auto& one : growth.suggestions)
        out.suggestions.push_back({one.scenario, one.title, one.condition, one.reasons});
    for (const auto& [scenario, day] : growth.put_off)
        out.put_off.push_back(title_of(scenario, items) + ": put off; it may be suggested again from " +
                              date_of(day) + ".");
    if (!growth.criteria.empty())
        out.notes.emplace_back(
            "Only first answers count here: what you tried after going back is exploring. When to come back "
            "is "
            "a suggestion, worked out from what you showed and how long ago.");
    if (!growth.unread.empty())
        out.notes.push_back(counted(static_cast<long long>(growth.unread.size()), "attempt", "attempts") +
                            " could not be read and so " + (growth.unread.size() == 1 ? "does" : "do") +
                            " not count here: " + listed(growth.unread) + ".");
    return out;
}

}  // namespace rehearse::present
