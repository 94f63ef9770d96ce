#include "authoring/examine.hpp"
#include "base/text.hpp"
#include "commands_trainer.hpp"
#include "debrief/build.hpp"
#include "debrief/render.hpp"
#include "present/route.hpp"
#include "present/views.hpp"
#include "print_json.hpp"

namespace rehearse::terminal {
namespace {

using Json = nlohmann::ordered_json;

Json card_json(const present::Card& card) {
    return {{"id", card.id},
            {"title", card.title},
            {"about", card.about},
            {"channel", card.channel},
            {"role", card.role},
            {"organisation", card.organisation},
            {"units", card.units},
            {"on_route", card.on_route},
            {"conditions", card.conditions},
            {"content_note", card.content_note},
            {"tried", card.tried},
            {"playable", card.playable},
            {"problems", card.problems}};
}

Json diagnostic_json(const Diagnostic& one) {
    return {{"severity", to_text(one.severity)},
            {"code", one.code},
            {"file", one.place.file},
            {"line", one.place.line},
            {"message", one.message},
            {"hint", one.hint}};
}

}  // namespace

int list(Office& office, const std::string& learner, Form form) {
    if (form == Form::ids) {
        if (auto opened = office.open_library(); !opened) return complain(office, opened.error());
        const auto centre = office.library().centre_defaults().value_or(session::CentreDefaults{});
        for (const auto& id : office.library().ids())
            if (!centre.hides(id)) office.console.print(id + "\n");
        return kDone;
    }
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    const auto attempts = office.records().attempts();
    if (!attempts) return complain(office, attempts.error());
    const auto route = present::units_on_route(office.records(), learner);
    if (!route) return complain(office, route.error());
    const auto view = present::library_view(office.library(), *attempts, *route);
    for (const auto& trouble : office.library().centre_troubles()) office.console.complain(trouble);
    if (form == Form::json) {
        Json cards = Json::array();
        for (const auto& card : view.cards) cards.push_back(card_json(card));
        print(office, {{"schema", "rehearse.library/1"}, {"status", view.status_line}, {"scenarios", cards}});
        return kDone;
    }
    say_assignments(office, learner, *attempts);
    auto& console = office.console;
    office.say_who();
    for (const auto& card : view.cards) {
        console.say(card.title + (card.playable ? ", " + card.channel : ""), {}, {}, Style::strong);
        console.say(card.about, "  ", "  ");
        for (const auto& unit : card.units) console.say(unit, "  Practice for ", "    ");
        if (!card.on_route.empty()) console.say(present::route_words(card) + ".", "  ", "    ");
        if (!card.content_note.empty()) console.say(card.content_note, "  Note: ", "    ");
        for (const auto& problem : card.problems) console.say(problem, "  ", "    ");
        console.say(card.tried + (card.playable ? ". To play:" : "."), "  ", "  ");
        if (card.playable) console.print("    " + office.command("play " + card.id) + "\n");
        console.line();
    }
    if (view.cards.empty())
        console.say("There are no scenarios in " + office.library().paths().scenarios() + ".");
    say_come_back(office, learner);
    console.say(view.status_line, {}, {}, Style::quiet);
    return kDone;
}

int attempts(Office& office, const std::string& learner, Form form) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    const auto found = office.records().attempts(learner.empty() ? std::nullopt : std::optional(learner));
    if (!found) return complain(office, found.error());
    if (form == Form::ids) {
        for (const auto& one : *found) office.console.print(one.id + "\n");
        return kDone;
    }
    if (form == Form::json) {
        Json all = Json::array();
        for (const auto& one : *found)
            all.push_back({{"id", one.id},
                           {"learner", one.learner},
                           {"scenario", one.scenario_id},
                           {"title", one.scenario_title},
                           {"organisation", one.organisation_id},
                           {"started", date_and_time(one.started)},
                           {"mode", play::to_text(one.mode)},
                           {"condition", one.condition},
                           {"answers", one.answers},
                           {"finished", one.finished}});
        print(office,
              {{"schema", "rehearse.attempts/1"}, {"status", debrief::kStatusLine}, {"attempts", all}});
        return kDone;
    }
    auto& console = office.console;
    for (const auto& one : *found) {
        const std::string next = one.finished
                                     ? "To read its debrief: " + office.command("debrief " + one.id)
                                     : "Unfinished. To go on: " + office.command("play --resume " + one.id);
        console.say(one.scenario_title + ", " + one.learner + ", " + date_and_time(one.started) + " UTC, " +
                        std::string(play::to_text(one.mode)) + ", " +
                        counted(one.answers, "answer", "answers"),
                    one.id + ": ", "            ");
        console.print("            " + next + "\n");
    }
    if (found->empty()) console.say("No attempts yet. To see what can be played: " + office.command("list"));
    console.say(debrief::kStatusLine, {}, {}, Style::quiet);
    return kDone;
}

int check(Office& office, const std::vector<std::string>& paths, bool json) {
    if (auto opened = office.open_library(); !opened) return complain(office, opened.error());
    const auto& library = office.library();
    const auto files = authoring::files_to_check(library, paths);
    Diagnostics found;  // a mistake of an organisation is met with each of its scenarios, and told once
    for (const auto& file : files) found.add(authoring::examine(library, file).diagnostics);
    const auto findings = found.sorted();
    if (json) {
        Json all = Json::array();
        for (const auto& one : findings) all.push_back(diagnostic_json(one));
        print(office, {{"schema", "rehearse.check/1"}, {"files", files}, {"findings", all}});
    } else {
        for (const auto& one : findings) office.console.print(to_text(one) + "\n");
        office.console.say(
            "Checked " + counted(static_cast<long long>(files.size()), "file", "files") + ": " +
            (findings.empty() ? "nothing to mend."
                              : counted(static_cast<long long>(findings.size()), "finding.", "findings.")));
    }
    return findings.empty() ? kDone : kFindings;
}

int read(Office& office, const std::string& name, const std::string& policy) {
    if (auto opened = office.open_library(); !opened) return complain(office, opened.error());
    const auto& files = *office.machine().files;
    std::vector<std::string> known;
    for (const auto& file : files.list(office.library().paths().organisations()))
        if (file.ends_with(".lua")) known.push_back(file_stem(file));
    Diagnostics problems;
    const auto organisation =
        office.library().organisation(name.empty() && !known.empty() ? known.front() : name, problems);
    for (const auto& one : problems.sorted()) office.console.complain({one.code, to_text(one), ""});
    if (!organisation)
        return complain(office, {"library.unknown", "There is no organisation '" + name + "'.",
                                 did_you_mean(name, known)});
    if (!policy.empty() && organisation->policy(policy) == nullptr) {
        std::vector<std::string> policies;
        for (const auto& one : organisation->policies) policies.push_back(one.id);
        return complain(office, {"library.unknown", organisation->name + " has no policy '" + policy + "'.",
                                 "There are " + listed(policies) + "."});
    }
    office.console.print(debrief::to_text(policy.empty() ? present::organisation_view(*organisation)
                                                         : present::policy_view(*organisation, policy),
                                          office.console.width()));
    return kDone;
}

}  // namespace rehearse::terminal
