// Who sits here, what is kept of them, the passphrase of what they wrote, and erasing all of it.
#include <algorithm>

#include "base/system.hpp"
#include "base/text.hpp"
#include "commands.hpp"
#include "debrief/render.hpp"
#include "present/me.hpp"
#include "session/erase.hpp"

namespace rehearse::terminal {
namespace {

/// The new passphrase: from a file, or typed twice.
Result<std::string> new_passphrase(Office& office, const PassphraseOptions& options) {
    if (!options.new_file.empty()) return passphrase_of(office, options.new_file);
    if (!stdin_is_terminal())
        return fail(
            "journal.no_passphrase", "Nobody is here to type a new passphrase.",
            "Write it into the first line of a file that only you can read, and add: --new-file FILE");
    auto first = office.console.ask_hidden("New passphrase (it is not shown) > ");
    if (!first || first->empty())
        return fail("journal.no_passphrase", "No passphrase was typed. Nothing was changed.");
    auto second = office.console.ask_hidden("The same once more > ");
    const bool same = second && *second == *first;
    if (second) journal::wipe(*second);
    if (same) return *first;
    journal::wipe(*first);
    return fail("journal.unlike", "The two were not the same. Nothing was changed.",
                "Try again: " + office.command("me passphrase"));
}

void explain_passphrase(Office& office) {
    auto& console = office.console;
    console.say(
        "A passphrase seals what you write: reflections, replies, feelings, objectives and all the rest of "
        "your journal. Whoever opens the files of this account then still sees that there is something, of "
        "which kind, about which attempt and of which day, and not a word of it. What you said in attempts "
        "is "
        "not sealed.");
    console.line();
    console.say(
        "A passphrase that is forgotten cannot be brought back by anybody: what it seals then stays sealed "
        "for good. Three or four words that do not belong together are good.",
        {}, {}, Style::strong);
    console.line();
}

int take_passphrase_away(Office& office, journal::Journal journal) {
    if (!journal.sealed()) {
        office.console.say(journal.learner() + " has no passphrase.");
        return kDone;
    }
    if (auto done = journal.take_passphrase_away(); !done) return complain(office, done.error());
    office.console.say(
        "The passphrase is gone. What you wrote can be read by everybody who can open the files "
        "of this account.");
    return kDone;
}

/// A trainer's copies are in a file of their own, where nothing of this learner's reaches.
bool has_copies(const Office& office, const std::string& learner) {
    const auto path = office.library().paths().group();
    if (!office.machine().files->exists(path)) return false;
    const auto group = records::open(path);
    if (!group) return true;  // it cannot be said that there are none
    const auto learners = (*group)->learners();
    return !learners || std::find(learners->begin(), learners->end(), learner) != learners->end();
}

void say_copies(Office& office, const std::string& learner) {
    office.console.say(
        "A trainer's copies of what was handed in are not reached by this either, not even on this "
        "computer." +
        std::string(has_copies(office, learner)
                        ? " There are such copies of '" + learner + "' in this data folder, in group.db."
                        : "") +
        " Trainers erase them with:");
    office.console.print("    " + office.command("trainer forget " + shell_word(learner)) + "\n");
}

bool surely(Office& office, const std::string& learner, const present::Held& held) {
    office.console.say(
        "This erases everything kept of '" + learner +
        "' for good: " + counted(held.attempts, "attempt", "attempts") +
        ", what was written beside them, trainers' comments, route and plans. Nobody can bring "
        "it back. Files that were exported or handed in are not reached by this.");
    say_copies(office, learner);
    const auto line = office.console.ask("Type the name once more to erase it: ");
    if (line && trimmed(*line) == learner) return true;
    office.console.say("Nothing was erased.");
    return false;
}

}  // namespace

int me(Office& office, const std::string& learner) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    const auto held = present::held(office.records(), learner);
    if (!held) return complain(office, held.error());
    const auto signed_in = office.records().notebook().signed_in();
    if (!signed_in) return complain(office, signed_in.error());
    const auto document = present::me_document(
        {learner, account_name(), *signed_in == learner, office.library().paths().data}, *held);
    office.console.print(debrief::to_text(document, office.console.width()));
    office.console.line();
    const std::pair<const char*, const char*> next[] = {
        {"me sign-in NAME", "use another name"},
        {"me passphrase", held->sealed ? "change your passphrase" : "seal what you write"},
        {"me export FILE", "take everything away in a file"},
        {"me hand-in FILE", "give your practice, and nothing else, to a trainer"},
        {"me bring FILE", "read such a file here"},
        {"me erase", "erase everything that is kept of you"},
    };
    if (held->sealed)
        office.console.say("To open what is sealed, for good: " + office.command("me passphrase --take-away"),
                           {}, "  ");
    for (const auto& [command, does] : next)
        office.console.say(std::string("To ") + does + ": " + office.command(command), {}, "  ");
    return kDone;
}

int sign_in(Office& office, const std::string& learner) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    const auto known = office.records().learners();
    if (!known) return complain(office, known.error());
    if (auto done = office.records().notebook().sign_in(learner); !done)
        return complain(office, done.error());
    office.console.say("You are signed in as " + learner +
                       ". What you do is kept under that name until somebody signs out. It keeps nobody out: "
                       "everybody who uses this account can sign in with any name.");
    if (std::find(known->begin(), known->end(), learner) == known->end()) {
        const auto meant = did_you_mean(learner, *known);
        office.console.say("Nothing is kept under that name yet." + (meant.empty() ? "" : " " + meant));
    }
    return kDone;
}

int sign_out(Office& office) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    const auto before = office.records().notebook().signed_in();
    if (!before) return complain(office, before.error());
    if (auto done = office.records().notebook().sign_in(std::nullopt); !done)
        return complain(office, done.error());
    office.console.say((*before ? **before + " is signed out." : "Nobody was signed in.") + " Now you are " +
                       account_name() + ", by the name of this account.");
    return kDone;
}

int passphrase(Office& office, const PassphraseOptions& options) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    auto journal = office.journal_of(options.learner);
    if (!journal) return complain(office, journal.error());
    if (options.take_away) return take_passphrase_away(office, std::move(*journal));
    const bool first = !journal->sealed();
    explain_passphrase(office);
    auto words = new_passphrase(office, options);
    if (!words) return complain(office, words.error());
    const auto done = journal->set_passphrase(*words);
    journal::wipe(*words);
    if (!done) return complain(office, done.error());
    office.console.say(first
                           ? "Sealed: what " + options.learner +
                                 " wrote, and what is written from now on, opens with the passphrase alone. "
                                 "Copies of the data folder that were made before are not."
                           : "The passphrase of " + options.learner + " is changed.");
    return kDone;
}

int erase(Office& office, const std::string& learner, bool yes) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    const auto held = present::held(office.records(), learner);
    if (!held) return complain(office, held.error());
    if (!yes && !surely(office, learner, *held)) return kDone;
    const auto signed_in = office.records().notebook().signed_in();
    if (!signed_in) return complain(office, signed_in.error());
    const auto erased = session::erase(office.workplace(), learner);
    if (!erased) return complain(office, erased.error());
    office.console.say(
        "Erased " + counted(*erased, "attempt", "attempts") + " of '" + learner +
        "', and all that was kept beside them. Files that were exported or handed in, and copies "
        "of the data folder, are not reached by this.");
    say_copies(office, learner);
    if (*signed_in == learner)
        office.console.say("Now you are " + account_name() + ", by the name of this account.");
    return kDone;
}

}  // namespace rehearse::terminal
