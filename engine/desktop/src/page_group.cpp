// A conversation in front of a class: large, one decision at a time, by votes that the trainer enters. The
// records are in memory alone.
#include <algorithm>
#include <charconv>

#include "base/text.hpp"
#include "decision.hpp"
#include "pages.hpp"
#include "present/class_play.hpp"
#include "session/words.hpp"
#include "talk.hpp"

namespace rehearse::desktop {
namespace {

using present::Asks;
using session::tr;

constexpr const char* kNobody = "Class";

class GroupPlayPage final : public Page {
public:
    GroupPlayPage(Around& around, const std::string& scenario);
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    enum class At { choosing, briefing, deciding, talking, over };
    void load_cards();
    void begin(const std::string& scenario);
    void ask_next();
    void ready_votes(std::size_t choices);
    [[nodiscard]] bool by_manner() const;
    [[nodiscard]] std::vector<std::string> options();

    [[nodiscard]] Intent draw_cards(Kit& kit, Flow& flow);
    void draw_briefing(Kit& kit, Flow& flow);
    void draw_fresh(Kit& kit, Flow& flow);
    void draw_deciding(Kit& kit, Flow& flow);
    void draw_votes(Kit& kit, Flow& flow);
    void draw_option(Kit& kit, Flow& flow, std::size_t place, const std::string& words);
    void draw_vote(Kit& kit, Flow& flow, std::size_t place);
    void draw_agreeing(Kit& kit, Flow& flow);
    void draw_lookups(Kit& kit, Flow& flow);
    void draw_talking(Kit& kit, Flow& flow);
    void draw_over(Kit& kit, Flow& flow);

    void count();
    void take(std::size_t place, const present::Decided& decided);
    void after(const Result<Talk::Did>& did, const present::Decided& decided, int mood);

