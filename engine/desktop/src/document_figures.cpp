// The parts of a document that are more than text: tables, and the curve of the mood.
#include <algorithm>
#include <cmath>

#include "screens.hpp"

namespace rehearse::desktop {
namespace {

using Rows = std::vector<std::vector<std::string>>;

constexpr float kChart = 36 * kUnit;
constexpr const char* kTop = "happier";
constexpr const char* kBottom = "less so";

/// Left of the chart.
float labels_width(const Kit& kit) {
    return std::max(kit.text_width(kTop, Font::small), kit.text_width(kBottom, Font::small)) + 3 * kUnit;
}

void draw_scale(Kit& kit, const Flow& flow, Rect chart) {
    const Theme& t = kit.theme();
    for (const float part : {0.0F, 0.5F, 1.0F}) {
        const float y = std::floor(chart.y + chart.h * part);
        kit.line({chart.x, y}, {chart.right(), y}, t.line);
    }
    const float line = kit.line_height(Font::small);
    kit.label({flow.x, chart.y - line / 2, labels_width(kit) - 2 * kUnit, line}, kTop,
              {Font::small, t.muted});
    kit.label({flow.x, chart.bottom() - line / 2, labels_width(kit) - 2 * kUnit, line}, kBottom,
              {Font::small, t.muted});
}

}  // namespace

std::vector<float> column_widths(const Kit& kit, const Rows& rows, float width, Font font) {
    std::size_t columns = 0;
    for (const auto& row : rows) columns = std::max(columns, row.size());
    std::vector<float> want(columns, 0);
    for (std::size_t r = 0; r < rows.size(); ++r)
        for (std::size_t c = 0; c < rows[r].size(); ++c)
            want[c] = std::max(want[c], kit.text_width(rows[r][c], r == 0 ? Font::strong : font) + 1);
    float left = width - kBetweenColumns * static_cast<float>(columns > 0 ? columns - 1 : 0);
    std::vector<bool> settled(columns, false);
    for (std::size_t open = columns; open > 0;) {
        const float share = left / static_cast<float>(open);
        bool any = false;
        for (std::size_t c = 0; c < columns; ++c) {
            if (settled[c] || want[c] > share) continue;
            settled[c] = any = true;
            left -= want[c];
            --open;
        }
        if (any) continue;
        for (std::size_t c = 0; c < columns; ++c)
            if (!settled[c]) want[c] = std::floor(share);
        break;
    }
    return want;
}

namespace {

/// Whether the columns would be too narrow to read.
bool too_narrow(const Kit& kit, const Rows& rows, float width) {
    constexpr float kLeastColumn = 6;  // in the widest letter
    std::size_t columns = 0;
    for (const auto& row : rows) columns = std::max(columns, row.size());
    return static_cast<float>(columns) * kLeastColumn * kit.text_width("m", Font::body) > width;
}

/// Row by row: its first cell, then each other after the name of its column.
void draw_stacked(Kit& kit, Flow& flow, const Rows& rows) {
    for (std::size_t r = 1; r < rows.size(); ++r) {
        for (std::size_t c = 0; c < rows[r].size(); ++c) {
            if (rows[r][c].empty()) continue;
            const bool named = c > 0 && c < rows[0].size() && !rows[0][c].empty();
            kit.text(flow, (named ? rows[0][c] + ": " : "") + rows[r][c],
                     {c == 0 ? Font::strong : Font::body, kit.theme().ink});
        }
        flow.gap(2 * kUnit);
        kit.line({flow.x, flow.y}, {flow.x + flow.width, flow.y}, kit.theme().line);
        flow.gap(2 * kUnit);
    }
}

}  // namespace

void draw_table(Kit& kit, Flow& flow, const Rows& rows) {
    const Theme& t = kit.theme();
    if (too_narrow(kit, rows, flow.width)) {
        draw_stacked(kit, flow, rows);
        return;
    }
    const auto widths = column_widths(kit, rows, flow.width);
    for (std::size_t r = 0; r < rows.size(); ++r) {
        Flow cell{flow.x, flow.y + kUnit, 0};
        float bottom = flow.y;
        for (std::size_t c = 0; c < rows[r].size(); ++c) {
            Flow inside{cell.x, cell.y, widths[c]};
            if (!rows[r][c].empty())
                kit.text(inside, rows[r][c], {r == 0 ? Font::strong : Font::body, t.ink});
            bottom = std::max(bottom, inside.y);
            cell.x += widths[c] + kBetweenColumns;
        }
        flow.y = bottom + kUnit;
        kit.line({flow.x, flow.y}, {flow.x + flow.width, flow.y}, r == 0 ? t.control : t.line);
    }
}

void draw_mood_curve(Kit& kit, Flow& flow, const std::vector<debrief::CurvePoint>& points) {
    if (points.empty()) return;
    const Theme& t = kit.theme();
    const float labels = labels_width(kit);
    const Rect chart{flow.x + labels, flow.y + 3 * kUnit, flow.width - labels - 3 * kUnit, kChart};
    draw_scale(kit, flow, chart);
    const float step = points.size() > 1 ? (chart.w - 6 * kUnit) / static_cast<float>(points.size() - 1) : 0;
    const float line = kit.line_height(Font::small);
    std::vector<Point> places;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const float part = static_cast<float>(std::clamp(points[i].value, 0, 100)) / 100;
        places.push_back(
            {chart.x + 3 * kUnit + step * static_cast<float>(i), chart.bottom() - chart.h * part});
    }
    kit.curve(places, t.accent, 2);
    float free_from = chart.x - labels;
    for (std::size_t i = 0; i < places.size(); ++i) {
        kit.disc(places[i], 5, t.accent);
        const std::string name = i == 0 ? "start" : std::to_string(points[i].moment);
        const float wide = kit.text_width(name, Font::small);
        if (places[i].x - wide / 2 < free_from) continue;  // too many to name each
        kit.label({places[i].x - wide / 2, chart.bottom() + 3 * kUnit, wide + 1, line}, name,
                  {Font::small, t.muted});
        free_from = places[i].x + wide / 2 + 2 * kUnit;
    }
    flow.y = chart.bottom() + 5 * kUnit + line;
}

}  // namespace rehearse::desktop
