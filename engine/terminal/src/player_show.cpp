// What a learner sees in the terminal.
#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "debrief/render.hpp"
#include "player.hpp"
#include "present/meaning.hpp"
#include "present/support.hpp"
#include "typing.hpp"

namespace rehearse::terminal {
namespace {

using present::Asks;
using present::Said;
using present::SaidKind;

}  // namespace

void Player::show_briefing() {
    const auto briefing = present::briefing_view(*practice_);
    console_.say(briefing.title, {}, {}, Style::strong);
    console_.line();
    if (!briefing.content_note.empty())
        console_.say(briefing.content_note, "Before you start: ", "  "), console_.line();
    for (const auto& [heading, text] : briefing.parts) console_.say(text, heading + ": ", "  ");
    for (const auto& change : briefing.changes) console_.say(change);
    console_.line();
    if (!briefing.limits.empty()) console_.say(briefing.limits);
    console_.say(briefing.mode);
    console_.say(
        "Type a number to answer, or a letter to check something first. Type help to see what else you can "
        "do, or leave to stop; everything is kept.");
    console_.say(briefing.status_line, {}, {}, Style::quiet);
}

void Player::show_recap() {
    const auto view = present::play_view(*practice_);
    console_.say(view.title, {}, {}, Style::strong);
    console_.say("You are back in the conversation. The last lines were:");
    shown_ = view.fresh;
}

void Player::show(const Said& said) {
    switch (said.kind) {
        case SaidKind::time:
            if (shown_ > 0) console_.line();
            console_.say("[" + said.text + "]");
            break;
        case SaidKind::narration:
            console_.say(said.text, "  ", "  ", Style::quiet);
            break;
        case SaidKind::person:
        case SaidKind::learner:
            if (!said.note.empty() && said.note != note_)
                console_.say("[" + said.note + "]", {}, {}, Style::quiet);
            note_ = said.note;
            show_lines(said.text, said.who + ": ",
                       said.kind == SaidKind::learner ? Style::strong : Style::plain);
            break;
        case SaidKind::action:
            show_lines(said.text, (said.who == "You" ? "You do this" : said.who) + ": ", Style::strong);
            break;
        case SaidKind::consult:
            console_.say(said.text, "Before you answer: ", "  ", Style::strong);
            show_policy();
            break;
        case SaidKind::coach:
            console_.say(said.text, "Why it matters: ", "  ");
            break;
        case SaidKind::notice:
            console_.say(said.text, "* ", "  ");
            break;
        case SaidKind::sheet:
            if (said.sheet) show_sheet(*said.sheet);
            break;
    }
}

// A text of several lines keeps them.
void Player::show_lines(const std::string& text, const std::string& first, Style style) {
    bool begun = false;
    for (const auto& line : split_lines(text)) {
        if (line.empty() && begun)
            console_.line();
        else
            console_.say(line, begun ? "  " : first, "  ", style);
        begun = true;
    }
}

void Player::show_sheet(const present::SheetView& sheet) {
    const std::string text = debrief::to_text(present::sheet_document(sheet), console_.width());
    console_.print("\n" + text.substr(std::min(text.find_first_not_of('\n'), text.size())) + "\n");
}

void Player::show_policy() {
    const std::string policy = std::exchange(policy_, {});
    if (policy.empty()) return;
    console_.line();
    console_.print(
        debrief::to_text(present::policy_view(practice_->organisation(), policy), console_.width()));
    console_.line();
}

void Player::show_fresh(const present::PlayView& view) {
    if (shown_ >= view.transcript.size()) return;
    console_.line();
    for (; shown_ < view.transcript.size(); ++shown_) show(view.transcript[shown_]);
}

void Player::show_question(const present::PlayView& view) {
    console_.line();
    console_.say(view.clock + ". " +
                     (view.mood_words.empty() ? "You are with " + view.customer
                                              : view.customer + " is " + view.mood_words) +
                     ".",
                 {}, {}, Style::quiet);
    for (const auto& one : view.waiting)
        console_.say(one.name + " is waiting, " + counted(one.minutes, "minute", "minutes") +
                         " so far: " + one.words + ".",
                     {}, {}, Style::quiet);
    for (const auto& one : view.promises) console_.say("Promised: " + one + ".", {}, {}, Style::quiet);
    for (const auto& one : view.windows)
        if (one.current) console_.say("With " + one.who + ".", {}, {}, Style::quiet);
    if (!view.subject.empty()) console_.say("Subject: " + view.subject, {}, {}, Style::quiet);
    if (!view.seen_by.empty()) console_.say(view.seen_by, {}, {}, Style::quiet);
    console_.say(view.question, {}, {}, Style::strong);
    const bool seen = std::exchange(looked_up_, false) && view.asks != Asks::choose;
    if (seen)
        console_.say("The list is as before; type again to see it.");
    else
        show_choices(view), show_text_limits(view);
    if (view.seconds > 0)
        console_.say("You have " + std::to_string(view.seconds) + " seconds. Type pause to stop the time.");
    if (view.asks != Asks::choose) console_.say(how_to_answer(view, *draft_));
    for (std::size_t i = 0; i < view.consults.size(); ++i) {
        const auto& consult = view.consults[i];
        console_.say(consult.text + (consult.detail.empty() ? "" : " (" + consult.detail + ")"),
                     letter(i) + ". ", "   ");
    }
}

void Player::show_choices(const present::PlayView& view) {
    const bool boxed = view.asks == Asks::sort || view.asks == Asks::rate;
    for (std::size_t i = 0; i < view.choices.size(); ++i) {
        const auto& choice = view.choices[i];
        const std::string number = std::to_string(i + 1) + ". ";
        std::string text =
            choice.spoken && view.asks == Asks::choose ? "\"" + choice.text + "\"" : choice.text;
        if (!choice.who.empty()) text = choice.who + ": " + text;
        const int box = boxed && i < draft_->boxes.size() ? draft_->boxes[i] : -1;
        if (box >= 0) text += " [" + view.boxes[static_cast<std::size_t>(box)] + "]";
        console_.say(text, number, std::string(number.size(), ' '));
    }
    if (boxed) console_.say((view.asks == Asks::rate ? "Ratings: " : "Places: ") + listed(view.boxes) + ".");
    for (std::size_t i = 0; i < view.fields.size(); ++i) {
        const auto& field = view.fields[i];
        if (view.asks == Asks::calculate) {
            if (!field.unit.empty()) console_.say("In " + field.unit + ".");
            continue;
        }
        std::string text = field.label + ":";
        if (i < draft_->typed.size() && !draft_->typed[i].empty()) text += " " + draft_->typed[i];
        if (!field.choices.empty())
            text += " (" + listed(field.choices, "or") + ")";
        else if (!field.expects.empty())
            text += " (" + field.expects + ")";
        else if (!field.unit.empty())
            text += " (in " + field.unit + ")";
        console_.say(text, std::to_string(i + 1) + ". ", "   ");
    }
}

void Player::show_text_limits(const present::PlayView& view) {
    if (!view.text) return;
    std::string told = "A " + view.text->medium;
    if (view.text->medium.front() == 'e') told = "An " + view.text->medium;
    if (!view.text->to.empty()) told += " to " + view.text->to;
    if (view.text->most_words > 0) told += ", up to " + std::to_string(view.text->most_words) + " words";
    if (view.text->most_characters > 0)
        told += ", at most " + std::to_string(view.text->most_characters) + " characters";
    console_.say(told + ".");
    for (std::size_t i = 0; i < view.text->templates.size(); ++i)
        console_.say("Template " + std::to_string(i + 1) + ": " + view.text->templates[i].name +
                     ". To start from it, type template " + std::to_string(i + 1) + ".");
}

// What has been put together so far.
void Player::show_draft(const present::PlayView& view) {
    ask_again_ = false;
    if (view.asks == Asks::write) {
        if (view.text && view.text->templates.empty()) return;
        for (const auto& one : view.text->templates)
            if (draft_->text == one.text + "\n") show_lines(one.text, "  ", Style::plain);
        return;
    }
    if (view.asks == Asks::choose) {
        const auto& choice = view.choices[static_cast<std::size_t>(draft_->choice)];
        console_.say("How do you say it?", {}, {}, Style::strong);
        for (std::size_t i = 0; i < choice.manners.size(); ++i)
            console_.say(choice.manners[i], std::to_string(i + 1) + ". ", "   ");
        return;
    }
    show_choices(view);
    console_.say(how_to_answer(view, *draft_));
}

// Straight after a text, unless nothing is to be hinted at.
void Player::show_findings() {
    if (findings_shown_ || practice_->log().head.mode == play::Mode::unaided) return;
    findings_shown_ = true;
    const auto written = present::written_view(*practice_);
    if (!written || written->entry <= findings_of_) return;
    findings_of_ = written->entry;
    console_.line();
    console_.say("What the checks found in your text:", {}, {}, Style::strong);
    bool open = false;
    for (std::size_t i = 0; i < written->findings.size(); ++i) {
        const auto& finding = written->findings[i];
        open = open || finding.verdict == "not met";
        const std::string quote =
            finding.quote.empty() || finding.quote.size() > 80 ? "" : " (“" + finding.quote + "”)";
        console_.say(finding.title + ": " + finding.verdict + ". " + finding.says + quote,
                     std::to_string(i + 1) + ". ", "   ");
    }
    if (open)
        console_.say(
            "Checks can be wrong. If you did one of these, type did and its number; it is kept for "
            "your trainer.");
}

void Player::show_help(const present::PlayView& view) {
    console_.say(view.asks == Asks::choose && draft_->choice < 0 ? "Type the number of what you say or do."
                                                                 : how_to_answer(view, *draft_));
    if (!view.consults.empty())
        console_.say(
            "Type a letter to check something before you answer. The first time takes the minutes shown; "
            "after that it is free.");
    if (view.can_rewind) console_.say("Type back to return to the moment before your last answer.");
    if (view.seconds > 0) console_.say("Type pause to let the time stand still.");
    if (const auto terms = present::terms_in(practice_->library(), view); !terms.empty())
        console_.say("Type meaning and a word for its plain meaning: " + listed(terms, "or") + ".");
    console_.say("Type again to see the last lines once more.");
    console_.say("Type support to see whom you can talk to.");
    console_.say("Type leave to stop. Everything is kept; you can go on later.");
}

void Player::show_meaning(const std::string& word) {
    ask_again_ = false;
    const auto meaning = present::meaning_of(practice_->library(), word);
    if (!meaning) return console_.complain(meaning.error());
    console_.say(present::to_text(*meaning), {}, "  ");
}

void Player::show_support() {
    const auto support = present::support_view(practice_->library());
    if (!support) return console_.complain(support.error());
    console_.print(debrief::to_text(present::support_document(*support), console_.width()));
}

void Player::show_end() {
    console_.line();
    if (at_end_) return at_end_();
    console_.print(debrief::to_text(practice_->debrief(), console_.width()));
}

}  // namespace rehearse::terminal
