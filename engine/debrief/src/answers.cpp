#include "answers.hpp"

#include <algorithm>
#include <vector>

#include "play/form.hpp"
#include "play/judge.hpp"
#include "wording/finding.hpp"

namespace rehearse::debrief {
namespace {

using play::AnswerKind;
using scenario::Decision;
using scenario::Item;

std::string quoted(const std::string& text) { return "“" + text + "”"; }

// One decision that was answered, with all that its parts are told from.
struct Told {
    const Story& story;
    int number;
    Page& page;
    const play::Moment& moment = story.moment(number);
    const Decision& decision = story.decision_at(number);
    const play::Judged judged = play::judge(story.setting, moment.before, moment.answer);

    [[nodiscard]] std::string words(const scenario::Text& text) const {
        return play::render(story.setting, text, moment.before);
    }
    [[nodiscard]] bool is_wrong(std::size_t part) const { return (judged.wrong >> part & 1U) != 0; }
    void bullet(const std::string& what, const scenario::Text& why) const {
        const std::string reason = play::render(story.setting, why, moment.after);
        page.bullet(reason.empty() ? what : what + ". " + reason, number);
    }
};

std::string item_words(const Item& item, bool ticked) {
    if (ticked) return item.right ? "Ticked, and right: " : "Ticked, though not called for: ";
    return "Left out, and called for: ";
}

// Items ticked, and those that were called for; the rest was rightly left alone.
void tell_marks(const Told& told) {
    const auto& items = told.decision.items;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const bool ticked = (told.moment.answer.marks >> i & 1U) != 0;
        if (ticked || items[i].right)
            told.bullet(item_words(items[i], ticked) + quoted(told.words(items[i].text)), items[i].why);
    }
}

void tell_boxes(const Told& told) {
    const bool rate = told.decision.kind == scenario::DecisionKind::rate;
    for (std::size_t i = 0; i < told.decision.items.size(); ++i) {
        const auto& item = told.decision.items[i];
        const auto& given = told.decision.boxes[static_cast<std::size_t>(told.moment.answer.values[i])];
        const auto& right = told.decision.boxes[static_cast<std::size_t>(item.box)];
        std::string out = quoted(told.words(item.text)) + ": ";
        if (rate)
            out += told.is_wrong(i)
                       ? "you rated it " + quoted(given) + "; the author rates it " + quoted(right)
                       : "you and the author agree on " + quoted(given);
        else
            out += "you put it under " + quoted(given) +
                   (told.is_wrong(i) ? "; it belongs under " + quoted(right) : ", where it belongs");
        told.bullet(out, item.why);
    }
}

std::string place_words(const Item& item) {
    if (item.first == item.last) return "place " + std::to_string(item.first + 1);
    return "any of the places " + std::to_string(item.first + 1) + " to " + std::to_string(item.last + 1) +
           " (level with the others there)";
}

void tell_order(const Told& told) {
    for (std::size_t i = 0; i < told.decision.items.size(); ++i) {
        const auto& item = told.decision.items[i];
        std::string out = quoted(told.words(item.text)) + ": you had it at place " +
                          std::to_string(told.moment.answer.values[i] + 1);
        out += told.is_wrong(i) ? "; it belongs at " + place_words(item) : ", where it belongs";
        told.bullet(out, item.why);
    }
}

std::string typed_at(const Told& told, std::size_t field) {
    const auto& values = told.story.given_at(told.number).values;
    return field < values.size() ? values[field] : std::string();
}

std::string right_in(const Told& told, const scenario::Field& field) {
    return play::right_answer(field,
                              play::context_of(told.story.setting, told.moment.before.slots.data(), nullptr));
}

void tell_form(const Told& told) {
    for (std::size_t i = 0; i < told.decision.fields.size(); ++i) {
        const auto& field = told.decision.fields[i];
        const std::string typed = typed_at(told, i);
        std::string out = told.words(field.label) + ": " + (typed.empty() ? "left empty" : quoted(typed));
        const std::string right = right_in(told, field);
        if (!told.is_wrong(i))
            out += ", right";
        else
            out += right.empty() ? ", not quite what the form needs" : "; right is: " + right;
        told.bullet(out, field.why);
    }
}

void tell_figure(const Told& told) {
    const auto& field = told.decision.fields.front();
    const std::string right = right_in(told, field);
    const std::string yours = play::with_unit(told.moment.answer.values.front(), field.decimals, field.unit);
    if (told.judged.points == 100) return told.bullet("Your figure, " + yours + ", is right", field.why);
    if (told.judged.slip >= 0)
        told.bullet("Your figure was " + yours, field.slips[static_cast<std::size_t>(told.judged.slip)].why);
    else
        told.page.bullet("Your figure was " + yours + ".", told.number);
    told.bullet("The figure is " + right, field.why);
}

// What the learner said about a finding, the latest.
std::string remark_on(const Told& told, const wording::Finding& finding) {
    std::string out;
    for (const auto& remark : told.story.log.remarks)
        if (remark.entry == told.moment.entry && remark.check == wording::to_text(finding.which) &&
            remark.about == finding.about)
            out = remark.words;
    return out;
}

std::string place_in(const std::string& text, const wording::Finding& finding) {
    if (finding.begin >= finding.end || finding.end > text.size()) return {};
    constexpr std::size_t kMostQuote = 120;
    const auto size = finding.end - finding.begin;
    return size > kMostQuote ? std::string() : quoted(text.substr(finding.begin, size)) + ": ";
}

const char* verdict_words(wording::Verdict verdict) {
    switch (verdict) {
        case wording::Verdict::met:
            return "there";
        case wording::Verdict::not_met:
            return "not yet";
        case wording::Verdict::note:
            return "to look at";
        case wording::Verdict::not_checked:
            return "not checked";
        case wording::Verdict::not_asked:
            break;
    }
    return "not asked for";
}

const scenario::Demand* demand_for(const Told& told, const wording::Finding& finding) {
    for (const auto& demand : told.decision.writing.demands)
        if (demand.check == finding.which &&
            (finding.which != wording::Check::question || demand.id == finding.about))
            return &demand;
    return nullptr;
}

// Findings of what the case asks for, and anything else that was found; what is fine and not asked for is
// left out.
void tell_text(const Told& told) {
    const auto& written = told.story.given_at(told.number).written;
    if (!written) return;
    for (const auto& finding : written->findings) {
        const auto* demand = demand_for(told, finding);
        const bool found =
            finding.verdict == wording::Verdict::not_met || finding.verdict == wording::Verdict::note;
        if (demand == nullptr && !found) continue;
        std::string out = title_of(told.decision.writing, finding) + ", " + verdict_words(finding.verdict) +
                          ": " + place_in(written->text, finding) + finding.says;
        const std::string said = remark_on(told, finding);
        if (!said.empty()) out += " You answered: " + quoted(said) + ", kept for your trainer.";
        told.page.bullet(out, told.number);
        if (demand != nullptr && finding.verdict == wording::Verdict::not_met)
            told.page.paragraph(play::render(told.story.setting, demand->why, told.moment.after),
                                told.number);
    }
}

}  // namespace

