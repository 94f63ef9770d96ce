#include "note_form.hpp"

#include <algorithm>
#include <utility>

#include "base/clock.hpp"
#include "journal/dates.hpp"
#include "page.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {

using journal::Field;
using journal::FieldKind;
using journal::Note;
using session::tr;

namespace {

// Whatever happens, no more than that much typing is lost.
constexpr Timestamp kMostUnkept = 1500;
constexpr int kLines = 3;

/// As it is kept: a day as a date.
std::string read(const Field& field, const std::string& typed, const std::string& today) {
    if (field.kind != FieldKind::date) return typed;
    return journal::read_date(typed, today).value_or(typed);
}

std::string ended(std::string question) {
    const bool ends =
        !question.empty() && std::string_view("?.!…)").find(question.back()) != std::string::npos;
    return ends ? question : question + ".";
}

}  // namespace

NoteForm::NoteForm(Around& around, std::string id, Note note, FormWords words)
    : around_(around), id_(std::move(id)), note_(std::move(note)), words_(std::move(words)) {
    if (note_.id.empty()) given_ = note_.fields;
}

bool NoteForm::asked(const Field& field) const { return !words_.which || words_.which(field); }

std::string NoteForm::question(const Field& field) const {
    return ended(words_.question ? words_.question(note_, field) : std::string(field.asks));
}

Editor& NoteForm::editor(const Field& field) {
    const auto found = editors_.find(field.name);
    if (found != editors_.end()) return found->second;
    Editor& made = editors_.emplace(field.name, Editor(around_.clipboard())).first->second;
    made.edit.set_text(note_.field(field.name));
    return made;
}

bool NoteForm::draw_choice(Kit& kit, Flow& flow, const Field& field) {
    const auto choices = journal::choices_of(field);
    Radio radio{.id = id_ + "." + field.name, .name = question(field), .list = id_, .row = row_++};
    for (const auto& choice : choices)
        radio.options.push_back(words_.choice ? words_.choice(field, choice) : journal::choice_words(choice));
    const auto now = std::find(choices.begin(), choices.end(), note_.field(field.name));
    if (now != choices.end()) radio.chosen = static_cast<int>(now - choices.begin());
    kit.text(flow, radio.name, {Font::strong, kit.theme().ink});
    flow.gap(kUnit);
    const float high = kit.radio_height(radio, flow.width);
    const auto chosen = kit.radio(radio, {flow.x, flow.y, flow.width, high});
    flow.gap(high);
    if (!chosen) return false;
    note_.fields[field.name] = choices[static_cast<std::size_t>(*chosen)];
    kept_ = 0;  // at once
    return true;
}

bool NoteForm::draw_typed(Kit& kit, Flow& flow, const Field& field) {
    Editor& typed = editor(field);
    const bool faulty = field.kind == FieldKind::date && !note_.field(field.name).empty() &&
                        !is_date(note_.field(field.name));
    const int lines = field.kind == FieldKind::text ? kLines : 1;
    if (!ask(kit, flow, question(field), {.id = id_ + "." + field.name, .faulty = faulty}, typed, lines))
        return false;
    note_.fields[field.name] = read(field, typed.edit.text(), around_.today());
    return true;
}

void NoteForm::draw_remark(Kit& kit, Flow& flow, const Field& field) const {
    std::string words;
    const auto value = note_.field(field.name);
    if (field.kind == FieldKind::date && !value.empty()) {
        const auto typed = editors_.find(field.name);
        const bool same = typed != editors_.end() && typed->second.edit.text() == value;
        if (!is_date(value))
            words =
                tr("Rehearse cannot tell yet which day that is. Write it like 31 March, 31/3/2026 or in 2 "
                   "weeks.");
        else if (!same)
            words = tr("That is {day}.", {{"day", value}});
    }
    const Component* const focus = kit.registry().focused();
    const bool writing = focus != nullptr && focus->id == id_ + "." + field.name;
    if (words.empty() && words_.after && !value.empty() && !writing) words = words_.after(note_, field);
    if (words.empty()) return;
    flow.gap(kUnit);
    kit.text(flow, words, {Font::italic, kit.theme().muted});
}

Status NoteForm::draw_field(Kit& kit, Flow& flow, const Field& field) {
    const bool changed =
        field.kind == FieldKind::choice ? draw_choice(kit, flow, field) : draw_typed(kit, flow, field);
    draw_remark(kit, flow, field);
    flow.gap(4 * kUnit);
    if (!changed) return {};
    changed_ = true;
    kit.request_frame();
    return around_.now() - kept_ >= kMostUnkept ? keep() : Status();
}

