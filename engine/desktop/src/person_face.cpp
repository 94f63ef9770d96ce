// Eyes, brows, nose and mouth.
#include <algorithm>
#include <cmath>

#include "person_face.hpp"

namespace rehearse::desktop {
namespace {

constexpr float kEye = 16.2F;     // from the middle of the face
constexpr float kEyeHigh = 2.5F;  // below the middle
constexpr float kBrowHigh = -11.5F;
constexpr Colour kWhite{252, 249, 244};

using present::Beard;

bool lashes(const Figure& figure) {
    const auto& l = figure.looks;
    return l.beard == Beard::none &&
           (l.earrings || l.dress == present::Dress::blouse || l.headwear == present::Headwear::headscarf ||
            l.hair >= present::Hair::bob);
}

Colour iris(const Figure& figure) {
    if (figure.looks.skin >= 3) return {62, 38, 28};
    switch (figure.looks.hair_colour) {
        case present::HairColour::fair:
        case present::HairColour::white:
            return {74, 112, 142};
        case present::HairColour::red:
            return {84, 118, 82};
        case present::HairColour::grey:
            return {88, 104, 118};
        default:
            return {96, 64, 42};
    }
}

// The eye of one side, with the inner corner towards the nose.
void draw_eye(Canvas& canvas, const Figure& figure, float side) {
    const Palette& c = figure.colours;
    const Pose& pose = figure.pose;
    const Canvas::Moved place(canvas, {0, {}, figure.build.eye, {side * kEye, kEyeHigh}});
    const EyeShape eye = eye_shape(pose, side);
    if (!figure.plain && figure.older())
        canvas.tapered(moved(eye.below, 0, 3.4F), 1.1F, c.skin_shade, figure.old() ? 1.0F : 0.6F);
    if (pose.lower_lid > 0.05F && !figure.plain)
        canvas.tapered(moved(eye.below, 0, 2), 1.3F, c.skin_shade, std::min(1.0F, pose.lower_lid * 1.4F));
    Path whole = eye.above;
    whole.insert(whole.end(), eye.below.rbegin(), eye.below.rend());
    if (pose.lid > 0.12F) {
        canvas.fill(whole, kWhite);
        const Canvas::Within inside(canvas, whole);
        const Point at{pose.gaze * 3.2F, -0.6F + pose.gaze_down * 2.2F};
        canvas.dot(at, 4.6F, iris(figure));
        canvas.dot(at, 2.5F, {24, 18, 20});
        // The lid's shadow on the eye.
        if (!figure.plain)
            canvas.fill(
                chain({moved(eye.above, 0, -3), moved(Path(eye.above.rbegin(), eye.above.rend()), 0, 1.1F)}),
                c.skin_line, 0.22F);
        canvas.dot({at.x - 1.5F, at.y - 1.7F}, 1.15F, {255, 255, 255});
    }
    const bool heavy = lashes(figure);
    const Colour line = mixed(c.skin_line, {30, 20, 22}, 0.55F);
    const float width = (heavy ? 2.3F : 1.8F) * (figure.plain ? 1.25F : 1);
    canvas.fill(brush(eye.above, width * 0.45F, width, width * 0.9F), line);
    if (heavy && !figure.plain)
        canvas.tapered(spline({{side * 6.5F, eye.outer - 2},
                               {side * 9, eye.outer - 1.8F},
                               {side * 10.8F, eye.outer - 3.4F}}),
                       1.5F, line);
    if (!figure.plain && pose.lid > 0.3F)
        canvas.tapered(moved(eye.above, side * 0.4F, -2.6F), 1.1F, c.skin_shade, 0.9F);
    if (figure.old() && !figure.plain)
        for (const float up : {-1.0F, 2.5F})
            canvas.tapered({{side * 11.5F, eye.outer + up}, {side * 15, eye.outer + up * 2}}, 1,
                           c.skin_shade);
}

void draw_brow(Canvas& canvas, const Figure& figure, float side) {
    const Path line = brow_line(figure.pose, side);
    const bool full = figure.looks.beard != Beard::none || figure.looks.age == present::Age::old;
    const float width = (lashes(figure) ? 2.7F : full ? 4.1F : 3.4F) * (figure.plain ? 1.12F : 1);
    canvas.fill(brush(line, width * 0.62F, width, width * 0.3F), figure.colours.brow);
}

// Lines of the forehead and between the brows.
void draw_frown(Canvas& canvas, const Figure& figure) {
    if (figure.plain) return;
    const Palette& c = figure.colours;
    const float anger = std::clamp((-figure.pose.brow_inner - 2) / 3.5F, 0.0F, 1.0F);
    for (const float side : {-1.0F, 1.0F})
        canvas.tapered(spline({{side * 3.2F, -13}, {side * 2.4F, -9}, {side * 3.4F, -6}}), 1.4F, c.skin_shade,
                       anger);
    const float worry = std::clamp((figure.pose.brow_inner - figure.pose.brow_outer - 2.5F) / 3, 0.0F, 1.0F);
    const float lines = std::max(worry * 0.8F, figure.old() ? 0.9F : 0.0F);
    canvas.tapered(spline({{-13, -25}, {-6, -26.5F}, {0, -25.5F}, {6, -26.5F}, {13, -25}}), 1.3F,
                   c.skin_shade, lines);
    if (figure.old())
        canvas.tapered(spline({{-9, -30.5F}, {0, -31.5F}, {9, -30.5F}}), 1.2F, c.skin_shade, 0.8F);
}

void draw_nose(Canvas& canvas, const Figure& figure) {
    const Palette& c = figure.colours;
    const float x = figure.turned(3);
    const float wide = 1 +
                       (figure.looks.age == present::Age::teenager ? -0.1F
                        : figure.old()                             ? 0.12F
                                                                   : 0.0F) +
                       (figure.looks.face == present::Face::round ? 0.06F : 0.0F) +
                       (figure.looks.skin >= 5 ? 0.1F : 0.0F);
    // The side away from the light, from the bridge to the tip.
    canvas.fill(chain({spline({{x * 0.4F + 2.2F, -2},
                               {x * 0.8F + 3.4F, 9},
                               {x + 7.2F * wide, 18.4F},
                               {x + 5.6F * wide, 22}}),
                       spline({{x + 2, 23.2F}, {x + 1.4F, 17}, {x * 0.6F + 1.2F, 6}})}),
                c.skin_shade, 0.75F);
    if (figure.plain) return;
    const Colour line = mixed(c.skin_shade, c.skin_line, 0.4F);
    for (const float side : {-1.0F, 1.0F})
        canvas.tapered(spline({{x + side * 6.2F * wide, 17.4F},
                               {x + side * 7.1F * wide, 20},
                               {x + side * 5 * wide, 21.8F},
                               {x + side * 3 * wide, 21.4F}}),
                       1.5F, line);
    canvas.tapered(spline({{x - 3.8F * wide, 22.2F}, {x, 23.6F}, {x + 3.8F * wide, 22.2F}}), 1.5F, line);
    canvas.fill(ellipse({x - 1.6F, 15.5F}, 1.5F, 2.6F, 0.2F), c.skin_light, 0.75F);
}

// What lies `share` of the way from one edge of the lips to the other.
Path within_mouth(const Mouth& mouth, float share) {
    Path out = mouth.upper;
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i].x += (mouth.lower[i].x - out[i].x) * share;
        out[i].y += (mouth.lower[i].y - out[i].y) * share;
    }
    return out;
}

