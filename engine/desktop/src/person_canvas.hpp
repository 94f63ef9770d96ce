// Shapes of a drawing in units of its own: paths, and a canvas that turns, cuts and fills them.
#pragma once

#include <vector>

#include "desktop/kit.hpp"

namespace rehearse::desktop {

using Path = std::vector<Point>;

/// A smooth line through all of `points`, from the first to the last.
[[nodiscard]] Path spline(const Path& points);
/// A smooth closed line through all of `points`.
[[nodiscard]] Path blob(const Path& points);
/// One after the other: corners where they meet.
[[nodiscard]] Path chain(std::initializer_list<Path> paths);
[[nodiscard]] Path ellipse(Point centre, float across, float down, float turned = 0);
/// The same at the other side of the upright line through 0.
[[nodiscard]] Path mirrored(Path path);
[[nodiscard]] Path moved(Path path, float x, float y);
/// The right half of something symmetric, from top to bottom, made whole.
[[nodiscard]] Path both_sides(const Path& right);
/// A line with a width at its start, middle and end, and round ends.
[[nodiscard]] Path brush(const Path& line, float start, float middle, float end);
/// The part of `path` inside the convex `within`.
[[nodiscard]] Path cut(const Path& path, const Path& within);

[[nodiscard]] Colour mixed(Colour a, Colour b, float share);
[[nodiscard]] Colour darker(Colour colour, float share);
[[nodiscard]] Colour lighter(Colour colour, float share);

/// Where a path goes: turned about a point, then scaled about it, then moved.
struct Motion {
    float turn = 0;  // radians, clockwise
    Point about = {};
    float scale = 1;
    Point by = {};
};

class Canvas {
public:
    /// `view` in units is fitted into `frame` in pixels. Where the frame is higher, more is seen: mostly
    /// below, but nothing below `lowest`.
    Canvas(Kit& kit, Rect frame, Rect view, float lowest, float rounding);

    void fill(const Path& path, Colour colour, float strength = 1);
    void stroke(const Path& line, float width, Colour colour, float strength = 1);
    /// All round a closed path.
    void outline(const Path& path, float width, Colour colour, float strength = 1);
    /// Thinner at both ends.
    void tapered(const Path& line, float width, Colour colour, float strength = 1);
    void dot(Point centre, float radius, Colour colour, float strength = 1);
    /// The whole frame.
    void flood(Colour colour);

    /// Shapes that follow are moved so, until the value goes.
    class Moved {
    public:
        Moved(Canvas& canvas, const Motion& motion) : canvas_(canvas) { canvas.motions_.push_back(motion); }
        ~Moved() { canvas_.motions_.pop_back(); }
        Moved(const Moved&) = delete;
        Moved& operator=(const Moved&) = delete;

    private:
        Canvas& canvas_;
    };
    /// Only what lies inside the convex `path` of shapes that follow is seen, until the value goes.
    class Within {
    public:
        Within(Canvas& canvas, const Path& path) : canvas_(canvas) {
            canvas.cuts_.push_back(canvas.placed(path));
        }
        ~Within() { canvas_.cuts_.pop_back(); }
        Within(const Within&) = delete;
        Within& operator=(const Within&) = delete;

    private:
        Canvas& canvas_;
    };

    /// Pixels to a unit.
    [[nodiscard]] float scale() const { return scale_; }

private:
    [[nodiscard]] Path placed(const Path& path) const;

    Kit& kit_;
    Path frame_;
    float scale_ = 1;
    Point origin_;
    std::vector<Motion> motions_;
    std::vector<Path> cuts_;
};

}  // namespace rehearse::desktop
