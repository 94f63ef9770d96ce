// Every kind of damage to the catalogue's files is met with one clear sentence.
#include <doctest/doctest.h>

#include <map>
#include <string>

#include "base/random.hpp"
#include "base/text.hpp"
#include "standards/catalogue.hpp"

using namespace rehearse;
using namespace rehearse::standards;

namespace {

const std::string kUnit = "units/ABC1.json";
const std::string kListed = "units/XYZ9.json";
const std::string kFramework = "frameworks/apprentice.json";
const std::string kSkills = "meta-skills.json";
const std::string kCalls = "unit-meta-skills.json";
const std::string kReach = "reach.json";
const std::string kLinks = "links.json";

// A unit of which only the title is known.
std::string listed_unit(const std::string& id) {
    return R"({"id": ")" + id + R"(", "code": "9", "title": "Known by title", "kind": "qcf", "theme": "",
               "level": 2, "credits": 3, "glh": 14, "edition": {}, "listed_only": true,
               "simulation": {"performance": "refused", "knowledge": "not said",
                              "realistic_workplace": "allowed", "says": "Not by simulation."},
               "groups": [], "knowledge": [], "notes": []})";
}

// A small catalogue without fault.
std::map<std::string, std::string> whole() {
    return {
        {"s/" + kUnit,
         R"({"id": "ABC1", "code": "A1", "title": "Help", "kind": "nos", "theme": "", "edition": {},
                           "groups": [{"title": "", "criteria": [
                             {"id": "ABC1.P1", "says": "Listen well"},
                             {"id": "ABC1.P2", "says": "Answer plainly"}]}],
                           "knowledge": [{"id": "ABC1.K1", "says": "Who may help"}],
                           "behaviours": [{"id": "ABC1.B1", "says": "Be kind"}],
                           "requirements": [{"id": "ABC1.E1", "says": "At these times", "conditions": [
                             {"id": "ABC1.E1a", "says": "when busy", "tag": "busy"},
                             {"id": "ABC1.E1b", "says": "when quiet", "tag": "quiet"}]}],
                           "notes": ["As printed."]})"},
        {"s/" + kListed, listed_unit("XYZ9")},
        {"s/units/XYZ10.json", listed_unit("XYZ10")},
        {"s/units/DEF2.json",
         R"({"id": "DEF2", "code": "D2", "title": "Hear", "kind": "nos", "theme": "", "edition": {},
             "groups": [{"title": "", "criteria": [{"id": "DEF2.P1", "says": "Hear people out"}]}],
             "knowledge": [], "notes": []})"},
        {"s/" + kFramework, R"({"id": "apprentice", "title": "Apprentice", "mandatory": ["ABC1"],
                                "optional": ["XYZ9", "XYZ10"], "min_optional": 1})"},
        {"s/" + kSkills, R"({"groups": [{"title": "Self", "skills": [
                              {"id": "focus", "name": "Focus", "says": "Keep at it",
                               "anchors": ["Not yet", "At times", "Mostly", "Always", "Even when it is loud"]},
                              {"id": "clear thinking", "name": "Clear", "says": "Think",
                               "anchors": ["Not yet", "At times", "Mostly", "Always", "In a hurry"]}]}]})"},
        {"s/" + kCalls, R"({"units": {"ABC1": ["focus", "clear thinking"],
                                      "DEF2": ["clear thinking", "focus"]}})"},
        {"s/" + kReach, R"({"reasons": [{"id": "presence", "says": "It needs you there."},
                                        {"id": "time", "says": "It takes weeks."}],
                            "criteria": {"ABC1.P1": ["part", "presence"], "ABC1.P2": ["full"],
                                         "DEF2.P1": ["full"]}})"},
        {"s/" + kLinks, R"({"links": [{"from": "ABC1.P1", "to": "DEF2.P1", "kind": "same"},
                                      {"from": "ABC1.K1", "to": "DEF2.P1", "kind": "close"}]})"},
    };
}

std::string reading(std::map<std::string, std::string> files) {
    const auto read = read_catalogue(MemoryFiles(std::move(files)), "s");
    if (read) return "read";
    CHECK(read.error().code == "standards.damaged");
    CHECK_FALSE(read.error().hint.empty());
    CHECK(clean_text(read.error().message) == read.error().message);
    return read.error().message;
}

