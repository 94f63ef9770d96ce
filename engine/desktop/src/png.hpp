#pragma once

#include <string>

namespace rehearse::desktop {

/// `pixels` (red, green, blue, alpha; rows from the top, `stride` bytes apart) as a PNG file; empty when
/// there was no memory for it.
[[nodiscard]] std::string to_png(const unsigned char* pixels, int width, int height, int stride);

}  // namespace rehearse::desktop
