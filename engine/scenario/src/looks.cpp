#include "scenario/looks.hpp"

#include <array>

#include "base/digest.hpp"

namespace rehearse::scenario {
namespace {

// One throw of the dice after the other, from a digest.
class Throws {
public:
    explicit Throws(std::string_view key) : digits_(sha256(key)) {}

    int below(int count) {
        const int high = value(digits_[at_]);
        const int low = value(digits_[at_ + 1]);
        at_ = (at_ + 2) % digits_.size();
        return (high * 16 + low) * count / 256;
    }
    bool one_in(int count) { return below(count) == 0; }

    template <class T, std::size_t N>
    T of(const std::array<T, N>& all) {
        return all[static_cast<std::size_t>(below(static_cast<int>(N)))];
    }

private:
    static int value(char digit) { return digit <= '9' ? digit - '0' : digit - 'a' + 10; }
    std::string digits_;
    std::size_t at_ = 0;
};

constexpr int kDarkerSkin = 4;

Age some_age(Throws& throws) {
    return throws.of(std::array{Age::teenager, Age::adult, Age::adult, Age::adult, Age::adult, Age::older,
                                Age::older, Age::old});
}

HairColour some_colour(Throws& throws, const Looks& looks) {
    if (looks.age == Age::old) return throws.of(std::array{HairColour::grey, HairColour::white});
    if (looks.age == Age::older && !throws.one_in(3)) return HairColour::grey;
    if (looks.skin >= kDarkerSkin)
        return throws.of(std::array{HairColour::black, HairColour::black, HairColour::brown});
    return throws.of(std::array{HairColour::black, HairColour::brown, HairColour::brown, HairColour::chestnut,
                                HairColour::fair, HairColour::red});
}

Hair some_hair(Throws& throws, const Looks& looks) {
    if (looks.skin > kDarkerSkin)
        return throws.of(std::array{Hair::shaved, Hair::cropped, Hair::curly, Hair::afro, Hair::locs,
                                    Hair::braids, Hair::bun, Hair::bob});
    if (looks.age >= Age::older)
        return throws.of(std::array{Hair::bald, Hair::thin, Hair::cropped, Hair::swept, Hair::curly,
                                    Hair::bob, Hair::bob, Hair::bun});
    return throws.of(std::array{Hair::shaved, Hair::cropped, Hair::swept, Hair::curly, Hair::bob,
                                Hair::straight, Hair::wavy, Hair::bun, Hair::ponytail});
}

bool leaves_room_for_a_beard(Hair hair) {
    return hair == Hair::bald || hair == Hair::shaved || hair == Hair::thin || hair == Hair::cropped ||
           hair == Hair::swept;
}

}  // namespace

const LooksWords& looks_words() {
    static const LooksWords words{
        .ages = {"teenager", "adult", "older", "old"},
        .builds = {"slight", "average", "broad"},
        .faces = {"oval", "round", "narrow", "square"},
        .hair = {"bald", "shaved", "thin", "short", "swept", "curly", "afro", "locs", "braids", "bob", "long",
                 "wavy", "bun", "ponytail"},
        .hair_colours = {"black", "brown", "chestnut", "fair", "red", "grey", "white"},
        .beards = {"none", "stubble", "moustache", "short", "full"},
        .dress = {"t-shirt", "shirt", "blouse", "polo", "jumper", "cardigan", "hoodie", "coat", "suit",
                  "hi-vis", "overall"},
        .headwear = {"headscarf", "turban", "kippah", "cap", "beanie"},
        .extras = {"earrings", "scarf", "tie", "lanyard"},
        .cloth = {"white", "cream", "grey", "black", "navy", "blue", "teal", "green", "yellow", "orange",
                  "red", "pink", "purple", "brown"},
        .aids = {"glasses", "hearing aid", "headset", "walking stick", "white cane", "wheelchair"},
    };
    return words;
}

Looks looks_for(std::string_view key, std::optional<Age> age, std::optional<int> skin) {
    Throws throws(key);
    Looks out;
    out.age = some_age(throws);
    out.skin = 1 + throws.below(kSkins);
    if (age) out.age = *age;
    if (skin) out.skin = *skin;
    out.build = throws.of(std::array{Build::slight, Build::average, Build::average, Build::broad});
    out.face = throws.of(std::array{Face::oval, Face::round, Face::narrow, Face::square});
    out.hair_colour = some_colour(throws, out);
    out.hair = some_hair(throws, out);
    const bool beard = throws.one_in(2);
    const Beard which = throws.of(std::array{Beard::stubble, Beard::moustache, Beard::trimmed, Beard::full});
    if (beard && out.age != Age::teenager && leaves_room_for_a_beard(out.hair)) out.beard = which;
    out.dress = throws.of(std::array{Dress::t_shirt, Dress::shirt, Dress::blouse, Dress::jumper,
                                     Dress::cardigan, Dress::hoodie, Dress::coat});
    if (out.dress == Dress::hoodie && out.age >= Age::older) out.dress = Dress::cardigan;
    if (out.dress == Dress::blouse && out.beard != Beard::none) out.dress = Dress::shirt;
    out.dress_colour =
        throws.of(std::array{Cloth::cream, Cloth::navy, Cloth::blue, Cloth::teal, Cloth::green, Cloth::yellow,
                             Cloth::orange, Cloth::red, Cloth::purple, Cloth::brown});
    out.scarf = throws.one_in(8) && out.dress == Dress::coat;
    out.earrings = throws.one_in(4) && out.beard == Beard::none && out.age != Age::teenager;
    out.glasses = throws.one_in(out.age >= Age::older ? 2 : 4);
    out.hearing_aid = throws.one_in(out.age == Age::old ? 4 : 24);
    return out;
}

}  // namespace rehearse::scenario
