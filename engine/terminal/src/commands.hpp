// One function per command. Each returns an exit code; what went wrong has been said by then.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "console.hpp"
#include "journal/plan.hpp"
#include "session/settings.hpp"
#include "terminal/terminal.hpp"

namespace rehearse::terminal {

/// Opened once per command line: the catalogue, the library and, when a command needs them, the records.
class Office {
public:
    Office(const Machine& machine, std::string data_folder);
    [[nodiscard]] Status open_library();
    [[nodiscard]] Status open_records();  // and the library; makes the data folder
    /// A trainer's copies in place of the records: all that works on records works on them from then on.
    /// Whoever is past the last day is erased, and that is said.
    [[nodiscard]] Status open_group();
    [[nodiscard]] session::Workplace workplace() const;
    [[nodiscard]] const session::Library& library() const { return *library_; }
    [[nodiscard]] records::Records& records() { return *records_; }
    /// What `learner` wrote. The records must be open. Where it is sealed, asks for the passphrase, once;
    /// fails with journal.locked when nobody can be asked or nobody answers.
    [[nodiscard]] Result<journal::Journal> journal_of(const std::string& learner);
    /// The passphrase is the first line of `file`, in place of asking.
    void passphrase_in(std::string file) { passphrase_file_ = std::move(file); }
    /// Who practises when nobody is named: who is signed in, else the name of the account. Makes no records
    /// where there are none.
    [[nodiscard]] std::string learner();
    /// Says who practises, when nobody was named.
    void say_who();
    [[nodiscard]] const Machine& machine() const { return machine_; }
    /// How the learner likes it, read when it is first asked for. What is wrong with the file is said then.
    [[nodiscard]] const session::Settings& settings();
    /// A command to type next, with the data folder when it is not the usual one: "rehearse list".
    [[nodiscard]] std::string command(const std::string& words) const;
    Console console;

private:
    [[nodiscard]] Status open_records_in(const std::string& path);

