// The reference page and what editors read, against the vocabulary they are made from.
#include "authoring/reference.hpp"

#include <nlohmann/json.hpp>
#include <set>

#include "script/vocabulary.hpp"
#include "session/bench.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

/// The part of `text` from `begin` up to `end`.
std::string part(const std::string& text, const std::string& begin, const std::string& end) {
    const auto at = text.find(begin);
    REQUIRE_MESSAGE(at != std::string::npos, begin);
    return text.substr(at, text.find(end, at + begin.size()) - at);
}

const std::vector<authoring::Speaker> kCast = {{"customer", "Mrs Okafor"}, {"priya", "Priya"}};

}  // namespace

TEST_CASE("the committed reference page is the one that the vocabulary gives") {
    const std::string path = std::string(REHEARSE_SOURCE_DIR) + "/scenarios/REFERENCE.md";
    if (std::getenv("REHEARSE_UPDATE") != nullptr) put_bytes(path, authoring::reference_page());
    CHECK_MESSAGE(bytes_of(path) == authoring::reference_page(),
                  "scenarios/REFERENCE.md is not up to date: REHEARSE_UPDATE=1 ./run-tests -R authoring");
}

TEST_CASE("the reference page has every word with its fields, what they take and what they say") {
    const auto page = authoring::reference_page();
    for (const auto& word : script::vocabulary()) {
        const auto section = part(page, "### " + std::string(word.name) + "\n", "\n##");
        CHECK(has(section, word.says));
        CHECK(has(section, "Since " + std::string(word.since)));
        for (const auto inside : word.inside)
            CHECK(has(section, inside == "line" ? "lines" : "`" + std::string(inside) + "`"));
        for (const auto& field : word.fields) {
            const auto row = part(section, "| `" + std::string(field.name) + "`", "\n");
            CHECK(has(row, script::told(field.accepts)));
            CHECK(has(row, field.says));
            CHECK(has(row, ", needed |") == field.required);
        }
    }
    CHECK(has(part(page, "### reply\n", "\n##"), "It stands in `choose`."));
    CHECK(has(part(page, "### beat\n", "\n##"), "It stands in the file itself."));
    CHECK(has(part(page, "### narrator\n", "\n##"), "`beat`"));
}

TEST_CASE("the library for editors has a function for every word and every speaker, and all fields") {
    const auto library = authoring::editor_library(kCast);
    CHECK(library.starts_with("---@meta\n"));
    for (const auto& word : script::vocabulary()) {
        const std::string name(word.name);
        CHECK(has(library, "\nfunction " + name + "("));
        const auto body = part(library, "---@class rehearse." + name + ".body\n", "\n\n");
        for (const auto& field : word.fields)
            CHECK(has(body, "\n---@field " + std::string(field.name) + (field.required ? " " : "? ")));
        for (const auto inside : word.inside) CHECK(has(body, "rehearse." + std::string(inside)));
    }
    for (const auto& name : script::library_names()) CHECK(has(library, "\n" + name + " = nil\n"));
    for (const auto& one : kCast) CHECK(has(library, "\nfunction " + one.word + "(text) end\n"));
    CHECK(library == authoring::editor_library(kCast));
}

TEST_CASE("every class that the library names is declared in it") {
    const auto library = authoring::editor_library(kCast);
    for (std::size_t at = 0; (at = library.find("rehearse.", at)) != std::string::npos;) {
        const auto end = library.find_first_not_of("abcdefghijklmnopqrstuvwxyz_.", at);
        const std::string name = library.substr(at, end - at);
        const bool declared =
            has(library, "---@class " + name + "\n") || has(library, "---@class " + name + ":");
        CHECK_MESSAGE(declared, name);
        at = end;
    }
}

