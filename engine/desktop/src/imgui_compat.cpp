#include "imgui_compat.hpp"

#include <imgui_freetype.h>

#include <cfloat>
#include <type_traits>

namespace rehearse::desktop::imgui_compat {
namespace {

// From 1.92 on glyphs are loaded when they are met; before, every range has to be named.
const ImWchar* glyph_ranges() {
    static const ImWchar ranges[] = {
        0x0020, 0x024F,  // Latin with all its accents
        0x0370, 0x03FF,  // Greek
        0x0400, 0x04FF,  // Cyrillic
        0x1E00, 0x1EFF,  // Latin, more accents
        0x2010, 0x2044,  // dashes, quotation marks, ellipsis
        0x20A0, 0x20BF,  // currencies
        0x2116, 0x2122,  // numero and trade mark
        0x2190, 0x2193,  // arrows
        0xFFFD, 0xFFFD,  // what cannot be shown
        0,
    };
    return ranges;
}

// ImTextureID is a pointer at first and an integer later.
template <class Id>
Id as_texture_id(SDL_Texture* texture) {
    if constexpr (std::is_pointer_v<Id>)
        return static_cast<Id>(texture);
    else
        return reinterpret_cast<Id>(texture);
}

template <class Id>
SDL_Texture* from_texture_id(Id id) {
    if constexpr (std::is_pointer_v<Id>)
        return static_cast<SDL_Texture*>(id);
    else
        return reinterpret_cast<SDL_Texture*>(id);
}

}  // namespace

void use_freetype(ImFontAtlas& atlas) {
#if IMGUI_VERSION_NUM >= 19200
    atlas.SetFontLoader(ImGuiFreeType::GetFontLoader());
#else
    atlas.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
    atlas.TexDesiredWidth = 1024;
#endif
    // Baked lines need a renderer that filters textures; SDL's software renderer does not.
    atlas.Flags |= ImFontAtlasFlags_NoMouseCursors | ImFontAtlasFlags_NoBakedLines;
}

ImFont* add_font(ImFontAtlas& atlas, const std::string& path, float pixels, bool slanted) {
    ImFontConfig config;
    config.OversampleH = 1;
    config.OversampleV = 1;
    config.PixelSnapH = true;
    config.EllipsisChar = 0x2026;
    config.FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
    if (slanted) config.FontBuilderFlags |= ImGuiFreeTypeBuilderFlags_Oblique;
    return atlas.AddFontFromFileTTF(path.c_str(), pixels, &config, glyph_ranges());
}

ImFont* add_built_in_font(ImFontAtlas& atlas, float pixels) {
    ImFontConfig config;
    config.SizePixels = pixels;
    return atlas.AddFontDefault(&config);
}

float text_width(ImFont& font, float pixels, std::string_view text) {
    if (text.empty()) return 0;
    return font.CalcTextSizeA(pixels, FLT_MAX, 0, text.data(), text.data() + text.size()).x;
}

void set_texture(ImFontAtlas& atlas, SDL_Texture* texture) {
    atlas.SetTexID(as_texture_id<ImTextureID>(texture));
}

SDL_Texture* texture_of(const ImDrawCmd& command) { return from_texture_id<ImTextureID>(command.GetTexID()); }

ImDrawList& begin_frame(float width, float height) {
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {width, height};
    io.DeltaTime = 1.0F / 60;
    ImGui::NewFrame();
    return *ImGui::GetBackgroundDrawList();
}

void end_frame() { ImGui::Render(); }

}  // namespace rehearse::desktop::imgui_compat
