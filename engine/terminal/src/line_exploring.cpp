// How exploring, drawing and keeping routes are asked for.
#include "command_line.hpp"

namespace rehearse::terminal {
namespace {

void add_explore(CommandLine& line) {
    auto options = std::make_shared<ExploreOptions>();
    auto* explore = line.add("explore", "See every way a conversation can go, and what is unfair in it",
                             [options](Office& office) { return explore_scenario(office, *options); });
    explore->add_option("scenario", options->scenario, "Id from the library, or path of a file")->required();
    explore->add_option("--condition", options->condition, "One that the scenario offers")->type_name("NAME");
    explore->add_option("--most", options->most_states, "Stop after this many moments (states)")
        ->type_name("NUMBER");
    explore->add_flag("--full-state", options->full_state,
                      "Tell moments (states) apart by facts that nothing reads, too");
    explore->add_flag("--json", options->json, "As JSON");
}

void add_graph(CommandLine& line) {
    auto options = std::make_shared<GraphOptions>();
    auto* graph = line.add("graph", "Draw a scenario: its beats, and where each answer leads",
                           [options](Office& office) { return terminal::graph(office, *options); });
    auto* scenario =
        graph->add_option("scenario", options->scenario, "Id from the library, or path of a file");
    auto* attempt = graph
                        ->add_option("--attempt", options->attempt,
                                     "Draw what was played in this attempt, with its route")
                        ->type_name("ATTEMPT");
    graph
        ->add_option("--out", options->out,
                     "The file to write, .svg or .dot; else the scenario's id and .svg, in this folder")
        ->type_name("FILE");
    graph->callback([=] {
        if (scenario->empty() && attempt->empty())
            throw CLI::ValidationError(
                "graph", "say which scenario to draw, or which attempt; rehearse list shows the scenarios");
    });
}

}  // namespace

void add_exploring(CommandLine& line) {
    add_explore(line);
    struct Route {
        std::string attempt, out;
    };
    auto route = std::make_shared<Route>();
    auto* record =
        line.add("record", "Keep an attempt as a route that check plays again",
                 [route](Office& office) { return terminal::record(office, route->attempt, route->out); });
    record->add_option("attempt", route->attempt, "Id of the attempt")->required();
    record->add_option("--out", route->out, "The file to write; it ends in .route")->type_name("FILE");
    add_graph(line);
}

}  // namespace rehearse::terminal
