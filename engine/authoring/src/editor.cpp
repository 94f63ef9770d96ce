// Files for editors. The words of a scenario are functions that are called with a text, a table or both.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "authoring/reference.hpp"
#include "base/text.hpp"
#include "script/vocabulary.hpp"

namespace rehearse::authoring {
namespace {

using script::FileKind;
using script::Word;
using Json = nlohmann::ordered_json;

// The functions of Lua's library that scripts have, and what they take; others are told as functions.
constexpr std::pair<std::string_view, std::string_view> kSignatures[] = {
    {"contains", "fun(text: string, part: string): boolean"},
    {"format", "fun(text: string, ...: any): string"},
    {"ipairs", "fun(list: table): function, table, integer"},
    {"join", "fun(list: any[], between?: string): string"},
    {"lower", "fun(text: string): string"},
    {"pairs", "fun(list: table): function, table, any"},
    {"require", "fun(name: string): any"},
    {"starts_with", "fun(text: string, part: string): boolean"},
    {"tostring", "fun(value: any): string"},
    {"words", "fun(text: string): string[]"}};

// What a field takes, as LuaCATS writes it.
std::string type_of(unsigned accepts) {
    std::vector<std::string_view> all;
    if ((accepts & script::kText) != 0) all.emplace_back("string");
    if ((accepts & script::kNumber) != 0) all.emplace_back("integer");
    if ((accepts & script::kFlag) != 0) all.emplace_back("boolean");
    if ((accepts & script::kTable) != 0) all.emplace_back("table");
    if ((accepts & script::kChance) != 0) all.emplace_back("rehearse.chance");
    if ((accepts & script::kFunction) != 0) all.emplace_back("fun(story: table): any");
    std::string out;
    for (const auto& one : all) out += (out.empty() ? "" : "|") + std::string(one);
    return out;
}

// What may stand in a word without a name.
std::string entry_type(const Word& word) {
    std::string out;
    for (const auto inside : word.inside)
        out += (out.empty() ? "" : "|") + ("rehearse." + std::string(inside));
    if (word.texts) out += out.empty() ? "string" : "|string";
    if (word.tables) out += out.empty() ? "table" : "|table";
    return out;
}

// The class of what stands between the braces of a word.
std::string body_class(const Word& word) {
    std::string out = "---@class rehearse." + std::string(word.name) + ".body\n";
    for (const auto& field : word.fields)
        out += "---@field " + std::string(field.name) + (field.required ? " " : "? ") +
               type_of(field.accepts) + " # " + std::string(field.says) + "\n";
    if (const auto entries = entry_type(word); !entries.empty())
        out += "---@field [integer] " + entries + "\n";
    if (word.free_fields) out += "---@field [string] any\n";
    return out;
}

// A word: the class of what comes out when it is used, which can be called once more with its table.
std::string function_of(const Word& word) {
    const std::string name(word.name);
    const std::string body = "rehearse." + name + ".body";
    const bool line = word.name == "narrator";
    std::string out =
        body_class(word) + "\n---@class rehearse." + name + (line ? ": rehearse.line" : "") + "\n";
    if (word.named) out += "---@operator call(" + body + "): rehearse." + name + "\n";
    out += "\n---" + std::string(word.says) + "\n";
    const std::string parameter = word.named ? "text" : "body";
    const std::string takes = line ? "string|" + body : word.named ? "string" : body;
    return out + "---@param " + parameter + " " + takes + "\n---@return rehearse." + name + "\nfunction " +
           name + "(" + parameter + ") end\n\n";
}

std::string speaker_of(const Speaker& one) {
    return "---A line of " + one.name + "\n---@param text string|rehearse.narrator.body\n" +
           "---@return rehearse.narrator\nfunction " + one.word + "(text) end\n\n";
}

std::string library_of_lua() {
    std::string out;
    for (const auto& name : script::library_names()) {
        const auto found = std::find_if(std::begin(kSignatures), std::end(kSignatures),
                                        [&](const auto& one) { return one.first == name; });
        out += "---@type " + std::string(found == std::end(kSignatures) ? "function" : found->second) + "\n" +
               name + " = nil\n\n";
    }
    return out;
}

// Grows a snippet: "${1:text}".
class Stops {
public:
    std::string next(std::string_view text) {
        return "${" + std::to_string(++count_) + ":" + std::string(text) + "}";
    }

private:
    int count_ = 0;
};

std::string value_of(const script::Field& field, Stops& stops) {
    if ((field.accepts & script::kText) != 0) return "\"" + stops.next(field.name) + "\"";
    if ((field.accepts & script::kNumber) != 0) return stops.next("0");
    if ((field.accepts & script::kFlag) != 0) return stops.next("true");
    return "{ " + stops.next(field.name) + " }";
}

Json snippet_of(const Word& word) {
    Stops stops;
    const std::string text = word.named ? " \"" + stops.next("…") + "\"" : "";
    const std::string first = std::string(word.name) + text;
    Json body = Json::array();
    const bool plain = word.name == "narrator" || (word.fields.empty() && word.inside.empty() &&
                                                   !word.texts && !word.tables && !word.free_fields);
    if (plain) {
        body.push_back(first + "$0");
    } else {
        body.push_back(first + " {");
        for (const auto& field : word.fields)
            if (field.required || field.name == "why" || field.name == "id")
                body.push_back("\t" + std::string(field.name) + " = " + value_of(field, stops) + ",");
        body.push_back("\t$0");
        body.push_back("}");
    }
    return {{"scope", "lua"}, {"prefix", word.name}, {"body", body}, {"description", word.says}};
}

// What lua-language-server has to know, each name after `prefix`.
Json our_settings(const std::string& prefix) {
    Json builtin;
    for (const char* library :
         {"basic", "bit", "bit32", "coroutine", "debug", "ffi", "io", "jit", "jit.profile", "jit.util",
          "math", "os", "package", "string", "string.buffer", "table", "table.clear", "table.new", "utf8"})
        builtin[library] = "disable";
    return {{prefix + "runtime.version", "Lua 5.4"},
            {prefix + "runtime.builtin", builtin},
            {prefix + "workspace.library", {".rehearse"}},
            {prefix + "workspace.checkThirdParty", false},
            {prefix + "diagnostics.disable", {"lowercase-global"}}};
}

// Adds `value` as `name`. What is there stays: lists and tables get the entries they lack, the rest is theirs
// to say. True when something was added.
bool add_to(Json& all, const std::string& name, const Json& value) {
    if (!all.contains(name)) {
        all[name] = value;
        return true;
    }
    auto& there = all[name];
    bool added = false;
    if (there.is_array() && value.is_array())
        for (const auto& one : value)
            if (std::find(there.begin(), there.end(), one) == there.end()) there.push_back(one), added = true;
    if (there.is_object() && value.is_object())
        for (const auto& [key, one] : value.items()) added = add_to(there, key, one) || added;
    return added;
}

}  // namespace

std::string editor_library(const std::vector<Speaker>& cast) {
    std::string out =
        "---@meta\n\n"
        "-- Written by 'rehearse editor', from the vocabulary that 'rehearse check' goes by. Do not change "
        "it:\n"
        "-- it is written anew each time. It tells an editor with lua-language-server which words there "
        "are.\n"
        "--\n"
        "-- The people of a cast are words, too. The ones found in this folder stand at the end; run\n"
        "-- 'rehearse editor' again when there are new ones.\n\n"
        "---What somebody says\n---@class rehearse.line\n\n";
    for (const auto& word : script::vocabulary()) out += function_of(word);
    out += library_of_lua();
    for (const auto& one : cast) out += speaker_of(one);
    return out;
}

std::string editor_settings() { return our_settings("").dump(2) + "\n"; }

Result<std::string> vscode_settings(std::string_view theirs) {
    Json all = trimmed(theirs).empty() ? Json::object() : Json::parse(theirs, nullptr, false);
    if (!all.is_object())
        return fail("authoring.settings", "It is not plain JSON (a comment, perhaps, or a comma too many).");
    const Json ours = our_settings("Lua.");
    bool added = false;
    for (const auto& [name, value] : ours.items()) added = add_to(all, name, value) || added;
    return added ? all.dump(4) + "\n" : std::string(theirs);
}

std::string editor_snippets() {
    Json out = Json::object();
    for (const auto& word : script::vocabulary())
        out[std::string(script::to_text(word.file)) + ": " + std::string(word.name)] = snippet_of(word);
    return out.dump(2) + "\n";
}

}  // namespace rehearse::authoring
