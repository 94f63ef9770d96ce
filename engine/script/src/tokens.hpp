// A scan of Lua source for places: which table each word opens, and on which line each of its fields stands.
// Lua itself tells the line of a call, not of a field. Linear in the size of the source.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"

namespace rehearse::script {

/// A field as written: `name = …` or `["name"] = …`.
struct Written {
    int line = 0;
    int rank = 0;    // the how many-th field it is
    int table = -1;  // the group that is its value
};

/// The contents of one pair of braces, as lines. Entries without a name are counted from 0.
struct Group {
    int line = 0;
    std::map<std::string, Written, std::less<>> fields;
    std::vector<int> item_lines;
    std::map<int, int> item_tables;  // entry -> group
};

/// A field that stands twice in one pair of braces; Lua would forget the first.
struct Twice {
    std::string name;
    int line = 0;
    int first = 0;
};

struct Scan {
    std::vector<Group> groups;
    /// word and line -> the groups its uses there open, in order; -1 for a use without a table.
    std::map<std::pair<std::string, int>, std::vector<int>> uses;
    std::vector<Twice> twice;
    char open = '\0';  // the innermost bracket that is not closed at the end ('f': a block), and its line
    int open_line = 0;
    int surplus_line = 0;  // the first closing bracket that closes nothing
    bool sound = true;     // false: a limit was met, and reported
};

/// Scans `source`, whose lines end in \n. Reports S107 where nesting or a chain of accesses goes beyond what
/// the compiler and its messages can bear, and S105 for _ENV.
[[nodiscard]] Scan scan(std::string_view source, const std::string& file, Diagnostics& diagnostics);

}  // namespace rehearse::script
