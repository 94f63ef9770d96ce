// Draws what the kit drew through an SDL renderer: a window's, or one that paints into memory.
#pragma once

#include <imgui.h>

#include "base/result.hpp"

struct SDL_Renderer;
struct SDL_Texture;

namespace rehearse::desktop {

class Renderer {
public:
    /// `target` is borrowed and must outlive this.
    explicit Renderer(SDL_Renderer& target);
    ~Renderer();
    Renderer(const Renderer&) = delete;
    Renderer& operator=(const Renderer&) = delete;

    /// Clears the target and draws `drawing`; `lettering` is Kit::lettering(). Fails with desktop.draw when
    /// SDL cannot.
    [[nodiscard]] Status draw(const ImDrawData& drawing, int lettering);
    /// The device lost its textures: they are made again.
    void forget_textures();

private:
    [[nodiscard]] Status make_texture();
    [[nodiscard]] Status draw_painted(const ImDrawData& drawing);
    [[nodiscard]] Status draw_list(const ImDrawList& list);
    [[nodiscard]] Status draw_command(const ImDrawList& list, const ImDrawCmd& command);

    SDL_Renderer& target_;
    SDL_Texture* glyphs_ = nullptr;
    int lettering_ = 0;               // that glyphs_ shows
    SDL_Texture* painted_ = nullptr;  // the whole screen, when there is no graphics card
    bool paints_ = false;
};

}  // namespace rehearse::desktop
