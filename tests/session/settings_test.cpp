// How somebody likes the program to look and behave: kept, and no worse for a file that somebody spoilt.
#include "session/settings.hpp"

#include <doctest/doctest.h>

#include <map>

using namespace rehearse;
using namespace rehearse::session;

namespace {

const std::string kPath = "data/settings.json";

MemoryFiles holding(const std::string& text) {
    return MemoryFiles(std::map<std::string, std::string>{{kPath, text}});
}

FoundSettings found_in(const std::string& text) { return load_settings(holding(text), kPath); }

// What is told of a file beside its beginning and the way out, which are the same for all.
std::string told_of(const std::string& text) {
    const auto found = found_in(text);
    REQUIRE(found.trouble.has_value());
    CHECK(found.trouble->code == "settings.damaged");
    CHECK(found.trouble->hint ==
          "The usual settings are used instead. Change any setting and the file is put right, or delete it "
          "to begin afresh.");
    const std::string begins = "Your settings in data/settings.json do not all count: ";
    REQUIRE(found.trouble->message.starts_with(begins));
    return found.trouble->message.substr(begins.size());
}

Settings all_changed() {
    Settings out;
    out.theme = ThemeChoice::tint;
    out.text = 170;
    out.wide_letters = true;
    out.line_spacing = LineSpacing::wider;
    out.font = FontChoice::dyslexic;
    out.motion = false;
    out.aloud = true;
    out.soft_words = true;
    out.limits = false;
    out.window = WindowPlace{-20, 40, 1100, 760, true};
    return out;
}

void save(MemoryFiles& files, const Settings& settings) {
    const auto saved = save_settings(files, kPath, settings);
    REQUIRE_MESSAGE(saved.has_value(), (saved ? "" : saved.error().text()));
}

std::string bytes_of(const MemoryFiles& files) { return files.read(kPath, 1U << 20U).value(); }

}  // namespace

TEST_CASE("without a file the settings are the usual ones") {
    const auto found = load_settings(MemoryFiles(), kPath);
    CHECK(found.settings == Settings{});
    CHECK(!found.trouble);
    CHECK(found.settings.motion);
    CHECK(!found.settings.limits);
}

TEST_CASE("what is saved comes back") {
    MemoryFiles files;
    save(files, all_changed());
    const auto found = load_settings(files, kPath);
    CHECK(found.settings == all_changed());
    CHECK(!found.trouble);
    save(files, Settings{});
    CHECK(load_settings(files, kPath).settings == Settings{});
    CHECK(!load_settings(files, kPath).trouble);
}

TEST_CASE("every name of a theme, a spacing and a font is its own when it comes back") {
    MemoryFiles files;
    for (std::size_t i = 0; i < std::size(kThemeNames); ++i) {
        auto settings = all_changed();
        settings.theme = static_cast<ThemeChoice>(i);
        settings.line_spacing = static_cast<LineSpacing>(i % std::size(kSpacingNames));
        settings.font = static_cast<FontChoice>(i % std::size(kFontNames));
        save(files, settings);
        CHECK(load_settings(files, kPath).settings == settings);
        CHECK(bytes_of(files).find('"' + std::string(kThemeNames[i]) + '"') != std::string::npos);
    }
}

TEST_CASE("settings that are not known here survive saving") {
    auto files = holding(R"({"theme": "dark", "later": {"colours": ["é", 2]}})");
    auto settings = load_settings(files, kPath).settings;
    CHECK(settings.theme == ThemeChoice::dark);
    settings.text = 120;
    save(files, settings);
    CHECK(bytes_of(files).find("\"later\"") != std::string::npos);
    CHECK(bytes_of(files).find("é") != std::string::npos);
    CHECK(load_settings(files, kPath).settings == settings);
}

TEST_CASE("a file that does not count is told of, and stays until a setting is changed") {
    const std::string broken = "{ \"theme\": \"dark\"";
    auto files = holding(broken);
    const auto found = load_settings(files, kPath);
    CHECK(found.settings == Settings{});
    REQUIRE(found.trouble.has_value());
    save(files, found.settings);
    CHECK(bytes_of(files) == broken);
    auto changed = found.settings;
    changed.soft_words = true;
    save(files, changed);
    CHECK(load_settings(files, kPath).settings == changed);
    CHECK(!load_settings(files, kPath).trouble);
}

TEST_CASE("each mistake is told in words, and the other settings count") {
    CHECK(told_of("[1]") == "the file is not one { … } of JSON.");
    CHECK(told_of("") == "the file is not one { … } of JSON.");
    CHECK(told_of("{\"later\":" + std::string(40, '[') + std::string(40, ']') + "}") ==
          "the file is not one { … } of JSON.");
    CHECK(told_of(R"({"theme": "sepia"})") == "'theme' is light, dark, contrast, cream or tint.");
    CHECK(told_of(R"({"text": 95})") == "'text' is a number from 80 to 200 in steps of 10.");
    CHECK(told_of(R"({"text": 18446744073709551615})") ==
          "'text' is a number from 80 to 200 in steps of 10.");
    CHECK(told_of(R"({"line_spacing": 2})") == "'line_spacing' is normal, wide or wider.");
    CHECK(told_of(R"({"font": "comic"})") == "'font' is standard or dyslexic.");
    CHECK(told_of(R"({"motion": "no"})") == "'motion' is true or false.");
    CHECK(told_of(R"({"limits": 1})") == "'limits' is true or false.");
    CHECK(told_of(R"({"language": "xx"})") == "'language' is en.");
    CHECK(told_of(R"({"window": {"x": 0, "y": 0, "w": 5, "h": 700}})") ==
          R"('window' is { "x", "y", "w", "h" }, each a whole number.)");
    CHECK(told_of(R"({"aloud": 1, "wide_letters": null})") ==
          "'wide_letters' is true or false. 'aloud' is true or false.");
    const auto found = found_in(R"({"theme": "sepia", "text": 150, "limits": true})");
    CHECK(found.settings.theme == ThemeChoice::light);
    CHECK(found.settings.text == 150);
    CHECK(found.settings.limits == true);
}

TEST_CASE("a file that is much too large is told of") {
    const auto found = found_in("{\"later\": \"" + std::string(70'000, 'x') + "\"}");
    REQUIRE(found.trouble.has_value());
    CHECK(found.trouble->code == "settings.unreadable");
    CHECK(found.trouble->text() ==
          "Your settings cannot be read: data/settings.json is larger than 64 KiB.\nThe usual settings are "
          "used instead.");
}

TEST_CASE("sizes of text are in reach and in steps") {
    for (int size = 0; size <= 300; ++size) {
        const auto found = found_in("{\"text\": " + std::to_string(size) + "}");
        const bool counts = size >= kLeastText && size <= kMostText && size % kTextStep == 0;
        CHECK(found.settings.text == (counts ? size : 100));
        CHECK(found.trouble.has_value() == !counts);
    }
}