// What is said when `file` holds `bytes`.
std::string with(const std::string& file, std::string bytes) {
    auto files = whole();
    files["s/" + file] = std::move(bytes);
    return reading(std::move(files));
}

// What is said when the first `old` in `file` is `now` instead.
std::string changed(const std::string& file, const std::string& old, const std::string& now) {
    auto bytes = whole().at("s/" + file);
    const auto at = bytes.find(old);
    REQUIRE(at != std::string::npos);
    return with(file, bytes.replace(at, old.size(), now));
}

std::string repeated(std::string_view text, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i) out += text;
    return out;
}

}  // namespace

TEST_CASE("the small catalogue without fault is read") { CHECK(reading(whole()) == "read"); }

TEST_CASE("files that are not there") {
    auto files = whole();
    files.erase("s/" + kSkills);
    CHECK(reading(files) == "meta-skills.json: There is no file s/meta-skills.json.");
    files = whole();
    files.erase("s/" + kListed);
    CHECK(reading(files) ==
          "frameworks/apprentice.json: the unit 'XYZ9' has no file; expected units/XYZ9.json.");
    for (const std::string unit : {"ABC1", "DEF2", "XYZ10"}) files.erase("s/units/" + unit + ".json");
    CHECK(reading(files) == "s/units: there are no files; expected at least one .json file.");
    files["s/units/README.txt"] = "not a unit";
    CHECK(reading(files) == "s/units: there are no files; expected at least one .json file.");
    files = whole();
    files.erase("s/" + kFramework);
    CHECK(reading(files) == "s/frameworks: there are no files; expected at least one .json file.");
    CHECK(reading({}) == "s/units: there are no files; expected at least one .json file.");
}

TEST_CASE("files of our own judgement that are not there") {
    for (const auto& file : {kCalls, kReach, kLinks}) {
        auto files = whole();
        files.erase("s/" + file);
        CHECK(reading(files) == file + ": There is no file s/" + file + ".");
    }
}

TEST_CASE("how far a simulator reaches, said wrongly") {
    const std::string place = "reach.json: criteria: ";
    CHECK(changed(kReach, R"(, "ABC1.P2": ["full"])", "") ==
          place + "'ABC1.P2' is missing; expected every criterion to stand here.");
    CHECK(changed(kReach, R"("ABC1.P2")", R"("ABC1.P1")") ==
          "reach.json: the field 'ABC1.P1' is given twice in one entry; expected it once.");
    CHECK(changed(kReach, R"("ABC1.P2")", R"("ABC1.P3": ["full"], "ABC1.P2")") ==
          place + "there is no criterion 'ABC1.P3'; expected ids of criteria.");
    CHECK(changed(kReach, R"("ABC1.P2")", R"("ABC1.K1": ["full"], "ABC1.P2")") ==
          place + "there is no criterion 'ABC1.K1'; expected ids of criteria.");
    CHECK(changed(kReach, R"(["full"])", R"(["half"])") ==
          place + "'ABC1.P2' begins with 'half'; expected 'full', 'part' or 'workplace'.");
    CHECK(changed(kReach, R"(["full"])", "[]") ==
          place + "'ABC1.P2' begins with ''; expected 'full', 'part' or 'workplace'.");
    CHECK(changed(kReach, R"(["full"])", R"("full")") ==
          place + "'ABC1.P2' is text; expected a list of texts.");
    CHECK(changed(kReach, R"(["full"])", R"(["full", "time"])") ==
          place + "'ABC1.P2' is full; expected no reason with it.");
    CHECK(changed(kReach, R"(["part", "presence"])", R"(["part"])") ==
          place + "'ABC1.P1' has 0 reasons; expected one: presence or time.");
    CHECK(changed(kReach, R"(["part", "presence"])", R"(["part", "time", "presence"])") ==
          place + "'ABC1.P1' has 2 reasons; expected one: presence or time.");
    CHECK(changed(kReach, R"(["part", "presence"])", R"(["part", "tide"])") ==
          place + "'ABC1.P1' has the reason 'tide'; expected presence or time.");
    CHECK(changed(kReach, R"(["full"])", R"(["workplace", "time"])") ==
          place + "1 of 3 criteria are left to the workplace; expected at most 15 in a hundred.");
    CHECK(changed(kReach, R"("id": "time")", R"("id": "presence")") ==
          "reach.json: reasons[1]: the id 'presence' is used twice; expected it once.");
    CHECK(changed(kReach, R"(, "says": "It takes weeks.")", "") ==
          "reach.json: reasons[1]: 'says' is missing; expected text.");
    CHECK(changed(kReach, R"("reasons")", R"("causes": [], "reasons")") ==
          "reach.json: the field 'causes' is not known; expected reasons and criteria.");
}

