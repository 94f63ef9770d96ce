#include "pdf_blocks.hpp"

#include <algorithm>

#include "assess/words.hpp"
#include "base/text.hpp"

namespace rehearse::exchange {
namespace {

using debrief::Block;
using debrief::BlockKind;
using debrief::CurvePoint;

constexpr double kAfter = 6;     // below a block
constexpr double kInset = 14;    // of bullets and quotes
constexpr double kGutter = 10;   // between the columns of a table
constexpr double kWritten = 24;  // from one line to write on to the next

using Rows = std::vector<std::vector<std::string>>;

// The text with its link in it or after it.
Words linked(const Sheet& sheet, const Part& part, const Look& look, double width) {
    const std::string& text = part.block->text;
    if (!part.link || part.link->length > 0) return {sheet.ink(), text, look, width, 0, part.link};
    const std::string words = link_words(part.link->moment);
    return {sheet.ink(), text + " (" + words + ")",
            look,        width,
            0,           Link{part.link->moment, text.size() + 2, words.size()}};
}

void rule(const Sheet& sheet, double x, double from, double to, double width, const Colour& colour) {
    if (sheet.measuring()) return;
    set_colour(sheet.ink(), colour);
    cairo_rectangle(sheet.ink(), x, from, width, to - from);
    cairo_fill(sheet.ink());
}

void put_paragraph(Sheet& sheet, const Part& part, const Look& look, const char* tag) {
    sheet.put(linked(sheet, part, look, kColumn), 0, tag);
    sheet.gap(kAfter);
}

void put_bullet(Sheet& sheet, const Part& part) {
    const auto words = linked(sheet, part, {}, kColumn - kInset);
    sheet.need(std::min(words.height(), kBody));
    sheet.begin("LI");
    if (!sheet.measuring()) {
        sheet.begin("Lbl");
        Words(sheet.ink(), "•", {}, kInset).draw(sheet.ink(), kMargin + 4, sheet.y());
        sheet.end("Lbl");
    }
    sheet.put(words, kInset, "LBody");
    sheet.end("LI");
    sheet.gap(2);
}

void put_quote(Sheet& sheet, const Block& block) {
    const std::string by = block.by.empty() ? "" : block.by + ": ";
    const Words words(sheet.ink(), by + block.text, {}, kColumn - kInset, by.size());
    if (words.height() <= kBody) sheet.need(words.height());
    const double top = sheet.y();
    const int page = sheet.page();
    sheet.begin("BlockQuote");
    sheet.put(words, kInset, "P");
    sheet.end("BlockQuote");
    rule(sheet, kMargin + 2, page == sheet.page() ? top : kMargin, sheet.y(), 2, kLine);
    sheet.gap(kAfter);
}

// What is asked, and the answer or lines to write one on.
void put_box(Sheet& sheet, const Part& part) {
    const auto asks = linked(sheet, part, {10.5, true}, kColumn);
    const auto& answer = part.block->answer;
    const int lines = answer.empty() ? part.block->lines : 0;
    sheet.need(std::min(asks.height() + lines * kWritten, kBody));
    sheet.put(asks, 0, "P");
    if (!answer.empty()) sheet.put({sheet.ink(), answer, {}, kColumn - kInset}, kInset, "P");
    for (int line = 0; line < lines; ++line) {
        sheet.need(kWritten);
        sheet.move(kWritten);
        rule(sheet, kMargin, sheet.y() - 0.5, sheet.y(), kColumn, kQuiet);
    }
    sheet.gap(lines > 0 ? 2 * kAfter : kAfter);
}

// Narrow columns as wide as they are, the others by what they have in them.
std::vector<double> column_widths(const Sheet& sheet, const Rows& rows, std::size_t columns) {
    std::vector<double> widths(columns, 0);
    for (std::size_t y = 0; y < rows.size(); ++y)
        for (std::size_t i = 0; i < std::min(columns, rows[y].size()); ++i) {
            const Words words(sheet.ink(), rows[y][i], {9.5, y == 0 || i == 0}, kColumn);
            widths[i] = std::max(widths[i], words.natural_width() + 1);
        }
    double room = kColumn - kGutter * static_cast<double>(columns - 1), wide = 0;
    const double fair = room / static_cast<double>(columns);
    for (const double width : widths) (width <= fair ? room -= width : wide += width);
    if (wide <= room) return widths;
    for (double& width : widths)
        if (width > fair) width *= room / wide;
    return widths;
}

struct RowLook {
    bool header = false;
    bool first_is_header = true;
    bool tagged = true;
};

void put_row(Sheet& sheet, const std::vector<std::string>& row, const std::vector<double>& widths,
             const RowLook& look) {
    std::vector<Words> cells;
    double height = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const bool bold = look.header || (i == 0 && look.first_is_header);
        cells.emplace_back(sheet.ink(), i < row.size() ? row[i] : "",
                           Look{9.5, bold, look.header ? kQuiet : kInk}, widths[i]);
        height = std::max(height, cells.back().height());
    }
    if (height > kBody) {  // no page has room for it beside itself: below each other
        for (const auto& cell : cells) sheet.put(cell, 0, "P");
        return;
    }
    if (!sheet.measuring()) {
        if (look.tagged) sheet.begin("TR");
        double x = kMargin;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const char* tag = look.header || i == 0 ? "TH" : "TD";
            if (look.tagged) sheet.begin(tag);
            cells[i].draw(sheet.ink(), x, sheet.y());
            if (look.tagged) sheet.end(tag);
            x += widths[i] + kGutter;
        }
        if (look.tagged) sheet.end("TR");
    }
    sheet.move(height + 2);
}

