// The command line: what can be said, and which command that is.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <limits>

#include "base/system.hpp"
#include "base/text.hpp"
#include "commands.hpp"
#include "completion.hpp"
#include "scenario/channel.hpp"

namespace rehearse::terminal {
namespace {

constexpr const char* kExamples =
    "Examples:\n"
    "  rehearse                                  open the desktop (in a terminal: choose what to play)\n"
    "  rehearse list                             see the scenarios\n"
    "  rehearse play kettle-day-24               play one here\n"
    "  rehearse play --resume ATTEMPT            go on with one\n"
    "  rehearse debrief ATTEMPT                  read what each answer did\n"
    "  rehearse new my-scenario                  write a first scenario, to be changed\n"
    "  rehearse check my-scenario.lua            find the mistakes in a scenario\n"
    "  rehearse graph kettle-day-24              draw a scenario: kettle-day-24.svg, for any browser\n"
    "  rehearse read brae-and-bell returns       read a policy of the organisation\n"
    "\n"
    "Everything stays on this computer. Practice is never assessment.";

// Everything that can be said on the command line.
struct Words {
    std::string data;
    std::string learner = account_name();
    bool json = false, ids = false;
    PlayOptions play;
    ExploreOptions explore;
    std::uint64_t seed = 0;
    std::string attempt, format = "text";
    int moment = 0;
    std::string check, remark;
    std::string attempts_of, erased;
    bool yes = false;
    std::vector<std::string> paths;
    GraphOptions graph;
    bool watch = false, write_ids = false;
    NewOptions fresh;
    std::string organisation_id, organisation_name, folder = ".", shell;
    std::string organisation, policy, criterion_words, route;
    std::string screen, out, size = "1100x760";
};

CLI::Validator whole_number() {
    return {[](std::string& text) {
                std::uint64_t number = 0;
                const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
                const bool fine = problem == std::errc() && end == text.data() + text.size();
                return fine ? std::string()
                            : "'" + text + "' is not a whole number from 0 to " +
                                  std::to_string(std::numeric_limits<std::uint64_t>::max());
            },
            ""};
}

// A name is one line of clean text, wherever it is given.
CLI::Validator clean_name() {
    return {[](std::string& text) {
                text = std::string(trimmed(clean_text(text)));
                std::replace_if(
                    text.begin(), text.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
                return text.empty() ? std::string("a name cannot be empty") : std::string();
            },
            ""};
}

void add_playing(CLI::App& app, Words& words) {
    auto* play = app.add_subcommand("play", "Play a scenario here, by its id or the path of its file");
    auto* scenario =
        play->add_option("scenario", words.play.scenario, "Id from the library, or path of a file");
    auto* resume =
        play->add_option("--resume", words.play.resume, "Go on with this attempt")->type_name("ATTEMPT");
    play->add_flag("--original", words.play.original, "With --resume: the edition kept with the attempt")
        ->needs(resume);
    auto* from = play->add_option("--from", words.play.from,
                                  "For authors: begin at this beat, as it can really be reached")
                     ->type_name("BEAT");
    play->add_option("--answers", words.play.answers, "A file of numbered answers, in place of typing")
        ->type_name("FILE");
    // What is settled when an attempt begins.
    auto* learner = play->add_option("--learner", words.learner, "Who plays: a nickname will do")
                        ->transform(clean_name())
                        ->type_name("NAME");
    auto* mode = play->add_option("--mode", words.play.mode, "practice, coached or unaided")
                     ->check(CLI::IsMember({"practice", "coached", "unaided"}))
                     ->type_name("MODE");
    auto* condition =
        play->add_option("--condition", words.play.condition,
                         "One that the scenario offers (routine, busy, quiet, let-down), or any")
            ->type_name("NAME");
    auto* limits = play->add_flag("--limits,!--no-limits", words.play.limits,
                                  "Whether some answers have to come in real time");
    auto* seed =
        play->add_option("--seed", words.seed, "A number that settles all chance and the order of replies")
            ->check(whole_number())
            ->type_name("NUMBER");
    play->callback([=] {
        for (const auto* settled : {learner, mode, condition, limits, seed, from})
            if (!resume->empty() && !settled->empty())
                throw CLI::ValidationError(settled->get_name(),
                                           "an attempt goes on as it began; leave this out with --resume");
        if (!from->empty() && scenario->empty())
            throw CLI::ValidationError("--from", "say which scenario to play, too");
        if (scenario->empty() && resume->empty())
            throw CLI::ValidationError(
                "play",
                "say which scenario to play, or which attempt to resume; rehearse list shows the scenarios");
    });
    auto* debrief = app.add_subcommand("debrief", "What each answer of an attempt did");
    debrief->add_option("attempt", words.attempt, "Id of the attempt")->required();
    debrief->add_option("--format", words.format, "text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->type_name("FORMAT");
    auto* remark = app.add_subcommand("remark", "Say about a finding in a text of yours: I did this");
    remark->add_option("attempt", words.attempt, "Id of the attempt")->required();
    remark->add_option("moment", words.moment, "Number of the moment, as in the debrief")->required();
    remark->add_option("check", words.check, "The check, or the question's id")->required();
    remark->add_option("words", words.remark, "In your own words; else \"I did this\"");
    auto* replay =
        app.add_subcommand("replay", "Play an attempt again and compare every state with the record");
    replay->add_option("attempt", words.attempt, "Id of the attempt")->required();
}

void add_authoring(CLI::App& app, Words& words) {
    auto* explore =
        app.add_subcommand("explore", "See every way a conversation can go, and what is unfair in it");
    explore->add_option("scenario", words.explore.scenario, "Id from the library, or path of a file")
        ->required();
    explore->add_option("--condition", words.explore.condition, "One that the scenario offers")
        ->type_name("NAME");
    explore->add_option("--most", words.explore.most_states, "Stop after this many states")
        ->type_name("NUMBER");
    explore->add_flag("--full-state", words.explore.full_state,
                      "Tell states apart by facts that nothing reads, too");
    explore->add_flag("--json", words.explore.json, "As JSON");
    auto* record = app.add_subcommand("record", "Keep an attempt as a route that check plays again");
    record->add_option("attempt", words.attempt, "Id of the attempt")->required();
    record->add_option("--out", words.route, "The file to write; it ends in .route")->type_name("FILE");
    auto* graph = app.add_subcommand("graph", "Draw a scenario: its beats, and where each answer leads");
    auto* scenario =
        graph->add_option("scenario", words.graph.scenario, "Id from the library, or path of a file");
    auto* attempt = graph
                        ->add_option("--attempt", words.graph.attempt,
                                     "Draw what was played in this attempt, with its route")
                        ->type_name("ATTEMPT");
    graph
        ->add_option("--out", words.graph.out,
                     "The file to write, .svg or .dot; else the scenario's id and .svg, in this folder")
        ->type_name("FILE");
    graph->callback([=] {
        if (scenario->empty() && attempt->empty())
            throw CLI::ValidationError(
                "graph", "say which scenario to draw, or which attempt; rehearse list shows the scenarios");
    });
}

void add_lists(CLI::App& app, Words& words) {
    auto* list = app.add_subcommand("list", "The scenarios of the library");
    list->add_flag("--json", words.json, "As JSON");
    list->add_flag("--ids", words.ids, "Their ids alone, one in a line");
    auto* attempts = app.add_subcommand("attempts", "What was played, the latest first");
    attempts->add_flag("--json", words.json, "As JSON");
    attempts->add_flag("--ids", words.ids, "Their ids alone, one in a line");
    attempts->add_option("--learner", words.attempts_of, "Only of this learner")
        ->transform(clean_name())
        ->type_name("NAME");
    app.add_subcommand("criteria", "The criteria a scenario can practise, and what each means")
        ->add_option("words", words.criterion_words,
                     "Part of a criterion, a code or a unit: listen, SDS0354");
    auto* read = app.add_subcommand("read", "Read the organisation that scenarios play at");
    read->add_option("organisation", words.organisation, "Its id");
    read->add_option("policy", words.policy, "One policy only");
    auto* erase = app.add_subcommand("erase", "Erase everything kept about a learner");
    erase->add_option("learner", words.erased, "The learner's name")->required()->transform(clean_name());
    erase->add_flag("--yes", words.yes, "Without asking");
    auto* screenshot = app.add_subcommand("screenshot", "Save a picture of a screen, without a display");
    screenshot->add_option("--screen", words.screen, "Which screen")->required()->type_name("NAME");
    screenshot->add_option("--out", words.out, "The PNG file to write")->required()->type_name("FILE");
    screenshot->add_option("--size", words.size, "Width and height in pixels")->type_name("WxH");
}

void add_check(CLI::App& app, Words& words) {
    auto* check = app.add_subcommand("check", "Find the mistakes in scenarios, organisations and overlays");
    check->add_option("paths", words.paths, "Files or folders; without any, the whole library");
    check->add_flag("--json", words.json, "As JSON");
    check->add_flag("--watch", words.watch, "Again whenever a file changes, until Ctrl-C");
    check->add_flag("--write-ids", words.write_ids,
                    "Write an id for every reply, item and field that has none into these files");
    check->callback([&words] {
        if (words.json + words.watch + words.write_ids > 1)
            throw CLI::ValidationError("check", "--json, --watch and --write-ids do not go together");
        if (words.write_ids && words.paths.empty())
            throw CLI::ValidationError("--write-ids", "name the files to write into");
    });
}

void add_new(CLI::App& app, Words& words) {
    auto& fresh = words.fresh;
    auto* scenario = app.add_subcommand("new", "Write a first scenario, ready to be played and changed");
    scenario->add_option("id", fresh.id, "Its id: the file will be ID.lua");
    std::vector<CLI::Option*> answers = {
        scenario->add_option("--channel", fresh.channel, "Where it happens")
            ->check(CLI::IsMember(scenario::channel_names()))
            ->type_name("CHANNEL"),
        scenario->add_option("--title", fresh.title, "What it is called")->type_name("TEXT"),
        scenario->add_option("--customer", fresh.customer, "Who the customer is")->type_name("NAME"),
        scenario->add_option("--wants", fresh.wants, "What they want")->type_name("TEXT"),
        scenario->add_option("--criterion", fresh.criterion, "The criterion it is practice for")
            ->type_name("ID")};
    scenario->add_option("--out", fresh.out, "The folder to write it to, in place of this one")
        ->type_name("DIR");
    auto* organisation = scenario->add_subcommand("organisation", "Write a first organisation");
    organisation->add_option("id", words.organisation_id, "Its id: the file will be ID.lua")->required();
    organisation->add_option("--name", words.organisation_name, "Its name")->type_name("NAME");
    organisation->add_option("--out", fresh.out, "The folder to write it to, in place of this one")
        ->type_name("DIR");
    scenario->callback([=, &fresh] {
        fresh.asks =
            std::all_of(answers.begin(), answers.end(), [](const auto* one) { return one->empty(); });
        if (fresh.id.empty() && !scenario->got_subcommand(organisation))
            throw CLI::ValidationError("new", "say what its id shall be: rehearse new my-first");
    });
}

void add_workshop(CLI::App& app, Words& words) {
    add_check(app, words);
    add_new(app, words);
    auto* editor = app.add_subcommand(
        "editor", "Write what an editor needs to know the words of scenarios into a folder");
    editor->add_option("folder", words.folder, "The folder with your scenarios; without it, this one");
    app.add_subcommand("reference", "Every word of scenarios and organisations, as Markdown");
    auto* completion = app.add_subcommand("completion", "Print a script that completes commands in a shell");
    completion->add_option("shell", words.shell, "bash, zsh or fish")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}));
}

int dispatch_workshop(const CLI::App& app, Office& office, const Words& words) {
    if (app.got_subcommand("new")) {
        if (app.get_subcommand("new")->got_subcommand("organisation"))
            return new_organisation(office, words.organisation_id, words.organisation_name, words.fresh.out);
        return new_scenario(office, words.fresh);
    }
    if (app.got_subcommand("editor")) return editor(office, words.folder);
    if (app.got_subcommand("reference")) return reference(office);
    if (app.got_subcommand("completion")) {
        office.console.print(completion_script(described(app), words.shell));
        return kDone;
    }
    if (words.watch) return watch(office, words.paths);
    if (words.write_ids) return write_ids(office, words.paths);
    return check(office, words.paths, words.json);
}

int dispatch(const CLI::App& app, Office& office, Words& words, const Machine& machine) {
    if (app.got_subcommand("play")) {
        words.play.learner = words.learner;
        if (app.get_subcommand("play")->count("--seed") > 0) words.play.seed = words.seed;
        return words.play.from.empty() ? play(office, words.play) : preview(office, words.play);
    }
    const Form form = words.ids ? Form::ids : words.json ? Form::json : Form::text;
    if (app.got_subcommand("list")) return list(office, form);
    if (app.got_subcommand("attempts")) return attempts(office, words.attempts_of, form);
    if (app.got_subcommand("debrief")) return debrief(office, words.attempt, words.format);
    if (app.got_subcommand("remark"))
        return remark(office, words.attempt, words.moment, words.check, words.remark);
    if (app.got_subcommand("replay")) return replay(office, words.attempt);
    if (app.got_subcommand("explore")) return explore_scenario(office, words.explore);
    if (app.got_subcommand("graph")) return graph(office, words.graph);
    if (app.got_subcommand("record")) return record(office, words.attempt, words.route);
    for (const char* one : {"check", "new", "editor", "reference", "completion"})
        if (app.got_subcommand(one)) return dispatch_workshop(app, office, words);
    if (app.got_subcommand("criteria")) return criteria(office, words.criterion_words);
    if (app.got_subcommand("read")) return read(office, words.organisation, words.policy);
    if (app.got_subcommand("erase")) return erase(office, words.erased, words.yes);
    if (app.got_subcommand("screenshot"))
        return screenshot(office, words.learner, words.screen, words.out, words.size);
    if (machine.desktop.available && machine.desktop.available()) return open_desktop(office, words.learner);
    return menu(office, words.learner);
}

int usage(const CLI::App& app, const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app.exit(error);  // --help, --version
    (void)std::fprintf(stderr, "%s\nTo see what can be said: rehearse --help\n", error.what());
    return kUsage;
}

}  // namespace

