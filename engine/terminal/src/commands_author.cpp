// Commands for authors: looking at a scenario from outside.
#include "authoring/graph.hpp"
#include "authoring/route.hpp"
#include "base/text.hpp"
#include "commands.hpp"
#include "explore/findings.hpp"

namespace rehearse::terminal {
namespace {

// What is drawn: a scenario as it is now, or as it was when the attempt was made, with the attempt's route.
struct Subject {
    session::Content content;
    std::vector<authoring::RouteStep> route;
};

Result<Subject> subject_of(Office& office, const GraphOptions& options) {
    if (options.attempt.empty()) {
        if (auto opened = office.open_library(); !opened) return fail(opened.error());
        auto content = office.library().open(options.scenario);
        if (!content) return fail(content.error());
        return Subject{std::move(*content), {}};
    }
    if (auto opened = office.open_records(); !opened) return fail(opened.error());
    const auto practice = session::Practice::review(office.workplace(), options.attempt);
    if (!practice) return fail(practice.error());
    const auto& played = (*practice)->scenario();
    if (!options.scenario.empty() && file_stem(options.scenario) != file_stem(played.id))
        return fail("graph.other",
                    "The attempt " + options.attempt + " was at '" + played.id + "', not at '" +
                        file_stem(options.scenario) + "'.",
                    "Leave the scenario out: " + office.command("graph --attempt " + options.attempt));
    return Subject{(*practice)->content(), authoring::route_of(played, (*practice)->played())};
}

Result<std::string> drawn(const authoring::GraphInput& input, bool as_text) {
    const std::string dot = authoring::to_dot(input);
    if (as_text) return dot;
    if (input.scenario.beats.size() > authoring::kMostCards)
        return fail("graph.too_large",
                    "The scenario has " + std::to_string(input.scenario.beats.size()) +
                        " beats; in a picture of more than " + std::to_string(authoring::kMostCards) +
                        " nobody could find their way.",
                    "Write it as text instead, with --out and a name that ends in .dot.");
    return authoring::to_svg(dot);
}

// What can be reached, and the best that can still be had from each beat, where all of it can be seen.
void look_ahead(const session::Content& content, authoring::GraphInput& input) {
    constexpr std::size_t kMostStates = 700'000;
    const auto setting =
        play::make_setting(*content.scenario, *content.organisation, 0, "", "", content.program.get());
    if (!setting) return;
    explore::Options options;
    options.most_states = kMostStates;
    const auto space = explore::Space::explore(*setting, options);
    if (!space || !space->partial().empty()) return;
    input.reached = explore::reached_in(*space).beats;
    input.values.resize(content.scenario->beats.size());
    const auto values = explore::solve(*space);
    for (explore::StateId id = 0; id < space->size(); ++id) {
        auto& best = input.values[space->beat(id)];
        const auto& here = values.worth[id];
        if (!best.known || here.sum() > best.customer + best.organisation)
            best = {here.customer, here.organisation, true};
    }
}

}  // namespace

int graph(Office& office, const GraphOptions& options) {
    const bool as_text = lower_ascii(options.out).ends_with(".dot");
    if (!options.out.empty() && !as_text && !lower_ascii(options.out).ends_with(".svg")) {
        office.console.complain(
            {"terminal.usage", "'" + options.out + "' ends neither in .svg nor in .dot.",
             "A picture ends in .svg and opens in any browser; .dot is Graphviz's text."});
        return kUsage;
    }
    const auto subject = subject_of(office, options);
    if (!subject) return complain(office, subject.error());
    const auto& scenario = *subject->content.scenario;
    const std::string out = options.out.empty() ? scenario.id + ".svg" : options.out;
    authoring::GraphInput input{.scenario = scenario, .route = subject->route};
    look_ahead(subject->content, input);
    const auto picture = drawn(input, as_text);
    if (!picture) return complain(office, picture.error());
    if (const auto saved = office.machine().files->write(out, *picture); !saved)
        return complain(office, saved.error());
    office.console.say("Saved " + out + ".");
    return kDone;
}

int record(Office& office, const std::string& attempt, const std::string& out) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    const auto practice = session::Practice::review(office.workplace(), attempt);
    if (!practice) return complain(office, practice.error());
    const auto& id = (*practice)->scenario().id;
    const std::string path = out.empty() ? id + "." + attempt + std::string(authoring::kRouteEnding) : out;
    if (!path.ends_with(authoring::kRouteEnding))
        return complain(office,
                        {"terminal.usage", "'" + path + "' does not end in .route.",
                         "Call it " + id + ".NAME.route, beside the scenario, so that check finds it."});
    const auto text =
        authoring::route_text((*practice)->setting(), (*practice)->log(), (*practice)->played());
    if (const auto saved = office.machine().files->write(path, text); !saved)
        return complain(office, saved.error());
    office.console.say("Saved " + path + ". Beside " + id + ".lua, check plays it again.");
    return kDone;
}

}  // namespace rehearse::terminal
