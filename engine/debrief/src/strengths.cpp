// What went well.
#include <algorithm>
#include <span>

#include "base/text.hpp"
#include "page.hpp"

namespace rehearse::debrief {
namespace {

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
    constexpr std::size_t kMostNamed = 5;
    std::vector<int> others(strengths.begin() + kStrengthsTold, strengths.end());
    if (others.size() > kMostNamed)
        return "So did " + std::to_string(others.size()) + " other moments. Every moment is told below.";
    std::sort(others.begin(), others.end());
    std::vector<std::string> numbers;
    for (const int number : others) numbers.push_back(std::to_string(number));
    return (numbers.size() == 1 ? "Moment " : "Moments ") + listed(numbers) +
           " went well, too. Every moment is told below.";
}

}  // namespace

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