    std::vector<present::Card> cards_;
    std::unique_ptr<records::Records> records_;
    std::unique_ptr<session::Practice> practice_;
    Talk talk_;
    At at_ = At::choosing;
    std::vector<Editor> votes_;
    std::vector<std::size_t> tie_;
    present::Ballot ballot_;
    std::vector<present::Decided> decided_;
    std::string discuss_;
    debrief::Document policy_;  // opened; without blocks: none
};

GroupPlayPage::GroupPlayPage(Around& around, const std::string& scenario)
    : Page(around), talk_(around.clipboard()) {
    if (scenario.empty())
        load_cards();
    else
        begin(scenario);
}

void GroupPlayPage::load_cards() {
    cards_ = present::library_view(around_.library(), {}).cards;
    std::erase_if(cards_, [](const auto& card) { return !card.playable; });
}

void GroupPlayPage::begin(const std::string& scenario) {
    auto content = around_.library().open(scenario);
    auto memory = records::in_memory();
    if (!content) return tell(content.error());
    if (!memory) return tell(memory.error());
    records_ = std::move(*memory);
    auto workplace = around_.workplace();
    workplace.records = records_.get();
    session::StartOptions start;
    start.learner = kNobody;
    start.limits = false;
    auto practice = session::Practice::start(workplace, std::move(*content), start);
    if (!practice) return tell(practice.error());
    practice_ = std::move(*practice);
    talk_.look(*practice_);
    at_ = At::briefing;
}

bool GroupPlayPage::by_manner() const { return talk_.answering().draft.choice >= 0; }

std::vector<std::string> GroupPlayPage::options() {
    const auto& view = talk_.view();
    if (by_manner()) return view.choices[static_cast<std::size_t>(talk_.answering().draft.choice)].manners;
    std::vector<std::string> out;
    for (const auto& choice : view.choices) out.push_back(as_said(choice));
    return out;
}

void GroupPlayPage::ready_votes(std::size_t choices) {
    votes_.clear();
    for (std::size_t i = 0; i < choices; ++i) votes_.emplace_back(around_.clipboard());
    tie_.clear();
}

void GroupPlayPage::ask_next() {
    at_ = talk_.view().over ? At::over : At::deciding;
    ready_votes(options().size());
}

void GroupPlayPage::after(const Result<Talk::Did>& did, const present::Decided& decided, int mood) {
    if (!did) return tell(did.error());
    if (*did != Talk::Did::gave) return;
    auto kept = decided;
    kept.moment = static_cast<int>(practice_->played().moments.size());
    decided_.push_back(kept);
    discuss_ = present::to_discuss(talk_.view().customer, mood, talk_.view().mood, kept);
    at_ = At::talking;
}

void GroupPlayPage::take(std::size_t place, const present::Decided& decided) {
    const int mood = talk_.view().mood;
    const Intent intent{by_manner() ? IntentKind::manner : IntentKind::choose, {}, static_cast<int>(place)};
    const auto did = talk_.handle(*practice_, intent);
    if (did && *did == Talk::Did::drafted) return ready_votes(options().size());  // how it is said
    after(did, decided, mood);
}

void GroupPlayPage::count() {
    ballot_.votes.assign(votes_.size(), 0);
    for (std::size_t i = 0; i < votes_.size(); ++i) {
        const std::string typed(trimmed(votes_[i].edit.text()));
        if (typed.empty()) continue;
        int number = -1;
        const auto read = std::from_chars(typed.data(), typed.data() + typed.size(), number);
        if (read.ec != std::errc() || read.ptr != typed.data() + typed.size() || number < 0 || number > 9999)
            return tell(tr("“{typed}” is no number of votes. Type a figure such as 12.", {{"typed", typed}}));
        ballot_.votes[i] = number;
    }
    const auto leading = ballot_.leading();
    if (leading.empty())
        return tell(
            tr("Nobody has voted yet. Type how many hands there were, or press the answer everybody "
               "agrees on."));
    if (leading.size() > 1)
        tie_ = leading;
    else
        take(leading.front(), {0, ballot_.votes[leading.front()], ballot_.all()});
}

Intent GroupPlayPage::draw_cards(Kit& kit, Flow& flow) {
    Intent out;
    kit.text(flow,
             tr("Choose a conversation. You read it out, everybody votes by hand, and you type the votes. "
                "Nothing of it is kept."));
    flow.gap(3 * kUnit);
    for (const auto& card : cards_) {
        Button button{.id = "group." + card.id,
                      .name = card.title,
                      .look = Look::choice,
                      .detail = card.about,
                      .icon = Icon::people};
        button.rect = {flow.x, flow.y, flow.width, kit.button_height(button, flow.width)};
        flow.gap(button.rect.h + 2 * kUnit);
        if (kit.button(button)) out = to_page("group/" + card.id);
    }
    return out;
}

void GroupPlayPage::draw_briefing(Kit& kit, Flow& flow) {
    const auto briefing = present::briefing_view(*practice_);
    {
        Panel panel(kit, flow, "briefing", 8 * kUnit);
        if (!briefing.content_note.empty()) draw_notice_block(kit, panel.flow, briefing.content_note);
        for (const auto& [heading, words] : briefing.parts) {
            panel.flow.gap(2 * kUnit);
            kit.text(panel.flow, heading, {Font::small, kit.theme().muted});
            kit.text(panel.flow, words, {Font::subtitle, kit.theme().ink});
        }
    }
    if (press(kit, flow,
              {.id = "group.begin", .name = tr("Begin"), .look = Look::primary, .icon = Icon::play})) {
        ask_next();
        kit.request_frame();
    }
}

void GroupPlayPage::draw_fresh(Kit& kit, Flow& flow) {
    const Theme& t = kit.theme();
    const auto& view = talk_.view();
    Panel panel(kit, flow, "fresh", 6 * kUnit);
    kit.text(panel.flow,
             view.clock + (view.mood_words.empty()
                               ? ""
                               : " · " + tr("{customer} is {mood}",
                                            {{"customer", view.customer}, {"mood", view.mood_words}})),
             {Font::small, t.muted});
    draw_latest(kit, panel.flow, view);
    if (policy_.blocks.empty()) return;
    panel.flow.gap(3 * kUnit);
    draw_document(kit, panel.flow, policy_);
}

/// A short field, and beside it, where there is room, the way without counting.
void GroupPlayPage::draw_vote(Kit& kit, Flow& flow, std::size_t place) {
    const std::string letter = present::choice_letter(place);
    const std::string label = tr("Votes for {letter}", {{"letter", letter}});
    Button agree{.id = "agree." + letter,
                 .name = tr("Everybody agrees on {letter}", {{"letter", letter}}),
                 .look = Look::quiet,
                 .icon = Icon::check};
    Flow field{flow.x, flow.y, std::min(flow.width, kit.text_width(label, Font::strong) + 4 * kUnit)};
    if (ask(kit, field, label, {.id = "votes." + letter}, votes_[place])) kit.request_frame();
    const float left = field.x + field.width + 3 * kUnit;
    const bool fits = left + kit.button_width(agree) <= flow.x + flow.width;
    Flow beside{fits ? left : flow.x, fits ? field.y - kit.text_field_height() : field.y + 2 * kUnit,
                fits ? flow.x + flow.width - left : flow.width};
    const bool pressed = press(kit, beside, agree);
    flow.y = std::max(field.y, beside.y);
    if (!pressed) return;
    take(place, {});
    kit.request_frame();
}

void GroupPlayPage::draw_option(Kit& kit, Flow& flow, std::size_t place, const std::string& words) {
    const Theme& t = kit.theme();
    const std::string letter = present::choice_letter(place);
    Panel panel(kit, flow, "option." + letter);
    const float wide = kit.text_width("M", Font::title) + 4 * kUnit;
    kit.label({panel.flow.x, panel.flow.y, wide, kit.line_height(Font::title)}, letter,
              {Font::title, t.accent});
    Flow inside{panel.flow.x + wide, panel.flow.y, panel.flow.width - wide};
    kit.text(inside, words, {Font::subtitle, t.ink});
    inside.gap(2 * kUnit);
    draw_vote(kit, inside, place);
    panel.flow.y = inside.y;
}

void GroupPlayPage::draw_votes(Kit& kit, Flow& flow) {
    if (!tie_.empty()) {
        Panel panel(kit, flow, "tie");
        kit.heading(panel.flow, tr("A tie. Which do you take?"));
        panel.flow.gap(2 * kUnit);
        std::vector<Button> buttons;
        for (const auto place : tie_) {
            const auto letter = present::choice_letter(place);
            buttons.push_back({.id = "tie." + letter, .name = letter, .group = tr("Take")});
        }
        const int pressed = press_one(kit, panel.flow, buttons);
        if (pressed < 0) return;
        const auto place = std::exchange(tie_, {})[static_cast<std::size_t>(pressed)];
        take(place, {0, ballot_.votes[place], ballot_.all()});
        kit.request_frame();
        return;
    }
    const auto all = options();
    for (std::size_t i = 0; i < all.size() && i < votes_.size(); ++i) {
        draw_option(kit, flow, i, all[i]);
        if (at_ != At::deciding || votes_.size() != all.size()) return;  // it was taken
    }
    if (press(kit, flow,
              {.id = "group.count",
               .name = tr("Take the votes"),
               .look = Look::primary,
               .icon = Icon::check})) {
        count();
        kit.request_frame();
    }
    flow.gap(3 * kUnit);
}

void GroupPlayPage::draw_agreeing(Kit& kit, Flow& flow) {
    const PlayScreen screen{talk_.view(), talk_.answering(), practice_->log().entries.size(), false, {}};
    Panel panel(kit, flow, "answer");
    kit.text(panel.flow, tr("Agree on one answer."), {Font::small, kit.theme().muted});
    Intent intent;
    const auto take_it = [&](Intent one) {
        if (one) intent = std::move(one);
    };
    switch (talk_.view().asks) {
        case Asks::pick:
            take_it(draw_marks(kit, screen, panel.flow));
            break;
        case Asks::sort:
        case Asks::rate:
            take_it(draw_places(kit, screen, panel.flow));
            break;
        case Asks::rank:
            take_it(draw_order(kit, screen, panel.flow));
            break;
        case Asks::record:
        case Asks::calculate:
            take_it(draw_form(kit, screen, panel.flow));
            break;
        case Asks::write:
            take_it(draw_writing(kit, screen, panel.flow, panel.flow.y + kit.text_field_height(8)));
            break;
        default:
            break;
    }
    const float high = given_height(kit, screen, panel.flow.width);
    take_it(draw_given(kit, screen, {panel.flow.x, panel.flow.y, panel.flow.width, high}));
    panel.flow.gap(high);
    if (!intent) return;
    const int mood = talk_.view().mood;
    after(talk_.handle(*practice_, intent), {}, mood);
    kit.request_frame();
}

void GroupPlayPage::draw_lookups(Kit& kit, Flow& flow) {
    const auto& consults = talk_.view().consults;
    if (consults.empty()) return;
    kit.text(flow, tr("To look something up first:"), {Font::small, kit.theme().muted});
    flow.gap(kUnit);
    std::vector<Button> buttons;
    for (std::size_t i = 0; i < consults.size(); ++i)
        buttons.push_back(
            {.id = "look." + std::to_string(i), .name = consults[i].text, .icon = Icon::search});
    const int pressed = press_one(kit, flow, buttons);
    flow.gap(kGap);
    if (pressed < 0) return;
    if (const auto did = talk_.handle(*practice_, {IntentKind::consult, {}, pressed}); !did)
        tell(did.error());
    if (const auto id = talk_.take_policy(); !id.empty())
        policy_ = present::policy_view(practice_->organisation(), id);
    ask_next();
    kit.request_frame();
}

void GroupPlayPage::draw_deciding(Kit& kit, Flow& flow) {
    const auto& view = talk_.view();
    draw_fresh(kit, flow);
    kit.heading(flow, by_manner() ? tr("And how do you say it?") : view.question, Font::title);
    flow.gap(3 * kUnit);
    if (!view.fault.empty()) {
        kit.text(flow, view.fault);
        return;
    }
    if (view.asks == Asks::choose)
        draw_votes(kit, flow);
    else
        draw_agreeing(kit, flow);
    if (at_ == At::deciding && !by_manner()) draw_lookups(kit, flow);
}

void GroupPlayPage::draw_talking(Kit& kit, Flow& flow) {
    draw_fresh(kit, flow);
    Panel panel(kit, flow, "talk", 8 * kUnit);
    kit.text(panel.flow, tr("Talk about it"), {Font::small, kit.theme().muted});
    kit.heading(panel.flow, discuss_, Font::title);
    panel.flow.gap(3 * kUnit);
    const int pressed =
        press_one(kit, panel.flow,
                  {{.id = "group.on", .name = tr("Go on"), .look = Look::primary, .icon = Icon::forward},
                   {.id = "group.back",
                    .name = tr("Back to the moment before"),
                    .look = Look::quiet,
                    .icon = Icon::undo}});
    if (pressed < 0) return;
    policy_ = {};
    if (pressed == 1) {
        const auto back = talk_.handle(*practice_, {IntentKind::rewind});
        if (!back) tell(back.error());
        const auto moments = static_cast<int>(practice_->played().moments.size());
        std::erase_if(decided_, [&](const auto& one) { return one.moment > moments; });
    }
    ask_next();
    kit.request_frame();
}

void GroupPlayPage::draw_over(Kit& kit, Flow& flow) {
    draw_fresh(kit, flow);
    Panel panel(kit, flow, "over", 8 * kUnit);
    draw_document(kit, panel.flow, present::class_debrief(*practice_, decided_));
}

Intent GroupPlayPage::draw(Kit& kit) {
    Shell out = shell(kit, {practice_ ? practice_->scenario().title : tr("Play with a class"),
                            tr("Nobody's record: nothing of this is kept."),
                            {{tr("Back"), going_back(), Look::quiet, {Key::escape}}}});
    Column column(kit, out, "group." + std::to_string(practice_ ? practice_->log().entries.size() : 0),
                  kReadingWidth + 40 * kUnit);
    Flow& flow = column.flow();
    switch (at_) {
        case At::choosing:
            if (auto intent = draw_cards(kit, flow)) out.intent = std::move(intent);
            break;
        case At::briefing:
            draw_briefing(kit, flow);
            break;
        case At::deciding:
            draw_deciding(kit, flow);
            break;
        case At::talking:
            draw_talking(kit, flow);
            break;
        case At::over:
            draw_over(kit, flow);
            break;
    }
    return out.intent;
}

}  // namespace

std::unique_ptr<Page> make_group_page(Around& around, const std::string& id) {
    return std::make_unique<GroupPlayPage>(around, id);
}

}  // namespace rehearse::desktop
