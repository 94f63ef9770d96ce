// What to take to a review: the plan, what was done, and what the learner chooses of what they wrote.
#include <set>

#include "base/text.hpp"
#include "exchange/pdf.hpp"
#include "journal/dates.hpp"
#include "note_form.hpp"
#include "pages.hpp"
#include "present/notes.hpp"
#include "present/plan.hpp"
#include "saving.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using journal::Kind;
using journal::Note;
using session::tr;

constexpr int kUsualDays = 90;

class PackPage final : public Page {
public:
    explicit PackPage(Around& around);
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    void load();
    void draw_reflections(Kit& kit, Flow& flow);
    void draw_day(Kit& kit, Flow& flow, const char* id, const std::string& label, Editor& typed);
    [[nodiscard]] Result<present::Range> range() const;
    [[nodiscard]] Result<std::string> printed() const;
    void save();

    Gate gate_;
    Editor from_, to_, name_;
    Saving saving_;
    std::vector<Note> reflections_;
    std::set<std::string> chosen_;  // of them, by id
};

PackPage::PackPage(Around& around)
    : Page(around),
      gate_(around),
      from_(around.clipboard()),
      to_(around.clipboard()),
      name_(around.clipboard()),
      saving_(around, "pack", "review.pdf") {
    to_.edit.set_text(around.today());
    from_.edit.set_text(journal::plus_days(around.today(), -kUsualDays));
    load();
}

void PackPage::load() {
    const auto journal = around_.journal();
    if (!journal) return;
    if (auto notes = (*journal)->notes(Kind::reflection))
        reflections_ = std::move(*notes);
    else
        tell(notes.error());
}

void PackPage::draw_day(Kit& kit, Flow& flow, const char* id, const std::string& label, Editor& typed) {
    const auto day = journal::read_date(typed.edit.text(), around_.today());
    if (ask(kit, flow, label, {.id = id, .faulty = !day.has_value()}, typed)) kit.request_frame();
    if (!day || *day != typed.edit.text()) {
        flow.gap(kUnit);
        kit.text(
            flow,
            day ? tr("That is {day}.", {{"day", *day}})
                : tr("Rehearse cannot tell yet which day that is. Write it like 31 March, 31/3/2026 or in "
                     "2 weeks."),
            {Font::italic, kit.theme().muted});
    }
    flow.gap(4 * kUnit);
}

void PackPage::draw_reflections(Kit& kit, Flow& flow) {
    if (reflections_.empty()) return;
    kit.text(flow, tr("Your reflections stay out of it, unless you tick them:"),
             {Font::strong, kit.theme().ink});
    flow.gap(2 * kUnit);
    for (const auto& one : present::entries_view(reflections_)) {
        Checkbox box{.id = "pack." + one.id, .name = one.title + ", " + one.date};
        box.checked = chosen_.contains(one.id);
        box.rect = {flow.x, flow.y, flow.width, kit.checkbox_height(box, flow.width)};
        flow.gap(box.rect.h + kUnit);
        if (!kit.checkbox(box)) continue;
        if (chosen_.erase(one.id) == 0) chosen_.insert(one.id);
        kit.request_frame();
    }
    flow.gap(3 * kUnit);
}

Result<present::Range> PackPage::range() const {
    const auto from = journal::read_date(from_.edit.text(), around_.today());
    const auto to = journal::read_date(to_.edit.text(), around_.today());
    if (!from || !to)
        return fail("plan.date", tr("One of the two days cannot be read."),
                    tr("Write it like 2026-03-31, or 31 March."));
    if (*to < *from)
        return fail("plan.date",
                    tr("The last day, {to}, is before the first, {from}.", {{"to", *to}, {"from", *from}}),
                    tr("Put the earlier one first."));
    return present::Range{*from, *to};
}

Result<std::string> PackPage::printed() const {
    const auto days = range();
    if (!days) return fail(days.error());
    const auto journal = around_.journal();
    if (!journal) return fail(journal.error());
    const auto notes = (*journal)->notes();
    if (!notes) return fail(notes.error());
    const auto attempts = around_.records().attempts(around_.learner());
    if (!attempts) return fail(attempts.error());
    std::vector<Note> with;
    for (const auto& one : reflections_)
        if (chosen_.contains(one.id)) with.push_back(one);
    const auto document = present::review_pack(*notes, *attempts, with, *days, around_.today());
    return exchange::to_pdf(document, {std::string(trimmed(name_.edit.text())), around_.now()});
}

void PackPage::save() {
    const auto bytes = printed();
    if (!bytes)
        tell(bytes.error());
    else if (auto wrote = saving_.write(*bytes); !wrote)
        tell(wrote.error());
    else
        tell(tr("Saved as {path}.", {{"path", saving_.path()}}) + " " + who_reads_the_file());
}

Intent PackPage::draw(Kit& kit) {
    Shell out = shell(kit, {tr("For a review"),
                            tr("A few pages to take to your manager: what you planned, did and learned."),
                            back_unless(saving_.choosing())});
    Column column(kit, out, "pack");
    if (!gate_.open()) {
        if (gate_.draw(kit, column.flow())) load();
        return out.intent;
    }
    if (saving_.choosing()) {
        saving_.draw(kit, column.flow());
        return out.intent;
    }
    Panel panel(kit, column.flow(), "pack", 6 * kUnit);
    draw_day(kit, panel.flow, "pack.from", tr("From which day?"), from_);
    draw_day(kit, panel.flow, "pack.to", tr("To which day?"), to_);
    (void)ask(kit, panel.flow, tr("A name to put on it; without one, it bears none"), {.id = "pack.name"},
              name_);
    panel.flow.gap(4 * kUnit);
    draw_reflections(kit, panel.flow);
    saving_.draw(kit, panel.flow);
    if (press(kit, panel.flow,
              {.id = "pack.save", .name = tr("Save as PDF"), .look = Look::primary, .icon = Icon::save})) {
        save();
        kit.request_frame();
    }
    return out.intent;
}

}  // namespace

std::unique_ptr<Page> make_pack_page(Around& around) { return std::make_unique<PackPage>(around); }

}  // namespace rehearse::desktop
