// Pictures of screens, painted into memory. No video driver is started.
#include <fmt/format.h>

#include "base/files.hpp"
#include "desktop/window.hpp"
#include "painter.hpp"
#include "person_sheet.hpp"
#include "png.hpp"

namespace rehearse::desktop {
namespace {

constexpr int kLeastWidth = 320;
constexpr int kLeastHeight = 240;
constexpr int kMost = 8192;
constexpr const char* kPeople = "people";  // no screen of the app: everybody we can draw

Status save(const ImDrawData& drawing, const std::string& out) {
    const Picture picture = paint(drawing);
    const std::string png = to_png(picture.bytes.data(), picture.width, picture.height, 4 * picture.width);
    if (png.empty()) return fail("desktop.draw", "Cannot make a picture: out of memory.");
    return DiskFiles().write(out, png);
}

}  // namespace

Status save_picture(App& app, Kit& kit, const std::string& out) {
    kit.request_frame();
    kit.update([&](Kit& k) { app.frame(k); });
    return save(*kit.drawing(), out);
}

Status screenshot(App& app, const std::string& screen, const std::string& out, int width, int height) {
    if (width < kLeastWidth || height < kLeastHeight || width > kMost || height > kMost)
        return fail("desktop.size",
                    fmt::format("A picture of {} by {} pixels cannot be made.", width, height),
                    fmt::format("It can be {} to {} wide and {} to {} high.", kLeastWidth, kMost,
                                kLeastHeight, kMost));
    Kit kit(width, height);
    if (screen == kPeople) {
        kit.update(draw_people);
        return save(*kit.drawing(), out);
    }
    if (auto shown = app.show(screen); !shown) return shown;
    return save_picture(app, kit, out);
}

}  // namespace rehearse::desktop
