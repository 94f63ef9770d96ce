// How much of the standards the scenarios are practice for.
#include <algorithm>
#include <map>
#include <set>

#include "base/text.hpp"
#include "blocks.hpp"
#include "present/standards.hpp"
#include "scenario/scenario.hpp"
#include "standards/practised.hpp"

namespace rehearse::present {
namespace {

using authoring::Coverage;
using authoring::Practice;
using authoring::Standing;
using standards::Catalogue;
using standards::Statement;
using standards::Unit;

std::vector<const Statement*> criteria_of(const Unit& unit) {
    std::vector<const Statement*> out;
    for (const auto& group : unit.groups)
        for (const auto& one : group.criteria) out.push_back(&one);
    return out;
}

std::string of_many(int n, int all, const char* what) {
    return std::to_string(n) + " of " + counted(all, "criterion", "criteria") +
           " that can be practised here " + (n == 1 ? "has " : "have ") + what;
}

void add_figures(const authoring::CoverageSum& sum, Pages& out) {
    out.paragraph(of_many(sum.practised, sum.can_be_practised(), "at least two chances on one route. ") +
                  counted(sum.once, "has", "have") + " one chance only, and " +
                  counted(sum.none, "has", "have") + " no scenario yet.");
    if (sum.to_show < sum.practised)
        out.paragraph("A chance is a decision that bears on the criterion. On one route, " +
                      std::to_string(sum.to_show) + " of those " + std::to_string(sum.practised) +
                      " have two at which it can be shown; for the others that was not found, because at " +
                      "some decisions one can only go against it.");
    if (sum.same > 0)
        out.paragraph("Of those without two chances, " + counted(sum.same, "asks", "ask") +
                      " for the same as one that has them. They are not counted among those that have.");
    if (sum.knowledge > 0)
        out.paragraph(std::to_string(sum.talked_about) + " of " +
                      counted(sum.knowledge, "knowledge item", "knowledge items") +
                      (sum.talked_about == 1 ? " is" : " are") + " talked about after a scenario.");
    if (sum.workplace > 0)
        out.paragraph("Left to the workplace, and not among those figures: " +
                      counted(sum.workplace, "criterion", "criteria") + ".");
}

void add_left_out(const Coverage& coverage, Pages& out) {
    if (coverage.left_out.empty()) return;
    out.heading("Scenarios that could not be looked through", 2);
    for (const auto& one : coverage.left_out) out.bullet(one);
}

std::string practised_in(const Coverage& coverage, const std::string& id) {
    std::vector<std::string> out;
    for (const auto& one : coverage.of(id)) out.push_back(coverage.scenarios[one.scenario].title);
    return listed(out);
}

// By reason, what is left to the workplace.
void add_workplace(const Coverage& coverage, const Catalogue& catalogue,
                   const std::vector<const Statement*>& criteria, Pages& out) {
    std::map<std::string, std::vector<const Statement*>> by_reason;
    for (const auto* one : criteria)
        if (const auto* reach = catalogue.reach(one->id);
            reach != nullptr && reach->extent == standards::Extent::workplace)
            by_reason[reach->reason].push_back(one);
    if (by_reason.empty()) return;
    out.heading("Left to the workplace", 2);
    for (const auto& [id, all] : by_reason) {
        const auto* reason = catalogue.reason(id);
        out.paragraph(reason == nullptr ? id : reason->says);
        for (const auto* one : all) {
            const auto in = practised_in(coverage, one->id);
            out.bullet(one->id + " " + one->says +
                       (in.empty() ? "" : "\nTouched on, and not counted: " + in));
        }
    }
}

void add_unit_line(const Coverage& coverage, const Catalogue& catalogue, const Unit& unit, Pages& out) {
    if (unit.listed_only) return;
    const auto sum = sum_of(coverage, catalogue, {unit.id});
    std::string text = standards::named(unit) + ": " + std::to_string(sum.practised) + " of " +
                       std::to_string(sum.can_be_practised()) + " with at least two chances";
    if (sum.once > 0) text += ", " + std::to_string(sum.once) + " with one";
    if (sum.knowledge > 0)
        text += "; " + std::to_string(sum.talked_about) + " of " +
                counted(sum.knowledge, "knowledge item", "knowledge items");
    std::vector<std::string> none;
    for (const auto* one : criteria_of(unit))
        if (coverage.standing(catalogue, one->id) == Standing::none)
            none.push_back(one->id.substr(unit.id.size() + 1));
    if (none.size() == static_cast<std::size_t>(sum.can_be_practised()))
        text += "; no scenario yet";
    else if (!none.empty())
        text += "; none yet for " + listed(none);
    out.bullet(text);
}

// "Kettle, day 24 (busy and routine: arrives and story)"
std::string practice_words(const Coverage& coverage, const Practice& one) {
    std::vector<std::string> ways;
    for (auto met = one.met.begin(); met != one.met.end(); ++met) {
        const auto alike = [&](const authoring::Met& other) {
            return other.beats == met->beats && other.settled == met->settled;
        };
        if (std::any_of(one.met.begin(), met, alike)) continue;
        std::vector<std::string> conditions;
        for (auto other = met; other != one.met.end(); ++other)
            if (alike(*other)) conditions.push_back(other->condition);
        ways.push_back(listed(conditions) + ": " + listed(met->beats) +
                       (met->settled ? "" : ", and not every route could be looked at"));
    }
    std::string out = coverage.scenarios[one.scenario].title;
    for (std::size_t i = 0; i < ways.size(); ++i) out += (i == 0 ? " (" : "; ") + ways[i];
    return out + (ways.empty() ? "" : ")");
}

// Each in a line of its own.
std::string link_lines(const Coverage& coverage, const Catalogue& catalogue, const std::string& id) {
    std::string out;
    for (const auto& same : coverage.same_practised(catalogue, id))
        out += "\nSame as " + same + ", which is practised in " + practised_in(coverage, same);
    std::vector<std::string> close;
    for (const auto& link : catalogue.links_of(id))
        if (!link.same && !coverage.of(link.to).empty()) close.push_back(link.to);
    if (!close.empty())
        out += "\nClose to " + listed(close) + ", where there is practice; that does not count here";
    return out;
}

void add_criteria(const Coverage& coverage, const Catalogue& catalogue, const Unit& unit, Standing standing,
                  Pages& out) {
    bool first = true;
    for (const auto* one : criteria_of(unit)) {
        if (coverage.standing(catalogue, one->id) != standing) continue;
        std::string title(to_text(standing));
        title.front() = static_cast<char>(title.front() - 'a' + 'A');
        if (first) out.heading(title, 2);
        first = false;
        std::string text = one->id + " " + one->says;
        for (const auto& practice : coverage.of(one->id)) text += "\n" + practice_words(coverage, practice);
        if (standing != Standing::practised) text += link_lines(coverage, catalogue, one->id);
        out.bullet(std::move(text));
    }
}

void add_knowledge(const Coverage& coverage, const Catalogue& catalogue, const Unit& unit, Pages& out) {
    if (unit.knowledge.empty()) return;
    out.heading("Knowledge, talked about afterwards", 2);
    for (const auto& one : unit.knowledge) {
        const auto in = practised_in(coverage, one.id);
        out.bullet(one.id + " " + one.says + "\n" +
                   (in.empty() ? "No scenario yet" + link_lines(coverage, catalogue, one.id) : in));
    }
}

// The scenarios that are practice for this unit.
std::set<std::size_t> scenarios_for(const Coverage& coverage, const Unit& unit) {
    std::set<std::size_t> out;
    for (const auto* one : criteria_of(unit))
        for (const auto& practice : coverage.of(one->id)) out.insert(practice.scenario);
    for (const auto& one : unit.knowledge)
        for (const auto& practice : coverage.of(one.id)) out.insert(practice.scenario);
    return out;
}

bool has(const std::vector<std::string>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

void add_scenarios(const Coverage& coverage, const std::set<std::size_t>& places, Pages& out) {
    if (places.empty()) return;
    out.heading("The scenarios, and under what circumstances", 2);
    for (const auto place : places) {
        const auto& one = coverage.scenarios[place];
        out.bullet(one.title + " (" + one.id + "): " + listed(one.conditions, "or") +
                   (one.circumstances.empty() ? "" : "; " + listed(one.circumstances)) +
                   (one.core_skills.empty() ? "" : "; Core Skills: " + listed(one.core_skills)));
    }
}

// The conditions a unit asks for, and the scenarios for it that have them.
void add_conditions(const Coverage& coverage, const Unit& unit, const std::set<std::size_t>& places,
                    Pages& out) {
    bool first = true;
    for (const auto& requirement : unit.requirements)
        for (const auto& condition : requirement.conditions) {
            const auto word = scenario::circumstance_of(condition.tag);
            std::vector<std::string> in;
            for (const auto place : places) {
                const auto& one = coverage.scenarios[place];
                if (!word.empty() && (has(one.conditions, word) || has(one.circumstances, word)))
                    in.push_back(one.title);
            }
            if (first) out.heading("What the unit asks for", 2);
            first = false;
            out.bullet(condition.id + " " + condition.says + ": " +
                       (word.empty()
                            ? "scenarios have no word for it"
                            : std::string(word) + ", " + (in.empty() ? "no scenario yet" : listed(in))));
        }
}

}  // namespace

debrief::Document coverage_view(const Coverage& coverage, const Catalogue& catalogue,
                                const std::string& title, const std::vector<std::string>& units) {
    Pages out(title);
    out.notice(std::string(standards::kOurWords));
    add_figures(sum_of(coverage, catalogue, units), out);
    out.heading("Unit by unit", 2);
    std::vector<const Statement*> criteria;
    for (const auto& unit : catalogue.units()) {
        if (!has(units, unit.id)) continue;
        add_unit_line(coverage, catalogue, unit, out);
        for (const auto* one : criteria_of(unit)) criteria.push_back(one);
    }
    add_workplace(coverage, catalogue, criteria, out);
    add_left_out(coverage, out);
    return out.take();
}

debrief::Document unit_coverage_view(const Coverage& coverage, const Catalogue& catalogue, const Unit& unit) {
    Pages out("Coverage of " + standards::named(unit));
    out.notice(std::string(standards::kOurWords));
    if (!unit.simulation.says.empty()) out.paragraph(unit.simulation.says);
    add_figures(sum_of(coverage, catalogue, {unit.id}), out);
    for (const auto standing : {Standing::practised, Standing::once, Standing::unsettled, Standing::none})
        add_criteria(coverage, catalogue, unit, standing, out);
    add_workplace(coverage, catalogue, criteria_of(unit), out);
    add_knowledge(coverage, catalogue, unit, out);
    const auto places = scenarios_for(coverage, unit);
    add_scenarios(coverage, places, out);
    add_conditions(coverage, unit, places, out);
    add_left_out(coverage, out);
    return out.take();
}

}  // namespace rehearse::present
