#include "renderer.hpp"

#include <SDL.h>

#include <cmath>
#include <cstddef>

#include "imgui_compat.hpp"
#include "painter.hpp"

namespace rehearse::desktop {
namespace {

tl::unexpected<Error> sdl_error(const char* what) {
    return fail("desktop.draw", std::string(what) + ": " + SDL_GetError() + ".");
}

SDL_Rect clip_of(const ImDrawCmd& command) {
    const int left = static_cast<int>(std::floor(command.ClipRect.x));
    const int top = static_cast<int>(std::floor(command.ClipRect.y));
    return {left, top, static_cast<int>(std::ceil(command.ClipRect.z)) - left,
            static_cast<int>(std::ceil(command.ClipRect.w)) - top};
}

}  // namespace

Renderer::Renderer(SDL_Renderer& target) : target_(target) {
    SDL_RendererInfo info;
    paints_ = SDL_GetRendererInfo(&target, &info) == 0 && (info.flags & SDL_RENDERER_SOFTWARE) != 0;
}

Renderer::~Renderer() { forget_textures(); }

void Renderer::forget_textures() {
    if (glyphs_ != nullptr) SDL_DestroyTexture(glyphs_);
    glyphs_ = nullptr;
    if (painted_ != nullptr) SDL_DestroyTexture(painted_);
    painted_ = nullptr;
}

// Without a graphics card: painted here, and shown whole.
Status Renderer::draw_painted(const ImDrawData& drawing) {
    const Picture picture = paint(drawing);
    int width = 0;
    int height = 0;
    if (painted_ != nullptr) SDL_QueryTexture(painted_, nullptr, nullptr, &width, &height);
    if (width != picture.width || height != picture.height) {
        if (painted_ != nullptr) SDL_DestroyTexture(painted_);
        painted_ = SDL_CreateTexture(&target_, SDL_PIXELFORMAT_RGBA32, SDL_TEXTUREACCESS_STREAMING,
                                     picture.width, picture.height);
        if (painted_ == nullptr) return sdl_error("Cannot make the texture of the screen");
    }
    if (SDL_UpdateTexture(painted_, nullptr, picture.bytes.data(), 4 * picture.width) != 0 ||
        SDL_RenderCopy(&target_, painted_, nullptr, nullptr) != 0)
        return sdl_error("Cannot draw");
    return {};
}

Status Renderer::make_texture() {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    unsigned char* pixels = nullptr;
    int width = 0;
    int height = 0;
    atlas.GetTexDataAsRGBA32(&pixels, &width, &height);
    glyphs_ = SDL_CreateTexture(&target_, SDL_PIXELFORMAT_RGBA32, SDL_TEXTUREACCESS_STATIC, width, height);
    if (glyphs_ == nullptr) return sdl_error("Cannot make the texture of the letters");
    SDL_UpdateTexture(glyphs_, nullptr, pixels, 4 * width);
    SDL_SetTextureBlendMode(glyphs_, SDL_BLENDMODE_BLEND);
    return {};
}

Status Renderer::draw_command(const ImDrawList& list, const ImDrawCmd& command) {
    const SDL_Rect clip = clip_of(command);
    if (clip.w <= 0 || clip.h <= 0 || command.ElemCount == 0) return {};
    SDL_RenderSetClipRect(&target_, &clip);
    const ImDrawVert* const first = list.VtxBuffer.Data + command.VtxOffset;
    const int count = list.VtxBuffer.Size - static_cast<int>(command.VtxOffset);
    constexpr int kStride = sizeof(ImDrawVert);
    const int drawn = SDL_RenderGeometryRaw(
        &target_, glyphs_, &first->pos.x, kStride, reinterpret_cast<const SDL_Color*>(&first->col), kStride,
        &first->uv.x, kStride, count, list.IdxBuffer.Data + command.IdxOffset,
        static_cast<int>(command.ElemCount), sizeof(ImDrawIdx));
    if (drawn != 0) return sdl_error("Cannot draw");
    return {};
}

Status Renderer::draw_list(const ImDrawList& list) {
    for (const ImDrawCmd& command : list.CmdBuffer) {
        if (command.UserCallback != nullptr) continue;  // the kit makes none
        if (auto drawn = draw_command(list, command); !drawn) return drawn;
    }
    return {};
}

Status Renderer::draw(const ImDrawData& drawing, int lettering) {
    if (lettering != lettering_) forget_textures();
    lettering_ = lettering;
    if (paints_) return draw_painted(drawing);
    if (glyphs_ == nullptr)
        if (auto made = make_texture(); !made) return made;
    SDL_RenderSetClipRect(&target_, nullptr);
    SDL_SetRenderDrawColor(&target_, 255, 255, 255, 255);
    SDL_RenderClear(&target_);
    for (int i = 0; i < drawing.CmdListsCount; ++i)
        if (auto drawn = draw_list(*drawing.CmdLists[i]); !drawn) return drawn;
    SDL_RenderSetClipRect(&target_, nullptr);
    return {};
}

}  // namespace rehearse::desktop
