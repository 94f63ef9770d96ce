// The end of the page: meta-skills, what to talk about, what now, and the trainer's comment.
#include <algorithm>
#include <set>

#include "base/clock.hpp"
#include "base/text.hpp"
#include "page.hpp"

namespace rehearse::debrief {
namespace {

constexpr std::size_t kMomentsToLookAt = 3;
constexpr std::size_t kQuestions = 2;

// The moments that said most, for or against, in order of time: what a rating can be held against.
std::vector<int> moments_to_look_at(const Story& story) {
    std::vector<const assess::MomentReading*> all;
    for (const auto& moment : story.assessment.moments)
        if (!moment.said.empty()) all.push_back(&moment);
    std::stable_sort(all.begin(), all.end(), [](const auto* a, const auto* b) {
        return a->in_favour() - a->against() > b->in_favour() - b->against();
    });
    if (all.size() > kMomentsToLookAt) all.resize(kMomentsToLookAt);
    std::vector<int> out;
    for (const auto* moment : all) out.push_back(moment->number);
    std::sort(out.begin(), out.end());
    return out;
}

void tell_rating(const Story& story, const std::string& skill, Page& page) {
    if (!story.beside.own) return;
    const auto& ratings = story.beside.own->ratings;
    const auto found = ratings.find(skill);
    if (found == ratings.end()) return;
    const auto& own = found->second;
    if (!own.anchor.empty()) page.bullet("How you see yourself: “" + own.anchor + "”");
    if (!own.example.empty()) page.bullet("Your example: " + own.example);
    if (!own.before.empty()) page.bullet("Last time: “" + own.before + "”");
}

// Others on another attempt, so that all of them come round.
std::vector<std::string> asked_now(const Story& story) {
    const auto& all = story.scenario().knows;
    std::vector<std::string> out;
    const auto first = static_cast<std::size_t>(story.beside.before) * kQuestions;
    for (std::size_t i = 0; i < std::min(kQuestions, all.size()); ++i)
        out.push_back(all[(first + i) % all.size()]);
    return out;
}

// The author's points, once the learner has answered from their own work.
void tell_points(const Story& story, const std::string& id, Page& page) {
    const auto points = story.scenario().points.find(id);
    if (points == story.scenario().points.end() || story.reply(id).empty()) return;
    const auto& covered = story.beside.own->covered;
    const auto ticks = covered.find(id);
    page.paragraph("What others would speak of, too. Tick what you covered; there is no count.");
    int number = 0;
    for (const auto& point : points->second) {
        const bool ticked = ticks != covered.end() && ticks->second.contains(++number);
        page.bullet((ticked ? "[x] " : "[ ] ") + point);
    }
}

std::string about_words(const Story& story, const TrainerComment& comment) {
    if (comment.about.empty()) return {};
    if (story.catalogue.criterion(comment.about) != nullptr) return story.criterion(comment.about);
    return comment.about;
}

void tell_comment(const Story& story, const TrainerComment& comment, Page& page) {
    std::string said = comment.who + ", " + date_only(comment.at);
    if (const auto about = about_words(story, comment); !about.empty()) said += ", on " + about;
    page.paragraph(said + ":");
    if (!comment.reading.empty())
        page.bullet(comment.reading == comment.machine
                        ? "Agrees with the program's reading: " + comment.machine + "."
                        : "Reads it as " + comment.reading +
                              "; the program's reading stays beside it: " + comment.machine + ".");
    if (!comment.words.empty()) page.quote(comment.words, comment.who);
}

// The turning point at which most can be tried differently, with what it would practise.
const assess::Turn* to_try_again(const Story& story) {
    const assess::Turn* out = nullptr;
    for (const auto& turn : story.turns) {
        if (turn.kind == assess::TurnKind::recovery) continue;
        if (out == nullptr || turn.kind < out->kind) out = &turn;
    }
    return out;
}

void tell_again(const Story& story, Page& page) {
    const auto* turn = to_try_again(story);
    if (turn == nullptr) return;
    page.paragraph("This one again, from moment " + std::to_string(turn->moment) + ":", turn->moment);
    bool named = false;
    for (const auto& said : story.assessment.moment(turn->moment).said) {
        if (said.weight >= 0) continue;
        named = true;
        page.bullet("It is a chance for " + story.criterion(story.criterion_id(said.criterion)) + ".",
                    turn->moment);
    }
    if (!named) page.bullet("Another answer led further there.", turn->moment);
}

}  // namespace

void write_meta(const Story& story, Page& page) {
    if (story.scenario().meta_skills.empty()) return;
    page.section("meta", "Meta-skills this scenario calls on");
    for (const auto& id : story.scenario().meta_skills) {
        const auto* skill = story.catalogue.meta_skill(id);
        page.paragraph(skill == nullptr ? id : skill->name + ": " + skill->says + ".");
        tell_rating(story, id, page);
    }
    const auto moments = moments_to_look_at(story);
    if (moments.empty()) return;
    page.paragraph("Moments to look at, before you say how you see yourself:");
    for (const int number : moments)
        page.bullet("Moment " + std::to_string(number) + ", " + story.deed_at(number) + ": " +
                        story.short_words_at(number),
                    number);
}

void write_knowledge(const Story& story, Page& page) {
    const auto asked = asked_now(story);
    if (asked.empty()) return;
    page.section("knowledge", "To talk about with your trainer");
    page.paragraph("From your own work, what could you say about " +
                   std::string(asked.size() == 1 ? "this" : "these") + "? Nothing here is counted. " +
                   std::string(standards::kOurWords));
    for (const auto& id : asked) {
        const auto* statement = story.catalogue.knowledge(id);
        page.box(id, statement == nullptr ? id : statement->says + " (" + id + ")", story.reply(id));
        tell_points(story, id, page);
    }
}

void write_now_what(const Story& story, Page& page) {
    if (!story.beside.own || !story.assessment.outcome) return;
    page.section("now-what", "So what, and now what?");
    page.box("so_what", "So what: what did this show you, about the customer or about yourself?",
             story.reply("so_what"));
    page.box("now_what", "Now what: what will you do differently, or do again, at work?",
             story.reply("now_what"));
    const auto& objective = story.beside.own->objective;
    if (!objective.empty())
        page.paragraph("If you want to hold on to it, make it an objective, one part at a time:");
    for (const auto& part : objective) {
        page.box(part.name, part.asks, part.answer);
        if (!part.answer.empty()) page.paragraph(part.hint);
    }
}

void write_next(const Story& story, Page& page) {
    if (!story.assessment.outcome || (story.beside.next.empty() && to_try_again(story) == nullptr)) return;
    page.section("next", "What you could practise next");
    tell_again(story, page);
    for (const auto& one : story.beside.next) {
        page.paragraph(one.title + ":");
        for (const auto& reason : one.reasons) page.bullet(reason);
    }
    page.paragraph("Nothing is locked: play what you like.");
}

void write_trainer(const Story& story, Page& page) {
    if (!story.assessment.outcome) return;
    page.section("trainer", "Comment on practice, not an assessment decision");
    for (const auto& comment : story.beside.comments) tell_comment(story, comment, page);
    if (story.beside.comments.empty())
        page.box("trainer",
                 "For your trainer: agree with a reading above, or adjust it and say why. The program's "
                 "reading stays beside it.",
                 {});
}

}  // namespace rehearse::debrief
