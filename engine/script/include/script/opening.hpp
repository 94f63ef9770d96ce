// Where the words of a file open their tables: for tools that write into a file without changing the rest.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rehearse::script {

/// `word "text" { … }` or `word("text") { … }`, as it is written. Places are bytes of the source.
struct Opening {
    std::string word;
    int line = 0;              // where the word stands, from 1
    std::size_t name_end = 0;  // just after its text
    bool has_table = false;    // { … } follows
    std::size_t first = 0;     // where the first thing in the table begins; for an empty one, its end
    bool empty = false;        // nothing stands in the table
};

/// Every name in `source` that is followed by a text, or by something in round brackets; in order. Remarks,
/// a mark at the beginning and any kind of line end are understood.
[[nodiscard]] std::vector<Opening> openings(std::string_view source);

}  // namespace rehearse::script
