#include "desktop/app.hpp"

#include <algorithm>
#include <cassert>

#include "page.hpp"
#include "present/support.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

constexpr const char* kHome = "home";
constexpr const char* kLibrary = "library";
constexpr const char* kWelcome = "welcome";

}  // namespace

App::App(const Seat& seat, present::Clipboard* clipboard)
    : around_(seat, clipboard), countdown_(*seat.workplace.clock) {
    open_page(is_first_time() ? kWelcome : kHome);
    if (const auto trouble = around_.take_trouble()) page_->tell(*trouble);
}
App::~App() = default;

bool App::is_first_time() const {
    const auto attempts = around_.records().attempts(around_.learner());
    return attempts && attempts->empty() && !around_.signed_in() &&
           !around_.files().exists(around_.paths().settings());
}

void App::keep() {
    if (page_) page_->keep();
}

void App::frame(Kit& kit) {
    kit.wear(appearance_of(around_.settings()));
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

void App::read_aloud(const Kit& kit) {
    if (!around_.settings().aloud) {
        if (reader_) reader_->hush();
        reader_.reset();
        return;
    }
    if (!reader_) {
        if (make_speaker_ && !speaker_) speaker_ = make_speaker_();
        make_speaker_ = nullptr;
        reader_.emplace(speaker_.get());
        if (!speaker_ && page_)
            page_->tell(
                session::tr("This machine has no voice that can be used: speech-dispatcher is not "
                            "there, or does not answer. Everything stands on the screen as before."));
    }
    const bool talking = screen_ == Screen::play;
    reader_->look(kit.registry(), std::to_string(static_cast<int>(screen_)) + place_);
    if (talking) reader_->listen(play_, practice_->log().head.id);
}

Intent App::draw(Kit& kit) {
    switch (screen_) {
        case Screen::page:
            return page_->draw(kit);
        case Screen::setup:
            return draw_setup(kit, setup_, notice_);
        case Screen::briefing:
            return draw_briefing(kit, briefing_, notice_);
        case Screen::play:
            return draw_play(kit, play_screen(), notice_);
        case Screen::written:
            return draw_written(kit, {written_, written_text_}, notice_);
        case Screen::policy:
            return draw_policy(kit);
    }
    return {};
}

PlayScreen App::play_screen() {
    PlayScreen out{play_, answering_, practice_->log().entries.size(), reveal_ > 0};
    out.time = {countdown_.total(), countdown_.left(), paused_, paused_ || !active_};
    out.attempt = practice_->log().head.id;
    out.terms = terms_;
    out.meaning = meaning_;
    if (play_.over)
        out.close_to_home = present::close_to_home(around_.library(), practice_->scenario().content_note);
    return out;
}

Intent App::draw_policy(Kit& kit) const {
    const Action back{
        session::tr("Back to the conversation"), {IntentKind::talk, {}, 0}, Look::primary, {Key::escape}};
    return draw_document_screen(
        kit, {document_, {practice_->organisation().name, session::tr("In the policies"), {back}}}, notice_);
}

void App::go(Screen screen) {
    screen_ = screen;
    stale_ = true;
}

void App::open_page(const std::string& place) {
    const auto slash = place.find('/');
    const PageKind* kind = page_kind(place.substr(0, slash));
    assert(kind != nullptr);
    keep();
    place_ = place;
    page_ = kind->make(around_, slash == std::string::npos ? std::string() : place.substr(slash + 1));
    page_->set_here(kind->name);
    go(Screen::page);
}

void App::go_to(const std::string& place) {
    constexpr std::size_t kMostBefore = 30;
    if (screen_ == Screen::page && place_ != place) before_.push_back(place_);
    if (before_.size() > kMostBefore) before_.erase(before_.begin());
    open_page(place);
}

void App::go_back() {
    std::string place = kHome;
    if (!before_.empty()) {
        place = before_.back();
        before_.pop_back();
    }
    open_page(place);
}

void App::refresh() {
    stale_ = false;
    reveal_ = 2;
    switch (screen_) {
        case Screen::briefing:
            briefing_ = present::briefing_view(*practice_);
            return;
        case Screen::play:
            refresh_play();
            return;
        case Screen::page:
        case Screen::setup:
        case Screen::written:
        case Screen::policy:
            return;  // made when it was opened
    }
}

void App::tell(const Error& error) {
    notice_ = {error.text(), {}};
    if (screen_ == Screen::page && page_) page_->tell(error);
}

void App::handle(const Intent& intent) {
    notice_ = {};
    switch (intent.kind) {
        case IntentKind::none:
        case IntentKind::dismiss:
            return;
        case IntentKind::page:
            go_to(intent.id);
            return;
        case IntentKind::back:
            go_back();
            return;
        case IntentKind::show_library:
            open_page(kLibrary);
            return;
        case IntentKind::open:
            setup_ = {};
            set_up(intent.id);
            return;
        case IntentKind::again:
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
        case IntentKind::retry:
            retry(intent.id, intent.index);
            return;
        case IntentKind::debrief:
            if (!intent.id.empty() || practice_)
                go_to("debrief/" + (intent.id.empty() ? practice_->log().head.id : intent.id));
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
        const auto cards = present::library_view(around_.library(), {}).cards;
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
    const auto centre = around_.library().centre_defaults();
    if (!centre) {
        tell(centre.error());
        return;
    }
    const auto& conditions = setup_.card.conditions;
    const auto found = std::find(conditions.begin(), conditions.end(), centre->condition);
    if (found != conditions.end() || centre->condition == session::kAnyCondition)
        setup_.condition = static_cast<std::size_t>(found - conditions.begin());
    setup_.limits = around_.settings().limits.value_or(centre->limits);
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
    auto content = around_.library().open(scenario_id);
    if (!content) return fail(content.error());
    options.learner = around_.learner();
    auto begun = session::Practice::start(around_.workplace(), std::move(*content), options);
    if (!begun) return fail(begun.error());
    practice_ = std::move(*begun);
    return {};
}

void App::resume(const std::string& attempt, session::Edition edition) {
    auto resumed = session::Practice::resume(around_.workplace(), attempt, edition);
    if (!resumed) {
        tell(resumed.error());
        if (resumed.error().code == "play.changed")
            notice_.actions.push_back({session::tr("Go on as begun"), {IntentKind::original, attempt, 0}});
        return;
    }
    practice_ = std::move(*resumed);
    notice_.text = practice_->note();
    go(Screen::play);
}

void App::retry(const std::string& attempt, int number) {
    auto resumed = session::Practice::resume(around_.workplace(), attempt, session::Edition::original);
    if (!resumed) {
        tell(resumed.error());
        return;
    }
    const auto moment = static_cast<std::size_t>(number);
    if (number < 1 || moment > (*resumed)->played().moments.size()) return;
    if (auto gone = (*resumed)->rewind(moment - 1); !gone) {
        tell(gone.error());
        return;
    }
    practice_ = std::move(*resumed);
    notice_.text =
        session::tr("Back to just before moment {number}. What you did the first time stays as it was.",
                    {{"number", std::to_string(number)}});
    question_ = {};
    go(Screen::play);
}

}  // namespace rehearse::desktop
