// Drawn people: feelings are readable in steps, everybody can be drawn, and nothing leaves the frame.
#include "person.hpp"

#include <doctest/doctest.h>
#include <imgui.h>

#include <cmath>
#include <cstring>
#include <functional>

#include "painter.hpp"
#include "person_face.hpp"
#include "person_sheet.hpp"

namespace rehearse::desktop {
namespace {

using present::Looks;

const Rect kFrames[] = {{40, 30, 48, 48}, {60, 20, 100, 120}, {30, 10, 250, 300}, {10, 40, 360, 200}};

struct Drawn {
    std::vector<ImDrawVert> vertices;
    bool indices_fit = true;
};

Drawn all_of(const std::function<void(Kit&)>& draw) {
    static Kit kit(400, 360);  // letters are read once
    kit.request_frame();
    kit.update(draw);
    Drawn out;
    const ImDrawData& drawing = *kit.drawing();
    for (int i = 0; i < drawing.CmdListsCount; ++i) {
        const ImDrawList& list = *drawing.CmdLists[i];
        out.vertices.insert(out.vertices.end(), list.VtxBuffer.begin(), list.VtxBuffer.end());
        for (const ImDrawCmd& command : list.CmdBuffer)
            for (unsigned k = 0; k < command.ElemCount; ++k)
                out.indices_fit &=
                    command.VtxOffset + list.IdxBuffer[static_cast<int>(command.IdxOffset + k)] <
                    static_cast<unsigned>(list.VtxBuffer.Size);
    }
    return out;
}

// Without the page that lies behind everything.
Drawn drawn(const std::function<void(Kit&)>& draw) {
    static const auto behind = static_cast<std::ptrdiff_t>(all_of([](Kit&) {}).vertices.size());
    Drawn out = all_of(draw);
    out.vertices.erase(out.vertices.begin(), out.vertices.begin() + behind);
    return out;
}

Drawn person(Rect frame, const Looks& looks, const Expression& expression,
             Backdrop backdrop = Backdrop::tinted) {
    return drawn([&](Kit& kit) { draw_person(kit, frame, looks, expression, backdrop); });
}

bool same(const Drawn& a, const Drawn& b) {
    return a.vertices.size() == b.vertices.size() &&
           std::memcmp(a.vertices.data(), b.vertices.data(), a.vertices.size() * sizeof(ImDrawVert)) == 0;
}

void check_inside(const Drawn& drawing, Rect frame) {
    CHECK(drawing.indices_fit);
    for (const ImDrawVert& v : drawing.vertices) {
        const bool within = v.pos.x >= frame.x && v.pos.x <= frame.right() && v.pos.y >= frame.y &&
                            v.pos.y <= frame.bottom() && std::isfinite(v.pos.x) && std::isfinite(v.pos.y);
        if (!within) {
            CAPTURE(v.pos.x);
            CAPTURE(v.pos.y);
            FAIL_CHECK("outside the frame");
            return;
        }
    }
}

std::vector<Expression> all_states() {
    std::vector<Expression> out;
    for (const float mood : sample_moods()) out.push_back({.mood = mood});
    out.push_back({.mood = 0, .trust = 0});
    out.push_back({.mood = 100, .trust = 100});
    out.push_back({.speaking = 1});
    out.push_back({.away = 1});
    out.push_back({.gone = 0.5F});
    out.push_back({.blink = 1});
    return out;
}

// How many pixels are covered by black, in whole or in part.
double ink(const std::function<void(Kit&)>& draw) {
    Kit kit(100, 100);
    kit.update(draw);
    const Picture picture = paint(*kit.drawing());
    const double page = theme_named(ThemeChoice::light).page.r;
    double out = 0;
    for (std::size_t i = 0; i < picture.bytes.size(); i += 4) out += (page - picture.bytes[i]) / page;
    return out;
}

TEST_CASE("the corners of the mouth rise with the mood") {
    float before = mouth_of(pose_of({.mood = 0})).upper.front().y;
    for (float mood = 0.5F; mood <= 100; mood += 0.5F) {
        const Mouth mouth = mouth_of(pose_of({.mood = mood}));
        CHECK(mouth.upper.front().y <= before);
        CHECK(mouth.upper.back().y == doctest::Approx(mouth.upper.front().y));
        before = mouth.upper.front().y;
    }
    for (std::size_t i = 1; i < sample_moods().size(); ++i)
        CHECK(mouth_of(pose_of({.mood = sample_moods()[i]})).upper.front().y + 0.8F <
              mouth_of(pose_of({.mood = sample_moods()[i - 1]})).upper.front().y);
}

TEST_CASE("anger lowers the brows in the middle, worry lifts them, delight shows teeth") {
    for (const float side : {-1.0F, 1.0F}) {
        const Path angry = brow_line(pose_of({.mood = 3}), side);
        const Path worried = brow_line(pose_of({.mood = 36}), side);
        CHECK(angry.front().y > angry.back().y + 3);
        CHECK(worried.front().y + 3 < worried.back().y);
    }
    const Mouth delighted = mouth_of(pose_of({.mood = 97}));
    const std::size_t middle = delighted.upper.size() / 2;
    CHECK(delighted.lower[middle].y > delighted.upper[middle].y + 5);
    CHECK(mouth_of(pose_of({.mood = 52})).lower[middle].y ==
          doctest::Approx(mouth_of(pose_of({.mood = 52})).upper[middle].y));
    CHECK(pose_of({.mood = 3}).shoulders > pose_of({.mood = 52}).shoulders);
}

TEST_CASE("faces change without leaps, and trust turns them to the one who looks") {
    for (float mood = 0; mood < 100; mood += 0.5F) {
        const Pose a = pose_of({.mood = mood});
        const Pose b = pose_of({.mood = mood + 0.5F});
        CHECK(std::abs(a.corner - b.corner) < 0.4F);
        CHECK(std::abs(a.brow_inner - b.brow_inner) < 0.6F);
        CHECK(std::abs(a.open - b.open) < 0.1F);
    }
    CHECK(std::abs(pose_of({.trust = 5}).turn) > std::abs(pose_of({.trust = 95}).turn));
    CHECK(pose_of({.trust = 5}).lean < pose_of({.trust = 95}).lean);
}

TEST_CASE("between two expressions everything lies between them") {
    const Expression from{.mood = 10, .trust = 20, .speaking = 0, .away = 1, .gone = 0, .blink = 1};
    const Expression to{.mood = 90, .trust = 60, .speaking = 1, .away = 0, .gone = 1, .blink = 0};
    CHECK(towards(from, to, 0) == from);
    CHECK(towards(from, to, 1) == to);
    CHECK(towards(from, to, 7) == to);
    CHECK(towards(from, to, -1) == from);
    const Expression half = towards(from, to, 0.5F);
    CHECK(half.mood == doctest::Approx(50));
    CHECK(half.trust == doctest::Approx(40));
    CHECK(half.away == doctest::Approx(0.5));
    CHECK(half.gone == doctest::Approx(0.5));
}

TEST_CASE("everybody, in every state and size, stays inside the frame") {
    for (const Rect frame : kFrames)
        for (const Looks& looks : sample_people())
            for (const Expression& state : all_states()) check_inside(person(frame, looks, state), frame);
}

TEST_CASE("every hair goes with everything on the head") {
    for (int hair = 0; hair <= static_cast<int>(present::Hair::ponytail); ++hair)
        for (int headwear = 0; headwear <= static_cast<int>(present::Headwear::beanie); ++headwear) {
            Looks looks = sample_people()[static_cast<std::size_t>(hair)];
            looks.hair = static_cast<present::Hair>(hair);
            looks.headwear = static_cast<present::Headwear>(headwear);
            check_inside(person(kFrames[2], looks, {.mood = 80, .trust = 10}), kFrames[2]);
        }
}

TEST_CASE("the same looks and feelings give the same drawing, and others another") {
    const auto& people = sample_people();
    for (std::size_t i = 0; i < people.size(); ++i) {
        const Drawn one = person(kFrames[2], people[i], {.mood = 60});
        CHECK(same(one, person(kFrames[2], people[i], {.mood = 60})));
        CHECK_FALSE(same(one, person(kFrames[2], people[i], {.mood = 20})));
        CHECK_FALSE(same(one, person(kFrames[2], people[(i + 1) % people.size()], {.mood = 60})));
    }
}

TEST_CASE("who has gone is not drawn") {
    const Looks& looks = sample_people().front();
    CHECK(person(kFrames[2], looks, {.gone = 1}, Backdrop::none).vertices.empty());
    CHECK_FALSE(person(kFrames[2], looks, {.gone = 0.2F}, Backdrop::none).vertices.empty());
}

TEST_CASE("a drawing is small enough to be made in every frame") {
    for (const Looks& looks : sample_people()) {
        CHECK(person(kFrames[2], looks, {}).vertices.size() < 9000);
        CHECK(person(kFrames[0], looks, {}).vertices.size() < 4000);
    }
    CHECK(drawn(draw_people).indices_fit);
}

TEST_CASE("an outline is filled whatever its shape and direction, each pixel once") {
    const std::vector<Point> hook{{10, 10}, {80, 10}, {80, 30}, {30, 30},
                                  {30, 70}, {60, 70}, {60, 90}, {10, 90}};
    const double area = 70 * 20 + 20 * 40 + 50 * 20;
    const std::vector<Point> back(hook.rbegin(), hook.rend());
    const Colour black{0, 0, 0};
    CHECK(ink([&](Kit& k) { k.polygon(hook, black); }) == doctest::Approx(area).epsilon(0.01));
    CHECK(ink([&](Kit& k) { k.polygon(back, black); }) == doctest::Approx(area).epsilon(0.01));
    CHECK(ink([&](Kit& k) { k.polygon(hook, black, 0.5F); }) == doctest::Approx(area / 2).epsilon(0.02));
    CHECK(ink([&](Kit& k) { k.polygon({{10, 10}, {20, 20}}, black); }) == 0);
    CHECK(ink([&](Kit& k) { k.polygon({{10, 10}, {10, 10}, {10, 10}, {10, 10}}, black); }) == 0);
    // Edges between pixels count by how much of them is covered.
    CHECK(ink([&](Kit& k) {
              k.polygon({{10.5F, 10.25F}, {40.25F, 10.25F}, {40.25F, 30.75F}, {10.5F, 30.75F}}, black);
          }) == doctest::Approx(29.75 * 20.5).epsilon(0.02));
}

}  // namespace
}  // namespace rehearse::desktop
