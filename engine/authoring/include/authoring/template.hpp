// New scenarios and organisations, from the templates in assets/templates.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/files.hpp"
#include "base/result.hpp"

namespace rehearse::authoring {

/// A Lua file with blanks in it: <<customer: Mr Baird>> where it comes first, with what usually stands there,
/// and <<customer>> afterwards.
class Template {
public:
    explicit Template(std::string text) : text_(std::move(text)) {}
    /// What usually stands in the blank `name`; empty when there is no such blank.
    [[nodiscard]] std::string usual(std::string_view name) const;
    /// The file, with `answers` in its blanks; an answer that is missing or empty leaves what is usual.
    [[nodiscard]] std::string filled(const std::map<std::string, std::string>& answers) const;

private:
    std::string text_;
};

/// The template called `name`: a channel, or "organisation". Fails as Files::read does.
[[nodiscard]] Result<Template> open_template(const Files& files, const std::string& folder,
                                             const std::string& name);

/// `answer` as it can stand between quotes in any text of a scenario: one line, without the signs that mean
/// something there.
[[nodiscard]] std::string plain_answer(std::string_view answer);

/// Writes `text` to a new file. Fails with authoring.there_already, and never changes a file that is there.
[[nodiscard]] Status write_new(Files& files, const std::string& path, std::string_view text);

}  // namespace rehearse::authoring
