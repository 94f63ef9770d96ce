#include "scene.hpp"

#include <algorithm>
#include <cmath>

namespace rehearse::desktop {
namespace {

constexpr float kRound = 3 * kUnit;

Colour mixed(Colour a, Colour b, float share) {
    const auto one = [&](std::uint8_t x, std::uint8_t y) {
        return static_cast<std::uint8_t>(
            std::lround(static_cast<float>(x) * (1 - share) + static_cast<float>(y) * share));
    };
    return {one(a.r, b.r), one(a.g, b.g), one(a.b, b.b)};
}

/// The colours of a place: near each other, so that the person stands out.
struct Paint {
    Colour wall;
    Colour thing;  // on the wall
    Colour other;  // beside it
    Colour wood;
    Colour edge;
    explicit Paint(const Theme& t)
        : wall(mixed(t.page, t.soft, 0.8F)),
          thing(mixed(t.soft, t.accent, 0.16F)),
          other(mixed(t.soft, t.notice_edge, 0.2F)),
          wood(mixed(t.surface, t.notice_edge, 0.35F)),
          edge(mixed(t.soft, t.accent, 0.34F)) {}
};

/// A part of `frame`, in shares of it.
Rect part(Rect frame, float x, float y, float w, float h) {
    return {frame.x + frame.w * x, frame.y + frame.h * y, frame.w * w, frame.h * h};
}

/// The person, as high as `share` of the frame and standing at its lower edge.
void stand(Kit& kit, Rect frame, float share, const present::Looks& looks, const Expression& expression) {
    const float high = frame.h * share;
    const float wide = std::min(high / 1.12F, frame.w);
    draw_person(kit, {frame.centre().x - wide / 2, frame.bottom() - high, wide, high}, looks, expression,
                Backdrop::none);
}

void shelves(Kit& kit, Rect frame, const Paint& paint) {
    for (const float y : {0.3F, 0.62F}) {
        for (int i = 0; i < 7; ++i) {
            const float wide = i % 3 == 0 ? 0.1F : 0.07F;
            const float high = i % 2 == 0 ? 0.17F : 0.12F;
            kit.fill(part(frame, 0.04F + 0.14F * static_cast<float>(i), y - high, wide, high),
                     i % 2 == 0 ? paint.thing : paint.other, kUnit);
        }
        kit.fill(part(frame, 0, y, 1, 0.03F), paint.edge);
    }
}

void counter(Kit& kit, Rect frame, const Paint& paint) {
    kit.fill(part(frame, 0, 0.88F, 1, 0.12F), paint.wood);
    kit.fill(part(frame, 0, 0.87F, 1, 0.025F), paint.edge);
    kit.fill(part(frame, 0.06F, 0.8F, 0.16F, 0.08F), paint.edge, kUnit);  // the till
    kit.fill(part(frame, 0.09F, 0.74F, 0.1F, 0.05F), paint.thing, 2);
}

void front_door(Kit& kit, Rect frame, const Paint& paint) {
    kit.fill(part(frame, 0.18F, 0.04F, 0.64F, 0.96F), paint.edge, kUnit);
    kit.fill(part(frame, 0.22F, 0.08F, 0.56F, 0.92F), paint.thing, 2);
    for (const float x : {0.26F, 0.52F}) kit.fill(part(frame, x, 0.14F, 0.22F, 0.24F), paint.wall, 2);
    kit.disc(part(frame, 0.86F, 0.5F, 0.05F, 0.05F).centre(), frame.w * 0.02F, paint.other);
}

void board(Kit& kit, Rect frame, const Paint& paint) {
    const Rect whole = part(frame, 0.08F, 0.08F, 0.84F, 0.46F);
    kit.fill(whole, mixed(paint.wall, {255, 255, 255}, 0.25F), kUnit);
    kit.outline(whole, paint.edge, kUnit, 2);
    for (int i = 0; i < 4; ++i)
        kit.fill(part(whole, 0.06F + 0.24F * static_cast<float>(i), i % 2 == 0 ? 0.14F : 0.3F, 0.15F, 0.3F),
                 i % 2 == 0 ? paint.other : paint.thing, 2);
}

void table(Kit& kit, Rect frame, const Paint& paint) {
    kit.fill(part(frame, 0.04F, 0.9F, 0.92F, 0.1F), paint.wood, kUnit);
    kit.fill(part(frame, 0.14F, 0.85F, 0.08F, 0.06F), paint.edge, 2);  // a cup
}

void monitor(Kit& kit, Rect frame, const Paint& paint) {
    kit.fill(part(frame, 0.62F, 0.3F, 0.34F, 0.36F), paint.edge, kUnit);
    kit.fill(part(frame, 0.64F, 0.33F, 0.3F, 0.3F), paint.wall, 2);
    for (int i = 0; i < 3; ++i)
        kit.fill(part(frame, 0.67F + 0.09F * static_cast<float>(i), 0.56F - 0.07F * static_cast<float>(i),
                      0.05F, 0.05F + 0.07F * static_cast<float>(i)),
                 paint.thing);
    kit.fill(part(frame, 0.06F, 0.62F, 0.1F, 0.26F), paint.other, kUnit);  // a plant in its pot
    kit.disc(part(frame, 0.02F, 0.4F, 0.18F, 0.26F).centre(), frame.w * 0.08F, paint.thing);
}

/// Somebody who is not here: their portrait in a disc, with the sound or the letters round it.
void portrait(Kit& kit, Rect frame, const Paint& paint, const present::Looks& looks,
              const Expression& expression) {
    const float size = std::min(frame.w, frame.h) * 0.82F;
    const Rect round{frame.centre().x - size / 2, frame.centre().y - size / 2, size, size};
    kit.disc(round.centre(), size / 2, paint.thing);
    draw_person(kit, {round.x + size * 0.08F, round.y + size * 0.06F, size * 0.84F, size * 0.86F}, looks,
                expression, Backdrop::none);
}

void waves(Kit& kit, Rect frame, const Paint& paint) {
    const Point middle = frame.centre();
    const float first = std::min(frame.w, frame.h) * 0.48F;
    for (int ring = 0; ring < 2; ++ring)
        for (const float side : {-1.0F, 1.0F}) {
            std::vector<Point> arc;
            const float radius = first + static_cast<float>(ring) * frame.h * 0.1F;
            for (int i = -4; i <= 4; ++i) {
                const float angle = static_cast<float>(i) * 0.11F;
                arc.push_back(
                    {middle.x + side * radius * std::cos(angle), middle.y + radius * std::sin(angle)});
            }
            kit.curve(arc, paint.edge, 3);
        }
}

void stripes(Kit& kit, Rect frame, const Paint& paint) {
    for (int i = 0; i < 12; ++i) {
        const Colour colour = i % 2 == 0 ? paint.thing : paint.other;
        kit.fill(part(frame, static_cast<float>(i) / 12, 0, 0.055F, 0.045F), colour);
        kit.fill(part(frame, static_cast<float>(i) / 12, 0.955F, 0.055F, 0.045F), colour);
    }
}

void post(Kit& kit, Rect frame, const Paint& paint) {
    for (int i = 0; i < 3; ++i) {
        const float y = 0.1F + 0.3F * static_cast<float>(i);
        kit.disc(part(frame, 0.03F, y, 0.1F, 0.1F).centre(), frame.h * 0.05F, paint.thing);
        kit.fill(part(frame, 0.84F, y, 0.12F, 0.04F), paint.thing, 2);
        kit.fill(part(frame, 0.84F, y + 0.07F, 0.08F, 0.04F), paint.other, 2);
    }
}

}  // namespace

void draw_scene(Kit& kit, Rect frame, const std::string& channel, const present::Looks& looks,
                const Expression& expression) {
    const Paint paint(kit.theme());
    kit.fill(frame, paint.wall, kRound);
    if (channel == "phone") {
        waves(kit, frame, paint);
        portrait(kit, frame, paint, looks, expression);
    } else if (channel == "email" || channel == "letter" || channel == "chat" || channel == "social") {
        if (channel == "letter" || channel == "email") stripes(kit, frame.inset(2), paint);
        if (channel == "social" || channel == "chat") post(kit, frame, paint);
        portrait(kit, frame, paint, looks, expression);
    } else if (channel == "visit") {
        front_door(kit, frame, paint);
        stand(kit, frame, 0.9F, looks, expression);
    } else if (channel == "team") {
        board(kit, frame, paint);
        stand(kit, frame, 0.86F, looks, expression);
        table(kit, frame, paint);
    } else if (channel == "desk") {
        monitor(kit, frame, paint);
        stand(kit, frame, 0.86F, looks, expression);
        table(kit, frame, paint);
    } else {
        shelves(kit, frame, paint);
        stand(kit, frame, 0.92F, looks, expression);
        counter(kit, frame, paint);
    }
    kit.outline(frame, kit.theme().line, kRound);
}

Icon icon_of_channel(const std::string& channel) {
    if (channel == "phone") return Icon::phone;
    if (channel == "email" || channel == "letter") return Icon::envelope;
    if (channel == "chat") return Icon::bubbles;
    if (channel == "social") return Icon::share;
    if (channel == "team") return Icon::people;
    if (channel == "desk") return Icon::page;
    if (channel == "visit") return Icon::door;
    return Icon::bag;
}

}  // namespace rehearse::desktop
