// rehearse growth: practice over time, and what to practise next.
#include <nlohmann/json.hpp>

#include "commands.hpp"
#include "present/growth.hpp"

namespace rehearse::terminal {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const present::GrowthView& view) {
    Json units = Json::array(), suggestions = Json::array();
    for (const auto& unit : view.units) {
        Json criteria = Json::array();
        for (const auto& one : unit.criteria)
            criteria.push_back({{"id", one.id},
                                {"says", one.says},
                                {"practised", one.times},
                                {"last", one.last},
                                {"band", one.band},
                                {"words", one.words},
                                {"back_at", one.back_at}});
        units.push_back({{"id", unit.id}, {"title", unit.title}, {"criteria", criteria}});
    }
    for (const auto& one : view.suggestions)
        suggestions.push_back({{"scenario", one.scenario},
                               {"title", one.title},
                               {"condition", one.condition},
                               {"reasons", one.reasons}});
    return {{"schema", "rehearse.growth/1"},
            {"status", view.status_line},
            {"learner", view.learner},
            {"units", units},
            {"suggestions", suggestions},
            {"put_off", view.put_off},
            {"notes", view.notes}};
}

void say_units(Office& office, const present::GrowthView& view) {
    auto& console = office.console;
    for (const auto& unit : view.units) {
        console.say(unit.title, unit.id + "  ", "  ", Style::strong);
        for (const auto& one : unit.criteria) {
            console.say(one.says, "  " + one.id + "  ", "      ");
            console.say(one.words, "      ", "      ");
            console.say(one.times + " Last on " + one.last + "." +
                            (one.back_at.empty() ? "" : " Come back to it by " + one.back_at + "."),
                        "      ", "      ", Style::quiet);
        }
        console.line();
    }
    if (!view.units.empty()) console.say(standards::kOurWords, {}, {}, Style::quiet);
    for (const auto& note : view.notes) console.say(note, {}, {}, Style::quiet);
}

void say_suggestions(Office& office, const present::GrowthView& view) {
    auto& console = office.console;
    if (!view.suggestions.empty())
        console.say("What you could practise next. Nothing is locked: play what you like.", {}, {},
                    Style::strong);
    for (const auto& one : view.suggestions) {
        console.say(one.title, "  ", "  ", Style::strong);
        for (const auto& reason : one.reasons) console.say(reason, "    ", "    ");
        console.print("    " +
                      office.command("play " + one.scenario +
                                     (one.condition.empty() ? "" : " --condition " + one.condition)) +
                      "\n    Not now: " + office.command("growth later " + one.scenario) + "\n");
    }
    for (const auto& one : view.put_off) console.say(one, "  ", "  ", Style::quiet);
}

}  // namespace

int growth(Office& office, const std::string& learner, bool json) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    const auto items = office.library().items();
    const auto found = session::growth(office.workplace(), learner, items);
    if (!found) return complain(office, found.error());
    const auto view = present::growth_view(*found, office.library().catalogue(), items);
    auto& console = office.console;
    if (json) {
        console.print(json_of(view).dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
        return kDone;
    }
    console.say("Practice over time: " + view.learner, {}, {}, Style::strong);
    if (view.units.empty())
        console.say("Nothing has been practised under this name yet. To see who practised what: " +
                    office.command("attempts"));
    console.line();
    say_units(office, view);
    console.line();
    say_suggestions(office, view);
    console.line();
    console.say(view.status_line, {}, {}, Style::quiet);
    return kDone;
}

int growth_later(Office& office, const std::string& learner, const std::string& scenario) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    if (const auto kept = session::put_off(office.workplace(), learner, scenario); !kept)
        return complain(office, kept.error());
    office.console.say("Put off: '" + scenario + "' is not suggested to " + learner + " for " +
                       std::to_string(session::kDaysPutOff) + " days. It can be played at any time.");
    return kDone;
}

}  // namespace rehearse::terminal
