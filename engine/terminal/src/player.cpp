#include "player.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "debrief/render.hpp"
#include "terminal/terminal.hpp"

namespace rehearse::terminal {
namespace {

using present::Said;
using present::SaidKind;

// Answers and rewinds so far: what a file of answers need not give again.
std::size_t given(const play::AttemptLog& log) {
    return static_cast<std::size_t>(
        std::count_if(log.entries.begin(), log.entries.end(),
                      [](const play::Entry& e) { return e.kind != play::EntryKind::moved; }));
}

}  // namespace

Player::Player(Console& console, session::Practice& practice, std::optional<std::vector<std::string>> answers,
               std::string go_on)
    : console_(console), practice_(practice), answers_(std::move(answers)), go_on_(std::move(go_on)) {
    if (answers_) next_answer_ = passed(*answers_, given(practice.log()));
}

int Player::run() {
    if (!practice_.note().empty()) console_.say(practice_.note()), console_.line();
    if (practice_.played().moments.empty())
        show_briefing();
    else
        show_recap();
    while (true) {
        const auto view = present::play_view(practice_);
        show_fresh(view);
        if (view.over) {
            show_end();
            if (!tries_again(view)) return failed_ ? kFindings : kDone;
            continue;
        }
        if (!view.fault.empty()) {
            console_.complain({"play.fault", view.fault, ""});
            if (!tries_again(view)) return stop("Your answers so far are kept. To go on:", kFindings);
            continue;
        }
        if (ask_again_) show_question(view);
        const auto line = next_line();
        if (!line) {
            console_.line();
            return stop("Your answers so far are kept. To go on:", answers_ ? kFindings : kDone);
        }
        const auto input = read_input(*line, view, practice_);
        if (!input) {
            console_.complain(input.error());
            ask_again_ = false;
            if (answers_) return stop("Your answers so far are kept. To go on:", kFindings);
            continue;
        }
        if (!take(*input, view)) return stop("Everything is kept. To go on where you are:", kDone);
        if (failed_) return stop("Your answers so far are kept. To go on:", kFindings);
    }
}

int Player::stop(const char* kept, int code) {
    console_.say(kept);
    console_.print("  " + go_on_ + "\n");
    return code;
}

// After the end: where going back is free, the last moment can be tried again.
bool Player::tries_again(const present::PlayView& view) {
    if (!view.can_rewind) return false;
    if (answers_ && (next_answer_ >= answers_->size() || read_wish((*answers_)[next_answer_]) != Wish::back))
        return false;
    console_.line();
    if (!answers_) console_.say("To try that last moment again, type back. To stop here, type leave.");
    while (const auto line = next_line()) {
        const auto wish = read_wish(*line);
        if (wish == Wish::back) go_back();
        if (wish == Wish::back || wish == Wish::leave || trimmed(*line).empty())
            return wish == Wish::back && !failed_;
        console_.complain({"terminal.input", "'" + std::string(trimmed(*line)) + "' is not an answer here.",
                           "Type back or leave."});
    }
    console_.line();
    return false;
}

std::optional<std::string> Player::next_line() {
    if (!answers_) return console_.ask("> ");
    if (next_answer_ >= answers_->size()) return std::nullopt;
    const std::string line = (*answers_)[next_answer_++];
    console_.print("> " + line + "\n");
    return line;
}

bool Player::take(const Input& input, const present::PlayView& view) {
    ask_again_ = true;
    if (const auto* answer = std::get_if<play::Answer>(&input)) {
        give(*answer);
        return true;
    }
    switch (std::get<Wish>(input)) {
        case Wish::leave:
            return false;
        case Wish::back:
            go_back();
            break;
        case Wish::again:
            shown_ = std::min(view.fresh, shown_);
            break;
        case Wish::help:
            show_help(view);
            break;
    }
    return true;
}

void Player::give(const play::Answer& answer) {
    if (const auto kept = practice_.answer(answer); !kept) {
        console_.complain(kept.error());
        // Only an answer that does not fit can be mended by typing again.
        failed_ = kept.error().code != "play.not_offered" || answers_.has_value();
        return;
    }
    if (answer.kind != play::AnswerKind::consult) return;
    policy_ = practice_.scenario().consults[answer.index].policy;
}

void Player::go_back() {
    const auto& moments = practice_.played().moments;
    if (moments.empty()) return console_.say("This is the first moment already.");
    const auto back = practice_.rewind(moments.size() - 1);
    if (!back) {
        console_.complain(back.error());
        failed_ = back.error().code != "play.no_rewind" || answers_.has_value();
        return;
    }
    console_.say(
        "You go back to the moment before that answer. What you said stays in your record as a first try.");
    shown_ = present::play_view(practice_).fresh;
}

void Player::show_briefing() {
    const auto briefing = present::briefing_view(practice_);
    console_.say(briefing.title, {}, {}, Style::strong);
    console_.line();
    if (!briefing.content_note.empty())
        console_.say(briefing.content_note, "Before you start: ", "  "), console_.line();
    for (const auto& [heading, text] : briefing.parts) console_.say(text, heading + ": ", "  ");
    for (const auto& change : briefing.changes) console_.say(change);
    console_.line();
    console_.say(briefing.mode);
    console_.say(
        "Type a number to answer, or a letter to check something first. Type help to see what else you can "
        "do, or leave to stop; everything is kept.");
    console_.say(briefing.status_line, {}, {}, Style::quiet);
}

void Player::show_recap() {
    const auto view = present::play_view(practice_);
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
            console_.say(said.text, said.who + ": ", "  ");
            break;
        case SaidKind::learner:
            console_.say(said.text, said.who + ": ", "  ", Style::strong);
            break;
        case SaidKind::action:
            console_.say(said.text, (said.who == "You" ? "You do this" : said.who) + ": ", "  ",
                         Style::strong);
            break;
        case SaidKind::consult:
            console_.say(said.text, "Before you answer: ", "  ", Style::strong);
            show_policy();
            break;
        case SaidKind::coach:
            console_.say(said.text, "Why it matters: ", "  ");
            break;
    }
}

