// Glasses, hearing aids, headsets, sticks and chairs.
#include <algorithm>
#include <cmath>
#include <functional>

#include "person_hair.hpp"

namespace rehearse::desktop {
namespace {

constexpr Colour kMetal{72, 78, 86};
constexpr Colour kWood{150, 102, 62};

bool ear_is_covered(const Figure& figure) { return figure.looks.headwear == present::Headwear::headscarf; }

void draw_glasses(Canvas& canvas, const Figure& figure) {
    const bool round =
        figure.looks.face == present::Face::square || figure.looks.face == present::Face::narrow;
    const Colour frame = figure.looks.skin >= 5 ? Colour{196, 158, 96}
                         : figure.older()       ? Colour{112, 62, 52}
                                                : Colour{46, 48, 58};
    const float x = figure.turned(5);
    const float width = figure.plain ? 2.6F : 2.1F;
    for (const float side : {-1.0F, 1.0F}) {
        const Point at{side * 16.6F + x, 3.4F};
        const Path lens = round ? ellipse(at, 12.2F, 11.4F)
                                : moved(blob({{-12, -7},
                                              {-6, -9.6F},
                                              {6, -9.6F},
                                              {12, -7},
                                              {12.2F, 3},
                                              {7, 9.4F},
                                              {-7, 9.4F},
                                              {-12.2F, 3}}),
                                        at.x, at.y);
        canvas.fill(lens, {255, 255, 255}, 0.13F);
        if (!figure.plain)
            canvas.fill(cut(lens, {{at.x - 9, at.y + 12},
                                   {at.x - 2, at.y - 12},
                                   {at.x + 3, at.y - 12},
                                   {at.x - 4, at.y + 12}}),
                        {255, 255, 255}, 0.18F);
        canvas.outline(lens, width, frame);
        const float ear = side * (figure.build.temple - 0.5F) - figure.turned(3);
        canvas.stroke({{at.x + side * 12, 0.5F}, {ear, 1.5F}}, width, frame);
    }
    canvas.stroke(spline({{-5 + x, 1.5F}, {x, -0.8F}, {5 + x, 1.5F}}), width, frame);
}

// Hooked behind the ear, with a thin tube into it.
void draw_hearing_aid(Canvas& canvas, const Figure& figure) {
    if (ear_is_covered(figure)) return;
    const float x = -figure.build.temple - figure.turned(3);
    const Colour body{64, 150, 160};
    canvas.stroke(spline({{x + 3, -3}, {x - 2.4F, -4.4F}, {x - 6.4F, 0.6F}, {x - 6.6F, 8.5F}}), 3.6F, body);
    canvas.stroke(spline({{x + 3, -3}, {x + 2.8F, 3}, {x - 0.5F, 8}}), 1.3F, {226, 236, 238});
    canvas.dot({x - 0.5F, 8.5F}, 1.9F, {226, 236, 238});
}

void draw_headset(Canvas& canvas, const Figure& figure) {
    const float t = figure.build.temple;
    const float top = figure.covered() ? -66 : std::max(-72.0F, hair_top(figure.looks.hair) - 2);
    const float x = figure.turned(3);
    const float wide = t + (figure.looks.hair == present::Hair::afro ? 10.0F : 5.0F);
    canvas.stroke(spline({{-wide - x, 4},
                          {-wide + 1, -30},
                          {-wide * 0.55F, top + 6},
                          {0, top},
                          {wide * 0.55F, top + 6},
                          {wide - 1, -30},
                          {wide - x, 4}}),
                  4, kMetal);
    for (const float side : {-1.0F, 1.0F}) {
        const float at = side * (wide - 0.5F) - x;
        canvas.fill(ellipse({at, 8}, 6, 11), kMetal);
        canvas.fill(ellipse({at + side * 1.2F, 8}, 3.4F, 7.5F), {106, 114, 124});
    }
    canvas.stroke(spline({{-wide - x, 16}, {-wide + 4, 34}, {-20 + x, 42}, {-13 + x * 1.6F, 41}}), 2.2F,
                  kMetal);
    canvas.fill(ellipse({-12 + x * 1.6F, 40.8F}, 5, 3.2F, -0.2F), {46, 50, 58});
}

// A hand at the end of a sleeve, and between them what it holds.
void draw_hand(Canvas& canvas, const Figure& figure, Point at, const std::function<void()>& held) {
    const Palette& c = figure.colours;
    const bool thick =
        figure.looks.dress == present::Dress::coat || figure.looks.dress == present::Dress::jumper;
    const Colour sleeve =
        figure.looks.dress == present::Dress::hi_vis ? cloth(figure.looks.dress_colour) : c.dress;
    const Path arm = spline({{-9, 14}, {-24, 40}, {-2, 52}, {11, 16}});
    const Path cuff = spline({{-11, 20}, {-9.5F, 12.5F}, {11, 13.5F}, {10.5F, 21}});
    canvas.fill(moved(arm, at.x, at.y), darker(sleeve, 0.1F));
    canvas.fill(moved(cuff, at.x, at.y), thick ? lighter(sleeve, 0.2F) : darker(sleeve, 0.2F));
    held();
    const Canvas::Moved there(canvas, {0, {}, 1, at});
    canvas.fill(blob({{-9, -4}, {0, -8}, {9, -5}, {11, 6}, {8, 15}, {-6, 15}, {-10, 7}}), c.skin);
    if (figure.plain) return;
    for (const float y : {-2.6F, 2.4F, 7.2F})
        canvas.tapered(spline({{-9.5F, y}, {-3, y - 1}, {2, y + 0.5F}}), 1.4F, c.skin_shade);
    canvas.fill(blob({{4, -7}, {9, -9}, {11, -3}, {7, 3}, {3, 0}}), c.skin_light, 0.6F);
}

void draw_walking_stick(Canvas& canvas, const Figure& figure) {
    const Point at{-47, 88};
    const Path handle{{at.x - 15, at.y - 4}, {at.x - 9, at.y - 7}, {at.x, at.y - 7}, {at.x + 12, at.y - 6}};
    draw_hand(canvas, figure, at, [&] {
        canvas.stroke({{at.x + 4, at.y + 60}, {at.x + 4, at.y - 4}}, 5, kWood);
        canvas.stroke(spline(handle), 6.4F, darker(kWood, 0.15F));
    });
}

void draw_white_cane(Canvas& canvas, const Figure& figure) {
    const Point at{-53, 92};
    const auto along = [&](float up) { return Point{at.x + 1 + up * 0.07F, at.y - up}; };
    draw_hand(canvas, figure, at, [&] {
        canvas.stroke({along(-50), along(58)}, 5.2F, {120, 128, 134}, 0.5F);
        canvas.stroke({along(-50), along(58)}, 4, {250, 250, 250});
        canvas.stroke({along(30), along(42)}, 4, {206, 58, 54});
        canvas.stroke({along(50), along(60)}, 5.4F, {44, 46, 52});
    });
}

}  // namespace

void draw_wheelchair(Canvas& canvas, const Figure& figure) {
    if (!figure.looks.wheelchair) return;
    const float s = figure.build.shoulder;
    canvas.fill(blob({{-s * 0.86F, 70},
                      {-s * 0.5F, 66},
                      {s * 0.5F, 66},
                      {s * 0.86F, 70},
                      {s * 0.9F, 140},
                      {-s * 0.9F, 140}}),
                {58, 66, 78});
    canvas.stroke({{-s * 0.8F, 69}, {s * 0.8F, 69}}, 3, {92, 102, 116});
    for (const float side : {-1.0F, 1.0F}) {
        canvas.stroke(
            spline(
                {{side * (s - 5), 140}, {side * (s - 5), 72}, {side * (s - 4), 62}, {side * (s + 1), 58.5F}}),
            4.6F, {150, 158, 168});
        canvas.stroke({{side * s, 59}, {side * (s + 8), 55.5F}}, 7.4F, {44, 48, 56});
    }
}

void draw_worn_aids(Canvas& canvas, const Figure& figure) {
    if (figure.looks.earrings && !ear_is_covered(figure))
        for (const float side : {-1.0F, 1.0F}) {
            const float x = side * (figure.build.temple + 0.8F) - figure.turned(3);
            canvas.dot({x, 19.5F}, figure.plain ? 2.8F : 2.3F, {226, 184, 92});
            if (!figure.plain) canvas.dot({x - 0.6F, 18.8F}, 0.8F, {252, 234, 184});
        }
    if (figure.looks.glasses) draw_glasses(canvas, figure);
    if (figure.looks.hearing_aid) draw_hearing_aid(canvas, figure);
    if (figure.looks.headset) draw_headset(canvas, figure);
}

void draw_held_aids(Canvas& canvas, const Figure& figure) {
    if (figure.looks.white_cane)
        draw_white_cane(canvas, figure);
    else if (figure.looks.walking_stick)
        draw_walking_stick(canvas, figure);
}

}  // namespace rehearse::desktop
