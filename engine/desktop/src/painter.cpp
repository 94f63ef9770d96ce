#include "painter.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rehearse::desktop {
namespace {

struct Glyphs {
    const std::uint8_t* pixels = nullptr;
    int width = 0;
    int height = 0;
};

Glyphs glyphs_of_atlas() {
    Glyphs out;
    unsigned char* pixels = nullptr;
    ImGui::GetIO().Fonts->GetTexDataAsRGBA32(&pixels, &out.width, &out.height);
    out.pixels = pixels;
    return out;
}

struct Bounds {
    int left = 0, top = 0, right = 0, bottom = 0;
};

// Something that changes evenly over a triangle.
struct Plane {
    float at = 0;  // at the first corner
    float across = 0;
    float down = 0;
};

struct Texel {
    float u = 0, v = 0, r = 0, g = 0, b = 0, a = 0;
};

Texel texel(const ImDrawVert& v) {
    const auto channel = [&](int shift) { return static_cast<float>((v.col >> shift) & 0xFFU); };
    return {v.uv.x,
            v.uv.y,
            channel(IM_COL32_R_SHIFT),
            channel(IM_COL32_G_SHIFT),
            channel(IM_COL32_B_SHIFT),
            channel(IM_COL32_A_SHIFT)};
}

constexpr float Texel::*kParts[] = {&Texel::u, &Texel::v, &Texel::r, &Texel::g, &Texel::b, &Texel::a};

void blend(std::uint8_t* to, const Texel& from) {
    const int alpha = static_cast<int>(std::clamp(from.a, 0.0F, 255.0F) + 0.5F);
    if (alpha == 0) return;
    const float channels[] = {from.r, from.g, from.b};
    for (int i = 0; i < 3; ++i) {
        const int source = static_cast<int>(std::clamp(channels[i], 0.0F, 255.0F) + 0.5F);
        to[i] = static_cast<std::uint8_t>((source * alpha + to[i] * (255 - alpha) + 127) / 255);
    }
}

class Painter {
public:
    Painter(Picture& out, const Glyphs& glyphs) : out_(out), glyphs_(glyphs) {}

    void triangle(const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c, const Bounds& bounds) {
        const ImDrawVert* v[] = {&a, &b, &c};
        std::sort(std::begin(v), std::end(v), [](const auto* p, const auto* q) {
            return p->pos.y < q->pos.y || (p->pos.y == q->pos.y && p->pos.x < q->pos.x);
        });
        const int top = std::max(bounds.top, row(v[0]->pos.y));
        const int bottom = std::min(bounds.bottom, row(v[2]->pos.y));
        if (top >= bottom || !begin(a, b, c)) return;
        for (int y = top; y < bottom; ++y) {
            const float middle = static_cast<float>(y) + 0.5F;
            const bool upper = middle < v[1]->pos.y;
            float left = crossing(*v[0], *v[2], middle);
            float right = upper ? crossing(*v[0], *v[1], middle) : crossing(*v[1], *v[2], middle);
            if (left > right) std::swap(left, right);
            const int from = std::max(bounds.left, row(left));
            const int to = std::min(bounds.right, row(right));
            if (from < to) span(y, from, to);
        }
    }

private:
    // The first pixel whose middle is not before `at`.
    static int row(float at) { return static_cast<int>(std::ceil(at - 0.5F)); }

    // Edges shared by two triangles are crossed in the same place, so no pixel is drawn twice or left out.
    static float crossing(const ImDrawVert& above, const ImDrawVert& below, float y) {
        const float high = below.pos.y - above.pos.y;
        return high <= 0 ? above.pos.x : above.pos.x + (y - above.pos.y) * (below.pos.x - above.pos.x) / high;
    }

