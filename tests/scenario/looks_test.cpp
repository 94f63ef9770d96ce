// How people are drawn: the words for it, and what is made up when nothing is said.
#include <set>

#include "scenario/looks.hpp"
#include "support/content.hpp"

using namespace rehearse;
using namespace rehearse::test;
using namespace rehearse::scenario;

namespace {

// The looks of Tam in a scenario that says `looks` of him, under his `name`.
Looks looks_of(const std::string& looks, const std::string& name = "Tam") {
    static const std::string whole = content("good").at("good/whole.lua");
    const std::string was = "name = \"Tam\"";
    std::string text = whole;
    text.replace(text.find(was), was.size(),
                 "name = \"" + name + "\"" + (looks.empty() ? "" : ", looks = " + looks));
    const auto made = check(text);
    REQUIRE_MESSAGE(made.scenario.has_value(), made.text());
    for (const auto& member : made.scenario->cast)
        if (member.word == "tam") return member.looks;
    FAIL("nobody is called tam");
    return {};
}

Looks with(const std::string& field, const std::string& word) {
    return looks_of("{ " + field + " = \"" + word + "\" }");
}

TEST_CASE("every word for looks means what it says") {
    const auto& words = looks_words();
    for (std::size_t i = 0; i < words.ages.size(); ++i)
        CHECK(with("age", words.ages[i]).age == static_cast<Age>(i));
    for (std::size_t i = 0; i < words.builds.size(); ++i)
        CHECK(with("build", words.builds[i]).build == static_cast<Build>(i));
    for (std::size_t i = 0; i < words.faces.size(); ++i)
        CHECK(with("face", words.faces[i]).face == static_cast<Face>(i));
    for (std::size_t i = 0; i < words.hair.size(); ++i)
        CHECK(with("hair", words.hair[i]).hair == static_cast<Hair>(i));
    for (std::size_t i = 0; i < words.hair_colours.size(); ++i)
        CHECK(with("hair", words.hair_colours[i]).hair_colour == static_cast<HairColour>(i));
    for (std::size_t i = 0; i < words.beards.size(); ++i)
        CHECK(with("beard", words.beards[i]).beard == static_cast<Beard>(i));
    for (std::size_t i = 0; i < words.dress.size(); ++i)
        CHECK(with("wears", words.dress[i]).dress == static_cast<Dress>(i));
    for (std::size_t i = 0; i < words.headwear.size(); ++i)
        CHECK(with("wears", words.headwear[i]).headwear == static_cast<Headwear>(i + 1));
    for (std::size_t i = 0; i < words.cloth.size(); ++i) {
        CHECK(with("wears", words.cloth[i] + " coat").dress_colour == static_cast<Cloth>(i));
        CHECK(with("wears", words.cloth[i] + " cap").headwear_colour == static_cast<Cloth>(i));
    }
    CHECK(with("wears", "earrings").earrings);
    CHECK(with("wears", "scarf").scarf);
    CHECK(with("wears", "tie").tie);
    CHECK(with("wears", "lanyard").lanyard);
    CHECK(with("aids", "glasses").glasses);
    CHECK(with("aids", "hearing aid").hearing_aid);
    CHECK(with("aids", "headset").headset);
    CHECK(with("aids", "walking stick").walking_stick);
    CHECK(with("aids", "white cane").white_cane);
    CHECK(with("aids", "wheelchair").wheelchair);
}

TEST_CASE("style and colour of hair stand in any order, and several things are worn at once") {
    const Looks looks = looks_of(
        "{ skin = 5, hair = \"grey bun\", wears = { \"green coat\", \"red headscarf\", \"scarf\" } }");
    CHECK(looks.skin == 5);
    CHECK(looks.hair == Hair::bun);
    CHECK(looks.hair_colour == HairColour::grey);
    CHECK(looks.dress == Dress::coat);
    CHECK(looks.dress_colour == Cloth::green);
    CHECK(looks.headwear == Headwear::headscarf);
    CHECK(looks.headwear_colour == Cloth::red);
    CHECK(looks.scarf);
    CHECK(looks_of("{ hair = \"bun grey\" }").hair == Hair::bun);
}

TEST_CASE("what is not said stays the same whatever the name is") {
    CHECK(looks_of("") == looks_of(""));
    CHECK(looks_of("", "Mrs Okafor") == looks_of("", "Mr Baird"));
    CHECK(looks_of("{ age = \"old\" }", "Mrs Okafor") == looks_of("{ age = \"old\" }", "Tam"));
}

TEST_CASE("nobody who is described gets a beard, an aid or headwear that is not written") {
    for (const char* age : {"teenager", "adult", "older", "old"}) {
        const Looks looks = with("age", age);
        CHECK(looks.beard == Beard::none);
        CHECK(looks.headwear == Headwear::none);
        CHECK_FALSE((looks.glasses || looks.hearing_aid || looks.earrings));
    }
}

TEST_CASE("made-up people are varied and contradict no story") {
    std::set<int> skins;
    std::set<Hair> hair;
    std::set<Age> ages;
    std::set<Dress> dress;
    for (int i = 0; i < 400; ++i) {
        const std::string key = "story/" + std::to_string(i);
        const Looks looks = looks_for(key);
        CHECK(looks == looks_for(key));
        CHECK(looks.skin >= 1);
        CHECK(looks.skin <= kSkins);
        CHECK_FALSE((looks.wheelchair || looks.walking_stick || looks.white_cane || looks.headset));
        CHECK(looks.headwear == Headwear::none);
        if (looks.age == Age::teenager) CHECK(looks.beard == Beard::none);
        skins.insert(looks.skin);
        hair.insert(looks.hair);
        ages.insert(looks.age);
        dress.insert(looks.dress);
    }
    CHECK(skins.size() == kSkins);
    CHECK(ages.size() == 4);
    CHECK(hair.size() >= 12);
    CHECK(dress.size() >= 6);
}

}  // namespace
