// What a trainer asks learners to practise, as a file; and attempts drawn to be looked at again.
#include <algorithm>
#include <charconv>

#include "assess/sample.hpp"
#include "base/text.hpp"
#include "desktop/file_chooser.hpp"
#include "page_trainer.hpp"
#include "session/assignment.hpp"
#include "session/trainer.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

class AssignPage final : public Page {
public:
    explicit AssignPage(Around& around);
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    void make();
    void save(const std::string& path);
    [[nodiscard]] Intent draw_chooser(Kit& kit);
    void draw_scenarios(Kit& kit, Flow& flow);
    void draw_words(Kit& kit, Flow& flow);

    struct Offered {
        std::string id, title;
        bool wanted = false;
    };
    std::vector<Offered> scenarios_;
    int mode_ = 0;  // 0: any; else practice, coached, unaided
    Editor by_, note_, from_;
    session::Assignment made_;
    std::optional<FileChooser> chooser_;
};

AssignPage::AssignPage(Around& around)
    : Page(around), by_(around.clipboard()), note_(around.clipboard()), from_(around.clipboard()) {
    for (const auto& item : around.library().items())
        if (item.content) scenarios_.push_back({item.id, item.content->scenario->title});
}

void AssignPage::make() {
    session::Assignment wanted;
    for (const auto& one : scenarios_)
        if (one.wanted) wanted.scenarios.push_back(one.id);
    static constexpr play::Mode kModes[] = {play::Mode::practice, play::Mode::coached, play::Mode::unaided};
    if (mode_ > 0) wanted.mode = kModes[mode_ - 1];
    wanted.by = std::string(trimmed(by_.edit.text()));
    wanted.note = std::string(trimmed(note_.edit.text()));
    wanted.from = std::string(trimmed(from_.edit.text()));
    if (wanted.scenarios.empty()) return tell(tr("Tick at least one scenario first."));
    auto made = session::make_assignment(around_.library(), *around_.workplace().random, std::move(wanted),
                                         around_.today());
    if (!made) return tell(made.error());
    made_ = std::move(*made);
    chooser_.emplace(around_, Choosing{.title = tr("Where to save it"),
                                       .verb = tr("Save it here"),
                                       .what = ChoosingFor::save,
                                       .name = "practice-" + made_.id + ".json",
                                       .endings = {".json"}});
}

void AssignPage::save(const std::string& path) {
    if (auto wrote = around_.files().write(path, session::to_json(made_)); !wrote) return tell(wrote.error());
    tell(
        tr("Wrote {file}. Give it to your learners; it says nothing about any of them. They open it on their "
           "own computer, and it comes first until it is done.",
           {{"file", path}}));
}

Intent AssignPage::draw_chooser(Kit& kit) {
    Shell out = shell(kit, {chooser_->title(), "", {}});
    Column column(kit, out, "assign.chooser");
    if (const auto chosen = chooser_->draw(kit, column.flow())) {
        chooser_.reset();
        if (!chosen->paths.empty()) save(chosen->paths.front());
        kit.request_frame();
    }
    return out.intent;
}

void AssignPage::draw_scenarios(Kit& kit, Flow& flow) {
    Panel panel(kit, flow, "scenarios");
    kit.heading(panel.flow, tr("What to practise"));
    panel.flow.gap(2 * kUnit);
    for (auto& one : scenarios_) {
        Checkbox box{.id = "assign." + one.id, .name = one.title, .checked = one.wanted};
        box.rect = {panel.flow.x, panel.flow.y, panel.flow.width, kit.checkbox_height(box, panel.flow.width)};
        panel.flow.gap(box.rect.h + 2 * kUnit);
        if (!kit.checkbox(box)) continue;
        one.wanted = !one.wanted;
        kit.request_frame();
    }
}