    bool begin(const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c) {
        const float bx = b.pos.x - a.pos.x, by = b.pos.y - a.pos.y;
        const float cx = c.pos.x - a.pos.x, cy = c.pos.y - a.pos.y;
        const float area = bx * cy - cx * by;
        if (area == 0) return false;
        corner_ = a.pos;
        first_ = texel(a);
        even_ = a.col == b.col && a.col == c.col;
        plain_ = a.uv.x == b.uv.x && a.uv.x == c.uv.x && a.uv.y == b.uv.y && a.uv.y == c.uv.y;
        if (plain_) multiply(first_);
        if (even_ && plain_) return true;
        const Texel second = texel(b), third = texel(c);
        for (const auto part : kParts) {
            const float db = second.*part - texel(a).*part;
            const float dc = third.*part - texel(a).*part;
            across_.*part = (db * cy - dc * by) / area;
            down_.*part = (dc * bx - db * cx) / area;
        }
        return true;
    }

    void multiply(Texel& by) const {
        const int x =
            std::clamp(static_cast<int>(by.u * static_cast<float>(glyphs_.width)), 0, glyphs_.width - 1);
        const int y =
            std::clamp(static_cast<int>(by.v * static_cast<float>(glyphs_.height)), 0, glyphs_.height - 1);
        const std::uint8_t* at = glyphs_.pixels + 4 * (static_cast<std::ptrdiff_t>(y) * glyphs_.width + x);
        by.r *= static_cast<float>(at[0]) / 255;
        by.g *= static_cast<float>(at[1]) / 255;
        by.b *= static_cast<float>(at[2]) / 255;
        by.a *= static_cast<float>(at[3]) / 255;
    }

    void span(int y, int from, int to) {
        std::uint8_t* at = out_.bytes.data() + 4 * (static_cast<std::ptrdiff_t>(y) * out_.width + from);
        if (even_ && plain_) {
            if (first_.a >= 255) {
                const std::uint8_t solid[] = {static_cast<std::uint8_t>(first_.r),
                                              static_cast<std::uint8_t>(first_.g),
                                              static_cast<std::uint8_t>(first_.b), 255};
                for (int x = from; x < to; ++x, at += 4) std::copy(std::begin(solid), std::end(solid), at);
            } else {
                for (int x = from; x < to; ++x, at += 4) blend(at, first_);
            }
            return;
        }
        const float dx = static_cast<float>(from) + 0.5F - corner_.x;
        const float dy = static_cast<float>(y) + 0.5F - corner_.y;
        Texel here = first_;
        for (const auto part : kParts) here.*part += across_.*part * dx + down_.*part * dy;
        for (int x = from; x < to; ++x, at += 4) {
            Texel one = here;
            if (!plain_) multiply(one);
            blend(at, one);
            for (const auto part : kParts) here.*part += across_.*part;
        }
    }

    Picture& out_;
    const Glyphs& glyphs_;
    ImVec2 corner_;
    Texel first_, across_, down_;
    bool even_ = false;   // one colour
    bool plain_ = false;  // one place of the texture
};

Bounds bounds_of(const ImDrawCmd& command, const Picture& picture) {
    return {std::max(0, static_cast<int>(std::floor(command.ClipRect.x))),
            std::max(0, static_cast<int>(std::floor(command.ClipRect.y))),
            std::min(picture.width, static_cast<int>(std::ceil(command.ClipRect.z))),
            std::min(picture.height, static_cast<int>(std::ceil(command.ClipRect.w)))};
}

}  // namespace

Picture paint(const ImDrawData& drawing) {
    Picture out;
    out.width = static_cast<int>(drawing.DisplaySize.x);
    out.height = static_cast<int>(drawing.DisplaySize.y);
    out.bytes.assign(4 * static_cast<std::size_t>(out.width) * static_cast<std::size_t>(out.height), 255);
    const Glyphs glyphs = glyphs_of_atlas();
    Painter painter(out, glyphs);
    for (int i = 0; i < drawing.CmdListsCount; ++i) {
        const ImDrawList& list = *drawing.CmdLists[i];
        for (const ImDrawCmd& command : list.CmdBuffer) {
            if (command.UserCallback != nullptr) continue;  // the kit makes none
            const Bounds bounds = bounds_of(command, out);
            const ImDrawVert* vertices = list.VtxBuffer.Data + command.VtxOffset;
            const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
            for (unsigned k = 0; k + 2 < command.ElemCount; k += 3)
                painter.triangle(vertices[index[k]], vertices[index[k + 1]], vertices[index[k + 2]], bounds);
        }
    }
    return out;
}

}  // namespace rehearse::desktop
