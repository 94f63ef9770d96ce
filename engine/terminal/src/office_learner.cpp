// Who sits here, and what opens what they wrote.
#include <algorithm>

#include "base/system.hpp"
#include "base/text.hpp"
#include "commands.hpp"

namespace rehearse::terminal {

std::string Office::learner() {
    std::optional<std::string> signed_in;
    // A fault of the records is told by the command, if it needs them.
    if (machine_.files->exists(paths_.records()) && open_records())
        signed_in = records_->notebook().signed_in().value_or(std::nullopt);
    who_ = signed_in
               ? "You are signed in as " + *signed_in + ". To sign out: " + command("me sign-out")
               : "You are " + account_name() +
                     ", by the name of this account. To use another name: " + command("me sign-in NAME");
    return signed_in.value_or(account_name());
}

void Office::say_who() {
    if (who_.empty()) return;
    console.say(who_);
    console.line();
    who_.clear();  // once is enough
}

Result<std::string> passphrase_of(const Office& office, const std::string& file) {
    constexpr std::size_t kMost = 4096;
    auto bytes = office.machine().files->read(file, kMost);
    if (!bytes) return bytes;
    bytes->resize(std::min(bytes->size(), bytes->find_first_of("\r\n")));
    if (!bytes->empty()) return bytes;
    return fail("journal.no_passphrase", "The first line of " + file + " is empty.",
                "The passphrase stands there, and nothing else.");
}

Result<journal::Journal> Office::journal_of(const std::string& learner) {
    if (journal_ && journal_->learner() == learner) return *journal_;
    const auto open = [&](const std::optional<std::string>& passphrase) {
        auto journal = journal::Journal::open(records_->notebook(), *machine_.clock, *machine_.random,
                                              learner, passphrase);
        if (journal) journal_ = *journal;
        return journal;
    };
    const auto open_with = [&](std::string& passphrase) {
        std::optional<std::string> given(passphrase);
        journal::wipe(passphrase);
        auto journal = open(given);
        journal::wipe(*given);
        return journal;
    };
    auto journal = open(std::nullopt);
    if (journal || journal.error().code != "journal.locked") return journal;
    if (!passphrase_file_.empty()) {
        auto passphrase = passphrase_of(*this, passphrase_file_);
        return passphrase ? open_with(*passphrase) : fail(passphrase.error());
    }
    auto locked = journal.error();
    locked.hint =
        "Say it at a terminal when you are asked, or write it into the first line of a file that "
        "only you can read, and add: --passphrase-file FILE";
    constexpr int kTries = 3;
    for (int i = 0; i < kTries && stdin_is_terminal(); ++i) {
        auto passphrase = console.ask_hidden("Passphrase of " + learner + " (it is not shown) > ");
        if (!passphrase || passphrase->empty()) return fail(locked);
        journal = open_with(*passphrase);
        if (journal || journal.error().code != "journal.wrong") return journal;
        if (i + 1 < kTries) console.complain(journal.error());
    }
    return journal.error().code == "journal.locked" ? fail(locked) : journal;
}

}  // namespace rehearse::terminal
