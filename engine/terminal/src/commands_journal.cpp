// rehearse journal: reflections, on practice and on real work.
#include <algorithm>

#include "asking.hpp"
#include "base/text.hpp"
#include "commands.hpp"
#include "debrief/build.hpp"
#include "debrief/render.hpp"
#include "present/notes.hpp"

namespace rehearse::terminal {
namespace {

using journal::Field;
using journal::Kind;
using journal::Note;
using Moments = std::vector<present::MomentView>;

// Of the attempt a note is about; none when it is about none, or about one that is gone.
Moments turning_points_for(Office& office, const Note& note) {
    if (journal::where_from(note) != "about practice") return {};
    const auto practice = session::Practice::review(office.workplace(), note.about);
    return practice ? present::turning_points((*practice)->debrief()) : Moments{};
}

Result<records::AttemptSummary> attempt_of(Office& office, const std::string& learner,
                                           const std::string& id) {
    const auto all = office.records().attempts(learner);
    if (!all) return fail(all.error());
    std::vector<std::string> ids;
    for (const auto& one : *all) {
        if (one.id == id) return one;
        ids.push_back(one.id);
    }
    const auto near = did_you_mean(id, ids);
    return fail("journal.attempt", learner + " has no attempt '" + id + "'.",
                (near.empty() ? "" : near + " ") + "To see them: " + office.command("attempts") +
                    ". For something from work: --about work");
}

// What the learner types when nothing was said about it: w, or the number of an attempt.
Result<std::string> ask_about(Office& office, const std::string& learner) {
    constexpr std::size_t kMost = 5;
    auto all = office.records().attempts(learner);
    if (!all) return fail(all.error());
    if (all->empty()) return std::string(journal::kWork);
    if (all->size() > kMost) all->resize(kMost);
    auto& console = office.console;
    console.say("What would you like to think over?", {}, {}, Style::strong);
    console.say("Something from work", "  w. ", "     ");
    for (std::size_t i = 0; i < all->size(); ++i)
        console.say("Practice: " + (*all)[i].scenario_title + ", " + date_and_time((*all)[i].started),
                    "  " + std::to_string(i + 1) + ". ", "     ");
    while (const auto line = console.ask("> ")) {
        const std::string typed = lower_ascii(trimmed(*line));
        if (typed == "w" || typed == "work") return std::string(journal::kWork);
        if (typed == "leave") break;
        for (std::size_t i = 0; i < all->size(); ++i)
            if (typed == std::to_string(i + 1) || typed == (*all)[i].id) return (*all)[i].id;
        console.say("Type w, or one of the numbers. To stop: leave", "  ", "  ");
    }
    return std::string();
}

// With what is known of it already.
Result<Note> begun(Office& office, const JournalOptions& options) {
    Note note;
    note.kind = Kind::reflection;
    note.about = options.about;
    note.fields["model"] = options.model.empty() ? "driscoll" : options.model;
    if (note.about == journal::kWork) return note;
    const auto attempt = attempt_of(office, options.learner, note.about);
    if (!attempt) return fail(attempt.error());
    note.fields["title"] = attempt->scenario_title;
    note.fields["on"] = date_only(attempt->started);
    return note;
}

Asking asking_about(const Note& note, const Moments& moments) {
    Asking out;
    out.question = [&note, &moments](const Field& field) {
        return present::question_of(note, field, moments);
    };
    return out;
}

int ask_reflection(Office& office, journal::Journal& journal, Note& note,
                   const std::function<bool(const Field&)>& which) {
    const auto moments = turning_points_for(office, note);
    auto& console = office.console;
    if (const auto from = journal::where_from(note); !from.empty())
        console.say(std::string(journal::form_of(note.kind).title) + " " + from + ": " +
                        (note.fields.contains("title") ? note.field("title") : "new"),
                    {}, {}, Style::strong);
    console.say(debrief::kStatusLine, {}, {}, Style::quiet);
    console.say(journal::who_can_read(journal.sealed()), {}, {}, Style::quiet);
    say_how_to_answer(office);
    if (!moments.empty()) console.say("Moments to think of:");
    for (const auto& moment : moments) console.say(present::quoted(moment), "  ", "    ");
    auto asking = asking_about(note, moments);
    asking.which = which;
    const auto asked = ask_form(office, journal, note, asking);
    if (!asked) return complain(office, asked.error());
    say_missing(office, note, office.command("journal go-on " + note.id));
    return kDone;
}

void say_entries(Office& office, const std::vector<present::EntryView>& entries) {
    auto& console = office.console;
    for (const auto& one : entries) {
        const std::string from = one.from.empty() ? "" : one.from + ", ";
        console.say(one.title, one.date + "  ", "            ", Style::strong);
        console.say(one.kind + " " + from + one.state + ". " + one.id, "            ", "            ");
    }
}

}  // namespace

int journal_list(Office& office, const JournalOptions& options) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    const auto journal = office.journal_of(options.learner);
    if (!journal) return complain(office, journal.error());
    const auto notes = journal->notes(Kind::reflection);
    if (!notes) return complain(office, notes.error());
    auto& console = office.console;
    console.say("The journal of " + options.learner, {}, {}, Style::strong);
    console.say(journal::who_can_read(journal->sealed()), {}, {}, Style::quiet);
    console.line();
    say_entries(office, present::entries_view(*notes));
    if (notes->empty())
        console.say("Nothing is written yet. Five minutes after a conversation are enough to begin.");
    console.line();
    console.print("To write: " + office.command("journal write") + "\n");
    if (!notes->empty()) {
        const auto latest = present::entries_view(*notes).front().id;
        console.print("To read one: " + office.command("journal show " + latest) + "\n");
    }
    console.say(debrief::kStatusLine, {}, {}, Style::quiet);
    return kDone;
}

