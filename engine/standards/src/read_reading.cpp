#include "read_reading.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "base/text.hpp"
#include "document.hpp"
#include "read_unit.hpp"

namespace rehearse::standards {
namespace {

constexpr std::size_t kFewestMetaSkills = 2, kMostMetaSkills = 4;

std::set<std::string> criteria_of(const std::vector<Unit>& units) {
    std::set<std::string> out;
    for (const auto& unit : units)
        for (const auto& group : unit.groups)
            for (const auto& one : group.criteria) out.insert(one.id);
    return out;
}

std::vector<Reason> read_reasons(const Entry& entry) {
    std::vector<Reason> out;
    std::set<std::string> seen;
    for (const auto& one : entry.entries("reasons", 1)) {
        one.only({"id", "says"});
        out.push_back({one.text("id"), one.text("says")});
        expect_new(one, out.back().id, seen);
    }
    return out;
}

std::optional<Extent> extent_named(std::string_view name) {
    for (const auto extent : {Extent::full, Extent::part, Extent::workplace})
        if (to_text(extent) == name) return extent;
    return std::nullopt;
}

// ["full"], ["part", "employer"]
Reach read_one_reach(const Entry& criteria, const std::string& id, const std::vector<std::string>& reasons) {
    Reach out;
    const auto words = criteria.texts(id);
    const auto extent = extent_named(words.empty() ? "" : words.front());
    if (!extent) {
        criteria.wrong("'" + id + "' begins with " + shown(words.empty() ? "" : words.front()) +
                       "; expected 'full', 'part' or 'workplace'.");
        return out;
    }
    out.extent = *extent;
    if (*extent == Extent::full) {
        if (words.size() != 1) criteria.wrong("'" + id + "' is full; expected no reason with it.");
        return out;
    }
    if (words.size() != 2)
        criteria.wrong("'" + id + "' has " + std::to_string(words.size() - 1) +
                       " reasons; expected one: " + listed(reasons, "or") + ".");
    else if (std::find(reasons.begin(), reasons.end(), words[1]) == reasons.end())
        criteria.wrong("'" + id + "' has the reason " + shown(words[1]) + "; expected " +
                       listed(reasons, "or") + ".");
    else
        out.reason = words[1];
    return out;
}

void expect_within_reach(const Entry& criteria, const OurReading& reading) {
    const auto left = static_cast<std::size_t>(
        std::count_if(reading.reach.begin(), reading.reach.end(),
                      [](const auto& one) { return one.second.extent == Extent::workplace; }));
    if (left * 100 > reading.reach.size() * kMostWorkplace)
        criteria.wrong(std::to_string(left) + " of " + std::to_string(reading.reach.size()) +
                       " criteria are left to the workplace; expected at most " +
                       std::to_string(kMostWorkplace) + " in a hundred.");
}

void read_some(const Entry& entry, std::string_view field, const std::set<std::string>& known,
               std::vector<std::string>& out) {
    out = entry.texts(field);
    for (const auto& id : out)
        if (!known.contains(id))
            entry.wrong("'" + std::string(field) + "' names " + shown(id) + "; expected a meta-skill's id.");
    if (std::set<std::string>(out.begin(), out.end()).size() != out.size())
        entry.wrong("'" + std::string(field) + "' names a meta-skill twice; expected it once.");
    if (out.size() < kFewestMetaSkills || out.size() > kMostMetaSkills)
        entry.wrong("'" + std::string(field) + "' has " + std::to_string(out.size()) +
                    " meta-skills; expected two to four.");
}

}  // namespace

void read_reach(const Entry& entry, const std::vector<Unit>& units, OurReading& out) {
    entry.only({"reasons", "criteria"});
    out.reasons = read_reasons(entry);
    std::vector<std::string> reasons;
    for (const auto& reason : out.reasons) reasons.push_back(reason.id);
    const auto known = criteria_of(units);
    const Entry criteria = entry.entry("criteria");
    for (const auto& id : criteria.names()) {
        if (!known.contains(id))
            criteria.wrong("there is no criterion " + shown(id) + "; expected ids of criteria.");
        else
            out.reach.emplace(id, read_one_reach(criteria, id, reasons));
    }
    for (const auto& id : known)
        if (!criteria.has(id))
            criteria.wrong("'" + id + "' is missing; expected every criterion to stand here.");
    expect_within_reach(criteria, out);
}

std::vector<Link> read_links(const Entry& entry, const std::vector<Unit>& units) {
    entry.only({"links"});
    std::map<std::string, std::string> unit_of;
    for (const auto& id : criteria_of(units)) unit_of[id] = id.substr(0, id.find('.'));
    for (const auto& unit : units)
        for (const auto& one : unit.knowledge) unit_of[one.id] = unit.id;
    std::vector<Link> out;
    std::set<std::pair<std::string, std::string>> seen;
    for (const auto& one : entry.entries("links", 0)) {
        one.only({"from", "to", "kind"});
        Link link{one.text("from"), one.text("to"), false};
        for (const auto* id : {&link.from, &link.to})
            if (!unit_of.contains(*id))
                one.wrong("there is no criterion or knowledge item " + shown(*id) + "; expected an id.");
        const auto kind = one.text("kind");
        if (kind != "same" && kind != "close")
            one.wrong("'kind' is " + shown(kind) + "; expected 'same' or 'close'.");
        link.same = kind == "same";
        if (unit_of[link.from] == unit_of[link.to])
            one.wrong("both ends are in the unit " + shown(unit_of[link.from]) + "; expected two units.");
        if (!seen.insert(std::minmax(link.from, link.to)).second)
            one.wrong(shown(link.from) + " and " + shown(link.to) + " are linked twice; expected it once.");
        out.push_back(std::move(link));
    }
    return out;
}

void read_unit_meta_skills(const Entry& entry, const std::vector<MetaSkill>& known,
                           std::vector<Unit>& units) {
    entry.only({"units"});
    std::set<std::string> ids;
    for (const auto& skill : known) ids.insert(skill.id);
    const Entry all = entry.entry("units");
    for (const auto& name : all.names())
        if (std::none_of(units.begin(), units.end(),
                         [&](const Unit& unit) { return unit.id == name && !unit.listed_only; }))
            all.wrong("there is no unit with criteria called " + shown(name) + "; expected a unit's id.");
    for (auto& unit : units) {
        if (unit.listed_only) continue;
        if (!all.has(unit.id))
            all.wrong("'" + unit.id + "' is missing; expected every unit with criteria to stand here.");
        else
            read_some(all, unit.id, ids, unit.meta_skills);
    }
}

}  // namespace rehearse::standards
