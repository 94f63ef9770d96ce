// Where another answer could have led, played to its end with the same luck.
#include <algorithm>

#include "assess/words.hpp"
#include "page.hpp"

namespace rehearse::debrief {
namespace {

std::string short_line(const std::string& words) {
    constexpr std::size_t kMost = 110;  // bytes
    const std::string one_line = words.substr(0, words.find('\n'));
    if (one_line.size() <= kMost) return one_line;
    const auto at = one_line.rfind(' ', kMost);
    return one_line.substr(0, at == std::string::npos ? kMost : at) + " …";
}

// What would have been answered; where it is no reply, after what was asked.
std::string answer_in(const Story& story, const play::Moment& moment) {
    const auto words = play::words_of(story.setting, moment.before, moment.answer, {});
    const auto& ask = story.scenario().beats[moment.before.at].decision.ask;
    if (moment.answer.kind == play::AnswerKind::choose || moment.answer.kind == play::AnswerKind::consult ||
        ask.empty())
        return words;
    return play::render(story.setting, ask, moment.before) + " " + words;
}

// What was said next, word for word.
void tell_reaction(const Story& story, const explore::OtherLine& other, Page& page) {
    constexpr int kMostLines = 4;
    const auto& first = other.line.moments.front();
    int told = 0;
    for (const auto& event : first.events.all) {
        if (event.kind != play::EventKind::line || event.line->sheet >= 0 || told == kMostLines) continue;
        ++told;
        const bool narrated = event.index == scenario::kNarrator;
        page.quote(play::render(story.setting, first.events, event),
                   narrated ? "" : story.scenario().cast[static_cast<std::size_t>(event.index)].name,
                   other.moment);
    }
}

void tell_rest(const Story& story, const explore::OtherLine& other, Page& page) {
    const auto& moments = other.line.moments;
    if (moments.size() > 1) page.paragraph("With these answers after it:", other.moment);
    for (std::size_t i = 1; i < moments.size(); ++i)
        page.bullet(short_line(answer_in(story, moments[i])), other.moment);
    const auto& state = other.line.state();
    const auto& ending = story.scenario().beats[state.at].ending;
    const auto values = play::values_of(story.setting, state);
    page.paragraph("It could have come to: " + ending->title + ". For " + story.customer() + ", it " +
                       std::string(assess::outcome_words(values.customer)) + "; for the organisation, it " +
                       std::string(assess::outcome_words(values.organisation)) + ".",
                   other.moment);
    page.paragraph(play::render(story.setting, ending->says, state), other.moment);
}

}  // namespace

void write_turns(const Story& story, Page& page) {
    if (story.hindsight.others.empty() || !story.assessment.outcome) return;
    page.section("turns", "Where another answer could have led");
    page.paragraph("Played to the end in this story, with the same luck. There may be other good ways.");
    for (const auto& other : story.hindsight.others) {
        page.heading(story.place_of(other.moment) + ": " + story.deed_at(other.moment), other.moment);
        page.quote(story.short_words_at(other.moment), "You", other.moment);
        page.paragraph("Another way here:", other.moment);
        page.quote(answer_in(story, other.line.moments.front()), {}, other.moment);
        tell_reaction(story, other, page);
        tell_rest(story, other, page);
    }
}

}  // namespace rehearse::debrief
