#include "page_entry.hpp"

#include <algorithm>

#include "journal/plan.hpp"
#include "journal/smart.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {

using journal::Field;
using journal::Kind;
using journal::Note;
using journal::Turn;
using session::tr;

EntryPage::EntryPage(Around& around, EntryWish wish) : Page(around), wish_(std::move(wish)), gate_(around) {
    load();
}

void EntryPage::load() {
    if (form_) return;  // what was typed before it was sealed
    const auto journal = around_.journal();
    if (!journal) {
        if (journal.error().code != "journal.locked") tell(journal.error());
        return;
    }
    auto note = wish_.id.empty() ? Result<Note>(wish_.fresh) : (*journal)->note(wish_.id);
    if (!note) {
        tell(note.error());
        return;
    }
    if (note->kind == Kind::reflection && journal::where_from(*note) == "about practice")
        if (const auto practice = session::Practice::review(around_.workplace(), note->about))
            moments_ = present::turning_points((*practice)->debrief());
    form_ = std::make_unique<NoteForm>(around_, "entry", std::move(*note));
    form_->ask_with(words());
}

bool EntryPage::asked(const Field& field) const {
    if (wish_.part == Part::all) return true;
    // An objective that goes on needs a day to come back on.
    const Note& note = form_->note();
    if (wish_.part == Part::later && std::string_view(field.name) == "by")
        return note.field("state") == "open" &&
               (note.field("by") <= around_.today() || !is_date(note.field("by")));
    return (field.turn == Turn::later) == (wish_.part == Part::later);
}

FormWords EntryPage::words() {
    FormWords out;
    out.which = [this](const Field& field) { return asked(field); };
    out.question = [this](const Note& note, const Field& field) {
        return present::question_of(note, field, moments_);
    };
    out.after = [this](const Note& note, const Field& field) {
        if (note.kind != Kind::objective) return std::string();
        return journal::smart_question(field.name, note.field(field.name), around_.today()).value_or("");
    };
    return out;
}

void EntryPage::keep() {
    if (!form_) return;
    if (auto kept = form_->keep(); !kept) tell(kept.error());
}

std::string EntryPage::title() const {
    if (!form_) return tr("Your journal");
    const Note& note = form_->note();
    if (wish_.part == Part::later) return tr("What became of it?");
    const std::string kind = tr(journal::form_of(note.kind).title);
    return note.id.empty() ? tr("New: {kind}", {{"kind", kind}}) : kind;
}

void EntryPage::draw_head(Kit& kit, Flow& flow) const {
    const Note& note = form_->note();
    const TextStyle quiet{Font::small, kit.theme().muted};
    if (wish_.part == Part::later) {
        kit.heading(flow, journal::title_of(note));
        flow.gap(2 * kUnit);
    }
    if (journal::where_from(note) == "from work")
        kit.text(flow, tr("Something real, from work. There are no wrong answers."));
    else if (note.kind == Kind::objective && wish_.part == Part::at_once)
        kit.text(flow, tr("Small is good: one thing you could begin with this week."));
    else
        kit.text(flow, tr("There are no wrong answers. Leave for later what you like."));
    if (const auto journal = around_.journal())
        kit.text(flow, journal::who_can_read((*journal)->sealed()), quiet);
    if (!moments_.empty()) {
        flow.gap(3 * kUnit);
        kit.text(flow, tr("Moments to think of:"), {Font::strong, kit.theme().ink});
        for (const auto& moment : moments_) kit.text(flow, present::quoted(moment), quiet);
    }
    flow.gap(5 * kUnit);
}

// What came in place of a changed objective, asked at once while it is fresh.
Intent EntryPage::follow_up() {
    keep();
    const auto journal = around_.journal();
    if (!journal) return {};
    const auto all = (*journal)->notes(Kind::objective);
    if (!all) {
        tell(all.error());
        return {};
    }
    for (const auto& one : *all)
        if (one.about == form_->note().id) return to_page("plan/" + one.id);
    const auto kept = (*journal)->keep(journal::successor_of(form_->note()));
    if (!kept) {
        tell(kept.error());
        return {};
    }
    return to_page("plan/" + kept->id);
}

Intent EntryPage::draw_objective(Kit& kit, Flow& flow) {
    const Note& note = form_->note();
    if (note.kind != Kind::objective || note.id.empty()) return {};
    if (wish_.part == Part::at_once) {
        if (!press(kit, flow,
                   {.id = "entry.return", .name = tr("What became of it?"), .icon = Icon::calendar}))
            return {};
        keep();
        return to_page("plan/" + note.id + "/return");
    }
    if (note.field("state") == "done") kit.text(flow, tr("Well done. It stands in your plan as done."));
    if (note.field("state") == "dropped")
        kit.text(flow, tr("It stays in your plan with the reason; that is part of learning, too."));
    if (note.field("state") != "changed") return {};
    kit.text(flow, tr("Something else stands in its place now."));
    flow.gap(2 * kUnit);
    const bool pressed = press(
        kit, flow,
        {.id = "entry.successor", .name = tr("Say what it will be from now on"), .icon = Icon::forward});
    return pressed ? follow_up() : Intent{};
}

Intent EntryPage::draw_forgetting(Kit& kit, Flow& flow) {
    if (form_->note().id.empty()) return {};
    if (!forgetting_) {
        forgetting_ =
            press(kit, flow,
                  {.id = "entry.forget", .name = tr("Forget it"), .look = Look::quiet, .icon = Icon::bin});
        if (forgetting_) kit.request_frame();
        return {};
    }
    draw_notice_block(kit, flow, tr("Forget it for good? Nobody can bring it back."));
    flow.gap(2 * kUnit);
    const int pressed = press_one(kit, flow,
                                  {{.id = "entry.sure", .name = tr("Yes, forget it"), .icon = Icon::bin},
                                   {.id = "entry.stay", .name = tr("No, keep it"), .look = Look::quiet}});
    if (pressed < 0) return {};
    forgetting_ = false;
    kit.request_frame();
    if (pressed == 1) return {};
    const auto journal = around_.journal();
    if (!journal) return {};
    if (auto gone = (*journal)->forget(form_->note().id); !gone) {
        tell(gone.error());
        return {};
    }
    form_.reset();
    return going_back();
}

Intent EntryPage::draw(Kit& kit) {
    Shell out = shell(kit, {title(), "", {{tr("Back"), going_back(), Look::quiet, {Key::escape}}}});
    Column column(kit, out, "entry." + wish_.id);
    if (!gate_.open()) {
        if (gate_.draw(kit, column.flow())) load();
        return out.intent;
    }
    if (!form_) return out.intent;
    const auto take = [&](Intent intent) {
        if (intent) out.intent = std::move(intent);
    };
    Panel panel(kit, column.flow(), "entry", 6 * kUnit);
    draw_head(kit, panel.flow);
    if (auto drawn = form_->draw(kit, panel.flow); !drawn) tell(drawn.error());
    take(draw_objective(kit, panel.flow));
    panel.flow.gap(2 * kUnit);
    form_->draw_missing(kit, panel.flow);
    panel.flow.gap(4 * kUnit);
    if (press(kit, panel.flow,
              {.id = "entry.done", .name = tr("Done for now"), .look = Look::primary, .icon = Icon::check})) {
        keep();
        const bool fresh = wish_.id.empty() && form_->note().kind == Kind::reflection;
        if (notice_.empty()) take(fresh ? to_page("journal") : going_back());
    }
    panel.flow.gap(4 * kUnit);
    take(draw_forgetting(kit, panel.flow));
    return out.intent;
}

}  // namespace rehearse::desktop
