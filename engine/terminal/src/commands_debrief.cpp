// rehearse debrief, answer and again: what happened, what the learner makes of it, and another go.
#include <algorithm>
#include <utility>

#include "asking.hpp"
#include "base/system.hpp"
#include "base/text.hpp"
#include "commands.hpp"
#include "debrief/render.hpp"
#include "player.hpp"
#include "present/softened.hpp"
#include "present/support.hpp"
#include "session/beside.hpp"

namespace rehearse::terminal {
namespace {

using debrief::Block;
using debrief::BlockKind;
using journal::Kind;
using journal::Note;

// An attempt to look at, with what its learner wrote when that can be opened.
struct Looked {
    std::unique_ptr<session::Practice> practice;
    std::optional<journal::Journal> journal;
    std::vector<session::Item> items;

    [[nodiscard]] debrief::Document page(Office& office) const {
        return practice->debrief(
            session::beside(office.workplace(), *practice, journal ? &*journal : nullptr, items));
    }
    [[nodiscard]] const std::string& id() const { return practice->log().head.id; }
};

// The records must be open.
Result<Looked> look(Office& office, const std::string& attempt) {
    auto practice = session::Practice::review(office.workplace(), attempt);
    if (!practice) return fail(practice.error());
    Looked out{std::move(*practice), {}, office.library().items()};
    auto journal = office.journal_of(out.practice->log().head.learner);
    if (journal)
        out.journal = std::move(*journal);
    else
        office.console.complain(journal.error());  // what happened can be told without it
    return out;
}

// The note that a box of the page belongs to, as it is kept, or a new one.
Result<Note> note_for(const Looked& looked, Kind kind, const std::string& about) {
    const auto found = looked.journal->about(kind, about);
    if (!found) return fail(found.error());
    Note fresh;
    fresh.kind = kind;
    fresh.about = about;
    return found->value_or(fresh);
}

Result<Asked> ask_feeling(Office& office, Looked& looked) {
    auto note = note_for(looked, Kind::feeling, looked.id());
    if (!note) return fail(note.error());
    office.console.say(journal::who_can_read(looked.journal->sealed()), {}, {}, Style::quiet);
    return ask_form(office, *looked.journal, *note, {});
}

bool felt(const Looked& looked) {
    const auto note = looked.journal->about(Kind::feeling, looked.id());
    return !note || note->has_value();
}

// Ticks among the author's points, typed as their numbers.
void say_points(Office& office, const Looked& looked, const std::string& id) {
    const auto& points = looked.practice->scenario().points;
    const auto found = points.find(id);
    if (found == points.end()) return;
    office.console.say("What others would speak of, too:");
    int number = 0;
    for (const auto& point : found->second)
        office.console.say(point, "  " + std::to_string(++number) + ". ", "     ");
}

Result<Asked> ask_reply(Office& office, Looked& looked, const Block& box) {
    auto note = note_for(looked, Kind::reply, session::box_of(looked.id(), box.section));
    if (!note) return fail(note.error());
    const bool has_points = looked.practice->scenario().points.contains(box.section);
    Asking asking;
    asking.which = [&](const journal::Field& field) {
        if (field.name != std::string("covered")) return true;
        return has_points && !note->field("words").empty();
    };
    asking.question = [&](const journal::Field& field) -> std::string {
        if (field.name != std::string("covered")) return box.text;
        say_points(office, looked, box.section);
        return "Which of them did you speak of? Type their numbers";
    };
    return ask_form(office, *looked.journal, *note, asking);
}

Result<Asked> ask_objective(Office& office, Looked& looked) {
    auto note = note_for(looked, Kind::objective, looked.id());
    if (!note) return fail(note.error());
    return ask_form(office, *looked.journal, *note, {});
}

bool is_box(const Block& block, const std::string& name) {
    return block.kind == BlockKind::box && block.section == name;
}

// The boxes that are answered one by one, and the first part of an objective, which asks for all of them.
Result<Asked> ask_box(Office& office, Looked& looked, const Block& box) {
    if (box.section == "specific") return ask_objective(office, looked);
    return ask_reply(office, looked, box);
}

bool asked_with_another(const Block& block) {
    const auto& objective = journal::form_of(Kind::objective);
    return is_box(block, "word") || is_box(block, "line") || is_box(block, "trainer") ||
           (block.section != "specific" && journal::field_of(objective, block.section) != nullptr);
}

Result<Asked> ask_boxes(Office& office, Looked& looked) {
    const auto page = looked.page(office);
    std::string heading, said;  // of the question that comes next
    for (const auto& block : page.blocks) {
        if (block.kind == BlockKind::heading && block.level == 2) heading = block.text;
        if (block.kind == BlockKind::heading) said.clear();
        if (block.kind == BlockKind::quote && block.by == "You") said = block.text;
        if (block.kind != BlockKind::box || asked_with_another(block)) continue;
        office.console.line();
        if (!heading.empty()) office.console.say(std::exchange(heading, {}), {}, {}, Style::strong);
        if (!said.empty()) office.console.say("You: " + std::exchange(said, {}), "    ", "    ");
        const auto asked = ask_box(office, looked, block);
        if (!asked || *asked == Asked::left) return asked;
    }
    return Asked::all;
}

void say_command(Office& office, const std::string& what, const std::string& words) {
    office.console.say(what);
    office.console.print("  " + office.command(words) + "\n");
}

void say_what_next(Office& office, const Looked& looked) {
    office.console.line();
    say_command(office, "To answer its questions:", "answer " + looked.id());
    if (looked.practice->log().head.mode != play::Mode::unaided)
        say_command(office, "To try one moment again:", "again " + looked.id() + " --moment 1");
    say_command(office, "To start again:", "again " + looked.id());
}

void say_close_to_home(Office& office, const std::string& content_note) {
    const auto words = present::close_to_home(office.library(), content_note);
    if (words.empty()) return;
    office.console.line();
    office.console.say(words + " To see all of them: rehearse support");
}

int tell_debrief(Office& office, const std::string& attempt) {
    auto looked = look(office, attempt);
    if (!looked) return complain(office, looked.error());
    const bool asks = stdin_is_terminal() && stdout_is_terminal();
    if (asks && looked->practice->over() && looked->journal && !felt(*looked))
        if (const auto asked = ask_feeling(office, *looked); !asked) return complain(office, asked.error());
    auto page = looked->page(office);
    if (office.settings().soft_words) page = present::softened(office.library(), std::move(page));
    office.console.print(debrief::to_text(page, office.console.width()));
    if (looked->practice->over()) say_close_to_home(office, looked->practice->scenario().content_note);
    if (asks) say_what_next(office, *looked);
    return kDone;
}

}  // namespace

int play_out(Office& office, Player& player, const session::Practice& practice) {
    player.shows_at_end([&office, &practice] { (void)tell_debrief(office, practice.log().head.id); });
    return player.run();
}

int debrief(Office& office, const std::string& attempt, const std::string& format) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    if (format == "text") return tell_debrief(office, attempt);
    const auto practice = session::Practice::review(office.workplace(), attempt);
    if (!practice) return complain(office, practice.error());
    const auto bare = session::beside(office.workplace(), **practice, nullptr, office.library().items());
    office.console.print(debrief_json(**practice, (*practice)->debrief(bare)) + "\n");
    return kDone;
}

