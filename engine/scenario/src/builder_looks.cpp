// What people of the cast look like: looks = { age = "older", skin = 4, hair = "grey bun", wears = "green
// coat" }
#include <algorithm>
#include <sstream>

#include "builder.hpp"

namespace rehearse::scenario {
namespace {

int place_in(const std::vector<std::string>& words, const std::string& word) {
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? -1 : static_cast<int>(found - words.begin());
}

std::vector<std::string> joined(std::vector<std::string> a, const std::vector<std::string>& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

std::vector<std::string> apart(const std::string& words) {
    std::istringstream in(words);
    std::vector<std::string> out;
    for (std::string word; in >> word;) out.push_back(word);
    return out;
}

}  // namespace

// The place of one word among `known`; -1 when it is not said, or was reported.
int Builder::look(const Node& node, const Value* value, const std::vector<std::string>& known,
                  const std::string& what) {
    if (value == nullptr || value->kind != ValueKind::text) return -1;
    const int place = place_in(known, value->text);
    if (place < 0) check_ids({{value->text, node.place_of(*value)}}, known, "S117", what);
    return place;
}

// "grey bun": a way of wearing it, a colour, or both.
void Builder::read_hair(const Node& node, const Value* value, Looks& looks) {
    if (value == nullptr || value->kind != ValueKind::text) return;
    const auto& words = looks_words();
    int style = -1;
    int colour = -1;
    for (const auto& word : apart(value->text)) {
        const Place place = node.place_of(*value);
        const int as_style = place_in(words.hair, word);
        const int as_colour = place_in(words.hair_colours, word);
        if (as_style < 0 && as_colour < 0)
            check_ids({{word, place}}, joined(words.hair, words.hair_colours), "S117", "kind of hair");
        int& which = as_style >= 0 ? style : colour;
        if ((as_style >= 0 || as_colour >= 0) && which >= 0)
            diagnostics_.error("S102", place, "'hair' is more than one thing at once: '" + value->text + "'.",
                               "One style and one colour: hair = \"grey bun\"");
        which = std::max(which, as_style >= 0 ? as_style : as_colour);
    }
    if (style >= 0) looks.hair = static_cast<Hair>(style);
    if (colour >= 0) looks.hair_colour = static_cast<HairColour>(colour);
}

// "green coat", "headscarf": one of what is worn, with or without a colour.
void Builder::read_garment(const Listed& worn, Looks& looks, Garments& had) {
    const auto& words = looks_words();
    const auto parts = apart(worn.id);
    const std::string thing = parts.empty() ? std::string() : parts.back();
    const int dress = place_in(words.dress, thing);
    const int headwear = place_in(words.headwear, thing);
    const int extra = place_in(words.extras, thing);
    if (dress < 0 && headwear < 0 && extra < 0) {
        check_ids({{parts.size() > 1 ? thing : worn.id, worn.place}},
                  joined(joined(words.dress, words.headwear), words.extras), "S117", "thing to wear");
        return;
    }
    int colour = -1;
    if (parts.size() > 1) {
        const std::string said = worn.id.substr(0, worn.id.rfind(thing) - 1);
        colour = place_in(words.cloth, said);
        if (colour < 0) check_ids({{said, worn.place}}, words.cloth, "S117", "colour");
    }
    if ((dress >= 0 && had.dress) || (headwear >= 0 && had.headwear))
        diagnostics_.error(
            "S102", worn.place, "'wears' has a second thing for the same place: '" + worn.id + "'.",
            "One garment and one thing on the head: wears = { \"green coat\", \"headscarf\" }");
    if (dress >= 0) {
        had.dress = true;
        looks.dress = static_cast<Dress>(dress);
        if (colour >= 0) looks.dress_colour = static_cast<Cloth>(colour);
    } else if (headwear >= 0) {
        had.headwear = true;
        looks.headwear = static_cast<Headwear>(headwear + 1);
        if (colour >= 0) looks.headwear_colour = static_cast<Cloth>(colour);
    } else {
        bool* const extras[] = {&looks.earrings, &looks.scarf, &looks.tie, &looks.lanyard};
        *extras[extra] = true;
    }
}

std::vector<Builder::Listed> Builder::listed_in(const Node& node, const char* field, const Value* value) {
    std::vector<Listed> out;
    if (value == nullptr) return out;
    if (value->kind == ValueKind::text) out.push_back({value->text, node.place_of(*value)});
    if (value->kind == ValueKind::table) (void)texts_of(node, field, *value);  // tells what is no text
    for (const auto& item : value->items)
        if (item.kind == ValueKind::text) out.push_back({item.text, node.place_of(item)});
    return out;
}

// What is not said is made up from the names of file and person. Who is described at all has no beard,
// headwear, jewellery or aid beside those that are written.
void Builder::read_looks(const Node& node, const Value& member, CastMember& out) {
    const std::string key = document_.id + "/" + out.word;
    out.looks = looks_for(key);
    const Value* value = member.field("looks");
    if (value == nullptr || value->kind != ValueKind::table) return;
    const auto& words = looks_words();
    const int age = look(node, value->field("age"), words.ages, "age");
    std::optional<int> skin;
    if (const Value* said = value->field("skin"); said != nullptr && said->kind == ValueKind::number) {
        if (said->number < 1 || said->number > kSkins)
            diagnostics_.error("S119", node.place_of(*said),
                               "'skin' is " + std::to_string(said->number) +
                                   "; it goes from 1, the lightest, to " + std::to_string(kSkins) +
                                   ", the darkest.");
        else
            skin = static_cast<int>(said->number);
    }
    Looks& looks = out.looks;
    looks = looks_for(key, age < 0 ? std::nullopt : std::optional(static_cast<Age>(age)), skin);
    looks.earrings = looks.scarf = looks.glasses = looks.hearing_aid = false;
    const int beard = look(node, value->field("beard"), words.beards, "beard");
    looks.beard = static_cast<Beard>(std::max(beard, 0));
    if (const int build = look(node, value->field("build"), words.builds, "build"); build >= 0)
        looks.build = static_cast<Build>(build);
    if (const int face = look(node, value->field("face"), words.faces, "face"); face >= 0)
        looks.face = static_cast<Face>(face);
    read_hair(node, value->field("hair"), looks);
    Garments had;
    for (const auto& one : listed_in(node, "wears", value->field("wears"))) read_garment(one, looks, had);
    bool* const aids[] = {&looks.glasses,       &looks.hearing_aid, &looks.headset,
                          &looks.walking_stick, &looks.white_cane,  &looks.wheelchair};
    for (const auto& one :
         check_ids(listed_in(node, "aids", value->field("aids")), words.aids, "S117", "aid"))
        if (const int place = place_in(words.aids, one); place >= 0) *aids[place] = true;
}

}  // namespace rehearse::scenario
