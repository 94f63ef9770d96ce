// The words of screens, in the language of the screen; what scenarios say is in the language of the scenario.
//
// A word is looked up by its English text, which stands in the code: tr("Go on"). The texts of a language are
// assets/words/LANGUAGE.json; assets/words/template.json lists all there are, for translators.
#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "base/files.hpp"
#include "base/result.hpp"

namespace rehearse::session {

using Words = std::map<std::string, std::string, std::less<>>;  // English -> that language

/// The words of `language` from `folder` ("…/assets/words"); none for English. Fails with words.damaged, and
/// as reading does.
[[nodiscard]] Result<Words> read_words(const Files& files, const std::string& folder,
                                       const std::string& language);

/// From now on tr() speaks with these. For the whole program; the caller sees to it that nobody is drawing.
void speak(Words words);

/// `english` in the language of the screen; English where it has no words for it.
[[nodiscard]] std::string tr(std::string_view english);
/// The same with each {name} replaced: tr("{count} minutes left", {{"count", "3"}}).
[[nodiscard]] std::string tr(std::string_view english,
                             std::initializer_list<std::pair<std::string_view, std::string>> values);

}  // namespace rehearse::session
