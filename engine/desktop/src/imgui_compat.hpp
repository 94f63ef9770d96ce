// All that differs between versions of Dear ImGui. Built and tested with 1.86 (Debian 12); nothing outside
// this pair of files asks for the version.
#pragma once

#include <imgui.h>

#include <string>
#include <string_view>

struct SDL_Texture;

namespace rehearse::desktop::imgui_compat {

/// Glyphs are drawn by FreeType, which keeps the stems of small letters even.
void use_freetype(ImFontAtlas& atlas);

/// A font as it is to be added.
struct FontFile {
    std::string path;                     // of a readable font: 1.86 stops the program otherwise
    float pixels = 0;                     // from ascender to descender
    const ImWchar* characters = nullptr;  // pairs of first and last, then 0; outlives the making of glyphs
    bool slanted = false;                 // leans, when the family has no italic
    bool merged = false;                  // adds to the font before what that one lacks
    float between_letters = 0;
};
[[nodiscard]] ImFont* add_font(ImFontAtlas& atlas, const FontFile& file);

/// The font that ImGui brings along, for a machine without any of ours.
[[nodiscard]] ImFont* add_built_in_font(ImFontAtlas& atlas, float pixels);

/// Makes the glyphs of all fonts that were added.
void build(ImFontAtlas& atlas);

[[nodiscard]] float text_width(ImFont& font, float pixels, std::string_view text);

void set_texture(ImFontAtlas& atlas, SDL_Texture* texture);
[[nodiscard]] SDL_Texture* texture_of(const ImDrawCmd& command);

/// Starts a frame of `width` by `height` in which nothing moves by itself, and returns its list to draw on.
/// Every call is followed by end_frame().
[[nodiscard]] ImDrawList& begin_frame(float width, float height);
void end_frame();

}  // namespace rehearse::desktop::imgui_compat