TEST_CASE("links that do not hold") {
    const std::string place = "links.json: links[0]: ";
    CHECK(changed(kLinks, "ABC1.P1", "ABC1.P9") ==
          place + "there is no criterion or knowledge item 'ABC1.P9'; expected an id.");
    CHECK(changed(kLinks, "DEF2.P1", "ABC1.B1") ==
          place + "there is no criterion or knowledge item 'ABC1.B1'; expected an id.");
    CHECK(changed(kLinks, "DEF2.P1", "ABC1.P2") ==
          place + "both ends are in the unit 'ABC1'; expected two units.");
    CHECK(changed(kLinks, "\"same\"", "\"alike\"") ==
          place + "'kind' is 'alike'; expected 'same' or 'close'.");
    CHECK(changed(kLinks, R"("from": "ABC1.K1", "to": "DEF2.P1")", R"("from": "DEF2.P1", "to": "ABC1.P1")") ==
          "links.json: links[1]: 'DEF2.P1' and 'ABC1.P1' are linked twice; expected it once.");
    CHECK(changed(kLinks, R"(, "kind": "same")", "") == place + "'kind' is missing; expected text.");
    CHECK(with(kLinks, R"({"links": []})") == "read");
}

TEST_CASE("meta-skills of a unit, and their anchors") {
    const std::string place = "unit-meta-skills.json: units: ";
    CHECK(changed(kCalls, R"("ABC1": ["focus", "clear thinking"],)", "") ==
          place + "'ABC1' is missing; expected every unit with criteria to stand here.");
    CHECK(changed(kCalls, R"("ABC1")", R"("XYZ9": ["focus", "clear thinking"], "ABC1")") ==
          place + "there is no unit with criteria called 'XYZ9'; expected a unit's id.");
    CHECK(changed(kCalls, R"(["focus", "clear thinking"])", R"(["focus", "zeal"])") ==
          place + "'ABC1' names 'zeal'; expected a meta-skill's id.");
    CHECK(changed(kCalls, R"(["focus", "clear thinking"])", R"(["focus", "focus"])") ==
          place + "'ABC1' names a meta-skill twice; expected it once.");
    CHECK(changed(kCalls, R"(["focus", "clear thinking"])", R"(["focus"])") ==
          place + "'ABC1' has 1 meta-skills; expected two to four.");
    CHECK(changed(kSkills, R"(["Not yet", "At times", "Mostly", "Always", "In a hurry"])",
                  R"(["Not yet", "Mostly"])") ==
          "meta-skills.json: groups[0].skills[1]: 'anchors' has 2 entries; expected five.");
}

TEST_CASE("files that are not JSON") {
    CHECK(with(kUnit, "") == "units/ABC1.json: the file is empty; expected JSON.");
    CHECK(with(kUnit, " \n ") == "units/ABC1.json: the file is empty; expected JSON.");
    CHECK(with(kUnit, "{\n\n  oops") == "units/ABC1.json: this is not JSON from line 3 on.");
    CHECK(with(kUnit, "{}\n{}") == "units/ABC1.json: this is not JSON from line 2 on.");
    CHECK(with(kUnit, "{\"id\": \"\xFF\"}") ==
          "units/ABC1.json: this is not UTF-8 text; expected the file in UTF-8.");
    CHECK(with(kUnit, "{\"id\": 1e999}") == "units/ABC1.json: this holds a number that is too large.");
    CHECK(with(kSkills, "{\n\"groups\":") ==
          "meta-skills.json: the file ends too early, in line 2; expected the rest of it.");
    const auto unit = whole().at("s/" + kUnit);
    for (std::size_t size = 1; size < unit.size(); ++size)
        CHECK(with(kUnit, unit.substr(0, size)).find("the file ends too early, in line") !=
              std::string::npos);
}

