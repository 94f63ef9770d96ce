// Hair that hangs: behind the body, and over the shoulders in front of it.
#include <cmath>

#include "person_hair.hpp"

namespace rehearse::desktop {
namespace {

using present::Hair;
using present::Headwear;

// Wider than the head by `wide`, down to `end`.
Path curtain(const Figure& figure, float wide, float end, float inwards) {
    const float t = figure.build.temple + wide;
    return both_sides(spline({{0, -60},
                              {t * 0.6F, -57},
                              {t, -34},
                              {t + 2, -4},
                              {t + 1, end * 0.5F},
                              {t - inwards * 0.4F, end - 8},
                              {t - inwards, end},
                              {t * 0.5F, end + 2}}));
}

void draw_waves(Canvas& canvas, const Figure& figure) {
    const float t = figure.build.temple;
    canvas.fill(both_sides(spline({{0, -58},
                                   {t * 0.6F, -56},
                                   {t + 5, -34},
                                   {t + 11, -14},
                                   {t + 8, 2},
                                   {t + 15, 18},
                                   {t + 11, 34},
                                   {t + 19, 50},
                                   {t + 13, 66},
                                   {t + 19, 80},
                                   {t + 6, 88},
                                   {t * 0.4F, 86}})),
                figure.colours.hair_shade);
}

void draw_afro_behind(Canvas& canvas, const Figure& figure) {
    const float t = figure.build.temple;
    canvas.fill(blob({{0, -78},
                      {24, -74},
                      {t + 9, -56},
                      {t + 19, -30},
                      {t + 17, -4},
                      {t + 6, 15},
                      {0, 20},
                      {-t - 6, 15},
                      {-t - 17, -4},
                      {-t - 19, -30},
                      {-t - 9, -56},
                      {-24, -74}}),
                figure.colours.hair);
    if (figure.plain) return;
    for (int i = 0; i < 25; ++i) {
        const float angle = 2.7F + static_cast<float>(i) * 0.182F;
        canvas.dot({(t + 14.5F) * std::cos(angle), -29 + 46 * std::sin(angle)}, 5.4F, figure.colours.hair);
    }
}

void draw_locks(Canvas& canvas, const Figure& figure, float wide, float end) {
    const float t = figure.build.temple;
    canvas.fill(both_sides({{t * 0.7F, -34}, {t + 2, -8}, {t + 4, 68}}), figure.colours.hair_shade);
    for (int i = 0; i < 7; ++i)
        for (const float side : {-1.0F, 1.0F}) {
            const float x = t * 0.45F + static_cast<float>(i) * (t * 0.115F);
            const float low = end - static_cast<float>((i * 5) % 4) * 4;
            canvas.stroke(spline({{side * x * 0.7F, -40},
                                  {side * (x + 3), -12},
                                  {side * (x + 6), 24},
                                  {side * (x + 7), low}}),
                          wide, i % 2 == 0 ? figure.colours.hair_shade : figure.colours.hair);
        }
}

void draw_tail(Canvas& canvas, const Figure& figure) {
    canvas.fill(chain({spline({{14, -54}, {34, -58}, {52, -44}, {58, -16}, {53, 14}, {58, 38}, {48, 56}}),
                       spline({{46, 44}, {40, 24}, {42, 0}, {36, -26}, {18, -44}})}),
                figure.colours.hair_shade);
    if (!figure.plain)
        canvas.tapered(spline({{40, -44}, {50, -18}, {47, 14}, {51, 36}}), 2.2F, figure.colours.hair, 0.9F);
}

// One side of what hangs in front, from the temple down to `end`.
void draw_lock(Canvas& canvas, const Figure& figure, float side, float end, float wave) {
    const float t = figure.build.temple;
    const float high = end + 18;  // of the part that hangs
    const auto at = [&](float share) { return share * high - 18; };
    const Path lock = chain({spline({{t - 5, -18},
                                     {t + 5, -20},
                                     {t + 7.5F, at(0.22F)},
                                     {t + 7 + wave, at(0.42F)},
                                     {t + 6 - wave, at(0.62F)},
                                     {t + 8 + wave, at(0.84F)},
                                     {t + 3.5F, end}}),
                             spline({{t - 1, end + 1},
                                     {t - 4.5F, at(0.92F)},
                                     {t - 3 - wave, at(0.58F)},
                                     {t - 1 + wave, at(0.4F)},
                                     {t - 3.5F, at(0.2F)}})});
    canvas.fill(side > 0 ? lock : mirrored(lock), figure.colours.hair);
    if (figure.plain) return;
    Path line{{t + 1, -10}, {t + 3, 10}, {t + 2 + wave, 30}, {t + 1, end - 14}};
    canvas.tapered(spline(side > 0 ? line : mirrored(line)), 1.8F, figure.colours.hair_shade, 0.8F);
}

}  // namespace

float hair_top(Hair hair) {
    switch (hair) {
        case Hair::bald:
        case Hair::shaved:
        case Hair::thin:
            return -50;
        case Hair::swept:
            return -68;
        case Hair::curly:
            return -69;
        case Hair::afro:
            return -80;
        default:
            return -60;
    }
}

bool hangs(Hair hair) {
    return hair == Hair::locs || hair == Hair::braids || hair == Hair::bob || hair == Hair::straight ||
           hair == Hair::wavy || hair == Hair::ponytail;
}

void draw_hair_behind(Canvas& canvas, const Figure& figure) {
    const Headwear on = figure.looks.headwear;
    if (on == Headwear::headscarf || on == Headwear::turban) return;
    const Hair hair = figure.looks.hair;
    if (figure.covered() && !hangs(hair)) return;
    const Palette& c = figure.colours;
    if (hair == Hair::afro) draw_afro_behind(canvas, figure);
    if (hair == Hair::bob) canvas.fill(curtain(figure, 8, 44, 9), c.hair_shade);
    if (hair == Hair::straight) canvas.fill(curtain(figure, 8, 92, 2), c.hair_shade);
    if (hair == Hair::wavy) draw_waves(canvas, figure);
    if (hair == Hair::ponytail) draw_tail(canvas, figure);
    if (hair == Hair::locs) draw_locks(canvas, figure, 8, 78);
    if (hair == Hair::braids) draw_locks(canvas, figure, 4.6F, 84);
    if (hair == Hair::bun) {
        canvas.fill(ellipse({0, -65}, 16, 14.5F), c.hair);
        if (figure.plain) return;
        canvas.tapered(spline({{-11, -66}, {-3, -73}, {8, -71}}), 2.2F, c.hair_light, 0.7F);
        canvas.tapered(spline({{-10, -59}, {2, -65}, {11, -60}}), 1.8F, c.hair_shade, 0.9F);
    }
}

void draw_hair_in_front(Canvas& canvas, const Figure& figure) {
    const Headwear on = figure.looks.headwear;
    if (on == Headwear::headscarf || on == Headwear::turban) return;
    const Hair hair = figure.looks.hair;
    const bool tucked = figure.looks.hearing_aid;  // behind the ear of one side
    for (const float side : {-1.0F, 1.0F}) {
        if (side < 0 && tucked) continue;
        if (hair == Hair::bob) draw_lock(canvas, figure, side, 44, 0);
        if (hair == Hair::straight) draw_lock(canvas, figure, side, 88, 0.6F);
        if (hair == Hair::wavy) draw_lock(canvas, figure, side, 86, 3.2F);
    }
}

}  // namespace rehearse::desktop
