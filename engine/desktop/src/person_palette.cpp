// The colours of people and of what they wear.
#include <array>

#include "person_parts.hpp"

namespace rehearse::desktop {
namespace {

using present::Cloth;
using present::Dress;
using present::HairColour;

struct Skin {
    Colour base, shade, light, line, blush, lip;
};

constexpr std::array<Skin, present::kSkins> kSkinTones{{
    {{250, 220, 200}, {232, 185, 160}, {255, 234, 219}, {134, 78, 62}, {240, 150, 132}, {206, 112, 104}},
    {{243, 203, 167}, {222, 170, 130}, {252, 221, 191}, {118, 66, 46}, {230, 136, 108}, {190, 96, 84}},
    {{221, 170, 125}, {195, 139, 95}, {235, 191, 149}, {96, 52, 34}, {210, 116, 84}, {168, 82, 68}},
    {{186, 130, 88}, {156, 102, 64}, {204, 150, 108}, {74, 38, 24}, {178, 88, 62}, {140, 66, 54}},
    {{139, 92, 62}, {110, 69, 45}, {160, 112, 80}, {52, 27, 18}, {150, 74, 54}, {118, 58, 50}},
    {{98, 64, 46}, {73, 45, 32}, {122, 84, 63}, {34, 18, 14}, {126, 66, 52}, {130, 72, 64}},
}};

Colour hair_colour(HairColour colour) {
    static constexpr std::array<Colour, 7> kAll{{{42, 35, 40},
                                                 {86, 58, 44},
                                                 {128, 74, 46},
                                                 {222, 178, 108},
                                                 {190, 92, 48},
                                                 {156, 156, 162},
                                                 {226, 223, 219}}};
    return kAll[static_cast<std::size_t>(colour)];
}

// Soft, so that every skin and hair stands out from it.
Colour backdrop(const present::Looks& looks) {
    static constexpr std::array<Colour, 6> kAll{{{206, 226, 222},
                                                 {207, 221, 237},
                                                 {240, 225, 197},
                                                 {241, 213, 203},
                                                 {221, 214, 236},
                                                 {218, 229, 202}}};
    const auto mix = static_cast<std::size_t>(looks.skin) * 5 + static_cast<std::size_t>(looks.hair) * 7 +
                     static_cast<std::size_t>(looks.dress_colour) * 11 +
                     static_cast<std::size_t>(looks.face) + static_cast<std::size_t>(looks.dress) * 13 +
                     static_cast<std::size_t>(looks.beard) * 2;
    return kAll[mix % kAll.size()];
}

Colour dress_colour(const present::Looks& looks) {
    if (looks.dress == Dress::hi_vis) return {245, 214, 62};
    return cloth(looks.dress_colour);
}

}  // namespace

Colour cloth(Cloth colour) {
    static constexpr std::array<Colour, 14> kAll{{{247, 246, 243},
                                                  {239, 226, 203},
                                                  {137, 144, 152},
                                                  {56, 58, 66},
                                                  {46, 64, 98},
                                                  {82, 132, 190},
                                                  {38, 126, 124},
                                                  {86, 136, 88},
                                                  {233, 187, 76},
                                                  {222, 130, 70},
                                                  {190, 68, 66},
                                                  {224, 142, 158},
                                                  {126, 96, 158},
                                                  {132, 94, 68}}};
    return kAll[static_cast<std::size_t>(colour)];
}

Palette palette_of(const present::Looks& looks) {
    const Skin& skin = kSkinTones[static_cast<std::size_t>(looks.skin - 1)];
    Palette out;
    out.skin = skin.base;
    out.skin_shade = skin.shade;
    out.skin_light = skin.light;
    out.skin_line = skin.line;
    out.blush = skin.blush;
    out.lip = skin.lip;
    out.mouth = {94, 36, 40};
    out.hair = hair_colour(looks.hair_colour);
    out.hair_shade = darker(out.hair, 0.28F);
    out.hair_light = lighter(out.hair, looks.hair_colour == HairColour::white ? 0.6F : 0.2F);
    out.brow = looks.hair_colour == HairColour::white  ? Colour{168, 164, 162}
               : looks.hair_colour == HairColour::grey ? Colour{112, 110, 114}
                                                       : darker(out.hair, 0.25F);
    if (looks.skin >= present::kSkins - 1 && looks.hair_colour < HairColour::grey) out.brow = {30, 20, 20};
    out.dress = dress_colour(looks);
    out.dress_shade = darker(out.dress, 0.18F);
    out.dress_light = lighter(out.dress, 0.22F);
    out.dress_line = darker(out.dress, 0.34F);
    out.headwear = cloth(looks.headwear_colour);
    out.headwear_shade = darker(out.headwear, 0.2F);
    out.headwear_light = lighter(out.headwear, 0.18F);
    out.backdrop = backdrop(looks);
    out.halo = lighter(out.backdrop, 0.45F);
    return out;
}

}  // namespace rehearse::desktop
