// A document as plain text.
#include <algorithm>
#include <array>
#include <numeric>

#include "base/text.hpp"
#include "debrief/render.hpp"

namespace rehearse::debrief {
namespace {

constexpr int kLeastColumn = 6;
constexpr std::string_view kGap = "  ";

std::string underline(const std::string& text, int width, char with) {
    int widest = 0;
    for (const auto& line : wrap(text, width)) widest = std::max(widest, display_width(line));
    return wrapped(text, width) + "\n" + std::string(static_cast<std::size_t>(widest), with) + "\n";
}

std::string heading(const Block& block, int width) {
    constexpr std::array<char, 3> kLines{'=', '-', '~'};
    return underline(block.text, width, kLines[static_cast<std::size_t>(std::clamp(block.level, 1, 3) - 1)]);
}

// As in the script of a play, without quotation marks: what was done or ticked is quoted too.
std::string quote(const Block& block, int width) {
    return wrapped(block.by.empty() ? block.text : block.by + ": " + block.text, width, "    ", "    ") +
           "\n";
}

std::string fields(const Block& block, int width) {
    std::string out;
    for (const auto& row : block.rows)
        if (row.size() == 2) out += wrapped(row[0] + ": " + row[1], width, "", "  ") + "\n";
    return out;
}

std::size_t column_count(const Block& block) {
    std::size_t columns = 0;
    for (const auto& row : block.rows) columns = std::max(columns, row.size());
    return columns;
}

int total_width(const std::vector<int>& widths) {
    return std::accumulate(widths.begin(), widths.end(), 0) +
           static_cast<int>(kGap.size() * (widths.size() - 1));
}

// Natural widths, the widest column narrowed until all fit; empty when they cannot.
std::vector<int> column_widths(const Block& block, int width) {
    std::vector<int> widths(column_count(block), 0);
    for (const auto& row : block.rows)
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], display_width(row[i]));
    while (!widths.empty() && total_width(widths) > width) {
        auto& widest = *std::max_element(widths.begin(), widths.end());
        if (widest <= kLeastColumn) return {};
        --widest;
    }
    return widths;
}

std::string padded(const std::string& text, int width) {
    return text + std::string(static_cast<std::size_t>(std::max(0, width - display_width(text))), ' ');
}

std::string table_row(const std::vector<std::string>& row, const std::vector<int>& widths) {
    std::vector<std::vector<std::string>> cells;
    std::size_t height = 1;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        cells.push_back(wrap(i < row.size() ? row[i] : "", widths[i]));
        height = std::max(height, cells.back().size());
    }
    std::string out;
    for (std::size_t y = 0; y < height; ++y) {
        std::string line;
        for (std::size_t i = 0; i < widths.size(); ++i)
            line +=
                (i > 0 ? std::string(kGap) : "") + padded(y < cells[i].size() ? cells[i][y] : "", widths[i]);
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + "\n";
    }
    return out;
}

// For a window too narrow for columns: each row as "header: cell" lines.
std::string stacked(const Block& block, int width) {
    std::string out;
    for (std::size_t y = 1; y < block.rows.size(); ++y)
        for (std::size_t i = 0; i < block.rows[y].size(); ++i) {
            const std::string name = i < block.rows[0].size() ? block.rows[0][i] + ": " : std::string();
            out += wrapped(name + block.rows[y][i], width, i == 0 ? "- " : "  ", "  ") + "\n";
        }
    return out;
}

std::string table(const Block& block, int width) {
    const auto widths = column_widths(block, width);
    if (widths.empty()) return stacked(block, width);
    std::string out;
    for (std::size_t y = 0; y < block.rows.size(); ++y) {
        out += table_row(block.rows[y], widths);
        if (y > 0) continue;
        std::vector<std::string> lines;
        for (const int column : widths) lines.emplace_back(static_cast<std::size_t>(column), '-');
        out += table_row(lines, widths);
    }
    return out;
}

std::string curve(const Block& block, int width) {
    std::string out = wrapped(sparkline(block.curve), width, "    ", "    ") + "\n\n";
    return out + wrapped(block.text, width) + "\n";
}

std::string box(const Block& block, int width) {
    std::string out = wrapped(block.text, width, "? ", "  ") + "\n";
    if (!block.answer.empty()) return out + wrapped(block.answer, width, "    ", "    ") + "\n";
    // A box that is answered at the screen is not written in: one short line is enough.
    if (!block.section.empty()) return out + "    ____________________\n";
    const std::string line(static_cast<std::size_t>(width - 4), '_');
    for (int i = 0; i < block.lines; ++i) out += "\n    " + line + "\n";
    return out;
}

std::string block_text(const Block& block, int width) {
    switch (block.kind) {
        case BlockKind::heading:
            return heading(block, width);
        case BlockKind::bullet:
            return wrapped(block.text, width, "- ", "  ") + "\n";
        case BlockKind::quote:
            return quote(block, width);
        case BlockKind::notice:
            return wrapped(block.text, width, "* ", "  ") + "\n";
        case BlockKind::fields:
            return fields(block, width);
        case BlockKind::table:
            return table(block, width);
        case BlockKind::curve:
            return curve(block, width);
        case BlockKind::box:
            return box(block, width);
        case BlockKind::paragraph:
            break;
    }
    return wrapped(block.text, width) + "\n";
}

// Bullets stand together; everything else is parted by an empty line.
bool follows_closely(const Block& before, const Block& block) {
    return before.kind == BlockKind::bullet && block.kind == BlockKind::bullet;
}

}  // namespace

std::string sparkline(const std::vector<CurvePoint>& curve) {
    constexpr std::array<std::string_view, 8> kBars{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    std::string out;
    for (const auto& point : curve)
        out += kBars[static_cast<std::size_t>(std::clamp(point.value, 0, 99) * 8 / 100)];
    return out;
}

std::string to_text(const Document& document, int width) {
    width = std::max(width, kLeastWidth);
    std::string out = underline(document.title, width, '=');
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        const bool close = i > 0 && follows_closely(document.blocks[i - 1], document.blocks[i]);
        out += (close ? "" : "\n") + block_text(document.blocks[i], width);
    }
    return out;
}

}  // namespace rehearse::debrief
