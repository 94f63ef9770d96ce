#include "player.hpp"

#include <algorithm>
#include <utility>

#include "base/system.hpp"
#include "base/text.hpp"
#include "debrief/render.hpp"
#include "present/softened.hpp"
#include "present/workshop.hpp"
#include "session/own.hpp"
#include "terminal/terminal.hpp"
#include "typing.hpp"

namespace rehearse::terminal {
namespace {

constexpr const char* kPrompt = "> ";

// Answers and rewinds so far: what a file of answers need not give again.
std::size_t given(const play::AttemptLog& log) {
    return static_cast<std::size_t>(
        std::count_if(log.entries.begin(), log.entries.end(),
                      [](const play::Entry& e) { return e.kind != play::EntryKind::moved; }));
}

// "Dear Sam,\\nThank you": in a file of answers a text has \\n for its line breaks.
std::string with_breaks(const std::string& line) {
    std::string out;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool is_break = line[i] == '\\' && i + 1 < line.size() && line[i + 1] == 'n';
        out += is_break ? '\n' : line[i];
        if (is_break) ++i;
    }
    return out;
}

}  // namespace

Player::Player(Console& console, session::Practice& practice, std::optional<std::vector<std::string>> answers,
               std::string go_on)
    : console_(console), practice_(&practice), answers_(std::move(answers)), go_on_(std::move(go_on)) {
    if (answers_) next_answer_ = passed(*answers_, given(practice.log()));
}

Player::Player(Console& console, authoring::Preview& preview, std::string go_on)
    : Player(console, preview.practice(), std::nullopt, std::move(go_on)) {
    preview_ = &preview;
}

