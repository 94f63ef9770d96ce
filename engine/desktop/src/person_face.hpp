// The lines of a face that show what somebody feels.
#pragma once

#include "person_parts.hpp"

namespace rehearse::desktop {

/// The lids from the inner corner of the eye to the outer one, about the middle of the eye.
struct EyeShape {
    Path above, below;
    float outer = 0;  // how high the outer corner is
};
/// Side -1 is at the left of the drawing, 1 at the right.
[[nodiscard]] EyeShape eye_shape(const Pose& pose, float side);

/// From the inner end to the outer one.
[[nodiscard]] Path brow_line(const Pose& pose, float side);

/// The edges of the lips from the left corner to the right one; closed lips meet.
struct Mouth {
    Path upper, lower;
};
[[nodiscard]] Mouth mouth_of(const Pose& pose);

}  // namespace rehearse::desktop
