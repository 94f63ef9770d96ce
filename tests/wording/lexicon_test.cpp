// The word lists that come with the program are whole, and damage to them is met with one clear sentence.
#include "base/text.hpp"
#include "support.hpp"

using namespace rehearse;
using namespace rehearse::wording;

namespace {

const std::string kLists = REHEARSE_SOURCE_DIR "/assets/wording";

std::map<std::string, std::string> whole() {
    const DiskFiles disk;
    std::map<std::string, std::string> out;
    for (const auto& name : disk.list(kLists))
        if (name != "glossary.json" && name != "strong.json")  // read for themselves
            out["w/" + name] = *disk.read(joined(kLists, name), 1 << 20);
    return out;
}

std::string reading(std::map<std::string, std::string> files) {
    const auto read = read_lexicon(MemoryFiles(std::move(files)), "w", nullptr);
    if (read) return "read";
    CHECK(read.error().code == "wording.damaged");
    CHECK_FALSE(read.error().hint.empty());
    CHECK(clean_text(read.error().message) == read.error().message);
    return read.error().message;
}

std::string with(const std::string& file, const std::string& bytes) {
    auto files = whole();
    files["w/" + file] = bytes;
    return reading(std::move(files));
}

}  // namespace

TEST_CASE("the lists that come with the program are whole") { CHECK(reading(whole()) == "read"); }

TEST_CASE("damage is told with file and field") {
    CHECK(with("scots.json", "[") == "scots.json: this is not JSON from line 1 on.");
    CHECK(with("scots.json", "[]") == "scots.json: this is a list; expected an object.");
    CHECK(with("scots.json", "{}") == "scots.json: 'words' is missing; expected a list of texts.");
    CHECK(with("scots.json", R"({"words": "aye"})") ==
          "scots.json: 'words' is text; expected a list of texts.");
    CHECK(with("scots.json", R"({"words": [1]})") == "scots.json: 'words'[0] is a number; expected text.");
    CHECK(with("scots.json", R"({"words": [""]})") == "scots.json: 'words'[0] is empty; expected text.");
    CHECK(with("scots.json", R"({"words": ["aye", "aye"]})") ==
          "scots.json: 'words'[1] 'aye' is given twice; expected it once.");
    CHECK(with("scots.json", R"({"words": ["aye "]})") ==
          "scots.json: 'words'[0] has spaces at its ends; expected none.");
    CHECK(with("scots.json", R"({"words": [], "wrods": []})") ==
          "scots.json: the field 'wrods' is not known; expected words and about.");
    CHECK(with("scots.json", R"({"words": [[[[[[[[[[[[1]]]]]]]]]]]]})") ==
          "scots.json: nested too deeply; expected lists of texts.");
    CHECK(
        with("sign-offs.json", R"({"closings": ["regards .."], "not_names": []})") ==
        "sign-offs.json: 'closings' has the phrase 'regards ..', which begins or ends with a gap or names an "
        "unknown class.");
}

TEST_CASE("an absent file is told") {
    for (const auto& [path, bytes] : whole()) {
        auto files = whole();
        files.erase(path);
        CHECK(reading(std::move(files)).find(file_name(path)) != std::string::npos);
    }
}

TEST_CASE("without a dictionary spelling is not checked and the rest is") {
    const auto read = read_lexicon(MemoryFiles(whole()), "w", nullptr);
    REQUIRE(read);
    const auto findings = check(brief("kettle"), "Dear Mrs Okafor, this is about teh kettle.", *read);
    CHECK(overall(findings, Check::spelling) == Verdict::not_checked);
    CHECK(overall(findings, Check::greeting) == Verdict::met);
}

TEST_CASE("a dictionary that is not there is told") {
    const auto opened = open_speller(DiskFiles(), "/nowhere");
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == "wording.dictionary");
    CHECK(opened.error().hint.find("hunspell-en-gb") != std::string::npos);
}
