// The words that are kept out stand in nothing that was written down to be shown: no string of the layers
// that speak to learners and trainers, no golden file, no template, no scenario.
#include "debrief/kept_out.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

using namespace rehearse;

namespace {

namespace fs = std::filesystem;

const fs::path kRoot = REHEARSE_SOURCE_DIR;

std::string bytes_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<fs::path> files_in(const fs::path& folder, const std::vector<std::string>& endings) {
    std::vector<fs::path> out;
    for (const auto& one : fs::recursive_directory_iterator(folder))
        if (one.is_regular_file() &&
            std::find(endings.begin(), endings.end(), one.path().extension()) != endings.end())
            out.push_back(one.path());
    return out;
}

// Past the end of the literal that begins at `at` with `quote`.
std::size_t literal_end(const std::string& code, std::size_t at, char quote) {
    for (++at; at < code.size() && code[at] != quote; ++at)
        if (code[at] == '\\') ++at;
    return std::min(at + 1, code.size());
}

// The strings of C++ code, those that stand side by side as one; raw ones with their first and last sign.
std::vector<std::string> strings_of(const std::string& code) {
    std::vector<std::string> out;
    bool goes_on = false;
    for (std::size_t at = 0; at < code.size();) {
        const auto here = std::string_view(code).substr(at);
        if (here.starts_with("//") || here.starts_with("#include")) {
            at = std::min(code.find('\n', at), code.size());
        } else if (here.starts_with("R\"")) {
            const auto name = code.substr(at + 2, code.find('(', at) - at - 2);
            const auto end = std::min(code.find(")" + name + "\"", at), code.size());
            out.push_back(code.substr(at, end - at));
            at = std::min(end + name.size() + 2, code.size());
        } else if (code[at] == '"') {
            const auto end = literal_end(code, at, '"');
            const auto words = code.substr(at + 1, end - at - 2);
            goes_on ? void(out.back() += words) : out.push_back(words);
            goes_on = true;
            at = end;
        } else {
            const bool digit_before = at > 0 && code[at - 1] >= '0' && code[at - 1] <= '9';  // 10'000
            if (code[at] != ' ' && code[at] != '\n') goes_on = false;
            at = code[at] == '\'' && !digit_before ? literal_end(code, at, '\'') : at + 1;
        }
    }
    return out;
}

}  // namespace

TEST_CASE("strings of code are found whole, and comments are none") {
    CHECK(strings_of(
              "f(\"signed \"\n  \"off\"); // \"no\"\n#include \"x\"\nif (c == '\"') g(\"\\\"b\", \"c\");") ==
          std::vector<std::string>{"signed off", "\\\"b", "c"});
}

TEST_CASE("no string of what speaks to people is made of words that are kept out") {
    int read = 0;
    for (const char* layer : {"assess", "debrief", "journal", "session", "handover", "authoring", "present",
                              "terminal", "desktop"})
        for (const auto& path : files_in(kRoot / "engine" / layer, {".cpp", ".hpp"})) {
            if (path.filename() == "kept_out.cpp") continue;  // which lists them
            CAPTURE(path.string());
            for (const auto& text : strings_of(bytes_of(path))) {
                ++read;
                CHECK_MESSAGE(debrief::kept_out_in(text).empty(), text);
            }
        }
    CHECK(read > 3000);
}

TEST_CASE("no golden file, template or scenario uses a word that is kept out") {
    int read = 0;
    const std::vector<std::string> shown{".txt", ".html", ".json", ".csv", ".xml", ".lua"};
    for (const char* folder :
         {"tests/golden", "tests/debrief/golden", "tests/exchange/golden", "assets/templates", "scenarios"})
        for (const auto& path : files_in(kRoot / folder, shown)) {
            CAPTURE(path.string());
            ++read;
            CHECK(debrief::kept_out_in(bytes_of(path)).empty());
        }
    CHECK(read > 50);
}