int journal_write(Office& office, JournalOptions options) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    auto journal = office.journal_of(options.learner);
    if (!journal) return complain(office, journal.error());
    if (options.about.empty()) {
        auto about = ask_about(office, options.learner);
        if (!about) return complain(office, about.error());
        if (about->empty()) return kDone;
        options.about = std::move(*about);
    }
    auto note = begun(office, options);
    if (!note) return complain(office, note.error());
    const bool ask_model = options.model.empty();
    return ask_reflection(office, *journal, *note, [&](const Field& field) {
        return field.name == std::string("model") ? ask_model : !note->fields.contains(field.name);
    });
}

int journal_go_on(Office& office, const JournalOptions& options) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    auto journal = office.journal_of(options.learner);
    if (!journal) return complain(office, journal.error());
    auto note = journal->note(options.id);
    if (!note) return complain(office, note.error());
    if (journal::in_plan(note->kind)) return plan_edit(office, options.learner, options.id);
    if (note->kind != Kind::reflection)
        return complain(office, {"journal.kind", "The note " + note->id + " is no reflection.",
                                 "To read it: " + office.command("journal show " + note->id)});
    // What is open; of a finished one all, to change.
    const auto open = [&](const Field& field) { return note->field(field.name).empty(); };
    const auto fields = journal::fields_of(*note);
    if (std::none_of(fields.begin(), fields.end(), [&](const Field* field) { return open(*field); }))
        return ask_reflection(office, *journal, *note, {});
    return ask_reflection(office, *journal, *note, open);
}

int journal_show(Office& office, const JournalOptions& options) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    const auto journal = office.journal_of(options.learner);
    if (!journal) return complain(office, journal.error());
    const auto note = journal->note(options.id);
    if (!note) return complain(office, note.error());
    const auto moments = note->kind == Kind::reflection ? turning_points_for(office, *note) : Moments{};
    office.console.print(
        debrief::to_text(present::note_view(*note, journal->sealed(), moments), office.console.width()));
    if (journal::is_draft(*note)) {
        office.console.line();
        office.console.print("To go on: " + office.command("journal go-on " + note->id) + "\n");
    }
    return kDone;
}

int journal_find(Office& office, const JournalOptions& options) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    const auto journal = office.journal_of(options.learner);
    if (!journal) return complain(office, journal.error());
    std::string words;
    for (const auto& word : options.words) words += word + " ";
    const auto found = journal->find(words);
    if (!found) return complain(office, found.error());
    auto entries = present::entries_view({found->rbegin(), found->rend()});
    say_entries(office, entries);
    if (found->empty())
        office.console.say("Nothing you wrote has " +
                           (options.words.size() == 1 ? "that word" : std::string("all those words")) + ".");
    office.console.say(journal::who_can_read(journal->sealed()), {}, {}, Style::quiet);
    office.console.say(debrief::kStatusLine, {}, {}, Style::quiet);
    return kDone;
}

int journal_forget(Office& office, const JournalOptions& options) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    auto journal = office.journal_of(options.learner);
    if (!journal) return complain(office, journal.error());
    const auto note = journal->note(options.id);
    if (!note) return complain(office, note.error());
    const std::string name =
        std::string(journal::form_of(note->kind).title) + " “" + journal::title_of(*note) + "”";
    if (!confirmed(office, "This forgets: " + name + ".", options.yes)) return kDone;
    if (auto gone = journal->forget(options.id); !gone) return complain(office, gone.error());
    office.console.say("Forgotten: " + name + ".");
    return kDone;
}

}  // namespace rehearse::terminal
