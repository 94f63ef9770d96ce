// JSON for other programs, as every command prints it.
#pragma once

#include <nlohmann/json.hpp>

#include "commands.hpp"

namespace rehearse::terminal {

/// Bytes that are no UTF-8 are replaced.
inline void print(Office& office, const nlohmann::ordered_json& json) {
    office.console.print(json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n");
}

}  // namespace rehearse::terminal
