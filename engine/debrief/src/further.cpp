// The end of the page: criteria, and what to talk about.
#include "page.hpp"

namespace rehearse::debrief {

void write_criteria(const Story& story, Page& page) {
    if (story.assessment.criteria.empty()) return;
    page.section("criteria", "The criteria, in this attempt");
    page.paragraph("A chance is a moment at which some answer could have shown it.");
    Block table;
    table.kind = BlockKind::table;
    table.rows.push_back({"Code", "In our words, not the official text", "Chances", "In this attempt"});
    for (const auto& one : story.assessment.criteria)
        table.rows.push_back(
            {one.id, one.says, std::to_string(one.chances), std::string(to_text(one.reading))});
    page.add(std::move(table));
}

void write_knowledge(const Story& story, Page& page) {
    if (story.scenario().knows.empty()) return;
    page.section("knowledge", "To talk about with your trainer");
    page.paragraph("From your own work, what could you say about each of these?");
    for (const auto& id : story.scenario().knows) {
        const auto* statement = story.catalogue.knowledge(id);
        page.bullet(statement == nullptr ? id : statement->says + " (" + id + ")");
    }
}

void write_meta(const Story& story, Page& page) {
    if (story.scenario().meta_skills.empty()) return;
    page.section("meta", "Meta-skills this scenario calls on");
    for (const auto& id : story.scenario().meta_skills) {
        const auto* skill = story.catalogue.meta_skill(id);
        page.bullet(skill == nullptr ? id : skill->name + ": " + skill->says);
    }
}

}  // namespace rehearse::debrief
