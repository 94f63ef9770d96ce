// Where each icon is in the icon font.
#pragma once

#include <vector>

#include "desktop/icon.hpp"

namespace rehearse::desktop {

/// The character of an icon in Font Awesome 4.7; 0 for none.
[[nodiscard]] unsigned character_of(Icon icon);
[[nodiscard]] std::vector<unsigned> icon_characters();

}  // namespace rehearse::desktop
