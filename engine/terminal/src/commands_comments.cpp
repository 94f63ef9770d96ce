// What trainers say about attempts, and everybody who may reads in the order it was said.
#include "base/text.hpp"
#include "commands_trainer.hpp"
#include "debrief/build.hpp"
#include "print_json.hpp"
#include "session/trainer.hpp"

namespace rehearse::terminal {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kWhatItIs = "A comment on practice, not an assessment decision.";

std::string about_words(const Office& office, const std::string& about) {
    if (about.empty()) return "the whole attempt";
    if (about.front() == 'm') return "moment " + about.substr(1);
    const auto* statement = office.library().catalogue().criterion(about);
    return statement != nullptr ? about + ", " + statement->says : about;
}

void say(Office& office, const records::Comment& one) {
    auto& console = office.console;
    console.say(one.who + ", " + date_and_time(one.at) + " UTC, about " + about_words(office, one.about), {},
                "  ", Style::strong);
    if (!one.machine.empty()) console.say("The program's reading: " + one.machine + ".", "  ", "  ");
    if (!one.reading.empty())
        console.say(one.reading == one.machine ? one.who + " agrees."
                                               : "The reading of " + one.who + ": " + one.reading + ".",
                    "  ", "  ");
    if (!one.words.empty()) console.say("“" + one.words + "”", "  ", "  ");
}

}  // namespace

int comment(Office& office, const CommentOptions& options) {
    if (auto opened = office.open_group(); !opened) return complain(office, opened.error());
    const auto kept = session::comment_on(office.workplace(), {options.attempt, options.about, options.agree,
                                                               options.adjust, options.words, options.who});
    if (!kept) return complain(office, kept.error());
    say(office, *kept);
    office.console.say(kWhatItIs);
    office.console.say(
        "Kept beside the program's reading; nothing that was said before is changed. To give it back: " +
            office.command("trainer return LEARNER --out FILE"),
        {}, {}, Style::quiet);
    office.console.say(debrief::kStatusLine, {}, {}, Style::quiet);
    return kDone;
}

int comments(Office& office, const std::string& attempt, Whose whose, bool json) {
    const auto opened = whose == Whose::trainers ? office.open_group() : office.open_records();
    if (!opened) return complain(office, opened.error());
    const auto log = office.records().log(attempt);
    if (!log) return complain(office, log.error());
    const auto all = office.records().notebook().comments(attempt);
    if (!all) return complain(office, all.error());
    if (json) {
        Json list = Json::array();
        for (const auto& one : *all)
            list.push_back({{"who", one.who},
                            {"at", date_and_time(one.at)},
                            {"about", one.about},
                            {"program", one.machine},
                            {"reading", one.reading},
                            {"words", one.words}});
        print(office, {{"schema", "rehearse.comments/1"},
                       {"status", debrief::kStatusLine},
                       {"note", kWhatItIs},
                       {"attempt", attempt},
                       {"comments", list}});
        return kDone;
    }
    office.console.say("Comments on " + log->head.scenario_title + ", " + log->head.learner + ", " +
                           date_only(log->head.started) + ", in the order made.",
                       {}, {}, Style::strong);
    office.console.say(kWhatItIs);
    for (const auto& one : *all) say(office, one);
    if (all->empty()) office.console.say("There are none yet.");
    office.console.say(debrief::kStatusLine, {}, {}, Style::quiet);
    return kDone;
}

}  // namespace rehearse::terminal
