// Beside the conversation: the customer and how they feel, who waits, what is promised, and what can be
// looked up.
#include <algorithm>

#include "base/text.hpp"
#include "person.hpp"
#include "screens.hpp"

namespace rehearse::desktop {
namespace {

constexpr float kPadding = 4 * kUnit;
constexpr float kFaceShare = 0.4F;
constexpr float kLeastFace = 16 * kUnit;
constexpr float kMostFace = 34 * kUnit;
constexpr float kFaceHigh = 1.15F;  // to a width of 1
constexpr float kBar = 3 * kUnit;
constexpr int kLow = 35;
constexpr int kHigh = 65;

/// With the mood, as words and as a bar, where it is followed.
float draw_customer(Kit& kit, const present::PlayView& view, Rect room) {
    const bool followed = !view.mood_words.empty();
    const float face = std::clamp(room.w * kFaceShare, kLeastFace, kMostFace);
    const float text = room.w - 3 * kPadding - face;
    const std::string feels = "seems " + view.mood_words;
    const float words = kit.text_height(view.customer, Font::subtitle, text) +
                        (followed ? kit.text_height(feels, Font::body, text) : 0);
    const float top = std::max(face * kFaceHigh, words);
    const Rect card{room.x, room.y, room.w, top + 2 * kPadding + (followed ? kBar + kPadding : 0)};
    kit.card(card);
    draw_person(kit, {card.x + kPadding, card.y + kPadding, face, face * kFaceHigh}, view.looks,
                {.mood = static_cast<float>(view.mood), .trust = static_cast<float>(view.trust)});
    Flow flow{card.x + 2 * kPadding + face, card.y + kPadding + (top - words) / 2, text};
    kit.heading(flow, view.customer);
    if (!followed) return card.bottom();
    kit.text(flow, feels);
    draw_mood_bar(kit, {card.x + kPadding, card.bottom() - kPadding - kBar, card.w - 2 * kPadding, kBar},
                  view.mood);
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

void begin_section(Kit& kit, Flow& flow, const char* title, bool& first) {
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
    kit.text(flow, "Before you answer, you can check.", {Font::small, kit.theme().muted});
    flow.gap(2 * kUnit);
    for (std::size_t i = 0; i < screen.view.consults.size(); ++i) {
        Button button = consult_button(screen, i);
        button.rect = {flow.x, flow.y, flow.width, kit.button_height(button, flow.width)};
        if (kit.button(button)) out = {IntentKind::consult, {}, static_cast<int>(i)};
        flow.gap(button.rect.h + (i + 1 < screen.view.consults.size() ? 2 * kUnit : 0));
    }
    return out;
}

Intent draw_sections(Kit& kit, const PlayScreen& screen, Flow& flow) {
    const auto& view = screen.view;
    bool first = true;
    if (!view.windows.empty()) {
        begin_section(kit, flow, "Your conversations", first);
        draw_windows(kit, flow, view.windows);
    }
    if (!view.waiting.empty()) {
        begin_section(kit, flow, "Waiting", first);
        draw_waiting(kit, flow, view.waiting);
    }
    if (!view.promises.empty()) {
        begin_section(kit, flow, "You have promised", first);
        draw_promises(kit, flow, view.promises);
    }
    if (view.consults.empty()) return {};
    begin_section(kit, flow, "Look something up", first);
    return draw_consults(kit, screen, flow);
}

bool has_sections(const present::PlayView& view) {
    return !view.windows.empty() || !view.waiting.empty() || !view.promises.empty() || !view.consults.empty();
}

}  // namespace

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
    const float bottom = draw_customer(kit, screen.view, room);
    if (!has_sections(screen.view)) return {};
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
