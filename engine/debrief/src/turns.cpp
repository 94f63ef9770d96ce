// Turning points: what was said, what it did, and where another answer leads, played to its end with the same
// luck.
#include <algorithm>

#include "answers.hpp"
#include "assess/words.hpp"
#include "page.hpp"

namespace rehearse::debrief {
namespace {

using assess::TurnKind;
using play::AnswerKind;

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

// Where no replay is known: another line that was on offer, or how it could have been.
void tell_other_way(const Story& story, const assess::Turn& turn, Page& page) {
    const auto& decision = story.decision_at(turn.moment);
    if (has_class(story.moment(turn.moment).answer.kind)) {
        const std::string right = right_way(story, turn.moment);
        if (right.empty()) return;
        page.paragraph(story.moment(turn.moment).answer.kind == AnswerKind::pick ? "You could have ticked:"
                                                                                 : "It could have been:",
                       turn.moment);
        page.quote(right, {}, turn.moment);
        return;
    }
    if (turn.option < 0) return;
    const auto& option = decision.options.at(static_cast<std::size_t>(turn.option));
    page.paragraph(option.spoken ? "You could have said:" : "You could have done this:", turn.moment);
    page.quote(play::render(story.setting, option.text, story.moment(turn.moment).before), {}, turn.moment);
}

// A turn, and no praise: how it stood before, and how after.
std::string what_turned(const Story& story, int number) {
    const auto& reading = story.assessment.moment(number);
    const auto before = assess::mood_words(reading.mood_before),
               after = assess::mood_words(reading.mood_after);
    if (before == after || reading.mood_after < reading.mood_before)
        return "Here " + story.customer() + "'s mood rose.";
    return "Up to here " + story.customer() + " was " + std::string(before) + ", and after it " +
           std::string(after) + ".";
}

// The author's reason, then what was meant by it is asked: said plainly, and open to another view.
std::string question_at(const Story& story, const assess::Turn& turn) {
    const bool said = story.deed_at(turn.moment) == "you said";
    const std::string deed = said ? "said that" : "did that";
    switch (turn.kind) {
        case TurnKind::recovery:
            return what_turned(story, turn.moment) +
                   " What brought that about, do you think? What had you noticed before you answered?";
        case TurnKind::breach:
            return "This is one to stop at. What were you trying to do for " + story.customer() +
                   " when you " + deed + "?";
        case TurnKind::fall:
            return story.customer() + " took this hard. What did you expect to happen when you " + deed + "?";
        case TurnKind::against:
            return "There was a chance here to answer in another way. What was on your mind when you " +
                   deed + "?";
        case TurnKind::regret:
            break;
    }
    // Not the same one three times.
    const auto place = static_cast<std::size_t>(&turn - story.turns.data());
    if (place == 1)
        return "There was a way further from here. What did you know at that moment, and what did you not?";
    if (place == 2)
        return "Here, too, another answer led further. In " + story.customer() +
               "'s place, what would you have wanted?";
    return "Another answer could have led further here. What were you hoping for when you " + deed + "?";
}

void tell_turn(const Story& story, const assess::Turn& turn, Page& page) {
    const int number = turn.moment;
    page.heading(story.place_of(number) + ": " + story.deed_at(number), number);
    page.quote(story.short_words_at(number), "You", number);
    if (story.beside.own)
        if (const auto sure = story.beside.own->sure.find(number); sure != story.beside.own->sure.end())
            page.paragraph("How sure you were: " + sure->second + ".", number);
    page.paragraph(story.effect_at(number), number);
    page.paragraph(story.why_at(number), number);
    const std::string box = "m" + std::to_string(number);
    page.box(box, question_at(story, turn), story.reply(box), number);
    if (turn.other == nullptr) {
        if (turn.kind != TurnKind::recovery) tell_other_way(story, turn, page);
        return;
    }
    page.paragraph("Another way here:", number);
    page.quote(answer_in(story, turn.other->line.moments.front()), {}, number);
    tell_reaction(story, *turn.other, page);
    tell_rest(story, *turn.other, page);
}

bool any_replayed(const Story& story) {
    return std::any_of(story.turns.begin(), story.turns.end(),
                       [](const assess::Turn& turn) { return turn.other != nullptr; });
}

}  // namespace

void write_turns(const Story& story, Page& page) {
    if (story.assessment.moments.empty()) return;
    page.section("turns", story.turns.size() == 1 ? "A turning point" : "Turning points");
    if (any_replayed(story))
        page.paragraph(
            "Another way is played to the end in this story, with the same luck. There may be other good "
            "ways.");
    for (const auto& turn : story.turns) tell_turn(story, turn, page);
    if (story.assessment.to_try.empty() && story.hindsight.others.empty())
        page.paragraph(
            "No answer went against a criterion. If you play it again, try another line and see where it "
            "leads.");
}

}  // namespace rehearse::debrief