Path backwards(const Path& path, std::ptrdiff_t left_out = 0) {
    return {path.rbegin() + left_out, path.rend() - left_out};
}

void draw_open_mouth(Canvas& canvas, const Figure& figure, const Mouth& mouth) {
    canvas.fill(chain({mouth.upper, backwards(mouth.lower)}), figure.colours.mouth);
    const auto side = static_cast<std::ptrdiff_t>(mouth.upper.size() / 4);
    const Path low = within_mouth(mouth, 0.98F);
    Path tongue(low.begin() + side, low.end() - side);
    tongue = chain({tongue, backwards(spline({tongue.front(),
                                              {0, tongue[tongue.size() / 2].y - 4.5F * figure.pose.open},
                                              tongue.back()}))});
    canvas.fill(tongue, {206, 104, 104});
    canvas.fill(chain({mouth.upper, backwards(within_mouth(mouth, 0.42F))}), kWhite);
}

// One edge of the mouth, `by` further out in the middle than at the corners.
Path lip(const Path& edge, float by, float bow) {
    Path out = edge;
    for (std::size_t i = 0; i < out.size(); ++i) {
        const float t = static_cast<float>(i) / static_cast<float>(out.size() - 1);
        const float middle = 2 * t - 1;
        out[i].y += by * (1 - middle * middle) * (1 - bow * std::exp(-24 * middle * middle));
    }
    return out;
}

void draw_lips(Canvas& canvas, const Figure& figure, const Mouth& mouth) {
    const Palette& c = figure.colours;
    const bool coloured = lashes(figure);
    const float full = (figure.old() ? 0.65F : coloured ? 1.1F : 0.85F) * (1 - 0.6F * figure.pose.press);
    const float strength = coloured ? 0.85F : 0.5F;
    if (!figure.plain)
        canvas.fill(chain({lip(mouth.upper, -3.6F * full, 0.3F), backwards(mouth.upper)}),
                    mixed(c.skin, c.lip, strength * 0.9F));
    canvas.fill(chain({mouth.lower, backwards(lip(mouth.lower, 4.8F * full, 0))}),
                mixed(c.skin, c.lip, strength));
}

