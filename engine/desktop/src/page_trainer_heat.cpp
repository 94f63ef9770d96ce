// Where a group struggles: criteria by learners, in letters; and what was chosen at each decision.
#include <algorithm>

#include "base/text.hpp"
#include "page_trainer.hpp"
#include "present/cohort.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

class HeatPage final : public GroupPage {
public:
    explicit HeatPage(Around& around) : GroupPage(around) { load(); }
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    void load();
    /// How many learners fit beside each other.
    [[nodiscard]] std::size_t fit(const Kit& kit, float width) const;
    void draw_turning(Kit& kit, Flow& flow, std::size_t most);
    void draw_table(Kit& kit, Flow& flow, std::size_t most);
    void draw_row(Kit& kit, Flow& flow, const present::HeatRow& row, std::size_t to);
    void draw_legend(Kit& kit, Flow& flow) const;

    present::HeatView view_;
    std::size_t from_ = 0;  // the first learner shown
};

void HeatPage::load() {
    if (!open()) return;
    const auto cohort = session::cohort(workplace());
    if (!cohort) return tell(cohort.error());
    view_ = present::heat_view(*cohort, around_.library().catalogue());
}

/// Of one learner's cells.
float cell_width(const Kit& kit) { return std::max(kit.text_width("mm", Font::strong), 11 * kUnit); }

std::size_t HeatPage::fit(const Kit& kit, float width) const {
    const float room = width * 0.6F;
    return std::max<std::size_t>(1, static_cast<std::size_t>(room / cell_width(kit)));
}

void HeatPage::draw_turning(Kit& kit, Flow& flow, std::size_t most) {
    const auto all = view_.learners.size();
    if (all <= most) return;
    const auto to = std::min(from_ + most, all);
    kit.text(
        flow,
        tr("Learners {from} to {to} of {all}, by name.",
           {{"from", std::to_string(from_ + 1)}, {"to", std::to_string(to)}, {"all", std::to_string(all)}}),
        {Font::small, kit.theme().muted});
    flow.gap(kUnit);
    const int pressed = press_one(
        kit, flow,
        {{.id = "heat.before", .name = tr("Learners before"), .enabled = from_ > 0, .icon = Icon::back},
         {.id = "heat.after", .name = tr("Learners after"), .enabled = to < all, .icon = Icon::forward}});
    if (pressed == 0) from_ -= std::min(from_, most);
    if (pressed == 1) from_ += most;
    if (pressed >= 0) kit.request_frame();
    flow.gap(3 * kUnit);
}

void HeatPage::draw_row(Kit& kit, Flow& flow, const present::HeatRow& row, std::size_t to) {
    const Theme& t = kit.theme();
    const float cell = cell_width(kit);
    const float top = flow.y + 2 * kUnit;
    Flow words{flow.x, top, flow.width - cell * static_cast<float>(to - from_) - kGap};
    kit.text(words, row.id, {Font::small, t.muted});
    kit.text(words, row.says);
    const float high = std::max(words.y - top, kit.line_height(Font::strong) + 2 * kUnit);
    float x = flow.x + flow.width - cell * static_cast<float>(to - from_);
    for (auto i = from_; i < to; ++i) {
        const auto& one = row.cells[i];
        const Rect box{x + 2, top, cell - 4, high};
        kit.fill(box, one.attempts > 0 ? t.soft : t.page, kUnit);
        const float line = kit.line_height(Font::strong);
        kit.label({box.x, box.centre().y - line / 2, box.w, line}, one.letter,
                  {Font::strong, t.ink, Align::centre});
        kit.describe(box, view_.learners[i] + ": " + one.words);
        x += cell;
    }
    flow.y = top + high + 2 * kUnit;
    kit.line({flow.x, flow.y}, {flow.x + flow.width, flow.y}, t.line);
}

void HeatPage::draw_table(Kit& kit, Flow& flow, std::size_t most) {
    const auto to = std::min(from_ + most, view_.learners.size());
    const float cell = cell_width(kit);
    float x = flow.x + flow.width - cell * static_cast<float>(to - from_);
    const float line = kit.line_height(Font::strong);
    for (auto i = from_; i < to; ++i, x += cell)
        kit.label({x, flow.y, cell, line}, std::to_string(i + 1),
                  {Font::strong, kit.theme().muted, Align::centre});
    flow.gap(line + kUnit);
    for (const auto& row : view_.rows) draw_row(kit, flow, row, to);
}

void HeatPage::draw_legend(Kit& kit, Flow& flow) const {
    std::string names;
    for (std::size_t i = 0; i < view_.learners.size(); ++i)
        names += (i == 0 ? "" : ",  ") + std::to_string(i + 1) + " " + view_.learners[i];
    kit.text(flow, names);
    flow.gap(2 * kUnit);
    const float beside = kit.text_width("mm", Font::strong);
    for (const auto& [letter, words] : view_.legend) {
        Flow left{flow.x, flow.y, beside};
        Flow right{flow.x + beside, flow.y, flow.width - beside};
        kit.text(left, letter, {Font::strong, kit.theme().ink});
        kit.text(right, words, {Font::small, kit.theme().ink});
        flow.y = std::max(left.y, right.y);
    }
    for (const auto& note : view_.notes) {
        flow.gap(kUnit);
        kit.text(flow, note, {Font::small, kit.theme().muted});
    }
}

