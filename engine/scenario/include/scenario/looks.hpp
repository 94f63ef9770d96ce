// How a person of the cast is drawn: age, skin, hair, dress, aids. It is seen and never played: no rule, no
// mood and no answer depends on it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rehearse::scenario {

enum class Age : std::uint8_t { teenager, adult, older, old };
enum class Build : std::uint8_t { slight, average, broad };
enum class Face : std::uint8_t { oval, round, narrow, square };
enum class Hair : std::uint8_t {
    bald,
    shaved,
    thin,
    cropped,  // "short"
    swept,
    curly,
    afro,
    locs,
    braids,
    bob,
    straight,  // "long"
    wavy,
    bun,
    ponytail
};
enum class HairColour : std::uint8_t { black, brown, chestnut, fair, red, grey, white };
enum class Beard : std::uint8_t { none, stubble, moustache, trimmed, full };
enum class Dress : std::uint8_t {
    t_shirt,
    shirt,
    blouse,
    polo,
    jumper,
    cardigan,
    hoodie,
    coat,
    suit,
    hi_vis,
    overall
};
enum class Headwear : std::uint8_t { none, headscarf, turban, kippah, cap, beanie };
enum class Cloth : std::uint8_t {
    white,
    cream,
    grey,
    black,
    navy,
    blue,
    teal,
    green,
    yellow,
    orange,
    red,
    pink,
    purple,
    brown
};

/// Complete: every person has all of it.
struct Looks {
    Age age = Age::adult;
    Build build = Build::average;
    Face face = Face::oval;
    int skin = 3;  // 1 to 6, the lightest first
    Hair hair = Hair::cropped;
    HairColour hair_colour = HairColour::brown;
    Beard beard = Beard::none;
    Dress dress = Dress::shirt;
    Cloth dress_colour = Cloth::blue;
    Headwear headwear = Headwear::none;
    Cloth headwear_colour = Cloth::teal;
    bool earrings = false, scarf = false, tie = false, lanyard = false;
    bool glasses = false, hearing_aid = false, headset = false;
    bool walking_stick = false, white_cane = false, wheelchair = false;
    friend bool operator==(const Looks&, const Looks&) = default;
};

inline constexpr int kSkins = 6;

/// The words authors use, in the order of the values above; `none` of headwear has no word.
struct LooksWords {
    std::vector<std::string> ages, builds, faces, hair, hair_colours, beards, dress, headwear, extras, cloth,
        aids;
};
[[nodiscard]] const LooksWords& looks_words();

/// Looks for somebody of whom nothing is written, made from `key` alone: the same on every machine and every
/// day. What is known already is kept. Nobody gets an aid this way but glasses and a hearing aid, so that no
/// story is contradicted.
[[nodiscard]] Looks looks_for(std::string_view key, std::optional<Age> age = {},
                              std::optional<int> skin = {});

}  // namespace rehearse::scenario
