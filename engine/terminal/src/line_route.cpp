// How the learner's route through a framework is asked for, checked and chosen.
#include "command_line.hpp"

namespace rehearse::terminal {
namespace {

CLI::App* add_step(CLI::App& route, RouteOptions& options, const std::string& name,
                   const std::string& about) {
    auto* step = route.add_subcommand(name, about);
    step->add_flag("--json", options.json, "As JSON");
    return step;
}

CLI::Option* add_units(CLI::App& step, RouteOptions& options) {
    step.add_option("framework", options.framework, "Its id: sds-ma-cs, cg-nsvq-l3")->required();
    return step.add_option("units", options.units, "Units by id or as printed: INSCS016, 301");
}

}  // namespace

void add_routes(CommandLine& line) {
    auto options = std::make_shared<RouteOptions>();
    auto* route = line.add("route", "The units you mean to take, and what there was of practice for them",
                           [options, &line](Office& office) {
                               options->learner = line.learner;
                               const auto& said = *line.app.get_subcommand("route");
                               if (said.got_subcommand("check")) return check_route(office, *options);
                               if (said.got_subcommand("choose")) return choose_route(office, *options);
                               if (said.got_subcommand("forget")) return forget_route(office, *options);
                               return show_route(office, *options);
                           });
    route->add_option("--learner", line.learner, "Whose route: a nickname will do")
        ->transform(clean_name())
        ->type_name("NAME");
    route->add_flag("--json", options->json, "As JSON");
    add_units(*add_step(*route, *options, "check", "See what is missing from a choice of units"), *options);
    add_units(*add_step(*route, *options, "choose", "Keep a choice of units as your route"), *options)
        ->required();
    add_step(*route, *options, "forget", "Forget your route");
    route->require_subcommand(0, 1);
}

}  // namespace rehearse::terminal
