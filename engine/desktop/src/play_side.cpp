// Beside the conversation: the customer and how they feel, who waits, what is promised, and what can be
// looked up.
#include <algorithm>

#include "base/text.hpp"
#include "page.hpp"
#include "scene.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

constexpr float kPadding = 4 * kUnit;
constexpr float kSceneShare = 0.3F;  // of the room's height
constexpr float kSceneHigh = 0.8F;   // at most, to a width of 1
constexpr float kLeastScene = 24 * kUnit;
constexpr float kBar = 3 * kUnit;
constexpr int kLow = 35;
constexpr int kHigh = 65;

/// Where they are, who they are, and how they feel, where that is followed: as a picture, in words, as a bar.
float draw_customer(Kit& kit, const PlayScreen& screen, Rect room) {
    const auto& view = screen.view;
    const bool followed = !view.mood_words.empty();
    const float text = room.w - 2 * kPadding;
    const std::string feels = tr("seems {mood}", {{"mood", view.mood_words}});
    const float words = kit.text_height(view.customer, Font::subtitle, text) +
                        (followed ? kit.text_height(feels, Font::body, text) + kBar + 2 * kUnit : 0);
    const float scene = std::clamp(room.h * kSceneShare, kLeastScene, room.w * kSceneHigh);
    const Rect card{room.x, room.y, room.w, scene + words + 2 * kPadding + kUnit};
    kit.card(card);
    const std::string who = screen.attempt + view.customer;
    draw_scene(kit, {card.x + kUnit, card.y + kUnit, card.w - 2 * kUnit, scene}, view.channel, view.looks,
               {.mood = kit.eased("mood." + who, static_cast<float>(view.mood)),
                .trust = kit.eased("trust." + who, static_cast<float>(view.trust))});
    Flow flow{card.x + kPadding, card.y + kUnit + scene + kPadding, text};
    kit.heading(flow, view.customer);
    if (!followed) return card.bottom();
    kit.text(flow, feels);
    draw_mood_bar(kit, {flow.x, flow.y + 2 * kUnit, flow.width, kBar}, view.mood);
    return card.bottom();
}

Button consult_button(const PlayScreen& screen, std::size_t place) {
    const auto& consult = screen.view.consults[place];
    Button out;
    out.id = "consult." + std::to_string(screen.decision) + "." + std::to_string(consult.index);
    out.name = consult.text;
    out.look = Look::choice;
    out.detail = consult.detail;
    return out;
}

void begin_section(Kit& kit, Flow& flow, const std::string& title, bool& first) {
    if (!first) {
        flow.gap(kGap);
        kit.line({flow.x, flow.y}, {flow.x + flow.width, flow.y}, kit.theme().line);
        flow.gap(kGap);
    }
    first = false;
    kit.heading(flow, title, Font::strong);
}

void draw_windows(Kit& kit, Flow& flow, const std::vector<present::Window>& windows) {
    const Theme& t = kit.theme();
    for (const auto& window : windows) {
        flow.gap(kUnit);
        const std::string words = window.who + (window.current ? " (here)" : "");
        const float high = kit.text_height(words, Font::body, flow.width - 4 * kUnit) + 2 * kUnit;
        const Rect row{flow.x, flow.y, flow.width, high};
        if (window.current) {
            kit.fill(row, t.soft, 2 * kUnit);
            kit.fill({row.x, row.y + kUnit, kUnit, row.h - 2 * kUnit}, t.accent, 2);
        }
        Flow inside{row.x + 3 * kUnit, row.y + kUnit, row.w - 4 * kUnit};
        kit.text(inside, words, {window.current ? Font::strong : Font::body, t.ink});
        flow.y = row.bottom();
    }
}

void draw_waiting(Kit& kit, Flow& flow, const std::vector<present::Waiting>& waiting) {
    const Theme& t = kit.theme();
    for (const auto& one : waiting) {
        flow.gap(2 * kUnit);
        kit.text(flow, one.name + (one.wants.empty() ? "" : " wants " + one.wants));
        const std::string since =
            one.minutes == 0 ? "just came" : "for " + counted(one.minutes, "minute", "minutes");
        kit.text(flow, since + ", " + one.words, {Font::small, t.muted});
        flow.gap(kUnit);
        draw_mood_bar(kit, {flow.x, flow.y, flow.width, 2 * kUnit}, one.share);
        flow.gap(2 * kUnit);
    }
}

void draw_promises(Kit& kit, Flow& flow, const std::vector<std::string>& promises) {
    for (const auto& promise : promises) {
        flow.gap(kUnit);
        kit.disc({flow.x + kUnit, flow.y + kit.line_height(Font::body) / 2}, 3, kit.theme().accent);
        Flow inside{flow.x + 4 * kUnit, flow.y, flow.width - 4 * kUnit};
        kit.text(inside, promise);
        flow.y = inside.y;
    }
}