TEST_CASE("files that are too large or too deep") {
    CHECK(with(kUnit, std::string(1024 * 1024 + 1, ' ')) ==
          "units/ABC1.json: s/units/ABC1.json is larger than 1024 KiB.");
    const std::string deep = "units/ABC1.json: nested too deeply; expected at most 16 levels.";
    CHECK(with(kUnit, repeated("[", 17) + repeated("]", 17)) == deep);
    CHECK(with(kUnit, repeated("[", 400'000) + repeated("]", 400'000)) == deep);
    CHECK(with(kUnit, repeated("{\"a\":", 150'000) + "1" + repeated("}", 150'000)) == deep);
    CHECK(with(kUnit, repeated("[", 1'000'000)) ==
          "units/ABC1.json: the file ends too early, in line 1; expected the rest of it.");
    CHECK(with(kUnit, repeated("[", 16) + repeated("]", 16)) ==
          "units/ABC1.json: this is a list; expected an object with named fields.");
}

TEST_CASE("a field that is missing") {
    for (const auto* field : {"id", "title", "kind", "theme", "edition", "groups", "knowledge", "notes"})
        CHECK(changed(kUnit, "\"" + std::string(field) + "\"", "\"x\"").find("units/ABC1.json: ") == 0);
    CHECK(with(kUnit, "{}") == "units/ABC1.json: 'id' is missing; expected text.");
    CHECK(changed(kUnit, ", \"says\": \"Answer plainly\"", "") ==
          "units/ABC1.json: groups[0].criteria[1]: 'says' is missing; expected text.");
    CHECK(changed(kUnit, "\"edition\": {},", "") ==
          "units/ABC1.json: 'edition' is missing; expected an object with named fields.");
    CHECK(changed(kUnit, R"(, "says": "Who may help")", "") ==
          "units/ABC1.json: knowledge[0]: 'says' is missing; expected text.");
    CHECK(changed(kFramework, R"("mandatory": ["ABC1"],)", "") ==
          "frameworks/apprentice.json: 'mandatory' is missing; expected a list of texts.");
    CHECK(changed(kFramework, R"(, "min_optional": 1)", "") ==
          "frameworks/apprentice.json: 'min_optional' is missing; expected a whole number from 0 to 2.");
    CHECK(changed(kSkills, R"("name": "Clear", )", "") ==
          "meta-skills.json: groups[0].skills[1]: 'name' is missing; expected text.");
}

TEST_CASE("a field of the wrong type") {
    CHECK(changed(kUnit, "\"Listen well\"", "7") ==
          "units/ABC1.json: groups[0].criteria[0]: 'says' is a number; expected text.");
    CHECK(changed(kUnit, "\"Help\"", "null") == "units/ABC1.json: 'title' is null; expected text.");
    CHECK(changed(kUnit, "{}", "[]") ==
          "units/ABC1.json: edition: this is a list; expected an object with named fields.");
    CHECK(changed(kUnit, "{}", "{\"version\": 2}") ==
          "units/ABC1.json: edition: 'version' is a number; expected text.");
    CHECK(changed(kUnit, "{\"id\": \"ABC1.P1\", \"says\": \"Listen well\"}", "true") ==
          "units/ABC1.json: groups[0].criteria[0]: this is true or false; expected an object with named "
          "fields.");
    CHECK(changed(kUnit, R"([{"id": "ABC1.K1", "says": "Who may help"}])", "{}") ==
          "units/ABC1.json: 'knowledge' is an object; expected a list of objects.");
    CHECK(changed(kUnit, "[\"As printed.\"]", "[\"As printed.\", {}]") ==
          "units/ABC1.json: 'notes[1]' is an object; expected text.");
    CHECK(changed(kFramework, ": 1}", ": \"1\"}") ==
          "frameworks/apprentice.json: 'min_optional' is text; expected a whole number from 0 to 2.");
    CHECK(with(kSkills, "[]") == "meta-skills.json: this is a list; expected an object with named fields.");
}

