// The criteria in this attempt, each with where it shows and what changed since the last time.
#include <algorithm>

#include "base/text.hpp"
#include "page.hpp"

namespace rehearse::debrief {
namespace {

using assess::Reading;

// Where it shows most, or what went most against it.
const assess::Chance* telling(const Story& story, const std::string& id, bool shown) {
    const assess::Chance* out = nullptr;
    for (const auto& chance : story.assessment.ledger) {
        const int got = shown ? chance.got : -chance.got;
        if (got <= 0 || story.criterion_id(chance.criterion) != id) continue;
        if (out == nullptr || got > (shown ? out->got : -out->got)) out = &chance;
    }
    return out;
}

std::string shown_at(const Story& story, const assess::Chance* chance) {
    if (chance == nullptr) return {};
    return "Moment " + std::to_string(chance->moment) + ": " + story.short_words_at(chance->moment);
}

std::string since(const Story& story, const assess::CriterionReading& now) {
    const auto& readings = story.beside.earlier->readings;
    const auto before = readings.find(now.id);
    if (before == readings.end() || before->second == Reading::not_met) return "new";
    if (before->second == now.reading) return "as last time";
    return "last time: " + std::string(assess::to_text(before->second));
}

void add_row(const Story& story, const assess::CriterionReading& one, Block& table) {
    const auto* chance = telling(story, one.id, true);
    const auto* against = telling(story, one.id, false);
    std::string where = shown_at(story, chance == nullptr ? against : chance);
    if (chance != nullptr && against != nullptr)
        where += " Against it: moment " + std::to_string(against->moment) + ".";
    if (chance == nullptr) chance = against;
    table.rows.push_back(
        {one.id, one.says, std::to_string(one.chances), std::string(to_text(one.reading)), std::move(where)});
    if (story.beside.earlier) table.rows.back().push_back(since(story, one));
    table.row_moments.push_back(chance == nullptr ? 0 : chance->moment);
}

void tell_not_met(const Story& story, Page& page) {
    bool first = true;
    for (const auto& one : story.assessment.criteria) {
        if (one.reading != Reading::not_met) continue;
        if (first) page.paragraph("Not met here: this way through brought no chance for");
        first = false;
        page.bullet(story.criterion(one.id));
    }
}

}  // namespace

void write_criteria(const Story& story, Page& page) {
    const auto& criteria = story.assessment.criteria;
    if (criteria.empty()) return;
    page.section("criteria", "The criteria, in this attempt");
    page.paragraph("A chance is a moment at which what you do can show it, or go against it. " +
                   std::string(standards::kOurWords));
    Block table;
    table.kind = BlockKind::table;
    table.rows.push_back({"Code", "What it asks for", "Chances", "In this attempt", "Where"});
    table.row_moments.push_back(0);
    if (story.beside.earlier)
        table.rows.front().push_back("Since " + date_only(story.beside.earlier->started));
    for (const auto& one : criteria)
        if (one.reading != Reading::not_met) add_row(story, one, table);
    if (table.rows.size() > 1) page.add(std::move(table));
    tell_not_met(story, page);
}

}  // namespace rehearse::debrief