double row_height(Sheet& sheet, const std::vector<std::string>& row, const std::vector<double>& widths) {
    return sheet.measure([&] { put_row(sheet, row, widths, {}); });
}

// The header stands on every page the table goes over.
void put_table(Sheet& sheet, const Block& block) {
    const Rows& rows = block.rows;
    if (rows.empty() || rows.front().empty()) return;
    const auto widths = column_widths(sheet, rows, rows.front().size());
    if (rows.size() > 1) sheet.need(row_height(sheet, rows[0], widths) + row_height(sheet, rows[1], widths));
    sheet.begin("Table");
    put_row(sheet, rows[0], widths, {true});
    for (std::size_t y = 1; y < rows.size(); ++y) {
        if (sheet.need(row_height(sheet, rows[y], widths) + 4))
            put_row(sheet, rows[0], widths, {true, true, false});
        rule(sheet, kMargin, sheet.y(), sheet.y() + 0.5, kColumn, kLine);
        sheet.move(3);
        put_row(sheet, rows[y], widths, {});
    }
    sheet.end("Table");
    sheet.gap(kAfter);
}

void put_fields(Sheet& sheet, const Block& block) {
    constexpr double kName = 120;
    const std::vector<double> widths{kName, kColumn - kName - kGutter};
    sheet.begin("Table");
    for (const auto& row : block.rows) {
        sheet.need(row_height(sheet, row, widths));
        put_row(sheet, row, widths, {false, false});
    }
    sheet.end("Table");
    sheet.gap(kAfter);
}

// The drawing of a curve, its top at `top`.
class Drawing {
public:
    static constexpr double kHeight = 168;
    Drawing(const Sheet& sheet, const std::vector<CurvePoint>& curve)
        : ink_(sheet.ink()), curve_(curve), top_(sheet.y()) {}

    void draw() const {
        set_colour(ink_, kBox);
        cairo_rectangle(ink_, kMargin, top_, kColumn, kHeight);
        cairo_fill(ink_);
        draw_zones();
        draw_numbers();
        draw_line();
    }

private:
    static constexpr double kLeft = 92, kRight = 16, kAbove = 10, kBelow = 24;

    [[nodiscard]] double x_of(std::size_t index) const {
        const double last = std::max<double>(1, static_cast<double>(curve_.size()) - 1);
        return kMargin + kLeft + static_cast<double>(index) * (kColumn - kLeft - kRight) / last;
    }
    [[nodiscard]] double y_of(int value) const {
        return top_ + kAbove + (100 - std::clamp(value, 0, 100)) * (kHeight - kAbove - kBelow) / 100;
    }

