// Chance. Seeds come from outside through an interface; everything drawn from a seed is a pure function.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace rehearse {

class Random {
public:
    virtual ~Random() = default;
    [[nodiscard]] virtual std::uint64_t next() = 0;
};

/// The operating system's generator.
class SystemRandom final : public Random {
public:
    [[nodiscard]] std::uint64_t next() override;
};

/// Counts up from a start: for tests.
class CountingRandom final : public Random {
public:
    explicit CountingRandom(std::uint64_t start) : at_(start) {}
    [[nodiscard]] std::uint64_t next() override { return at_++; }

private:
    std::uint64_t at_;
};

/// The bijective finaliser of SplitMix64 (Steele, Lea and Flood, 2014).
[[nodiscard]] std::uint64_t mix64(std::uint64_t value);

/// FNV-1a over the bytes: a stable hash of a name (never of content that must not collide).
[[nodiscard]] std::uint64_t name_hash(std::string_view name);

/// A draw that depends on nothing but its three arguments.
[[nodiscard]] std::uint64_t draw(std::uint64_t seed, std::uint64_t place, std::uint64_t visit);

/// Ten characters of a-z and 2-9 without look-alikes (0 o, 1 l i): short ids a person can read out.
[[nodiscard]] std::string short_id(Random& random);

}  // namespace rehearse
