// How an attempt is to be played: asked before it begins.
#include <algorithm>

#include "page.hpp"
#include "present/support.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

constexpr float kPadding = 5 * kUnit;
constexpr const char* kList = "setup";

std::string capitalised(std::string words) {
    if (!words.empty() && words.front() >= 'a' && words.front() <= 'z')
        words.front() = static_cast<char>(words.front() - 'a' + 'A');
    return words;
}

std::string words_for(play::Mode mode) {
    switch (mode) {
        case play::Mode::practice:
            return tr("You can go back and try a moment again as often as you like.");
        case play::Mode::coached:
            return tr("After each answer you are told the reason at once. You can go back, too.");
        case play::Mode::unaided:
            return tr("No hints and no going back, as at work.");
    }
    return {};
}

struct Asked {
    std::string question;
    std::string explained;
    Radio radio;
    IntentKind means;
};

Intent draw_asked(Kit& kit, Flow& flow, Asked asked) {
    kit.heading(flow, asked.question, Font::strong);
    flow.gap(kUnit);
    asked.radio.name = asked.question;
    asked.radio.list = kList;
    const float high = kit.radio_height(asked.radio, flow.width);
    const auto chosen = kit.radio(asked.radio, {flow.x, flow.y, flow.width, high});
    flow.gap(high);
    if (!asked.explained.empty()) {
        flow.gap(kUnit);
        kit.text(flow, asked.explained, {Font::small, kit.theme().muted});
    }
    flow.gap(4 * kUnit);
    return chosen ? Intent{asked.means, {}, *chosen} : Intent{};
}

Intent ask_condition(Kit& kit, Flow& flow, const Setup& setup, int row) {
    Asked asked{tr("What kind of day?"), {}, {}, IntentKind::condition};
    asked.radio.id = "setup.condition";
    for (const auto& condition : setup.card.conditions) asked.radio.options.push_back(capitalised(condition));
    asked.radio.options.emplace_back(tr("By chance"));
    asked.radio.chosen = static_cast<int>(setup.condition);
    asked.radio.row = row;
    return draw_asked(kit, flow, std::move(asked));
}

Intent ask_mode(Kit& kit, Flow& flow, const Setup& setup, int row) {
    Asked asked{tr("How much help?"), words_for(setup.mode), {}, IntentKind::mode};
    asked.radio.id = "setup.mode";
    asked.radio.options = {tr("Practice"), tr("Coached"), tr("Unaided")};
    asked.radio.chosen = static_cast<int>(setup.mode);
    asked.radio.row = row;
    return draw_asked(kit, flow, std::move(asked));
}

Intent ask_limits(Kit& kit, Flow& flow, const Setup& setup, int row) {
    Asked asked{tr("Time limits?"),
                tr("With time limits, some answers have to come before the time is up. You can pause."),
                {},
                IntentKind::limits};
    asked.radio.id = "setup.limits";
    asked.radio.options = {tr("No time limits"), tr("With time limits")};
    asked.radio.chosen = setup.limits ? 1 : 0;
    asked.radio.row = row;
    return draw_asked(kit, flow, std::move(asked));
}

Intent ask_all(Kit& kit, Flow& flow, const Setup& setup) {
    Intent out;
    int row = 0;
    if (setup.card.conditions.size() > 1)
        if (auto intent = ask_condition(kit, flow, setup, row++)) out = std::move(intent);
    if (auto intent = ask_mode(kit, flow, setup, row++)) out = std::move(intent);
    if (setup.card.has_limits)
        if (auto intent = ask_limits(kit, flow, setup, row)) out = std::move(intent);
    return out;
}

}  // namespace

Intent draw_setup(Kit& kit, const Setup& setup, const Notice& notice) {
    const Action back{tr("Back to the library"), {IntentKind::show_library}, Look::plain, {Key::escape}};
    Shell shell = draw_shell(kit, {setup.card.title, tr("Before you begin"), {back}}, notice);
    const Rect column = centred(shell.body, kReadingWidth + 2 * kPadding);
    const float high = kit.control_height();
    const float most = column.h - high - kGap;
    const Rect page{column.x, column.y, column.w, std::min(kit.content_height("setup") + 4 * kUnit, most)};
    kit.card(page);
    {
        Kit::Scroll scroll(kit, "setup", page.inset(2 * kUnit), kit.theme().surface, true);
        Flow& flow = scroll.flow;
        flow.x = page.x + kPadding;
        flow.width = page.w - 2 * kPadding;
        flow.gap(kPadding - 2 * kUnit);
        if (!setup.card.content_note.empty()) {
            draw_notice_block(kit, flow, setup.card.content_note + " " + present::may_be_skipped());
            flow.gap(2 * kUnit);
            if (press(kit, flow, {.id = "skip", .name = tr("Choose another"), .icon = Icon::back}))
                shell.intent = {IntentKind::show_library};
            flow.gap(4 * kUnit);
        }
        kit.heading(flow, tr("How do you want to play it?"));
        kit.text(flow, tr("You can leave it as it is, and change it another time."),
                 {Font::body, kit.theme().muted});
        flow.gap(3 * kUnit);
        if (auto intent = ask_all(kit, flow, setup)) shell.intent = std::move(intent);
    }
    kit.focus_starts_here();
    const Rect start{column.x, page.bottom() + kGap, column.w, high};
    if (kit.button({.id = "start",
                    .name = tr("Read the briefing"),
                    .rect = start,
                    .look = Look::primary,
                    .shortcut = {Key::enter}}))
        shell.intent = {IntentKind::start};
    return shell.intent;
}

}  // namespace rehearse::desktop