int answer_debrief(Office& office, const std::string& attempt) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    auto looked = look(office, attempt);
    if (!looked) return complain(office, looked.error());
    if (!looked->journal) return kFindings;
    say_how_to_answer(office);
    const auto felt_now = ask_feeling(office, *looked);
    if (!felt_now) return complain(office, felt_now.error());
    if (*felt_now == Asked::all)
        if (const auto asked = ask_boxes(office, *looked); !asked) return complain(office, asked.error());
    office.console.line();
    say_command(office, "Kept. To read it all:", "debrief " + attempt);
    return kDone;
}

int play_again(Office& office, const std::string& attempt, int moment) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    const auto log = office.records().log(attempt);
    if (!log) return complain(office, log.error());
    const auto& head = log->head;
    if (moment == 0) {
        PlayOptions options;
        options.scenario = head.scenario_id;
        options.learner = head.learner;
        options.condition = head.condition;
        options.mode = play::to_text(head.mode);
        options.limits = head.limits;
        return play(office, options);
    }
    auto practice = session::Practice::resume(office.workplace(), attempt, session::Edition::original);
    if (!practice) return complain(office, practice.error());
    if (moment < 1 || static_cast<std::size_t>(moment) > (*practice)->played().moments.size())
        return complain(office,
                        {"again.no_moment", "The attempt has no moment " + std::to_string(moment) + ".",
                         "The debrief numbers them: " + office.command("debrief " + attempt)});
    if (auto gone = (*practice)->rewind(static_cast<std::size_t>(moment - 1)); !gone)
        return complain(office, gone.error());
    office.console.say("Back to just before moment " + std::to_string(moment) +
                       ". What you did the first time stays as it was.");
    Player player(office.console, **practice, std::nullopt, office.command("play --resume " + attempt));
    if (office.settings().soft_words) player.softens();
    return play_out(office, player, **practice);
}

}  // namespace rehearse::terminal
