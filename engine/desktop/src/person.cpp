#include "person.hpp"

#include <algorithm>

#include "person_parts.hpp"

namespace rehearse::desktop {
namespace {

using present::Age;
using present::Face;
using present::Headwear;

constexpr float kPlain = 100;                  // pixels: smaller drawings have fewer lines
constexpr Rect kBust{-84, -92, 168, 204};      // head and shoulders
constexpr Rect kPortrait{-69, -79, 138, 142};  // the head, for small ones
constexpr float kLowest = 138;                 // no drawing goes further down
constexpr Point kNape{0, 58};                  // the head turns about it
constexpr Point kWaist{0, 130};
constexpr float kGone = 190;  // so far to the side nothing is seen

// Where a small drawing shows the head alone, a large one shows the shoulders, too.
float largeness(Rect frame) { return std::clamp((std::min(frame.w, frame.h) - kPlain) / 120, 0.0F, 1.0F); }

Rect view_of(float large) {
    const auto mix = [&](float a, float b) { return a + (b - a) * large; };
    return {mix(kPortrait.x, kBust.x), mix(kPortrait.y, kBust.y), mix(kPortrait.w, kBust.w),
            mix(kPortrait.h, kBust.h)};
}

void draw_figure(Canvas& canvas, const Figure& figure) {
    const Pose& pose = figure.pose;
    const Motion head{pose.tilt, kNape, 1, {pose.turn * 1.5F, pose.nod}};
    const Canvas::Moved lean(canvas, {0, kWaist, 1 + 0.035F * pose.lean, {}});
    draw_wheelchair(canvas, figure);
    {
        const Canvas::Moved nod(canvas, head);
        draw_headwear_behind(canvas, figure);
        draw_hair_behind(canvas, figure);
    }
    {
        const Canvas::Moved up(canvas, {0, {}, 1, {0, -pose.shoulders}});
        draw_neck(canvas, figure);
        draw_dress(canvas, figure);
        draw_extras(canvas, figure);
        draw_headscarf_drape(canvas, figure);
    }
    {
        const Canvas::Moved nod(canvas, head);
        draw_head(canvas, figure);
        draw_cheeks(canvas, figure);
        draw_beard(canvas, figure);
        draw_face(canvas, figure);
        draw_hair(canvas, figure);
        draw_headwear(canvas, figure);
        draw_worn_aids(canvas, figure);
        draw_hair_in_front(canvas, figure);
    }
    draw_held_aids(canvas, figure);
}

}  // namespace

bool Figure::covered() const {
    return looks.headwear != Headwear::none && looks.headwear != Headwear::kippah;
}

Build build_of(const present::Looks& looks) {
    Build out;
    switch (looks.face) {
        case Face::oval:
            break;
        case Face::round:
            out.temple = 38.5F, out.jaw = 31.5F, out.chin = 47, out.chin_width = 18, out.jaw_at = 29;
            break;
        case Face::narrow:
            out.temple = 34.5F, out.jaw = 25.5F, out.chin = 52, out.chin_width = 12;
            break;
        case Face::square:
            out.temple = 36.5F, out.jaw = 32, out.chin = 49, out.chin_width = 19, out.jaw_at = 32;
            break;
    }
    if (looks.build == present::Build::slight) out.neck -= 2, out.shoulder -= 7;
    if (looks.build == present::Build::broad) out.neck += 3, out.shoulder += 7, out.jaw += 1.5F;
    if (looks.age == Age::teenager)
        out.chin -= 2, out.jaw -= 0.5F, out.neck -= 1.5F, out.shoulder -= 5, out.eye = 1.07F;
    if (looks.age == Age::old) out.shoulder -= 3, out.shoulder_at += 2, out.jaw += 1, out.eye = 0.94F;
    return out;
}

void draw_person(Kit& kit, Rect frame, const present::Looks& looks, const Expression& expression,
                 Backdrop backdrop) {
    const bool plain = std::min(frame.w, frame.h) < kPlain;
    const Figure figure{looks, pose_of(expression), palette_of(looks), build_of(looks), plain};
    const float large = largeness(frame);
    const float rounding = std::min(frame.w, frame.h) * (0.28F - 0.19F * large);
    Canvas canvas(kit, frame, view_of(large), kLowest, rounding);
    if (backdrop == Backdrop::tinted) {
        canvas.flood(figure.colours.backdrop);
        canvas.dot({0, -2}, 60 + 14 * large, figure.colours.halo);
    }
    if (expression.gone >= 1) return;
    const float gone = std::max(0.0F, expression.gone);
    const Canvas::Moved leaving(canvas, {0, {}, 1, {gone * gone * kGone, gone * 6}});
    draw_figure(canvas, figure);
}

}  // namespace rehearse::desktop
