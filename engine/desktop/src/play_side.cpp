// Beside the conversation: the customer and how they feel, and what can be looked up.
#include <algorithm>
#include <cctype>

#include "screens.hpp"

namespace rehearse::desktop {
namespace {

constexpr float kPadding = 4 * kUnit;
constexpr float kFace = 13 * kUnit;
constexpr float kBar = 3 * kUnit;
constexpr int kLow = 35;
constexpr int kHigh = 65;

std::string first_character(const std::string& word) {
    std::size_t end = 1;
    while (end < word.size() && (static_cast<unsigned char>(word[end]) & 0xC0U) == 0x80U) ++end;
    return word.substr(0, end);
}

/// "Mrs Okafor" -> "O": the last name alone, as titles are no names.
std::string initial_of(const std::string& name) {
    const auto space = name.find_last_of(' ');
    const std::string last = space == std::string::npos ? name : name.substr(space + 1);
    return last.empty() ? std::string("?") : first_character(last);
}

float draw_customer(Kit& kit, const present::PlayView& view, Rect room) {
    const Theme& t = calm_theme();
    const float text = room.w - 3 * kPadding - kFace;
    const std::string feels = "seems " + view.mood_words;
    const float words =
        kit.text_height(view.customer, Font::subtitle, text) + kit.text_height(feels, Font::body, text);
    const float top = std::max(kFace, words);
    const Rect card{room.x, room.y, room.w, top + kBar + 3 * kPadding};
    kit.card(card);
    const Point middle{card.x + kPadding + kFace / 2, card.y + kPadding + top / 2};
    kit.disc(middle, kFace / 2, t.soft);
    const float line = kit.line_height(Font::subtitle);
    kit.label({middle.x - kFace / 2, middle.y - line / 2, kFace, line}, initial_of(view.customer),
              {Font::subtitle, t.accent, Align::centre});
    Flow flow{card.x + 2 * kPadding + kFace, card.y + kPadding + (top - words) / 2, text};
    kit.heading(flow, view.customer);
    kit.text(flow, feels, {Font::body, t.ink});
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

}  // namespace

void draw_mood_bar(Kit& kit, Rect rect, int mood) {
    const Theme& t = calm_theme();
    const float round = rect.h / 2;
    kit.fill(rect, t.track, round);
    const float part = static_cast<float>(std::clamp(mood, 0, 100)) / 100;
    const Colour colour = mood < kLow ? t.mood_low : mood > kHigh ? t.mood_high : t.mood_middle;
    kit.fill({rect.x, rect.y, std::max(rect.h, rect.w * part), rect.h}, colour, round);
    kit.outline(rect, t.control, round);
}

Intent draw_side(Kit& kit, const PlayScreen& screen, Rect room) {
    const float bottom = draw_customer(kit, screen.view, room);
    if (screen.view.consults.empty()) return {};
    Intent out;
    const float want = kit.content_height("consults") + 2 * kPadding;
    const float most = room.bottom() - bottom - kGap;
    const Rect card{room.x, bottom + kGap, room.w, std::min(want, most)};
    kit.card(card);
    Kit::Scroll scroll(
        kit, "consults",
        {card.x + kPadding, card.y + kPadding, card.w - kPadding - kUnit, card.h - 2 * kPadding},
        calm_theme().surface);
    Flow& flow = scroll.flow;
    flow.width = room.w - 2 * kPadding - (want > most ? kUnit : 0);
    kit.heading(flow, "Look something up", Font::strong);
    kit.text(flow, "Before you answer, you can check.", {Font::small, calm_theme().muted});
    flow.gap(2 * kUnit);
    for (std::size_t i = 0; i < screen.view.consults.size(); ++i) {
        Button button = consult_button(screen, i);
        button.rect = {flow.x, flow.y, flow.width, kit.button_height(button, flow.width)};
        if (kit.button(button)) out = {IntentKind::consult, {}, static_cast<int>(i)};
        flow.gap(button.rect.h + (i + 1 < screen.view.consults.size() ? 2 * kUnit : 0));
    }
    return out;
}

}  // namespace rehearse::desktop
