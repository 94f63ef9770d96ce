#include "authoring/reference.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "script/vocabulary.hpp"

namespace rehearse::authoring {
namespace {

using script::FileKind;
using script::Word;

std::string quoted(std::string_view name) { return "`" + std::string(name) + "`"; }

// "`beat "…" { … }`": how the word is written.
std::string usage(const Word& word) {
    if (word.name == "narrator") return "`narrator \"…\"`, or `narrator { \"…\", when = \"…\" }`";
    std::string out = "`" + std::string(word.name) + (word.named ? " \"…\"" : "");
    const bool empty =
        word.fields.empty() && word.inside.empty() && !word.free_fields && !word.texts && !word.tables;
    return out + (empty ? "`" : " { … }`");
}

std::vector<std::string> quoted_all(const std::vector<std::string_view>& names) {
    std::vector<std::string> out;
    for (const auto name : names) out.push_back(name == "line" ? "lines" : quoted(name));
    return out;
}

// The words that `word` may stand in, and the file itself.
std::vector<std::string> places_of(const Word& word) {
    std::vector<std::string> out;
    const std::string_view called = word.name == "narrator" ? "line" : word.name;
    for (const auto& outer : script::vocabulary())
        if (outer.file == word.file &&
            std::find(outer.inside.begin(), outer.inside.end(), called) != outer.inside.end())
            out.push_back(quoted(outer.name));
    for (const auto& outer : script::vocabulary())
        for (const auto& field : outer.fields)
            if (outer.file == word.file && word.name == "chance" && (field.accepts & script::kChance) != 0)
                out.push_back(quoted(std::string(outer.name) + "." + std::string(field.name)));
    if (word.name == "number") out.push_back(quoted("facts"));
    if (word.top) out.emplace_back("the file itself");
    return out;
}

// In a table of Markdown, a bar would end the cell.
std::string cell(std::string_view text) {
    std::string out;
    for (const char c : text) out += c == '|' ? std::string("\\|") : std::string(1, c);
    return out;
}

std::string contents(const Word& word) {
    std::vector<std::string> out = quoted_all(word.inside);
    if (word.texts) out.emplace_back("texts");
    if (word.tables) out.emplace_back("lists `{ … }`");
    if (word.free_fields) out.emplace_back("fields whose names you choose");
    return listed(out);
}

std::string section(const Word& word) {
    std::string out =
        "### " + std::string(word.name) + "\n\n" + usage(word) + ": " + std::string(word.says) + ".\n\n";
    if (const auto places = places_of(word); !places.empty())
        out += "- It stands in " + listed(places) + ".\n";
    if (const auto inside = contents(word); !inside.empty()) out += "- In it stand " + inside + ".\n";
    out += "- Since " + std::string(word.since) + ".\n\n";
    if (word.fields.empty()) return out;
    out += "| field | takes | what it says |\n| --- | --- | --- |\n";
    for (const auto& field : word.fields)
        out += "| " + quoted(field.name) + (field.required ? ", needed" : "") + " | " +
               script::told(field.accepts) + " | " + cell(field.says) + " |\n";
    return out + "\n";
}

std::string chapter(FileKind kind, const std::string& title, const std::string& about) {
    std::string out = "## " + title + "\n\n" + about + "\n\n";
    for (const auto& word : script::vocabulary())
        if (word.file == kind) out += section(word);
    return out;
}

}  // namespace

std::string reference_page() {
    std::string out =
        "# Every word\n\n"
        "This page is made by `rehearse reference` from the table that `rehearse check` goes by, so the two "
        "agree. To\nlearn how a scenario is written, begin with the [guide](README.md); what goes wrong is "
        "in the [list of mistakes](DIAGNOSTICS.md).\n\n"
        "A word is followed by a text, by `{ … }`, or by both. *Lines* are `narrator`, and one word for each "
        "person of\nthe cast: `customer \"…\"`, `priya \"…\"`. Numbers are whole.\n\n";
    out +=
        chapter(FileKind::scenario, "In a scenario", "The file is `scenarios/NAME.lua`, or anywhere else.");
    out += chapter(FileKind::organisation, "In an organisation",
                   "The file is `assets/organisations/NAME.lua`; scenarios name it with `at = \"NAME\"`.");
    out +=
        chapter(FileKind::overlay, "In an overlay",
                "The file is `organisations/NAME.lua` in the data folder, with the name of the organisation "
                "it changes.");
    out +=
        "## Functions of Lua\n\n"
        "Files are Lua, so there are remarks (`-- …`), `local`, loops and functions. Of Lua's own library "
        "there are these,\nand no others: " +
        [] {
            std::vector<std::string> names;
            for (const auto& name : script::library_names()) names.push_back(quoted(name));
            return listed(names);
        }() +
        ".\n";
    return out;
}

}  // namespace rehearse::authoring
