#include "base/text.hpp"
#include "commands.hpp"
#include "present/route.hpp"
#include "print_json.hpp"

namespace rehearse::terminal {
namespace {

using Json = nlohmann::ordered_json;
using present::RouteUnitView;
using present::RouteView;

enum class Practice { told, left_out };

Json unit_json(const RouteUnitView& unit, Practice practice) {
    Json out = {{"id", unit.id},
                {"code", unit.code},
                {"title", unit.title},
                {"part", unit.part},
                {"theme", unit.theme},
                {"edition", unit.edition},
                {"simulation", unit.simulation},
                {"listed_only", unit.listed_only}};
    if (practice == Practice::told)
        out["practice"] = {{"times", unit.practice.times},
                           {"customers", unit.practice.customers},
                           {"words", unit.practice.words},
                           {"scenarios", unit.practice.scenarios}};
    return out;
}

Json framework_json(const present::FrameworkView& framework) {
    return {{"id", framework.id}, {"title", framework.title}, {"rule", framework.rule}};
}

Json head_json(const std::string& learner, bool kept) {
    return {{"schema", "rehearse.route/1"},
            {"status", present::route_status_line()},
            {"learner", learner},
            {"kept", kept}};
}

void print_route(Office& office, const std::string& learner, const RouteView& view, Practice practice) {
    Json out = head_json(learner, !view.chosen.empty());
    out["framework"] = framework_json(view.framework);
    out["chosen"] = view.chosen;
    out["fits"] = view.fits;
    out["units"] = Json::array();
    for (const auto& unit : view.units) out["units"].push_back(unit_json(unit, practice));
    out["findings"] = Json::array();
    for (const auto& one : view.findings)
        out["findings"].push_back(
            {{"code", one.code}, {"gap", one.gap}, {"units", one.units}, {"says", one.says}});
    print(office, out);
}

void say_status(Office& office) {
    office.console.line();
    office.console.say(present::route_status_line(), {}, {}, Style::quiet);
}

void say_framework(Office& office, const present::FrameworkView& framework) {
    if (framework.title.empty()) return;
    office.console.say(framework.title, framework.id + ": ", "  ", Style::strong);
    office.console.say(framework.rule, "  ", "  ");
}

void say_findings(Office& office, const RouteView& view) {
    office.console.line();
    for (const auto& one : view.findings) office.console.say(one.says, "- ", "  ");
}

// "mandatory, Impression and Image"; empty where the source tells neither.
std::string place_of(const RouteUnitView& unit) {
    return unit.part + (unit.part.empty() || unit.theme.empty() ? "" : ", ") + unit.theme;
}

void say_unit(Office& office, const RouteUnitView& unit) {
    auto& console = office.console;
    const auto say = [&](const std::string& name, const std::string& words) {
        if (!words.empty()) console.say(name + words, "  ", "    ");
    };
    console.line();
    console.say(unit.title, unit.id + "  ", "  ", Style::strong);
    say("", place_of(unit));
    say("Edition: ", unit.edition);
    say("On simulation: ", unit.simulation);
    say("", unit.listed_words);
    if (unit.listed_only) return;
    say("So far: ", unit.practice.words);
    say("To practise it: ", listed(unit.practice.scenarios));
}

void say_offered(Office& office, const RouteView& view) {
    office.console.line();
    for (const auto& unit : view.offered) {
        const std::string place = place_of(unit);
        office.console.say(unit.title + (place.empty() ? "" : " (" + place + ")") +
                               (unit.listed_only ? "; " + unit.listed_words : ""),
                           unit.id + "  ", "  ");
    }
}

int say_none(Office& office, const RouteOptions& options) {
    const auto frameworks = present::frameworks_view(office.library().catalogue());
    if (options.json) {
        Json out = head_json(options.learner, false);
        out["frameworks"] = Json::array();
        for (const auto& one : frameworks) out["frameworks"].push_back(framework_json(one));
        print(office, out);
        return kDone;
    }
    office.console.say("No route is kept for " + options.learner +
                       ". These frameworks have units to choose from:");
    for (const auto& one : frameworks) say_framework(office, one);
    office.console.line();
    office.console.say("To see the units of one:");
    office.console.print("    " + office.command("route check cg-nsvq-l3") + "\n");
    office.console.say("To keep a choice, complete or not:");
    office.console.print("    " + office.command("route choose cg-nsvq-l3 301 302 205") + "\n");
    say_status(office);
    return kDone;
}

RouteView view_of(Office& office, const RouteOptions& options, Timestamp chosen) {
    return present::route_view(office.library().catalogue(), {options.framework, options.units, chosen},
                               office.machine().clock->now());
}

}  // namespace

int show_route(Office& office, const RouteOptions& options) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    const auto kept = office.records().route(options.learner);
    if (!kept) return complain(office, kept.error());
    if (!*kept) return say_none(office, options);
    const auto attempts = office.records().attempts(options.learner);
    if (!attempts) return complain(office, attempts.error());
    auto view = present::route_view(office.library().catalogue(), **kept, office.machine().clock->now());
    present::add_practice(view, office.library(), *attempts);
    if (options.json) {
        print_route(office, options.learner, view, Practice::told);
        return kDone;
    }
    office.console.say("The route of " + options.learner + ", chosen on " + view.chosen + ":");
    say_framework(office, view.framework);
    for (const auto& unit : view.units) say_unit(office, unit);
    say_findings(office, view);
    say_status(office);
    return kDone;
}

int check_route(Office& office, const RouteOptions& options) {
    if (auto opened = office.open_library(); !opened) return complain(office, opened.error());
    const auto view = view_of(office, options, 0);
    if (options.json) {
        print_route(office, options.learner, view, Practice::left_out);
    } else {
        say_framework(office, view.framework);
        if (options.units.empty()) say_offered(office, view);
        say_findings(office, view);
        say_status(office);
    }
    return view.fits ? kDone : kFindings;
}

int choose_route(Office& office, const RouteOptions& options) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    const auto now = office.machine().clock->now();
    auto view = view_of(office, options, now);
    if (!view.can_be_kept) view.chosen.clear();
    if (view.can_be_kept) {
        records::Route route{view.framework.id, {}, now};
        for (const auto& unit : view.units) route.units.push_back(unit.id);
        if (auto kept = office.records().keep_route(options.learner, route); !kept)
            return complain(office, kept.error());
    }
    const int code = view.can_be_kept ? kDone : kFindings;
    if (options.json) {
        print_route(office, options.learner, view, Practice::left_out);
        return code;
    }
    say_framework(office, view.framework);
    say_findings(office, view);
    office.console.line();
    if (view.can_be_kept) {
        const auto units = counted(static_cast<long long>(view.units.size()), "unit", "units");
        office.console.say("Kept as the route of " + options.learner + ": " + units +
                           (view.fits ? "." : ". It is a plan, and can be changed at any time."));
    } else {
        office.console.say("Nothing was kept: mend the names first, and choose again.");
    }
    say_status(office);
    return code;
}

int forget_route(Office& office, const RouteOptions& options) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    const auto forgotten = office.records().forget_route(options.learner);
    if (!forgotten) return complain(office, forgotten.error());
    if (options.json) {
        Json out = head_json(options.learner, false);
        out["forgotten"] = *forgotten;
        print(office, out);
        return kDone;
    }
    office.console.say(*forgotten ? "The route of " + options.learner + " is forgotten."
                                  : "No route is kept for " + options.learner + ".");
    say_status(office);
    return kDone;
}

}  // namespace rehearse::terminal
