// The top of the page: what was played, how it felt, breaches.
#include <algorithm>

#include "assess/words.hpp"
#include "base/clock.hpp"
#include "base/text.hpp"
#include "page.hpp"
#include "standards/practised.hpp"

namespace rehearse::debrief {
namespace {

using Rows = std::vector<std::vector<std::string>>;
using scenario::Critical;

std::string_view mode_words(play::Mode mode) {
    switch (mode) {
        case play::Mode::practice:
            return "practice (going back is free)";
        case play::Mode::coached:
            return "coached (the reason comes at once)";
        case play::Mode::unaided:
            break;
    }
    return "unaided (no hints, no going back)";
}

// First, repeat, rewound and coached attempts are told apart.
std::string attempt_words(const Story& story) {
    const int before = story.beside.before;
    if (before == 0) return story.log.head.id + ", the first of this scenario";
    return story.log.head.id + ", after " + counted(before, "earlier one", "earlier ones") +
           " of this scenario";
}

std::string_view rewound_words(const assess::Assessment& assessment) {
    if (!assessment.rewound) return "no, these are the first answers";
    if (assessment.first_line) return "only afterwards, to explore; these are the first answers";
    return "yes, some of these answers were given after going back";
}

std::string time_words(int minutes) {
    constexpr int kHour = 60;
    constexpr int kDay = 24 * kHour;
    std::vector<std::string> parts;
    if (minutes >= kDay) parts.push_back(counted(minutes / kDay, "day", "days"));
    if (minutes % kDay >= kHour) parts.push_back(counted(minutes % kDay / kHour, "hour", "hours"));
    if (minutes % kHour > 0 || parts.empty()) parts.push_back(counted(minutes % kHour, "minute", "minutes"));
    return listed(parts);
}

// "refund limit (sales assistant)" for "sales assistant.refund_limit"
std::string change_name(const std::string& name) {
    const auto dot = name.rfind('.');
    if (dot == std::string::npos) return scenario::spoken_name(name);
    return scenario::spoken_name(name.substr(dot + 1)) + " (" + name.substr(0, dot) + ")";
}

// What the organisation says now, and what the log recorded besides.
std::vector<scenario::Change> changes_of(const Story& story) {
    auto changes = story.organisation.changes;
    for (const auto& change : story.log.head.overrides) {
        const bool known = std::any_of(changes.begin(), changes.end(),
                                       [&](const scenario::Change& one) { return one.name == change.name; });
        if (!known) changes.push_back(change);
    }
    return changes;
}

void add_changes(const Story& story, Rows& rows) {
    for (const auto& change : changes_of(story))
        rows.push_back({"Changed by your centre", change_name(change.name) + ": from " +
                                                      std::to_string(change.from) + " to " +
                                                      std::to_string(change.to)});
}

std::string breach_words(const Story& story, const assess::Breach& breach) {
    const std::string what = "What " + story.deed_at(breach.moment) + " here ";
    switch (breach.kind) {
        case Critical::unsafe:
            return what + "was unsafe.";
        case Critical::unlawful:
            return what + "was against the law.";
        case Critical::discriminatory:
            return what + "treated somebody unfairly for who they are: that is discrimination.";
        case Critical::dishonest:
            return what + "was not honest.";
        case Critical::data_breach:
            return what + "was a data breach.";
        case Critical::none:
            break;
    }
    return {};
}

}  // namespace

void write_head(const Story& story, Page& page) {
    page.notice(std::string(kStatusLine));
    const auto& assessment = story.assessment;
    Rows rows{{"Scenario", story.scenario().title},
              {"Date", date_only(story.log.head.started)},
              {"Mode", std::string(mode_words(assessment.mode))},
              {"Condition", assessment.condition},
              {"Organisation", story.organisation.name}};
    add_changes(story, rows);
    rows.push_back({"Attempt", attempt_words(story)});
    rows.push_back({"Went back", std::string(rewound_words(assessment))});
    rows.push_back({"Time in the story", time_words(assessment.minutes)});
    for (const auto* unit : standards::units_of(story.catalogue, story.scenario().practises))
        rows.push_back({"Practice for", standards::practice_for(*unit)});
    Block fields;
    fields.kind = BlockKind::fields;
    fields.rows = std::move(rows);
    page.add(std::move(fields));
}

void write_feelings(const Story& story, Page& page) {
    if (!story.beside.own || !story.assessment.outcome) return;
    const auto& own = *story.beside.own;
    page.section("feelings", "First, how do you feel?");
    page.box("word", "One word for how you feel now", own.feeling);
    page.box("line", "One line more, if you like", own.feeling_line);
    page.paragraph(own.readers);
}

void write_breaches(const Story& story, Page& page) {
    const auto& breaches = story.assessment.breaches;
    if (breaches.empty()) return;
    page.section("breaches", "What matters most");
    for (const auto& breach : breaches) {
        page.paragraph(story.place_of(breach.moment) + ". " + breach_words(story, breach), breach.moment);
        page.quote(story.words_at(breach.moment), "You", breach.moment);
        page.paragraph(story.why_at(breach.moment), breach.moment);
    }
    page.paragraph(
        "This was practice, so nobody came to harm. Talk it through with your trainer before you meet it at "
        "work.");
}

}  // namespace rehearse::debrief
