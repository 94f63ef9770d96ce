// The parts a person is drawn of, from the back to the front. In units: the face is about 100 high, its
// middle between the eyes is (0, 0), down is positive.
#pragma once

#include "person.hpp"
#include "person_canvas.hpp"

namespace rehearse::desktop {

/// What an expression does to a face and a body. Up is positive for brows and the corners of the mouth.
struct Pose {
    float brow_inner = 0, brow_outer = 0, brow_near = 0;
    float brow_doubt = 0;  // one of them alone
    float lid = 1;         // how far the eyes are open
    float lower_lid = 0;   // how far a smile lifts it
    float corner = 0;      // of the mouth
    float width = 1;       // of the mouth
    float open = 0;        // the mouth, 0-1
    float press = 0;       // lips drawn in, 0-1
    float tense = 0;       // the middle of the mouth drawn straight, 0-1

    float cheek = 0;
    float gaze = 0, gaze_down = 0;  // -1 to 1
    float turn = 0;                 // of the head, -1 to 1
    float tilt = 0;                 // of the head, radians
    float nod = 0;                  // how far the head is lowered
    float shoulders = 0;            // how far they are drawn up
    float lean = 0;                 // towards the one who looks, -1 to 1
};
[[nodiscard]] Pose pose_of(const Expression& expression);

struct Palette {
    Colour skin, skin_shade, skin_light, skin_line, blush, lip, mouth;
    Colour hair, hair_shade, hair_light, brow;
    Colour dress, dress_shade, dress_light, dress_line;
    Colour headwear, headwear_shade, headwear_light;
    Colour backdrop, halo;
};
[[nodiscard]] Palette palette_of(const present::Looks& looks);
[[nodiscard]] Colour cloth(present::Cloth colour);

/// Half widths, and heights from the middle of the face.
struct Build {
    float crown = -50, chin = 49;
    float temple = 37, jaw = 28, jaw_at = 31, chin_width = 14;
    float neck = 15, shoulder = 66, shoulder_at = 84;
    float eye = 1;  // size
};
[[nodiscard]] Build build_of(const present::Looks& looks);

struct Figure {
    const present::Looks& looks;
    Pose pose;
    Palette colours;
    Build build;
    bool plain = false;  // so small that fine lines would only blur it

    [[nodiscard]] bool old() const { return looks.age == present::Age::old; }
    [[nodiscard]] bool older() const { return looks.age >= present::Age::older; }
    [[nodiscard]] bool covered() const;  // the hair is under something
    /// How far a feature moves as the head turns; what stands out moves more.
    [[nodiscard]] float turned(float by) const { return pose.turn * by; }
};

[[nodiscard]] Path head_outline(const Figure& figure);

// Behind the body.
void draw_wheelchair(Canvas& canvas, const Figure& figure);
void draw_hair_behind(Canvas& canvas, const Figure& figure);
void draw_headwear_behind(Canvas& canvas, const Figure& figure);
// The body.
void draw_neck(Canvas& canvas, const Figure& figure);
/// The shadow of the head on the neck and on the skin below it.
void draw_neck_shadow(Canvas& canvas, const Figure& figure);
void draw_dress(Canvas& canvas, const Figure& figure);
void draw_extras(Canvas& canvas, const Figure& figure);
void draw_headscarf_drape(Canvas& canvas, const Figure& figure);
// The head, which turns and nods.
void draw_head(Canvas& canvas, const Figure& figure);
/// What lies under a beard.
void draw_cheeks(Canvas& canvas, const Figure& figure);
void draw_face(Canvas& canvas, const Figure& figure);
void draw_beard(Canvas& canvas, const Figure& figure);
void draw_hair(Canvas& canvas, const Figure& figure);
void draw_headwear(Canvas& canvas, const Figure& figure);
void draw_worn_aids(Canvas& canvas, const Figure& figure);
// In front of all.
void draw_hair_in_front(Canvas& canvas, const Figure& figure);
void draw_held_aids(Canvas& canvas, const Figure& figure);

}  // namespace rehearse::desktop
