// Every statement is in our own words: no six words in a row are those of a published standard. The published
// text itself is not here; source_runs.txt holds, for each of its runs of six words, the first 64 bits of
// SHA-256 over kSalt and the words, in hexadecimal and sorted.
#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "base/digest.hpp"
#include "base/files.hpp"

using namespace rehearse;
using Json = nlohmann::json;

namespace {

constexpr std::string_view kSalt = "rehearse standards 1|";
constexpr std::size_t kRun = 6;
constexpr std::size_t kHexDigits = 16;

const std::string kFolder = REHEARSE_SOURCE_DIR "/assets/standards";

std::string contents(const std::string& path) {
    auto bytes = DiskFiles().read(path, 1 << 20);
    REQUIRE(bytes.has_value());
    return std::move(*bytes);
}

const std::vector<std::string>& source_runs() {
    static const std::vector<std::string> kRuns = [] {
        std::vector<std::string> out(1);
        for (const char c : contents(REHEARSE_SOURCE_DIR "/tests/standards/source_runs.txt"))
            if (c == '\n')
                out.emplace_back();
            else
                out.back() += c;
        out.pop_back();
        return out;
    }();
    return kRuns;
}

// Lower-case words without punctuation; an apostrophe within a word stays, and is a straight one.
std::vector<std::string> folded(std::string_view text) {
    std::vector<std::string> words(1);
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool curly = text.substr(at, 3) == "\xE2\x80\x98" || text.substr(at, 3) == "\xE2\x80\x99";
        const bool capital = text[at] >= 'A' && text[at] <= 'Z';
        const char small = capital ? static_cast<char>(text[at] - 'A' + 'a') : text[at];
        if (curly) at += 2;
        if (curly || small == '\'')
            words.back() += '\'';
        else if ((small >= 'a' && small <= 'z') || (small >= '0' && small <= '9'))
            words.back() += small;
        else
            words.emplace_back();
    }
    for (auto& word : words) {
        while (word.starts_with('\'')) word.erase(0, 1);
        while (word.ends_with('\'')) word.pop_back();
    }
    std::erase(words, "");
    return words;
}

// The runs of six words of `text` that a published standard has too.
std::vector<std::string> taken_over(const std::string& text) {
    std::vector<std::string> out;
    const auto words = folded(text);
    for (std::size_t first = 0; first + kRun <= words.size(); ++first) {
        std::string run = words[first];
        for (std::size_t i = 1; i < kRun; ++i) run.append(" ").append(words[first + i]);
        const auto hash = sha256(std::string(kSalt).append(run)).substr(0, kHexDigits);
        if (std::binary_search(source_runs().begin(), source_runs().end(), hash)) out.push_back(run);
    }
    return out;
}

// Calls `each` with everything in the standards' files that we worded.
template <class Each>
void every_wording(const Json& value, const std::string& id, const Each& each) {
    if (value.is_array())
        for (const auto& one : value) every_wording(one, id, each);
    if (!value.is_object()) return;
    const std::string here = value.value("id", id);
    for (const auto& [field, part] : value.items()) {
        if (field == "says") each(here, std::string(part));
        if (field == "notes")
            for (const auto& note : part) each(here, std::string(note));
        every_wording(part, here, each);
    }
}

}  // namespace

TEST_CASE("no six words in a row are a published standard's") {
    int wordings = 0;
    const auto check = [&](const std::string& id, const std::string& says) {
        CAPTURE(id);
        CAPTURE(says);
        ++wordings;
        CHECK(taken_over(says) == std::vector<std::string>{});
    };
    const DiskFiles disk;
    for (const std::string part : {"units", "frameworks"})
        for (const auto& name : disk.list(kFolder + "/" + part))
            every_wording(Json::parse(contents(kFolder + "/" + part + "/" + name)), name, check);
    every_wording(Json::parse(contents(kFolder + "/meta-skills.json")), "meta-skills", check);
    CHECK(wordings > 826 + 426);
}

TEST_CASE("six words in a row that are a published standard's are found") {
    const std::string run = "about what to do when it";
    CHECK(taken_over(run) == std::vector<std::string>{run});
    CHECK(taken_over("Be sure ABOUT what: to do, ‘when’ it rains") == std::vector<std::string>{run});
    CHECK(taken_over("about what to do when").empty());
    CHECK(taken_over("about what to do if it").empty());
}

TEST_CASE("words are folded alike wherever they come from") {
    CHECK(folded("You’re “Not-for-Profit”, aren't you? The customers' 2nd") ==
          std::vector<std::string>{"you're", "not", "for", "profit", "aren't", "you", "the", "customers",
                                   "2nd"});
}

TEST_CASE("the published runs are there, in order and each once") {
    const auto& runs = source_runs();
    CHECK(runs.size() == 14330);
    CHECK(std::is_sorted(runs.begin(), runs.end()));
    CHECK(std::adjacent_find(runs.begin(), runs.end()) == runs.end());
    CHECK(std::all_of(runs.begin(), runs.end(), [](const auto& one) { return one.size() == kHexDigits; }));
}
