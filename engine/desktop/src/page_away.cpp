// A learner's records in a file: to take away, or to hand in to a trainer.
#include "base/text.hpp"
#include "debrief/render.hpp"
#include "handover/parcel.hpp"
#include "note_form.hpp"
#include "page_me.hpp"
#include "present/me.hpp"
#include "saving.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using handover::What;
using session::tr;

constexpr int kTextWidth = 78;

class AwayPage final : public Page {
public:
    AwayPage(Around& around, What what)
        : Page(around),
          what_(what),
          gate_(around),
          name_(around.clipboard()),
          saving_(around, "away", what == What::everything ? "rehearse.json" : "hand-in.json") {}
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    [[nodiscard]] Result<handover::Parcel> packed() const;
    [[nodiscard]] Status write();
    void draw_open(Kit& kit, Flow& flow);
    [[nodiscard]] bool sealed() const;

    What what_;
    Gate gate_;
    Editor name_;
    Saving saving_;
    bool open_ = false;  // what was written, for everybody who has the file
};

bool AwayPage::sealed() const {
    const auto lock = around_.records().notebook().lock(around_.learner());
    return lock && lock->has_value();
}

Result<handover::Parcel> AwayPage::packed() const {
    auto parcel = handover::pack(around_.records(), around_.learner(), what_);
    if (!parcel) return parcel;
    if (what_ == What::practice && parcel->attempts.empty())
        return fail("handover.empty", tr("There is no conversation to hand in yet."));
    parcel->name = std::string(trimmed(clean_text(name_.edit.text())));
    parcel->made = around_.now();
    if (!open_ || !parcel->lock) return parcel;
    const auto journal = around_.journal();
    if (!journal) return fail(journal.error());
    auto notes = (*journal)->all_open();
    if (!notes) return fail(notes.error());
    parcel->notes = std::move(*notes);
    parcel->lock.reset();
    return parcel;
}

/// What is in the file, told for people; counted from what it leads to where it is read.
Result<std::string> told(const handover::Parcel& parcel) {
    const auto memory = records::in_memory();
    if (!memory) return fail(memory.error());
    if (const auto there = handover::unpack(parcel, **memory); !there) return fail(there.error());
    const auto held = present::held(**memory, parcel.learner);
    if (!held) return fail(held.error());
    return debrief::to_text(present::away_document({parcel.learner, parcel.name, date_only(parcel.made),
                                                    parcel.everything, parcel.lock.has_value()},
                                                   *held),
                            kTextWidth);
}

Status AwayPage::write() {
    const auto parcel = packed();
    if (!parcel) return fail(parcel.error());
    const auto bytes = handover::to_json(*parcel);
    if (!bytes) return fail(bytes.error());
    const auto text = told(*parcel);
    if (!text) return fail(text.error());
    const std::string path = saving_.path();
    if (auto free = saving_.free(path + ".txt"); !free) return free;
    if (auto wrote = saving_.write(*bytes); !wrote) return wrote;
    return around_.files().write(path + ".txt", *text);
}

void AwayPage::draw_open(Kit& kit, Flow& flow) {
    if (what_ != What::everything || !sealed()) return;
    Checkbox box{.id = "away.open",
                 .name = tr("Leave what I wrote open in it, for everybody who has the file to read"),
                 .checked = open_};
    box.rect = {flow.x, flow.y, flow.width, kit.checkbox_height(box, flow.width)};
    flow.gap(box.rect.h + 4 * kUnit);
    if (!kit.checkbox(box)) return;
    open_ = !open_;
    kit.request_frame();
}

Intent AwayPage::draw(Kit& kit) {
    const bool all = what_ == What::everything;
    Shell out = shell(kit, {all ? tr("Take everything away") : tr("Hand in to your trainer"), "",
                            back_unless(saving_.choosing())});
    Column column(kit, out, "me.away");
    Flow& flow = column.flow();
    if (open_ && !gate_.open()) {
        (void)gate_.draw(kit, flow);
        return out.intent;
    }
    if (saving_.choosing()) {
        saving_.draw(kit, flow);
        return out.intent;
    }
    Panel panel(kit, flow, "away", 6 * kUnit);
    kit.text(
        panel.flow,
        all ? tr("Everything kept of you goes into one file: to keep, or to carry to another computer and "
                 "bring there. Beside it a text says what is in it.")
            : tr("Your conversations and trainers' comments go into one file to give to your trainer. Not in "
                 "it: what you wrote beside them, your plans, and how long you took for an answer. The name "
                 "you practise under stands in it, because people in the conversations call you so."));
    panel.flow.gap(4 * kUnit);
    draw_open(kit, panel.flow);
    if (!all) {
        (void)ask(kit, panel.flow, tr("A name for your trainer to know you by; you may leave it empty"),
                  {.id = "away.name"}, name_);
        panel.flow.gap(4 * kUnit);
    }
    saving_.draw(kit, panel.flow);
    if (press(kit, panel.flow,
              {.id = "away.write", .name = tr("Save the file"), .look = Look::primary, .icon = Icon::save})) {
        if (auto wrote = write(); !wrote)
            tell(wrote.error());
        else
            tell(tr("Saved as {path}.", {{"path", saving_.path()}}) + " " + who_reads_the_file());
        kit.request_frame();
    }
    return out.intent;
}

}  // namespace

std::unique_ptr<Page> make_away_page(Around& around) {
    return std::make_unique<AwayPage>(around, What::everything);
}
std::unique_ptr<Page> make_hand_in_page(Around& around) {
    return std::make_unique<AwayPage>(around, What::practice);
}

}  // namespace rehearse::desktop