TEST_CASE("a field that is empty, or holds what cannot be shown") {
    CHECK(changed(kUnit, "\"Help\"", "\"\"") == "units/ABC1.json: 'title' is empty; expected text.");
    CHECK(changed(kUnit, "Listen", "\\u001b[31mListen") ==
          "units/ABC1.json: groups[0].criteria[0]: 'says' holds control characters; "
          "expected one line of plain text.");
    CHECK(changed(kUnit, "Help", "Help\\nme") ==
          "units/ABC1.json: 'title' holds control characters; expected one line of plain text.");
    CHECK(changed(kUnit, "Help", " Help") ==
          "units/ABC1.json: 'title' has spaces at its ends; expected none.");
    CHECK(changed(kUnit, "As printed.", "\\u202e") ==
          "units/ABC1.json: 'notes[0]' holds control characters; expected one line of plain text.");
    CHECK(changed(kUnit, "As printed.", "") == "units/ABC1.json: 'notes[0]' is empty; expected text.");
    CHECK(changed(kSkills, R"({"groups": [{"title": "Self")", R"({"groups": [{"title": "")") ==
          "meta-skills.json: groups[0]: 'title' is empty; expected text.");
}

TEST_CASE("a list without its entries") {
    CHECK(with(kSkills, R"({"groups": []})") ==
          "meta-skills.json: 'groups' is an empty list; expected at least one entry.");
    CHECK(with(kSkills, R"({"groups": [{"title": "Self", "skills": []}]})") ==
          "meta-skills.json: groups[0]: 'skills' is an empty list; expected at least one entry.");
    CHECK(changed(kUnit, R"({"title": "", "criteria")",
                  R"({"title": "", "criteria": []}, {"title": "", "criteria")") ==
          "units/ABC1.json: groups[0]: 'criteria' is an empty list; expected at least one entry.");
}

TEST_CASE("a field that nobody knows, or that is given twice") {
    CHECK(
        changed(kUnit, "{}", R"({"verson": "2"})") ==
        "units/ABC1.json: edition: the field 'verson' is not known; expected version, approved and review.");
    CHECK(changed(kUnit, R"("says": "Listen well")", R"("says": "Listen well", "weight": 2)") ==
          "units/ABC1.json: groups[0].criteria[0]: the field 'weight' is not known; expected id and says.");
    CHECK(changed(kUnit, R"("theme": "")", R"("theme": "", "title": "Other")") ==
          "units/ABC1.json: the field 'title' is given twice in one entry; expected it once.");
}

