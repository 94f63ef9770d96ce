// How a scenario is played with a class, and a learner reads what a trainer said.
#include "command_line.hpp"
#include "commands_trainer.hpp"

namespace rehearse::terminal {

void add_group(CommandLine& line) {
    auto options = std::make_shared<GroupOptions>();
    auto* group =
        line.add("group", "Play a scenario with a class, by votes: nobody's record, nothing is kept",
                 [options](Office& office) { return play_with_group(office, *options); });
    group->add_option("scenario", options->scenario, "Id from the library, or path of a file")->required();
    group->add_option("--condition", options->condition, "The kind of day: busy, quiet …")->type_name("NAME");
    group->add_option("--seed", options->seed, "A number that settles all chance")
        ->check(whole_number())
        ->type_name("NUMBER");

    auto attempt = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    auto* comments = line.add("comments", "What a trainer said about an attempt of yours",
                              [attempt, json](Office& office) {
                                  return terminal::comments(office, *attempt, Whose::learners, *json);
                              });
    comments->add_option("attempt", *attempt, "Id of the attempt")->required();
    comments->add_flag("--json", *json, "As JSON");
}

}  // namespace rehearse::terminal