Status NoteForm::draw(Kit& kit, Flow& flow) {
    Status out;
    row_ = 0;
    for (const auto* field : journal::fields_of(note_)) {
        if (!asked(*field)) continue;
        if (auto drawn = draw_field(kit, flow, *field); !drawn) out = drawn;
    }
    return out;
}

void NoteForm::draw_missing(Kit& kit, Flow& flow) const {
    if (note_.id.empty()) {
        kit.text(flow, tr("What you type is kept at once. You can stop at any time."),
                 {Font::small, kit.theme().muted});
        return;
    }
    std::vector<std::string> open;
    for (const auto& one : journal::missing_in(note_))
        if (asked(*one.field)) open.push_back(question(*one.field));
    if (open.empty()) {
        kit.text(flow, tr("Kept. Nothing is missing."), {Font::small, kit.theme().muted});
        return;
    }
    kit.text(flow, tr("Kept, as a draft. Still open, whenever you like:"), {Font::small, kit.theme().muted});
    for (const auto& one : open) kit.text(flow, "• " + one, {Font::small, kit.theme().muted});
}

Status NoteForm::keep() {
    if (!changed_) return {};
    const auto journal = around_.journal();
    if (!journal) return fail(journal.error());
    Note bare = note_;
    std::erase_if(bare.fields, [](const auto& field) { return field.second.empty(); });
    const bool emptied = bare.fields.empty() || bare.fields == given_;
    if (emptied && !note_.id.empty()) {
        if (auto gone = (*journal)->forget(note_.id); !gone) return gone;
        note_.id.clear();
    }
    if (!emptied) {
        auto kept = (*journal)->keep(std::move(bare));
        // Another window sealed it meanwhile: the page asks for the passphrase, and what was typed waits.
        if (!kept && kept.error().code == "journal.relocked") around_.forget_journal();
        if (!kept) return fail(kept.error());
        note_ = std::move(*kept);
    }
    changed_ = false;
    kept_ = around_.now();
    return {};
}

Status NoteForm::set(const std::string& field, std::string value) {
    note_.fields[field] = std::move(value);
    changed_ = true;
    return keep();
}

Result<Note> note_about(const journal::Journal& journal, journal::Kind kind, const std::string& about) {
    auto found = journal.about(kind, about);
    if (!found) return fail(found.error());
    if (*found) return **found;
    Note out;
    out.kind = kind;
    out.about = about;
    return out;
}

NoteForm rating_form(Around& around, std::string id, const standards::MetaSkill& skill, Note note) {
    FormWords words;
    words.which = [](const Field& field) { return std::string_view(field.name) != "skill"; };
    words.choice = [anchors = skill.anchors](const Field&, const std::string& choice) {
        const auto place = static_cast<std::size_t>(choice.front() - '1');
        return place < anchors.size() ? anchors[place] : choice;
    };
    return {around, std::move(id), std::move(note), std::move(words)};
}

Result<Note> rating_note(const journal::Journal& journal, const std::string& skill,
                         const std::string& about) {
    const auto all = journal.notes(journal::Kind::rating);
    if (!all) return fail(all.error());
    const auto found = std::find_if(all->rbegin(), all->rend(), [&](const Note& one) {
        return one.about == about && one.field("skill") == skill;
    });
    if (found != all->rend()) return *found;
    Note out;
    out.kind = journal::Kind::rating;
    out.about = about;
    out.fields["skill"] = skill;
    return out;
}

bool Gate::open(Error* trouble) const {
    const auto journal = around_.journal();
    if (!journal && trouble != nullptr && journal.error().code != "journal.locked")
        *trouble = journal.error();
    return journal.has_value();
}

bool Gate::draw(Kit& kit, Flow& flow) {
    Panel panel(kit, flow, "gate");
    kit.heading(panel.flow, tr("What you wrote is sealed"));
    panel.flow.gap(kUnit);
    kit.text(panel.flow, tr("Your passphrase opens it, until you leave the program."));
    panel.flow.gap(3 * kUnit);
    (void)ask(kit, panel.flow, tr("Your passphrase (it is not shown)"),
              {.id = "gate.passphrase", .faulty = !problem_.empty(), .hidden = true}, typed_);
    if (!problem_.empty()) {
        panel.flow.gap(kUnit);
        kit.text(panel.flow, problem_);
    }
    panel.flow.gap(3 * kUnit);
    if (!press(kit, panel.flow,
               {.id = "gate.open", .name = tr("Open it"), .look = Look::primary, .icon = Icon::lock}))
        return false;
    kit.request_frame();
    std::string words = typed_.edit.text();
    typed_.edit.set_text("");
    const auto opened = around_.unlock(words);
    journal::wipe(words);
    problem_ = opened ? "" : opened.error().text();
    return opened.has_value();
}

}  // namespace rehearse::desktop
