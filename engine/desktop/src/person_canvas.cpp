#include "person_canvas.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace rehearse::desktop {
namespace {

constexpr float kPi = std::numbers::pi_v<float>;
constexpr int kSteps = 8;   // from one point of a smooth line to the next
constexpr int kRound = 64;  // corners of an ellipse
constexpr int kEnd = 6;     // of the round end of a line
constexpr float kStraight =
    0.1F;  // pixels: points this close to the line between their neighbours are left out

Point between(Point a, Point b, float share) {
    return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
}

// From b to c, smooth towards a and d (centripetal Catmull-Rom, which makes no loops).
void add_bend(Path& out, Point a, Point b, Point c, Point d) {
    const auto apart = [](Point p, Point q) {
        return std::max(std::sqrt(std::hypot(q.x - p.x, q.y - p.y)), 1e-3F);
    };
    const float t1 = apart(a, b);
    const float t2 = t1 + apart(b, c);
    const float t3 = t2 + apart(c, d);
    for (int i = 0; i < kSteps; ++i) {
        const float t = t1 + (t2 - t1) * static_cast<float>(i) / kSteps;
        const Point ab = between(a, b, t / t1);
        const Point bc = between(b, c, (t - t1) / (t2 - t1));
        const Point cd = between(c, d, (t - t2) / (t3 - t2));
        const Point abc = between(ab, bc, t / t2);
        const Point bcd = between(bc, cd, (t - t1) / (t3 - t1));
        out.push_back(between(abc, bcd, (t - t1) / (t2 - t1)));
    }
}

Point beyond(Point from, Point to) { return {2 * to.x - from.x, 2 * to.y - from.y}; }

float cross(Point a, Point b, Point c) { return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x); }

float area(const Path& path) {
    float out = 0;
    for (std::size_t i = 0; i < path.size(); ++i) {
        const Point& a = path[i];
        const Point& b = path[(i + 1) % path.size()];
        out += a.x * b.y - b.x * a.y;
    }
    return out;
}

// What of `path` lies to the left of the line from a to b.
Path one_side(const Path& path, Point a, Point b) {
    Path out;
    for (std::size_t i = 0; i < path.size(); ++i) {
        const Point p = path[i];
        const Point q = path[(i + 1) % path.size()];
        const float here = cross(a, b, p);
        const float there = cross(a, b, q);
        if (here >= 0) out.push_back(p);
        if ((here >= 0) != (there >= 0)) out.push_back(between(p, q, here / (here - there)));
    }
    return out;
}

float off(Point p, Point a, Point b) {
    const float length = std::hypot(b.x - a.x, b.y - a.y);
    return length < 1e-3F ? std::hypot(p.x - a.x, p.y - a.y) : std::abs(cross(a, b, p)) / length;
}

// The same to the eye, with as few points as will do.
Path simpler(const Path& path) {
    Path out;
    std::size_t from = 0;
    while (from < path.size()) {
        out.push_back(path[from]);
        std::size_t to = from + 1;
        const auto straight = [&](std::size_t end) {
            for (std::size_t i = from + 1; i < end; ++i)
                if (off(path[i], path[from], path[end]) > kStraight) return false;
            return true;
        };
        while (to + 1 < path.size() && straight(to + 1)) ++to;
        from = to;
    }
    return out;
}

Path rounded(Rect rect, float rounding) {
    const float r = std::min({rounding, rect.w / 2, rect.h / 2});
    const Point corners[] = {{rect.right() - r, rect.y + r},
                             {rect.right() - r, rect.bottom() - r},
                             {rect.x + r, rect.bottom() - r},
                             {rect.x + r, rect.y + r}};
    Path out;
    for (int corner = 0; corner < 4; ++corner)
        for (int i = 0; i <= kEnd; ++i) {
            const float angle = (static_cast<float>(corner - 1) + static_cast<float>(i) / kEnd) * kPi / 2;
            out.push_back({corners[corner].x + r * std::cos(angle), corners[corner].y + r * std::sin(angle)});
        }
    return out;
}

}  // namespace

Path spline(const Path& points) {
    if (points.size() < 3) return points;
    Path out;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const Point a = i == 0 ? beyond(points[1], points[0]) : points[i - 1];
        const Point d = i + 2 < points.size() ? points[i + 2] : beyond(points[i], points[i + 1]);
        add_bend(out, a, points[i], points[i + 1], d);
    }
    out.push_back(points.back());
    return out;
}

Path blob(const Path& points) {
    Path out;
    const std::size_t n = points.size();
    for (std::size_t i = 0; i < n; ++i)
        add_bend(out, points[(i + n - 1) % n], points[i], points[(i + 1) % n], points[(i + 2) % n]);
    return out;
}

Path chain(std::initializer_list<Path> paths) {
    Path out;
    for (const Path& path : paths) out.insert(out.end(), path.begin(), path.end());
    return out;
}

Path ellipse(Point centre, float across, float down, float turned) {
    Path out;
    for (int i = 0; i < kRound; ++i) {
        const float angle = 2 * kPi * static_cast<float>(i) / kRound;
        const float x = across * std::cos(angle);
        const float y = down * std::sin(angle);
        out.push_back({centre.x + x * std::cos(turned) - y * std::sin(turned),
                       centre.y + x * std::sin(turned) + y * std::cos(turned)});
    }
    return out;
}

Path mirrored(Path path) {
    for (Point& p : path) p.x = -p.x;
    return path;
}