TEST_CASE("what a message repeats of the file is clean and short") {
    const auto said = changed(kUnit, "\"theme\"", "\"\\u001b[2J" + std::string(100'000, 'x') + "\"");
    CHECK(said.find('\x1B') == std::string::npos);
    CHECK(said.size() < 400);
    CHECK(said.find("…' is not known") != std::string::npos);
}

TEST_CASE("a statement whose id does not belong to the unit") {
    const std::string place = "units/ABC1.json: groups[0].criteria[0]: the id ";
    const std::string expected = " does not belong here; expected ABC1.P and a number.";
    for (const std::string id : {"XYZ9.P1", "ABC1.K1", "ABC1.P", "ABC1.P0", "ABC1.P01", "ABC1.P1x",
                                 "ABC1.P1000", "ABC1.p1", "ABC10.P1", "P1"})
        CHECK(changed(kUnit, "ABC1.P1", id) == place + "'" + id + "'" + expected);
    CHECK(changed(kUnit, "ABC1.K1", "ABC1.P3") ==
          "units/ABC1.json: knowledge[0]: the id 'ABC1.P3' does not belong here; expected ABC1.K and a "
          "number.");
}

TEST_CASE("an id that is used twice") {
    CHECK(changed(kUnit, "ABC1.P2", "ABC1.P1") ==
          "units/ABC1.json: groups[0].criteria[1]: the id 'ABC1.P1' is used twice; expected it once.");
    CHECK(changed(kSkills, "clear thinking", "focus") ==
          "meta-skills.json: groups[0].skills[1]: the id 'focus' is used twice; expected it once.");
    CHECK(
        changed(kUnit, "ABC1.E1b", "ABC1.E1a") ==
        "units/ABC1.json: requirements[0].conditions[1]: the id 'ABC1.E1a' is used twice; expected it once.");
    // Across units: a unit's id is the name of its file, so the second file is the damaged one.
    CHECK(with("units/ABC2.json", whole().at("s/" + kUnit)) ==
          "units/ABC2.json: the id 'ABC1' does not match the file; expected 'ABC2'.");
}

TEST_CASE("a number out of order") {
    CHECK(changed(kUnit, "ABC1.P2", "ABC1.P3") ==
          "units/ABC1.json: groups[0].criteria[1]: the id 'ABC1.P3' is out of order; expected ABC1.P2 here.");
    CHECK(
        changed(kUnit, "ABC1.P1", "ABC1.1.2") ==
        "units/ABC1.json: groups[0].criteria[0]: the id 'ABC1.1.2' is out of order; expected ABC1.1.1 here.");
    CHECK(
        changed(kUnit, "ABC1.P1", "ABC1.2.1") ==
        "units/ABC1.json: groups[0].criteria[0]: the id 'ABC1.2.1' is out of order; expected ABC1.1.1 here.");
    CHECK(changed(kUnit, "ABC1.K1", "ABC1.Kb") ==
          "units/ABC1.json: knowledge[0]: the id 'ABC1.Kb' is out of order; expected ABC1.Ka here.");
    CHECK(changed(kUnit, "ABC1.B1", "ABC1.B2") ==
          "units/ABC1.json: behaviours[0]: the id 'ABC1.B2' is out of order; expected ABC1.B1 here.");
    CHECK(changed(kUnit, "ABC1.E1\"", "ABC1.E2\"") ==
          "units/ABC1.json: requirements[0]: the id 'ABC1.E2' is out of order; expected ABC1.E1 here.");
    CHECK(changed(kUnit, "ABC1.E1b", "ABC1.E1c") ==
          "units/ABC1.json: requirements[0].conditions[1]: the id 'ABC1.E1c' is out of order; "
          "expected ABC1.E1b here.");
    CHECK(changed(kUnit, R"({"title": "", "criteria")", R"({"id": "1.2", "title": "", "criteria")") ==
          "units/ABC1.json: groups[0]: the id '1.2' is out of order; expected one that ends in .1.");
}

TEST_CASE("a unit's own facts") {
    CHECK(changed(kUnit, R"({"title": "", "criteria")", R"({"kind": "skill", "title": "", "criteria")") ==
          "units/ABC1.json: groups[0]: 'kind' is 'skill'; expected 'knowledge' or 'performance'.");
    CHECK(changed(kUnit, "\"busy\"", "\"Busy\"") ==
          "units/ABC1.json: requirements[0].conditions[0]: 'tag' is 'Busy'; expected small letters and "
          "underscores.");
    CHECK(
        changed(kUnit, R"("knowledge":)",
                R"("knowledge_headings": [{"title": "General", "first": "ABC1.K2"}], "knowledge":)") ==
        "units/ABC1.json: knowledge_headings[0]: 'first' names 'ABC1.K2'; expected a knowledge item of this "
        "unit.");
    CHECK(changed(kUnit, R"("knowledge":)", R"("skills": [], "knowledge":)") ==
          "units/ABC1.json: 'skills' is an empty list; expected at least one entry.");
    CHECK(changed(kUnit, R"("knowledge":)", R"("listed_only": true, "knowledge":)") ==
          "units/ABC1.json: this unit is listed only; expected no criteria and no knowledge items.");
    CHECK(changed(kListed, "true", "1") ==
          "units/XYZ9.json: 'listed_only' is a number; expected true or false.");
    CHECK(changed(kListed, "true", "false") ==
          "units/XYZ9.json: 'groups' is an empty list; expected at least one entry.");
    CHECK(changed(kListed, "\"level\": 2", "\"level\": 13") ==
          "units/XYZ9.json: 'level' is 13; expected a whole number from 0 to 12.");
    CHECK(changed(kListed, "\"credits\": 3", "\"credits\": \"3\"") ==
          "units/XYZ9.json: 'credits' is text; expected a whole number from 0 to 99.");
    CHECK(changed(kListed, "\"refused\"", "\"no\"") ==
          "units/XYZ9.json: simulation: 'performance' is 'no'; expected 'allowed', 'refused' or 'not said'.");
}

TEST_CASE("an id that is not of its kind") {
    CHECK(changed(kUnit, "\"ABC1\"", "\"abc1\"") ==
          "units/ABC1.json: the id 'abc1' is not a unit's; expected capital letters and digits.");
    CHECK(changed(kUnit, "\"nos\"", "\"other\"") ==
          "units/ABC1.json: 'kind' is 'other'; expected 'nos', 'work-situation', 'nsvq' or 'qcf'.");
    CHECK(changed(kSkills, "clear thinking", "Clear Thinking") ==
          "meta-skills.json: groups[0].skills[1]: the id 'Clear Thinking' is not a meta-skill's; "
          "expected words in small letters.");
    CHECK(changed(kFramework, "\"apprentice\"", "\"other\"") ==
          "frameworks/apprentice.json: the id 'other' does not match the file; expected 'apprentice'.");
}

TEST_CASE("a statement in too many words") {
    const auto sixteen = "one" + repeated(" more", 15);
    CHECK(changed(kUnit, "Listen well", sixteen) == "read");
    CHECK(changed(kUnit, "Listen well", sixteen + " still") ==
          "units/ABC1.json: groups[0].criteria[0]: 'says' has 17 words; expected at most 16.");
    CHECK(changed(kUnit, "Who may help", sixteen + " still") ==
          "units/ABC1.json: knowledge[0]: 'says' has 17 words; expected at most 16.");
    CHECK(changed(kSkills, "Keep at it", sixteen + " still") == "read");
}

TEST_CASE("a framework with the wrong units") {
    CHECK(changed(kFramework, "XYZ9", "xyz 9") ==
          "frameworks/apprentice.json: 'optional' names 'xyz 9'; expected a unit's id in capital letters and "
          "digits.");
    CHECK(changed(kFramework, "XYZ9", "ABC1") ==
          "frameworks/apprentice.json: the unit 'ABC1' is named twice; expected it once.");
    for (const std::string number : {"3", "-1", "1.5", "18446744073709551615"})
        CHECK(
            changed(kFramework, ": 1}", ": " + number + "}").find("; expected a whole number from 0 to 2.") !=
            std::string::npos);
    CHECK(changed(kFramework, ": 1}", ": 2}") == "read");
    CHECK(changed(kFramework, ": 1}", R"(: 1, "imported": ["ABC1"]})") ==
          "frameworks/apprentice.json: 'imported' names 'ABC1'; expected one of the optional units.");
    CHECK(changed(kFramework, ": 1}", R"(: 1, "imported": ["XYZ9"], "max_imported": 2})") ==
          "frameworks/apprentice.json: 'max_imported' is 2; expected a whole number from 0 to 1.");
    CHECK(changed(kFramework, ": 1}", R"(: 1, "each_theme": "yes"})") ==
          "frameworks/apprentice.json: 'each_theme' is text; expected true or false.");
    CHECK(with(kFramework,
               R"({"id": "apprentice", "title": "A", "mandatory": [], "optional": [], "min_optional": 0})") ==
          "frameworks/apprentice.json: there are no units; expected at least one, mandatory or optional.");
}

TEST_CASE("random damage is always an answer, never a crash") {
    CountingRandom random(3);
    const auto pick = [&](std::size_t below) {
        return static_cast<std::size_t>(mix64(random.next()) % below);
    };
    constexpr std::string_view kPieces[] = {"[", "]",    "{",    "}",  "\"",   ",",
                                            ":", "null", "1e99", "\\", "\xFF", "[[[["};
    for (int i = 0; i < 3000; ++i) {
        auto files = whole();
        auto& bytes = std::next(files.begin(), static_cast<long>(pick(files.size())))->second;
        for (std::size_t n = 1 + pick(3); n > 0; --n)
            bytes.replace(pick(bytes.size()), pick(4), kPieces[pick(std::size(kPieces))]);
        (void)reading(std::move(files));
    }
}