Intent draw_consults(Kit& kit, const PlayScreen& screen, Flow& flow) {
    Intent out;
    kit.text(flow, tr("Before you answer, you can check."), {Font::small, kit.theme().muted});
    flow.gap(2 * kUnit);
    for (std::size_t i = 0; i < screen.view.consults.size(); ++i) {
        Button button = consult_button(screen, i);
        button.rect = {flow.x, flow.y, flow.width, kit.button_height(button, flow.width)};
        if (kit.button(button)) out = {IntentKind::consult, {}, static_cast<int>(i)};
        flow.gap(button.rect.h + (i + 1 < screen.view.consults.size() ? 2 * kUnit : 0));
    }
    return out;
}

/// Words that may not be known, each with its plain meaning once it was asked for.
Intent draw_meanings(Kit& kit, const PlayScreen& screen, Flow& flow) {
    Intent out;
    for (std::size_t i = 0; i < screen.terms.size(); ++i) {
        const bool open = screen.meaning.first == static_cast<int>(i);
        flow.gap(kUnit);
        if (press(kit, flow,
                  {.id = "meaning." + std::to_string(i),
                   .name = screen.terms[i],
                   .look = Look::quiet,
                   .group = tr("What it means"),
                   .icon = Icon::bulb}))
            out = {IntentKind::meaning, screen.terms[i], open ? -1 : static_cast<int>(i)};
        if (open) kit.text(flow, screen.meaning.second, {Font::small, kit.theme().ink});
    }
    return out;
}

bool has_sections(const PlayScreen& screen) {
    const auto& view = screen.view;
    return !screen.terms.empty() || !view.windows.empty() || !view.waiting.empty() ||
           !view.promises.empty() || !view.consults.empty();
}

}  // namespace

Intent draw_sections(Kit& kit, const PlayScreen& screen, Flow& flow) {
    const auto& view = screen.view;
    bool first = true;
    if (!view.windows.empty()) {
        begin_section(kit, flow, tr("Your conversations"), first);
        draw_windows(kit, flow, view.windows);
    }
    if (!view.waiting.empty()) {
        begin_section(kit, flow, tr("Waiting"), first);
        draw_waiting(kit, flow, view.waiting);
    }
    if (!view.promises.empty()) {
        begin_section(kit, flow, tr("You have promised"), first);
        draw_promises(kit, flow, view.promises);
    }
    Intent out;
    if (!view.consults.empty()) {
        begin_section(kit, flow, tr("Look something up"), first);
        out = draw_consults(kit, screen, flow);
    }
    if (screen.terms.empty()) return out;
    begin_section(kit, flow, tr("What words mean"), first);
    if (auto intent = draw_meanings(kit, screen, flow)) out = std::move(intent);
    return out;
}

void draw_customer_row(Kit& kit, const PlayScreen& screen, Flow& flow) {
    const auto& view = screen.view;
    const float size = std::clamp(flow.width / 4, kLeastScene, 2 * kLeastScene);
    draw_scene(kit, {flow.x, flow.y, size, size}, view.channel, view.looks,
               {.mood = static_cast<float>(view.mood), .trust = static_cast<float>(view.trust)});
    Flow beside{flow.x + size + kGap, flow.y, flow.width - size - kGap};
    kit.heading(beside, view.customer);
    if (!view.mood_words.empty()) kit.text(beside, tr("seems {mood}", {{"mood", view.mood_words}}));
    kit.text(beside, view.where + " · " + view.clock, {Font::small, kit.theme().muted});
    flow.y = std::max(flow.y + size, beside.y);
}

void draw_mood_bar(Kit& kit, Rect rect, int mood) {
    const Theme& t = kit.theme();
    const float round = rect.h / 2;
    kit.fill(rect, t.track, round);
    const float part = static_cast<float>(std::clamp(mood, 0, 100)) / 100;
    const Colour colour = mood < kLow ? t.mood_low : mood > kHigh ? t.mood_high : t.mood_middle;
    kit.fill({rect.x, rect.y, std::max(rect.h, rect.w * part), rect.h}, colour, round);
    kit.outline(rect, t.control, round);
}

Intent draw_side(Kit& kit, const PlayScreen& screen, Rect room) {
    const float bottom = draw_customer(kit, screen, room);
    if (!has_sections(screen)) return {};
    const float want = kit.content_height("side") + 2 * kPadding;
    const float most = room.bottom() - bottom - kGap;
    const Rect card{room.x, bottom + kGap, room.w, std::min(want, most)};
    kit.card(card);
    Kit::Scroll scroll(
        kit, "side", {card.x + kPadding, card.y + kPadding, card.w - kPadding - kUnit, card.h - 2 * kPadding},
        kit.theme().surface);
    scroll.flow.width = room.w - 2 * kPadding - (want > most ? kUnit : 0);
    return draw_sections(kit, screen, scroll.flow);
}

}  // namespace rehearse::desktop
