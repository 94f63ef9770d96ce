// Trainers who read the same practice without knowing whose it is: sheets, how far they agree, what to talk
// about; and which attempts to look at again.
#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "commands_trainer.hpp"
#include "debrief/build.hpp"
#include "debrief/render.hpp"
#include "exchange/csv.hpp"
#include "exchange/html.hpp"
#include "exchange/pdf.hpp"
#include "files_out.hpp"
#include "present/cohort.hpp"
#include "print_json.hpp"
#include "session/trainer.hpp"

namespace rehearse::terminal {
namespace {

using Json = nlohmann::ordered_json;
using assess::TrainerReading;

constexpr std::size_t kMostFile = std::size_t{1} << 20U;
constexpr std::size_t kMostWhy = 1000;  // bytes

const std::vector<std::string>& heads() {
    static const std::vector<std::string> kHeads{
        "transcript", "criterion", "in our words, not the official text", "reading", "moment", "why"};
    return kHeads;
}

tl::unexpected<Error> wrong(const std::string& file, int line, const std::string& what,
                            const std::string& hint) {
    return fail("standardise.table", file + ":" + std::to_string(line) + ": " + what, hint);
}

std::string cell(const exchange::Row& row, std::size_t place) {
    return place < row.cells.size() ? std::string(trimmed(clean_text(row.cells[place]))) : std::string();
}

Result<TrainerReading> reading_in(const exchange::Row& row, const std::string& file) {
    const auto& known = present::sheet_readings();
    TrainerReading out{cell(row, 0),    cell(row, 1),
                       file_stem(file), lower_ascii(cell(row, 3)),
                       cell(row, 4),    cell(row, 5).substr(0, kMostWhy)};
    if (out.sheet.empty() || out.criterion.empty())
        return wrong(file, row.line, "the transcript or the criterion is missing.",
                     "Leave the first two columns as they were.");
    if (!out.reading.empty() && std::find(known.begin(), known.end(), out.reading) == known.end())
        return wrong(file, row.line, "'" + out.reading + "' is no reading.",
                     "Write " + listed(known, "or") + ".");
    if (out.moment.starts_with('m')) out.moment.erase(0, 1);
    if (out.moment.find_first_not_of("0123456789") != std::string::npos)
        return wrong(file, row.line, "'" + out.moment + "' is no moment.",
                     "Write its number as on the sheet, such as 3, or leave it empty.");
    return out;
}

// What one trainer filled in; rows without a reading are passed over.
Status read_table(const Files& files, const std::string& file, std::vector<TrainerReading>& out) {
    const auto bytes = files.read(file, kMostFile);
    if (!bytes) return fail(bytes.error());
    const auto table = exchange::read_csv(*bytes);
    const std::string hint = "It begins with the line: " + heads().front() + ", " + heads()[1] +
                             ", … as in readings.csv. From a spreadsheet, save it as CSV with commas.";
    if (table.open_quote)
        return wrong(file, *table.open_quote, "a cell begins with \" and is never closed.", hint);
    if (table.rows.empty() || table.rows.front().cells != heads())
        return wrong(file, 1, "this is not a table of readings.", hint);
    for (std::size_t i = 1; i < table.rows.size(); ++i) {
        auto reading = reading_in(table.rows[i], file);
        if (!reading) return fail(reading.error());
        if (!reading->reading.empty()) out.push_back(std::move(*reading));
    }
    return {};
}

Result<std::vector<TrainerReading>> read_tables(const Files& files, const std::vector<std::string>& paths) {
    std::vector<TrainerReading> out;
    std::vector<std::string> trainers;
    for (const auto& path : paths) {
        const auto name = file_stem(path);
        if (std::find(trainers.begin(), trainers.end(), name) != trainers.end())
            return fail("standardise.twice", "There are two tables called " + name + ".",
                        "Name each after the trainer who filled it in: ailsa.csv, ben.csv.");
        trainers.push_back(name);
        if (auto read = read_table(files, path, out); !read) return fail(read.error());
    }
    return out;
}

// The words at the moments that were named; a sheet whose attempt is gone has none.
Result<std::vector<present::SheetQuote>> quotes_for(Office& office,
                                                    const std::vector<TrainerReading>& readings) {
    const auto attempts = office.records().attempts();
    if (!attempts) return fail(attempts.error());
    std::vector<present::SheetQuote> out;
    for (const auto& one : *attempts) {
        const auto sheet = session::sheet_of(one.id);
        if (std::none_of(readings.begin(), readings.end(), [&](const auto& r) { return r.sheet == sheet; }))
            continue;
        const auto blind = session::blinded(office.workplace(), one.id);
        if (!blind) continue;
        int moment = 0;
        for (const auto& at : blind->practice->played().moments) out.push_back({sheet, ++moment, at.said});
    }
    return out;
}

Status write_sheet(Office& office, const debrief::Document& document, const std::string& path) {
    auto& files = *office.machine().files;
    if (!path.ends_with(".pdf")) return files.write(path, exchange::to_html(document));
    const auto bytes = exchange::to_pdf(document, {"", office.machine().clock->now()});
    if (!bytes) return fail(bytes.error());
    return files.write(path, *bytes);
}

Status write_sheets(Office& office, const std::vector<std::string>& attempts, const std::string& folder) {
    auto& files = *office.machine().files;
    if (auto made = files.make_folder(folder); !made) return made;
    const std::string table = joined(folder, "readings.csv");
    if (auto free = free_to_write(files, table, false, "readings.csv"); !free) return free;
    std::vector<std::vector<std::string>> rows{heads()};
    for (const auto& attempt : attempts) {
        const auto blind = session::blinded(office.workplace(), attempt);
        if (!blind) return fail(blind.error());
        const auto path = joined(folder, "transcript-" + blind->sheet + ".html");
        if (auto wrote = write_sheet(office, present::blind_sheet(*blind->practice, blind->sheet), path);
            !wrote)
            return wrote;
        for (const auto& one : present::asked_in(*blind->practice))
            rows.push_back({blind->sheet, one.id, one.says, "", "", ""});
        office.console.print("  " + path + "\n");
    }
    if (auto wrote = files.write(table, exchange::to_spreadsheet(rows)); !wrote) return wrote;
    office.console.print("  " + table + "\n");
    return {};
}

Result<std::size_t> wanted(const SampleOptions& options, std::size_t all) {
    constexpr int kWhole = 100;
    if (options.number.has_value() == options.share.has_value())
        return fail("sample.size", "Say how many to draw: either a number or a share.",
                    "For example --number 5, or --share 20 for a fifth.");
    if (options.number && *options.number < 1)
        return fail("sample.size", "A sample has at least one attempt.", "For example --number 5.");
    if (options.share && (*options.share < 1 || *options.share > kWhole))
        return fail("sample.size", "A share goes from 1 to 100, of every hundred attempts.",
                    "For example --share 20 for a fifth.");
    if (options.number) return static_cast<std::size_t>(*options.number);
    return (all * static_cast<std::size_t>(*options.share) + kWhole - 1) / kWhole;
}

}  // namespace

int standardise(Office& office, const std::vector<std::string>& attempts, const std::string& out) {
    if (attempts.empty() || out.empty())
        return complain(office, {"standardise.what", "Say which attempts are to be read, and where to write.",
                                 "For example: rehearse trainer standardise ATTEMPT ATTEMPT --out sheets"});
    if (auto opened = office.open_group(); !opened) return complain(office, opened.error());
    if (auto wrote = write_sheets(office, attempts, out); !wrote) return complain(office, wrote.error());
    office.console.say(
        "Give all of it to two or more trainers. Each fills in a copy of readings.csv, saved under the "
        "trainer's own name, before anybody talks about it. The sheets name no learner and say nothing of "
        "what the program reads; what a learner wrote about themselves still stands in it. Then:");
    office.console.print("    " + office.command("trainer standardise --read ailsa.csv ben.csv") + "\n");
    office.console.say(debrief::kStatusLine, {}, {}, Style::quiet);
    return kDone;
}

int read_standardised(Office& office, const std::vector<std::string>& files, const GroupFile& options) {
    if (auto opened = office.open_group(); !opened) return complain(office, opened.error());
    const auto readings = read_tables(*office.machine().files, files);
    if (!readings) return complain(office, readings.error());
    if (readings->empty())
        return complain(
            office,
            {"standardise.empty", "Nothing is filled in yet.",
             "Write a reading into the fourth column: " + listed(present::sheet_readings(), "or") + "."});
    const auto quotes = quotes_for(office, *readings);
    if (!quotes) return complain(office, quotes.error());
    const auto sheet = present::discussion_sheet(*readings, *quotes, office.library().catalogue());
    if (options.out.empty()) {
        office.console.print(debrief::to_text(sheet, office.console.width()));
        return kDone;
    }
    if (auto free = free_to_write(*office.machine().files, options.out, options.force, "discussion.html");
        !free)
        return complain(office, free.error());
    if (auto wrote = write_sheet(office, sheet, options.out); !wrote) return complain(office, wrote.error());
    office.console.say("Wrote " + options.out + ": how far the readings agree, and what to talk about.");
    office.console.say(debrief::kStatusLine, {}, {}, Style::quiet);
    return kDone;
}

int sample(Office& office, const SampleOptions& options) {
    if (auto opened = office.open_group(); !opened) return complain(office, opened.error());
    const auto all = session::to_sample(office.records());
    if (!all) return complain(office, all.error());
    const auto number = wanted(options, all->size());
    if (!number) return complain(office, number.error());
    const auto seed = options.seed.value_or(office.machine().random->next());
    const auto drawn = assess::sample_of(*all, *number, seed);
    std::map<std::string, const assess::ToSample*> by_id;
    for (const auto& one : *all) by_id[one.attempt] = &one;
    if (options.json) {
        Json list = Json::array();
        for (const auto& one : drawn)
            list.push_back({{"attempt", one.attempt},
                            {"learner", by_id.at(one.attempt)->learner},
                            {"scenario", by_id.at(one.attempt)->scenario},
                            {"why", one.why}});
        print(office, {{"schema", "rehearse.sample/1"},
                       {"status", debrief::kStatusLine},
                       {"seed", std::to_string(seed)},
                       {"of", all->size()},
                       {"drawn", list}});
        return kDone;
    }
    auto& console = office.console;
    console.say(std::to_string(drawn.size()) + " of " +
                    counted(static_cast<long long>(all->size()), "attempt", "attempts") +
                    ", drawn by chance with the seed " + std::to_string(seed) +
                    "; the same seed and attempts give the same list.",
                {}, {}, Style::strong);
    for (const auto& one : drawn) {
        const auto& item = *by_id.at(one.attempt);
        console.say(item.learner + ", " + item.scenario + ". Why: " + listed(one.why) + ".",
                    one.attempt + "  ", "            ");
    }
    console.say(debrief::kStatusLine, {}, {}, Style::quiet);
    return kDone;
}

}  // namespace rehearse::terminal
