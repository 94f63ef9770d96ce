// The words of the screens: all of them stand in the table for translators, and all can be in another
// language.
#include "session/words.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

#include "base/system.hpp"
#include "desk.hpp"

namespace rehearse::desktop {
namespace {

constexpr std::size_t kMostSource = 1U << 20U;

/// One string literal at `at`, which goes on to what follows it; nothing when there is none.
std::optional<std::string> literal_at(const std::string& code, std::size_t& at) {
    std::size_t i = code.find_first_not_of(" \n", at);
    if (i == std::string::npos || code[i] != '"') return std::nullopt;
    std::string out;
    for (++i; i < code.size() && code[i] != '"'; ++i) out += code[i] == '\\' ? code[++i] : code[i];
    at = i + 1;
    return out;
}

/// All texts that `code` looks up: tr("…"), in however many literals.
void collect(const std::string& code, std::set<std::string>& out) {
    for (std::size_t at = code.find("tr("); at != std::string::npos; at = code.find("tr(", at + 1)) {
        std::size_t i = at + 3;
        std::string text;
        while (const auto part = literal_at(code, i)) text += *part;
        if (!text.empty()) out.insert(text);
    }
}

std::set<std::string> all_words() {
    const DiskFiles files;
    std::set<std::string> out;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::string(REHEARSE_SOURCE_DIR) + "/engine/desktop/src")) {
        const auto code = files.read(entry.path().string(), kMostSource);
        REQUIRE(code.has_value());
        collect(*code, out);
    }
    for (const auto& kind : {"Home", "Practise", "Journal", "My plan", "Over time", "Trainer's room",
                             "Author's room", "Settings", "Help"})
        out.insert(kind);
    return out;
}

TEST_CASE("the table for translators has every word of the screens, and no other") {
    DiskFiles files;
    const std::string path = std::string(REHEARSE_SOURCE_DIR) + "/assets/words/template.json";
    nlohmann::json table = nlohmann::json::object();
    for (const auto& words : all_words()) table[words] = "";
    CHECK(table.size() > 300);
    const std::string text = table.dump(2) + "\n";
    if (environment("REHEARSE_UPDATE")) REQUIRE(files.write(path, text).has_value());
    const auto kept = files.read(path, kMostSource);
    REQUIRE(kept.has_value());
    CHECK(*kept == text);
}

/// English again, whatever happens.
struct InAnotherLanguage {
    InAnotherLanguage() {
        session::Words words;
        for (const auto& english : all_words()) words[english] = "‹" + english + "›";
        session::speak(std::move(words));
    }
    ~InAnotherLanguage() { session::speak({}); }
    InAnotherLanguage(const InAnotherLanguage&) = delete;
    InAnotherLanguage& operator=(const InAnotherLanguage&) = delete;
};

TEST_CASE(
    "the places to go to, and what can be done at the head of every screen, are in the screen's language") {
    const InAnotherLanguage another;
    for (const auto& screen : screen_names()) {
        Desk desk("kinds");
        desk.show(screen);
        for (const auto& one : desk.kit.registry().all()) {
            const bool place = one.id.rfind("place.", 0) == 0 && one.id != "place.me";
            if (!place && one.id.rfind("header.", 0) != 0) continue;
            CAPTURE(screen);
            CAPTURE(one.name);
            CHECK(one.name.rfind("‹", 0) == 0);
        }
    }
}

TEST_CASE("a value stands where the translator puts it") {
    session::speak({{"{name} has {count}", "{count}: {name}"}});
    CHECK(session::tr("{name} has {count}", {{"name", "Ana"}, {"count", "3"}}) == "3: Ana");
    session::speak({});
    CHECK(session::tr("{name} has {count}", {{"name", "{count}"}, {"count", "3"}}) == "{count} has 3");
    CHECK(session::tr("a { stays, {other} too", {{"name", "x"}}) == "a { stays, {other} too");
}

TEST_CASE("a language without a table leaves the screen in English, and says so") {
    const DiskFiles files;
    CHECK(session::read_words(files, "/nowhere", "en")->empty());
    CHECK_FALSE(session::read_words(files, "/nowhere", "xx").has_value());
}

}  // namespace
}  // namespace rehearse::desktop
