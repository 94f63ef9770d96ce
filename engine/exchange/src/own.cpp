#include "exchange/own.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "base/text.hpp"
#include "exchange/csv.hpp"

namespace rehearse::exchange {
namespace {

using standards::Catalogue;
using standards::Unit;

constexpr std::size_t kMostBytes = 1024 * 1024;
constexpr std::size_t kMostLength = 200;  // characters of a criterion
constexpr std::size_t kMostIdLength = 24;
constexpr std::size_t kMostShown = 60;
constexpr std::array<std::string_view, 4> kColumns{"unit id", "unit title", "criterion id", "says"};

const std::string kExample =
    "A line looks like this: HOTEL1,Welcome guests,HOTEL1.P1,Greet guests within a minute";

std::string shown(std::string_view text) {
    const std::string clean = clean_text(text.substr(0, kMostShown));
    return "'" + clean + (text.size() > kMostShown ? "…'" : "'");
}

// True for what may follow "UNIT." in the id of a criterion: P1, 2.7.
bool is_number_part(std::string_view text) {
    const auto fine = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.';
    };
    return !text.empty() && text.front() != '.' && text.back() != '.' &&
           text.find("..") == std::string_view::npos && std::all_of(text.begin(), text.end(), fine);
}

class OwnReader {
public:
    OwnReader(const std::string& file, const Catalogue& known, Diagnostics& diagnostics)
        : file_(file), known_(known), diagnostics_(diagnostics) {}
    std::optional<OwnStandard> read(std::string_view bytes);

private:
    bool read_heading(const Table& table);
    void read_name();
    void read_row(const Row& row);
    Unit* unit_of(const Row& row);
    [[nodiscard]] bool is_new(const Row& row, const std::string& id);
    [[nodiscard]] bool is_fine(const Row& row, const std::string& id, const std::string& says);
    void wrong(int line, const char* code, std::string message, std::string hint = {}) {
        faulty_ = true;
        diagnostics_.error(code, {file_, line}, std::move(message), std::move(hint));
    }

