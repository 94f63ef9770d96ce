// A scan of Lua source for places: which table each word opens, and on which line each of its fields stands.
// Lua itself tells the line of a call, not of a field. Linear in the size of the source.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"

namespace rehearse::script {

/// The contents of one pair of braces, as lines. Entries without a name are numbered from 1, as in Lua.
struct Group {
    int line = 0;
    std::vector<std::pair<std::string, int>> fields;  // name, line; in the order written
    std::map<std::string, int> tables;                // field -> index of the group that is its value
    std::vector<int> item_lines;
    std::map<int, int> item_tables;                   // entry number (from 0) -> group

    /// Line of a field, 0 when it was not seen.
    [[nodiscard]] int line_of(std::string_view field) const;
};

struct Scan {
    std::vector<Group> groups;
    /// word and line -> the groups its uses there open, in order; -1 for a use without a table.
    std::map<std::pair<std::string, int>, std::vector<int>> uses;
    bool sound = true;  // false: a limit was met, and reported
};

/// Scans `source`. Reports S107 where nesting or a chain of accesses goes beyond what the compiler and its
/// messages can bear.
[[nodiscard]] Scan scan(std::string_view source, const std::string& file, Diagnostics& diagnostics);

}  // namespace rehearse::script
