// What people wear on the body.
#include "person_parts.hpp"

namespace rehearse::desktop {
namespace {

using present::Cloth;
using present::Dress;

constexpr float kBottom = 150;

// Draws one garment. Heights are for shoulders that hang; drawn-up ones move all of it.
class Tailor {
public:
    Tailor(Canvas& canvas, const Figure& figure)
        : canvas_(canvas), figure_(figure), c_(figure.colours), n_(figure.build.neck) {}

    void draw() {
        switch (figure_.looks.dress) {
            case Dress::t_shirt:
                return crew(5);
            case Dress::jumper:
                return jumper();
            case Dress::shirt:
                return shirt();
            case Dress::blouse:
                return blouse();
            case Dress::polo:
                return polo();
            case Dress::cardigan:
                return cardigan();
            case Dress::hoodie:
                return hoodie();
            case Dress::coat:
                return coat();
            case Dress::suit:
                return suit();
            case Dress::hi_vis:
                return hi_vis();
            case Dress::overall:
                return overall();
        }
    }

private:
    void mirror_fill(const Path& right, Colour colour, float strength = 1) {
        canvas_.fill(right, colour, strength);
        canvas_.fill(mirrored(right), colour, strength);
    }
    void mirror_line(const Path& right, float width, Colour colour, float strength = 1) {
        canvas_.stroke(spline(right), width, colour, strength);
        canvas_.stroke(spline(mirrored(right)), width, colour, strength);
    }

    // The shoulders, from `inner` beside the neck; `more` makes thick cloth of it.
    void body(Colour colour, float more = 0) {
        const float s = figure_.build.shoulder + more;
        const float at = figure_.build.shoulder_at - more * 0.5F;
        canvas_.fill(both_sides(spline({{n_ + 1, 60 - more * 0.4F},
                                        {n_ + 9, 67.5F - more * 0.4F},
                                        {s * 0.62F, at - 8},
                                        {s - 8, at - 1.5F},
                                        {s + 1, at + 9},
                                        {s + 6, at + 26},
                                        {s + 9, kBottom}})),
                     colour);
        if (figure_.plain) return;
        // The side away from the light, and the folds of the arms.
        const Colour shade = darker(colour, 0.18F);
        canvas_.fill(
            chain(
                {spline(
                     {{s * 0.70F, at - 6}, {s * 0.86F, at + 14}, {s * 0.8F, at + 34}, {s * 0.82F, kBottom}}),
                 {{s + 9, kBottom}, {s + 6, at + 26}},
                 spline({{s + 1, at + 9}, {s - 8, at - 1.5F}, {s * 0.7F, at - 6}})}),
            shade, 0.55F);
        canvas_.tapered(spline({{-s + 15, at + 40}, {-s + 16.5F, at + 24}, {-s + 19, at + 15}}), 2, shade);
    }

    // Skin where the cloth is open, down to `deep`.
    void opening(float wide, float deep, Colour colour) {
        canvas_.fill(both_sides(spline({{n_ - 0.5F, 54},
                                        {n_ + 0.3F, 59},
                                        {wide - 0.4F, 65},
                                        {wide * 0.66F, 65 + (deep - 65) * 0.6F},
                                        {1, deep}})),
                     colour);
    }
    void skin_opening(float wide, float deep) {
        opening(wide, deep, c_.skin);
        if (figure_.plain) return;
        // Collarbones.
        if (deep > 78) mirror_line({{4, 74}, {10, 72.5F}, {n_ + 1, 69.5F}}, 1.2F, c_.skin_shade, 0.8F);
        shadow();
    }
    void shadow() { draw_neck_shadow(canvas_, figure_); }

    void crew(float band) {
        body(c_.dress);
        skin_opening(n_ + 3.5F, 74);
        canvas_.stroke(
            spline({{-n_ - 0.8F, 62}, {-n_ * 0.78F, 69.5F}, {0, 75}, {n_ * 0.78F, 69.5F}, {n_ + 0.8F, 62}}),
            band, c_.dress_shade);
    }

