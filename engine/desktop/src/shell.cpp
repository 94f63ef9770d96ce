// What stands round every screen: title and actions above, the status line below.
#include <algorithm>

#include "debrief/build.hpp"
#include "screens.hpp"

namespace rehearse::desktop {
namespace {

constexpr float kBarHeight = 16 * kUnit;
constexpr float kButtonHeight = 11 * kUnit;
constexpr float kWidest = 330 * kUnit;

Intent press(Kit& kit, const Action& action, const std::string& id, Rect rect) {
    const bool pressed = kit.button(
        {.id = id, .name = action.name, .rect = rect, .look = action.look, .shortcut = action.shortcut});
    return pressed ? action.intent : Intent{};
}

/// From `right` leftwards; returns where they begin.
float draw_actions(Kit& kit, const std::vector<Action>& actions, const std::string& ids, float right,
                   float middle, Intent& out) {
    float width = -kGap / 2;
    for (const auto& action : actions) width += kit.button_width({.name = action.name}) + kGap / 2;
    float x = right - std::max(width, 0.0F);
    const float begin = x;
    for (std::size_t i = 0; i < actions.size(); ++i) {
        const float wide = kit.button_width({.name = actions[i].name});
        if (auto intent = press(kit, actions[i], ids + std::to_string(i),
                                {x, middle - kButtonHeight / 2, wide, kButtonHeight}))
            out = std::move(intent);
        x += wide + kGap / 2;
    }
    return begin;
}

Intent draw_bar(Kit& kit, const Header& header, Rect inner) {
    const Theme& t = kit.theme();
    const Rect screen = kit.screen();
    kit.fill({0, 0, screen.w, kBarHeight}, t.surface);
    kit.line({0, kBarHeight}, {screen.w, kBarHeight}, t.line);
    Intent out;
    const float begin = draw_actions(kit, header.actions, "header.", inner.right(), kBarHeight / 2, out);
    const float titled = kit.line_height(Font::subtitle);
    const float high = titled + (header.subtitle.empty() ? 0 : kit.line_height(Font::small));
    Flow flow{inner.x, (kBarHeight - high) / 2, begin - inner.x - kGap};
    kit.heading(flow, header.title);
    if (!header.subtitle.empty()) kit.text(flow, header.subtitle, {Font::small, t.muted});
    return out;
}

float draw_footer(Kit& kit, Rect inner) {
    const std::string words(debrief::kStatusLine);
    const Rect screen = kit.screen();
    const float high = kit.text_height(words, Font::small, inner.w) + 3 * kUnit;
    Flow flow{inner.x, screen.bottom() - high + kUnit, inner.w};
    kit.text(flow, words, {Font::small, kit.theme().muted, Align::centre});
    return screen.bottom() - high;
}

Intent draw_notice(Kit& kit, const Notice& notice, Rect inner, float& top) {
    const Theme& t = kit.theme();
    auto actions = notice.actions;
    actions.push_back({"Close", {IntentKind::dismiss, {}, 0}, Look::quiet, {}});
    float beside = 0;
    for (const auto& action : actions) beside += kit.button_width({.name = action.name}) + kGap / 2;
    const float room = inner.w - beside - 2 * kGap;
    const float text = kit.text_height(notice.text, Font::body, room);
    const Rect box{inner.x, top + kGap, inner.w, std::max(text, kButtonHeight) + 4 * kUnit};
    kit.fill(box, t.notice, kRounding);
    kit.outline(box, t.notice_edge, kRounding);
    Flow flow{box.x + kGap, box.centre().y - text / 2, room};
    kit.text(flow, notice.text);
    Intent out;
    (void)draw_actions(kit, actions, "notice.", box.right() - kGap / 2, box.centre().y, out);
    top = box.bottom();
    return out;
}

}  // namespace

Rect centred(Rect body, float width) {
    const float used = std::min(body.w, width);
    return {body.x + (body.w - used) / 2, body.y, used, body.h};
}

Shell draw_shell(Kit& kit, const Header& header, const Notice& notice) {
    const Rect inner = centred(Rect{kMargin, 0, kit.screen().w - 2 * kMargin, 0}, kWidest);
    Shell out;
    out.intent = draw_bar(kit, header, inner);
    float top = kBarHeight;
    if (!notice.empty())
        if (auto intent = draw_notice(kit, notice, inner, top)) out.intent = std::move(intent);
    const float bottom = draw_footer(kit, inner);
    out.body = {inner.x, top + kGap, inner.w, std::max(0.0F, bottom - top - 2 * kGap + kUnit)};
    kit.focus_starts_here();
    return out;
}

}  // namespace rehearse::desktop
