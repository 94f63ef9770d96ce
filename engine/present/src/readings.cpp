#include "present/readings.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "exchange/csv.hpp"
#include "session/trainer.hpp"

namespace rehearse::present {
namespace {

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
    const auto& known = sheet_readings();
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

}  // namespace

Result<std::vector<TrainerReading>> readings_in(const Files& files, const std::vector<std::string>& paths) {
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
    if (out.empty())
        return fail("standardise.empty", "Nothing is filled in yet.",
                    "Write a reading into the fourth column: " + listed(sheet_readings(), "or") + ".");
    return out;
}

Result<std::vector<SheetQuote>> quotes_for(const session::Workplace& workplace,
                                           const std::vector<TrainerReading>& readings) {
    const auto attempts = workplace.records->attempts();
    if (!attempts) return fail(attempts.error());
    std::vector<SheetQuote> out;
    for (const auto& one : *attempts) {
        const auto sheet = session::sheet_of(one.id);
        if (std::none_of(readings.begin(), readings.end(), [&](const auto& r) { return r.sheet == sheet; }))
            continue;
        const auto blind = session::blinded(workplace, one.id);
        if (!blind) continue;
        int moment = 0;
        for (const auto& at : blind->practice->played().moments) out.push_back({sheet, ++moment, at.said});
    }
    return out;
}

Result<SheetsToRead> sheets_to_read(const session::Workplace& workplace,
                                    const std::vector<std::string>& attempts) {
    SheetsToRead out;
    out.table.push_back(heads());
    for (const auto& attempt : attempts) {
        const auto blind = session::blinded(workplace, attempt);
        if (!blind) return fail(blind.error());
        out.sheets.push_back(
            {"transcript-" + blind->sheet + ".html", blind_sheet(*blind->practice, blind->sheet)});
        for (const auto& one : asked_in(*blind->practice))
            out.table.push_back({blind->sheet, one.id, one.says, "", "", ""});
    }
    return out;
}

}  // namespace rehearse::present