    const Machine& machine_;
    session::Paths paths_;
    standards::Catalogue catalogue_;
    std::optional<session::Library> library_;
    std::unique_ptr<records::Records> records_;
    std::optional<journal::Journal> journal_;  // that was opened last
    std::string passphrase_file_;
    std::optional<session::Settings> settings_;
    std::string who_;  // a sentence; empty when the learner was named
};

/// The passphrase in the first line of `file`.
[[nodiscard]] Result<std::string> passphrase_of(const Office& office, const std::string& file);

/// Says what went wrong, and gives the exit code for it.
[[nodiscard]] int complain(Office& office, const Error& error);

/// As one word of a command line: in quotes when it needs them.
[[nodiscard]] std::string shell_word(const std::string& text);

struct PlayOptions {
    std::string scenario;  // id or path; empty with `resume`
    std::string learner;
    std::optional<bool> limits;
    std::optional<bool> confidence;  // ask how sure one is; empty: the centre's choice
    std::string mode = "practice";
    std::string condition;
    std::string answers;  // a file
    std::string resume;   // an attempt
    std::string from;     // a beat to preview
    std::optional<std::uint64_t> seed;
    bool original = false;
    bool agreed = false;  // the learner has read what to know beforehand, and goes on
};

/// A file to write for a person.
struct FileOptions {
    std::string format = "html";
    std::string out;     // a file
    std::string name;    // shown on it; empty: none
    bool force = false;  // a file that is there is written over
};

struct ExportOptions : FileOptions {  // html, pdf, json, text or journal
    std::string attempt;
    std::vector<std::string> with;  // of session::tick_names()
};

struct PortfolioOptions : FileOptions {  // html, pdf, json, text or csv
    std::string learner;
    std::string from, to;  // dates, both included; empty: no bound
    std::vector<std::string> with;
};

struct ExploreOptions {
    std::string scenario;  // id or path
    std::string condition;
    std::size_t most_states = 0;  // 0: the usual bound
    bool full_state = false;
    bool json = false;
};

/// A choice of units within a framework, as it was typed.
struct RouteOptions {
    std::string learner;
    std::string framework;
    std::vector<std::string> units;
    bool json = false;
};

struct GraphOptions {
    std::string scenario;  // id or path; may be empty with `attempt`
    std::string attempt;   // whose route is drawn; the scenario is then the edition that was played
    std::string out;       // a file; empty: the scenario's id with .svg, in the current folder
};

/// A scenario in the making. What is empty is asked for, if `asks`, or is as in the template.
struct NewOptions {
    std::string id, channel, title, customer, wants, criterion;
    std::string out = ".";
    bool asks = false;
};

/// The learner's journal and development plan.
struct JournalOptions {
    std::string learner;
    std::string about;  // an attempt or "work"; empty: it is asked
    std::string model;  // driscoll or gibbs; empty: it is asked
    std::string id;
    std::vector<std::string> words;
    bool yes = false;
};

struct PackOptions : FileOptions {  // html, pdf, text or json
    std::string learner;
    std::string from, to;           // days as people write them, both included
    std::vector<std::string> with;  // ids of reflections to put in
};

/// How `list` and `attempts` show what there is; ids for shells and scripts.
enum class Form { text, json, ids };

/// What is on the learner's route comes first.
[[nodiscard]] int list(Office& office, const std::string& learner, Form form);
[[nodiscard]] int play(Office& office, const PlayOptions& options);
/// Plays from the beat `options.from` on (empty: from the beginning), in a state that can be reached; kept
/// apart from the attempts.
[[nodiscard]] int preview(Office& office, const PlayOptions& options);
[[nodiscard]] int menu(Office& office, const std::string& learner);
[[nodiscard]] int attempts(Office& office, const std::string& learner, Form form);
/// At a terminal it first asks how the learner feels, if that was not said yet.
[[nodiscard]] int debrief(Office& office, const std::string& attempt, const std::string& format);
class Player;
/// Lets `player` play `practice`; at its end comes the debrief, at a terminal with the learner's feelings
/// first.
[[nodiscard]] int play_out(Office& office, Player& player, const session::Practice& practice);
/// Asks the questions of a debrief one by one, and keeps each answer as soon as it is typed.
[[nodiscard]] int answer_debrief(Office& office, const std::string& attempt);
/// Plays an attempt's scenario again from before moment `moment`, or from the start with 0.
[[nodiscard]] int play_again(Office& office, const std::string& attempt, int moment);
/// Writes a debrief to a file, and says who can read it.
[[nodiscard]] int export_debrief(Office& office, const ExportOptions& options);
/// The notes of `learner` when something is ticked; else none, and nobody is asked for a passphrase.
[[nodiscard]] Result<std::vector<journal::Note>> notes_for_ticks(Office& office, const std::string& learner,
                                                                 const std::vector<std::string>& with);
/// What a learner practised, over many attempts, in one file.
[[nodiscard]] int export_portfolio(Office& office, const PortfolioOptions& options);
/// A scenario as cards for a role play on paper.
[[nodiscard]] int print_cards(Office& office, const std::string& scenario, const FileOptions& options);
/// A form of the journal with lines to write on.
[[nodiscard]] int print_sheet(Office& office, const std::string& form, const FileOptions& options);
/// The debrief of `practice` as JSON, with what it was played on.
[[nodiscard]] std::string debrief_json(const session::Practice& practice, const debrief::Document& document);
[[nodiscard]] int remark(Office& office, const std::string& attempt, int moment, const std::string& check,
                         const std::string& words);
[[nodiscard]] int replay(Office& office, const std::string& attempt);
[[nodiscard]] int check(Office& office, const std::vector<std::string>& paths, bool json);
[[nodiscard]] int explore_scenario(Office& office, const ExploreOptions& options);
/// Writes an attempt as an expected route of its scenario.
[[nodiscard]] int record(Office& office, const std::string& attempt, const std::string& out);
[[nodiscard]] int graph(Office& office, const GraphOptions& options);
/// The author's room: files and what is to be mended in them, previews, exploring, drawing.
[[nodiscard]] int author(Office& office, const std::vector<std::string>& paths);
[[nodiscard]] int watch(Office& office, const std::vector<std::string>& paths);
[[nodiscard]] int write_ids(Office& office, const std::vector<std::string>& paths);
[[nodiscard]] int new_scenario(Office& office, NewOptions options);
[[nodiscard]] int new_organisation(Office& office, const std::string& id, const std::string& name,
                                   const std::string& out);
[[nodiscard]] int editor(Office& office, const std::string& folder);
[[nodiscard]] int reference(Office& office);
/// A unit, a framework or a statement by its id; else all that has these words; without words the frameworks.
[[nodiscard]] int standards(Office& office, const std::vector<std::string>& words, bool json);
/// What the scenarios are practice for, of a unit or a framework; empty: of all units.
[[nodiscard]] int coverage(Office& office, const std::string& of, bool json);
/// The route that is kept for the learner, with the practice there was for its units.
[[nodiscard]] int show_route(Office& office, const RouteOptions& options);
/// What is missing from the units that were named. Nothing is kept.
[[nodiscard]] int check_route(Office& office, const RouteOptions& options);
/// Keeps the units that were named as the learner's route, complete or not.
[[nodiscard]] int choose_route(Office& office, const RouteOptions& options);
[[nodiscard]] int forget_route(Office& office, const RouteOptions& options);
/// A framework written for another program; a table kept as a standard of a centre's own.
[[nodiscard]] int export_standard(Office& office, const std::string& framework, const std::string& format,
                                  const std::string& out);
[[nodiscard]] int import_standard(Office& office, const std::string& path);
[[nodiscard]] int read(Office& office, const std::string& organisation, const std::string& policy);
/// The plain meaning of a word; empty: all words that have one.
[[nodiscard]] int meaning(Office& office, const std::string& word);
/// Whom to talk to after a hard conversation.
[[nodiscard]] int support(Office& office);
/// What the practice of `learner` adds up to, and what to practise next.
[[nodiscard]] int growth(Office& office, const std::string& learner, bool json);
/// `scenario` is not suggested for a while.
[[nodiscard]] int growth_later(Office& office, const std::string& learner, const std::string& scenario);
/// What the learner thought over: listed, written field by field, read, found, forgotten.
[[nodiscard]] int journal_list(Office& office, const JournalOptions& options);
[[nodiscard]] int journal_write(Office& office, JournalOptions options);
[[nodiscard]] int journal_go_on(Office& office, const JournalOptions& options);
[[nodiscard]] int journal_show(Office& office, const JournalOptions& options);
[[nodiscard]] int journal_find(Office& office, const JournalOptions& options);
[[nodiscard]] int journal_forget(Office& office, const JournalOptions& options);
/// The development plan. `kind` is one of its forms: "objective".
[[nodiscard]] int plan_show(Office& office, const std::string& learner);
[[nodiscard]] int plan_add(Office& office, const std::string& learner, const std::string& kind);
[[nodiscard]] int plan_edit(Office& office, const std::string& learner, const std::string& id);
/// What became of it: tried, done, changed or dropped.
[[nodiscard]] int plan_return(Office& office, const std::string& learner, const std::string& id);
[[nodiscard]] int plan_drop(Office& office, const std::string& learner, const std::string& id, bool yes);
[[nodiscard]] int plan_pack(Office& office, const PackOptions& options);
/// One line when an objective of the learner has come back; says nothing when the notes cannot be read now.
void say_come_back(Office& office, const std::string& learner);
/// Meta-skills in the learner's own view. `step` is "baseline", "review" or an attempt.
[[nodiscard]] int meta_list(Office& office, const std::string& learner);
[[nodiscard]] int meta_rate(Office& office, const std::string& learner, const std::string& about);
[[nodiscard]] int meta_show(Office& office, const std::string& learner, const std::string& skill);
/// Everything of the learner's, for good.
[[nodiscard]] int erase(Office& office, const std::string& learner, bool yes);

struct AwayOptions {
    std::string learner;  // for bringing: empty when nobody was named
    std::string file;
    std::string name;                   // on what is handed in; empty: none
    std::vector<std::string> attempts;  // to hand in; empty: all
    bool open = false;                  // sealed notes are exported open
    bool force = false;                 // a file that is there is written over
};

struct PassphraseOptions {
    std::string learner;
    std::string new_file;  // its first line is the new passphrase; empty: it is typed
    bool take_away = false;
};

/// Who the learner is, who can read what is kept, and what that is.
[[nodiscard]] int me(Office& office, const std::string& learner);
[[nodiscard]] int sign_in(Office& office, const std::string& learner);
[[nodiscard]] int sign_out(Office& office);
/// Sets, changes or takes away what seals the learner's notes.
[[nodiscard]] int passphrase(Office& office, const PassphraseOptions& options);
/// Everything held of the learner in a file, with a text beside it that says what is in it.
[[nodiscard]] int take_away(Office& office, const AwayOptions& options);
/// Attempts alone, for a trainer.
[[nodiscard]] int hand_in(Office& office, const AwayOptions& options);
/// What such a file holds comes into the records here.
[[nodiscard]] int bring(Office& office, const AwayOptions& options);
[[nodiscard]] int open_desktop(Office& office, const std::string& learner);
struct PictureOptions {
    std::string screen, out, size = "1100x760";
    bool all = false;  // every screen, in every theme; `out` is a folder
};
[[nodiscard]] int screenshot(Office& office, const std::string& learner, const PictureOptions& options);

}  // namespace rehearse::terminal