int run(const std::vector<std::string>& arguments, const Machine& machine) {
    Words words;
    words.data = machine.data_folder;
    CLI::App app("Rehearse: practise conversations with customers, and see what each decision did.",
                 "rehearse");
    app.set_version_flag("--version", "rehearse " + machine.version);
    app.add_option("--data", words.data, "Folder for the learner's data")->type_name("DIR");
    app.add_option("--learner", words.learner, "Who practises, in the window or the list: a nickname will do")
        ->transform(clean_name())
        ->type_name("NAME");
    app.footer(kExamples);
    app.fallthrough();  // --data may stand after the command, too
    app.require_subcommand(0, 1);
    add_playing(app, words);
    add_authoring(app, words);
    add_lists(app, words);
    add_workshop(app, words);
    for (auto* command : app.get_subcommands({}))
        command->footer("With every command: --data DIR, the folder for the learner's data.");
    try {
        std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
        if (!arguments.empty() && arguments.front() == "help") reversed.back() = "--help";
        app.parse(std::move(reversed));
    } catch (const CLI::ParseError& error) {
        return usage(app, error);
    }
    Office office(machine, words.data);
    const int code = dispatch(app, office, words, machine);
    if (!office.console.lost_something()) return code;
    office.console.complain({"terminal.unwritten", "Not all of it could be written to where the output goes.",
                             "Is there room left on that disk?"});
    return code == kDone ? kFindings : code;
}

}  // namespace rehearse::terminal
