// Hair that lies on the head, and beards.
#include <algorithm>
#include <cmath>

#include "person_hair.hpp"

namespace rehearse::desktop {
namespace {

using present::Beard;
using present::Hair;

// A cap of hair: `outer` from the left over the crown to the right, `line` back along the forehead.
void cap(Canvas& canvas, const Figure& figure, const Path& outer, const Path& line) {
    canvas.fill(chain({spline(outer), spline(line)}), figure.colours.hair);
}

void strands(Canvas& canvas, const Figure& figure, const std::vector<Path>& lines, float width = 1.6F) {
    if (figure.plain) return;
    for (const Path& line : lines) canvas.tapered(spline(line), width, figure.colours.hair_shade, 0.75F);
}

void shine(Canvas& canvas, const Figure& figure, const Path& line, float width = 2.6F) {
    if (!figure.plain) canvas.tapered(spline(line), width, figure.colours.hair_light, 0.8F);
}

void draw_shaved(Canvas& canvas, const Figure& figure) {
    const float t = figure.build.temple;
    const Canvas::Within head(canvas, head_outline(figure));
    const Path shape =
        chain({spline({{-t - 4, 2}, {-t - 4, -60}, {t + 4, -60}, {t + 4, 2}}), spline({{t - 2.2F, 2},
                                                                                       {t - 3.5F, -12},
                                                                                       {t - 9, -24},
                                                                                       {t - 19, -32},
                                                                                       {0, -34.5F},
                                                                                       {19 - t, -32},
                                                                                       {9 - t, -24},
                                                                                       {3.5F - t, -12},
                                                                                       {2.2F - t, 2}})});
    canvas.fill(shape, mixed(figure.colours.skin, figure.colours.hair, 0.62F));
}

// What is left at the sides.
void draw_thin(Canvas& canvas, const Figure& figure) {
    const float t = figure.build.temple;
    for (const float side : {-1.0F, 1.0F}) {
        Path tuft = chain({spline({{t - 5, -1}, {t + 3, 3}, {t + 6.5F, -8}, {t + 5.5F, -22}, {t - 1, -35}}),
                           spline({{t - 8, -33}, {t - 5, -24}, {t - 4.5F, -12}})});
        canvas.fill(side > 0 ? tuft : mirrored(tuft), figure.colours.hair);
    }
    for (const float x : {-14.0F, -4.0F, 7.0F})
        canvas.tapered(spline({{x - 12, -37 - x * 0.12F}, {x, -47.5F}, {x + 13, -46}}), 2,
                       figure.colours.hair, 0.85F);
    canvas.fill(ellipse({-9, -41}, 8, 3.5F, -0.3F), figure.colours.skin_light, 0.6F);
}

void draw_cropped(Canvas& canvas, const Figure& figure) {
    const float t = figure.build.temple;
    cap(canvas, figure,
        {{-t - 0.5F, 2},
         {-t - 3.5F, -16},
         {-t - 1, -38},
         {-t + 13, -54},
         {-8, -61},
         {12, -60.5F},
         {t - 9, -53},
         {t + 2.5F, -36},
         {t + 3.5F, -16},
         {t + 0.5F, 2}},
        {{t - 2.5F, 1},
         {t - 3.5F, -14},
         {t - 6, -24},
         {t - 13, -30},
         {6, -30.5F},
         {-10, -35},
         {-17, -38},
         {-21, -33},
         {-t + 7, -24},
         {-t + 3.5F, -13},
         {-t + 2.5F, 1}});
    strands(canvas, figure,
            {{{-18, -39}, {-9, -49}, {6, -54}},
             {{-8, -36}, {4, -44}, {20, -46}},
             {{8, -32}, {19, -37}, {29, -37}}});
    shine(canvas, figure, {{-24, -48}, {-14, -55}, {-2, -57.5F}});
}

void draw_swept(Canvas& canvas, const Figure& figure) {
    const float t = figure.build.temple;
    cap(canvas, figure,
        {{-t - 0.5F, 1},
         {-t - 3, -18},
         {-t - 0.5F, -38},
         {-t + 8, -56},
         {-8, -68},
         {14, -70.5F},
         {30, -64},
         {t - 1, -52},
         {t + 2.5F, -34},
         {t + 3, -16},
         {t + 0.5F, 1}},
        {{t - 2.5F, 0},
         {t - 4, -16},
         {t - 8, -27},
         {20, -33},
         {6, -36},
         {-10, -34},
         {-22, -28},
         {-t + 7, -23},
         {-t + 3.5F, -13},
         {-t + 2.5F, 0}});
    strands(canvas, figure,
            {{{-24, -30}, {-14, -46}, {6, -58}, {20, -62}},
             {{-12, -35}, {0, -46}, {22, -55}},
             {{4, -37}, {16, -43}, {30, -46}}},
            1.9F);
    shine(canvas, figure, {{-22, -52}, {-8, -62}, {10, -65.5F}}, 3);
}

// Round curls along a line, each with a turn of light and shade.
void curls(Canvas& canvas, const Figure& figure, const std::vector<Point>& places, float radius) {
    for (const Point& at : places) canvas.dot(at, radius, figure.colours.hair);
    if (figure.plain) return;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Point at = places[i];
        const float r = radius * 0.58F;
        const float way = i % 2 == 0 ? 1.0F : -1.0F;
        canvas.tapered(spline({{at.x - r * way, at.y + r * 0.5F},
                               {at.x - r * 0.8F * way, at.y - r * 0.7F},
                               {at.x + r * 0.5F * way, at.y - r * 0.8F},
                               {at.x + r * 0.9F * way, at.y + r * 0.1F}}),
                       1.7F, i % 3 == 0 ? figure.colours.hair_light : figure.colours.hair_shade, 0.8F);
    }
}

void draw_curly(Canvas& canvas, const Figure& figure) {
    const float t = figure.build.temple;
    cap(canvas, figure,
        {{-t - 2, -4}, {-t - 6, -22}, {-t + 4, -50}, {0, -63}, {t - 4, -50}, {t + 6, -22}, {t + 2, -4}},
        {{t - 3, -4}, {t - 5, -20}, {t - 14, -29}, {4, -30}, {-t + 14, -28}, {-t + 5, -19}, {-t + 3, -4}});
    curls(canvas, figure,
          {{-t - 2, -7}, {t + 2, -7}, {-t - 4, -21}, {t + 4, -21}, {-t, -36},     {t, -36},    {-27, -50},
           {27, -50},    {-12, -60},  {13, -60},     {0, -63},     {-20, -37},    {20, -37},   {-7, -44},
           {8, -45},     {-1, -33},   {-14, -31},    {13, -31},    {-t + 8, -27}, {t - 8, -27}},
          9);
}

void draw_afro(Canvas& canvas, const Figure& figure) {
    const float t = figure.build.temple;
    cap(canvas, figure,
        {{-t - 8, -2}, {-t - 14, -30}, {-t + 2, -62}, {0, -74}, {t - 2, -62}, {t + 14, -30}, {t + 8, -2}},
        {{t - 1, -3},
         {t - 4, -17},
         {t - 11, -26},
         {12, -31},
         {-12, -31},
         {-t + 11, -26},
         {-t + 4, -17},
         {-t + 1, -3}});
    if (figure.plain) return;
    for (int i = 0; i < 12; ++i) {
        const float angle = 3.3F + static_cast<float>(i) * 0.24F;
        const float far = i % 2 == 0 ? 40.0F : 30.0F;
        const Point at{far * std::cos(angle) * 1.05F, -26 + far * std::sin(angle)};
        canvas.tapered(spline({{at.x - 3, at.y + 1}, {at.x, at.y - 1.6F}, {at.x + 3, at.y + 0.6F}}), 1.5F,
                       i % 3 == 0 ? figure.colours.hair_light : figure.colours.hair_shade, 0.7F);
    }
}

// Combed back from the forehead: for buns, ponytails, locs and braids.
void draw_drawn_back(Canvas& canvas, const Figure& figure) {
    const float t = figure.build.temple;
    cap(canvas, figure,
        {{-t - 0.5F, 4},
         {-t - 3, -14},
         {-t - 0.5F, -36},
         {-t + 14, -52},
         {-8, -58.5F},
         {8, -58.5F},
         {t - 14, -52},
         {t + 0.5F, -36},
         {t + 3, -14},
         {t + 0.5F, 4}},
        {{t - 2.5F, 4},
         {t - 4, -12},
         {t - 8, -24},
         {16, -33},
         {0, -36.5F},
         {-16, -33},
         {-t + 8, -24},
         {-t + 4, -12},
         {-t + 2.5F, 4}});
}

void draw_pulled(Canvas& canvas, const Figure& figure) {
    draw_drawn_back(canvas, figure);
    strands(canvas, figure,
            {{{-16, -34}, {-13, -45}, {-6, -56}},
             {{0, -37}, {0, -46}, {0, -56}},
             {{16, -34}, {13, -45}, {6, -56}},
             {{-29, -24}, {-28, -38}, {-17, -51}},
             {{29, -24}, {28, -38}, {17, -51}}});
    shine(canvas, figure, {{-25, -44}, {-16, -51}, {-6, -54.5F}});
}

void draw_rows(Canvas& canvas, const Figure& figure) {
    draw_drawn_back(canvas, figure);
    if (figure.plain) return;
    for (const float x : {-27.0F, -18.5F, -9.5F, 0.0F, 9.5F, 18.5F, 27.0F})
        canvas.stroke(spline({{x, -36 + std::abs(x) * 0.42F},
                              {x * 0.98F, -46 + std::abs(x) * 0.3F},
                              {x * 0.7F, -57 + std::abs(x) * 0.26F}}),
                      1.3F, mixed(figure.colours.skin_shade, figure.colours.hair, 0.45F));
}

// Parted at the side, and down to the ears, where what hangs in front goes on.
void draw_parted(Canvas& canvas, const Figure& figure) {
    const float t = figure.build.temple;
    cap(canvas, figure,
        {{-t - 5, 10},
         {-t - 6.5F, -16},
         {-t - 1, -42},
         {-t + 14, -57},
         {-8, -63.5F},
         {10, -62.5F},
         {t - 12, -56},
         {t + 1.5F, -42},
         {t + 6.5F, -16},
         {t + 5, 10}},
        {{t - 4, 10},
         {t - 3.5F, -8},
         {t - 9, -22},
         {15, -34},
         {-2, -42},
         {-12, -47},
         {-16, -39},
         {-t + 12, -24},
         {-t + 5, -9},
         {-t + 4, 10}});
    strands(canvas, figure,
            {{{-12, -47}, {-2, -48}, {14, -43}, {28, -30}},
             {{-14, -45}, {-25, -36}, {-33, -20}},
             {{-4, -55}, {14, -52}, {32, -36}}});
    shine(canvas, figure, {{-27, -46}, {-18, -54}, {-8, -58}}, 3);
}

// Along the jaw from ear to ear, `below` the chin, with room for the mouth.
Path jaw(const Figure& figure, float below) {
    const Build& b = figure.build;
    const float t = b.temple;
    const float x = figure.turned(4.5F);
    return chain({spline({{t, -2},
                          {t + 0.8F, 12},
                          {b.jaw + 5, b.jaw_at},
                          {b.jaw - 4, b.jaw_at + 13 + below * 0.5F},
                          {b.chin_width, b.chin + below},
                          {0, b.chin + below + 1.5F},
                          {-b.chin_width, b.chin + below},
                          {4 - b.jaw, b.jaw_at + 13 + below * 0.5F},
                          {-b.jaw - 5, b.jaw_at},
                          {-t - 0.8F, 12},
                          {-t, -2}}),
                  spline({{2.6F - t, -2},
                          {5 - t, 12},
                          {-22 + x * 0.5F, 23},
                          {-13 + x, 25.2F},
                          {0 + x, 26.5F},
                          {13 + x, 25.2F},
                          {22 + x * 0.5F, 23},
                          {t - 5, 12},
                          {t - 2.6F, -2}})});
}

void draw_stubble(Canvas& canvas, const Figure& figure) {
    const float t = figure.build.temple;
    const float x = figure.turned(4.5F);
    const Canvas::Within head(canvas, head_outline(figure));
    canvas.fill(chain({{{-t - 9, 2}, {-t - 9, 80}, {t + 9, 80}, {t + 9, 2}},
                       spline({{t - 4, 3},
                               {t - 6, 14},
                               {20 + x, 23},
                               {0 + x, 25},
                               {x - 20, 23},
                               {6 - t, 14},
                               {4 - t, 3}})}),
                figure.colours.brow, 0.18F);
}

void draw_moustache(Canvas& canvas, const Figure& figure, float thick) {
    const float x = figure.turned(5.5F);
    const Pose& pose = figure.pose;
    const float end = 14 * pose.width;
    const float down = 32.5F - pose.corner * 0.5F;
    const Path half =
        chain({spline({{0, 25}, {5, 24}, {end * 0.75F, 26.5F}, {end + 2, down}}),
               spline({{end * 0.8F, down - 0.5F}, {6, 27 + thick}, {0, 26.4F + thick * 0.8F}})});
    canvas.fill(moved(half, x, 0), figure.colours.brow);
    canvas.fill(moved(mirrored(half), x, 0), figure.colours.brow);
}

}  // namespace

