// From a parsed file to a Unit, and what the readers of the other files share with it.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

#include "entry.hpp"
#include "standards/catalogue.hpp"

namespace rehearse::standards {

inline constexpr std::size_t kMostLevel = 12;  // of the Scottish framework

void expect_id_of_file(const Entry& entry, const std::string& id, const std::string& stem);
void expect_new(const Entry& entry, const std::string& id, std::set<std::string>& seen);

/// `stem` is the name of the file without its ending.
[[nodiscard]] Unit read_unit(const Entry& entry, const std::string& stem);

}  // namespace rehearse::standards
