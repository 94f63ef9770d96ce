// How a learner's own things are asked for.
#include "command_line.hpp"

namespace rehearse::terminal {
namespace {

struct Asked {
    AwayOptions away;
    PassphraseOptions passphrase;
    std::string name;  // to sign in with
    bool yes = false;
};

CLI::App* add_file(CLI::App& me, Asked& asked, const std::string& name, const std::string& about) {
    auto* command = me.add_subcommand(name, about);
    command->add_option("file", asked.away.file, "The file")->required()->type_name("FILE");
    return command;
}

void add_away(CLI::App& me, Asked& asked) {
    auto* out = add_file(me, asked, "export", "Take everything that is kept of you away in a file");
    out->add_flag("--open", asked.away.open, "Sealed notes for everybody to read, not sealed");
    out->add_flag("--force", asked.away.force, "Write over a file that is there");
    auto* hand = add_file(me, asked, "hand-in", "Your practice, and nothing else, in a file for a trainer");
    hand->add_option("--name", asked.away.name, "The name it shall bear; without this, it bears none")
        ->transform(clean_name())
        ->type_name("NAME");
    hand->add_option("--attempt", asked.away.attempts, "Only this attempt; may be said several times")
        ->type_name("ATTEMPT");
    hand->add_flag("--force", asked.away.force, "Write over a file that is there");
    add_file(me, asked, "bring", "Read such a file on this computer");
}

void add_passphrase(CLI::App& me, Asked& asked) {
    auto* words = me.add_subcommand("passphrase", "Seal what you write; change what seals it");
    words->add_flag("--take-away", asked.passphrase.take_away, "Open what was sealed, for good");
    words
        ->add_option("--new-file", asked.passphrase.new_file,
                     "A file whose first line is the new passphrase, in place of typing it")
        ->type_name("FILE");
}

int run(Office& office, CommandLine& line, Asked asked) {
    const auto& me = *line.app.get_subcommand("me");
    asked.passphrase.learner = line.learner;
    asked.away.learner = line.learner;
    if (me.got_subcommand("sign-in")) return sign_in(office, asked.name);
    if (me.got_subcommand("sign-out")) return sign_out(office);
    if (me.got_subcommand("passphrase")) return passphrase(office, asked.passphrase);
    if (me.got_subcommand("export")) return take_away(office, asked.away);
    if (me.got_subcommand("hand-in")) return hand_in(office, asked.away);
    if (me.got_subcommand("erase")) return erase(office, line.learner, asked.yes);
    if (!me.got_subcommand("bring")) return terminal::me(office, line.learner);
    if (!line.named) asked.away.learner.clear();  // as in the file
    return bring(office, asked.away);
}

}  // namespace

void add_me(CommandLine& line) {
    auto asked = std::make_shared<Asked>();
    auto* me = line.add("me", "Who you are here, what is kept of you, and who can read it",
                        [asked, &line](Office& office) { return run(office, line, *asked); });
    me->add_option("--learner", line.learner, "About whom: a nickname will do")
        ->transform(clean_name())
        ->type_name("NAME");
    auto* in = me->add_subcommand("sign-in", "Practise under a name, until you sign out");
    in->add_option("name", asked->name, "A nickname will do")
        ->required()
        ->transform(clean_name())
        ->type_name("NAME");
    me->add_subcommand("sign-out", "Practise under the name of this account again");
    add_passphrase(*me, *asked);
    add_away(*me, *asked);
    auto* gone = me->add_subcommand("erase", "Erase everything that is kept of you");
    gone->add_flag("--yes", asked->yes, "Without asking");
    me->require_subcommand(0, 1);
}

}  // namespace rehearse::terminal
