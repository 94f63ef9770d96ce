#include "standards/route.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

#include "base/text.hpp"

namespace rehearse::standards {
namespace {

using Units = std::vector<const Unit*>;

bool among(const std::vector<std::string>& ids, const std::string& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool in_framework(const Framework& framework, const std::string& id) {
    return among(framework.mandatory, id) || among(framework.optional, id);
}

// "CFAM&LFD3", "cs 5" and "R/103/6284" as letters and digits alone.
std::string bare(std::string_view name) {
    std::string out = lower_ascii(name);
    std::erase_if(out, [](char c) { return (c < 'a' || c > 'z') && (c < '0' || c > '9'); });
    return out;
}

Units units_named(const Catalogue& catalogue, const std::vector<std::string>& ids) {
    Units out;
    for (const auto& id : ids) out.push_back(catalogue.unit(id));
    return out;
}

// A unit of the framework first: other frameworks may have one of the same name.
const Unit* find_unit(const Catalogue& catalogue, const Framework& framework, const std::string& name) {
    const std::string wanted = bare(name);
    const Unit* out = nullptr;
    for (const auto& unit : catalogue.units()) {
        const bool named = !wanted.empty() && (bare(unit.id) == wanted || bare(unit.code) == wanted ||
                                               bare(unit.reference) == wanted);
        if (named && (out == nullptr || in_framework(framework, unit.id))) out = &unit;
    }
    return out;
}

std::string called(const Unit& unit) { return unit.id + " " + unit.title; }

std::vector<std::string> ids_of(const Units& units) {
    std::vector<std::string> out;
    for (const auto* unit : units) out.push_back(unit->id);
    return out;
}

std::string all_called(const Units& units) {
    std::string out;
    for (const auto* unit : units) out += (out.empty() ? "" : "; ") + called(*unit);
    return out;
}

std::string counts(std::size_t n) { return n == 1 ? "1 counts" : std::to_string(n) + " count"; }

// The route against one framework. Each step says what it finds; what is named wrongly counts for nothing.
class Checking {
public:
    Checking(const Catalogue& catalogue, const Framework& framework, const std::string& today)
        : catalogue_(catalogue), framework_(framework), today_(today) {}

    std::vector<RouteFinding> check(const std::vector<std::string>& names);
    [[nodiscard]] const Units& chosen() const { return chosen_; }
    void take(const std::vector<std::string>& names);

private:
    void say(RouteCode code, std::vector<std::string> units, std::string says) {
        found_.push_back({code, std::move(units), std::move(says)});
    }
    [[nodiscard]] Units chosen_among(const std::vector<std::string>& ids) const;
    void turn_down(const Unit& unit);
    void say_unknown(const std::string& name);
    void check_twice();
    void check_mandatory();
    void check_optional();
    void check_themes();
    void check_imported();
    void check_listed_only();
    void check_reviews();

    const Catalogue& catalogue_;
    const Framework& framework_;
    const std::string& today_;
    Units chosen_;                      // of the framework, each once
    std::map<const Unit*, int> named_;  // how often
    std::vector<RouteFinding> found_;
};

Units Checking::chosen_among(const std::vector<std::string>& ids) const {
    Units out;
    std::copy_if(chosen_.begin(), chosen_.end(), std::back_inserter(out),
                 [&](const Unit* unit) { return among(ids, unit->id); });
    return out;
}

void Checking::take(const std::vector<std::string>& names) {
    for (const auto& name : names) {
        const auto* unit = find_unit(catalogue_, framework_, name);
        if (unit == nullptr)
            say_unknown(name);
        else if (++named_[unit] > 1)
            continue;
        else if (in_framework(framework_, unit->id))
            chosen_.push_back(unit);
        else
            turn_down(*unit);
    }
}

void Checking::say_unknown(const std::string& name) {
    std::vector<std::string> known;
    for (const auto& ids : {framework_.mandatory, framework_.optional})
        for (const auto* unit : units_named(catalogue_, ids)) {
            known.push_back(unit->id);
            if (unit->code != unit->id) known.push_back(unit->code);
        }
    std::string capitals = name;
    for (char& c : capitals)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    const std::string near = did_you_mean(capitals, known);
    say(RouteCode::unknown_unit, {name},
        "No unit is called '" + name + "'." + (near.empty() ? "" : " " + near));
}

void Checking::turn_down(const Unit& unit) {
    Units same;
    for (const auto& one : catalogue_.units())
        if (in_framework(framework_, one.id) && one.title == unit.title) same.push_back(&one);
    if (!same.empty()) {
        const std::string ours = listed(ids_of(same), "or");
        return say(RouteCode::other_edition, {unit.id},
                   called(unit) + " is a unit of another edition. " + framework_.title + " has " + ours +
                       " with the same title. If you mean that one, name " + ours + ".");
    }
    std::vector<std::string> known = framework_.mandatory;
    known.insert(known.end(), framework_.optional.begin(), framework_.optional.end());
    const std::string near = did_you_mean(unit.id, known);
    say(RouteCode::not_in_framework, {unit.id},
        called(unit) + " is not a unit of " + framework_.title + "." + (near.empty() ? "" : " " + near));
}

void Checking::check_twice() {
    for (const auto* unit : chosen_)
        if (const int times = named_.at(unit); times > 1)
            say(RouteCode::twice, {unit->id},
                called(*unit) + " is named " + (times == 2 ? "twice" : std::to_string(times) + " times") +
                    "; it counts once.");
}

void Checking::check_mandatory() {
    for (const auto* unit : units_named(catalogue_, framework_.mandatory))
        if (!named_.contains(unit))
            say(RouteCode::missing_mandatory, {unit->id},
                "The mandatory unit " + called(*unit) + " is missing.");
}

void Checking::check_optional() {
    const auto imported = chosen_among(framework_.imported).size();
    const auto surplus = imported - std::min(imported, static_cast<std::size_t>(framework_.max_imported));
    const auto counting = chosen_among(framework_.optional).size() - surplus;
    const auto wanted = static_cast<std::size_t>(framework_.min_optional);
    if (counting >= wanted) return;
    const auto more = wanted - counting;
    const std::string needed = more == 1 ? "One more optional unit is needed"
                                         : std::to_string(more) + " more optional units are needed";
    say(RouteCode::too_few_optional, {},
        counting == 0 ? std::to_string(wanted) + " optional units are needed, and none is chosen yet."
                      : needed + ": there should be at least " + std::to_string(wanted) +
                            ", and of those chosen " + counts(counting) + ".");
}

void Checking::check_themes() {
    if (!framework_.each_theme) return;
    std::vector<std::string> themes;
    std::map<std::string, Units> units;
    for (const auto* unit : units_named(catalogue_, framework_.optional)) {
        if (!units.contains(unit->theme)) themes.push_back(unit->theme);
        units[unit->theme].push_back(unit);
    }
    for (const auto& theme : themes) {
        const auto& there = units[theme];
        if (std::any_of(there.begin(), there.end(), [&](const Unit* unit) { return named_.contains(unit); }))
            continue;
        say(RouteCode::missing_theme, ids_of(there),
            "One optional unit is missing from the theme " + theme + ". It has: " + all_called(there) + ".");
    }
}

void Checking::check_imported() {
    const auto imported = chosen_among(framework_.imported);
    const auto most = static_cast<std::size_t>(framework_.max_imported);
    if (imported.size() <= most) return;
    const auto surplus = imported.size() - most;
    const auto ids = ids_of(imported);
    say(RouteCode::too_many_imported, ids,
        "At most " + counted(framework_.max_imported, "unit", "units") + " from " +
            imported_level(catalogue_, framework_) + " may count, and " + std::to_string(ids.size()) +
            " are chosen: " + listed(ids) + ". " +
            (surplus == 1 ? "One of them does" : std::to_string(surplus) + " of them do") + " not count.");
}

void Checking::check_listed_only() {
    Units bare_ones;
    std::copy_if(chosen_.begin(), chosen_.end(), std::back_inserter(bare_ones),
                 [](const Unit* unit) { return unit->listed_only; });
    if (bare_ones.empty()) return;
    const bool one = bare_ones.size() == 1;
    say(RouteCode::listed_only, ids_of(bare_ones),
        (one ? "This unit" : "These units") + std::string(" can be planned, not practised here: ") +
            all_called(bare_ones) + ". The source has " + (one ? "its title" : "their titles") +
            " and no criteria, so nothing can be practised for " + (one ? "it." : "them."));
}

void Checking::check_reviews() {
    std::vector<std::string> ids, dated;
    for (const auto* unit : chosen_) {
        if (!review_is_past(unit->edition, today_)) continue;
        ids.push_back(unit->id);
        dated.push_back(unit->id + " (" + unit->edition.review + ")");
    }
    if (ids.empty()) return;
    say(RouteCode::review_past, ids,
        (ids.size() == 1 ? "The review date of this edition is" : "The review dates of these editions are") +
            std::string(" past: ") + listed(dated) + ". Ask your centre which edition it works with.");
}

std::vector<RouteFinding> Checking::check(const std::vector<std::string>& names) {
    take(names);
    check_twice();
    if (has_rules(framework_)) {
        check_mandatory();
        check_optional();
        check_themes();
        check_imported();
    }
    check_listed_only();
    check_reviews();
    if (!has_rules(framework_))
        say(RouteCode::no_rules, {},
            "Rehearse knows no route rules for " + framework_.title +
                ". It can show its units as a list; your centre can say which of them to take.");
    std::stable_sort(found_.begin(), found_.end(),
                     [](const RouteFinding& a, const RouteFinding& b) { return a.code < b.code; });
    return std::move(found_);
}

RouteFinding unknown_framework(const Catalogue& catalogue, const std::string& id) {
    std::vector<std::string> known;
    for (const auto& one : catalogue.frameworks()) known.push_back(one.id);
    const std::string near = did_you_mean(lower_ascii(id), known);
    return {
        RouteCode::unknown_framework,
        {},
        "There is no framework '" + id + "'. " + (near.empty() ? "There are " + listed(known) + "." : near)};
}

}  // namespace

std::string_view to_text(RouteCode code) {
    constexpr std::array<std::string_view, 13> kNames{
        "unknown_framework", "unknown_unit",     "not_in_framework", "other_edition",     "twice",
        "missing_mandatory", "too_few_optional", "missing_theme",    "too_many_imported", "listed_only",
        "review_past",       "no_rules",         "confirm"};
    return kNames.at(static_cast<std::size_t>(code));
}

bool is_gap(RouteCode code) { return code < RouteCode::listed_only; }

bool is_slip(RouteCode code) { return code <= RouteCode::other_edition; }

const Framework* find_framework(const Catalogue& catalogue, std::string_view id) {
    const std::string wanted = lower_ascii(id);
    for (const auto& one : catalogue.frameworks())
        if (one.id == wanted) return &one;
    return nullptr;
}

bool has_rules(const Framework& framework) {
    return !framework.mandatory.empty() || framework.min_optional > 0;
}

std::string imported_level(const Catalogue& catalogue, const Framework& framework) {
    const auto* unit = framework.imported.empty() ? nullptr : catalogue.unit(framework.imported.front());
    return unit == nullptr || unit->level == 0 ? "a lower level" : "Level " + std::to_string(unit->level);
}

std::string rule_words(const Catalogue& catalogue, const Framework& framework) {
    if (!has_rules(framework)) return "A list of units; Rehearse knows no route rules for it.";
    std::string out =
        counted(static_cast<long long>(framework.mandatory.size()), "mandatory unit", "mandatory units") +
        " and at least " + counted(framework.min_optional, "optional one", "optional ones");
    if (framework.each_theme) out += ", with one or more from every theme";
    if (!framework.imported.empty())
        out += ", and at most " + std::to_string(framework.max_imported) + " from " +
               imported_level(catalogue, framework);
    return out + ".";
}

std::vector<const Unit*> units_of(const Catalogue& catalogue, const Route& route) {
    const auto* framework = find_framework(catalogue, route.framework);
    if (framework == nullptr) return {};
    Checking checking(catalogue, *framework, {});
    checking.take(route.units);
    return checking.chosen();
}

std::vector<RouteFinding> check_route(const Catalogue& catalogue, const Route& route,
                                      const std::string& today) {
    const auto* framework = find_framework(catalogue, route.framework);
    auto out = framework == nullptr ? std::vector{unknown_framework(catalogue, route.framework)}
                                    : Checking(catalogue, *framework, today).check(route.units);
    out.push_back({RouteCode::confirm, {}, "Confirm your choice with your centre."});
    return out;
}

}  // namespace rehearse::standards
