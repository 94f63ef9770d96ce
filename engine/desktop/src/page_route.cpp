// The units a learner works towards, and what is missing from a choice of them.
#include <algorithm>
#include <set>

#include "pages.hpp"
#include "present/route.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

class RoutePage final : public Page {
public:
    explicit RoutePage(Around& around) : Page(around) { load(); }
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    void load();
    void refresh();
    void draw_frameworks(Kit& kit, Flow& flow);
    void choose(const std::string& framework);
    void draw_findings(Kit& kit, Flow& flow);
    void draw_units(Kit& kit, Flow& flow);
    void keep_route();
    void forget();

    std::vector<present::FrameworkView> frameworks_;
    std::string framework_;  // empty: none is chosen yet
    bool choosing_ = false;  // another framework
    std::set<std::string> chosen_;
    bool kept_ = false;   // as it stands here
    bool known_ = false;  // some route is kept
    std::vector<records::AttemptSummary> attempts_;
    present::RouteView view_;
};

void RoutePage::load() {
    frameworks_ = present::frameworks_view(around_.library().catalogue());
    if (auto all = around_.records().attempts(around_.learner()))
        attempts_ = std::move(*all);
    else
        tell(all.error());
    const auto route = around_.records().route(around_.learner());
    if (!route) {
        tell(route.error());
    } else if (*route) {
        framework_ = (*route)->framework;
        chosen_ = {(*route)->units.begin(), (*route)->units.end()};
        kept_ = known_ = true;
    }
    refresh();
}

void RoutePage::refresh() {
    if (framework_.empty()) return;
    view_ = present::route_view(around_.library().catalogue(),
                                {framework_, {chosen_.begin(), chosen_.end()}, kept_ ? around_.now() : 0},
                                around_.now());
    present::add_practice(view_, around_.library(), attempts_);
}

void RoutePage::draw_frameworks(Kit& kit, Flow& flow) {
    if (!framework_.empty() && !choosing_) {
        kit.heading(flow, view_.framework.title);
        kit.text(flow, view_.framework.rule);
        flow.gap(kUnit);
        choosing_ =
            press(kit, flow,
                  {.id = "framework", .name = tr("Another course"), .look = Look::quiet, .icon = Icon::cap});
        if (choosing_) kit.request_frame();
        flow.gap(3 * kUnit);
        return;
    }
    kit.text(flow, tr("Which course are you on?"), {Font::strong, kit.theme().ink});
    flow.gap(2 * kUnit);
    for (const auto& one : frameworks_) {
        Button button{.id = "framework." + one.id,
                      .name = one.title,
                      .look = Look::choice,
                      .detail = one.rule,
                      .icon = Icon::cap};
        button.rect = {flow.x, flow.y, flow.width, kit.button_height(button, flow.width)};
        flow.gap(button.rect.h + 2 * kUnit);
        if (!kit.button(button)) continue;
        if (framework_ != one.id) choose(one.id);
        choosing_ = false;
        kit.request_frame();
    }
    flow.gap(2 * kUnit);
}

void RoutePage::choose(const std::string& framework) {
    framework_ = framework;
    chosen_.clear();
    kept_ = false;
    refresh();
    // What is mandatory is on every route.
    for (const auto& unit : view_.offered)
        if (unit.part == "mandatory") chosen_.insert(unit.id);
    refresh();
}

void RoutePage::draw_findings(Kit& kit, Flow& flow) {
    Panel panel(kit, flow, "findings", 6 * kUnit);
    kit.heading(panel.flow, view_.fits ? tr("Your choice fits the rules") : tr("What is still open"));
    panel.flow.gap(2 * kUnit);
    for (const auto& one : view_.findings) kit.text(panel.flow, "• " + one.says);
    panel.flow.gap(4 * kUnit);
    std::vector<Button> buttons{{.id = "route.keep",
                                 .name = kept_ ? tr("Kept") : tr("Keep this choice"),
                                 .look = Look::primary,
                                 .enabled = !kept_ && view_.can_be_kept,
                                 .icon = Icon::check}};
    if (known_)
        buttons.push_back({.id = "route.forget", .name = tr("Forget the choice"), .look = Look::quiet});
    const int pressed = press_one(kit, panel.flow, buttons);
    panel.flow.gap(2 * kUnit);
    kit.text(panel.flow, tr("It is a plan: it may be unfinished, and can be changed at any time."),
             {Font::small, kit.theme().muted});
    if (pressed < 0) return;
    if (pressed == 0) keep_route();
    if (pressed == 1) forget();
    kit.request_frame();
}

void RoutePage::keep_route() {
    records::Route route{view_.framework.id, {}, around_.now()};
    for (const auto& unit : view_.units) route.units.push_back(unit.id);
    if (auto done = around_.records().keep_route(around_.learner(), route); !done)
        tell(done.error());
    else
        kept_ = known_ = true;
}

void RoutePage::forget() {
    if (const auto gone = around_.records().forget_route(around_.learner()); !gone)
        tell(gone.error());
    else
        kept_ = known_ = false;
}

void RoutePage::draw_units(Kit& kit, Flow& flow) {
    const TextStyle quiet{Font::small, kit.theme().muted};
    std::string group = "-";
    for (const auto& unit : view_.offered) {
        const std::string here =
            unit.part + (unit.part.empty() || unit.theme.empty() ? "" : ", ") + unit.theme;
        if (here != group && !here.empty()) {
            flow.gap(3 * kUnit);
            kit.heading(flow, here, Font::strong);
            flow.gap(kUnit);
        }
        group = here;
        Checkbox box{.id = "unit." + unit.id, .name = unit.title + " (" + unit.code + ")"};
        box.checked = chosen_.contains(unit.id);
        box.rect = {flow.x, flow.y, flow.width, kit.checkbox_height(box, flow.width)};
        flow.gap(box.rect.h);
        const bool pressed = kit.checkbox(box);
        const auto mine = std::find_if(view_.units.begin(), view_.units.end(),
                                       [&](const auto& one) { return one.id == unit.id; });
        for (const auto& words : {mine == view_.units.end() ? std::string() : mine->practice.words,
                                  unit.listed_words, unit.simulation})
            if (!words.empty()) kit.text(flow, words, quiet);
        flow.gap(2 * kUnit);
        if (!pressed) continue;
        if (chosen_.erase(unit.id) == 0) chosen_.insert(unit.id);
        kept_ = false;
        kit.request_frame();
    }
}

Intent RoutePage::draw(Kit& kit) {
    Shell out = shell(kit, {tr("Your units"),
                            tr("Choose what you work towards; conversations for it come first."),
                            {{tr("Back"), going_back(), Look::quiet, {Key::escape}}}});
    Column column(kit, out, "route");
    Flow& flow = column.flow();
    draw_frameworks(kit, flow);
    if (!framework_.empty()) {
        draw_findings(kit, flow);
        const auto before = chosen_;
        draw_units(kit, flow);
        if (before != chosen_) refresh();
    }
    flow.gap(kGap);
    kit.text(flow, present::route_status_line(), {Font::small, kit.theme().muted});
    return out.intent;
}

}  // namespace

std::unique_ptr<Page> make_route_page(Around& around, const std::string& id) {
    (void)id;
    return std::make_unique<RoutePage>(around);
}

}  // namespace rehearse::desktop
