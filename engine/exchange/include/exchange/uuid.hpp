// Identifiers that are the same every time: version 5 of RFC 9562, by name.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace rehearse::exchange {

using Uuid = std::array<std::uint8_t, 16>;

/// "2ed6657d-e927-568b-95e1-2665a8aea6a2"
[[nodiscard]] std::string to_text(const Uuid& uuid);

/// The identifier of `name` in `space`.
[[nodiscard]] Uuid named_uuid(const Uuid& space, std::string_view name);

}  // namespace rehearse::exchange
