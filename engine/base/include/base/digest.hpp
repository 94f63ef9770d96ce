// Digests: the identity of scenarios, organisations and stored sources.
#pragma once

#include <string>
#include <string_view>

namespace rehearse {

/// SHA-256 of `bytes` as 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256(std::string_view bytes);

/// Builds the canonical form a digest is taken over: each field with its name and length, so that no two
/// different values share one form.
class Canonical {
public:
    Canonical& field(std::string_view name, std::string_view value);
    Canonical& field(std::string_view name, long long value);
    [[nodiscard]] const std::string& bytes() const { return bytes_; }
    [[nodiscard]] std::string digest() const { return sha256(bytes_); }

private:
    std::string bytes_;
};

}  // namespace rehearse
