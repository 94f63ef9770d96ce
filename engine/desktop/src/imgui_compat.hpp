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

/// Adds a font that is `pixels` high from ascender to descender; `slanted` leans it when the family has no
/// italic. The file must be a readable font: 1.86 stops the program otherwise.
[[nodiscard]] ImFont* add_font(ImFontAtlas& atlas, const std::string& path, float pixels, bool slanted);

/// The font that ImGui brings along, for a machine without any of ours.
[[nodiscard]] ImFont* add_built_in_font(ImFontAtlas& atlas, float pixels);

[[nodiscard]] float text_width(ImFont& font, float pixels, std::string_view text);

void set_texture(ImFontAtlas& atlas, SDL_Texture* texture);
[[nodiscard]] SDL_Texture* texture_of(const ImDrawCmd& command);

/// Starts a frame of `width` by `height` in which nothing moves by itself, and returns its list to draw on.
/// Every call is followed by end_frame().
[[nodiscard]] ImDrawList& begin_frame(float width, float height);
void end_frame();

}  // namespace rehearse::desktop::imgui_compat
