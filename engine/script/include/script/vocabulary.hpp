// The vocabulary: every word an author can write, in one table. Binding, the check of fields, the list of
// suggestions and the reference page all come from it. To add a word or a field, add a row.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rehearse::script {

// What a field accepts, as a set.
enum Accepts : unsigned {
    kFlag = 1,
    kNumber = 2,
    kText = 4,
    kTable = 8,      // { … } without a word
    kChance = 16,    // chance { … }
    kFunction = 32,  // function(story) … end
};
inline constexpr unsigned kCondition = kText | kFlag | kFunction;
inline constexpr unsigned kTarget = kText | kTable | kChance;
inline constexpr unsigned kTexts = kText | kTable;
inline constexpr unsigned kFigure = kNumber | kText | kFunction;

/// What a set of Accepts takes, in words: "a text or a number".
[[nodiscard]] std::string told(unsigned accepts);

struct Field {
    std::string_view name;
    unsigned accepts = 0;
    bool required = false;
    std::string_view says;  // for the reference page
};

enum class FileKind { scenario, organisation, overlay };
[[nodiscard]] std::string_view to_text(FileKind kind);

struct Word {
    std::string_view name;
    FileKind file = FileKind::scenario;
    bool named = false;                    // takes a text first: beat "start"
    bool top = false;                      // stands in the file itself
    bool free_fields = false;              // the author chooses the names of its fields
    bool texts = false;                    // plain texts may stand in it
    bool tables = false;                   // plain tables may stand in it
    std::vector<std::string_view> inside;  // the words that may stand in it; "line" stands for any line
    std::vector<Field> fields;
    std::string_view says;
    std::string_view since = "0.1";
};

/// The whole table.
[[nodiscard]] const std::vector<Word>& vocabulary();
/// The row of `name` in files of `kind`, or nullptr.
[[nodiscard]] const Word* find_word(FileKind kind, std::string_view name);

/// Names of the library that scripts may use: contains, join, pairs …
[[nodiscard]] std::vector<std::string> library_names();
/// Names of the standard library that scripts may not use: os, pcall, string …
[[nodiscard]] bool is_not_available(std::string_view name);

}  // namespace rehearse::script