TEST_CASE("there is a snippet for every word, with all that it needs, and its stops count up from 1") {
    const auto snippets = nlohmann::json::parse(authoring::editor_snippets());
    CHECK(snippets.size() == script::vocabulary().size());
    for (const auto& word : script::vocabulary()) {
        const auto& one =
            snippets.at(std::string(script::to_text(word.file)) + ": " + std::string(word.name));
        CHECK(one.at("prefix") == std::string(word.name));
        std::string body;
        for (const auto& line : one.at("body")) body += line.get<std::string>() + "\n";
        CHECK(body.starts_with(std::string(word.name)));
        for (const auto& field : word.fields)
            if (field.required) CHECK(has(body, std::string(field.name) + " = "));
        CHECK(std::count(body.begin(), body.end(), '{') == std::count(body.begin(), body.end(), '}'));
        int stop = 1;
        for (; has(body, "${" + std::to_string(stop) + ":"); ++stop) {
        }
        CHECK(has(body, "$0"));
        CHECK_FALSE(has(body, "${" + std::to_string(stop + 1) + ":"));
    }
}

TEST_CASE("the settings point at the library and leave Lua's own types in place") {
    const auto settings = nlohmann::json::parse(authoring::editor_settings());
    CHECK(settings.at("workspace.library") == nlohmann::json::array({".rehearse"}));
    CHECK(settings.at("runtime.version") == "Lua 5.4");
    CHECK(settings.at("runtime.builtin").at("os") == "disable");
    CHECK_FALSE(settings.at("runtime.builtin").contains("builtin"));
}

TEST_CASE("the settings of VS Code are added to those that are there, and change none of them") {
    using nlohmann::json;
    const auto ours = json::parse(value_of(authoring::vscode_settings("")));
    CHECK(ours.at("Lua.workspace.library") == json::array({".rehearse"}));
    CHECK(ours.at("Lua.runtime.version") == "Lua 5.4");
    const auto plain = json::parse(authoring::editor_settings());
    for (const auto& [name, value] : plain.items()) CHECK(ours.at("Lua." + name) == value);
    const std::string theirs =
        "{ \"editor.fontSize\": 18, \"Lua.runtime.version\": \"LuaJIT\", \"Lua.workspace.library\": "
        "[\"mine\"], "
        "\"Lua.runtime.builtin\": { \"os\": \"enable\" } }";
    const auto text = value_of(authoring::vscode_settings(theirs));
    const auto both = json::parse(text);
    CHECK(both.at("editor.fontSize") == 18);
    CHECK(both.at("Lua.runtime.version") == "LuaJIT");
    CHECK(both.at("Lua.workspace.library") == json::array({"mine", ".rehearse"}));
    CHECK(both.at("Lua.runtime.builtin").at("os") == "enable");
    CHECK(both.at("Lua.runtime.builtin").at("io") == "disable");
    CHECK(both.at("Lua.diagnostics.disable") == ours.at("Lua.diagnostics.disable"));
    CHECK(value_of(authoring::vscode_settings(text)) == text);
    // However it is laid out, what lacks nothing is not touched.
    CHECK(value_of(authoring::vscode_settings(both.dump())) == both.dump());
    for (const char* broken : {"{ // mine\n }", "{ \"a\": 1, }", "[]", "7"})
        CHECK(authoring::vscode_settings(broken).error().code == "authoring.settings");
}

TEST_CASE("speakers are found in all casts of a folder, once each; what cannot be read is passed over") {
    const FixedClock clock(0);
    const MemoryFiles files(
        {{"s/a.lua", "cast { customer = { name = \"Ann\" }, priya = { name = \"Priya\" } }"},
         {"s/b.lua", "cast { customer = { name = \"Bob\" }, reply = { name = \"R\" } }\nnonsense()"},
         {"s/c.lua", "cast { customer = "},
         {"s/d.lua", "os.exit()"},
         {"s/e.txt", "cast { zed = { name = \"Zed\" } }"}});
    const auto found = authoring::speakers_in(files, "s", clock);
    REQUIRE(found.size() == 2);
    CHECK(found[0].word == "customer");
    CHECK(found[0].name == "Ann");
    CHECK(found[1].word == "priya");
    const auto none = authoring::speakers_in(files, "t", clock);
    REQUIRE(none.size() == 1);
    CHECK(none[0].word == "customer");
}
