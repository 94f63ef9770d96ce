// For authors: new files, ids, checking while one writes, and what an editor wants to know.
#include <algorithm>
#include <functional>
#include <map>

#include "authoring/examine.hpp"
#include "authoring/ids.hpp"
#include "authoring/reference.hpp"
#include "authoring/template.hpp"
#include "authoring/watch.hpp"
#include "base/system.hpp"
#include "base/text.hpp"
#include "commands.hpp"
#include "scenario/channel.hpp"

namespace rehearse::terminal {
namespace {

constexpr std::size_t kMostSettings = 64U << 10U;

// Why `answer` will not do, with what would; empty when it is fine.
using Doubt = std::function<std::string(const std::string&)>;

std::string no_doubt(const std::string&) { return {}; }

Doubt doubt_channel() {
    return [](const std::string& answer) {
        const auto known = scenario::channel_names();
        if (scenario::channel(answer) != nullptr) return std::string();
        return "There is no channel '" + answer + "'. There are " + listed(known) + ".";
    };
}

Doubt doubt_criterion(const Office& office) {
    return [&office](const std::string& answer) {
        const auto& catalogue = office.library().catalogue();
        if (catalogue.criterion(answer) != nullptr) return std::string();
        const auto near = did_you_mean(answer, catalogue.criterion_ids());
        return "There is no criterion '" + answer + "'. " +
               (near.empty() ? "Ids look like INSCS016.P8; all of them: " + office.command("standards")
                             : near);
    };
}

// One question; Enter, or the end of what is typed, takes what is usual.
std::string asked(Office& office, const std::string& question, const std::string& usual, const Doubt& doubt) {
    while (true) {
        office.console.say(question + " [" + usual + "]");
        const auto line = office.console.ask("> ");
        const std::string answer(line ? trimmed(*line) : std::string_view());
        if (answer.empty()) return usual;
        const auto problem = doubt(answer);
        if (problem.empty()) return answer;
        office.console.say(problem);
    }
}

// The blanks of a template, asked for or as given.
Result<std::map<std::string, std::string>> answers_for(Office& office, const authoring::Template& model,
                                                       const NewOptions& options) {
    struct Blank {
        const char* name;
        std::string question;
        const std::string& given;
    };
    const Blank blanks[] = {{"title", "What is it called?", options.title},
                            {"customer", "Who is the customer?", options.customer},
                            {"wants", "What do they want?", options.wants},
                            {"criterion", "Which criterion is it practice for?", options.criterion}};
    std::map<std::string, std::string> out;
    for (const auto& [name, question, given] : blanks) {
        const bool criterion = std::string_view(name) == "criterion";
        const Doubt doubt = criterion ? doubt_criterion(office) : no_doubt;
        if (!given.empty())
            if (const auto problem = doubt(given); !problem.empty()) return fail("authoring.answer", problem);
        const auto* says = criterion ? office.library().catalogue().criterion(model.usual(name)) : nullptr;
        const std::string about = says != nullptr ? " " + says->id + " is: " + says->says + "." : "";
        const bool asks = options.asks && given.empty();
        out[name] = asks ? asked(office, question + about, model.usual(name), doubt) : given;
    }
    return out;
}

Status sound_id(const std::string& id) {
    if (is_id(id)) return {};
    return fail("authoring.id", "'" + id + "' cannot be the name of a file here.",
                "Names are small letters, digits, - and _, and begin with a letter or a digit: my-first. "
                "To write into another folder: --out FOLDER.");
}

// The id that was meant by the name of a file.
std::string without_ending(const std::string& id) {
    return id.ends_with(".lua") ? id.substr(0, id.size() - 4) : id;
}

// "./my-first.lua" as "my-first.lua".
std::string path_in(const std::string& folder, const std::string& id) {
    return folder == "." ? id + ".lua" : joined(folder, id + ".lua");
}

bool is_folder(const Office& office, const std::string& path) {
    return office.machine().files->exists(joined(path, "."));
}

// Writes a file of ours, when it says something new.
Status keep(Office& office, const std::string& path, const std::string& text) {
    auto& files = *office.machine().files;
    if (auto made = files.make_folder(folder_of(path)); !made) return made;
    if (auto wrote = files.write(path, text); !wrote) return wrote;
    office.console.say("Wrote " + path + ".");
    return {};
}

// The settings of lua-language-server, unless the folder has its own.
Status keep_settings(Office& office, const std::string& folder) {
    const std::string path = joined(folder, ".luarc.json");
    const auto there = office.machine().files->read(path, kMostSettings);
    if (!there && there.error().code == "files.missing")
        return keep(office, path, authoring::editor_settings());
    if (there && *there == authoring::editor_settings()) return {};
    office.console.say(path + " is your own, and was left as it is. These settings belong in it:");
    office.console.print(authoring::editor_settings());
    return {};
}

// Those of VS Code: what is missing is added to what is there.
Status keep_vscode_settings(Office& office, const std::string& folder) {
    const std::string path = joined(folder, ".vscode/settings.json");
    const auto there = office.machine().files->read(path, kMostSettings);
    const bool missing = !there && there.error().code == "files.missing";
    const auto left_alone = [&](const Error& why) -> Status {
        office.console.say(path + " was left as it is. " + why.message + " These settings belong in it:");
        office.console.print(*authoring::vscode_settings({}));
        return {};
    };
    if (!there && !missing) return left_alone(there.error());
    const auto settings = authoring::vscode_settings(missing ? std::string_view() : *there);
    if (!settings) return left_alone(settings.error());
    if (there && *there == *settings) return {};
    return keep(office, path, *settings);
}

}  // namespace

int watch(Office& office, const std::vector<std::string>& paths) {
    if (auto opened = office.open_library(); !opened) return complain(office, opened.error());
    SystemWatch eyes;
    bool again = false;
    authoring::whenever_changed(
        eyes, [&] { return authoring::files_to_watch(office.library(), paths); },
        [&] {
            if (again) office.console.print(stdout_is_terminal() ? "\x1b[H\x1b[2J" : "----------\n");
            again = true;
            (void)check(office, paths, false);
            office.console.say("Watching for changes; Ctrl-C ends it.", {}, {}, Style::quiet);
        });
    office.console.line();
    return kDone;
}

int write_ids(Office& office, const std::vector<std::string>& paths) {
    if (auto opened = office.open_library(); !opened) return complain(office, opened.error());
    int code = kDone;
    auto& files = *office.machine().files;
    for (const auto& path : paths) {
        const auto checked = office.library().check(path);
        if (checked.diagnostics.has_errors()) {
            for (const auto& one : checked.diagnostics.sorted())
                if (one.severity == Severity::error) office.console.print(to_text(one) + "\n");
            code =
                complain(office, {"authoring.faulty", path + " has mistakes, so no ids were written into it.",
                                  "Mend them first, and then write the ids."});
            continue;
        }
        if (!checked.content) {
            code = complain(
                office, {"authoring.kind", path + " is not a scenario, so nothing in it takes an id.", ""});
            continue;
        }
        const auto made = authoring::with_ids(files, path, *office.machine().clock);
        if (!made) {
            code = complain(office, made.error());
            continue;
        }
        if (made->written > 0)
            if (auto wrote = files.write(path, made->text); !wrote) {
                code = complain(office, wrote.error());
                continue;
            }
        office.console.say(
            path + ": " +
            (made->written == 0 ? "no id to write." : "wrote " + counted(made->written, "id.", "ids.")));
        for (const auto& place : made->left)
            office.console.say(
                place.file + ":" + std::to_string(place.line) +
                    ": what is made here has no id, and it has to be written by hand: it stands in "
                    "another file, or a loop or a function makes it.",
                "  ", "  ");
    }
    return code;
}

int new_scenario(Office& office, NewOptions options) {
    if (auto opened = office.open_library(); !opened) return complain(office, opened.error());
    options.id = without_ending(options.id);
    if (auto sound = sound_id(options.id); !sound) return complain(office, sound.error());
    auto& files = *office.machine().files;
    const std::string path = path_in(options.out, options.id);
    if (files.exists(path)) return complain(office, authoring::write_new(files, path, "").error());
    if (options.asks)
        options.channel =
            asked(office, "Where does it happen: " + listed(scenario::channel_names(), "or") + "?", "counter",
                  doubt_channel());
    const auto model = authoring::open_template(files, office.library().paths().templates(),
                                                options.channel.empty() ? "counter" : options.channel);
    if (!model) return complain(office, model.error());
    auto answers = answers_for(office, *model, options);
    if (!answers) return complain(office, answers.error());
    (*answers)["file"] = path;
    if (auto wrote = authoring::write_new(files, path, model->filled(*answers)); !wrote)
        return complain(office, wrote.error());
    office.console.say(
        "Wrote " + path +
        ". It can be played as it is. Its story is an example, with your answers in it: wherever "
        "the file says \"change this\", your own words go.");
    office.console.print("  " + office.command("play " + shell_word(path)) + "\n");
    office.console.print("  " + office.command("check " + shell_word(path)) + "\n");
    return kDone;
}

int new_organisation(Office& office, const std::string& file, const std::string& name,
                     const std::string& out) {
    const std::string id = without_ending(file);
    if (auto opened = office.open_library(); !opened) return complain(office, opened.error());
    if (auto sound = sound_id(id); !sound) return complain(office, sound.error());
    auto& files = *office.machine().files;
    const auto model = authoring::open_template(files, office.library().paths().templates(), "organisation");
    if (!model) return complain(office, model.error());
    const std::string path = path_in(out, id);
    const std::string text = model->filled(
        {{"name", name}, {"id", id}, {"file", path}, {"date", date_only(office.machine().clock->now())}});
    if (auto wrote = authoring::write_new(files, path, text); !wrote) return complain(office, wrote.error());
    office.console.say("Wrote " + path + ". What to change stands in its remarks.");
    office.console.print("  " + office.command("check " + shell_word(path)) + "\n");
    office.console.say("Scenarios find it once it stands in " + office.library().paths().overlays() + ".");
    return kDone;
}

int editor(Office& office, const std::string& folder) {
    auto& files = *office.machine().files;
    if (!is_folder(office, folder))
        return complain(office, {"authoring.folder", "There is no folder " + folder + ".",
                                 "Name the folder that has your scenarios in it."});
    const auto cast = authoring::speakers_in(files, folder, *office.machine().clock);
    const std::pair<std::string, std::string> ours[] = {
        {".rehearse/rehearse.lua", authoring::editor_library(cast)},
        {".vscode/rehearse.code-snippets", authoring::editor_snippets()}};
    for (const auto& [name, text] : ours)
        if (auto kept = keep(office, joined(folder, name), text); !kept)
            return complain(office, kept.error());
    for (const auto settings : {keep_settings, keep_vscode_settings})
        if (auto kept = settings(office, folder); !kept) return complain(office, kept.error());
    office.console.say(
        "Open the folder in an editor that has lua-language-server, such as VS Code with its "
        "extension Lua. The people of your casts are words there, too; run this again when there "
        "are new ones.");
    return kDone;
}

int reference(Office& office) {
    office.console.print(authoring::reference_page());
    return kDone;
}

}  // namespace rehearse::terminal
