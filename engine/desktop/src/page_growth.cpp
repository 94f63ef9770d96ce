// Practice over time: what could be next, what practice has shown so far, and the way to the meta-skills.
#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "base/text.hpp"
#include "pages.hpp"
#include "present/growth.hpp"
#include "session/growth.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

constexpr std::array kBands{"emerging", "developing", "secure"};

/// How many of the three steps; 0: not enough practice yet.
int steps_of(const std::string& band) {
    const auto found = std::find(kBands.begin(), kBands.end(), band);
    return found == kBands.end() ? 0 : static_cast<int>(found - kBands.begin()) + 1;
}

class GrowthPage final : public Page {
public:
    explicit GrowthPage(Around& around) : Page(around) { load(); }
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    void load();
    [[nodiscard]] Intent draw_next(Kit& kit, Flow& flow);
    void draw_units(Kit& kit, Flow& flow);
    void draw_unit(Kit& kit, Flow& flow, const present::PractisedUnit& unit);
    [[nodiscard]] Intent draw_meta(Kit& kit, Flow& flow);

    present::GrowthView view_;
    std::set<std::string> open_;  // units whose criteria are shown
};

void GrowthPage::load() {
    const auto items = around_.library().items();
    const auto growth = session::growth(around_.workplace(), around_.learner(), items);
    if (growth)
        view_ = present::growth_view(*growth, around_.library().catalogue(), items);
    else
        tell(growth.error());
}

Intent GrowthPage::draw_next(Kit& kit, Flow& flow) {
    Intent out;
    if (view_.suggestions.empty() && view_.put_off.empty()) return out;
    kit.heading(flow, tr("What you could practise next"));
    kit.text(flow, tr("Nothing is locked: play what you like."), {Font::small, kit.theme().muted});
    flow.gap(2 * kUnit);
    std::string later;
    for (const auto& one : view_.suggestions) {
        Panel panel(kit, flow, "next." + one.scenario);
        kit.heading(panel.flow, one.title, Font::strong);
        for (const auto& reason : one.reasons) kit.text(panel.flow, reason);
        panel.flow.gap(3 * kUnit);
        const int pressed = press_one(
            kit, panel.flow,
            {{.id = "start." + one.scenario, .name = tr("Start"), .group = one.title, .icon = Icon::play},
             {.id = "later." + one.scenario,
              .name = tr("Not now"),
              .look = Look::quiet,
              .group = one.title}});
        if (pressed == 0) out = {IntentKind::open, one.scenario};
        if (pressed == 1) later = one.scenario;
    }
    for (const auto& one : view_.put_off) kit.text(flow, one, {Font::small, kit.theme().muted});
    if (!view_.put_off.empty()) flow.gap(kGap);
    if (later.empty()) return out;
    if (auto done = session::put_off(around_.workplace(), around_.learner(), later); !done)
        tell(done.error());
    load();
    kit.request_frame();
    return out;
}

/// Three steps, as many filled as the band has; the words stand beside.
void draw_band(Kit& kit, Flow& flow, const std::string& band) {
    constexpr float kStep = 5 * kUnit;
    const Theme& t = kit.theme();
    for (int i = 0; i < 3; ++i) {
        const Rect step{flow.x + static_cast<float>(i) * (kStep + kUnit), flow.y + kUnit, kStep, 2 * kUnit};
        kit.fill(step, i < steps_of(band) ? t.accent : t.track, kUnit);
        kit.outline(step, t.control, kUnit);
    }
    flow.gap(4 * kUnit);
}

void draw_criterion(Kit& kit, Flow& flow, const present::PractisedView& one) {
    const TextStyle quiet{Font::small, kit.theme().muted};
    flow.gap(4 * kUnit);
    kit.text(flow, one.says + " (" + one.id + ")");
    draw_band(kit, flow, one.band);
    kit.text(flow, one.words);
    kit.text(flow, one.times + " " + tr("Last on {day}.", {{"day", one.last}}), quiet);
    if (!one.back_at.empty()) kit.text(flow, tr("Come back to it by {day}.", {{"day", one.back_at}}), quiet);
}

/// "secure: 1 · developing: 2 · not enough practice yet: 3"
std::string summary_of(const present::PractisedUnit& unit) {
    std::map<int, int, std::greater<>> count;
    for (const auto& one : unit.criteria) ++count[steps_of(one.band)];
    std::string out;
    for (const auto& [steps, number] : count) {
        const std::string name =
            steps == 0 ? tr("not enough practice yet") : tr(kBands.at(static_cast<std::size_t>(steps - 1)));
        out += (out.empty() ? "" : " · ") + name + ": " + std::to_string(number);
    }
    return out;
}

void GrowthPage::draw_unit(Kit& kit, Flow& flow, const present::PractisedUnit& unit) {
    Panel panel(kit, flow, "unit." + unit.id);
    kit.heading(panel.flow, unit.title, Font::strong);
    kit.text(panel.flow, summary_of(unit), {Font::small, kit.theme().muted});
    panel.flow.gap(2 * kUnit);
    const bool open = open_.contains(unit.id);
    if (press(kit, panel.flow,
              {.id = "unit." + unit.id,
               .name = open ? tr("Hide what was practised") : tr("Show what was practised"),
               .look = Look::quiet,
               .group = unit.title,
               .icon = Icon::eye})) {
        if (open_.erase(unit.id) == 0) open_.insert(unit.id);
        kit.request_frame();
    }
    if (!open) return;
    for (const auto& one : unit.criteria) draw_criterion(kit, panel.flow, one);
}

void GrowthPage::draw_units(Kit& kit, Flow& flow) {
    kit.heading(flow, tr("What practice has shown so far"));
    flow.gap(2 * kUnit);
    if (view_.units.empty()) {
        Panel panel(kit, flow, "none");
        kit.text(panel.flow,
                 tr("Nothing yet. After your first conversation, what you practised stands here."));
        return;
    }
    for (const auto& unit : view_.units) draw_unit(kit, flow, unit);
    kit.text(flow, std::string(standards::kOurWords), {Font::small, kit.theme().muted});
    for (const auto& note : view_.notes) kit.text(flow, note, {Font::small, kit.theme().muted});
}

Intent GrowthPage::draw_meta(Kit& kit, Flow& flow) {
    Panel panel(kit, flow, "meta");
    kit.heading(panel.flow, tr("How you see yourself"));
    kit.text(panel.flow, tr("Twelve meta-skills, in your own view: where you began, and how it goes on."));
    panel.flow.gap(3 * kUnit);
    const bool pressed =
        press(kit, panel.flow, {.id = "meta", .name = tr("Look at your meta-skills"), .icon = Icon::chart});
    return pressed ? to_page("growth/meta") : Intent{};
}

Intent GrowthPage::draw(Kit& kit) {
    Shell out = shell(kit, {tr("Over time"),
                            tr("What your practice adds up to. There is no total, and no ranking."),
                            {{tr("Home"), to_page("home"), Look::quiet, {Key::escape}}}});
    Column column(kit, out, "growth");
    Flow& flow = column.flow();
    const auto take = [&](Intent intent) {
        if (intent) out.intent = std::move(intent);
    };
    take(draw_meta(kit, flow));
    take(draw_next(kit, flow));
    draw_units(kit, flow);
    return out.intent;
}

}  // namespace

std::unique_ptr<Page> make_growth_page(Around& around, const std::string& id) {
    if (id.empty()) return std::make_unique<GrowthPage>(around);
    return make_meta_page(around, id);
}

}  // namespace rehearse::desktop
