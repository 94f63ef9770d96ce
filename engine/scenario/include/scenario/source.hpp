// What an author wrote, before anything in it is understood: words with their names, fields and contents,
// each with its line. The script layer makes these trees from Lua; compile() turns them into a Scenario or
// an Organisation. Tests make them by hand.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"

namespace rehearse::scenario {

struct Node;

/// With more mistakes than these, the rest of a file is not looked at.
inline constexpr std::size_t kMostMistakes = 500;

enum class ValueKind { nothing, flag, number, text, table, word, function };

/// One written value: `true`, `3`, "text", `{ … }`, another word, or a function (by its number).
struct Value {
    ValueKind kind = ValueKind::nothing;
    int line = 0;
    std::int64_t number = 0;  // number; flag as 0 or 1; function as its number
    std::string text;
    std::vector<std::pair<std::string, Value>> fields;  // table: name = value, in the order written
    std::vector<Value> items;                           // table: entries without a name
    std::shared_ptr<const Node> word;

    [[nodiscard]] const Value* field(std::string_view name) const;
};

/// A word of the vocabulary as used: `reply "text" { … }`.
struct Node {
    std::string word;  // "reply"
    std::string name;  // "text"
    bool named = false;
    int line = 0;
    std::string source;  // the file it stands in
    Value body;          // the table; its fields and items

    [[nodiscard]] const Value* field(std::string_view key) const { return body.field(key); }
    [[nodiscard]] Place place() const { return {source, line}; }
    [[nodiscard]] Place place_of(const Value& value) const {
        return {source, value.line > 0 ? value.line : line};
    }
};

/// A file as read: its words in order, and the text of every file that took part, by name.
struct Document {
    std::string file;  // as shown in diagnostics
    std::string id;    // the file's name without its extension
    std::vector<std::shared_ptr<const Node>> words;
    std::map<std::string, std::string> sources;  // file name -> text, the file itself included
    bool has_functions = false;
};

}  // namespace rehearse::scenario
