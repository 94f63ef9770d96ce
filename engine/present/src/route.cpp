#include "present/route.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "debrief/build.hpp"
#include "standards/practised.hpp"
#include "standards/route.hpp"
#include "times.hpp"

namespace rehearse::present {
namespace {

std::string edition_words(const standards::Edition& edition) {
    std::string out;
    const auto add = [&](const char* name, const std::string& printed) {
        if (!printed.empty()) out += (out.empty() ? "" : ", ") + (name + (" " + printed));
    };
    add("version", edition.version);
    add("approved", edition.approved);
    add("review date", edition.review);
    return out;
}

RouteUnitView unit_view(const standards::Unit& unit, const standards::Framework& framework) {
    RouteUnitView out;
    out.id = unit.id;
    out.code = unit.code;
    out.title = unit.title;
    const auto& mandatory = framework.mandatory;
    if (standards::has_rules(framework))
        out.part = std::find(mandatory.begin(), mandatory.end(), unit.id) != mandatory.end() ? "mandatory"
                                                                                             : "optional";
    out.theme = unit.theme;
    out.edition = edition_words(unit.edition);
    out.simulation = unit.simulation.says;
    out.listed_only = unit.listed_only;
    if (unit.listed_only) out.listed_words = "can be planned, not practised here";
    return out;
}

FrameworkView framework_view(const standards::Catalogue& catalogue, const standards::Framework& framework) {
    return {framework.id, framework.title, standards::rule_words(catalogue, framework)};
}

// A customer is known by name within an organisation, so the same one met twice counts once.
std::string customer_of(const session::Content& content) {
    const auto& cast = content.scenario->cast;
    return content.organisation->id + "\n" + (cast.empty() ? content.scenario->id : cast.front().name);
}

std::string practice_words(const PracticeView& practice) {
    if (practice.scenarios.empty()) return "no scenario here practises it";
    if (practice.times == 0) return "not practised yet";
    return "practised " + times(practice.times) + " with " +
           counted(practice.customers, "customer", "customers");
}

PracticeView practice_of(const std::string& unit, const session::Library& library,
                         const std::vector<session::Item>& items,
                         const std::vector<records::AttemptSummary>& attempts) {
    PracticeView out;
    std::set<std::string> customers;
    for (const auto& item : items) {
        if (!item.content) continue;
        const auto units = standards::units_of(library.catalogue(), item.content->scenario->practises);
        if (std::none_of(units.begin(), units.end(), [&](const auto* one) { return one->id == unit; }))
            continue;
        out.scenarios.push_back(item.id);
        const auto played = std::count_if(attempts.begin(), attempts.end(), [&](const auto& attempt) {
            return attempt.finished && attempt.scenario_id == item.id;
        });
        out.times += static_cast<int>(played);
        if (played > 0) customers.insert(customer_of(*item.content));
    }
    out.customers = static_cast<int>(customers.size());
    out.words = practice_words(out);
    return out;
}

}  // namespace

std::string route_status_line() {
    return std::string(standards::kOurWords) + " " + std::string(debrief::kStatusLine);
}

std::vector<FrameworkView> frameworks_view(const standards::Catalogue& catalogue) {
    std::vector<FrameworkView> out;
    for (const auto& one : catalogue.frameworks()) out.push_back(framework_view(catalogue, one));
    return out;
}

RouteView route_view(const standards::Catalogue& catalogue, const records::Route& route, Timestamp now) {
    const standards::Route wish{route.framework, route.units};
    RouteView out;
    out.status_line = route_status_line();
    out.framework.id = route.framework;
    if (route.chosen != 0) out.chosen = date_only(route.chosen);
    bool slip = false;
    for (const auto& one : standards::check_route(catalogue, wish, date_only(now))) {
        out.findings.push_back({std::string(to_text(one.code)), is_gap(one.code), one.units, one.says});
        slip = slip || is_slip(one.code);
    }
    out.fits =
        std::none_of(out.findings.begin(), out.findings.end(), [](const auto& one) { return one.gap; });
    const auto* framework = standards::find_framework(catalogue, route.framework);
    if (framework == nullptr) return out;
    out.framework = framework_view(catalogue, *framework);
    for (const auto* unit : standards::units_of(catalogue, wish))
        out.units.push_back(unit_view(*unit, *framework));
    for (const auto* ids : {&framework->mandatory, &framework->optional})
        for (const auto& id : *ids) out.offered.push_back(unit_view(*catalogue.unit(id), *framework));
    out.can_be_kept = !slip && !out.units.empty();
    return out;
}

void add_practice(RouteView& view, const session::Library& library,
                  const std::vector<records::AttemptSummary>& attempts) {
    const auto items = library.items();
    for (auto& unit : view.units) unit.practice = practice_of(unit.id, library, items, attempts);
}

Result<std::vector<std::string>> units_on_route(const records::Records& records, const std::string& learner) {
    const auto kept = records.route(learner);
    if (!kept) return fail(kept.error());
    return *kept ? (*kept)->units : std::vector<std::string>();
}

}  // namespace rehearse::present
