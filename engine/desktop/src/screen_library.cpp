// What can be practised, as cards.
#include <algorithm>

#include "base/text.hpp"
#include "screens.hpp"

namespace rehearse::desktop {
namespace {

constexpr float kPadding = 5 * kUnit;
constexpr float kButtonHeight = 11 * kUnit;
constexpr float kLeastForTwo = 220 * kUnit;

std::string place_of(const present::Card& card) {
    std::vector<std::string> words;
    for (const auto& word : {card.organisation, card.channel, card.role})
        if (!word.empty()) words.push_back(word);
    std::string out;
    for (const auto& word : words) out += (out.empty() ? "" : " · ") + word;
    return out;
}

struct Line {
    std::string text;
    Font font = Font::small;
    bool muted = true;
    float before = 0;  // the gap above
};

std::vector<Line> lines_of(const present::Card& card) {
    std::vector<Line> out;
    out.push_back({place_of(card)});
    out.push_back({card.about, Font::body, false, 2 * kUnit});
    if (!card.content_note.empty())
        out.push_back({"Good to know: " + card.content_note, Font::small, true, 3 * kUnit});
    for (std::size_t i = 0; i < card.units.size(); ++i)
        out.push_back({card.units[i], Font::small, true, i == 0 ? 3 * kUnit : 0});
    out.push_back({present::route_words(card), Font::small, false, 2 * kUnit});
    for (const auto& problem : card.problems) out.push_back({problem, Font::small, true, 2 * kUnit});
    std::erase_if(out, [](const Line& line) { return line.text.empty(); });
    return out;
}

float text_height(const Kit& kit, const present::Card& card, float width) {
    float out = kit.text_height(card.title, Font::subtitle, width);
    for (const auto& line : lines_of(card)) out += line.before + kit.text_height(line.text, line.font, width);
    return out;
}

float card_height(const Kit& kit, const present::Card& card, float width) {
    return text_height(kit, card, width - 2 * kPadding) + 2 * kPadding + kGap + kButtonHeight;
}

Intent draw_buttons(Kit& kit, const LibraryScreen& screen, const present::Card& card, Rect row) {
    Intent out;
    const auto add = [&](Button button, Intent intent) {
        button.group = card.title;
        button.rect = {row.right() - kit.button_width(button), row.y, kit.button_width(button), row.h};
        row.w -= button.rect.w + kGap / 2;
        if (kit.button(button)) out = std::move(intent);
    };
    const auto mine = std::find_if(screen.unfinished.begin(), screen.unfinished.end(),
                                   [&](const Unfinished& u) { return u.scenario_id == card.id; });
    if (mine != screen.unfinished.end()) {
        add({.id = "resume." + card.id, .name = "Go on", .look = Look::primary},
            {IntentKind::resume, mine->attempt, 0});
        add({.id = "open." + card.id, .name = "Start again"}, {IntentKind::open, card.id, 0});
    } else {
        add({.id = "open." + card.id, .name = "Start", .look = Look::primary},
            {IntentKind::open, card.id, 0});
    }
    return out;
}

Intent draw_card(Kit& kit, const LibraryScreen& screen, const present::Card& card, Rect rect) {
    const Theme& t = kit.theme();
    kit.card(rect);
    Flow flow{rect.x + kPadding, rect.y + kPadding, rect.w - 2 * kPadding};
    kit.heading(flow, card.title);
    for (const auto& line : lines_of(card)) {
        flow.gap(line.before);
        kit.text(flow, line.text, {line.font, line.muted ? t.muted : t.ink});
    }
    const Rect row{flow.x, rect.bottom() - kPadding - kButtonHeight, flow.width, kButtonHeight};
    Flow status{row.x, row.centre().y - kit.line_height(Font::small) / 2, row.w};
    kit.text(status, card.tried, {Font::small, t.muted});
    return card.playable ? draw_buttons(kit, screen, card, row) : Intent{};
}

}  // namespace

Intent draw_library(Kit& kit, const LibraryScreen& screen, const Notice& notice) {
    const auto& cards = screen.view.cards;
    Shell shell = draw_shell(kit, {"Rehearse", "Practising as " + screen.learner, {}}, notice);
    Kit::Scroll scroll(kit, "library", shell.body, kit.theme().page, true);
    Flow& flow = scroll.flow;
    kit.heading(flow, "What would you like to practise?", Font::title);
    flow.gap(kUnit);
    kit.text(flow, "Nothing here can go wrong for real. Take your time, and try things out.",
             {Font::body, kit.theme().muted});
    flow.gap(kGap);
    if (cards.empty()) kit.text(flow, "There are no scenarios in the library yet.");
    const std::size_t columns = flow.width >= kLeastForTwo ? 2 : 1;
    const float width = (flow.width - kGap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    for (std::size_t first = 0; first < cards.size(); first += columns) {
        const std::size_t end = std::min(first + columns, cards.size());
        float high = 0;
        for (std::size_t i = first; i < end; ++i) high = std::max(high, card_height(kit, cards[i], width));
        for (std::size_t i = first; i < end; ++i) {
            const Rect rect{flow.x + static_cast<float>(i - first) * (width + kGap), flow.y, width, high};
            if (auto intent = draw_card(kit, screen, cards[i], rect)) shell.intent = std::move(intent);
        }
        flow.gap(high + kGap);
    }
    return shell.intent;
}

}  // namespace rehearse::desktop
