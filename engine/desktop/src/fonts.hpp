// The fonts of the system, and lines of text made with them.
#pragma once

#include <imgui.h>

#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "desktop/kit.hpp"

namespace rehearse::desktop {

inline constexpr std::array kFonts{Font::small,  Font::body,     Font::strong,
                                   Font::italic, Font::subtitle, Font::title};

/// The size of the em in pixels, at 100%.
[[nodiscard]] float em_of(Font font);

/// Glyphs are made for the characters of this part of the world only; others are added when they are met.
class Fonts {
public:
    /// Adds the best family of the machine to `atlas`, which must outlive this.
    Fonts(ImFontAtlas& atlas, const Appearance& look);

    /// Makes everything anew, for another look or for characters that were met and had no glyph yet. Not
    /// while a frame is being drawn.
    void make(const Appearance& look);
    /// Characters were met for which make() has not been asked yet.
    [[nodiscard]] bool wants_glyphs() const { return !wanted_.empty(); }

    [[nodiscard]] ImFont* face(Font font) const { return faces_.at(static_cast<std::size_t>(font)).font; }
    /// From ascender to descender, as ImGui counts.
    [[nodiscard]] float pixels(Font font) const { return faces_.at(static_cast<std::size_t>(font)).pixels; }
    /// From one line to the next.
    [[nodiscard]] float line(Font font) const;
    [[nodiscard]] float width(std::string_view text, Font font) const;
    /// Breaks `text` at spaces so that no line is wider than `most`; a longer word is split. At least one
    /// line.
    [[nodiscard]] std::vector<std::string_view> wrap(std::string_view text, Font font, float most) const;
    /// Null when the machine has no font of icons.
    [[nodiscard]] ImFont* icons() const { return icons_; }
    [[nodiscard]] float icon_pixels() const { return icon_pixels_; }

private:
    struct Face {
        ImFont* font = nullptr;
        float pixels = 0;
    };
    void wrap_line(std::string_view text, Font font, float most, std::vector<std::string_view>& out) const;
    [[nodiscard]] std::size_t fitting(std::string_view word, Font font, float most) const;
    [[nodiscard]] float em(Font font) const;
    void meet(std::string_view text) const;
    void add_face(Font font);
    void add_icons();
    void name_characters();

    ImFontAtlas& atlas_;
    Appearance look_;
    std::array<Face, kFonts.size()> faces_;
    ImFont* icons_ = nullptr;
    float icon_pixels_ = 0;
    std::vector<ImWchar> characters_;  // as the atlas wants them named
    std::vector<ImWchar> icon_characters_;
    std::set<unsigned> blocks_;          // of characters that there are glyphs for
    mutable std::set<unsigned> wanted_;  // met, and not there
};

}  // namespace rehearse::desktop
