// How to mend what the parser of conditions cannot read.
#pragma once

#include <string>
#include <string_view>

#include "scenario/expression.hpp"

namespace rehearse::scenario {

/// About `symbol`, which stands where it does not belong; `after_number`: right after a number.
[[nodiscard]] std::string hint_for_symbol(std::string_view symbol, bool after_number);

/// About `name`, which nothing is called.
[[nodiscard]] std::string hint_for_name(const std::string& name, const Names& names);

}  // namespace rehearse::scenario
