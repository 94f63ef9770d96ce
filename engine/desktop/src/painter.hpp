// Draws into memory what the kit drew, for screens without a graphics card and for pictures: edges fall
// between pixels as well as on them, which SDL's own drawing into memory does not do.
#pragma once

#include <imgui.h>

#include <cstdint>
#include <vector>

namespace rehearse::desktop {

/// Pixels as red, green, blue, opaque; row after row from the top, without gaps.
struct Picture {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> bytes;
};

/// On white. Whatever lies outside `drawing`'s own size is left out.
[[nodiscard]] Picture paint(const ImDrawData& drawing);

}  // namespace rehearse::desktop
