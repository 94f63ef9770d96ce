#include "base/random.hpp"

#include <random>

namespace rehearse {

std::uint64_t SystemRandom::next() {
    std::random_device device;
    return (static_cast<std::uint64_t>(device()) << 32U) | device();
}

std::uint64_t mix64(std::uint64_t value) {
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31U);
}

std::uint64_t name_hash(std::string_view name) {
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const char c : name) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001B3ULL;
    }
    return hash;
}

std::uint64_t draw(std::uint64_t seed, std::uint64_t place, std::uint64_t visit) {
    return mix64(mix64(mix64(seed) ^ place) ^ visit);
}

std::string short_id(Random& random) {
    constexpr std::string_view kLetters = "abcdefghjkmnpqrstuvwxyz23456789";
    std::string out;
    std::uint64_t bits = mix64(random.next());
    for (int i = 0; i < 10; ++i) {
        out += kLetters[bits % kLetters.size()];
        bits /= kLetters.size();
    }
    return out;
}

}  // namespace rehearse
