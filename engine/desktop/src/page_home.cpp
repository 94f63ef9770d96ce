// Where a learner begins: what to go on with, what a trainer asked for, what could be next, what is due.
#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "pages.hpp"
#include "present/assignment.hpp"
#include "present/growth.hpp"
#include "present/plan.hpp"
#include "present/views.hpp"
#include "session/growth.hpp"
#include "session/words.hpp"
#include "unfinished.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

constexpr std::size_t kMostToGoOnWith = 2;

/// A reason that is all codes of criteria says nothing to somebody who has only just begun.
std::string in_plain_words(const std::string& reason) {
    const bool has_codes = reason.find(".P") != std::string::npos || reason.find(".K") != std::string::npos;
    if (!has_codes) return reason;
    return tr(
        "You have practised some of this before: here it comes back, or comes in another way. The reason "
        "in full stands under Over time.");
}

class HomePage final : public Page {
public:
    explicit HomePage(Around& around) : Page(around) { load(); }
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    void load();
    void load_growth();
    [[nodiscard]] Intent draw_going_on(Kit& kit, Flow& flow);
    [[nodiscard]] Intent draw_assigned(Kit& kit, Flow& flow);
    [[nodiscard]] Intent draw_one_assignment(Kit& kit, Flow& flow, const present::AssignmentView& one);
    [[nodiscard]] Intent draw_suggested(Kit& kit, Flow& flow);
    [[nodiscard]] Intent draw_come_back(Kit& kit, Flow& flow);
    [[nodiscard]] Intent draw_so_far(Kit& kit, Flow& flow);
    void put_off(const std::string& scenario);

    std::vector<records::AttemptSummary> attempts_;
    std::vector<Unfinished> unfinished_;
    std::vector<present::AssignmentView> assigned_;
    std::vector<present::SuggestionView> suggested_;
    std::string come_back_;
    std::map<std::string, std::string> about_;  // what a scenario is about, by its id
};

void HomePage::load() {
    if (auto attempts = around_.records().attempts(around_.learner()))
        attempts_ = std::move(*attempts);
    else
        tell(attempts.error());
    unfinished_ = unfinished_in(attempts_);
    if (auto kept = session::read_assignments(around_.files(), around_.paths().assignments()))
        assigned_ =
            present::assignment_views(around_.library(), *kept, attempts_, around_.learner(), around_.now());
    else
        tell(kept.error());
    std::erase_if(assigned_, [](const auto& one) { return one.done; });
    if (auto journal = around_.journal())
        if (const auto notes = (*journal)->notes())
            come_back_ = present::come_back_words(*notes, around_.today());
    load_growth();
}

void HomePage::load_growth() {
    const auto items = around_.library().items();
    const auto growth = session::growth(around_.workplace(), around_.learner(), items);
    if (!growth) {
        tell(growth.error());
        return;
    }
    for (const auto& item : items)
        if (item.content) about_[item.id] = item.content->scenario->about;
    suggested_ = present::growth_view(*growth, around_.library().catalogue(), items).suggestions;
}

Intent HomePage::draw_going_on(Kit& kit, Flow& flow) {
    Intent out;
    for (std::size_t i = 0; i < std::min(unfinished_.size(), kMostToGoOnWith); ++i) {
        const auto& one = unfinished_[i];
        const auto attempt = std::find_if(attempts_.begin(), attempts_.end(),
                                          [&](const auto& known) { return known.id == one.attempt; });
        Panel panel(kit, flow, "going." + one.attempt);
        kit.text(panel.flow, tr("Go on where you were"), {Font::small, kit.theme().muted});
        kit.heading(panel.flow, attempt->scenario_title);
        kit.text(panel.flow, tr("{answers} so far, begun on {day}.",
                                {{"answers", counted(attempt->answers, "answer", "answers")},
                                 {"day", date_only(attempt->started)}}));
        panel.flow.gap(3 * kUnit);
        if (press(kit, panel.flow,
                  {.id = "resume." + one.attempt,
                   .name = tr("Go on"),
                   .look = Look::primary,
                   .group = attempt->scenario_title,
                   .icon = Icon::play}))
            out = {IntentKind::resume, one.attempt};
    }
    return out;
}

Intent HomePage::draw_one_assignment(Kit& kit, Flow& flow, const present::AssignmentView& one) {
    Intent out;
    kit.heading(flow, one.title, Font::strong);
    if (!one.note.empty()) kit.text(flow, "“" + one.note + "”", {Font::italic, kit.theme().ink});
    kit.text(flow, one.asks.empty() ? one.words : one.asks + " " + one.words,
             {Font::small, kit.theme().muted});
    for (const auto& scenario : one.scenarios) {
        flow.gap(2 * kUnit);
        kit.text(flow, scenario.title + ": " + scenario.words);
        if (scenario.done || scenario.command.empty()) continue;
        flow.gap(kUnit);
        if (press(kit, flow,
                  {.id = "assigned." + one.id + "." + scenario.scenario,
                   .name = tr("Start"),
                   .group = scenario.title,
                   .icon = Icon::play}))
            out = {IntentKind::open, scenario.scenario};
    }
    flow.gap(2 * kUnit);
    return out;
}