    void jumper() {
        body(c_.dress, 3);
        skin_opening(n_ + 1.5F, 66);
        const Path collar =
            chain({spline({{-n_ - 5, 54}, {-n_ * 0.7F, 63}, {0, 66.5F}, {n_ * 0.7F, 63}, {n_ + 5, 54}}),
                   spline({{n_ + 9, 62}, {n_ * 0.8F, 74}, {0, 78.5F}, {-n_ * 0.8F, 74}, {-n_ - 9, 62}})});
        canvas_.fill(collar, c_.dress_light);
        if (figure_.plain) return;
        for (const float x : {-0.8F, -0.4F, 0.0F, 0.4F, 0.8F})
            canvas_.stroke({{x * n_ * 1.02F, 67 - x * x * 6}, {x * n_ * 1.22F, 76.5F - x * x * 8}}, 1.3F,
                           c_.dress, 0.9F);
    }

    void collar(Colour colour, float deep) {
        const Path right{{n_ + 2.5F, 53}, {n_ - 1, 60},  {0.6F, 74},
                         {9.5F, deep},    {n_ + 11, 69}, {n_ + 6, 57}};
        mirror_fill(right, colour);
        if (!figure_.plain) {
            mirror_line({{0.8F, 74}, {9.5F, deep}}, 1.2F, darker(colour, 0.22F));
            canvas_.stroke({{9.5F, deep}, {n_ + 11, 69}}, 1.2F, darker(colour, 0.22F));
            canvas_.stroke({{-9.5F, deep}, {-n_ - 11, 69}}, 1.2F, darker(colour, 0.22F));
        }
    }
    void buttons(float from, Colour colour) {
        if (figure_.plain) return;
        for (float y = from; y < 125; y += 15) canvas_.dot({0, y}, 1.5F, colour);
    }

    void shirt() {
        body(c_.dress);
        opening(n_, 76, c_.skin);
        shadow();
        canvas_.stroke({{0, 76}, {0, kBottom}}, 6.5F, c_.dress_light, 0.7F);
        buttons(86, c_.dress_line);
        collar(c_.dress_light, 87);
    }

    void blouse() {
        body(c_.dress);
        skin_opening(n_ + 5, 92);
        const Path lapel = chain({spline({{n_ + 3, 57}, {n_ + 1, 70}, {0.5F, 92}}),
                                  spline({{4.5F, 95}, {n_ + 8, 78}, {n_ + 9.5F, 64}})});
        mirror_fill(lapel, c_.dress_light);
        buttons(102, c_.dress_line);
    }

    void polo() {
        body(c_.dress);
        opening(n_, 77, c_.skin);
        shadow();
        canvas_.fill({{-4, 76}, {4, 76}, {4, 98}, {-4, 98}}, c_.dress_shade);
        buttons(90, c_.dress_light);
        collar(c_.dress_shade, 85);
    }

    void cardigan() {
        body(c_.dress, 2);
        const Colour top =
            figure_.looks.dress_colour == Cloth::cream || figure_.looks.dress_colour == Cloth::white
                ? cloth(Cloth::navy)
                : cloth(Cloth::cream);
        opening(n_ + 3, 118, top);
        opening(n_ + 2.5F, 72, c_.skin);
        shadow();
        canvas_.stroke(spline({{-n_ - 2, 61}, {-n_ * 0.7F, 68}, {0, 72.5F}, {n_ * 0.7F, 68}, {n_ + 2, 61}}),
                       3, darker(top, 0.12F));
        mirror_line({{n_ + 2, 62}, {n_ + 3.5F, 76}, {11, 98}, {2, 120}, {1, kBottom}}, 6, c_.dress_light);
    }