void Player::show_policy() {
    const std::string policy = std::exchange(policy_, {});
    if (policy.empty()) return;
    console_.line();
    console_.print(
        debrief::to_text(present::policy_view(practice_.organisation(), policy), console_.width()));
    console_.line();
}

void Player::show_fresh(const present::PlayView& view) {
    if (shown_ >= view.transcript.size()) return;
    console_.line();
    for (; shown_ < view.transcript.size(); ++shown_) show(view.transcript[shown_]);
}

void Player::show_question(const present::PlayView& view) {
    console_.line();
    console_.say(view.clock + ". " + view.customer + " is " + view.mood_words + ".", {}, {}, Style::quiet);
    console_.say(view.question, {}, {}, Style::strong);
    for (std::size_t i = 0; i < view.choices.size(); ++i) {
        const auto& choice = view.choices[i];
        const std::string number = std::to_string(i + 1) + ". ";
        console_.say(
            choice.spoken && view.asks == present::Asks::choose ? "\"" + choice.text + "\"" : choice.text,
            number, std::string(number.size(), ' '));
    }
    if (view.asks == present::Asks::pick)
        console_.say("Type the numbers of all that apply, such as 1 3, or none.");
    for (std::size_t i = 0; i < view.consults.size(); ++i) {
        const auto& consult = view.consults[i];
        console_.say(consult.text + (consult.detail.empty() ? "" : " (" + consult.detail + ")"),
                     letter(i) + ". ", "   ");
    }
}

void Player::show_help(const present::PlayView& view) {
    console_.say(view.asks == present::Asks::pick
                     ? "Type the numbers of all that apply, with spaces between, or none."
                     : "Type the number of what you say or do.");
    if (!view.consults.empty())
        console_.say(
            "Type a letter to check something before you answer. The first time takes the minutes shown; "
            "after that it is free.");
    if (view.can_rewind) console_.say("Type back to return to the moment before your last answer.");
    console_.say("Type again to see the last lines once more.");
    console_.say("Type leave to stop. Everything is kept; you can go on later.");
}

void Player::show_end() {
    console_.line();
    console_.print(debrief::to_text(practice_.debrief(), console_.width()));
}

}  // namespace rehearse::terminal