    void draw_zones() const {
        int above = 100;
        for (const auto& band : assess::mood_bands()) {
            const int from = std::max(band.from, 0);
            set_colour(ink_, kLine);
            cairo_rectangle(ink_, kMargin + kLeft, y_of(from), kColumn - kLeft - kRight, 0.6);
            cairo_fill(ink_);
            const Words name(ink_, std::string(band.words), {8, false, kQuiet}, kLeft);
            name.draw(ink_, kMargin + kLeft - 8 - name.natural_width(),
                      (y_of(from) + y_of(above) - name.height()) / 2);
            above = from;
        }
    }
    void draw_numbers() const {
        const std::size_t step = curve_.size() / 21 + 1;
        for (std::size_t i = 0; i < curve_.size(); i += step) {
            const Words number(ink_, std::to_string(curve_[i].moment), {8, false, kQuiet}, kLeft);
            number.draw(ink_, x_of(i) - number.natural_width() / 2, top_ + kHeight - kBelow + 6);
        }
    }
    void draw_line() const {
        set_colour(ink_, kAccent);
        cairo_set_line_width(ink_, 1.6);
        cairo_new_path(ink_);
        cairo_set_line_join(ink_, CAIRO_LINE_JOIN_ROUND);
        for (std::size_t i = 0; i < curve_.size(); ++i) cairo_line_to(ink_, x_of(i), y_of(curve_[i].value));
        cairo_stroke(ink_);
        for (std::size_t i = 0; i < curve_.size(); ++i) {
            cairo_new_path(ink_);
            cairo_arc(ink_, x_of(i), y_of(curve_[i].value), 2.6, 0, 6.2832);
            cairo_fill(ink_);
        }
    }

    cairo_t* ink_;
    const std::vector<CurvePoint>& curve_;
    double top_;
};

void put_curve(Sheet& sheet, const Part& part) {
    const auto words = linked(sheet, part, {}, kColumn);
    if (!part.block->curve.empty()) {
        sheet.need(Drawing::kHeight + kAfter + std::min(words.height(), kBody / 2));
        sheet.begin("Figure");
        if (!sheet.measuring()) Drawing(sheet, part.block->curve).draw();
        sheet.end("Figure");
        sheet.move(Drawing::kHeight + kAfter);
    }
    sheet.put(words, 0, "P");
    sheet.gap(kAfter);
}

}  // namespace

void put_title(Sheet& sheet, const std::string& text) {
    sheet.put({sheet.ink(), text, {20, true}, kColumn}, 0, "H1");
    sheet.gap(8);
}

void put_section_title(Sheet& sheet, const std::string& text, bool warns) {
    sheet.gap(14);
    rule(sheet, kMargin, sheet.y(), sheet.y() + 1.2, kColumn, warns ? kWarn : kAccent);
    sheet.move(7);
    sheet.put({sheet.ink(), text, {14, true, warns ? kWarn : kInk}, kColumn}, 0, "H2");
    sheet.gap(5);
}

void put_notice(Sheet& sheet, const std::string& text) {
    const Words words(sheet.ink(), text, {}, kColumn - 2 * kInset);
    const double height = words.height() + 14;
    if (height <= kBody) {
        sheet.need(height);
        rule(sheet, kMargin, sheet.y(), sheet.y() + height, kColumn, kBox);
        rule(sheet, kMargin, sheet.y(), sheet.y() + height, 3, kAccent);
    }
    sheet.move(7);
    sheet.put(words, kInset, "P");
    sheet.gap(7 + kAfter);
}

void put_block(Sheet& sheet, const Part& part) {
    const auto& block = *part.block;
    switch (block.kind) {
        case BlockKind::heading:
            sheet.gap(4);
            return put_paragraph(sheet, part, {11, true}, "H3");
        case BlockKind::bullet:
            return put_bullet(sheet, part);
        case BlockKind::quote:
            return put_quote(sheet, block);
        case BlockKind::notice:
            return put_notice(sheet, block.text);
        case BlockKind::fields:
            return put_fields(sheet, block);
        case BlockKind::table:
            return put_table(sheet, block);
        case BlockKind::box:
            put_box(sheet, part);
            return;
        case BlockKind::curve:
            return put_curve(sheet, part);
        case BlockKind::paragraph:
            break;
    }
    put_paragraph(sheet, part, {}, "P");
}

void put_parts(Sheet& sheet, const std::vector<Part>& parts) {
    bool list = false;
    for (const auto& part : parts) {
        const bool bullet = part.block->kind == BlockKind::bullet;
        if (list && !bullet) {
            sheet.end("L");
            sheet.gap(4);
        }
        if (!list && bullet) sheet.begin("L");
        list = bullet;
        put_block(sheet, part);
    }
    if (!list) return;
    sheet.end("L");
    sheet.gap(4);
}

}  // namespace rehearse::exchange
