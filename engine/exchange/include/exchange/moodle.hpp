// A framework as the table that Moodle's import of competency frameworks reads.
#pragma once

#include <string>

#include "standards/catalogue.hpp"

namespace rehearse::exchange {

/// CSV of 14 columns: a line for the framework, then one for each unit, group, criterion, knowledge item,
/// behaviour and skill, in order, below its parent. What a unit asks for besides is left out: nobody is rated
/// on it. The scale has two values: not yet practised, practised.
[[nodiscard]] std::string to_moodle(const standards::Catalogue& catalogue,
                                    const standards::Framework& framework);

}  // namespace rehearse::exchange
