// rehearse plan: the development plan, asked field by field, and objectives that come back on their day.
#include <algorithm>

#include "asking.hpp"
#include "base/text.hpp"
#include "commands.hpp"
#include "debrief/build.hpp"
#include "journal/smart.hpp"
#include "present/notes.hpp"
#include "present/plan.hpp"

namespace rehearse::terminal {
namespace {

using journal::Field;
using journal::Kind;
using journal::Note;
using journal::Turn;

Result<journal::Journal> open_journal(Office& office, const std::string& learner) {
    if (auto opened = office.open_records(); !opened) return fail(opened.error());
    return office.journal_of(learner);
}

Result<Note> item_of(Office& office, const journal::Journal& journal, const std::string& id) {
    auto note = journal.note(id);
    if (!note && note.error().code == "journal.unknown")
        return fail("journal.unknown",
                    "There is nothing '" + id + "' in the plan of " + journal.learner() + ".",
                    "The ids stand in the plan: " + office.command("plan"));
    if (note && !journal::in_plan(note->kind))
        return fail("journal.kind", "The note " + id + " is no part of the plan.",
                    "To read it: " + office.command("journal show " + id));
    return note;
}

void say_head(Office& office, const journal::Journal& journal, const std::string& title) {
    office.console.say(title, {}, {}, Style::strong);
    office.console.say(debrief::kStatusLine, {}, {}, Style::quiet);
    office.console.say(journal::who_can_read(journal.sealed()), {}, {}, Style::quiet);
    say_how_to_answer(office);
}

// An objective is asked about gently.
Result<Asked> ask_item(Office& office, journal::Journal& journal, Note& note,
                       const std::function<bool(const Field&)>& which) {
    Asking asking;
    asking.which = which;
    asking.after = [&](const Field& field) {
        if (note.kind != Kind::objective) return std::string();
        return journal::smart_question(field.name, note.field(field.name), today(office)).value_or("");
    };
    return ask_form(office, journal, note, asking);
}

bool at_once(const Field& field) { return field.turn == Turn::at_once; }

void say_item(Office& office, const present::PlanItemView& item, Kind kind) {
    auto& console = office.console;
    console.say(item.title, "  ", "  ", Style::strong);
    if (!item.standing.empty()) console.say(item.standing, item.calls ? "    ! " : "    ", "      ");
    for (const auto& [label, words] : item.parts) console.say(words, "    " + label + ": ", "      ");
    for (const auto& question : item.later) console.say(question, "    For later: ", "      ", Style::quiet);
    const bool asked_back = item.calls && kind == Kind::objective;
    console.print("    " + office.command((asked_back ? "plan return " : "plan edit ") + item.id) + "\n");
}

void say_section(Office& office, const present::PlanSectionView& section) {
    auto& console = office.console;
    console.say(section.title, {}, {}, Style::strong);
    for (const auto& item : section.items) say_item(office, item, section.kind);
    if (section.items.empty()) {
        console.say(section.empty, "  ", "  ");
        console.print("    " +
                      office.command("plan add " + std::string(journal::form_of(section.kind).name)) + "\n");
    }
    console.line();
}

// What came in place of a changed objective, asked at once while it is fresh.
int ask_successor(Office& office, journal::Journal& journal, const Note& old) {
    auto next = journal::successor_of(old);
    office.console.line();
    office.console.say("What will it be from now on? An empty line keeps what stands there.", {}, {},
                       Style::strong);
    const auto asked = ask_item(office, journal, next, at_once);
    if (!asked) return complain(office, asked.error());
    say_missing(office, next, office.command("plan edit " + next.id));
    return kDone;
}

bool state_is(const Note& note, const char* state) { return note.field("state") == state; }

// Done, changed, dropped, or it goes on with another day.
int settle(Office& office, journal::Journal& journal, Note& note) {
    if (state_is(note, "changed")) return ask_successor(office, journal, note);
    if (state_is(note, "open") && note.field("by") <= today(office)) {
        office.console.line();
        office.console.say("It goes on, then: that is fine. It needs a day to come back on.");
        const auto asked = ask_item(office, journal, note,
                                    [](const Field& field) { return field.name == std::string("by"); });
        if (!asked) return complain(office, asked.error());
    }
    say_missing(office, note, office.command("plan return " + note.id));
    if (state_is(note, "done")) office.console.say("It stands in your plan as done.");
    return kDone;
}

}  // namespace

int plan_show(Office& office, const std::string& learner) {
    const auto journal = open_journal(office, learner);
    if (!journal) return complain(office, journal.error());
    const auto notes = journal->notes();
    if (!notes) return complain(office, notes.error());
    const auto view = present::plan_view(*notes, today(office), journal->sealed());
    auto& console = office.console;
    console.say("The development plan of " + learner + ", " + today(office), {}, {}, Style::strong);
    console.say(view.readers, {}, {}, Style::quiet);
    if (const auto words = present::come_back_words(*notes, today(office)); !words.empty())
        console.say(words + " Did you try it at work? What happened? What did your manager say?");
    console.line();
    for (const auto& section : view.sections) say_section(office, section);
    console.print(
        "To add: " + office.command("plan add objective|activity|training|feedback|review|strength") + "\n");
    console.print("To take to a review: " + office.command("plan pack --from DATE --to DATE --out FILE") +
                  "\n");
    console.say(view.status_line, {}, {}, Style::quiet);
    return kDone;
}

int plan_add(Office& office, const std::string& learner, const std::string& kind) {
    auto journal = open_journal(office, learner);
    if (!journal) return complain(office, journal.error());
    Note note;
    note.kind = journal::kind_from(kind).value_or(Kind::objective);
    say_head(office, *journal, std::string("New: ") + journal::form_of(note.kind).title);
    if (note.kind == Kind::objective)
        office.console.say("Small is good: one thing you could begin with this week.");
    const auto asked = ask_item(office, *journal, note, at_once);
    if (!asked) return complain(office, asked.error());
    say_missing(office, note, office.command("plan edit " + note.id));
    return kDone;
}

int plan_edit(Office& office, const std::string& learner, const std::string& id) {
    auto journal = open_journal(office, learner);
    if (!journal) return complain(office, journal.error());
    auto note = item_of(office, *journal, id);
    if (!note) return complain(office, note.error());
    say_head(office, *journal,
             std::string(journal::form_of(note->kind).title) + ": " + journal::title_of(*note));
    office.console.say("- alone empties an answer.", {}, {}, Style::quiet);
    // What becomes of an objective is asked by `return`.
    const bool all = note->kind != Kind::objective;
    const auto asked =
        ask_item(office, *journal, *note, [all](const Field& field) { return all || at_once(field); });
    if (!asked) return complain(office, asked.error());
    say_missing(office, *note, office.command("plan edit " + id));
    return kDone;
}

int plan_return(Office& office, const std::string& learner, const std::string& id) {
    auto journal = open_journal(office, learner);
    if (!journal) return complain(office, journal.error());
    auto note = item_of(office, *journal, id);
    if (!note) return complain(office, note.error());
    const auto fields = journal::fields_of(*note);
    const bool has_later =
        std::any_of(fields.begin(), fields.end(), [](const Field* field) { return !at_once(*field); });
    if (!has_later) return plan_edit(office, learner, id);
    say_head(office, *journal,
             std::string(journal::form_of(note->kind).title) + ": " + journal::title_of(*note));
    const auto asked = ask_item(office, *journal, *note, [](const Field& field) { return !at_once(field); });
    if (!asked) return complain(office, asked.error());
    if (note->kind == Kind::objective && *asked == Asked::all) return settle(office, *journal, *note);
    say_missing(office, *note, office.command("plan return " + id));
    return kDone;
}

int plan_drop(Office& office, const std::string& learner, const std::string& id, bool yes) {
    auto journal = open_journal(office, learner);
    if (!journal) return complain(office, journal.error());
    auto note = item_of(office, *journal, id);
    if (!note) return complain(office, note.error());
    if (note->kind != Kind::objective) {
        JournalOptions options;
        options.learner = learner;
        options.id = id;
        options.yes = yes;
        return journal_forget(office, options);
    }
    // An objective stays in the plan, with the reason.
    office.console.say("Objective: " + journal::title_of(*note), {}, {}, Style::strong);
    Note dropped = *note;
    dropped.fields["state"] = "dropped";
    dropped.fields.erase("reason");
    const auto asked = ask_item(office, *journal, dropped,
                                [](const Field& field) { return field.name == std::string("reason"); });
    if (!asked) return complain(office, asked.error());
    if (dropped.field("reason").empty()) {
        office.console.say(
            "Nothing was changed: dropping an objective needs a reason, if only a short one. To "
            "forget it altogether: " +
            office.command("journal forget " + id));
        return kFindings;
    }
    office.console.say("Dropped. It stays in your plan with the reason; that is part of learning, too.");
    return kDone;
}

void say_come_back(Office& office, const std::string& learner) {
    // Nobody is asked for a passphrase for the sake of a line.
    const auto journal = journal::Journal::open(office.records().notebook(), *office.machine().clock,
                                                *office.machine().random, learner);
    if (!journal) return;
    const auto notes = journal->notes(Kind::objective);
    if (!notes) return;
    const auto words = present::come_back_words(*notes, today(office));
    if (words.empty()) return;
    const auto id = journal::come_back(*notes, today(office)).front().id;
    office.console.say(words);
    office.console.print("    " + office.command("plan return " + id) + "\n");
}

}  // namespace rehearse::terminal
