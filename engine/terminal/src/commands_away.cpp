// A learner's records in a file: to take away, to hand in, and to bring here.
#include <algorithm>

#include "base/text.hpp"
#include "commands.hpp"
#include "debrief/render.hpp"
#include "files_out.hpp"
#include "handover/parcel.hpp"
#include "present/me.hpp"

namespace rehearse::terminal {
namespace {

constexpr int kTextWidth = 78;

/// The text that lies beside a file and says what is in it.
std::string told_in(const AwayOptions& options) { return options.file + ".txt"; }

/// Notes that can be read by anybody, in place of sealed ones.
Status open_notes(Office& office, handover::Parcel& parcel) {
    const auto journal = office.journal_of(parcel.learner);
    if (!journal) return fail(journal.error());
    auto notes = journal->all_open();
    if (!notes) return fail(notes.error());
    parcel.notes = std::move(*notes);
    parcel.lock.reset();
    return {};
}

Result<handover::Parcel> packed(Office& office, const AwayOptions& options, handover::What what) {
    for (const auto& path : {options.file, told_in(options)})
        if (auto free = free_to_write(*office.machine().files, path, options.force, "rehearse.json"); !free)
            return fail(free.error());
    auto parcel = handover::pack(office.records(), options.learner, what, options.attempts);
    if (!parcel) return parcel;
    parcel->name = options.name;
    parcel->made = office.machine().clock->now();
    if (options.open && parcel->lock)
        if (auto opened = open_notes(office, *parcel); !opened) return fail(opened.error());
    return parcel;
}

present::Held held_in(const handover::Parcel& parcel) {
    present::Held out;
    out.attempts = static_cast<int>(parcel.attempts.size());
    for (const auto& log : parcel.attempts)
        out.answers += static_cast<int>(
            std::count_if(log.entries.begin(), log.entries.end(),
                          [](const play::Entry& entry) { return entry.kind == play::EntryKind::answer; }));
    out.comments = static_cast<int>(parcel.comments.size());
    for (const auto& note : parcel.notes)
        if (const auto kind = journal::kind_from(note.kind)) ++out.notes[*kind];
    if (parcel.route) out.route_units = static_cast<int>(parcel.route->units.size());
    out.put_off = static_cast<int>(parcel.put_off.size());
    return out;
}

/// Both files: the parcel, and what is in it.
Status write(Office& office, const AwayOptions& options, const handover::Parcel& parcel) {
    const auto bytes = handover::to_json(parcel);
    if (!bytes) return fail(bytes.error());
    const auto told = present::away_document(
        {parcel.learner, parcel.name, date_only(parcel.made), parcel.everything, parcel.lock.has_value()},
        held_in(parcel));
    auto& files = *office.machine().files;
    if (auto wrote = files.write(options.file, *bytes); !wrote) return wrote;
    return files.write(told_in(options), debrief::to_text(told, kTextWidth));
}

void say_counts(Office& office, const handover::Unpacked& done, const std::string& learner) {
    std::vector<std::string> parts;
    const auto add = [&](int number, const char* one, const char* many) {
        if (number > 0) parts.push_back(counted(number, one, many));
    };
    add(done.attempts, "new attempt", "new attempts");
    add(done.continued, "attempt that went on elsewhere", "attempts that went on elsewhere");
    add(done.notes, "note", "notes");
    add(done.comments, "comment", "comments");
    office.console.say("Brought under the name " + learner + ": " +
                       (parts.empty() ? "nothing that was not here already" : listed(parts)) + ".");
    if (!parts.empty() && done.known + done.known_notes > 0)
        office.console.say(
            "Here already, and left as they are: " + counted(done.known, "attempt", "attempts") + " and " +
            counted(done.known_notes, "note", "notes") + ".");
    if (done.different > 0)
        office.console.say(counted(done.different, "attempt", "attempts") +
                           " went another way here than in the file; what is here was left as it is.");
}

/// Where notes are sealed here, those that come open are sealed, too; the passphrase is asked for first.
Status bring_notes_safely(Office& office, const handover::Parcel& parcel, const std::string& learner) {
    const auto lock = office.records().notebook().lock(learner);
    if (!lock) return fail(lock.error());
    if (!*lock || std::all_of(parcel.notes.begin(), parcel.notes.end(), journal::is_sealed)) return {};
    auto journal = office.journal_of(learner);
    return journal ? journal->settle() : fail(journal.error());
}

}  // namespace

int take_away(Office& office, const AwayOptions& options) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    const auto parcel = packed(office, options, handover::What::everything);
    if (!parcel) return complain(office, parcel.error());
    if (auto wrote = write(office, options, *parcel); !wrote) return complain(office, wrote.error());
    auto& console = office.console;
    console.say("Wrote " + options.file + ": everything kept of " + options.learner + ". " +
                told_in(options) + " says what is in it.");
    if (parcel->lock)
        console.say(
            "What you wrote stays sealed in it, and opens with the passphrase it has today. To have it "
            "there for everybody to read, add --open.");
    else if (!parcel->notes.empty())
        console.say("What you wrote stands in it for everybody to read.");
    console.say(
        "Who can read the file now: you, with the account you use on this computer, and whoever you "
        "pass it to. On a USB stick or in a shared folder: everybody who can open that.");
    return kDone;
}

int hand_in(Office& office, const AwayOptions& options) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    const auto parcel = packed(office, options, handover::What::practice);
    if (!parcel) return complain(office, parcel.error());
    if (parcel->attempts.empty())
        return complain(office, {"handover.empty", options.learner + " has no attempts to hand in.",
                                 "To see what can be played: " + office.command("list")});
    if (auto wrote = write(office, options, *parcel); !wrote) return complain(office, wrote.error());
    auto& console = office.console;
    console.say(
        "Wrote " + options.file + ": " +
        counted(static_cast<long long>(parcel->attempts.size()), "attempt", "attempts") +
        " and trainers' comments. Not in it: what you wrote beside them, your plans, and how long you "
        "took for an answer. " +
        told_in(options) + " says what is in it.");
    console.say((options.name.empty() ? "It bears no name" : "It bears the name " + options.name) +
                ". The name you practise under, " + options.learner +
                ", stands in it, too: people in the conversations call you so.");
    console.say("It is with you until you give it to somebody; then they can read all of it, and keep it.");
    return kDone;
}

int bring(Office& office, const AwayOptions& options) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    const auto bytes = office.machine().files->read(options.file, handover::kMostBytes);
    if (!bytes) return complain(office, bytes.error());
    const auto parcel = handover::parcel_from(*bytes, options.file);
    if (!parcel) return complain(office, parcel.error());
    const auto whose = options.learner.empty() ? handover::learner_here(*parcel, office.records())
                                               : Result<std::string>(options.learner);
    if (!whose) return complain(office, whose.error());
    const std::string& learner = *whose;
    if (auto safe = bring_notes_safely(office, *parcel, learner); !safe)
        return complain(office, safe.error());
    const auto done = handover::unpack(*parcel, office.records(), learner);
    if (!done) return complain(office, done.error());
    if (auto safe = bring_notes_safely(office, *parcel, learner); !safe)
        return complain(office, safe.error());
    say_counts(office, *done, learner);
    const auto signed_in = office.records().notebook().signed_in();
    if (signed_in && *signed_in != learner && done->attempts + done->continued > 0)
        office.console.say("To go on under that name: " +
                           office.command("me sign-in " + shell_word(learner)));
    return kDone;
}

}  // namespace rehearse::terminal
