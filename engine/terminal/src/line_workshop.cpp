// How checking, new files and help for editors are asked for.
#include "command_line.hpp"
#include "completion.hpp"
#include "scenario/channel.hpp"

namespace rehearse::terminal {
namespace {

struct Check {
    std::vector<std::string> paths;
    bool json = false, watch = false, write_ids = false;
};

void add_check(CommandLine& line) {
    auto wish = std::make_shared<Check>();
    auto* check = line.add("check", "Find the mistakes in scenarios, organisations and overlays",
                           [wish](Office& office) {
                               if (wish->watch) return watch(office, wish->paths);
                               if (wish->write_ids) return write_ids(office, wish->paths);
                               return terminal::check(office, wish->paths, wish->json);
                           });
    check->add_option("paths", wish->paths, "Files or folders; without any, the whole library");
    check->add_flag("--json", wish->json, "As JSON");
    check->add_flag("--watch", wish->watch, "Again whenever a file changes, until Ctrl-C");
    check->add_flag("--write-ids", wish->write_ids,
                    "Write an id for every reply, item and field that has none into these files");
    check->callback([wish] {
        if (wish->json + wish->watch + wish->write_ids > 1)
            throw CLI::ValidationError("check", "--json, --watch and --write-ids do not go together");
        if (wish->write_ids && wish->paths.empty())
            throw CLI::ValidationError("--write-ids", "name the files to write into");
    });
}

struct NewOrganisation {
    std::string id, name;
};

void add_new_organisation(CLI::App& fresh, NewOrganisation& wish, std::string& out) {
    auto* organisation = fresh.add_subcommand("organisation", "Write a first organisation");
    organisation->add_option("id", wish.id, "Its id: the file will be ID.lua")->required();
    organisation->add_option("--name", wish.name, "Its name")->type_name("NAME");
    organisation->add_option("--out", out, "The folder to write it to, in place of this one")
        ->type_name("DIR");
}

void add_new(CommandLine& line) {
    auto wish = std::make_shared<NewOptions>();
    auto employer = std::make_shared<NewOrganisation>();
    auto* fresh = line.add(
        "new", "Write a first scenario, ready to be played and changed", [wish, employer](Office& office) {
            return employer->id.empty() ? new_scenario(office, *wish)
                                        : new_organisation(office, employer->id, employer->name, wish->out);
        });
    fresh->add_option("id", wish->id, "Its id: the file will be ID.lua");
    std::vector<CLI::Option*> answers = {
        fresh->add_option("--channel", wish->channel, "Where it happens")
            ->check(CLI::IsMember(scenario::channel_names()))
            ->type_name("CHANNEL"),
        fresh->add_option("--title", wish->title, "What it is called")->type_name("TEXT"),
        fresh->add_option("--customer", wish->customer, "Who the customer is")->type_name("NAME"),
        fresh->add_option("--wants", wish->wants, "What they want")->type_name("TEXT"),
        fresh->add_option("--criterion", wish->criterion, "The criterion it is practice for")
            ->type_name("ID")};
    fresh->add_option("--out", wish->out, "The folder to write it to, in place of this one")
        ->type_name("DIR");
    add_new_organisation(*fresh, *employer, wish->out);
    fresh->callback([wish, employer, answers] {
        wish->asks =
            std::all_of(answers.begin(), answers.end(), [](const auto* one) { return one->empty(); });
        if (wish->id.empty() && employer->id.empty())
            throw CLI::ValidationError("new", "say what its id shall be: rehearse new my-first");
    });
}

}  // namespace

void add_workshop(CommandLine& line) {
    auto paths = std::make_shared<std::vector<std::string>>();
    line.add("author", "The author's room: your files, what to mend in them, and trying them out",
             [paths](Office& office) { return author(office, *paths); })
        ->add_option("paths", *paths, "Files or folders; without any, the whole library");
    add_check(line);
    add_new(line);
    auto folder = std::make_shared<std::string>(".");
    line.add("editor", "Write what an editor needs to know the words of scenarios into a folder",
             [folder](Office& office) { return editor(office, *folder); })
        ->add_option("folder", *folder, "The folder with your scenarios; without it, this one");
    line.add("reference", "Every word of scenarios and organisations, as Markdown", reference);
    auto shell = std::make_shared<std::string>();
    line.add("completion", "Print a script that completes commands in a shell",
             [shell, &line](Office& office) {
                 office.console.print(completion_script(described(line.app), *shell));
                 return kDone;
             })
        ->add_option("shell", *shell, "bash, zsh or fish")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}));
    auto day = std::make_shared<std::string>();
    auto* manual = line.add("manual", "Print the manual page, for man", [day, &line](Office& office) {
        office.console.print(manual_page(described(line.app), office.machine().version, *day));
        return kDone;
    });
    manual->add_option("day", *day, "The day at its foot: 2026-03-31");
    manual->group("");  // for those who package the program; not in the help
}

}  // namespace rehearse::terminal
