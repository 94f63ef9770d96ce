#include "png.hpp"

// The one place where stb_image_write is compiled, for this file alone: Debian's libstb has it too.
#define STB_IMAGE_WRITE_IMPLEMENTATION
#define STB_IMAGE_WRITE_STATIC
#define STBI_WRITE_NO_STDIO
#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-function"
#endif
#include <stb_image_write.h>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

#include <cstdlib>

namespace rehearse::desktop {

std::string to_png(const unsigned char* pixels, int width, int height, int stride) {
    constexpr int kChannels = 4;
    int size = 0;
    unsigned char* const bytes = stbi_write_png_to_mem(pixels, stride, width, height, kChannels, &size);
    if (bytes == nullptr) return {};
    std::string out(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
    std::free(bytes);
    return out;
}

}  // namespace rehearse::desktop
