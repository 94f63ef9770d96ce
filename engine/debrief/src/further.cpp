// The end of the page: promises, criteria, and what to talk about.
#include "page.hpp"

namespace rehearse::debrief {

// Every promise that was made, and what became of it by the end of this route.
void write_promises(const Story& story, Page& page) {
    const auto& slots = story.played.state().slots;
    bool first = true;
    for (const auto& promise : story.scenario().promises) {
        const auto state = slots[static_cast<std::size_t>(promise.state_slot)];
        if (state == scenario::kNotPromised) continue;
        if (first) page.section("promises", "What you promised");
        first = false;
        const auto due =
            promise.due_slot < 0 ? promise.by : slots[static_cast<std::size_t>(promise.due_slot)];
        const std::string what = play::render(story.setting, promise.what, story.played.state()) + ", by " +
                                 scenario::clock_text(story.scenario().starts + due) + ": ";
        if (state == scenario::kKept)
            page.bullet(what + "kept.");
        else if (state == scenario::kOpen)
            page.bullet(what + "still open when the story ended.");
        else
            page.bullet(what + "not kept. " +
                        play::render(story.setting, promise.broken.why, story.played.state()));
    }
}

void write_criteria(const Story& story, Page& page) {
    if (story.assessment.criteria.empty()) return;
    page.section("criteria", "The criteria, in this attempt");
    page.paragraph("A chance is a moment at which what you do can show it, or go against it. " +
                   std::string(standards::kOurWords));
    Block table;
    table.kind = BlockKind::table;
    table.rows.push_back({"Code", "What it asks for", "Chances", "In this attempt"});
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