void draw_mouth(Canvas& canvas, const Figure& figure) {
    const Palette& c = figure.colours;
    const Mouth mouth = mouth_of(figure.pose);
    const Canvas::Moved turned(canvas, {0, {}, 1, {figure.turned(1), 0}});
    draw_lips(canvas, figure, mouth);
    if (figure.pose.open > 0.03F) draw_open_mouth(canvas, figure, mouth);
    const Colour line = mixed(c.lip, c.skin_line, 0.6F);
    const float width = figure.plain ? 2.6F : 1.9F;
    canvas.fill(brush(mouth.upper, width * 0.5F, width, width * 0.5F), line);
    for (const Point corner : {mouth.upper.front(), mouth.upper.back()})
        canvas.dot(corner, figure.plain ? 1.3F : 1, line);
    if (figure.plain || figure.looks.beard >= Beard::trimmed) return;
    const float low = mouth.lower[mouth.lower.size() / 2].y + 7.5F;
    const float sad = std::clamp(-figure.pose.corner / 6, 0.0F, 1.0F);
    canvas.tapered(spline({{-6, low}, {0, low - 1 - sad}, {6, low}}), 1.4F, c.skin_shade, 0.35F + 0.5F * sad);
}

}  // namespace

EyeShape eye_shape(const Pose& pose, float side) {
    const float lid = std::max(0.0F, pose.lid);
    const float up = 5.4F * lid;
    const float low = 3.9F * std::min(1.0F, lid * 1.6F) * (1 - 0.55F * pose.lower_lid);
    // Brows that come down in the middle press the lid there; those that go up lift it.
    const float slant = std::clamp(pose.brow_inner * 0.32F, -1.9F, 0.9F) * std::min(1.0F, lid);
    const float inner = 1.3F;
    const float outer = -0.2F;
    EyeShape out;
    out.outer = outer;
    out.above = spline({{-side * 8.6F, inner},
                        {-side * 5.2F, inner - up * 0.74F - slant},
                        {0, -up - slant * 0.3F},
                        {side * 5.4F, outer - up * 0.66F},
                        {side * 8.8F, outer}});
    out.below = spline({{-side * 8.6F, inner},
                        {-side * 4, low * 0.92F},
                        {side * 2.6F, low},
                        {side * 6.6F, low * 0.6F},
                        {side * 8.8F, outer}});
    return out;
}

Path brow_line(const Pose& pose, float side) {
    const float doubt = side > 0 ? pose.brow_doubt : -pose.brow_doubt * 0.3F;
    const float inner = kBrowHigh - pose.brow_inner - doubt * 0.4F;
    const float outer = kBrowHigh + 1.2F - pose.brow_outer - doubt;
    const float arch = (inner + outer) / 2 - 2.6F - doubt * 0.6F + std::max(0.0F, -pose.brow_inner) * 0.3F;
    return spline({{side * (8 - pose.brow_near * 0.7F), inner},
                   {side * 15, arch * 0.55F + inner * 0.45F},
                   {side * 21, arch * 0.75F + outer * 0.25F},
                   {side * 27, outer}});
}

Mouth mouth_of(const Pose& pose) {
    const float half = 12 * pose.width * (1 - 0.12F * pose.open * (pose.corner > 4 ? 0.0F : 1.0F));
    const float corner = 33 - pose.corner * 0.62F;
    const float middle = 33 + pose.corner * 0.34F - pose.open * 1.5F;
    const float bow = pose.open > 0.03F ? 0.0F : 0.4F;
    const float share =
        0.58F + 0.34F * pose.tense;  // how near the middle the lips are half way to the corners
    const auto edge = [&](float inwards, float of, float at) {
        const float between = corner * (1 - of) + at * of;
        return spline({{-half, corner},
                       {-half * inwards, between},
                       {0, at},
                       {half * inwards, between},
                       {half, corner}});
    };
    Mouth out;
    out.upper = edge(0.55F, share, middle + bow);
    out.lower = edge(0.6F, std::max(share, 0.62F), middle + bow + pose.open * 11.5F);
    return out;
}

void draw_cheeks(Canvas& canvas, const Figure& figure) {
    const Canvas::Moved turned(canvas, {0, {}, 1, {figure.turned(4.5F), 0}});
    const Palette& c = figure.colours;
    const float smile = figure.pose.cheek;
    for (const float side : {-1.0F, 1.0F}) {
        canvas.fill(ellipse({side * 23.5F, 17.5F - smile * 1.5F}, 7, 4.6F), c.blush, 0.1F + 0.2F * smile);
        if (figure.plain) continue;
        const float fold = std::max({smile * 0.9F, figure.older() ? 0.75F : 0.0F});
        const float out = figure.pose.width * 12 + 4.5F;
        canvas.tapered(
            spline(
                {{side * 9.5F, 20}, {side * (out - 0.8F), 25}, {side * out, 31 - figure.pose.corner * 0.3F}}),
            1.3F, c.skin_shade, fold);
    }
    if (figure.old() && !figure.plain)
        for (const float side : {-1.0F, 1.0F})
            canvas.tapered(spline({{side * 17, 33}, {side * 18.5F, 38}, {side * 16.5F, 42}}), 1.2F,
                           c.skin_shade, 0.8F);
}

void draw_face(Canvas& canvas, const Figure& figure) {
    const Canvas::Moved turned(canvas, {0, {}, 1, {figure.turned(4.5F), 0}});
    for (const float side : {-1.0F, 1.0F}) draw_eye(canvas, figure, side);
    draw_frown(canvas, figure);
    for (const float side : {-1.0F, 1.0F}) draw_brow(canvas, figure, side);
    draw_nose(canvas, figure);
    draw_mouth(canvas, figure);
}

}  // namespace rehearse::desktop
