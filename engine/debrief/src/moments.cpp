// The record: every decision in order, with what it said.
#include "answers.hpp"
#include "assess/words.hpp"
#include "page.hpp"

namespace rehearse::debrief {
namespace {

using play::AnswerKind;

void tell_repeated(const assess::MomentReading& moment, Page& page) {
    if (!moment.repeated) return;
    page.paragraph(
        moment.kind == AnswerKind::consult
            ? "You had checked this before. Looking again is free, and says nothing new."
            : "You had met this decision before, so the answer says nothing new about the criteria.",
        moment.number);
}

void tell_moment(const Story& story, const assess::MomentReading& moment, Page& page) {
    const int number = moment.number;
    page.heading(story.place_of(number) + ": " + story.deed_at(number), number);
    if (has_class(moment.kind))
        page.paragraph(
            play::render(story.setting, story.decision_at(number).ask, story.moment(number).before), number);
    // Parts that are told one by one need no quote of the whole.
    if (!has_class(moment.kind) || moment.kind == AnswerKind::pick || moment.kind == AnswerKind::write)
        page.quote(story.words_at(number), "You", number);
    if (has_class(moment.kind)) tell_answer(story, number, page);
    tell_repeated(moment, page);
    if (!moment.repeated || moment.kind != AnswerKind::consult) page.paragraph(story.why_at(number), number);
    page.paragraph(story.effect_at(number), number);
    if (moment.right_and_hard) page.paragraph("Right, and hard.", number);
    for (const auto& said : moment.said)
        page.bullet(story.criterion(story.criterion_id(said.criterion)) + ": " +
                        std::string(assess::weight_words(said.weight)),
                    number);
}

}  // namespace

void write_moments(const Story& story, Page& page) {
    if (story.assessment.moments.empty()) return;
    page.section("moments", "Every decision, in order");
    for (const auto& moment : story.assessment.moments) tell_moment(story, moment, page);
}

}  // namespace rehearse::debrief
