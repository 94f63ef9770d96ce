// Tables with commas between the cells, as spreadsheets write them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rehearse::exchange {

struct Row {
    int line = 0;  // where it begins, from 1
    std::vector<std::string> cells;
};

struct Table {
    std::vector<Row> rows;  // without those that are quite empty
    /// The line of a quotation mark that is never closed.
    std::optional<int> open_quote;
};

/// Cells may stand in quotation marks, and then hold commas, line breaks and doubled quotation marks. Lines
/// end with LF or CRLF; a byte order mark is passed over. Never fails but for `open_quote`.
[[nodiscard]] Table read_csv(std::string_view text);

/// One line of a table, with its line end.
[[nodiscard]] std::string csv_line(const std::vector<std::string>& cells);

/// A table for people to open in a spreadsheet, as RFC 4180 has it: lines end with CRLF, texts are cleaned. A
/// spreadsheet would run a cell that begins with = + - or @ (or a tab); such a cell gets an apostrophe in
/// front, and so is shown and not run.
[[nodiscard]] std::string to_spreadsheet(const std::vector<std::vector<std::string>>& rows);

}  // namespace rehearse::exchange
