#include "exchange/uuid.hpp"

#include <sha1.h>

#include <algorithm>

namespace rehearse::exchange {

std::string to_text(const Uuid& uuid) {
    constexpr std::string_view kHex = "0123456789abcdef";
    std::string out;
    for (std::size_t i = 0; i < uuid.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) out += '-';
        out += kHex[uuid[i] >> 4U];
        out += kHex[uuid[i] & 15U];
    }
    return out;
}

Uuid named_uuid(const Uuid& space, std::string_view name) {
    std::string bytes(space.begin(), space.end());
    bytes.append(name);
    const std::basic_string<std::uint8_t> input(bytes.begin(), bytes.end());
    SHA1_CTX context;
    SHA1Init(&context);
    SHA1Update(&context, input.data(), input.size());
    std::array<std::uint8_t, SHA1_DIGEST_LENGTH> digest{};
    SHA1Final(digest.data(), &context);
    Uuid out{};
    std::copy_n(digest.begin(), out.size(), out.begin());
    out[6] = static_cast<std::uint8_t>((out[6] & 0x0FU) | 0x50U);  // version 5
    out[8] = static_cast<std::uint8_t>((out[8] & 0x3FU) | 0x80U);  // the variant of the RFC
    return out;
}

}  // namespace rehearse::exchange
