// What people wear on the head.
#include <cmath>

#include "person_hair.hpp"

namespace rehearse::desktop {
namespace {

using present::Headwear;

void draw_headscarf(Canvas& canvas, const Figure& figure) {
    const Palette& c = figure.colours;
    const Build& b = figure.build;
    const float t = b.temple;
    // A ring round the face, and the folds below the chin.
    const Path ring = chain({spline({{-1, -60},
                                     {t * 0.62F, -55},
                                     {t + 6.5F, -28},
                                     {t + 8, 4},
                                     {b.jaw + 12, b.jaw_at + 4},
                                     {b.chin_width + 9, b.chin + 10},
                                     {-1, b.chin + 17}}),
                             spline({{0, b.chin},
                                     {b.chin_width, b.chin - 1.5F},
                                     {b.jaw - 1, b.jaw_at},
                                     {t - 3, 10},
                                     {t - 2.5F, -8},
                                     {t * 0.6F, -29},
                                     {0, -33}})});
    const Path band = chain({spline({{0, -37}, {t * 0.6F, -33}, {t + 1, -8}, {t, 4}}),
                             spline({{t - 4, 2}, {t - 5, -9}, {t * 0.54F, -26}, {0, -29.5F}})});
    canvas.fill(band, c.headwear_shade);
    canvas.fill(mirrored(band), c.headwear_shade);
    canvas.fill(ring, c.headwear);
    canvas.fill(mirrored(ring), c.headwear);
    if (figure.plain) return;
    canvas.tapered(spline({{t - 1, 14}, {b.jaw + 2, b.jaw_at + 3}, {10, b.chin + 6}, {-10, b.chin + 8}}), 2,
                   c.headwear_shade);
    canvas.tapered(spline({{-t - 2, 8}, {-b.jaw - 4, b.jaw_at + 6}, {-8, b.chin + 11}, {8, b.chin + 12}}), 2,
                   c.headwear_shade);
    canvas.tapered(spline({{-t + 2, -32}, {-t + 15, -48}, {-4, -54}}), 2.6F, c.headwear_light);
    canvas.tapered(spline({{t + 2, -20}, {t + 3.5F, 0}, {t - 1, 20}}), 2, c.headwear_shade);
}

void draw_turban(Canvas& canvas, const Figure& figure) {
    const Palette& c = figure.colours;
    const float t = figure.build.temple;
    const Path dome =
        chain({spline({{-t - 2, -10},
                       {-t - 7, -32},
                       {-t + 4, -60},
                       {-12, -77},
                       {10, -78},
                       {t - 4, -62},
                       {t + 7, -34},
                       {t + 2, -10}}),
               spline({{t - 2, -13}, {t * 0.55F, -24}, {0, -35}, {-t * 0.55F, -24}, {2 - t, -13}})});
    canvas.fill(dome, c.headwear);
    canvas.fill(
        chain({spline({{-9, -29.6F}, {0, -35}, {9, -29.6F}}), spline({{4, -42}, {0, -46}, {-4, -42}})}),
        c.headwear_shade);
    if (figure.plain) return;
    for (int i = 0; i < 4; ++i) {
        const float s = static_cast<float>(i);
        canvas.tapered(spline({{t + 1.5F - s * 0.8F, -17 - s * 10},
                               {t * 0.55F - s * 2.5F, -33 - s * 9},
                               {-3 - s * 4, -46 - s * 8.4F}}),
                       2, c.headwear_shade);
        canvas.tapered(spline({{-t - 1.5F + s * 0.8F, -17 - s * 10},
                               {-t * 0.55F + s * 2, -33 - s * 9},
                               {-6 + s * 2, -43 - s * 8.6F}}),
                       2, i == 1 ? c.headwear_light : c.headwear_shade);
    }
}

void draw_kippah(Canvas& canvas, const Figure& figure) {
    const Palette& c = figure.colours;
    const float top = hair_top(figure.looks.hair) + (figure.looks.hair == present::Hair::bald ? -1.5F : 0.5F);
    canvas.fill(chain({spline({{-23, top + 11}, {-17, top + 3}, {0, top - 1}, {17, top + 3}, {23, top + 11}}),
                       spline({{12, top + 7.4F}, {0, top + 6.2F}, {-12, top + 7.4F}})}),
                c.headwear);
    if (!figure.plain)
        canvas.tapered(spline({{-20, top + 8.6F}, {0, top + 3.4F}, {20, top + 8.6F}}), 1.6F,
                       c.headwear_light);
}

// Hair that is seen below a cap.
void draw_sides(Canvas& canvas, const Figure& figure) {
    const auto hair = figure.looks.hair;
    if (hair == present::Hair::bald) return;
    const float t = figure.build.temple;
    const float wide = hair == present::Hair::afro ? 11.0F : hair == present::Hair::curly ? 5.0F : 1.5F;
    const Path side = chain({spline({{t - 2, -22}, {t + wide, -20}, {t + wide + 1, -8}, {t + 0.5F, 3}}),
                             spline({{t - 3.5F, 1}, {t - 4.5F, -10}})});
    canvas.fill(side, figure.colours.hair);
    canvas.fill(mirrored(side), figure.colours.hair);
}

void draw_cap(Canvas& canvas, const Figure& figure) {
    const Palette& c = figure.colours;
    const float t = figure.build.temple;
    draw_sides(canvas, figure);
    canvas.fill(chain({spline({{-t - 3, -18},
                               {-t - 2.5F, -38},
                               {-t + 12, -57},
                               {0, -63},
                               {t - 12, -57},
                               {t + 2.5F, -38},
                               {t + 3, -18}}),
                       spline({{t * 0.6F, -22}, {0, -24.5F}, {-t * 0.6F, -22}})}),
                c.headwear);
    const float x = figure.turned(6);
    canvas.fill(blob({{-t + 1 + x, -21},
                      {-t * 0.5F + x, -29},
                      {x, -31},
                      {t * 0.5F + x, -29},
                      {t - 1 + x, -21},
                      {t * 0.72F + x, -17},
                      {x, -19.5F},
                      {-t * 0.72F + x, -17}}),
                c.headwear_shade);
    canvas.dot({0, -62.5F}, 2.4F, c.headwear_shade);
    if (figure.plain) return;
    for (const float side : {-1.0F, 1.0F})
        canvas.tapered(spline({{side * 2, -61}, {side * 14, -48}, {side * 17, -31}}), 1.3F, c.headwear_shade);
    canvas.tapered(spline({{-t + 4, -34}, {-t + 12, -50}, {-12, -57}}), 2.6F, c.headwear_light, 0.8F);
}

void draw_beanie(Canvas& canvas, const Figure& figure) {
    const Palette& c = figure.colours;
    const float t = figure.build.temple;
    draw_sides(canvas, figure);
    canvas.fill(spline({{-t - 1, -26},
                        {-t - 1, -44},
                        {-t + 12, -64},
                        {0, -71},
                        {t - 12, -64},
                        {t + 1, -44},
                        {t + 1, -26}}),
                c.headwear);
    canvas.fill(chain({spline({{-t - 3.5F, -20},
                               {-t - 3, -36},
                               {-t * 0.5F, -42},
                               {0, -44},
                               {t * 0.5F, -42},
                               {t + 3, -36},
                               {t + 3.5F, -20}}),
                       spline({{t * 0.6F, -25}, {0, -27.5F}, {-t * 0.6F, -25}})}),
                c.headwear_light);
    if (figure.plain) return;
    for (int i = -3; i <= 3; ++i) {
        const float x = static_cast<float>(i) * t * 0.29F;
        canvas.stroke({{x, -29 + std::abs(x) * 0.1F}, {x * 0.97F, -41 + std::abs(x) * 0.1F}}, 1.5F,
                      c.headwear, 0.85F);
    }
    for (const float x : {-14.0F, 0.0F, 14.0F})
        canvas.tapered(spline({{x * 1.2F, -46}, {x, -56}, {x * 0.5F, -66}}), 1.8F, c.headwear_shade, 0.8F);
}

}  // namespace

void draw_headwear_behind(Canvas& canvas, const Figure& figure) {
    if (figure.looks.headwear != Headwear::headscarf) return;
    const float t = figure.build.temple;
    canvas.fill(both_sides(spline({{0, -60},
                                   {t * 0.62F, -55},
                                   {t + 7, -28},
                                   {t + 9, 6},
                                   {t + 9, 34},
                                   {t + 17, 62},
                                   {t + 17, 84},
                                   {t + 4, 96}})),
                figure.colours.headwear_shade);
}

void draw_headscarf_drape(Canvas& canvas, const Figure& figure) {
    if (figure.looks.headwear != Headwear::headscarf) return;
    const Palette& c = figure.colours;
    const float t = figure.build.temple;
    canvas.fill(
        both_sides(spline({{18, 34}, {t, 44}, {t + 10, 62}, {t + 15, 80}, {t + 4, 97}, {16, 108}, {0, 110}})),
        c.headwear);
    if (figure.plain) return;
    canvas.tapered(spline({{-t + 2, 62}, {-14, 84}, {18, 98}}), 2.4F, c.headwear_shade);
    canvas.tapered(spline({{-t - 6, 72}, {-20, 94}, {6, 104}}), 2.2F, c.headwear_shade);
    canvas.tapered(spline({{t + 4, 62}, {t - 2, 78}, {22, 96}}), 2.2F, c.headwear_shade);
    canvas.tapered(spline({{t - 10, 58}, {20, 76}, {-4, 84}}), 2.4F, c.headwear_light);
}

void draw_headwear(Canvas& canvas, const Figure& figure) {
    switch (figure.looks.headwear) {
        case Headwear::none:
            return;
        case Headwear::headscarf:
            return draw_headscarf(canvas, figure);
        case Headwear::turban:
            return draw_turban(canvas, figure);
        case Headwear::kippah:
            return draw_kippah(canvas, figure);
        case Headwear::cap:
            return draw_cap(canvas, figure);
        case Headwear::beanie:
            return draw_beanie(canvas, figure);
    }
}

}  // namespace rehearse::desktop
