// The curve of a debrief as a drawing.
#include <fmt/format.h>
#include <algorithm>

#include "assess/words.hpp"
#include "html.hpp"
#include "parts.hpp"

namespace rehearse::exchange {
namespace {

using debrief::CurvePoint;

// In units of the drawing; it is scaled to its column.
constexpr double kWidth = 640, kHeight = 270;
constexpr double kLeft = 170, kRight = 24, kTop = 16, kBottom = 44;

double y_of(int value) { return kTop + (100 - std::clamp(value, 0, 100)) * (kHeight - kTop - kBottom) / 100; }

double x_of(std::size_t index, std::size_t count) {
    const double last = std::max<double>(1, static_cast<double>(count) - 1);
    return kLeft + static_cast<double>(index) * (kWidth - kLeft - kRight) / last;
}

// A line for each band of mood, and its words between the lines.
std::string zones() {
    std::string out;
    int above = 100;
    for (const auto& band : assess::mood_bands()) {
        const int from = std::max(band.from, 0);
        out +=
            fmt::format("<path class=\"zone\" d=\"M{} {:.1f}H{}\"/>\n", kLeft, y_of(from), kWidth - kRight);
        out += fmt::format("<text x=\"{}\" y=\"{:.1f}\" text-anchor=\"end\">{}</text>\n", kLeft - 14,
                           (y_of(from) + y_of(above)) / 2 + 5, escaped(band.words));
        above = from;
    }
    return out;
}

// Not every moment is numbered where there are many.
std::string numbers(const std::vector<CurvePoint>& curve) {
    const std::size_t step = curve.size() / 9 + 1;
    std::string out;
    for (std::size_t i = 0; i < curve.size(); i += step)
        out += fmt::format("<text x=\"{:.1f}\" y=\"{}\" text-anchor=\"middle\">{}</text>\n",
                           x_of(i, curve.size()), kHeight - 14, curve[i].moment);
    return out;
}

std::string line(const std::vector<CurvePoint>& curve) {
    std::string way, points;
    for (std::size_t i = 0; i < curve.size(); ++i) {
        const double x = x_of(i, curve.size()), y = y_of(curve[i].value);
        way += fmt::format("{}{:.1f} {:.1f}", i == 0 ? "M" : "L", x, y);
        points += fmt::format("<circle class=\"point\" cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"5\"/>\n", x, y);
    }
    return "<path class=\"way\" d=\"" + way + "\"/>\n" + points;
}

}  // namespace

std::string html_curve(const debrief::Block& block, const std::string& title, const std::string& id) {
    std::string out = "<figure>\n";
    if (!block.curve.empty()) {
        out += fmt::format(
            "<svg viewBox=\"0 0 {} {}\" role=\"img\" aria-labelledby=\"{}-title {}-desc\">\n"
            "<title id=\"{}-title\">{}</title>\n<desc id=\"{}-desc\">{}</desc>\n",
            kWidth, kHeight, id, id, id, escaped(title), id, escaped(block.text));
        out += zones() + numbers(block.curve) + line(block.curve) + "</svg>\n";
    }
    out += "<figcaption>\n<p>" + escaped(block.text) + "</p>\n</figcaption>\n</figure>\n";
    if (block.curve.empty()) return out;
    return out + "<details>\n<summary>The points of the curve as a table</summary>\n" +
           html_table(points_table(block.curve), title) + "</details>\n";
}

}  // namespace rehearse::exchange
