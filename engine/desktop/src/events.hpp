// SDL's events as the kit's inputs.
#pragma once

#include <SDL.h>

#include <optional>

#include "desktop/input.hpp"

namespace rehearse::desktop {

/// Nothing for events that mean nothing to the kit. A change of size is the window's own affair.
[[nodiscard]] std::optional<Input> translate(const SDL_Event& event);

/// True when the display may have lost what was drawn.
[[nodiscard]] bool uncovers(const SDL_Event& event);

}  // namespace rehearse::desktop
