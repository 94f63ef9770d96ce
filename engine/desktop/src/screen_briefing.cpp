// What is read before the first line.
#include <algorithm>

#include "screens.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

constexpr float kPadding = 7 * kUnit;

void draw_parts(Kit& kit, Flow& flow, const present::BriefingView& view) {
    const Theme& t = kit.theme();
    if (!view.content_note.empty()) {
        draw_notice_block(kit, flow, view.content_note);
        flow.gap(kGap);
    }
    for (const auto& [heading, words] : view.parts) {
        kit.heading(flow, heading, Font::strong);
        flow.gap(kUnit);
        kit.text(flow, words);
        flow.gap(kGap);
    }
    for (const auto& change : view.changes) {
        draw_notice_block(kit, flow, change);
        flow.gap(kGap / 2);
    }
    for (const auto& sentence : {view.condition, view.mode, view.limits})
        if (!sentence.empty()) kit.text(flow, sentence, {Font::body, t.muted});
    flow.gap(kPadding - 2 * kUnit);
}

}  // namespace

Intent draw_briefing(Kit& kit, const present::BriefingView& view, const Notice& notice) {
    const Action back{
        tr("Back to the library"), {IntentKind::show_library, {}, 0}, Look::plain, {Key::escape}};
    Shell shell = draw_shell(kit, {view.title, tr("Before you begin"), {back}}, notice);
    const Rect column = centred(shell.body, kReadingWidth + 2 * kPadding);
    const float high = kit.control_height();
    const float most = column.h - high - kGap;
    const float want = kit.content_height("briefing") + 4 * kUnit;
    const Rect page{column.x, column.y, column.w, std::min(want, most)};
    kit.card(page);
    {
        Kit::Scroll scroll(kit, "briefing", page.inset(2 * kUnit), kit.theme().surface, true);
        scroll.flow.x = page.x + kPadding;
        scroll.flow.width = page.w - 2 * kPadding;
        scroll.flow.gap(kPadding - 2 * kUnit);
        draw_parts(kit, scroll.flow, view);
    }
    const Rect begin{column.x, page.bottom() + kGap, column.w, high};
    if (kit.button({.id = "begin",
                    .name = tr("Begin the conversation"),
                    .rect = begin,
                    .look = Look::primary,
                    .shortcut = {Key::enter}}))
        shell.intent = {IntentKind::begin};
    return shell.intent;
}

}  // namespace rehearse::desktop