Intent HeatPage::draw(Kit& kit) {
    Shell out = shell(kit, {tr("Where the group struggles"), std::string(standards::kOurWords), only_back()});
    Column column(kit, out, "heat", kReadingWidth + 60 * kUnit);
    Flow& flow = column.flow();
    if (view_.rows.empty()) {
        kit.text(flow, tr("Nobody has handed anything in yet."));
        return out.intent;
    }
    {
        Panel panel(kit, flow, "legend");
        kit.heading(panel.flow, tr("How to read it"));
        panel.flow.gap(kUnit);
        draw_legend(kit, panel.flow);
    }
    Panel panel(kit, flow, "heat");
    const auto most = fit(kit, panel.flow.width);
    draw_turning(kit, panel.flow, most);
    draw_table(kit, panel.flow, most);
    return out.intent;
}

class PicksPage final : public GroupPage {
public:
    PicksPage(Around& around, std::string scenario) : GroupPage(around), scenario_(std::move(scenario)) {
        load();
    }
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    void load();
    [[nodiscard]] Intent draw_scenarios(Kit& kit, Flow& flow);
    void draw_decision(Kit& kit, Flow& flow, const session::PickedDecision& decision, std::size_t number);

    std::string scenario_;
    std::vector<std::pair<std::string, std::string>> played_;  // scenarios: id, title
    std::optional<session::Picks> picks_;
};

void PicksPage::load() {
    if (!open()) return;
    const auto attempts = records().attempts();
    if (!attempts) return tell(attempts.error());
    for (const auto& one : *attempts) {
        const std::pair<std::string, std::string> known{one.scenario_id, one.scenario_title};
        if (std::none_of(played_.begin(), played_.end(),
                         [&](const auto& other) { return other.first == known.first; }))
            played_.push_back(known);
    }
    std::sort(played_.begin(), played_.end(),
              [](const auto& a, const auto& b) { return a.second < b.second; });
    if (scenario_.empty()) return;
    auto picks = session::picks(workplace(), scenario_);
    if (!picks) return tell(picks.error());
    picks_ = std::move(*picks);
}

Intent PicksPage::draw_scenarios(Kit& kit, Flow& flow) {
    Intent out;
    if (played_.empty()) kit.text(flow, tr("Nobody has handed anything in yet."));
    for (const auto& [id, title] : played_)
        if (go_button(kit, flow, {.id = "picks." + id, .name = title, .icon = Icon::bubbles}))
            out = to_page("trainer/picks/" + id);
    return out;
}

void PicksPage::draw_decision(Kit& kit, Flow& flow, const session::PickedDecision& decision,
                              std::size_t number) {
    const Theme& t = kit.theme();
    Panel panel(kit, flow, "decision." + std::to_string(number));
    kit.heading(panel.flow,
                decision.asks.empty() ? tr("At “{beat}”", {{"beat", decision.beat}}) : decision.asks,
                Font::strong);
    kit.text(panel.flow,
             tr("Answered in {attempts}.", {{"attempts", counted(decision.answered, "attempt", "attempts")}}),
             {Font::small, t.muted});
    if (!decision.told) {
        kit.text(panel.flow, tr("Answers of this kind are not counted by what was chosen."));
        return;
    }
    for (const auto& one : decision.options) {
        panel.flow.gap(2 * kUnit);
        kit.text(panel.flow, one.words.empty() ? tr("{option} (of another edition)", {{"option", one.option}})
                                               : one.words);
        const Rect bar{panel.flow.x, panel.flow.y + kUnit, panel.flow.width * 0.6F, 3 * kUnit};
        kit.fill(bar, t.track, kUnit);
        const float share = decision.answered > 0
                                ? static_cast<float>(one.times) / static_cast<float>(decision.answered)
                                : 0.0F;
        if (one.times > 0) kit.fill({bar.x, bar.y, bar.w * std::min(share, 1.0F), bar.h}, t.accent, kUnit);
        Flow beside{bar.right() + 3 * kUnit, panel.flow.y, panel.flow.width * 0.4F - 3 * kUnit};
        kit.text(beside,
                 tr("{times} of {all}",
                    {{"times", std::to_string(one.times)}, {"all", std::to_string(decision.answered)}}),
                 {Font::small, t.ink});
        panel.flow.y = std::max(beside.y, bar.bottom() + kUnit);
    }
}

Intent PicksPage::draw(Kit& kit) {
    Shell out = shell(kit, {tr("What was chosen"),
                            picks_ ? picks_->title + " · " + counted(picks_->attempts, "attempt", "attempts")
                                   : tr("Choose a scenario."),
                            only_back()});
    Column column(kit, out, "picks." + scenario_);
    if (!picks_) {
        if (auto intent = draw_scenarios(kit, column.flow())) out.intent = std::move(intent);
        return out.intent;
    }
    for (std::size_t i = 0; i < picks_->decisions.size(); ++i)
        draw_decision(kit, column.flow(), picks_->decisions[i], i);
    kit.text(
        column.flow(),
        tr("Only the first answer of each attempt counts. No figure is given for how well an answer tells "
           "learners apart: it would need far more attempts than a group has, and would be read as more "
           "than it is."),
        {Font::small, kit.theme().muted});
    return out.intent;
}

}  // namespace

std::unique_ptr<Page> make_heat_page(Around& around) { return std::make_unique<HeatPage>(around); }
std::unique_ptr<Page> make_picks_page(Around& around, const std::string& scenario) {
    return std::make_unique<PicksPage>(around, scenario);
}

}  // namespace rehearse::desktop
