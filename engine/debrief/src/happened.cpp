// What happened: the curve of the mood, three neutral sentences, and what came of it.
#include <algorithm>

#include "assess/words.hpp"
#include "base/text.hpp"
#include "page.hpp"

namespace rehearse::debrief {
namespace {

std::string mood(int value) { return std::string(assess::mood_words(value)); }

std::string swing_note(const assess::MomentReading& moment) {
    if (moment.right_and_hard) return "right, and hard";
    if (!moment.swing) return {};
    return std::string(assess::shift_words(moment.mood_after - moment.mood_before));
}

std::vector<CurvePoint> curve_of(const assess::Assessment& assessment) {
    std::vector<CurvePoint> curve{{0, assessment.opening_mood, "the start"}};
    for (const auto& moment : assessment.moments)
        curve.push_back({moment.number, moment.mood_after, swing_note(moment)});
    return curve;
}

std::string mood_sentence(const Story& story, const std::vector<CurvePoint>& curve) {
    const auto lowest =
        std::min_element(curve.begin(), curve.end(),
                         [](const CurvePoint& a, const CurvePoint& b) { return a.value < b.value; });
    std::string out = story.customer() + " was " + mood(curve.front().value) + " at the start";
    if (lowest->moment > 0)
        out += ", " + mood(lowest->value) + " at the lowest point, after moment " +
               std::to_string(lowest->moment) + " (" + story.deed_at(lowest->moment) + " “" +
               story.short_words_at(lowest->moment) + "”),";
    return out + " and " + mood(curve.back().value) +
           (story.assessment.outcome ? " at the end." : " when this was written.");
}

bool looked_up(const assess::MomentReading& moment) { return moment.kind == play::AnswerKind::consult; }

// Where and when, and how many answers it took.
std::string first_sentence(const Story& story) {
    const auto& moments = story.assessment.moments;
    const auto looks = std::count_if(moments.begin(), moments.end(), looked_up);
    const auto answers = static_cast<long>(moments.size()) - looks;
    return "It began on " + play::clock_of(story.setting, story.played.start) + " and took " +
           counted(answers, "answer", "answers") + (story.assessment.outcome ? "." : " so far.");
}

// What was looked up on the way, in the order it was.
std::string second_sentence(const Story& story) {
    std::vector<std::string> seen;
    for (const auto& moment : story.assessment.moments) {
        if (!looked_up(moment) || moment.repeated) continue;
        const auto words =
            "“" + story.short_words_at(moment.number) + "” (moment " + std::to_string(moment.number) + ")";
        seen.push_back(words);
    }
    if (seen.empty()) return "Nothing was looked up on the way.";
    return "Before answering, you did this: " + listed(seen) + ".";
}

// Named where it was somebody else than the customer, whose mood is told.
std::string with_whom(const Story& story, const assess::MomentReading& moment) {
    const int with = story.scenario().beats.at(moment.beat).with;
    return with > 0 ? " (with " + story.scenario().cast.at(static_cast<std::size_t>(with)).name + ")" : "";
}

void tell_swing(const Story& story, const assess::MomentReading& moment, Page& page) {
    if (moment.right_and_hard) {
        page.bullet("Moment " + std::to_string(moment.number) + with_whom(story, moment) +
                        " was right, and hard: " + story.customer() +
                        " did not like it, and it still showed good practice.",
                    moment.number);
    } else if (moment.swing) {
        page.bullet("Moment " + std::to_string(moment.number) + ": " + story.effect_at(moment.number),
                    moment.number);
    }
}

// Every promise that was made, and what became of it by the end of this route.
void tell_promises(const Story& story, Page& page) {
    const auto& slots = story.played.state().slots;
    for (const auto& promise : story.scenario().promises) {
        const auto state = slots[static_cast<std::size_t>(promise.state_slot)];
        if (state == scenario::kNotPromised) continue;
        const auto due =
            promise.due_slot < 0 ? promise.by : slots[static_cast<std::size_t>(promise.due_slot)];
        const std::string what =
            "You promised: " + play::render(story.setting, promise.what, story.played.state()) + ", by " +
            scenario::clock_text(story.scenario().starts + due) + ". ";
        if (state == scenario::kKept)
            page.bullet(what + "Kept.");
        else if (state == scenario::kOpen)
            page.bullet(what + "Still open when the story ended.");
        else
            page.bullet(what + "Not kept. " +
                        play::render(story.setting, promise.broken.why, story.played.state()));
    }
}

void tell_outcome(const Story& story, Page& page) {
    const auto& outcome = *story.assessment.outcome;
    page.paragraph(outcome.says);
    page.bullet("For " + story.customer() + ", it " +
                std::string(assess::outcome_words(outcome.values.customer)) + ".");
    page.bullet("For the organisation, it " +
                std::string(assess::outcome_words(outcome.values.organisation)) + ".");
}

std::string title_of(const Story& story) {
    const auto& outcome = story.assessment.outcome;
    if (!outcome) return "Not finished yet";
    return outcome->title.empty() ? "What happened" : "What happened: " + outcome->title;
}

}  // namespace

void write_happened(const Story& story, Page& page) {
    const bool over = story.assessment.outcome.has_value();
    page.section(over ? "happened" : "unfinished", title_of(story));
    if (!over)
        page.paragraph(
            "This attempt is unfinished, so what comes of it is still open. Here is what there is so far.");
    Block block;
    block.kind = BlockKind::curve;
    block.curve = curve_of(story.assessment);
    const std::string told = mood_sentence(story, block.curve);
    block.text = story.assessment.moments.empty()
                     ? told
                     : first_sentence(story) + " " + second_sentence(story) + " " + told;
    page.add(std::move(block));
    for (const auto& moment : story.assessment.moments) tell_swing(story, moment, page);
    tell_promises(story, page);
    if (over) tell_outcome(story, page);
}

}  // namespace rehearse::debrief
