// The development plan: strengths and gaps, objectives, activities, training, feedback, reviews.
#include <algorithm>

#include "journal/plan.hpp"
#include "page_entry.hpp"
#include "pages.hpp"
#include "present/plan.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using journal::Kind;
using session::tr;

constexpr const char* kNew = "new/";
constexpr const char* kReturn = "/return";
constexpr const char* kPack = "pack";

class PlanPage final : public Page {
public:
    explicit PlanPage(Around& around) : Page(around), gate_(around) { load(); }
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    void load();
    [[nodiscard]] Intent draw_section(Kit& kit, Flow& flow, const present::PlanSectionView& section);
    [[nodiscard]] Intent draw_item(Kit& kit, Flow& flow, const present::PlanItemView& item, Kind kind);
    [[nodiscard]] Intent draw_come_back(Kit& kit, Flow& flow);

    Gate gate_;
    present::PlanView view_;
    std::string come_back_;
    std::string waiting_;  // the id of the objective that waits longest
};

void PlanPage::load() {
    const auto journal = around_.journal();
    if (!journal) {
        if (journal.error().code != "journal.locked") tell(journal.error());
        return;
    }
    const auto notes = (*journal)->notes();
    if (!notes) {
        tell(notes.error());
        return;
    }
    view_ = present::plan_view(*notes, around_.today(), (*journal)->sealed());
    come_back_ = present::come_back_words(*notes, around_.today());
    if (const auto back = journal::come_back(*notes, around_.today()); !back.empty())
        waiting_ = back.front().id;
}

Intent PlanPage::draw_come_back(Kit& kit, Flow& flow) {
    if (come_back_.empty()) return {};
    Panel panel(kit, flow, "come-back");
    kit.text(panel.flow, come_back_);
    kit.text(panel.flow, tr("Did you try it at work? What happened? What did your manager say?"));
    panel.flow.gap(3 * kUnit);
    const bool pressed = press(kit, panel.flow,
                               {.id = "come-back",
                                .name = tr("Say what became of it"),
                                .look = Look::primary,
                                .icon = Icon::calendar});
    return pressed ? to_page("plan/" + waiting_ + kReturn) : Intent{};
}

Intent PlanPage::draw_item(Kit& kit, Flow& flow, const present::PlanItemView& item, Kind kind) {
    const Theme& t = kit.theme();
    const TextStyle quiet{Font::small, t.muted};
    kit.heading(flow, item.title, Font::strong);
    if (!item.standing.empty())
        kit.text(flow, item.standing,
                 {item.calls ? Font::strong : Font::body, item.settled ? t.muted : t.ink});
    for (const auto& [label, words] : item.parts) kit.text(flow, label + ": " + words, quiet);
    for (const auto& question : item.later)
        kit.text(flow, tr("For later: {question}", {{"question", question}}), quiet);
    flow.gap(kUnit);
    std::vector<Button> buttons{{.id = "item." + item.id,
                                 .name = tr("Open"),
                                 .look = Look::quiet,
                                 .group = item.title,
                                 .icon = Icon::pencil}};
    if (kind == Kind::objective && !item.settled)
        buttons.push_back({.id = "return." + item.id,
                           .name = tr("What became of it?"),
                           .look = Look::quiet,
                           .group = item.title,
                           .icon = Icon::calendar});
    const int pressed = press_one(kit, flow, buttons);
    flow.gap(2 * kUnit);
    if (pressed == 0) return to_page("plan/" + item.id);
    return pressed == 1 ? to_page("plan/" + item.id + kReturn) : Intent{};
}

Intent PlanPage::draw_section(Kit& kit, Flow& flow, const present::PlanSectionView& section) {
    Intent out;
    const std::string name = journal::form_of(section.kind).name;
    Panel panel(kit, flow, "plan." + name, 6 * kUnit);
    kit.heading(panel.flow, section.title);
    panel.flow.gap(2 * kUnit);
    if (section.items.empty()) kit.text(panel.flow, section.empty, {Font::body, kit.theme().muted});
    bool first = true;
    for (const auto& item : section.items) {
        if (!first) {
            kit.line({panel.flow.x, panel.flow.y}, {panel.flow.x + panel.flow.width, panel.flow.y},
                     kit.theme().line);
            panel.flow.gap(3 * kUnit);
        }
        first = false;
        if (auto intent = draw_item(kit, panel.flow, item, section.kind)) out = std::move(intent);
    }
    panel.flow.gap(2 * kUnit);
    if (press(kit, panel.flow,
              {.id = "add." + name, .name = tr("Add"), .group = section.title, .icon = Icon::plus}))
        out = to_page(std::string("plan/") + kNew + name);
    return out;
}

Intent PlanPage::draw(Kit& kit) {
    const bool open = gate_.open();
    std::vector<Action> actions;
    if (open)
        actions.push_back(
            {tr("For a review"), to_page(std::string("plan/") + kPack), Look::plain, {}, Icon::print});
    actions.push_back({tr("Home"), to_page("home"), Look::quiet, {Key::escape}});
    Shell out = shell(kit, {tr("Your plan"), tr("What you would like to get better at, and how."), actions});
    Column column(kit, out, "plan");
    Flow& flow = column.flow();
    if (!open) {
        if (gate_.draw(kit, flow)) load();
        return out.intent;
    }
    const auto take = [&](Intent intent) {
        if (intent) out.intent = std::move(intent);
    };
    take(draw_come_back(kit, flow));
    for (const auto& section : view_.sections) take(draw_section(kit, flow, section));
    if (press(kit, flow,
              {.id = "plan.route",
               .name = tr("Choose your units"),
               .look = Look::quiet,
               .icon = Icon::signpost}))
        take(to_page("route"));
    kit.text(flow, view_.readers, {Font::small, kit.theme().muted});
    return out.intent;
}

}  // namespace

std::unique_ptr<Page> make_plan_page(Around& around, const std::string& id) {
    if (id.empty()) return std::make_unique<PlanPage>(around);
    if (id == kPack) return make_pack_page(around);
    if (id.starts_with(kNew)) {
        EntryWish wish;
        wish.fresh.kind =
            journal::kind_from(id.substr(std::string_view(kNew).size())).value_or(Kind::objective);
        wish.part = Part::at_once;
        return std::make_unique<EntryPage>(around, std::move(wish));
    }
    if (id.ends_with(kReturn))
        return std::make_unique<EntryPage>(
            around, EntryWish{id.substr(0, id.size() - std::string_view(kReturn).size()), {}, Part::later});
    // What becomes of an objective is asked apart.
    const auto journal = around.journal();
    const auto note = journal ? (*journal)->note(id) : fail(journal.error());
    const bool objective = note && note->kind == Kind::objective;
    return std::make_unique<EntryPage>(around, EntryWish{id, {}, objective ? Part::at_once : Part::all});
}

}  // namespace rehearse::desktop
