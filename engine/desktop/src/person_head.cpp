// The head without its face: neck, ears, the shape of it and the light on it.
#include "person_parts.hpp"

namespace rehearse::desktop {
namespace {

using present::Headwear;

// Smooth from a to b with two points that pull at it.
Path bend(Point a, Point pull_a, Point pull_b, Point b) {
    constexpr int kSteps = 10;
    Path out;
    for (int i = 0; i < kSteps; ++i) {
        const float t = static_cast<float>(i) / kSteps;
        const float s = 1 - t;
        const float wa = s * s * s, wb = 3 * s * s * t, wc = 3 * s * t * t, wd = t * t * t;
        out.push_back({wa * a.x + wb * pull_a.x + wc * pull_b.x + wd * b.x,
                       wa * a.y + wb * pull_a.y + wc * pull_b.y + wd * b.y});
    }
    return out;
}

void draw_ear(Canvas& canvas, const Figure& figure, float side) {
    const Palette& c = figure.colours;
    const float x = side * (figure.build.temple + 0.5F) - figure.turned(3);
    const float size = figure.looks.age == present::Age::old ? 1.12F : 1;
    canvas.fill(ellipse({x, 8}, 6.2F * size, 10 * size, side * 0.16F), c.skin_shade);
    canvas.fill(ellipse({x - side * 0.8F, 8}, 5.2F * size, 9 * size, side * 0.16F), c.skin);
    if (figure.plain) return;
    canvas.tapered(
        spline({{x + side * 2.2F, 2.5F}, {x - side * 1, 4}, {x - side * 0.4F, 10}, {x + side, 13}}), 1.5F,
        c.skin_shade);
}

}  // namespace

Path head_outline(const Figure& figure) {
    const Build& b = figure.build;
    return both_sides(
        chain({bend({0, b.crown}, {b.temple * 0.6F, b.crown}, {b.temple, b.crown + 20}, {b.temple, -6}),
               bend({b.temple, -6}, {b.temple, 12}, {b.jaw + 3.5F, b.jaw_at - 8}, {b.jaw, b.jaw_at}),
               bend({b.jaw, b.jaw_at}, {b.jaw - 5, b.jaw_at + 11}, {b.chin_width, b.chin}, {0, b.chin})}));
}

void draw_neck(Canvas& canvas, const Figure& figure) {
    const float n = figure.build.neck;
    canvas.fill(
        both_sides(spline({{n, 16}, {n, 46}, {n + 1.5F, 62}, {n + 12, 74}, {n + 26, 80}, {n + 26, 100}})),
        figure.colours.skin);
    draw_neck_shadow(canvas, figure);
}

void draw_neck_shadow(Canvas& canvas, const Figure& figure) {
    const float n = figure.build.neck;
    const float chin = figure.build.chin;
    const float x = figure.turned(3);
    const Canvas::Within inside(canvas,
                                {{-n, 16}, {n, 16}, {n, 46}, {n + 1.5F, 62}, {-n - 1.5F, 62}, {-n, 46}});
    canvas.fill(blob({{-36 + x, 20},
                      {36 + x, 20},
                      {25 + x, 45},
                      {9 + x, chin + 9.5F},
                      {-9 + x, chin + 9.5F},
                      {-25 + x, 45}}),
                figure.colours.skin_shade);
}

void draw_head(Canvas& canvas, const Figure& figure) {
    const Palette& c = figure.colours;
    const Path head = head_outline(figure);
    if (figure.looks.headwear != Headwear::headscarf) {
        draw_ear(canvas, figure, -1);
        draw_ear(canvas, figure, 1);
    }
    canvas.fill(head, c.skin);
    const Canvas::Within inside(canvas, head);
    // The light comes from one side.
    const float t = figure.build.temple;
    const float x = figure.turned(4);
    canvas.fill(chain({spline({{t * 0.55F + x, -60},
                               {t * 0.82F + x, -20},
                               {t * 0.74F + x, 12},
                               {t * 0.5F + x, 38},
                               {x + 4, 54}}),
                       {{60, 60}, {60, -60}}}),
                c.skin_shade, 0.42F);
    if (figure.looks.hair == present::Hair::bald && !figure.covered())
        canvas.fill(ellipse({-12, -38}, 10, 4.5F, -0.3F), c.skin_light, 0.7F);
}

}  // namespace rehearse::desktop