Intent HomePage::draw_assigned(Kit& kit, Flow& flow) {
    Intent out;
    if (assigned_.empty()) return out;
    kit.heading(flow, tr("Set by your trainer"));
    flow.gap(2 * kUnit);
    Panel panel(kit, flow, "assigned");
    for (const auto& one : assigned_)
        if (auto intent = draw_one_assignment(kit, panel.flow, one)) out = std::move(intent);
    return out;
}

Intent HomePage::draw_come_back(Kit& kit, Flow& flow) {
    if (come_back_.empty()) return {};
    Panel panel(kit, flow, "objectives");
    kit.text(panel.flow, come_back_);
    panel.flow.gap(2 * kUnit);
    const bool pressed =
        press(kit, panel.flow, {.id = "to.plan", .name = tr("Look at your plan"), .icon = Icon::target});
    return pressed && page_kind("plan") != nullptr ? to_page("plan") : Intent{};
}

void HomePage::put_off(const std::string& scenario) {
    if (auto done = session::put_off(around_.workplace(), around_.learner(), scenario); !done)
        tell(done.error());
    load_growth();
}

Intent HomePage::draw_suggested(Kit& kit, Flow& flow) {
    Intent out;
    if (suggested_.empty()) return out;
    kit.heading(flow, attempts_.empty() ? tr("Your first conversation") : tr("What you could practise next"));
    if (attempts_.empty())
        kit.text(flow, tr("It takes about ten minutes, and nothing in it can go wrong for real."),
                 {Font::body, kit.theme().muted});
    flow.gap(2 * kUnit);
    const std::size_t shown = attempts_.empty() ? 1 : suggested_.size();
    std::string later;
    for (std::size_t i = 0; i < shown; ++i) {
        const auto& one = suggested_[i];
        Panel panel(kit, flow, "suggested." + one.scenario);
        kit.heading(panel.flow, one.title, Font::strong);
        if (const auto about = about_.find(one.scenario); about != about_.end())
            kit.text(panel.flow, about->second);
        // All reasons stand under "Over time".
        panel.flow.gap(kUnit);
        kit.text(panel.flow, in_plain_words(one.reasons.front()), {Font::small, kit.theme().muted});
        panel.flow.gap(3 * kUnit);
        std::vector<Button> buttons{{.id = "start." + one.scenario,
                                     .name = tr("Start"),
                                     .look = i == 0 ? Look::primary : Look::plain,
                                     .group = one.title,
                                     .icon = Icon::play}};
        if (!attempts_.empty())
            buttons.push_back({.id = "later." + one.scenario,
                               .name = tr("Not now"),
                               .look = Look::quiet,
                               .group = one.title});
        const int pressed = press_one(kit, panel.flow, buttons);
        if (pressed == 0) out = {IntentKind::open, one.scenario};
        if (pressed == 1) later = one.scenario;
    }
    if (!later.empty()) {
        put_off(later);
        kit.request_frame();
    }
    return out;
}

Intent HomePage::draw_so_far(Kit& kit, Flow& flow) {
    Intent out;
    std::vector<const records::AttemptSummary*> finished;
    for (const auto& attempt : attempts_)
        if (attempt.finished) finished.push_back(&attempt);
    if (finished.empty()) return out;
    kit.heading(flow, tr("Your practice so far"));
    flow.gap(2 * kUnit);
    Panel panel(kit, flow, "so-far");
    constexpr std::size_t kMost = 4;
    for (std::size_t i = 0; i < std::min(finished.size(), kMost); ++i) {
        const auto& one = *finished[i];
        Button button{.id = "debrief." + one.id,
                      .name = one.scenario_title,
                      .look = Look::choice,
                      .detail = tr("The debrief of {day}", {{"day", date_only(one.started)}}),
                      .icon = Icon::page};
        button.rect = {panel.flow.x, panel.flow.y, panel.flow.width,
                       kit.button_height(button, panel.flow.width)};
        if (kit.button(button)) out = {IntentKind::debrief, one.id};
        panel.flow.gap(button.rect.h + 2 * kUnit);
    }
    kit.text(panel.flow,
             tr("{conversations} to the end in all.",
                {{"conversations",
                  counted(static_cast<long long>(finished.size()), "conversation", "conversations")}}),
             {Font::small, kit.theme().muted});
    return out;
}

Intent HomePage::draw(Kit& kit) {
    Shell out = shell(kit, {tr("Hello, {name}", {{"name", around_.learner()}}),
                            attempts_.empty() ? tr("Practise talking to customers, in your own time.") : "",
                            {}});
    Column column(kit, out, "home");
    Flow& flow = column.flow();
    const auto take = [&](Intent intent) {
        if (intent) out.intent = std::move(intent);
    };
    take(draw_going_on(kit, flow));
    take(draw_assigned(kit, flow));
    take(draw_come_back(kit, flow));
    take(draw_suggested(kit, flow));
    if (press(kit, flow,
              {.id = "all",
               .name = tr("All there is to practise"),
               .look = Look::quiet,
               .icon = Icon::bubbles}))
        take(to_page("library"));
    flow.gap(kGap);
    take(draw_so_far(kit, flow));
    return out.intent;
}

}  // namespace

std::unique_ptr<Page> make_home_page(Around& around, const std::string& id) {
    (void)id;
    return std::make_unique<HomePage>(around);
}

}  // namespace rehearse::desktop