Path moved(Path path, float x, float y) {
    for (Point& p : path) p = {p.x + x, p.y + y};
    return path;
}

Path both_sides(const Path& right) {
    Path out = right;
    for (auto p = right.rbegin(); p != right.rend(); ++p) out.push_back({-p->x, p->y});
    return out;
}

Path brush(const Path& line, float start, float middle, float end) {
    const std::size_t n = line.size();
    if (n < 2) return {};
    Path there;
    Path back;
    for (std::size_t i = 0; i < n; ++i) {
        const Point a = line[i == 0 ? 0 : i - 1];
        const Point b = line[i + 1 < n ? i + 1 : i];
        const float angle = std::atan2(b.y - a.y, b.x - a.x);
        const float t = static_cast<float>(i) / static_cast<float>(n - 1);
        const float r = (t < 0.5F ? start + (middle - start) * std::sin(t * kPi)
                                  : end + (middle - end) * std::sin(t * kPi)) /
                        2;
        there.push_back({line[i].x + r * std::sin(angle), line[i].y - r * std::cos(angle)});
        back.push_back({line[i].x - r * std::sin(angle), line[i].y + r * std::cos(angle)});
        if (i != 0 && i + 1 != n) continue;
        Path& cap = i == 0 ? back : there;  // half a circle round the end
        const float from = i == 0 ? angle + kPi / 2 : angle - kPi / 2;
        if (i == 0) cap.pop_back();
        Path round;
        for (int k = 0; k <= kEnd; ++k) {
            const float at = from + kPi * static_cast<float>(k) / kEnd;
            round.push_back({line[i].x + r * std::cos(at), line[i].y + r * std::sin(at)});
        }
        if (i == 0) std::reverse(round.begin(), round.end());
        cap.insert(cap.end(), round.begin(), round.end());
    }
    there.insert(there.end(), back.rbegin(), back.rend());
    return there;
}

Path cut(const Path& path, const Path& within) {
    Path out = path;
    const bool forward = area(within) > 0;
    for (std::size_t i = 0; i < within.size() && out.size() > 2; ++i) {
        const Point a = within[i];
        const Point b = within[(i + 1) % within.size()];
        if (a == b) continue;
        out = forward ? one_side(out, a, b) : one_side(out, b, a);
    }
    return out;
}

Colour mixed(Colour a, Colour b, float share) {
    const auto mix = [&](std::uint8_t x, std::uint8_t y) {
        return static_cast<std::uint8_t>(std::clamp(
            static_cast<float>(x) + (static_cast<float>(y) - static_cast<float>(x)) * share, 0.0F, 255.0F));
    };
    return {mix(a.r, b.r), mix(a.g, b.g), mix(a.b, b.b)};
}

Colour darker(Colour colour, float share) { return mixed(colour, {28, 20, 34}, share); }
Colour lighter(Colour colour, float share) { return mixed(colour, {255, 250, 242}, share); }

Canvas::Canvas(Kit& kit, Rect frame, Rect view, float lowest, float rounding)
    : kit_(kit),
      frame_(rounded(frame.inset(1), rounding)),
      scale_(std::min(frame.w / view.w, frame.h / view.h)) {
    const float spare = std::max(0.0F, frame.h / scale_ - view.h);
    const float below = std::min(spare * 0.7F, lowest - view.bottom());
    origin_ = {frame.centre().x - view.centre().x * scale_,
               frame.bottom() - (view.bottom() + below) * scale_};
}

Path Canvas::placed(const Path& path) const {
    Path out;
    out.reserve(path.size());
    for (Point p : path) {
        for (auto motion = motions_.rbegin(); motion != motions_.rend(); ++motion) {
            const float x = (p.x - motion->about.x) * motion->scale;
            const float y = (p.y - motion->about.y) * motion->scale;
            const float c = std::cos(motion->turn);
            const float s = std::sin(motion->turn);
            p = {motion->about.x + x * c - y * s + motion->by.x,
                 motion->about.y + x * s + y * c + motion->by.y};
        }
        p = {origin_.x + p.x * scale_, origin_.y + p.y * scale_};
        out.push_back(p);
    }
    return simpler(out);
}

void Canvas::fill(const Path& path, Colour colour, float strength) {
    Path shape = placed(path);
    for (const Path& within : cuts_) shape = cut(shape, within);
    kit_.polygon(cut(shape, frame_), colour, strength);
}

void Canvas::stroke(const Path& line, float width, Colour colour, float strength) {
    fill(brush(line, width, width, width), colour, strength);
}

void Canvas::outline(const Path& path, float width, Colour colour, float strength) {
    // In two halves, as a filled shape has no hole.
    const auto middle = path.begin() + static_cast<std::ptrdiff_t>(path.size() / 2);
    Path rest(middle, path.end());
    rest.push_back(path.front());
    stroke(Path(path.begin(), middle + 1), width, colour, strength);
    stroke(rest, width, colour, strength);
}

void Canvas::tapered(const Path& line, float width, Colour colour, float strength) {
    fill(brush(line, width * 0.25F, width, width * 0.25F), colour, strength);
}

void Canvas::dot(Point centre, float radius, Colour colour, float strength) {
    fill(ellipse(centre, radius, radius), colour, strength);
}

void Canvas::flood(Colour colour) { kit_.polygon(frame_, colour); }

}  // namespace rehearse::desktop
