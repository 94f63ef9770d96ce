// The conversation: what was said, the question below it, and the customer beside it.
#include <algorithm>

#include "decision.hpp"
#include "page.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

using present::Asks;

constexpr float kPadding = 4 * kUnit;
constexpr float kSideWidth = 72 * kUnit;
constexpr float kNarrowSide = 62 * kUnit;
constexpr float kNarrow = 230 * kUnit;  // a window of this width
constexpr float kBetween = 2 * kUnit;
constexpr float kLeastTranscript = 40 * kUnit;
constexpr float kLeastWhileWriting = 35 * kUnit;
// Of the room's height, at most.
constexpr float kForReplies = 0.58F;
constexpr float kForItems = 0.68F;
constexpr float kForForms = 0.64F;  // what they ask for stands in the transcript
constexpr float kForWriting = 0.7F;

std::string words_at_end(const present::PlayView& view) {
    return view.can_rewind ? tr("You can look back at how it went, or go back a step and try it another way.")
                           : tr("Take a breath. Then you can look back at how it went.");
}

Intent draw_end(Kit& kit, const PlayScreen& screen, Flow& flow) {
    kit.text(flow, words_at_end(screen.view));
    if (!screen.close_to_home.empty()) {
        flow.gap(2 * kUnit);
        kit.text(flow, screen.close_to_home, {Font::body, kit.theme().muted});
    }
    flow.gap(kGap);
    std::vector<Button> buttons{
        {.id = "debrief", .name = tr("See your debrief"), .look = Look::primary, .icon = Icon::page}};
    if (!screen.close_to_home.empty())
        buttons.push_back({.id = "support", .name = tr("Somebody to talk to"), .icon = Icon::ring});
    const int pressed = press_one(kit, flow, buttons);
    return pressed == 0 ? Intent{IntentKind::debrief} : pressed == 1 ? to_page("support") : Intent{};
}

Intent draw_pause(Kit& kit, Flow& flow) {
    kit.text(flow, tr("Take all the time you need. Everything is kept, and nobody is waiting for real."));
    flow.gap(kGap);
    const int pressed =
        press_one(kit, flow,
                  {{.id = "go-on", .name = tr("Go on"), .look = Look::primary, .icon = Icon::play},
                   {.id = "support", .name = tr("Somebody to talk to"), .icon = Icon::ring}});
    return pressed == 0 ? Intent{IntentKind::pause} : pressed == 1 ? to_page("support") : Intent{};
}

std::string question_of(const PlayScreen& screen) {
    const auto& view = screen.view;
    if (!view.fault.empty()) return tr("The story cannot go on here");
    if (screen.time.paused) return tr("Paused");
    if (view.over) return tr("The conversation is over");
    if (const int chosen = screen.answering.draft.choice; chosen >= 0)
        return view.choices[static_cast<std::size_t>(chosen)].spoken ? tr("How do you say it?")
                                                                     : tr("How do you do it?");
    return view.question.empty() ? tr("What do you do?") : view.question;
}

/// What is written to whom, the subject, and who can read the answer.
std::string about_answer(const present::PlayView& view) {
    if (view.over) return {};
    std::string out;
    const auto add = [&](const std::string& words) {
        if (!words.empty()) out += (out.empty() ? "" : " · ") + words;
    };
    if (view.text) add(what_is_written(*view.text));
    if (!view.subject.empty()) add(tr("Subject: {subject}", {{"subject", view.subject}}));
    add(view.seen_by);
    return out;
}

Intent draw_decision(Kit& kit, const PlayScreen& screen, Flow& flow, float bottom) {
    switch (screen.view.asks) {
        case Asks::choose:
            return draw_replies(kit, screen, flow);
        case Asks::pick:
            return draw_marks(kit, screen, flow);
        case Asks::sort:
        case Asks::rate:
            return draw_places(kit, screen, flow);
        case Asks::rank:
            return draw_order(kit, screen, flow);
        case Asks::record:
        case Asks::calculate:
            return draw_form(kit, screen, flow);
        case Asks::write:
            return draw_writing(kit, screen, flow, bottom);
        case Asks::nothing:
            break;
    }
    return {};
}

float share_of_room(const PlayScreen& screen) {
    if (!is_given(screen.view)) return kForReplies;
    switch (screen.view.asks) {
        case Asks::write:
            return kForWriting;
        case Asks::record:
        case Asks::calculate:
            return kForForms;
        default:
            return kForItems;
    }
}

/// In a small window the transcript keeps room for what was said last.
float most_of_room(const PlayScreen& screen, float high) {
    const bool writing = is_given(screen.view) && screen.view.asks == Asks::write;
    const float transcript = writing ? kLeastWhileWriting : kLeastTranscript;
    return std::max(high / 2, std::min(high * share_of_room(screen), high - transcript));
}

/// The panel with the question: as high as it needs to be, which the last frame has shown.
struct Panel {
    std::string area;
    Rect rect;
    float above = 0;  // for the time
    float below = 0;  // for what gives the answer
    bool full = false;
};

Panel panel_for(const Kit& kit, const PlayScreen& screen, Rect room) {
    Panel out;
    const float width = room.w - 2 * kPadding;
    out.area = "answers." + std::to_string(screen.decision);
    out.above = time_height(kit, screen.time);
    out.below = is_given(screen.view) && !screen.time.paused ? given_height(kit, screen, width) : 0;
    const float want = kit.content_height(out.area) + out.above + out.below + 2 * kPadding;
    const float most = most_of_room(screen, room.h);
    out.full = want > most;
    const bool writing = is_given(screen.view) && screen.view.asks == Asks::write;
    const float high = writing ? most : std::min(want, most);
    out.rect = {room.x, room.bottom() - high, room.w, high};
    return out;
}

