// How far hair reaches, for what is worn on it.
#pragma once

#include "person_parts.hpp"

namespace rehearse::desktop {

/// The top of the hair, in the units of the drawing.
[[nodiscard]] float hair_top(present::Hair hair);

/// It hangs down and is seen below a cap.
[[nodiscard]] bool hangs(present::Hair hair);

}  // namespace rehearse::desktop
