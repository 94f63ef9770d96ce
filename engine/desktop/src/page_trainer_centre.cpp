// How practice begins at this centre, what learners are offered, and whom they may talk to.
#include <algorithm>

#include "base/text.hpp"
#include "page_trainer.hpp"
#include "scenario/scenario.hpp"
#include "session/keep_centre.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

class CentrePage final : public Page {
public:
    explicit CentrePage(Around& around);
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    void save();
    bool tick_box(Kit& kit, Flow& flow, const std::string& id, const std::string& name, bool ticked);
    void draw_beginning(Kit& kit, Flow& flow);
    void draw_offered(Kit& kit, Flow& flow);
    void draw_contact(Kit& kit, Flow& flow);

    session::CentreDefaults wanted_;
    std::vector<std::string> conditions_;                         // as the file has them
    std::vector<std::pair<std::string, std::string>> scenarios_;  // id, title
    Editor name_, how_;
};

CentrePage::CentrePage(Around& around) : Page(around), name_(around.clipboard()), how_(around.clipboard()) {
    if (auto kept = around.library().centre_defaults())
        wanted_ = std::move(*kept);
    else
        tell(kept.error());
    if (wanted_.contact) name_.edit.set_text(wanted_.contact->name);
    if (wanted_.contact) how_.edit.set_text(wanted_.contact->how);
    conditions_ = {""};
    for (const auto& one : scenario::condition_names()) conditions_.emplace_back(one);
    conditions_.emplace_back(session::kAnyCondition);
    for (const auto& item : around.library().items())
        scenarios_.emplace_back(item.id, item.content ? item.content->scenario->title : item.id);
}

void CentrePage::save() {
    const std::string name(trimmed(name_.edit.text())), how(trimmed(how_.edit.text()));
    wanted_.contact.reset();
    if (!name.empty() || !how.empty()) wanted_.contact = session::Contact{name, how};
    if (auto kept = session::keep_centre_defaults(around_.files(), around_.paths().centre(), wanted_); !kept)
        return tell(kept.error());
    tell(tr("Saved. It counts from the next conversation on, for whoever uses this data folder."));
}

bool CentrePage::tick_box(Kit& kit, Flow& flow, const std::string& id, const std::string& name, bool ticked) {
    Checkbox box{.id = id, .name = name, .checked = ticked};
    box.rect = {flow.x, flow.y, flow.width, kit.checkbox_height(box, flow.width)};
    flow.gap(box.rect.h + 2 * kUnit);
    const bool pressed = kit.checkbox(box);
    if (pressed) kit.request_frame();
    return pressed;
}

void CentrePage::draw_beginning(Kit& kit, Flow& flow) {
    Panel panel(kit, flow, "beginning");
    kit.heading(panel.flow, tr("How practice begins"));
    kit.text(panel.flow, tr("Where learners choose nothing else."), {Font::small, kit.theme().muted});
    panel.flow.gap(2 * kUnit);
    Radio day{.id = "centre.condition", .name = tr("What kind of day"), .list = "centre.condition"};
    for (std::size_t i = 0; i < conditions_.size(); ++i) {
        const bool by_chance = conditions_[i] == session::kAnyCondition;
        day.options.push_back(i == 0      ? tr("The scenario's usual")
                              : by_chance ? tr("By chance")
                                          : conditions_[i]);
        if (conditions_[i] == wanted_.condition) day.chosen = static_cast<int>(i);
    }
    const float high = kit.radio_height(day, panel.flow.width);
    if (const auto chosen = kit.radio(day, {panel.flow.x, panel.flow.y, panel.flow.width, high})) {
        wanted_.condition = conditions_[static_cast<std::size_t>(*chosen)];
        kit.request_frame();
    }
    panel.flow.gap(high + 2 * kUnit);
    if (tick_box(kit, panel.flow, "centre.limits", tr("With time limits, where decisions have them"),
                 wanted_.limits))
        wanted_.limits = !wanted_.limits;
    if (tick_box(kit, panel.flow, "centre.confidence",
                 tr("Ask after each answer how sure they were (theirs alone)"), wanted_.confidence))
        wanted_.confidence = !wanted_.confidence;
}

void CentrePage::draw_offered(Kit& kit, Flow& flow) {
    Panel panel(kit, flow, "offered");
    kit.heading(panel.flow, tr("What learners are offered"));
    kit.text(panel.flow, tr("Take the tick away from what does not suit your group."),
             {Font::small, kit.theme().muted});
    panel.flow.gap(2 * kUnit);
    for (const auto& [id, title] : scenarios_) {
        const bool hidden = wanted_.hides(id);
        if (!tick_box(kit, panel.flow, "offered." + id, title, !hidden)) continue;
        if (hidden)
            std::erase(wanted_.hidden, id);
        else
            wanted_.hidden.push_back(id);
    }
}

void CentrePage::draw_contact(Kit& kit, Flow& flow) {
    Panel panel(kit, flow, "contact");
    kit.heading(panel.flow, tr("Somebody to talk to"));
    kit.text(panel.flow, tr("Whom learners can turn to here after a hard conversation. May be empty."),
             {Font::small, kit.theme().muted});
    panel.flow.gap(2 * kUnit);
    bool typed = ask(kit, panel.flow, tr("Who"), {.id = "contact.name"}, name_);
    panel.flow.gap(2 * kUnit);
    typed |= ask(kit, panel.flow, tr("Where or when, or a number"), {.id = "contact.how"}, how_);
    if (typed) kit.request_frame();
}

Intent CentrePage::draw(Kit& kit) {
    Shell out = shell(kit, {tr("Your centre"),
                            tr("For whoever practises with this data folder."),
                            {{tr("Back"), going_back(), Look::quiet, {Key::escape}}}});
    Column column(kit, out, "centre");
    draw_beginning(kit, column.flow());
    draw_contact(kit, column.flow());
    draw_offered(kit, column.flow());
    if (press(kit, column.flow(),
              {.id = "centre.save", .name = tr("Save"), .look = Look::primary, .icon = Icon::save})) {
        save();
        kit.request_frame();
    }
    column.flow().gap(kGap);
    return out.intent;
}

}  // namespace

std::unique_ptr<Page> make_centre_page(Around& around) { return std::make_unique<CentrePage>(around); }

}  // namespace rehearse::desktop
