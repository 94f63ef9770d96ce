// What stands round every screen: title and actions above, the status line below.
#include <algorithm>

#include "debrief/build.hpp"
#include "screens.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

constexpr float kWidest = 330 * kUnit;
constexpr float kBetween = 2 * kUnit;
constexpr float kLeastTitle = 60 * kUnit;

Button button_of(const Action& action, const std::string& id) {
    return {.id = id,
            .name = action.name,
            .look = action.look,
            .shortcut = action.shortcut,
            .enabled = true,
            .icon = action.icon};
}

float width_of(const Kit& kit, const std::vector<Action>& actions) {
    float out = -kBetween;
    for (const auto& action : actions) out += kit.button_width(button_of(action, {})) + kBetween;
    return std::max(out, 0.0F);
}

/// In a row that ends at `right`.
void draw_actions(Kit& kit, const std::vector<Action>& actions, const std::string& ids, float right,
                  float middle, Intent& out) {
    float x = right - width_of(kit, actions);
    const float high = kit.control_height();
    for (std::size_t i = 0; i < actions.size(); ++i) {
        Button button = button_of(actions[i], ids + std::to_string(i));
        button.rect = {x, middle - high / 2, kit.button_width(button), high};
        if (kit.button(button)) out = actions[i].intent;
        x += button.rect.w + kBetween;
    }
}

/// The title, and what can be done beside it, or below where there is no room.
struct Title {
    bool beside = true;
    float words = 0;    // wide
    float titled = 0;   // high
    float actions = 0;  // wide
    float row = 0;      // of actions, high
    float high = 0;     // all of it
    Title(const Kit& kit, const Header& header, float width, Font font) {
        actions = width_of(kit, header.actions);
        const float wants = std::max(kit.text_width(header.title, font), kLeastTitle);
        beside = header.actions.empty() || wants + actions + kGap <= width;
        words = beside && actions > 0 ? width - actions - kGap : width;
        titled = kit.text_height(header.title, font, words) +
                 (header.subtitle.empty() ? 0 : kit.text_height(header.subtitle, Font::small, words));
        row = header.actions.empty() ? 0 : kit.control_height();
        high = beside ? std::max(titled, row) : titled + kBetween + row;
    }
};

void draw_title(Kit& kit, const Header& header, const Title& title, Rect room, Font font, Intent& out) {
    Flow flow{room.x, room.y + (title.beside ? (title.high - title.titled) / 2 : 0), title.words};
    kit.heading(flow, header.title, font);
    if (!header.subtitle.empty()) kit.text(flow, header.subtitle, {Font::small, kit.theme().muted});
    const float middle = title.beside ? room.y + title.high / 2 : room.y + title.high - title.row / 2;
    draw_actions(kit, header.actions, "header.",
                 title.beside ? room.right() : room.x + std::min(title.actions, room.w), middle, out);
}

float draw_footer(Kit& kit, Rect inner) {
    const std::string words(debrief::kStatusLine);
    const Rect screen = kit.screen();
    const float high = kit.text_height(words, Font::small, inner.w) + 3 * kUnit;
    Flow flow{inner.x, screen.bottom() - high + kUnit, inner.w};
    kit.text(flow, words, {Font::small, kit.theme().muted, Align::centre});
    return screen.bottom() - high;
}

/// Returns where it ends.
float draw_notice(Kit& kit, const Notice& notice, Rect inner, float top, Intent& out) {
    const Theme& t = kit.theme();
    auto actions = notice.actions;
    actions.push_back({tr("Close"), {IntentKind::dismiss, {}, 0}, Look::quiet, {}});
    const float beside = width_of(kit, actions);
    const bool below = inner.w - beside < kLeastTitle * 1.5F;
    const float room = below ? inner.w - 2 * kGap : inner.w - beside - 3 * kGap;
    const float text = kit.text_height(notice.text, Font::body, room);
    const float row = kit.control_height();
    const Rect box{inner.x, top, inner.w, (below ? text + row : std::max(text, row)) + 4 * kUnit};
    kit.fill(box, t.notice, kRounding);
    kit.outline(box, t.notice_edge, kRounding);
    Flow flow{box.x + kGap, below ? box.y + 2 * kUnit : box.centre().y - text / 2, room};
    kit.text(flow, notice.text);
    draw_actions(kit, actions, "notice.", box.right() - kGap / 2,
                 below ? box.bottom() - 2 * kUnit - row / 2 : box.centre().y, out);
    return box.bottom();
}

Shell finish(Kit& kit, const Notice& notice, Rect inner, float top, bool footer, Shell out) {
    if (!notice.empty()) top = draw_notice(kit, notice, inner, top, out.intent) + kGap;
    const float bottom = footer ? draw_footer(kit, inner) : kit.screen().bottom();
    out.body = {inner.x, top, inner.w, std::max(0.0F, bottom - top - kGap + kUnit)};
    kit.focus_starts_here();
    return out;
}

}  // namespace

Rect centred(Rect body, float width) {
    const float used = std::min(body.w, width);
    return {body.x + (body.w - used) / 2, body.y, used, body.h};
}

void draw_status_line(Kit& kit, Flow& flow) {
    kit.text(flow, debrief::kStatusLine, {Font::small, kit.theme().muted, Align::centre});
}

Shell draw_shell(Kit& kit, const Header& header, const Notice& notice, bool footer) {
    const Theme& t = kit.theme();
    const Rect screen = kit.screen();
    const Rect inner = centred(Rect{kMargin, 0, screen.w - 2 * kMargin, 0}, kWidest);
    Shell out;
    const Title title(kit, header, inner.w, Font::subtitle);
    const float bar = title.high + 4 * kUnit;
    kit.fill({0, 0, screen.w, bar}, t.surface);
    kit.line({0, bar}, {screen.w, bar}, t.line);
    draw_title(kit, header, title, {inner.x, 2 * kUnit, inner.w, 0}, Font::subtitle, out.intent);
    return finish(kit, notice, inner, bar + kGap, footer, std::move(out));
}

Shell draw_page_shell(Kit& kit, const Header& header, const Notice& notice, Rect room) {
    const Rect inner = centred(Rect{room.x + kMargin, room.y, room.w - 2 * kMargin, room.h}, kWidest);
    Shell out;
    const float top = room.y + kGap;
    const Title title(kit, header, inner.w, Font::title);
    draw_title(kit, header, title, {inner.x, top, inner.w, 0}, Font::title, out.intent);
    return finish(kit, notice, inner, top + title.high + 3 * kUnit, true, std::move(out));
}

}  // namespace rehearse::desktop
