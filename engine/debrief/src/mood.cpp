// How the customer felt along the way, and what went well.
#include <algorithm>
#include <span>

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

std::string mood_told(const Story& story, const std::vector<CurvePoint>& curve) {
    const auto lowest =
        std::min_element(curve.begin(), curve.end(),
                         [](const CurvePoint& a, const CurvePoint& b) { return a.value < b.value; });
    std::string out = story.customer() + " was " + mood(curve.front().value) + " at the start. ";
    if (lowest->moment == 0) {
        out += "The mood never fell below that. ";
    } else {
        out += "The lowest point, " + mood(lowest->value) + ", came after moment " +
               std::to_string(lowest->moment) + " (" + story.deed_at(lowest->moment) + " “" +
               story.short_words_at(lowest->moment) + "”). ";
    }
    return out + (story.assessment.outcome ? "At the end: " : "So far: ") + mood(curve.back().value) + ".";
}

void tell_swing(const Story& story, const assess::MomentReading& moment, Page& page) {
    if (moment.right_and_hard) {
        page.bullet("Moment " + std::to_string(moment.number) + " was right, and hard: " + story.customer() +
                        " did not like it, and it still showed good practice.",
                    moment.number);
    } else if (moment.swing) {
        page.bullet("Moment " + std::to_string(moment.number) + ": " + story.effect_at(moment.number),
                    moment.number);
    }
}

// The first chance to show something that was not taken, if there was one.
const assess::Chance* open_chance(const assess::Assessment& assessment) {
    for (const auto& chance : assessment.ledger)
        if (chance.best > 0 && chance.got <= 0) return &chance;
    return nullptr;
}

std::string no_open_chance(const assess::Assessment& assessment) {
    const bool any = std::any_of(assessment.ledger.begin(), assessment.ledger.end(),
                                 [](const assess::Chance& chance) { return chance.best > 0; });
    if (any)
        return "The chances here came together with what stands at the top of this page. "
               "Next time, take them without it.";
    return "No moment on this way through brought a chance to show one of the criteria. Another way may.";
}

void tell_next_chance(const Story& story, Page& page) {
    if (story.assessment.moments.empty()) {
        page.paragraph("No decision has been made yet. The first chance is just ahead.");
        return;
    }
    const auto* chance = open_chance(story.assessment);
    if (chance == nullptr) {
        page.paragraph(no_open_chance(story.assessment));
        return;
    }
    std::string out = "Not much has shown here yet, and that is what practice is for. Next time, moment " +
                      std::to_string(chance->moment) + " (" + story.time_of(chance->moment) +
                      ") brings a chance for " + story.criterion(story.criterion_id(chance->criterion));
    if (chance->source == assess::Source::consult) {
        const auto& label = story.scenario().consults.at(static_cast<std::size_t>(chance->index)).label;
        out += ", with “" + play::render(story.setting, label, story.moment(chance->moment).before) + "”";
    }
    page.paragraph(out + ".", chance->moment);
}

// The strongest are told in full; every decision follows further down anyway.
constexpr std::size_t kStrengthsTold = 3;

std::string other_strengths(const std::vector<int>& strengths) {
    std::vector<int> others(strengths.begin() + kStrengthsTold, strengths.end());
    std::sort(others.begin(), others.end());
    std::vector<std::string> numbers;
    for (const int number : others) numbers.push_back(std::to_string(number));
    return (numbers.size() == 1 ? "Moment " : "Moments ") + listed(numbers) +
           " went well, too. Every moment is told below.";
}

}  // namespace

void write_mood(const Story& story, Page& page) {
    page.section("mood", "How " + story.customer() + " felt along the way");
    Block block;
    block.kind = BlockKind::curve;
    block.curve = curve_of(story.assessment);
    block.text = mood_told(story, block.curve);
    page.add(std::move(block));
    for (const auto& moment : story.assessment.moments) tell_swing(story, moment, page);
}

void write_strengths(const Story& story, Page& page) {
    page.section("strengths", "What went well");
    const auto& strengths = story.assessment.strengths;
    if (strengths.empty()) tell_next_chance(story, page);
    for (const int number : std::span(strengths).first(std::min(strengths.size(), kStrengthsTold))) {
        page.paragraph(story.place_of(number) + ", " + story.deed_at(number) + ":", number);
        page.quote(story.words_at(number), "You", number);
        page.paragraph(story.effect_at(number), number);
        for (const auto& said : story.assessment.moment(number).said)
            if (said.weight > 0) page.bullet(story.criterion(story.criterion_id(said.criterion)), number);
        page.paragraph(story.why_at(number), number);
    }
    if (strengths.size() > kStrengthsTold) page.paragraph(other_strengths(strengths));
}

}  // namespace rehearse::debrief
