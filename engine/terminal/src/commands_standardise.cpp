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
#include "present/readings.hpp"
#include "print_json.hpp"
#include "session/trainer.hpp"

namespace rehearse::terminal {
namespace {

using Json = nlohmann::ordered_json;

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
    const std::string table = joined(folder, present::kReadingsFile);
    if (auto free = free_to_write(files, table, false, present::kReadingsFile); !free) return free;
    const auto all = present::sheets_to_read(office.workplace(), attempts);
    if (!all) return fail(all.error());
    for (const auto& sheet : all->sheets) {
        const auto path = joined(folder, sheet.file);
        if (auto wrote = write_sheet(office, sheet.document, path); !wrote) return wrote;
        office.console.print("  " + path + "\n");
    }
    if (auto wrote = files.write(table, exchange::to_spreadsheet(all->table)); !wrote) return wrote;
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
    const auto readings = present::readings_in(*office.machine().files, files);
    if (!readings) return complain(office, readings.error());
    const auto quotes = present::quotes_for(office.workplace(), *readings);
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
