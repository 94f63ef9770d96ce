#include "exchange/csv.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"

namespace rehearse::exchange {
namespace {

class Reader {
public:
    explicit Reader(std::string_view text) : text_(text) {
        if (text_.starts_with("\xEF\xBB\xBF")) text_.remove_prefix(3);
    }
    Table read() {
        while (at_ < text_.size()) read_row();
        return std::move(table_);
    }

private:
    void read_row() {
        Row row{line_, {}};
        do row.cells.push_back(read_cell());
        while (take(','));
        take('\r');
        take('\n');
        if (std::any_of(row.cells.begin(), row.cells.end(),
                        [](const auto& cell) { return !trimmed(cell).empty(); }))
            table_.rows.push_back(std::move(row));
    }
    // Up to the comma or line end that parts it from what follows.
    std::string read_cell() {
        std::string out;
        if (take('"')) read_quoted(out);
        while (at_ < text_.size() && text_[at_] != ',' && !at_line_end()) out += text_[at_++];
        return out;
    }
    void read_quoted(std::string& out) {
        const int began = line_;
        while (at_ < text_.size()) {
            const char c = text_[at_++];
            if (c == '\n') ++line_;
            if (c == '"' && !take('"')) return;  // a doubled one stands for itself
            out += c;
        }
        table_.open_quote = began;
    }
    [[nodiscard]] bool at_line_end() const { return text_[at_] == '\n' || text_.substr(at_, 2) == "\r\n"; }
    bool take(char c) {
        if (at_ >= text_.size() || text_[at_] != c) return false;
        ++at_;
        if (c == '\n') ++line_;
        return true;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    int line_ = 1;
    Table table_;
};

}  // namespace

Table read_csv(std::string_view text) { return Reader(text).read(); }

std::string csv_line(const std::vector<std::string>& cells) {
    std::string out;
    for (const auto& cell : cells) {
        if (&cell != &cells.front()) out += ',';
        if (cell.find_first_of(",\"\r\n") == std::string::npos) {
            out += cell;
            continue;
        }
        out += '"';
        for (const char c : cell) out += c == '"' ? std::string("\"\"") : std::string(1, c);
        out += '"';
    }
    return out + "\n";
}

std::string to_spreadsheet(const std::vector<std::vector<std::string>>& rows) {
    std::string out;
    for (const auto& row : rows) {
        std::vector<std::string> cells;
        for (const auto& one : row) {
            std::string cell = clean_text(one);
            const bool runs =
                !cell.empty() && std::string_view("=+-@\t").find(cell.front()) != std::string_view::npos;
            if (runs) cell.insert(0, 1, '\'');
            cells.push_back(std::move(cell));
        }
        out += csv_line(cells);
        out.back() = '\r';
        out += '\n';
    }
    return out;
}

}  // namespace rehearse::exchange
