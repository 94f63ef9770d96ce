// What authors can write, for them to look up and for their editors: all of it from the vocabulary's table.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "base/files.hpp"
#include "base/result.hpp"

namespace rehearse::authoring {

/// scenarios/REFERENCE.md: every word with its fields, as Markdown.
[[nodiscard]] std::string reference_page();

/// Somebody of a cast, whose name is a word in scenarios.
struct Speaker {
    std::string word;  // "priya"
    std::string name;  // "Priya"
};

/// Everybody in the casts of the scenarios in `folder`, each word once; files that cannot be read are passed
/// over. Where there is nobody yet, the customer.
[[nodiscard]] std::vector<Speaker> speakers_in(const Files& files, const std::string& folder,
                                               const Clock& clock);

/// The vocabulary as Lua for editors: annotations in the manner of LuaCATS, with a function for each word,
/// and for each of `cast`.
[[nodiscard]] std::string editor_library(const std::vector<Speaker>& cast);

/// The settings of lua-language-server for a folder that has the library in .rehearse.
[[nodiscard]] std::string editor_settings();

/// The same for VS Code, as .vscode/settings.json: `theirs`, with what is missing added to it. What they say
/// stays as it is; where nothing is missing, so does the text. `theirs` may be empty. Fails with
/// authoring.settings when it is no plain JSON.
[[nodiscard]] Result<std::string> vscode_settings(std::string_view theirs);

/// A snippet for every word of a scenario, in the form that VS Code reads.
[[nodiscard]] std::string editor_snippets();

}  // namespace rehearse::authoring
