#include "desktop/app.hpp"

#include <algorithm>

#include "screens.hpp"

namespace rehearse::desktop {

App::App(const session::Workplace& workplace, std::string learner)
    : workplace_(workplace), learner_(std::move(learner)) {}

void App::frame(Kit& kit) {
    if (stale_) refresh();
    const Intent intent = draw(kit);
    reveal_ = false;
    if (!intent) return;
    handle(intent);
    kit.request_frame();
}

Intent App::draw(Kit& kit) {
    switch (screen_) {
        case Screen::library:
            return draw_library(kit, {library_, unfinished_, learner_}, notice_);
        case Screen::briefing:
            return draw_briefing(kit, briefing_, notice_);
        case Screen::play:
            return draw_play(kit, {play_, marks_, practice_->log().entries.size(), reveal_}, notice_);
        case Screen::policy:
            return draw_policy(kit);
        case Screen::debrief:
            return draw_debrief(kit);
    }
    return {};
}

Intent App::draw_policy(Kit& kit) const {
    const Action back{"Back to the conversation", {IntentKind::talk, {}, 0}, Look::primary, {Key::escape}};
    return draw_document_screen(kit, {document_, {practice_->organisation().name, "In the policies", {back}}},
                                notice_);
}

Intent App::draw_debrief(Kit& kit) const {
    const std::vector<Action> actions{
        {"Back to the conversation", {IntentKind::talk, {}, 0}, Look::quiet, {}},
        {"Practise again", {IntentKind::again, {}, 0}, Look::plain, {}},
        {"To the library", {IntentKind::show_library, {}, 0}, Look::primary, {Key::escape}},
    };
    return draw_document_screen(kit, {document_, {"How it went", practice_->scenario().title, actions}},
                                notice_);
}

void App::go(Screen screen) {
    screen_ = screen;
    stale_ = true;
}

void App::refresh() {
    stale_ = false;
    reveal_ = true;
    switch (screen_) {
        case Screen::library:
            refresh_library();
            return;
        case Screen::briefing:
            briefing_ = present::briefing_view(*practice_);
            return;
        case Screen::play:
            play_ = present::play_view(*practice_);
            return;
        case Screen::debrief:
            document_ = practice_->debrief();
            return;
        case Screen::policy:
            return;  // made when it was opened
    }
}

void App::refresh_library() {
    auto attempts = workplace_.records->attempts(learner_);
    if (!attempts) {
        tell(attempts.error());
        attempts.emplace();
    }
    library_ = present::library_view(*workplace_.library, *attempts);
    unfinished_.clear();
    for (const auto& attempt : *attempts) {
        const bool known = std::any_of(unfinished_.begin(), unfinished_.end(), [&](const Unfinished& u) {
            return u.scenario_id == attempt.scenario_id;
        });
        if (!attempt.finished && attempt.answers > 0 && !known)
            unfinished_.push_back({attempt.scenario_id, attempt.id});
    }
}

void App::tell(const Error& error) { notice_ = {error.text(), {}}; }

void App::handle(const Intent& intent) {
    notice_ = {};
    switch (intent.kind) {
        case IntentKind::none:
        case IntentKind::dismiss:
            return;
        case IntentKind::show_library:
            go(Screen::library);
            return;
        case IntentKind::open:
            start(intent.id);
            return;
        case IntentKind::resume:
            resume(intent.id, session::Edition::current);
            return;
        case IntentKind::original:
            resume(intent.id, session::Edition::original);
            return;
        default:
            break;
    }
    if (practice_) handle_in_play(intent);
}

void App::handle_in_play(const Intent& intent) {
    const auto place = static_cast<std::size_t>(intent.index);
    switch (intent.kind) {
        case IntentKind::begin:
        case IntentKind::talk:
            go(Screen::play);
            return;
        case IntentKind::choose:
            answer({play::AnswerKind::choose, static_cast<std::uint16_t>(place), 0});
            return;
        case IntentKind::mark:
            marks_ ^= 1U << place;
            return;
        case IntentKind::submit:
            submit();
            return;
        case IntentKind::consult:
            consult(place);
            return;
        case IntentKind::rewind:
            rewind();
            return;
        case IntentKind::debrief:
            go(Screen::debrief);
            return;
        case IntentKind::again:
            start(practice_->scenario().id);
            return;
        default:
            return;
    }
}

void App::start(const std::string& scenario_id) {
    if (auto begun = begin(scenario_id, std::nullopt); !begun)
        tell(begun.error());
    else
        go(Screen::briefing);
}

Status App::begin(const std::string& scenario_id, std::optional<std::uint64_t> seed) {
    auto content = workplace_.library->open(scenario_id);
    if (!content) return fail(content.error());
    session::StartOptions options;
    options.learner = learner_;
    options.seed = seed;
    auto begun = session::Practice::start(workplace_, std::move(*content), options);
    if (!begun) return fail(begun.error());
    practice_ = std::move(*begun);
    marks_ = 0;
    return {};
}

void App::resume(const std::string& attempt, session::Edition edition) {
    auto resumed = session::Practice::resume(workplace_, attempt, edition);
    if (!resumed) {
        tell(resumed.error());
        if (resumed.error().code == "play.changed")
            notice_.actions.push_back({"Go on as begun", {IntentKind::original, attempt, 0}});
        return;
    }
    practice_ = std::move(*resumed);
    marks_ = 0;
    notice_.text = practice_->note();
    go(Screen::play);
}

void App::answer(const play::Answer& given) {
    if (auto answered = practice_->answer(given); !answered) {
        tell(answered.error());
        notice_.text =
            "That answer could not be kept, so the conversation stands where it was. " + notice_.text;
        return;
    }
    marks_ = 0;
    stale_ = true;
}

void App::submit() {
    play::Answer out{play::AnswerKind::pick, 0, 0};
    for (std::size_t i = 0; i < play_.choices.size(); ++i)
        if ((marks_ >> i & 1U) != 0) out.marks |= 1U << static_cast<unsigned>(play_.choices[i].index);
    answer(out);
}

void App::consult(std::size_t place) {
    if (place >= play_.consults.size()) return;
    const present::Choice chosen = play_.consults[place];
    const std::uint32_t marks = marks_;
    answer({play::AnswerKind::consult, static_cast<std::uint16_t>(chosen.index), 0});
    if (!stale_) return;  // it was not taken
    marks_ = marks;       // looking something up is no reason to lose them
    if (chosen.policy.empty()) return;
    document_ = present::policy_view(practice_->organisation(), chosen.policy);
    if (!document_.blocks.empty()) go(Screen::policy);
}

void App::rewind() {
    if (practice_->played().moments.empty()) return;
    if (auto back = practice_->rewind(practice_->played().moments.size() - 1); !back) tell(back.error());
    marks_ = 0;
    stale_ = true;
}

}  // namespace rehearse::desktop