int Player::run() {
    if (!practice_->note().empty()) console_.say(practice_->note()), console_.line();
    if (practice_->played().moments.empty())
        show_briefing();
    else
        show_recap();
    if (journal_ != nullptr && !answers_)
        console_.say(
            "After each answer you may say how sure you were. That is your own: you see it in your debrief, "
            "and "
            "it goes into no file unless you tick it.");
    while (true) {
        const auto view = this->view();
        if (!draft_) draft_ = present::new_draft(view);
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
        show_findings();
        if (ask_again_) {
            if (reading_) pause_to_read();
            show_question(view);
        }
        if (taken_up()) continue;
        const auto line = next_line(preview_ == nullptr ? kPrompt : "");  // a preview has waited at one
        if (preview_ != nullptr && line && trimmed(*line) == "inspect") {
            console_.print(debrief::to_text(present::inspector_view(*practice_), console_.width()));
            continue;
        }
        if (!line) {
            console_.line();
            return stop("Your answers so far are kept. To go on:", answers_ ? kFindings : kDone);
        }
        const auto input = ran_out(view) ? Result<Input>(late()) : read(*line, view);
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

present::PlayView Player::view() const {
    auto out = present::play_view(*practice_);
    return soft_ ? present::softened(practice_->library(), std::move(out)) : out;
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

std::optional<std::string> Player::next_line(const char* prompt) {
    asked_at_ = practice_->clock().now();
    if (typed_ahead_) return std::exchange(typed_ahead_, std::nullopt);
    if (!answers_) return console_.ask(prompt);
    if (next_answer_ >= answers_->size()) return std::nullopt;
    const std::string line = (*answers_)[next_answer_++];
    const std::string text = with_breaks(line);
    for (const auto& part : split_lines(text)) console_.print("> " + part + "\n");
    if (text != line) console_.print("> .\n");  // as it would be typed
    return line;
}

bool Player::taken_up() {
    using How = authoring::Reloaded::How;
    if (preview_ == nullptr) return false;
    authoring::Reloaded news;
    console_.print(kPrompt);
    while (news.how == How::unchanged) {
        if (preview_->changed())
            news = preview_->reload();
        else if (input_waiting(authoring::kBetweenLooks))
            return false;
    }
    console_.line();
    console_.say(news.says, {}, {}, Style::strong);
    for (const auto& one : news.problems) console_.print(to_text(one) + "\n");
    practice_ = &preview_->practice();
    shown_ = present::play_view(*practice_).fresh;
    new_question();
    ask_again_ = true;
    return true;
}

// From a file, an answer is one line, whatever its kind.
Result<Input> Player::read(const std::string& line, const present::PlayView& view) {
    auto input = read_input(line, view, *practice_, *draft_);
    if (!input || !answers_) return input;
    const auto* filled = std::get_if<Filled>(&*input);
    if (filled == nullptr || *filled == Filled::ready) return input;
    const bool templated = line.starts_with("template ");
    if (view.asks == present::Asks::write && !templated) draft_->text = with_breaks(line);
    return Input(Filled::ready);
}

bool Player::take(const Input& input, const present::PlayView& view) {
    ask_again_ = true;
    if (const auto* answer = std::get_if<play::Answer>(&input)) {
        give(*answer, view);
        return true;
    }
    if (const auto* filled = std::get_if<Filled>(&input)) {
        if (*filled == Filled::ready)
            give_draft(view);
        else
            show_draft(view);
        return true;
    }
    if (const auto* did = std::get_if<Did>(&input)) {
        remark(*did);
        return true;
    }
    if (const auto* meant = std::get_if<Meant>(&input)) {
        show_meaning(meant->word);
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
        case Wish::pause:
            pause();
            break;
        case Wish::support:
            show_support();
            break;
    }
    return true;
}

// Only an answer that does not fit can be mended by typing again.
void Player::could_not(const Error& error) {
    console_.complain(error);
    const bool mendable = error.code == "play.not_offered" || error.code == "play.field" ||
                          error.code == "draft.open" || error.code == "practice.text";
    failed_ = !mendable || answers_.has_value();
}

void Player::new_question() {
    draft_.reset();
    used_ = 0;
    findings_shown_ = false;
}

void Player::give(const play::Answer& answer, const present::PlayView& view) {
    if (const auto kept = practice_->answer(answer); !kept) return could_not(kept.error());
    if (answer.kind != play::AnswerKind::consult) return new_question();
    policy_ = practice_->scenario().consults[answer.index].policy;
    reading_ = view.seconds > 0;
    looked_up_ = true;
}

void Player::give_draft(const present::PlayView& view) {
    if (const auto kept = present::give(*practice_, view, *draft_); !kept) {
        ask_again_ = false;
        return could_not(kept.error());
    }
    ask_how_sure();
    new_question();
}

// Before what follows is seen, and once: whatever is no answer to this is taken as none.
void Player::ask_how_sure() {
    if (journal_ == nullptr || answers_) return;
    const auto line = console_.ask("How sure were you? s sure, f fairly sure, g a guess; Enter to skip > ");
    const std::string said = line ? lower_ascii(trimmed(*line)) : "";
    if (said.empty()) return;
    for (const auto& one : session::surenesses()) {
        if (said != one.name && said != one.words && said != std::string(1, one.name[0])) continue;
        if (const auto kept = session::keep_sureness(*journal_, *practice_, one.name); !kept)
            console_.complain(kept.error());
        return;
    }
    if (read_wish(said)) typed_ahead_ = line;
}

void Player::remark(const Did& did) {
    const auto written = present::written_view(*practice_);
    ask_again_ = false;
    if (!written || did.finding < 1 || did.finding > written->findings.size())
        return console_.complain({"terminal.input", "There is no finding of that number here.",
                                  "The findings are numbered as they are shown, after a text."});
    const auto& finding = written->findings[did.finding - 1];
    const auto kept = practice_->remark(written->entry, finding.check, finding.about, "I did this");
    if (!kept) return could_not(kept.error());
    console_.say("Kept for your trainer: you did this, and the check did not see it.");
}

// The time that a decision leaves in real time; nothing else reads the machine's clock.
bool Player::ran_out(const present::PlayView& view) {
    if (view.seconds == 0 || practice_->over()) return false;
    used_ += std::max<Timestamp>(0, practice_->clock().now() - asked_at_);
    return used_ > Timestamp{view.seconds} * 1000;
}

Input Player::late() {
    console_.say("The time is up.", {}, {}, Style::strong);
    play::Answer out;
    out.kind = play::AnswerKind::late;
    return out;
}

// Reading takes no time from a limit.
void Player::pause_to_read() {
    reading_ = false;
    if (answers_) return;
    console_.say("The time stands still while you read. Press Enter when you are ready.");
    (void)next_line();
}

void Player::pause() {
    console_.say(
        "Paused: the time stands still. Press Enter to go on. If you would like to talk to somebody, type "
        "support.");
    while (const auto line = next_line()) {
        if (read_wish(*line) != Wish::support) return;
        show_support();
        console_.say("Still paused. Press Enter to go on.");
    }
}

void Player::go_back() {
    const auto& moments = practice_->played().moments;
    if (moments.empty()) return console_.say("This is the first moment already.");
    const auto back = practice_->rewind(moments.size() - 1);
    if (!back) {
        console_.complain(back.error());
        failed_ = back.error().code != "play.no_rewind" || answers_.has_value();
        return;
    }
    console_.say(
        "You go back to the moment before that answer. What you said stays in your record as a first try.");
    shown_ = present::play_view(*practice_).fresh;
    new_question();
}

}  // namespace rehearse::terminal
