// Plain meanings of words: found where they stand, and only for words that the content really has.
#include "wording/glossary.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "base/text.hpp"

using namespace rehearse;
using namespace rehearse::wording;

namespace {

const std::string kRoot = REHEARSE_SOURCE_DIR;

Glossary shipped() {
    const DiskFiles disk;
    auto read = read_glossary(disk, kRoot + "/assets/wording");
    REQUIRE_MESSAGE(read.has_value(), (read ? "" : read.error().text()));
    return *read;
}

Result<Glossary> reading(const std::string& json) {
    return read_glossary(MemoryFiles(std::map<std::string, std::string>{{"w/glossary.json", json}}), "w");
}

Glossary made(const std::string& words) { return reading("{\"words\": " + words + ", \"law\": {}}").value(); }

// "float@4-9": the terms with their places.
std::vector<std::string> found(const Glossary& glossary, const std::string& text) {
    std::vector<std::string> out;
    for (const auto& place : glossary.places(text))
        out.push_back(glossary.terms()[place.term].term + "@" + std::to_string(place.begin) + "-" +
                      std::to_string(place.end));
    return out;
}

using Names = std::vector<std::string>;

// What stands between quotes, and between [[ and ]]: the words of a file, without its comments. Single words
// between quotes are ids in Lua and C++.
std::string words_in(const std::string& source, bool single_words) {
    std::string out;
    for (const auto& line : split_lines(source)) {
        if (trimmed(line).starts_with("--") || trimmed(line).starts_with("//")) continue;
        std::size_t open = std::string::npos;
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (line[i] == '\\') ++i;
            if (i >= line.size() || line[i] != '"') continue;
            const auto inside = open == std::string::npos ? "" : line.substr(open + 1, i - open - 1);
            if (single_words || inside.find(' ') != std::string::npos) out += inside + "\n";
            open = open == std::string::npos ? i : std::string::npos;
        }
    }
    for (auto at = source.find("[["); at != std::string::npos; at = source.find("[[", at + 2))
        out += source.substr(at + 2, source.find("]]", at) - at - 2) + "\n";
    return out;
}

std::string all_content() {
    const DiskFiles disk;
    std::string out;
    for (const auto* folder : {"scenarios", "assets/organisations", "assets/standards", "engine/debrief/src"})
        for (const auto& entry : std::filesystem::recursive_directory_iterator(kRoot + "/" + folder)) {
            const auto name = entry.path().extension().string();
            if (name != ".lua" && name != ".json" && name != ".cpp") continue;
            out += words_in(disk.read(entry.path().string(), 4U << 20U).value(), name == ".json");
        }
    return out;
}

}  // namespace

TEST_CASE("every term of the glossary is met in what is shipped") {
    const auto glossary = shipped();
    std::set<std::size_t> met;
    for (const auto& place : glossary.places(all_content())) met.insert(place.term);
    for (std::size_t i = 0; i < glossary.terms().size(); ++i)
        CHECK_MESSAGE(met.contains(i), glossary.terms()[i].term << " occurs nowhere");
}

TEST_CASE("meanings are short, plain and whole") {
    constexpr std::size_t kMostWords = 40;
    const auto glossary = shipped();
    for (const auto& term : glossary.terms()) {
        const auto words =
            static_cast<std::size_t>(std::count(term.means.begin(), term.means.end(), ' ')) + 1;
        CHECK_MESSAGE(words <= kMostWords, term.term);
        CHECK_MESSAGE(std::string(".!?\"").find(term.means.back()) != std::string::npos, term.term);
        CHECK_MESSAGE(clean_text(term.means) == term.means, term.term);
    }
}

TEST_CASE("a meaning that names a section says which law it is from") {
    const auto glossary = shipped();
    for (const auto& term : glossary.terms()) {
        const bool law =
            term.term.find(" Act") != std::string::npos || term.term.find("GDPR") != std::string::npos;
        CHECK_MESSAGE((!law || !term.source.empty()), term.term);
    }
}

TEST_CASE("every form is found in a text, alone, as a genitive and in capitals") {
    const auto glossary = shipped();
    for (std::size_t i = 0; i < glossary.terms().size(); ++i)
        for (const auto& form : glossary.terms()[i].forms) {
            const auto places = glossary.places("“" + form + "”, they said.");
            REQUIRE_MESSAGE(places.size() == 1, form);
            CHECK(places.front().term == i);
            CHECK(places.front().begin == std::string("“").size());
            CHECK(places.front().end == places.front().begin + form.size());
            REQUIRE_MESSAGE(glossary.find(lower_ascii(form)) != nullptr, form);
            CHECK(glossary.find(lower_ascii(form))->term == glossary.terms()[i].term);
        }
}

TEST_CASE("terms are whole words, the longest first, and each once") {
    const auto glossary = made(
        R"({"float|floats": "F.", "data protection lead": "L.", "data protection": "P.", "SMART": "S.",
            "self-service": "V."})");
    CHECK(found(glossary, "The float. A Float! Floats.") == Names{"float@4-9"});
    CHECK(found(glossary, "afloat floating float-free pre-float my_float float.example") == Names{});
    CHECK(found(glossary, "the float's here, the float’s gone") == Names{"float@4-11"});
    CHECK(found(glossary, "Ask the data protection lead about data protection.") ==
          Names{"data protection lead@8-28", "data protection@35-50"});
    CHECK(found(glossary, "data\nprotection; data, protection") == Names{"data protection@0-15"});
    CHECK(found(glossary, "A smart jacket. A SMART objective.") == Names{"SMART@18-23"});
    CHECK(found(glossary, "self service and Self-Service") == Names{"self-service@0-12"});
    CHECK(found(glossary, "") == Names{});
}

TEST_CASE("places are safe in any bytes") {
    const auto glossary = made(R"({"float": "F."})");
    const std::string text = "é\xff€ float \xc3";
    const auto places = glossary.places(text);
    REQUIRE(places.size() == 1);
    CHECK(text.substr(places[0].begin, places[0].end - places[0].begin) == "float");
    CHECK(glossary.places("f\u0301loat \xe2\x82").empty() == false);  // an accent does not hide a word
}

TEST_CASE("damage is told with the entry") {
    const auto says = [](const std::string& json) {
        const auto read = reading(json);
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().code == "wording.damaged");
        return read.error().message;
    };
    CHECK(says(R"({"words": {}})") == "glossary.json: 'law' is missing; expected an object.");
    CHECK(says(R"({"words": {"till|float": "A.", "float": "B."}, "law": {}})") ==
          "glossary.json: 'words' has 'float', which stands there already or is no word; expected each "
          "form once.");
    CHECK(says(R"({"words": {"float": ""}, "law": {}})") ==
          "glossary.json: 'words.float' is empty; expected text.");
    CHECK(says(R"({"words": {"float": "F."}, "law": {"flaot": "An Act"}})") ==
          "glossary.json: 'law' names 'flaot', which is not among the words.");
    CHECK(says("[]") == "glossary.json: this is a list; expected an object.");
}
