// How assignments are made, by trainers, and opened, by learners.
#include "command_line.hpp"
#include "commands_trainer.hpp"
#include "play/log.hpp"

namespace rehearse::terminal {
namespace {

void add_making(CommandLine& line) {
    auto options = std::make_shared<AssignOptions>();
    auto* assign = line.add("assign", "For trainers: ask learners to practise something, in a file for them",
                            [options](Office& office) { return terminal::assign(office, *options); });
    assign->add_option("--scenario", options->scenarios, "Ids from the library, in order")
        ->required()
        ->type_name("ID…");
    assign->add_option("--condition", options->condition, "The kind of day: busy, quiet … (else any)")
        ->type_name("NAME");
    assign->add_option("--mode", options->mode, "practice, coached or unaided (else any)")
        ->check(CLI::IsMember({"practice", "coached", "unaided"}))
        ->type_name("MODE");
    assign->add_option("--by", options->by, "The day to be done by: 2026-03-31")->type_name("DATE");
    assign->add_option("--note", options->note, "A word to the learners")->type_name("TEXT");
    assign->add_option("--by-whom", options->from, "Who sets it")->transform(clean_name())->type_name("NAME");
    assign->add_option("--out", options->out, "The file to write")->required()->type_name("FILE");
    assign->add_flag("--force", options->force, "Write over a file that is there");
}

}  // namespace

void add_assignments(CommandLine& line) {
    add_making(line);
    auto what = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    auto* given = line.add("assignment", "What your trainer asked you to practise",
                           [what, json, &line](Office& office) {
                               const auto& said = *line.app.get_subcommand("assignment");
                               if (said.got_subcommand("open"))
                                   return open_assignment(office, line.learner, *what);
                               if (said.got_subcommand("forget")) return forget_assignment(office, *what);
                               return show_assignments(office, line.learner, *json);
                           });
    given->add_option("--learner", line.learner, "Whose practice")
        ->transform(clean_name())
        ->type_name("NAME");
    given->add_flag("--json", *json, "As JSON");
    given->require_subcommand(0, 1);
    given->add_subcommand("open", "Open a file from your trainer; it comes first in the list from then on")
        ->add_option("file", *what, "The file")
        ->required();
    given->add_subcommand("forget", "Take one away from the list")
        ->add_option("id", *what, "Its id, as rehearse assignment shows it")
        ->required();
}

}  // namespace rehearse::terminal
