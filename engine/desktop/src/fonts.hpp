// The fonts of the system, and lines of text made with them.
#pragma once

#include <imgui.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "desktop/kit.hpp"

namespace rehearse::desktop {

inline constexpr std::array kFonts{Font::small,  Font::body,     Font::strong,
                                   Font::italic, Font::subtitle, Font::title};

/// The size of the em in pixels.
[[nodiscard]] float em_of(Font font);

class Fonts {
public:
    /// Adds the best family of the machine to `atlas`, which must outlive this.
    explicit Fonts(ImFontAtlas& atlas);

    [[nodiscard]] ImFont* face(Font font) const { return faces_.at(static_cast<std::size_t>(font)).font; }
    /// From ascender to descender, as ImGui counts.
    [[nodiscard]] float pixels(Font font) const { return faces_.at(static_cast<std::size_t>(font)).pixels; }
    /// From one line to the next.
    [[nodiscard]] float line(Font font) const;
    [[nodiscard]] float width(std::string_view text, Font font) const;
    /// Breaks `text` at spaces so that no line is wider than `most`; a longer word is split. At least one
    /// line.
    [[nodiscard]] std::vector<std::string_view> wrap(std::string_view text, Font font, float most) const;

private:
    struct Face {
        ImFont* font = nullptr;
        float pixels = 0;
    };
    void wrap_line(std::string_view text, Font font, float most, std::vector<std::string_view>& out) const;
    [[nodiscard]] std::size_t fitting(std::string_view word, Font font, float most) const;

    std::array<Face, kFonts.size()> faces_;
};

}  // namespace rehearse::desktop
