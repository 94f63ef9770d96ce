// A centre's own standard: a table in the data folder, read beside the standards that come with the program.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/files.hpp"
#include "standards/catalogue.hpp"

namespace rehearse::exchange {

struct OwnStandard {
    standards::Framework framework;  // called as its file; all units optional
    std::vector<standards::Unit> units;
};

/// The first line of every such table.
inline constexpr std::string_view kOwnHeading = "unit id,unit title,criterion id,says";

/// Reads a table: a line for each criterion, below kOwnHeading. A unit's title need stand only once. `file`
/// is its path, for messages, and gives the standard its name. Ids must be new beside `known`. Nothing when
/// there is an error; all that is wrong goes to `diagnostics`, with its line and what was expected (C101 to
/// C105).
[[nodiscard]] std::optional<OwnStandard> read_own_standard(const std::string& file, std::string_view bytes,
                                                           const standards::Catalogue& known,
                                                           Diagnostics& diagnostics);

/// `catalogue` with the own standards in `folder`, in the order of their names. A table with an error does
/// not count; what is wrong goes to `diagnostics`. A folder that is not there holds none.
[[nodiscard]] standards::Catalogue with_own_standards(const Files& files, const std::string& folder,
                                                      const standards::Catalogue& catalogue,
                                                      Diagnostics& diagnostics);

/// `catalogue` without the own standard called `name`, which another table is to replace. One that came with
/// the program stays.
[[nodiscard]] standards::Catalogue without_own_standard(const standards::Catalogue& catalogue,
                                                        std::string_view name);

}  // namespace rehearse::exchange