void draw_hair(Canvas& canvas, const Figure& figure) {
    if (figure.covered()) return;
    switch (figure.looks.hair) {
        case Hair::bald:
            return;
        case Hair::shaved:
            return draw_shaved(canvas, figure);
        case Hair::thin:
            return draw_thin(canvas, figure);
        case Hair::cropped:
            return draw_cropped(canvas, figure);
        case Hair::swept:
            return draw_swept(canvas, figure);
        case Hair::curly:
            return draw_curly(canvas, figure);
        case Hair::afro:
            return draw_afro(canvas, figure);
        case Hair::locs:
        case Hair::braids:
            return draw_rows(canvas, figure);
        case Hair::bob:
        case Hair::straight:
        case Hair::wavy:
            return draw_parted(canvas, figure);
        case Hair::bun:
        case Hair::ponytail:
            return draw_pulled(canvas, figure);
    }
}

void draw_beard(Canvas& canvas, const Figure& figure) {
    const Beard beard = figure.looks.beard;
    if (beard == Beard::none) return;
    if (beard == Beard::moustache) return draw_moustache(canvas, figure, 3.2F);
    if (beard == Beard::stubble) return draw_stubble(canvas, figure);
    const float open = figure.pose.open * 5;
    canvas.fill(jaw(figure, (beard == Beard::full ? 13.0F : 2.2F) + open), figure.colours.hair);
    draw_moustache(canvas, figure, 2.4F);
    if (figure.plain || beard != Beard::full) return;
    for (const float x : {-15.0F, -5.0F, 5.0F, 15.0F})
        canvas.tapered(spline({{x * 1.1F, 43}, {x, 50}, {x * 0.8F, 57 + open - std::abs(x) * 0.25F}}), 1.6F,
                       figure.colours.hair_light, 0.7F);
}

}  // namespace rehearse::desktop
