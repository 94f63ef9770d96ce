// Filled outlines of any shape, with a soft edge. Dear ImGui fills convex ones alone, so the inside is cut
// into triangles here.
#include <algorithm>
#include <cmath>

#include "kit_impl.hpp"

namespace rehearse::desktop {
namespace {

constexpr float kSoft = 0.5F;   // half the width of the soft edge, in pixels
constexpr float kSharpest = 2;  // how far a corner may reach, in such halves
constexpr float kNothing = 1e-4F;

using Points = std::vector<Point>;

float cross(Point a, Point b, Point c) { return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x); }

float area(const Points& points) {
    float out = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const Point& a = points[i];
        const Point& b = points[(i + 1) % points.size()];
        out += a.x * b.y - b.x * a.y;
    }
    return out / 2;
}

// Without points that stand in the same place, and turning to one side.
Points cleaned(const Points& outline) {
    Points out;
    for (const Point& p : outline)
        if (out.empty() || std::hypot(p.x - out.back().x, p.y - out.back().y) > 0.02F) out.push_back(p);
    while (out.size() > 1 && std::hypot(out.front().x - out.back().x, out.front().y - out.back().y) <= 0.02F)
        out.pop_back();
    if (area(out) < 0) std::reverse(out.begin(), out.end());
    return out;
}

bool inside(Point p, Point a, Point b, Point c) {
    return cross(a, b, p) >= 0 && cross(b, c, p) >= 0 && cross(c, a, p) >= 0;
}

// Cuts ear after ear off the outline.
class Cutter {
public:
    explicit Cutter(const Points& points) : points_(points), left_(points.size()) {
        for (std::size_t i = 0; i < left_.size(); ++i) left_[i] = i;
    }

    std::vector<std::size_t> triangles() {
        std::size_t at = 0;
        std::size_t tried = 0;
        while (left_.size() > 3) {
            // An outline that crosses itself may have no ear: then any corner goes.
            if (is_ear(at) || tried > left_.size()) {
                cut(at);
                tried = 0;
                at = at == 0 ? left_.size() - 1 : at - 1;
            } else {
                ++tried;
                ++at;
            }
            at %= left_.size();
        }
        if (left_.size() == 3) cut(1);
        return std::move(out_);
    }

private:
    [[nodiscard]] std::size_t before(std::size_t at) const {
        return left_[(at + left_.size() - 1) % left_.size()];
    }
    [[nodiscard]] std::size_t after(std::size_t at) const { return left_[(at + 1) % left_.size()]; }

    [[nodiscard]] bool is_ear(std::size_t at) const {
        const Point a = points_[before(at)];
        const Point b = points_[left_[at]];
        const Point c = points_[after(at)];
        if (cross(a, b, c) < -kNothing) return false;
        for (std::size_t i = 0; i < left_.size(); ++i) {
            const std::size_t one = left_[i];
            if (one == before(at) || one == left_[at] || one == after(at)) continue;
            const Point p = points_[one];
            if (p == a || p == b || p == c || cross(points_[before(i)], p, points_[after(i)]) > 0) continue;
            if (inside(p, a, b, c)) return false;
        }
        return true;
    }

    void cut(std::size_t at) {
        out_.insert(out_.end(), {before(at), left_[at], after(at)});
        left_.erase(left_.begin() + static_cast<std::ptrdiff_t>(at));
    }

    const Points& points_;
    std::vector<std::size_t> left_;
    std::vector<std::size_t> out_;
};

// Outwards at each corner, so long that both its edges move by one.
Points outwards(const Points& points) {
    Points out(points.size());
    const auto normal = [&](std::size_t i) {
        const Point& a = points[i];
        const Point& b = points[(i + 1) % points.size()];
        const float length = std::max(std::hypot(b.x - a.x, b.y - a.y), kNothing);
        return Point{(b.y - a.y) / length, (a.x - b.x) / length};
    };
    for (std::size_t i = 0; i < points.size(); ++i) {
        const Point a = normal((i + points.size() - 1) % points.size());
        const Point b = normal(i);
        const Point sum{a.x + b.x, a.y + b.y};
        const float square = std::max(sum.x * sum.x + sum.y * sum.y, kNothing);
        const float by = std::min(2 / square, kSharpest / std::sqrt(square));
        out[i] = {sum.x * by, sum.y * by};
    }
    return out;
}

ImU32 packed(Colour c, float strength) {
    return IM_COL32(c.r, c.g, c.b, static_cast<int>(std::clamp(strength, 0.0F, 1.0F) * 255 + 0.5F));
}

}  // namespace

void Kit::polygon(const std::vector<Point>& outline, Colour colour, float strength) {
    const Points points = cleaned(outline);
    if (points.size() < 3 || strength <= 0) return;
    const Points away = outwards(points);
    const auto triangles = Cutter(points).triangles();
    ImDrawList& list = *impl_->list;
    const auto count = points.size();
    list.PrimReserve(static_cast<int>(triangles.size() + 6 * count), static_cast<int>(2 * count));
    const ImVec2 uv = ImGui::GetFontTexUvWhitePixel();
    const auto first = list._VtxCurrentIdx;
    const auto index = [&](std::size_t of) { return static_cast<ImDrawIdx>(first + of); };
    // Of each corner one vertex inside, in full colour, and one outside, clear.
    for (std::size_t i = 0; i < count; ++i) {
        const Point p = points[i];
        const Point n{away[i].x * kSoft, away[i].y * kSoft};
        list.PrimWriteVtx({p.x - n.x, p.y - n.y}, uv, packed(colour, strength));
        list.PrimWriteVtx({p.x + n.x, p.y + n.y}, uv, packed(colour, 0));
    }
    for (const std::size_t one : triangles) list.PrimWriteIdx(index(2 * one));
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t next = (i + 1) % count;
        for (const std::size_t one : {2 * i, 2 * i + 1, 2 * next + 1, 2 * i, 2 * next + 1, 2 * next})
            list.PrimWriteIdx(index(one));
    }
}

}  // namespace rehearse::desktop
