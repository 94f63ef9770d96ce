// How practice over time is asked for.
#include "command_line.hpp"

namespace rehearse::terminal {

void add_growth(CommandLine& line) {
    struct Asked {
        std::string scenario;
        bool json = false;
    };
    auto asked = std::make_shared<Asked>();
    auto* growth = line.add("growth", "What practice adds up to over time, and what to practise next",
                            [asked, &line](Office& office) {
                                if (!asked->scenario.empty())
                                    return growth_later(office, line.learner, asked->scenario);
                                return terminal::growth(office, line.learner, asked->json);
                            });
    growth->add_option("--learner", line.learner, "Whose practice")
        ->transform(clean_name())
        ->type_name("NAME");
    growth->add_flag("--json", asked->json, "As JSON");
    growth->require_subcommand(0, 1);
    auto* later = growth->add_subcommand("later", "Not now: do not suggest a scenario for a week");
    later->add_option("scenario", asked->scenario, "Id from the library")->required();
}

}  // namespace rehearse::terminal