void AssignPage::draw_words(Kit& kit, Flow& flow) {
    Panel panel(kit, flow, "words");
    kit.heading(panel.flow, tr("How, and by when"));
    panel.flow.gap(2 * kUnit);
    const Radio mode{.id = "assign.mode",
                     .name = tr("How"),
                     .options = {tr("As they like"), tr("Practice"), tr("Coached"), tr("Unaided")},
                     .chosen = mode_,
                     .list = "assign.mode"};
    const float high = kit.radio_height(mode, panel.flow.width);
    if (const auto chosen = kit.radio(mode, {panel.flow.x, panel.flow.y, panel.flow.width, high})) {
        mode_ = *chosen;
        kit.request_frame();
    }
    panel.flow.gap(high + 3 * kUnit);
    bool typed =
        ask(kit, panel.flow, tr("By (a day, like 2026-03-31; may be empty)"), {.id = "assign.by"}, by_);
    panel.flow.gap(2 * kUnit);
    typed |= ask(kit, panel.flow, tr("A note to them (may be empty)"), {.id = "assign.note"}, note_, 3);
    panel.flow.gap(2 * kUnit);
    typed |= ask(kit, panel.flow, tr("From (your name, as learners know it)"), {.id = "assign.from"}, from_);
    if (typed) kit.request_frame();
}

Intent AssignPage::draw(Kit& kit) {
    if (chooser_) return draw_chooser(kit);
    Shell out = shell(kit, {tr("Ask for practice"),
                            tr("A file for your learners to open."),
                            {{tr("Back"), going_back(), Look::quiet, {Key::escape}}}});
    Column column(kit, out, "assign");
    draw_scenarios(kit, column.flow());
    draw_words(kit, column.flow());
    if (press(
            kit, column.flow(),
            {.id = "assign.make", .name = tr("Make the file…"), .look = Look::primary, .icon = Icon::save})) {
        make();
        kit.request_frame();
    }
    column.flow().gap(kGap);
    return out.intent;
}

class SamplePage final : public GroupPage {
public:
    explicit SamplePage(Around& around) : GroupPage(around), number_(around.clipboard()) {
        number_.edit.set_text("5");
    }
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    void draw_lots();

    struct Drawn {
        std::string attempt, title, why;
    };
    Editor number_;
    std::string words_;
    std::vector<Drawn> drawn_;
};

void SamplePage::draw_lots() {
    const std::string typed(trimmed(number_.edit.text()));
    std::size_t number = 0;
    const auto read = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    if (read.ec != std::errc() || read.ptr != typed.data() + typed.size() || number < 1)
        return tell(tr("How many? Type a number such as 5."));
    const auto all = session::to_sample(records());
    if (!all) return tell(all.error());
    const auto seed = around_.workplace().random->next();
    drawn_.clear();
    for (const auto& one : assess::sample_of(*all, number, seed)) {
        const auto item = std::find_if(all->begin(), all->end(),
                                       [&](const auto& known) { return known.attempt == one.attempt; });
        drawn_.push_back({one.attempt, item->learner + ", " + item->scenario,
                          tr("Why: {reasons}.", {{"reasons", listed(one.why)}})});
    }
    words_ = tr("{number} of {all}, drawn by chance with the seed {seed}.",
                {{"number", std::to_string(drawn_.size())},
                 {"all", counted(static_cast<long long>(all->size()), "attempt", "attempts")},
                 {"seed", std::to_string(seed)}});
}

Intent SamplePage::draw(Kit& kit) {
    Shell out = shell(kit, {tr("Look at some again"),
                            tr("When not all attempts can be read: some, drawn by chance and spread widely."),
                            only_back()});
    Column column(kit, out, "sample");
    Flow& flow = column.flow();
    if (!open()) return out.intent;
    if (ask(kit, flow, tr("How many"), {.id = "sample.number"}, number_)) kit.request_frame();
    flow.gap(2 * kUnit);
    if (press(kit, flow,
              {.id = "sample.draw", .name = tr("Draw them"), .look = Look::primary, .icon = Icon::again})) {
        draw_lots();
        kit.request_frame();
    }
    flow.gap(kGap);
    if (!words_.empty()) kit.text(flow, words_);
    flow.gap(2 * kUnit);
    for (const auto& one : drawn_)
        if (go_button(
                kit, flow,
                {.id = "sample." + one.attempt, .name = one.title, .detail = one.why, .icon = Icon::page}))
            out.intent = to_page("trainer/attempt/" + one.attempt);
    return out.intent;
}

}  // namespace

std::unique_ptr<Page> make_assign_page(Around& around) { return std::make_unique<AssignPage>(around); }
std::unique_ptr<Page> make_sample_page(Around& around) { return std::make_unique<SamplePage>(around); }

}  // namespace rehearse::desktop