    const std::string& file_;
    const Catalogue& known_;
    Diagnostics& diagnostics_;
    OwnStandard out_;
    std::map<std::string, int> lines_;  // where each id was first
    bool faulty_ = false;
};

// The standard is called as its file.
void OwnReader::read_name() {
    const auto name = file_stem(file_);
    const auto& all = known_.frameworks();
    if (!is_id(name))
        wrong(0, "C103",
              "the file's name " + shown(name) +
                  " cannot be an id; expected small letters, digits and hyphens.",
              "Give the file another name: our-hotel.csv");
    else if (std::any_of(all.begin(), all.end(), [&](const auto& one) { return one.id == name; }))
        wrong(0, "C104", "there is a standard " + shown(name) + " already; expected another name.",
              "Give the file another name.");
    out_.framework.id = name;
    out_.framework.title = name;
}

bool OwnReader::read_heading(const Table& table) {
    if (table.open_quote) {
        wrong(*table.open_quote, "C101",
              "a quotation mark is opened here and never closed; expected a second one.");
        return false;
    }
    if (table.rows.empty()) {
        wrong(0, "C101", "the file is empty; expected a table.", kExample);
        return false;
    }
    const auto& first = table.rows.front();
    auto cells = first.cells;
    while (cells.size() > kColumns.size() && trimmed(cells.back()).empty()) cells.pop_back();
    const bool fits =
        std::equal(cells.begin(), cells.end(), kColumns.begin(), kColumns.end(),
                   [](const auto& cell, const auto& name) { return lower_ascii(trimmed(cell)) == name; });
    if (fits) return true;
    const bool semicolons = cells.size() == 1 && cells.front().find(';') != std::string::npos;
    std::string line = csv_line(cells);
    line.pop_back();
    wrong(first.line, "C101",
          "the first line is " + shown(line) + "; expected " + std::string(kOwnHeading) + ".",
          semicolons ? "The cells are parted by semicolons: save the table with commas." : kExample);
    return false;
}

// The unit a row belongs to, made when it is new; nullptr when the row does not say it well.
Unit* OwnReader::unit_of(const Row& row) {
    const std::string& id = row.cells[0];
    const std::string& title = row.cells[1];
    if (!standards::is_unit_id(id)) {
        wrong(row.line, "C103",
              "the unit id is " + shown(id) +
                  "; expected at most 16 capital letters and digits, a letter first.",
              kExample);
        return nullptr;
    }
    if (known_.unit(id) != nullptr) {
        wrong(row.line, "C104",
              "the unit " + shown(id) + " is there already: " + known_.unit(id)->title +
                  "; expected another id.");
        return nullptr;
    }
    const auto found =
        std::find_if(out_.units.begin(), out_.units.end(), [&](const Unit& unit) { return unit.id == id; });
    if (found == out_.units.end()) {
        if (title.empty()) {
            wrong(row.line, "C102",
                  "'unit title' is empty; expected the title of " + id + ", in its first line.", kExample);
            return nullptr;
        }
        lines_[id] = row.line;
        auto& unit = out_.units.emplace_back();
        unit.id = unit.code = id;
        unit.title = title;
        unit.kind = "own";
        unit.groups.emplace_back();
        return &unit;
    }
    if (!title.empty() && title != found->title) {
        wrong(row.line, "C104",
              "the unit " + id + " is called " + shown(title) + " here and " + shown(found->title) +
                  " in line " + std::to_string(lines_[id]) + "; expected one title.");
        return nullptr;
    }
    return &*found;
}

bool OwnReader::is_new(const Row& row, const std::string& id) {
    const auto [first, fresh] = lines_.emplace(id, row.line);
    if (!fresh)
        wrong(row.line, "C104",
              "the criterion " + id + " is in line " + std::to_string(first->second) +
                  " too; expected each once.");
    return fresh;
}

bool OwnReader::is_fine(const Row& row, const std::string& id, const std::string& says) {
    const std::string start = row.cells[0] + ".";
    if (!id.starts_with(start) || id.size() > kMostIdLength ||
        !is_number_part(std::string_view(id).substr(start.size()))) {
        wrong(row.line, "C103",
              "the criterion id is " + shown(id) + "; expected " + start + " and a number, such as " + start +
                  "P1.");
        return false;
    }
    if (says.empty()) {
        wrong(row.line, "C102", "'says' is empty; expected what the criterion asks for.", kExample);
        return false;
    }
    if (const auto length = count_graphemes(says); length > kMostLength) {
        wrong(row.line, "C105",
              "'says' has " + std::to_string(length) + " characters; expected at most " +
                  std::to_string(kMostLength) + ".");
        return false;
    }
    return true;
}

void OwnReader::read_row(const Row& row) {
    for (std::size_t i = 0; i < kColumns.size(); ++i)
        if (clean_text(row.cells[i]) != row.cells[i] ||
            row.cells[i].find_first_of("\n\t") != std::string::npos)
            return wrong(row.line, "C105",
                         "'" + std::string(kColumns[i]) +
                             "' holds a line break or control characters; expected one line of plain text.");
    auto* unit = unit_of(row);
    if (unit == nullptr) return;
    const std::string& id = row.cells[2];
    const std::string& says = row.cells[3];
    if (is_fine(row, id, says) && is_new(row, id))
        unit->groups.front().criteria.push_back({id, says, unit->id});
}

std::optional<OwnStandard> OwnReader::read(std::string_view bytes) {
    if (!is_utf8(bytes)) {
        wrong(0, "C101", "this is not UTF-8 text; expected a table in UTF-8.",
              "In a spreadsheet, save it as 'CSV UTF-8'.");
        return std::nullopt;
    }
    read_name();
    const auto table = read_csv(bytes);
    if (!read_heading(table)) return std::nullopt;
    for (auto row : table.rows) {
        if (row.line == table.rows.front().line) continue;
        for (auto& cell : row.cells) cell = std::string(trimmed(cell));
        while (row.cells.size() > kColumns.size() && row.cells.back().empty()) row.cells.pop_back();
        if (row.cells.size() != kColumns.size())
            wrong(row.line, "C102",
                  "this line has " + counted(static_cast<long long>(row.cells.size()), "cell", "cells") +
                      "; expected 4: " + std::string(kOwnHeading) + ".",
                  row.cells.size() > kColumns.size() ? "A text with a comma in it stands in quotation marks."
                                                     : kExample);
        else
            read_row(row);
    }
    if (!faulty_ && out_.units.empty())
        wrong(0, "C101", "there is no criterion below the first line; expected at least one.", kExample);
    if (faulty_) return std::nullopt;
    for (const auto& unit : out_.units) out_.framework.optional.push_back(unit.id);
    return std::move(out_);
}

}  // namespace

std::optional<OwnStandard> read_own_standard(const std::string& file, std::string_view bytes,
                                             const Catalogue& known, Diagnostics& diagnostics) {
    return OwnReader(file, known, diagnostics).read(bytes);
}

Catalogue with_own_standards(const Files& files, const std::string& folder, const Catalogue& catalogue,
                             Diagnostics& diagnostics) {
    Catalogue out = catalogue;
    for (const auto& name : files.list(folder)) {
        if (!name.ends_with(".csv")) continue;
        const auto path = joined(folder, name);
        const auto bytes = files.read(path, kMostBytes);
        if (!bytes) {
            diagnostics.error("C101", {path, 0}, bytes.error().message, bytes.error().hint);
            continue;
        }
        auto own = read_own_standard(path, *bytes, out, diagnostics);
        if (!own) continue;
        auto units = out.units();
        auto frameworks = out.frameworks();
        units.insert(units.end(), own->units.begin(), own->units.end());
        frameworks.push_back(std::move(own->framework));
        out = Catalogue(std::move(units), std::move(frameworks), out.meta_skills(), out.our_reading());
    }
    return out;
}

Catalogue without_own_standard(const Catalogue& catalogue, std::string_view name) {
    auto units = catalogue.units();
    auto frameworks = catalogue.frameworks();
    const auto found =
        std::find_if(frameworks.begin(), frameworks.end(), [&](const auto& one) { return one.id == name; });
    if (found == frameworks.end()) return catalogue;
    const auto ids = found->optional;
    const auto goes = [&](const Unit& unit) {
        return unit.kind == "own" && std::find(ids.begin(), ids.end(), unit.id) != ids.end();
    };
    if (std::erase_if(units, goes) == 0) return catalogue;
    frameworks.erase(found);
    return {std::move(units), std::move(frameworks), catalogue.meta_skills(), catalogue.our_reading()};
}

}  // namespace rehearse::exchange
