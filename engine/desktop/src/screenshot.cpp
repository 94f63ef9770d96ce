// Pictures of screens: an SDL renderer that paints into memory. No video driver is started.
#include <SDL.h>
#include <fmt/format.h>

#include <memory>

#include "base/files.hpp"
#include "desktop/window.hpp"
#include "png.hpp"
#include "renderer.hpp"

namespace rehearse::desktop {
namespace {

constexpr int kLeastWidth = 320;
constexpr int kLeastHeight = 240;
constexpr int kMost = 8192;

struct Free {
    void operator()(SDL_Surface* surface) const { SDL_FreeSurface(surface); }
    void operator()(SDL_Renderer* renderer) const { SDL_DestroyRenderer(renderer); }
};

Result<std::string> picture(const Kit& kit, int width, int height) {
    const std::unique_ptr<SDL_Surface, Free> surface(
        SDL_CreateRGBSurfaceWithFormat(0, width, height, 32, SDL_PIXELFORMAT_RGBA32));
    if (!surface) return fail("desktop.draw", std::string("Cannot make a picture: ") + SDL_GetError() + ".");
    const std::unique_ptr<SDL_Renderer, Free> target(SDL_CreateSoftwareRenderer(surface.get()));
    if (!target) return fail("desktop.draw", std::string("Cannot make a picture: ") + SDL_GetError() + ".");
    Renderer renderer(*target);
    if (auto drawn = renderer.draw(*kit.drawing(), kit.lettering()); !drawn) return fail(drawn.error());
    SDL_RenderFlush(target.get());
    std::string out =
        to_png(static_cast<const unsigned char*>(surface->pixels), width, height, surface->pitch);
    if (out.empty()) return fail("desktop.draw", "Cannot make a picture: out of memory.");
    return out;
}

}  // namespace

Status save_picture(App& app, Kit& kit, const std::string& out) {
    kit.request_frame();
    kit.update([&](Kit& k) { app.frame(k); });
    const Rect screen = kit.screen();
    auto png = picture(kit, static_cast<int>(screen.w), static_cast<int>(screen.h));
    if (!png) return fail(png.error());
    return DiskFiles().write(out, *png);
}

Status screenshot(App& app, const std::string& screen, const std::string& out, int width, int height) {
    if (width < kLeastWidth || height < kLeastHeight || width > kMost || height > kMost)
        return fail("desktop.size",
                    fmt::format("A picture of {} by {} pixels cannot be made.", width, height),
                    fmt::format("It can be {} to {} wide and {} to {} high.", kLeastWidth, kMost,
                                kLeastHeight, kMost));
    if (auto shown = app.show(screen); !shown) return shown;
    Kit kit(width, height);
    return save_picture(app, kit, out);
}

}  // namespace rehearse::desktop
