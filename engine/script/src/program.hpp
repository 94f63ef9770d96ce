// The author's functions, kept alive for play. Internal to this layer.
#pragma once

#include <memory>

#include "host.hpp"

namespace rehearse::script {

[[nodiscard]] std::shared_ptr<Program> make_program(std::unique_ptr<Host> host);

/// Checks what the functions of `host` captured, and saves it to be put back before every call.
void check_captures(lua_State* state, Host& host);

}  // namespace rehearse::script
