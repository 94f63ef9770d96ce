// What a trainer asks learners to practise: the file, and a learner's view of it.
#include <algorithm>

#include "base/text.hpp"
#include "commands_trainer.hpp"
#include "debrief/build.hpp"
#include "files_out.hpp"
#include "present/assignment.hpp"
#include "print_json.hpp"

namespace rehearse::terminal {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMostFile = std::size_t{64} << 10U;

Result<session::Assignment> made(const Office& office, const AssignOptions& options) {
    session::Assignment wanted;
    wanted.scenarios = options.scenarios;
    wanted.condition = options.condition;
    wanted.mode = play::mode_from(options.mode);
    wanted.by = options.by;
    wanted.note = options.note;
    wanted.from = options.from;
    return session::make_assignment(office.library(), *office.machine().random, std::move(wanted),
                                    date_only(office.machine().clock->now()));
}

void say(Office& office, const present::AssignmentView& view) {
    auto& console = office.console;
    console.say(view.title + ". " + view.words, view.id + "  ", "  ", Style::strong);
    if (!view.asks.empty()) console.say(view.asks, "  ", "  ");
    if (!view.note.empty()) console.say("“" + view.note + "”", "  ", "   ");
    for (const auto& one : view.scenarios) {
        console.say(one.title + ": " + one.words + ".", one.done ? "  [x] " : "  [ ] ", "      ");
        if (!one.command.empty()) console.print("      " + office.command(one.command) + "\n");
    }
}

Json json_of(const present::AssignmentView& view) {
    Json scenarios = Json::array();
    for (const auto& one : view.scenarios)
        scenarios.push_back(
            {{"id", one.scenario}, {"title", one.title}, {"done", one.done}, {"words", one.words}});
    return {{"id", view.id},       {"title", view.title}, {"asks", view.asks},     {"note", view.note},
            {"words", view.words}, {"done", view.done},   {"scenarios", scenarios}};
}

Result<std::vector<present::AssignmentView>> views(Office& office, const std::string& learner,
                                                   const std::vector<records::AttemptSummary>& attempts) {
    const auto& library = office.library();
    const auto kept = session::read_assignments(library.files(), library.paths().assignments());
    if (!kept) return fail(kept.error());
    return present::assignment_views(library, *kept, attempts, learner, office.machine().clock->now());
}

}  // namespace

int assign(Office& office, const AssignOptions& options) {
    if (auto opened = office.open_library(); !opened) return complain(office, opened.error());
    const auto assignment = made(office, options);
    if (!assignment) return complain(office, assignment.error());
    auto& files = *office.machine().files;
    if (auto free = free_to_write(files, options.out, options.force, "assignment.json"); !free)
        return complain(office, free.error());
    if (auto wrote = files.write(options.out, session::to_json(*assignment)); !wrote)
        return complain(office, wrote.error());
    office.console.say(
        "Wrote " + options.out + ": " +
        counted(static_cast<long long>(assignment->scenarios.size()), "scenario", "scenarios") +
        (assignment->by.empty() ? "." : ", by " + assignment->by + ".") +
        " Give it to your learners; it says nothing about any of them. They open it with:");
    office.console.print("    rehearse assignment open " + shell_word(file_name(options.out)) + "\n");
    office.console.say(debrief::kStatusLine, {}, {}, Style::quiet);
    return kDone;
}

int open_assignment(Office& office, const std::string& learner, const std::string& path) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    auto& files = *office.machine().files;
    const auto bytes = files.read(path, kMostFile);
    if (!bytes) return complain(office, bytes.error());
    const auto assignment = session::assignment_from(*bytes, path);
    if (!assignment) return complain(office, assignment.error());
    const auto& paths = office.library().paths();
    if (auto kept = session::keep_assignment(files, paths.assignments(), *assignment); !kept)
        return complain(office, kept.error());
    office.console.say("Opened. It comes first from now on, in rehearse list and at home.");
    return show_assignments(office, learner, false);
}

int forget_assignment(Office& office, const std::string& id) {
    if (auto opened = office.open_library(); !opened) return complain(office, opened.error());
    const auto& paths = office.library().paths();
    const auto gone = session::forget_assignment(*office.machine().files, paths.assignments(), id);
    if (!gone) return complain(office, gone.error());
    if (!*gone)
        return complain(office, {"assignment.unknown", "There is no assignment '" + id + "' here.",
                                 "To see their ids: " + office.command("assignment")});
    office.console.say("Taken away from the list. What was practised stays.");
    return kDone;
}

int show_assignments(Office& office, const std::string& learner, bool json) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    const auto attempts = office.records().attempts(learner);
    if (!attempts) return complain(office, attempts.error());
    const auto all = views(office, learner, *attempts);
    if (!all) return complain(office, all.error());
    if (json) {
        Json list = Json::array();
        for (const auto& one : *all) list.push_back(json_of(one));
        print(office, {{"schema", "rehearse.assigned/1"},
                       {"status", debrief::kStatusLine},
                       {"learner", learner},
                       {"assignments", list}});
        return kDone;
    }
    for (const auto& one : *all) say(office, one);
    if (all->empty())
        office.console.say("Nothing was asked of you. To open a file from your trainer: " +
                           office.command("assignment open FILE"));
    office.console.say(debrief::kStatusLine, {}, {}, Style::quiet);
    return kDone;
}

void say_assignments(Office& office, const std::string& learner,
                     const std::vector<records::AttemptSummary>& attempts) {
    const auto all = views(office, learner, attempts);
    if (!all) return office.console.complain(all.error());
    for (const auto& one : *all) {
        if (one.done) continue;
        say(office, one);
        office.console.line();
    }
}

}  // namespace rehearse::terminal
