#include "present/standards.hpp"

#include "base/text.hpp"
#include "blocks.hpp"
#include "standards/practised.hpp"

namespace rehearse::present {
namespace {

using standards::Catalogue;
using standards::Extent;
using standards::Statement;
using standards::Unit;
using Rows = std::vector<std::vector<std::string>>;

void add_if_any(Rows& rows, const char* name, const std::string& value) {
    if (!value.empty()) rows.push_back({name, value});
}

std::string number(int n) { return n == 0 ? std::string() : std::to_string(n); }

std::string joined_with(std::vector<std::string> parts, std::string_view between) {
    std::string out;
    for (const auto& part : parts)
        if (!part.empty()) out += (out.empty() ? "" : std::string(between)) + part;
    return out;
}

Rows facts_of(const Catalogue& catalogue, const Unit& unit) {
    Rows rows;
    add_if_any(rows, "Code", unit.code);
    add_if_any(rows, "Reference", unit.reference);
    add_if_any(rows, "Theme", unit.theme);
    add_if_any(rows, "Level", number(unit.level));
    add_if_any(rows, "Credits", number(unit.credits));
    add_if_any(rows, "Guided learning hours", number(unit.glh));
    const auto& edition = unit.edition;
    add_if_any(rows, "Edition",
               joined_with({edition.version.empty() ? "" : "version " + edition.version,
                            edition.approved.empty() ? "" : "approved " + edition.approved,
                            edition.review.empty() ? "" : "for review " + edition.review},
                           ", "));
    add_if_any(rows, "On simulation", unit.simulation.says);
    std::vector<std::string> skills;
    for (const auto& id : unit.meta_skills)
        if (const auto* skill = catalogue.meta_skill(id)) skills.push_back(skill->name);
    add_if_any(rows, "Meta-skills (our reading)", listed(skills));
    return rows;
}

std::string linked(const Catalogue& catalogue, const std::string& id) {
    std::vector<std::string> same, close;
    for (const auto& link : catalogue.links_of(id)) (link.same ? same : close).push_back(link.to);
    return joined_with(
        {same.empty() ? "" : "same as " + listed(same), close.empty() ? "" : "close to " + listed(close)},
        "; ");
}

// "part: It needs you there in person …"
std::string reach_words(const Catalogue& catalogue, const std::string& id) {
    const auto* reach = catalogue.reach(id);
    if (reach == nullptr) return {};
    const auto* reason = catalogue.reason(reach->reason);
    switch (reach->extent) {
        case Extent::full:
            return "a simulator can touch all of it";
        case Extent::part:
            return "a simulator can touch a part of it. " + (reason != nullptr ? reason->says : "");
        case Extent::workplace:
            break;
    }
    return "left to the workplace. " + (reason != nullptr ? reason->says : "");
}

void add_statements(const Catalogue& catalogue, const std::vector<Statement>& all, Pages& out) {
    for (const auto& one : all) {
        const auto* reach = catalogue.reach(one.id);
        const auto links = linked(catalogue, one.id);
        const std::string extent = reach == nullptr || reach->extent == Extent::full ? ""
                                   : reach->extent == Extent::part ? "in part: " + reach->reason
                                                                   : "at the workplace: " + reach->reason;
        const auto more = joined_with({extent, links}, "; ");
        out.bullet(one.id + " " + one.says + (more.empty() ? "" : " (" + more + ")"));
    }
}

void add_list(const Catalogue& catalogue, const char* heading, const std::vector<Statement>& all,
              Pages& out) {
    if (all.empty()) return;
    out.heading(heading, 2);
    add_statements(catalogue, all, out);
}

void add_requirements(const Unit& unit, Pages& out) {
    if (unit.requirements.empty()) return;
    out.heading("What it asks for", 2);
    for (const auto& one : unit.requirements) {
        std::vector<std::string> conditions;
        for (const auto& condition : one.conditions) conditions.push_back(condition.says);
        out.bullet(one.id + " " + one.says + (conditions.empty() ? "" : ": " + listed(conditions)));
    }
}

// The reasons that the unit's statements name, told once.
void add_reasons(const Catalogue& catalogue, const Unit& unit, Pages& out) {
    bool first = true;
    for (const auto& reason : catalogue.our_reading().reasons) {
        bool used = false;
        for (const auto& group : unit.groups)
            for (const auto& one : group.criteria) {
                const auto* reach = catalogue.reach(one.id);
                used = used || (reach != nullptr && reach->reason == reason.id);
            }
        if (!used) continue;
        if (first) out.heading("What a simulator cannot touch", 2);
        first = false;
        out.bullet(reason.id + ": " + reason.says);
    }
}

std::string rule_of(const standards::Framework& framework) {
    return joined_with(
        {framework.publisher, framework.version, framework.dated,
         framework.min_optional == 0
             ? ""
             : "at least " + counted(framework.min_optional, "optional unit", "optional units"),
         framework.each_theme ? "one from every theme" : "",
         framework.max_imported == 0
             ? ""
             : "at most " + std::to_string(framework.max_imported) + " from the lower level"},
        "; ");
}

void add_units(const Catalogue& catalogue, const std::vector<std::string>& ids, const char* what,
               Pages& out) {
    for (const auto& id : ids) {
        const auto* unit = catalogue.unit(id);
        if (unit == nullptr) continue;
        std::size_t criteria = 0;
        for (const auto& group : unit->groups) criteria += group.criteria.size();
        out.bullet(standards::named(*unit) + " (" + what + "; " +
                   (unit->listed_only ? "by its title alone"
                                      : counted(static_cast<long long>(criteria), "criterion", "criteria")) +
                   ")");
    }
}

void add_framework(const Catalogue& catalogue, const standards::Framework& framework, Pages& out) {
    if (const auto rule = rule_of(framework); !rule.empty()) out.paragraph(rule + ".");
    add_units(catalogue, framework.mandatory, "mandatory", out);
    add_units(catalogue, framework.optional, "optional", out);
    for (const auto& note : framework.notes) out.paragraph(note);
}

}  // namespace

debrief::Document standards_view(const Catalogue& catalogue) {
    Pages out("The standards");
    out.notice(std::string(standards::kOurWords));
    for (const auto& framework : catalogue.frameworks()) {
        out.heading(framework.id + " " + framework.title, 1);
        add_framework(catalogue, framework, out);
    }
    return out.take();
}

debrief::Document framework_view(const Catalogue& catalogue, const standards::Framework& framework) {
    Pages out(framework.id + " " + framework.title);
    out.notice(std::string(standards::kOurWords));
    add_framework(catalogue, framework, out);
    return out.take();
}

debrief::Document unit_view(const Catalogue& catalogue, const Unit& unit) {
    Pages out(standards::named(unit));
    out.notice(std::string(standards::kOurWords));
    out.fields(facts_of(catalogue, unit));
    if (unit.listed_only) out.paragraph("Of this unit the source has the title and no criteria.");
    for (const auto& group : unit.groups) {
        out.heading(joined_with({"Criteria", group.title, group.kind}, ": "), 2);
        add_statements(catalogue, group.criteria, out);
    }
    add_reasons(catalogue, unit, out);
    add_list(catalogue, "Knowledge", unit.knowledge, out);
    add_list(catalogue, "Behaviours", unit.behaviours, out);
    add_list(catalogue, "Skills", unit.skills, out);
    add_requirements(unit, out);
    if (!unit.notes.empty()) out.heading("Notes", 2);
    for (const auto& note : unit.notes) out.bullet(note);
    return out.take();
}

debrief::Document statement_view(const Catalogue& catalogue, const standards::Item& item,
                                 const std::vector<std::string>& practised_by) {
    Pages out(item.id + ", " + item.kind);
    out.notice(std::string(standards::kOurWords));
    out.paragraph(item.says);
    Rows rows;
    if (const auto* unit = catalogue.unit(item.unit))
        rows.push_back({"Unit", standards::practice_for(*unit)});
    if (const auto* skill = catalogue.meta_skill(item.id))
        for (const auto& anchor : skill->anchors) rows.push_back({"People say", anchor});
    add_if_any(rows, "Practice", reach_words(catalogue, item.id));
    for (const auto& link : catalogue.links_of(item.id)) {
        const auto* other = catalogue.criterion(link.to);
        if (other == nullptr) other = catalogue.knowledge(link.to);
        if (other != nullptr)
            rows.push_back({link.same ? "Same as" : "Close to", link.to + " " + other->says});
    }
    add_if_any(rows, "Scenarios",
               practised_by.empty() && item.kind == "criterion" ? "none yet" : listed(practised_by));
    out.fields(std::move(rows));
    return out.take();
}

debrief::Document found_view(const std::vector<standards::Item>& found, const std::string& words) {
    Pages out("Statements with '" + words + "'");
    out.notice(std::string(standards::kOurWords));
    for (const auto& item : found)
        out.bullet(item.id + " " + item.says + (item.kind == "criterion" ? "" : " (" + item.kind + ")"));
    return out.take();
}

}  // namespace rehearse::present