    void hoodie() {
        body(c_.dress, 4);
        skin_opening(n_ + 2, 72);
        const Path hood = chain({spline({{n_ - 1, 50}, {n_ + 1, 62}, {7, 73}, {0, 77}}),
                                 spline({{0, 92}, {16, 86}, {n_ + 16, 72}, {n_ + 17, 58}, {n_ + 8, 47}})});
        mirror_fill(hood, c_.dress_light);
        canvas_.tapered(spline({{0, 78}, {0.4F, 85}, {0, 92}}), 2, c_.dress_shade);
        if (figure_.plain) return;
        for (const float side : {-1.0F, 1.0F})
            canvas_.stroke(spline({{side * 8, 82}, {side * 9, 94}, {side * 8, 108}}), 2.2F,
                           lighter(c_.dress_light, 0.5F));
    }

    // Lapels over what is worn below.
    void lapels(Colour colour, float deep) {
        const Path right{{n_ + 5, 54},  {n_ + 1, 64}, {1, deep},     {6, deep + 7},
                         {n_ + 13, 92}, {n_ + 8, 87}, {n_ + 19, 80}, {n_ + 13, 63}};
        mirror_fill(right, colour);
        if (figure_.plain) return;
        const Colour line = darker(colour, 0.25F);
        mirror_line({{1.5F, deep}, {n_ * 0.6F, deep - 24}, {n_ + 1.5F, 64}}, 1.1F, line);
        canvas_.stroke({{n_ + 8, 87}, {n_ + 19, 80}}, 1.2F, line);
        canvas_.stroke({{-n_ - 8, 87}, {-n_ - 19, 80}}, 1.2F, line);
    }

    void coat() {
        body(c_.dress, 5);
        const Colour under = cloth(figure_.looks.dress_colour == Cloth::cream ? Cloth::teal : Cloth::cream);
        opening(n_ + 2, 116, under);
        opening(n_ + 2, 71, c_.skin);
        shadow();
        canvas_.stroke(spline({{-n_ - 2, 60}, {-n_ * 0.7F, 67}, {0, 71.5F}, {n_ * 0.7F, 67}, {n_ + 2, 60}}),
                       4.5F, darker(under, 0.1F));
        lapels(c_.dress_light, 114);
        canvas_.stroke({{0.5F, 116}, {1, kBottom}}, 1.6F, c_.dress_line);
    }

    void suit() {
        body(c_.dress, 2);
        const Colour white = cloth(Cloth::white);
        opening(n_ + 2, 122, white);
        opening(n_ - 1, 74, c_.skin);
        shadow();
        collar(white, 85);
        lapels(mixed(c_.dress, c_.dress_light, 0.6F), 118);
        canvas_.stroke({{0.5F, 120}, {1, kBottom}}, 1.6F, c_.dress_line);
    }

    void hi_vis() {
        const Colour under = cloth(figure_.looks.dress_colour);
        body(under);
        skin_opening(n_ + 2, 70);
        canvas_.stroke(spline({{-n_ - 3, 59}, {-n_ * 0.75F, 67}, {0, 71.5F}, {n_ * 0.75F, 67}, {n_ + 3, 59}}),
                       5, darker(under, 0.2F));
        const float s = figure_.build.shoulder;
        const float at = figure_.build.shoulder_at;
        const Path vest = chain({spline({{n_ + 8, 66}, {s * 0.58F, at - 10}, {s * 0.78F, at - 4.5F}}),
                                 spline({{s * 0.74F, at + 18}, {s * 0.78F, kBottom}}),
                                 {{0.8F, kBottom}, {0.8F, 104}},
                                 spline({{8, 90}, {n_ + 4, 74}})});
        mirror_fill(vest, c_.dress);
        const Colour silver{222, 226, 228};
        const Path band{
            {s * 0.44F, at - 16}, {s * 0.62F, at - 11}, {s * 0.58F, kBottom}, {s * 0.4F, kBottom}};
        for (const float side : {-1.0F, 1.0F}) {
            Path whole = side > 0 ? vest : mirrored(vest);
            Path strip = side > 0 ? band : mirrored(band);
            canvas_.fill(cut(whole, strip), silver);
        }
        canvas_.stroke({{0, 104}, {0, kBottom}}, 1.6F, darker(c_.dress, 0.3F));
    }

