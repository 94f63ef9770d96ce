// Papers of the story: tables, rotas, risk logs, charts, forms.
#include <algorithm>
#include <charconv>
#include <cmath>

#include "screens.hpp"

namespace rehearse::desktop {
namespace {

using present::SheetView;
using Row = std::vector<std::string>;

constexpr float kPadding = 3 * kUnit;
constexpr float kBar = 4 * kUnit;
constexpr float kCell = kUnit;  // above and below its words
constexpr std::size_t kManyColumns = 5;

Font font_for(const SheetView& sheet) {
    return !sheet.rows.empty() && sheet.rows.front().size() > kManyColumns ? Font::small : Font::body;
}

bool is_figure(const std::string& text) {
    constexpr std::string_view kParts = "0123456789.,:%£+- –—";
    const bool digits = text.find_first_of("0123456789") != std::string::npos;
    std::size_t odd = 0;
    for (const char c : text) odd += kParts.find(c) == std::string_view::npos ? 1 : 0;
    return digits && odd == 0;
}

/// Columns of figures alone stand at the right.
std::vector<Align> aligns(const SheetView& sheet, std::size_t columns) {
    std::vector<Align> out(columns, Align::left);
    for (std::size_t c = 0; c < columns; ++c) {
        bool all = sheet.rows.size() > 1;
        for (std::size_t r = 1; r < sheet.rows.size(); ++r)
            all = all && c < sheet.rows[r].size() && is_figure(sheet.rows[r][c]);
        if (all && c > 0) out[c] = Align::right;
    }
    return out;
}

struct Grid {
    std::vector<float> widths;
    std::vector<Align> aligns;
    std::vector<float> heights;  // of the rows
    float width = 0;
    float height = 0;
};

Font cell_font(const SheetView& sheet, std::size_t row) { return row == 0 ? Font::strong : font_for(sheet); }

Grid grid_of(const Kit& kit, const SheetView& sheet, float width) {
    Grid out;
    out.widths = column_widths(kit, sheet.rows, width, font_for(sheet));
    out.aligns = aligns(sheet, out.widths.size());
    for (const float column : out.widths) out.width += column + (out.width > 0 ? kBetweenColumns : 0);
    for (std::size_t r = 0; r < sheet.rows.size(); ++r) {
        float high = kit.line_height(font_for(sheet));
        for (std::size_t c = 0; c < sheet.rows[r].size(); ++c)
            high = std::max(high, kit.text_height(sheet.rows[r][c], cell_font(sheet, r), out.widths[c]));
        out.heights.push_back(high + 2 * kCell);
        out.height += out.heights.back();
    }
    return out;
}

void draw_grid(Kit& kit, const SheetView& sheet, const Grid& grid, Rect room) {
    const Theme& t = kit.theme();
    float y = room.y;
    for (std::size_t r = 0; r < sheet.rows.size(); ++r) {
        float x = room.x;
        for (std::size_t c = 0; c < sheet.rows[r].size(); ++c) {
            kit.label({x, y + kCell, grid.widths[c], grid.heights[r] - 2 * kCell}, sheet.rows[r][c],
                      {cell_font(sheet, r), t.ink, grid.aligns[c]});
            x += grid.widths[c] + kBetweenColumns;
        }
        y += grid.heights[r];
        if (r + 1 < sheet.rows.size())
            kit.line({room.x, y}, {room.right(), y}, r == 0 ? t.control : t.line, r == 0 ? 2 : 1);
    }
}

int figure_of(const Row& row) {
    int out = 0;
    if (row.size() > 1) std::from_chars(row[1].data(), row[1].data() + row[1].size(), out);
    return out;
}

float bar_row(const Kit& kit) { return kit.line_height(Font::body) + 2 * kCell; }

float chart_height(const Kit& kit, const SheetView& sheet) {
    return static_cast<float>(sheet.rows.size()) * bar_row(kit);
}

void draw_chart(Kit& kit, const SheetView& sheet, Rect room) {
    const Theme& t = kit.theme();
    int most = 1;
    float names = 0;
    float figures = 0;
    for (const Row& row : sheet.rows) {
        most = std::max(most, figure_of(row));
        if (!row.empty()) names = std::max(names, kit.text_width(row[0], Font::strong));
        if (row.size() > 1) figures = std::max(figures, kit.text_width(row[1], Font::strong));
    }
    names = std::min(names, room.w / 3) + kGap;
    const float bars = room.w - names - figures - kGap;
    const float line = kit.line_height(Font::body);
    float y = room.y;
    for (std::size_t r = 0; r < sheet.rows.size() && sheet.rows[r].size() > 1; ++r) {
        const Row& row = sheet.rows[r];
        const Font font = r == 0 ? Font::strong : Font::body;
        kit.label({room.x, y + kCell, names - 2 * kUnit, line}, row[0], {font, t.ink});
        const float part = std::max(0.0F, static_cast<float>(figure_of(row)) / static_cast<float>(most));
        const float bar = r == 0 ? 0 : bars * part;
        if (r > 0) kit.fill({room.x + names, y + kCell + (line - kBar) / 2, bar, kBar}, t.accent, 2);
        const float beside = r == 0 ? 0 : bar + 2 * kUnit;
        kit.label({room.x + names + beside, y + kCell, room.w - names - beside, line}, row[1], {font, t.ink});
        y += bar_row(kit);
    }
}

/// The paper in words, for reading aloud.
std::string words_of(const present::Said& said) {
    if (!said.text.empty()) return said.text;
    std::string out = said.sheet->title;
    const char* between = ": ";
    for (const Row& row : said.sheet->rows) {
        for (const auto& cell : row) {
            out += between + cell;
            between = ", ";
        }
        between = "; ";
    }
    return out;
}

}  // namespace

void draw_sheet(Kit& kit, Flow& flow, const present::Said& said) {
    const SheetView& sheet = *said.sheet;
    float width = flow.width - 2 * kPadding - 2 * kUnit;
    const bool chart = sheet.look == "chart";
    const Grid grid = chart ? Grid{} : grid_of(kit, sheet, width);
    if (!chart) width = std::min(width, std::max(grid.width, kit.text_width(sheet.title, Font::strong) + 1));
    const float title = kit.text_height(sheet.title, Font::strong, width) + 2 * kUnit;
    const float high = title + (chart ? chart_height(kit, sheet) : grid.height) + 2 * kPadding;
    const Rect box{flow.x + kUnit, flow.y, width + 2 * kPadding, high};
    kit.card(box);
    kit.describe(box, words_of(said));
    const Rect room{box.x + kPadding, box.y + kPadding + title, width, high - title - 2 * kPadding};
    kit.label({room.x, box.y + kPadding, width, title}, sheet.title, {Font::strong, kit.theme().accent});
    if (chart)
        draw_chart(kit, sheet, room);
    else
        draw_grid(kit, sheet, grid, room);
    flow.y = box.bottom();
}

}  // namespace rehearse::desktop
