#include "desktop/app.hpp"

#include <algorithm>

#include "present/route.hpp"
#include "screens.hpp"
#include "session/beside.hpp"

namespace rehearse::desktop {

App::App(const session::Workplace& workplace, std::string learner, present::Clipboard* clipboard)
    : workplace_(workplace),
      learner_(std::move(learner)),
      clipboard_(clipboard),
      countdown_(*workplace.clock) {}

void App::frame(Kit& kit) {
    if (stale_) refresh();
    const Intent intent = draw(kit);
    // The second time everything has found its size.
    if (reveal_ > 0) --reveal_;
    if (intent) {
        handle(intent);
        kit.request_frame();
    }
    run_time();
}

Intent App::draw(Kit& kit) {
    switch (screen_) {
        case Screen::library:
            return draw_library(kit, {library_, unfinished_, learner_}, notice_);
        case Screen::setup:
            return draw_setup(kit, setup_, notice_);
        case Screen::briefing:
            return draw_briefing(kit, briefing_, notice_);
        case Screen::play:
            return draw_play(kit,
                             {play_,
                              answering_,
                              practice_->log().entries.size(),
                              reveal_ > 0,
                              {countdown_.total(), countdown_.left(), paused_, paused_ || !active_}},
                             notice_);
        case Screen::written:
            return draw_written(kit, {written_, written_text_}, notice_);
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
    reveal_ = 2;
    switch (screen_) {
        case Screen::library:
            refresh_library();
            return;
        case Screen::briefing:
            briefing_ = present::briefing_view(*practice_);
            return;
        case Screen::play:
            refresh_play();
            return;
        case Screen::debrief:
            document_ = practice_->debrief(session::beside(workplace_, *practice_, nullptr, {}));
            return;
        case Screen::setup:
        case Screen::written:
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
    auto route = present::units_on_route(*workplace_.records, learner_);
    if (!route) {
        tell(route.error());
        route.emplace();
    }
    library_ = present::library_view(*workplace_.library, *attempts, *route);
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
            setup_ = {};
            set_up(intent.id);
            return;
        case IntentKind::condition:
        case IntentKind::mode:
        case IntentKind::limits:
        case IntentKind::start:
            handle_setup(intent);
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

void App::handle_setup(const Intent& intent) {
    static constexpr play::Mode kModes[] = {play::Mode::practice, play::Mode::coached, play::Mode::unaided};
    const auto place = static_cast<std::size_t>(intent.index);
    if (intent.kind == IntentKind::condition) setup_.condition = place;
    if (intent.kind == IntentKind::mode) setup_.mode = kModes[place];
    if (intent.kind == IntentKind::limits) setup_.limits = intent.index != 0;
    if (intent.kind == IntentKind::start) start();
}

void App::set_up(const std::string& scenario_id) {
    if (setup_.card.id != scenario_id) {
        const auto& cards = library_.cards;
        const auto card = std::find_if(cards.begin(), cards.end(),
                                       [&](const present::Card& one) { return one.id == scenario_id; });
        setup_ = {};
        if (card != cards.end()) setup_.card = *card;
        setup_.card.id = scenario_id;
        begin_as_centre_does();
    }
    go(Screen::setup);
}

void App::begin_as_centre_does() {
    const auto centre = workplace_.library->centre_defaults();
    if (!centre) {
        tell(centre.error());
        return;
    }
    const auto& conditions = setup_.card.conditions;
    const auto found = std::find(conditions.begin(), conditions.end(), centre->condition);
    if (found != conditions.end() || centre->condition == session::kAnyCondition)
        setup_.condition = static_cast<std::size_t>(found - conditions.begin());
    setup_.limits = centre->limits;
}

void App::start() {
    const auto& conditions = setup_.card.conditions;
    session::StartOptions options;
    if (setup_.condition < conditions.size()) options.condition = conditions[setup_.condition];
    if (setup_.condition > 0 && setup_.condition == conditions.size())
        options.condition = session::kAnyCondition;
    options.mode = setup_.mode;
    options.limits = setup_.limits;
    if (auto begun = begin(setup_.card.id, options); !begun)
        tell(begun.error());
    else
        go(Screen::briefing);
}

Status App::begin(const std::string& scenario_id, session::StartOptions options) {
    auto content = workplace_.library->open(scenario_id);
    if (!content) return fail(content.error());
    options.learner = learner_;
    auto begun = session::Practice::start(workplace_, std::move(*content), options);
    if (!begun) return fail(begun.error());
    practice_ = std::move(*begun);
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
    notice_.text = practice_->note();
    go(Screen::play);
}

}  // namespace rehearse::desktop
