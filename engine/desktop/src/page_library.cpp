// What can be practised, as cards: filtered by words, channel, and tried or not.
#include <algorithm>
#include <set>
#include <sstream>

#include "base/text.hpp"
#include "pages.hpp"
#include "present/route.hpp"
#include "present/views.hpp"
#include "session/words.hpp"
#include "unfinished.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

using present::Card;

constexpr float kPadding = 5 * kUnit;
constexpr float kLeastCard = 100 * kUnit;

struct Line {
    std::string text;
    Font font = Font::small;
    bool muted = true;
    float before = 0;  // the gap above
};

std::string place_of(const Card& card) {
    std::string out;
    for (const auto& word : {card.organisation, card.channel, card.role})
        if (!word.empty()) out += (out.empty() ? "" : " · ") + word;
    return out;
}

std::vector<Line> lines_of(const Card& card) {
    std::vector<Line> out;
    out.push_back({place_of(card)});
    out.push_back({card.about, Font::body, false, 2 * kUnit});
    if (!card.content_note.empty())
        out.push_back(
            {tr("Good to know: {note}", {{"note", card.content_note}}), Font::small, true, 3 * kUnit});
    for (std::size_t i = 0; i < card.units.size(); ++i)
        out.push_back({card.units[i], Font::small, true, i == 0 ? 3 * kUnit : 0});
    out.push_back({present::route_words(card), Font::small, false, 2 * kUnit});
    for (const auto& problem : card.problems) out.push_back({problem, Font::small, true, 2 * kUnit});
    std::erase_if(out, [](const Line& line) { return line.text.empty(); });
    return out;
}

Icon icon_of(const std::string& channel) {
    const auto has = [&](const char* word) { return channel.find(word) != std::string::npos; };
    if (has("phone")) return Icon::phone;
    if (has("email") || has("letter")) return Icon::envelope;
    if (has("chat")) return Icon::bubbles;
    if (has("social")) return Icon::share;
    if (has("team")) return Icon::people;
    if (has("desk")) return Icon::page;
    if (has("door") || has("visit")) return Icon::door;
    return Icon::bag;
}

class LibraryPage final : public Page {
public:
    explicit LibraryPage(Around& around) : Page(around), search_(around.clipboard()) { load(); }
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    void load();
    [[nodiscard]] bool fits(const Card& card) const;
    void draw_filters(Kit& kit, Flow& flow);
    [[nodiscard]] Intent draw_cards(Kit& kit, Flow& flow, const std::vector<const Card*>& cards);
    [[nodiscard]] float card_height(const Kit& kit, const Card& card, float width) const;
    [[nodiscard]] Intent draw_card(Kit& kit, const Card& card, Rect rect) const;
    [[nodiscard]] Intent draw_buttons(Kit& kit, const Card& card, Rect row) const;
    [[nodiscard]] float row_height(const Kit& kit, const Card& card, float width) const;

    present::LibraryView view_;
    std::vector<Unfinished> unfinished_;
    std::vector<std::string> channels_;
    Editor search_;
    int channel_ = 0;  // of channels_, from 1; 0: any
    int tried_ = 0;    // 0 all, 1 not tried yet, 2 tried
};

void LibraryPage::load() {
    auto attempts = around_.records().attempts(around_.learner());
    if (!attempts) {
        tell(attempts.error());
        attempts.emplace();
    }
    auto route = present::units_on_route(around_.records(), around_.learner());
    if (!route) {
        tell(route.error());
        route.emplace();
    }
    view_ = present::library_view(around_.library(), *attempts, *route);
    if (!view_.notice.empty()) tell(view_.notice);
    unfinished_ = unfinished_in(*attempts);
    std::set<std::string> channels;
    for (const auto& card : view_.cards)
        if (!card.channel.empty()) channels.insert(card.channel);
    channels_.assign(channels.begin(), channels.end());
}

bool LibraryPage::fits(const Card& card) const {
    if (channel_ > 0 && card.channel != channels_[static_cast<std::size_t>(channel_ - 1)]) return false;
    const bool fresh = card.tried.rfind("Not tried", 0) == 0;
    if ((tried_ == 1 && !fresh) || (tried_ == 2 && fresh)) return false;
    std::string all = card.title + " " + card.about + " " + place_of(card);
    for (const auto& unit : card.units) all += " " + unit;
    all = lower_ascii(all);
    std::istringstream words(lower_ascii(search_.edit.text()));
    for (std::string word; words >> word;)
        if (all.find(word) == std::string::npos) return false;
    return true;
}

void LibraryPage::draw_filters(Kit& kit, Flow& flow) {
    if (ask(kit, flow, tr("Find by a word: a situation, a place, a unit"), {.id = "library.search"}, search_))
        kit.request_frame();
    flow.gap(2 * kUnit);
    Radio channel{
        .id = "library.channel", .name = tr("Where"), .options = {tr("anywhere")}, .chosen = channel_};
    channel.options.insert(channel.options.end(), channels_.begin(), channels_.end());
    channel.list = "library.filters";
    const auto draw = [&](const Radio& radio, int& value) {
        const float high = kit.radio_height(radio, flow.width);
        if (const auto chosen = kit.radio(radio, {flow.x, flow.y, flow.width, high})) {
            value = *chosen;
            kit.request_frame();
        }
        flow.gap(high + 2 * kUnit);
    };
    draw(channel, channel_);
    draw({.id = "library.tried",
          .name = tr("Tried or not"),
          .options = {tr("all"), tr("not tried yet"), tr("tried before")},
          .chosen = tried_,
          .list = "library.filters",
          .row = 1},
         tried_);
}