bool has_class(AnswerKind kind) {
    return kind != AnswerKind::choose && kind != AnswerKind::consult && kind != AnswerKind::late;
}

void tell_answer(const Story& story, int number, Page& page) {
    const Told told{story, number, page};
    const auto& classes = told.decision.classes;
    const auto& came_out = classes.at(static_cast<std::size_t>(play::class_of(told.decision, told.judged)));
    page.paragraph(
        std::string(play::rule_of(told.decision)) + " It came out as " + quoted(came_out.name) + ".", number);
    switch (told.moment.answer.kind) {
        case AnswerKind::pick:
            return tell_marks(told);
        case AnswerKind::sort:
        case AnswerKind::rate:
            return tell_boxes(told);
        case AnswerKind::rank:
            return tell_order(told);
        case AnswerKind::record:
            return tell_form(told);
        case AnswerKind::calculate:
            return tell_figure(told);
        case AnswerKind::write:
            return tell_text(told);
        case AnswerKind::choose:
        case AnswerKind::consult:
        case AnswerKind::late:
            return;
    }
}

std::string right_way(const Story& story, int number) {
    const auto& decision = story.decision_at(number);
    const auto kind = story.moment(number).answer.kind;
    std::string out;
    const auto add = [&](const std::string& words) { out += (out.empty() ? "" : "; ") + words; };
    for (const auto& item : decision.items) {
        const std::string words = play::render(story.setting, item.text, story.moment(number).before);
        if (kind == AnswerKind::pick && item.right) add(words);
        if (kind == AnswerKind::rank) add(words);
        if (kind == AnswerKind::sort || kind == AnswerKind::rate)
            add(words + ": " + decision.boxes[static_cast<std::size_t>(item.box)]);
    }
    return out;
}

}  // namespace rehearse::debrief