    void overall() {
        body(lighter(mixed(c_.dress, {236, 228, 214}, 0.75F), 0.2F));
        skin_opening(n_ + 3, 73);
        canvas_.stroke(
            spline({{-n_ - 3.5F, 60}, {-n_ * 0.78F, 68.5F}, {0, 74}, {n_ * 0.78F, 68.5F}, {n_ + 3.5F, 60}}),
            4, darker(mixed(c_.dress, {236, 228, 214}, 0.75F), 0.06F));
        canvas_.fill(both_sides(chain({{{26, 97}}, spline({{30, 98}, {33, 118}, {44, kBottom}})})), c_.dress);
        mirror_fill({{24, 101}, {34, 72}, {42, 76}, {32, 102}}, c_.dress);
        if (figure_.plain) return;
        mirror_line({{24, 100}, {30, 101}}, 1.4F, c_.dress_line);
        canvas_.stroke({{-28, 102}, {28, 102}}, 1.4F, c_.dress_light);
        mirror_fill(ellipse({28, 100.5F}, 2.6F, 2.6F), {222, 190, 108});
    }

    Canvas& canvas_;
    const Figure& figure_;
    const Palette& c_;
    float n_;
};

void draw_tie(Canvas& canvas, const Figure& figure) {
    const Colour colour = cloth(figure.looks.dress_colour == Cloth::red ? Cloth::navy : Cloth::red);
    canvas.fill({{-4.5F, 73}, {4.5F, 73}, {3, 82}, {-3, 82}}, darker(colour, 0.15F));
    canvas.fill({{-3, 82}, {3, 82}, {7, 118}, {6, 150}, {-6, 150}, {-7, 118}}, colour);
}

void draw_scarf(Canvas& canvas, const Figure& figure) {
    const auto own = figure.looks.dress_colour;
    const Colour colour = cloth(
        own == Cloth::yellow || own == Cloth::orange || own == Cloth::brown ? Cloth::teal : Cloth::yellow);
    const float n = figure.build.neck;
    canvas.fill(spline({{8, 74}, {26, 76}, {30, 100}, {28, 124}, {12, 124}, {11, 98}}),
                darker(colour, 0.12F));
    canvas.fill(blob({{-n - 11, 58},
                      {-n - 4, 52},
                      {-10, 59},
                      {10, 59},
                      {n + 4, 52},
                      {n + 11, 58},
                      {n + 12, 70},
                      {14, 80},
                      {-14, 80},
                      {-n - 12, 70}}),
                colour);
    if (figure.plain) return;
    canvas.tapered(spline({{-n - 7, 62}, {-8, 70}, {12, 71}}), 2, darker(colour, 0.16F));
    canvas.tapered(spline({{n + 7, 60}, {12, 67}, {-4, 69}}), 2, darker(colour, 0.16F));
    canvas.tapered(spline({{19, 84}, {21, 100}, {20, 120}}), 1.8F, darker(colour, 0.26F));
}

void draw_lanyard(Canvas& canvas, const Figure& figure) {
    const Colour band{14, 104, 98};
    const float n = figure.build.neck;
    for (const float side : {-1.0F, 1.0F})
        canvas.stroke(spline({{side * (n + 8), 64}, {side * (n + 2), 78}, {side * 1.5F, 95}}), 3, band);
    canvas.fill(both_sides({{8.5F, 93}, {8.5F, 116}}), {250, 250, 248});
    canvas.fill(both_sides({{8.5F, 93}, {8.5F, 98}}), band);
    if (!figure.plain) canvas.stroke({{-4.5F, 104}, {4.5F, 104}}, 1.6F, {150, 158, 162});
}

}  // namespace

void draw_dress(Canvas& canvas, const Figure& figure) { Tailor(canvas, figure).draw(); }

void draw_extras(Canvas& canvas, const Figure& figure) {
    if (figure.looks.tie) draw_tie(canvas, figure);
    if (figure.looks.lanyard) draw_lanyard(canvas, figure);
    if (figure.looks.scarf) draw_scarf(canvas, figure);
}

}  // namespace rehearse::desktop
