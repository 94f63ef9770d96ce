// The app while a conversation is played: answers in the making, answers given, and the time there is.
#include <algorithm>
#include <utility>

#include "page.hpp"
#include "present/meaning.hpp"
#include "present/softened.hpp"
#include "present/support.hpp"

namespace rehearse::desktop {
namespace {

// Kept with a finding that the learner does not agree with.
constexpr const char* kClaim = "I did this";

}  // namespace

App::Question App::question() const {
    Question out{practice_->log().head.id, 0, {}};
    const auto& moments = practice_->played().moments;
    for (const auto& moment : moments)
        if (moment.answer.kind != play::AnswerKind::consult) ++out.answers;
    out.reached = practice_->scenario().beats[practice_->played().state().at].id;
    return out;
}

void App::refresh_play() {
    auto now = present::play_view(*practice_);
    auto asked = question();
    if (around_.settings().soft_words) now = present::softened(around_.library(), std::move(now));
    terms_ = present::terms_in(around_.library(), now);
    meaning_ = {-1, {}};
    const bool same = asked == question_ && same_question(play_, now);
    play_ = std::move(now);
    if (same) return;
    question_ = std::move(asked);
    answering_ = new_answering(play_, around_.clipboard());
    countdown_.start(play_.over ? 0 : play_.seconds);
    paused_ = false;
}

void App::set_active(bool active) {
    active_ = active;
    run_time();
}

void App::run_time() { countdown_.run(screen_ == Screen::play && !stale_ && active_ && !paused_); }

std::optional<int> App::next_tick() const {
    return screen_ == Screen::page ? page_->next_tick() : countdown_.next_change();
}

bool App::tick() {
    if (screen_ == Screen::page) return page_->tick();
    if (!countdown_.running()) return false;
    if (!countdown_.up()) return true;
    countdown_.start(0);
    notice_ = {};
    if (auto late = practice_->answer({play::AnswerKind::late}); !late)
        refused(late.error());
    else
        stale_ = true;
    return true;
}

void App::handle_in_play(const Intent& intent) {
    if (handle_draft(intent)) return;
    switch (intent.kind) {
        case IntentKind::begin:
        case IntentKind::talk:
            go(Screen::play);
            return;
        case IntentKind::submit:
            submit();
            return;
        case IntentKind::claim:
            claim(static_cast<std::size_t>(intent.index));
            return;
        case IntentKind::consult:
            consult(static_cast<std::size_t>(intent.index));
            return;
        case IntentKind::meaning: {
            meaning_ = {intent.index, {}};
            const auto found = present::meaning_of(around_.library(), intent.id);
            meaning_.second = found ? present::to_text(*found) : found.error().text();
            return;
        }
        case IntentKind::pause:
            paused_ = !paused_;
            return;
        case IntentKind::rewind:
            rewind();
            return;
        default:
            return;
    }
}

bool App::handle_draft(const Intent& intent) {
    const auto drafted = take_into(answering_, play_, intent);
    if (drafted == Drafted::ready) submit();
    return drafted != Drafted::not_for_it;
}

void App::submit() {
    const auto draft = draft_of(play_, answering_);
    answering_.problem.clear();
    if (auto given = present::give(*practice_, play_, draft); !given) {
        refused(given.error());
        return;
    }
    stale_ = true;
    if (play_.asks != present::Asks::write) return;
    if (auto written = present::written_view(*practice_)) {
        written_ = std::move(*written);
        written_text_ = shown_text(written_);
        go(Screen::written);
    }
}

void App::refused(const Error& error) {
    if (error.code == "draft.open" || error.code == "play.field" || error.code == "practice.text") {
        answering_.problem = error.text();
        return;
    }
    answering_.draft.choice = -1;
    tell(error);
    notice_.text = "That answer could not be kept, so the conversation stands where it was. " + notice_.text;
}

void App::consult(std::size_t place) {
    if (place >= play_.consults.size()) return;
    const present::Choice chosen = play_.consults[place];
    if (auto looked =
            practice_->answer({play::AnswerKind::consult, static_cast<std::uint16_t>(chosen.index)});
        !looked) {
        refused(looked.error());
        return;
    }
    stale_ = true;
    if (chosen.policy.empty()) return;
    document_ = present::policy_view(practice_->organisation(), chosen.policy);
    if (!document_.blocks.empty()) go(Screen::policy);
}

void App::claim(std::size_t place) {
    if (place >= written_.findings.size()) return;
    const auto& finding = written_.findings[place];
    if (auto kept = practice_->remark(written_.entry, finding.check, finding.about, kClaim); !kept)
        tell(kept.error());
    else if (auto again = present::written_view(*practice_))
        written_ = std::move(*again);
}

void App::rewind() {
    if (practice_->played().moments.empty()) return;
    if (auto back = practice_->rewind(practice_->played().moments.size() - 1); !back) tell(back.error());
    question_ = {};
    stale_ = true;
}

}  // namespace rehearse::desktop