float LibraryPage::row_height(const Kit& kit, const Card& card, float width) const {
    const float line = kit.text_height(card.tried, Font::small, width);
    return line + 2 * kUnit + (card.playable ? kit.control_height() : 0);
}

float LibraryPage::card_height(const Kit& kit, const Card& card, float width) const {
    const float inner = width - 2 * kPadding;
    float out = kit.text_height(card.title, Font::subtitle, inner - kit.icon_size() - kGap);
    for (const auto& line : lines_of(card)) out += line.before + kit.text_height(line.text, line.font, inner);
    return out + 2 * kPadding + kGap + row_height(kit, card, inner);
}

Intent LibraryPage::draw_buttons(Kit& kit, const Card& card, Rect row) const {
    Intent out;
    const Unfinished* const mine = find_unfinished(unfinished_, card.id);
    std::vector<Button> buttons;
    if (mine != nullptr)
        buttons.push_back({.id = "resume." + card.id, .name = tr("Go on"), .look = Look::primary});
    buttons.push_back({.id = "open." + card.id,
                       .name = mine != nullptr ? tr("Start again") : tr("Start"),
                       .look = mine != nullptr ? Look::plain : Look::primary});
    for (auto& button : buttons) button.group = card.title;
    Flow flow{row.x, row.y, row.w};
    const int pressed = press_one(kit, flow, buttons);
    if (pressed < 0) return {};
    if (mine != nullptr && pressed == 0) return {IntentKind::resume, mine->attempt};
    return {IntentKind::open, card.id};
}

Intent LibraryPage::draw_card(Kit& kit, const Card& card, Rect rect) const {
    const Theme& t = kit.theme();
    kit.card(rect);
    Flow flow{rect.x + kPadding, rect.y + kPadding, rect.w - 2 * kPadding};
    const float icon = kit.icon_size();
    kit.icon({flow.x + flow.width - icon, flow.y, icon, kit.line_height(Font::subtitle)},
             icon_of(card.channel), t.accent);
    Flow title{flow.x, flow.y, flow.width - icon - kGap};
    kit.heading(title, card.title);
    flow.y = title.y;
    for (const auto& line : lines_of(card)) {
        flow.gap(line.before);
        kit.text(flow, line.text, {line.font, line.muted ? t.muted : t.ink});
    }
    const float high = row_height(kit, card, flow.width);
    Flow below{flow.x, rect.bottom() - kPadding - high, flow.width};
    kit.text(below, card.tried, {Font::small, t.muted});
    below.gap(2 * kUnit);
    return card.playable ? draw_buttons(kit, card, {below.x, below.y, below.width, 0}) : Intent{};
}

Intent LibraryPage::draw_cards(Kit& kit, Flow& flow, const std::vector<const Card*>& cards) {
    Intent out;
    const float least = std::max(kLeastCard, kit.text_width("m", Font::body) * 26);
    const auto columns =
        static_cast<std::size_t>(std::clamp((flow.width + kGap) / (least + kGap), 1.0F, 3.0F));
    const float width = (flow.width - kGap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    for (std::size_t first = 0; first < cards.size(); first += columns) {
        const std::size_t end = std::min(first + columns, cards.size());
        float high = 0;
        for (std::size_t i = first; i < end; ++i) high = std::max(high, card_height(kit, *cards[i], width));
        for (std::size_t i = first; i < end; ++i) {
            const Rect rect{flow.x + static_cast<float>(i - first) * (width + kGap), flow.y, width, high};
            if (auto intent = draw_card(kit, *cards[i], rect)) out = std::move(intent);
        }
        flow.gap(high + kGap);
    }
    return out;
}

Intent LibraryPage::draw(Kit& kit) {
    Shell out = shell(kit, {tr("What would you like to practise?"),
                            tr("Nothing here can go wrong for real. Take your time, and try things out."),
                            {{tr("Home"), to_page("home"), Look::quiet, {Key::escape}}}});
    Column column(kit, out, "library", out.body.w);
    Flow& flow = column.flow();
    draw_filters(kit, flow);
    std::vector<const Card*> cards;
    for (const auto& card : view_.cards)
        if (fits(card)) cards.push_back(&card);
    if (view_.cards.empty())
        kit.text(flow, tr("There are no scenarios in the library yet."));
    else if (cards.empty())
        kit.text(flow, tr("Nothing here fits all of that. Take a word or a choice away."));
    if (auto intent = draw_cards(kit, flow, cards)) out.intent = std::move(intent);
    return out.intent;
}

}  // namespace

std::unique_ptr<Page> make_library_page(Around& around, const std::string& id) {
    (void)id;
    return std::make_unique<LibraryPage>(around);
}

}  // namespace rehearse::desktop
