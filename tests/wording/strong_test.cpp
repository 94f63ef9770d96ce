// Strong words softened, and words that do not belong in any scenario.
#include "wording/strong.hpp"

#include <doctest/doctest.h>

#include <map>
#include <set>

#include "base/digest.hpp"
#include "base/text.hpp"

using namespace rehearse;
using namespace rehearse::wording;

namespace {

const std::string kRoot = REHEARSE_SOURCE_DIR;

StrongWords shipped() {
    const DiskFiles disk;
    auto read = read_strong_words(disk, kRoot + "/assets/wording");
    REQUIRE_MESSAGE(read.has_value(), (read ? "" : read.error().text()));
    return *read;
}

Result<StrongWords> reading(const std::string& json) {
    return read_strong_words(MemoryFiles(std::map<std::string, std::string>{{"w/strong.json", json}}), "w");
}

std::string soft(const std::string& text) {
    const auto words = shipped();
    const auto once = words.softened(text);
    CHECK(words.softened(once) == once);
    return once;
}

// The first half of a word's digest: what the list has.
std::string digest_of(const std::string& word) { return sha256(word).substr(0, 32); }

// Runs of letters, in small letters.
std::set<std::string> words_of(const std::string& text) {
    std::set<std::string> out;
    std::string word;
    for (const char c : lower_ascii(text) + " ") {
        const bool letter = (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80U) != 0;
        if (letter) word += c;
        if (!letter && !word.empty()) out.insert(std::exchange(word, {}));
    }
    return out;
}

std::set<std::string> slurs() {
    const DiskFiles disk;
    std::set<std::string> out;
    for (const auto& line : split_lines(disk.read(kRoot + "/tests/wording/slurs.txt", 1U << 20U).value()))
        if (!line.empty() && !line.starts_with('#')) out.insert(line);
    return out;
}

bool has_slur(const std::string& text, const std::set<std::string>& digests) {
    for (const auto& word : words_of(text))
        if (digests.contains(digest_of(word))) return true;
    return false;
}

}  // namespace

TEST_CASE("a strong word becomes a milder one, or a letter and a dash") {
    CHECK(soft("Oh, bugger.") == "Oh, b——.");
    CHECK(soft("Bloody kettle! BLOODY kettle!") == "Flipping kettle! FLIPPING kettle!");
    CHECK(soft("What the hell?") == "What on earth?");
    CHECK(soft("that idiot's till") == "that fool's till");
    CHECK(soft("Some BASTARD’s car") == "Some B——’s car");
    CHECK(soft("for God’s sake, man") == "for goodness' sake, man");
}

TEST_CASE("nothing else changes") {
    for (const std::string text : {"", "Scunthorpe, Arsenal and a shitake.", "Damnation of Faust",
                                   "é\xff\xe2\x82", "hello", "a clownfish"})
        CHECK(soft(text) == text);
    CHECK(soft("é damn \xff") == "é blast \xff");
}

TEST_CASE("a customer's insult that a scenario really has is softened") {
    const DiskFiles disk;
    const auto text = disk.read(kRoot + "/scenarios/everyones-watching.lua", 1U << 20U).value();
    CHECK(soft(text) != text);
}

TEST_CASE("damage to the strong words is told with the entry") {
    const auto says = [](const std::string& json) {
        const auto read = reading(json);
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().code == "wording.damaged");
        return read.error().message;
    };
    CHECK(says(R"({"milder": {}})") == "strong.json: 'dashed' is missing; expected a list of texts.");
    CHECK(says(R"({"milder": {"damn": "blast"}, "dashed": ["damn"]})") ==
          "strong.json: 'dashed' has 'damn', which stands there already or is no word; expected each form "
          "once.");
    CHECK(says(R"({"milder": {"damn": ""}, "dashed": []})") ==
          "strong.json: 'milder.damn' is empty; expected text.");
}

TEST_CASE("no scenario, organisation or list spells a word that attacks people for who they are") {
    const DiskFiles disk;
    const auto digests = slurs();
    REQUIRE(digests.size() > 40);
    CHECK(has_slur("So: Mean-word!", {digest_of("mean")}));
    CHECK_FALSE(has_slur("meanwhile", {digest_of("mean")}));
    std::size_t looked_at = 0;
    for (const auto* folder : {"/scenarios", "/assets/organisations", "/assets/wording", "/assets/templates"})
        for (const auto& name : disk.list(kRoot + folder)) {
            const auto text = disk.read(kRoot + folder + "/" + name, 4U << 20U);
            REQUIRE(text.has_value());
            CHECK_MESSAGE(!has_slur(*text, digests), name);
            ++looked_at;
        }
    CHECK(looked_at > 20);
}
