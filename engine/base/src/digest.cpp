#include "base/digest.hpp"

#include <sha256.h>

#include <array>
#include <cstdint>

namespace rehearse {

std::string sha256(std::string_view bytes) {
    SHA2_CTX context;
    SHA256Init(&context);
    SHA256Update(&context, reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    std::array<std::uint8_t, SHA256_DIGEST_LENGTH> raw{};
    SHA256Final(raw.data(), &context);
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string out;
    for (const auto byte : raw) {
        out += kDigits[byte >> 4U];
        out += kDigits[byte & 15U];
    }
    return out;
}

Canonical& Canonical::field(std::string_view name, std::string_view value) {
    bytes_ += std::to_string(name.size());
    bytes_ += ':';
    bytes_.append(name);
    bytes_ += '=';
    bytes_ += std::to_string(value.size());
    bytes_ += ':';
    bytes_.append(value);
    bytes_ += '\n';
    return *this;
}

Canonical& Canonical::field(std::string_view name, long long value) {
    return field(name, std::to_string(value));
}

}  // namespace rehearse
