#include "imgui_compat.hpp"

#include <imgui_freetype.h>

#include <cfloat>
#include <type_traits>

namespace rehearse::desktop::imgui_compat {
namespace {

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

ImFont* add_font(ImFontAtlas& atlas, const FontFile& file) {
    ImFontConfig config;
    config.OversampleH = 1;
    config.OversampleV = 1;
    config.PixelSnapH = true;
    config.EllipsisChar = 0x2026;
    config.MergeMode = file.merged;
    config.GlyphExtraSpacing.x = file.between_letters;
    config.FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
    if (file.slanted) config.FontBuilderFlags |= ImGuiFreeTypeBuilderFlags_Oblique;
    return atlas.AddFontFromFileTTF(file.path.c_str(), file.pixels, &config, file.characters);
}

ImFont* add_built_in_font(ImFontAtlas& atlas, float pixels) {
    ImFontConfig config;
    config.SizePixels = pixels;
    return atlas.AddFontDefault(&config);
}

void build(ImFontAtlas& atlas) {
    unsigned char* pixels = nullptr;
    int width = 0;
    int height = 0;
    atlas.GetTexDataAsRGBA32(&pixels, &width, &height);
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
