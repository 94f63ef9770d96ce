// A group's practice at a glance: where it struggles, what was chosen, tables for a spreadsheet.
#include <algorithm>

#include "base/text.hpp"
#include "commands_trainer.hpp"
#include "debrief/build.hpp"
#include "exchange/csv.hpp"
#include "files_out.hpp"
#include "present/cohort.hpp"
#include "print_json.hpp"

namespace rehearse::terminal {
namespace {

using Json = nlohmann::ordered_json;
using present::HeatView;

constexpr std::size_t kCell = 4;         // columns for one learner
constexpr std::size_t kMostInWords = 5;  // criteria that are told in words, too

std::string padded(const std::string& text, std::size_t width) {
    const auto is = static_cast<std::size_t>(display_width(text));
    return text + std::string(is < width ? width - is : 0, ' ');
}

Result<HeatView> heat_of(Office& office) {
    if (auto opened = office.open_group(); !opened) return fail(opened.error());
    const auto cohort = session::cohort(office.workplace());
    if (!cohort) return fail(cohort.error());
    return present::heat_view(*cohort, office.library().catalogue());
}

void print_heat(Office& office, const HeatView& view) {
    Json rows = Json::array(), legend = Json::object();
    for (const auto& row : view.rows) {
        Json cells = Json::array();
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            cells.push_back({{"learner", view.learners[i]},
                             {"letter", row.cells[i].letter},
                             {"words", row.cells[i].words},
                             {"attempts", row.cells[i].attempts},
                             {"chances", row.cells[i].chances}});
        rows.push_back({{"criterion", row.id}, {"says", row.says}, {"words", row.words}, {"cells", cells}});
    }
    for (const auto& [letter, words] : view.legend) legend[letter] = words;
    print(office, {{"schema", "rehearse.heat/1"},
                   {"status", view.status_line},
                   {"in_our_words", standards::kOurWords},
                   {"learners", view.learners},
                   {"legend", legend},
                   {"criteria", rows},
                   {"notes", view.notes}});
}

// The table in as many parts as the width asks for; learners have numbers there.
void say_table(Office& office, const HeatView& view) {
    std::size_t first = 12;
    for (const auto& row : view.rows) first = std::max(first, row.id.size() + 2);
    const auto width = static_cast<std::size_t>(office.console.width());
    const std::size_t fit = std::max<std::size_t>(1, width > first ? (width - first) / kCell : 1);
    for (std::size_t from = 0; from < view.learners.size(); from += fit) {
        const auto to = std::min(from + fit, view.learners.size());
        std::string text = padded("", first);
        for (auto i = from; i < to; ++i) text += padded(std::to_string(i + 1), kCell);
        text += "\n";
        for (const auto& row : view.rows) {
            text += padded(row.id, first);
            for (auto i = from; i < to; ++i) text += padded(row.cells[i].letter, kCell);
            text += "\n";
        }
        office.console.print(text + "\n");
    }
}

void say_heat(Office& office, const HeatView& view) {
    auto& console = office.console;
    console.say("Where the group struggles", {}, {}, Style::strong);
    if (view.rows.empty())
        return console.say("Nobody has handed anything in yet. To read a learner's file: " +
                           office.command("trainer import FILE"));
    say_table(office, view);
    for (std::size_t i = 0; i < view.learners.size(); ++i)
        console.say(view.learners[i], std::to_string(i + 1) + "  ", "   ");
    console.line();
    for (const auto& [letter, words] : view.legend) console.say(words, letter + "  ", "   ");
    console.line();
    std::size_t told = 0;
    for (const auto& row : view.rows) {
        if (row.low == 0 || told++ == kMostInWords) break;
        console.say(row.id + " " + row.says + ": " + row.words, "- ", "  ");
    }
    for (const auto& note : view.notes) console.say(note, {}, {}, Style::quiet);
    console.say(standards::kOurWords, {}, {}, Style::quiet);
}

std::string words_of(const session::Picked& one) {
    return one.words.empty() ? one.option + " (of another edition)" : one.words;
}

void say_picks(Office& office, const session::Picks& picks) {
    auto& console = office.console;
    console.say(picks.title + ": what was chosen at first, in " +
                    counted(picks.attempts, "attempt", "attempts") + ".",
                {}, {}, Style::strong);
    for (const auto& decision : picks.decisions) {
        console.line();
        console.say(decision.asks.empty() ? "At '" + decision.beat + "'" : decision.asks, {}, {},
                    Style::strong);
        console.say("Answered in " + counted(decision.answered, "attempt", "attempts") + ".", "  ", "  ",
                    Style::quiet);
        if (!decision.told)
            console.say("Answers of this kind are not counted by what was chosen.", "  ", "  ");
        for (const auto& one : decision.options)
            console.say(words_of(one),
                        "  " + std::to_string(one.times) + " of " + std::to_string(decision.answered) + "  ",
                        "           ");
    }
    console.line();
    console.say(
        "Only the first answer of each attempt counts. No figure is given for how well an answer "
        "tells learners apart: it would need far more attempts than a group has, and would be read "
        "as more than it is.",
        {}, {}, Style::quiet);
    console.say(debrief::kStatusLine, {}, {}, Style::quiet);
}

void print_picks(Office& office, const session::Picks& picks) {
    Json decisions = Json::array();
    for (const auto& decision : picks.decisions) {
        Json options = Json::array();
        for (const auto& one : decision.options)
            options.push_back({{"id", one.option}, {"words", one.words}, {"times", one.times}});
        decisions.push_back({{"beat", decision.beat},
                             {"asks", decision.asks},
                             {"answered", decision.answered},
                             {"counted_by_option", decision.told},
                             {"options", options}});
    }
    print(office, {{"schema", "rehearse.picks/1"},
                   {"status", debrief::kStatusLine},
                   {"scenario", picks.scenario},
                   {"title", picks.title},
                   {"attempts", picks.attempts},
                   {"decisions", decisions}});
}

using Rows = std::vector<std::vector<std::string>>;

Result<Rows> attempt_rows(Office& office) {
    const auto attempts = office.records().attempts();
    if (!attempts) return fail(attempts.error());
    return present::attempt_table(*attempts);
}

Result<Rows> criterion_rows(Office& office) {
    const auto cohort = session::cohort(office.workplace());
    if (!cohort) return fail(cohort.error());
    return present::criterion_table(present::heat_view(*cohort, office.library().catalogue()));
}

}  // namespace

int group_heat(Office& office, bool json) {
    const auto view = heat_of(office);
    if (!view) return complain(office, view.error());
    if (json) {
        print_heat(office, *view);
        return kDone;
    }
    say_heat(office, *view);
    office.console.say(view->status_line, {}, {}, Style::quiet);
    return kDone;
}

int group_picks(Office& office, const std::string& scenario, bool json) {
    if (auto opened = office.open_group(); !opened) return complain(office, opened.error());
    const auto picks = session::picks(office.workplace(), scenario);
    if (!picks) return complain(office, picks.error());
    json ? print_picks(office, *picks) : say_picks(office, *picks);
    return kDone;
}

int group_csv(Office& office, const GroupFile& options) {
    if (auto opened = office.open_group(); !opened) return complain(office, opened.error());
    auto& files = *office.machine().files;
    if (auto free = free_to_write(files, options.out, options.force, options.what + ".csv"); !free)
        return complain(office, free.error());
    const auto rows = options.what == "criteria" ? criterion_rows(office) : attempt_rows(office);
    if (!rows) return complain(office, rows.error());
    if (auto wrote = files.write(options.out, exchange::to_spreadsheet(*rows)); !wrote)
        return complain(office, wrote.error());
    office.console.say("Wrote " + options.out + ": " +
                       counted(static_cast<long long>(rows->size()) - 1, "row", "rows") +
                       ", with names. Whoever can open the file can read it.");
    office.console.say(debrief::kStatusLine, {}, {}, Style::quiet);
    return kDone;
}

}  // namespace rehearse::terminal
