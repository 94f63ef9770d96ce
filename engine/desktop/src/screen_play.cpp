// The conversation: what was said, what can be said now, and the customer beside it.
#include <algorithm>

#include "screens.hpp"

namespace rehearse::desktop {
namespace {

constexpr float kPadding = 4 * kUnit;
constexpr float kSideWidth = 72 * kUnit;
constexpr float kBetween = 2 * kUnit;
constexpr float kSubmit = 12 * kUnit;

std::string as_said(const present::Choice& choice) {
    return choice.spoken ? "“" + choice.text + "”" : choice.text;
}

std::string id_of(const PlayScreen& screen, std::size_t place) {
    return "answer." + std::to_string(screen.decision) + "." + std::to_string(place);
}

Button reply(const PlayScreen& screen, std::size_t place) {
    Button out;
    out.id = id_of(screen, place);
    out.name = as_said(screen.view.choices[place]);
    out.look = Look::choice;
    out.shortcut = number_key(static_cast<int>(place) + 1);
    return out;
}

Checkbox item(const PlayScreen& screen, std::size_t place) {
    Checkbox out;
    out.id = id_of(screen, place);
    out.name = screen.view.choices[place].text;
    out.shortcut = number_key(static_cast<int>(place) + 1);
    out.checked = (screen.marks >> place & 1U) != 0;
    return out;
}

Intent draw_replies(Kit& kit, const PlayScreen& screen, Flow& flow) {
    Intent out;
    for (std::size_t i = 0; i < screen.view.choices.size(); ++i) {
        Button button = reply(screen, i);
        button.rect = {flow.x, flow.y, flow.width, kit.button_height(button, flow.width)};
        if (kit.button(button)) out = {IntentKind::choose, {}, screen.view.choices[i].index};
        flow.gap(button.rect.h + kBetween);
    }
    return out;
}

Intent draw_items(Kit& kit, const PlayScreen& screen, Flow& flow) {
    Intent out;
    kit.text(flow, "Tick everything that applies.", {Font::small, calm_theme().muted});
    flow.gap(kBetween);
    for (std::size_t i = 0; i < screen.view.choices.size(); ++i) {
        Checkbox box = item(screen, i);
        box.rect = {flow.x, flow.y, flow.width, kit.checkbox_height(box, flow.width)};
        if (kit.checkbox(box)) out = {IntentKind::mark, {}, static_cast<int>(i)};
        flow.gap(box.rect.h + kBetween);
    }
    return out;
}

std::string words_at_end(const present::PlayView& view) {
    return view.can_rewind ? "You can look back at how it went, or go back a step and try it another way."
                           : "Take a breath. Then you can look back at how it went.";
}

Intent draw_end(Kit& kit, const present::PlayView& view, Flow& flow) {
    kit.text(flow, words_at_end(view));
    flow.gap(kGap);
    const Rect rect{flow.x, flow.y, flow.width, kSubmit};
    flow.gap(kSubmit);
    const bool pressed =
        kit.button({.id = "debrief", .name = "See your debrief", .rect = rect, .look = Look::primary});
    return pressed ? Intent{IntentKind::debrief, {}, 0} : Intent{};
}

std::string question_of(const present::PlayView& view) {
    if (!view.fault.empty()) return "The story cannot go on here";
    if (view.over) return "The conversation is over";
    return view.question.empty() ? "What do you do?" : view.question;
}

Intent draw_answers(Kit& kit, const PlayScreen& screen, Flow& flow) {
    const auto& view = screen.view;
    kit.heading(flow, question_of(view));
    flow.gap(kBetween);
    if (!view.fault.empty()) {
        kit.text(flow, view.fault);
        kit.text(flow, "All your answers are kept.", {Font::body, calm_theme().muted});
        return {};
    }
    if (view.over) return draw_end(kit, view, flow);
    return view.asks == present::Asks::pick ? draw_items(kit, screen, flow) : draw_replies(kit, screen, flow);
}

/// How high the answers are, told without drawing them.
float answers_height(const Kit& kit, const PlayScreen& screen, float width) {
    const auto& view = screen.view;
    float out = kit.text_height(question_of(view), Font::subtitle, width) + kBetween;
    if (!view.fault.empty())
        return out + kit.text_height(view.fault, Font::body, width) + kit.line_height(Font::body);
    if (view.over) return out + kit.text_height(words_at_end(view), Font::body, width) + kGap + kSubmit;
    const bool pick = view.asks == present::Asks::pick;
    if (pick) out += kit.line_height(Font::small) + kBetween;
    for (std::size_t i = 0; i < view.choices.size(); ++i)
        out += kBetween + (pick ? kit.checkbox_height(item(screen, i), width)
                                : kit.button_height(reply(screen, i), width));
    return out;
}

Intent draw_main(Kit& kit, const PlayScreen& screen, Rect room) {
    const bool pick =
        screen.view.asks == present::Asks::pick && !screen.view.over && screen.view.fault.empty();
    const float below = pick ? kSubmit + kBetween : 0;
    const float width = room.w - 2 * kPadding;
    const float want = answers_height(kit, screen, width) + 2 * kPadding + below;
    const float high = std::min(want, room.h * (pick ? 0.72F : 0.56F));
    const Rect panel{room.x, room.bottom() - high, room.w, high};
    draw_transcript(kit, screen, {room.x, room.y, room.w, room.h - high - kGap});
    kit.card(panel);
    Intent out;
    kit.focus_starts_here();
    {
        Kit::Scroll scroll(kit, "answers",
                           {panel.x + kPadding, panel.y + kPadding, panel.w - kPadding - kUnit,
                            panel.h - 2 * kPadding - below},
                           calm_theme().surface);
        scroll.flow.width = want > high ? width - kUnit : width;
        out = draw_answers(kit, screen, scroll.flow);
    }
    if (!pick) return out;
    const Rect rect{panel.x + kPadding, panel.bottom() - kPadding - kSubmit, width, kSubmit};
    const char* const words = screen.marks == 0 ? "None of these apply" : "That is my answer";
    if (kit.button({.id = "submit." + std::to_string(screen.decision),
                    .name = words,
                    .rect = rect,
                    .look = Look::primary}))
        out = {IntentKind::submit, {}, 0};
    return out;
}

}  // namespace

Intent draw_play(Kit& kit, const PlayScreen& screen, const Notice& notice) {
    const auto& view = screen.view;
    Header header{view.title, view.where + " · " + view.clock, {}};
    if (view.can_rewind)
        header.actions.push_back({"Go back a step", {IntentKind::rewind, {}, 0}, Look::quiet, {}});
    header.actions.push_back({"Leave", {IntentKind::show_library, {}, 0}, Look::plain, {Key::escape}});
    Shell shell = draw_shell(kit, header, notice);
    const Rect body = shell.body;
    const Rect main{body.x, body.y, body.w - kSideWidth - kMargin, body.h};
    const Rect side{body.right() - kSideWidth, body.y, kSideWidth, body.h};
    if (auto intent = draw_main(kit, screen, main)) shell.intent = std::move(intent);
    if (auto intent = draw_side(kit, screen, side)) shell.intent = std::move(intent);
    return shell.intent;
}

}  // namespace rehearse::desktop
