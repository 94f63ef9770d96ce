// Every decision in order, and what to try at the weak ones.
#include "assess/words.hpp"
#include "page.hpp"

namespace rehearse::debrief {
namespace {

using play::AnswerKind;

std::string item_words(const scenario::Item& item, bool ticked) {
    if (ticked) return item.right ? "Ticked, and right: " : "Ticked, though not called for: ";
    return "Left out, and called for: ";
}

// Items ticked, and those that were called for; the rest was rightly left alone.
void tell_items(const Story& story, int number, Page& page) {
    const auto& at = story.moment(number);
    const auto& items = story.decision_at(number).items;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const bool ticked = (at.answer.marks >> i & 1U) != 0;
        if (!ticked && !items[i].right) continue;
        std::string out =
            item_words(items[i], ticked) + "“" + play::render(story.setting, items[i].text, at.before) + "”";
        const std::string why = play::render(story.setting, items[i].why, at.after);
        page.bullet(why.empty() ? out : out + ". " + why, number);
    }
}

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
    if (moment.kind == AnswerKind::pick) {
        page.paragraph(
            play::render(story.setting, story.decision_at(number).ask, story.moment(number).before), number);
        page.quote(story.words_at(number), "You", number);
        tell_items(story, number, page);
    } else {
        page.quote(story.words_at(number), "You", number);
    }
    tell_repeated(moment, page);
    if (!moment.repeated || moment.kind != AnswerKind::consult) page.paragraph(story.why_at(number), number);
    page.paragraph(story.effect_at(number), number);
    if (moment.right_and_hard) page.paragraph("Right, and hard.", number);
    for (const auto& said : moment.said)
        page.bullet(story.criterion(story.criterion_id(said.criterion)) + ": " +
                        std::string(assess::weight_words(said.weight)),
                    number);
}

std::string right_items(const Story& story, int number) {
    std::string out;
    for (const auto& item : story.decision_at(number).items) {
        if (!item.right) continue;
        if (!out.empty()) out += "; ";
        out += play::render(story.setting, item.text, story.moment(number).before);
    }
    return out;
}

void tell_other_line(const Story& story, const assess::ToTry& one, Page& page) {
    const auto& decision = story.decision_at(one.moment);
    if (story.moment(one.moment).answer.kind == AnswerKind::pick) {
        const std::string items = right_items(story, one.moment);
        if (items.empty()) return;
        page.paragraph("You could have ticked:", one.moment);
        page.quote(items, {}, one.moment);
        return;
    }
    if (one.option < 0) return;
    const auto& option = decision.options.at(static_cast<std::size_t>(one.option));
    page.paragraph(option.spoken ? "You could have said:" : "You could have done this:", one.moment);
    page.quote(play::render(story.setting, option.text, story.moment(one.moment).before), {}, one.moment);
}

}  // namespace

void write_moments(const Story& story, Page& page) {
    if (story.assessment.moments.empty()) return;
    page.section("moments", "Every decision, in order");
    for (const auto& moment : story.assessment.moments) tell_moment(story, moment, page);
}

void write_to_try(const Story& story, Page& page) {
    if (story.assessment.moments.empty()) return;
    page.section("try", "What to try next time");
    if (story.assessment.to_try.empty())
        page.paragraph(
            "No answer went against a criterion. If you play it again, try another line and see where it "
            "leads.");
    for (const auto& one : story.assessment.to_try) {
        page.paragraph(story.place_of(one.moment) + ", " + story.deed_at(one.moment) + ":", one.moment);
        page.quote(story.words_at(one.moment), "You", one.moment);
        page.paragraph(story.why_at(one.moment), one.moment);
        tell_other_line(story, one, page);
    }
}

}  // namespace rehearse::debrief
