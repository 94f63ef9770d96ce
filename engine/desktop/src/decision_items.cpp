// Items: to mark, to give each its place, to put into order.
#include <algorithm>

#include "decision.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

constexpr float kBetween = 2 * kUnit;
constexpr float kRowPadding = 3 * kUnit;
constexpr float kQuote = 4 * kUnit;
constexpr float kMostBeside = 0.56F;  // of the width, for the places beside the words

void draw_hint(Kit& kit, Flow& flow, const std::string& words) {
    kit.text(flow, words, {Font::small, kit.theme().muted});
    flow.gap(kBetween);
}

Radio places_of(const PlayScreen& screen, std::size_t item) {
    Radio out;
    out.id = answer_id(screen, item);
    out.name = screen.view.choices[item].text;
    out.options = screen.view.boxes;
    out.chosen = screen.answering.draft.boxes[item];
    out.list = "places." + std::to_string(screen.decision);
    out.row = static_cast<int>(item);
    return out;
}

/// Somebody's own words stand beside a bar, as quotes do.
void draw_words(Kit& kit, Flow& flow, const present::Choice& choice) {
    const float in = choice.who.empty() ? 0 : kQuote;
    const float top = flow.y;
    Flow inside{flow.x + in, flow.y, flow.width - in};
    if (in > 0) kit.text(inside, choice.who, {Font::small, kit.theme().muted});
    kit.text(inside, choice.text);
    if (in > 0) kit.fill({flow.x, top + 2, kUnit, inside.y - top - 4}, kit.theme().accent, 2);
    flow.y = inside.y;
}

float words_height(const Kit& kit, const present::Choice& choice, float width) {
    if (choice.who.empty()) return kit.text_height(choice.text, Font::body, width);
    return kit.text_height(choice.text, Font::body, width - kQuote) + kit.line_height(Font::small);
}

/// Words and places side by side where there is room, else the places below.
std::optional<int> draw_item(Kit& kit, const PlayScreen& screen, Flow& flow, std::size_t item) {
    const auto& choice = screen.view.choices[item];
    const Radio radio = places_of(screen, item);
    const float wide = kit.radio_width(radio);
    flow.gap(kRowPadding);
    std::optional<int> out;
    if (wide <= flow.width * kMostBeside) {
        Flow words{flow.x, flow.y, flow.width - wide - kGap};
        const float text = words_height(kit, choice, words.width);
        const float places = kit.radio_height(radio, wide);
        const float high = std::max(text, places);
        words.gap((high - text) / 2);
        draw_words(kit, words, choice);
        out = kit.radio(radio, {flow.x + flow.width - wide, flow.y + (high - places) / 2, wide, places});
        flow.gap(high);
    } else {
        draw_words(kit, flow, choice);
        flow.gap(kBetween);
        const float high = kit.radio_height(radio, flow.width);
        out = kit.radio(radio, {flow.x, flow.y, flow.width, high});
        flow.gap(high);
    }
    flow.gap(kRowPadding);
    return out;
}

}  // namespace

Intent draw_marks(Kit& kit, const PlayScreen& screen, Flow& flow) {
    Intent out;
    draw_hint(kit, flow, tr("Tick everything that applies."));
    for (std::size_t i = 0; i < screen.view.choices.size(); ++i) {
        Checkbox box;
        box.id = answer_id(screen, i);
        box.name = screen.view.choices[i].text;
        box.shortcut = number_key(static_cast<int>(i) + 1);
        box.checked = screen.answering.draft.marks[i];
        box.rect = {flow.x, flow.y, flow.width, kit.checkbox_height(box, flow.width)};
        if (kit.checkbox(box)) out = {IntentKind::mark, {}, static_cast<int>(i)};
        flow.gap(box.rect.h + kBetween);
    }
    return out;
}

Intent draw_places(Kit& kit, const PlayScreen& screen, Flow& flow) {
    Intent out;
    const bool rate = screen.view.asks == present::Asks::rate;
    draw_hint(kit, flow, rate ? tr("Choose one for every line.") : tr("Choose a place for each."));
    for (std::size_t i = 0; i < screen.view.choices.size(); ++i) {
        if (i > 0) kit.line({flow.x, flow.y}, {flow.x + flow.width, flow.y}, kit.theme().line);
        if (const auto box = draw_item(kit, screen, flow, i))
            out = {IntentKind::place, {}, static_cast<int>(i), *box};
    }
    return out;
}

Intent draw_order(Kit& kit, const PlayScreen& screen, Flow& flow) {
    Intent out;
    const auto& order = screen.answering.draft.order;
    draw_hint(kit, flow, tr("First at the top. Drag a line, use its arrows, or press Alt with Up or Down."));
    for (std::size_t row = 0; row < order.size(); ++row) {
        const auto place = static_cast<std::size_t>(order[row]);
        ListItem item;
        item.id = answer_id(screen, place);
        item.name = screen.view.choices[place].text;
        item.list = "order." + std::to_string(screen.decision);
        item.row = static_cast<int>(row);
        item.rows = static_cast<int>(order.size());
        item.rect = {flow.x, flow.y, flow.width, kit.list_item_height(item, flow.width)};
        if (const int by = kit.list_item(item); by != 0) out = {IntentKind::move, {}, item.row, by};
        flow.gap(item.rect.h + kBetween);
    }
    return out;
}

}  // namespace rehearse::desktop