Intent draw_main(Kit& kit, const PlayScreen& screen, Rect room) {
    const Panel panel = panel_for(kit, screen, room);
    draw_transcript(kit, screen, {room.x, room.y, room.w, panel.rect.y - room.y - kGap});
    kit.card(panel.rect);
    kit.focus_starts_here();
    const Rect inner = panel.rect.inset(kPadding);
    Intent out;
    {
        const Rect view{inner.x, inner.y + panel.above, inner.w + kPadding - kUnit,
                        inner.h - panel.above - panel.below};
        Kit::Scroll scroll(kit, panel.area, view, kit.theme().surface);
        scroll.flow.width = panel.full ? inner.w - kUnit : inner.w;
        out = draw_question(kit, screen, scroll.flow, view.bottom());
    }
    if (panel.below > 0) {
        const Rect below{inner.x, inner.bottom() - panel.below, inner.w, panel.below};
        if (auto intent = draw_given(kit, screen, below)) out = std::move(intent);
    }
    if (panel.above > 0)
        if (auto intent = draw_time(kit, screen.time, {inner.x, inner.y, inner.w, panel.above}))
            out = std::move(intent);
    return out;
}

Header header_for(const PlayScreen& screen) {
    const auto& view = screen.view;
    Header out{view.title, view.where + " · " + view.clock, {}};
    if (view.can_rewind && !screen.time.paused)
        out.actions.push_back({tr("Go back a step"), {IntentKind::rewind}, Look::quiet, {}, Icon::undo});
    if (!view.over && !screen.time.paused && screen.time.total == 0)
        out.actions.push_back({tr("Pause"), {IntentKind::pause}, Look::quiet, {}, Icon::pause});
    Action leave{tr("Leave"), {IntentKind::show_library}, Look::plain, {Key::escape}};
    // Escape goes one step back, and here that is to the replies.
    if (screen.answering.draft.choice >= 0) leave.shortcut = {};
    out.actions.push_back(leave);
    return out;
}

/// Whether the parts of the screen would have too few lines or too short ones beside each other.
bool is_compact(const Kit& kit) {
    constexpr float kLines = 22;
    constexpr float kLetters = 46;  // of the widest
    return kit.screen().h < kLines * kit.line_height(Font::body) ||
           kit.screen().w < kLetters * kit.text_width("m", Font::body);
}

}  // namespace

Intent draw_question(Kit& kit, const PlayScreen& screen, Flow& flow, float bottom) {
    const auto& view = screen.view;
    kit.heading(flow, question_of(screen));
    if (const auto words = about_answer(view); !words.empty())
        kit.text(flow, words, {Font::small, kit.theme().muted});
    flow.gap(kBetween);
    if (!view.fault.empty()) {
        kit.text(flow, view.fault);
        kit.text(flow, tr("All your answers are kept."), {Font::body, kit.theme().muted});
        return {};
    }
    if (screen.time.paused) return draw_pause(kit, flow);
    if (view.over) return draw_end(kit, screen, flow);
    return draw_decision(kit, screen, flow, bottom);
}

Intent draw_compact_play(Kit& kit, const PlayScreen& screen, Rect body) {
    Kit::Scroll scroll(kit, "conversation", body, kit.theme().page, true);
    Flow& flow = scroll.flow;
    Intent out;
    draw_customer_row(kit, screen, flow);
    flow.gap(kGap);
    draw_transcript_in(kit, screen, scroll);
    flow.gap(kGap);
    kit.focus_starts_here();
    if (const float high = time_height(kit, screen.time); high > 0) {
        if (auto intent = draw_time(kit, screen.time, {flow.x, flow.y, flow.width, high})) out = intent;
        flow.gap(high);
    }
    constexpr float kTextHigh = 5;  // lines, at least
    const float bottom = flow.y + kTextHigh * kit.line_height(Font::body) + body.h / 2;
    if (auto intent = draw_question(kit, screen, flow, bottom)) out = intent;
    if (is_given(screen.view) && !screen.time.paused) {
        const float high = given_height(kit, screen, flow.width);
        if (auto intent = draw_given(kit, screen, {flow.x, flow.y, flow.width, high})) out = intent;
        flow.gap(high);
    }
    flow.gap(2 * kGap);
    if (auto intent = draw_sections(kit, screen, flow)) out = intent;
    flow.gap(2 * kGap);
    draw_status_line(kit, flow);
    return out;
}

Intent draw_play(Kit& kit, const PlayScreen& screen, const Notice& notice) {
    Header header = header_for(screen);
    const bool compact = is_compact(kit);
    if (compact) header.subtitle.clear();
    Shell shell = draw_shell(kit, header, notice, !compact);
    const Rect body = shell.body;
    if (compact) {
        if (auto intent = draw_compact_play(kit, screen, body)) shell.intent = std::move(intent);
        return shell.intent;
    }
    const float beside = kit.screen().w < kNarrow ? kNarrowSide : kSideWidth;
    const Rect main{body.x, body.y, body.w - beside - kMargin, body.h};
    const Rect side{body.right() - beside, body.y, beside, body.h};
    if (auto intent = draw_main(kit, screen, main)) shell.intent = std::move(intent);
    if (auto intent = draw_side(kit, screen, side)) shell.intent = std::move(intent);
    return shell.intent;
}

}  // namespace rehearse::desktop
