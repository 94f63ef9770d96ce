#include "base/random.hpp"

#include <doctest/doctest.h>

#include <array>
#include <set>

using namespace rehearse;

TEST_CASE("mix64 gives the values of SplitMix64") {
    // The first outputs of the published generator started at 0 and at 1234567.
    CHECK(mix64(0) == 0xE220A8397B1DCDAFULL);
    CHECK(mix64(0x9E3779B97F4A7C15ULL) == 0x6E789E6AA1B965F4ULL);
    CHECK(mix64(1234567) == 6457827717110365317ULL);
}

TEST_CASE("name_hash gives the values of FNV-1a") {
    CHECK(name_hash("") == 0xCBF29CE484222325ULL);
    CHECK(name_hash("a") == 0xAF63DC4C8601EC8CULL);
    CHECK(name_hash("foobar") == 0x85944171F73967E8ULL);
}

TEST_CASE("draw depends on its arguments alone") {
    const auto first = draw(42, name_hash("counter"), 3);
    CHECK(draw(1, 2, 3) != first);
    CHECK(draw(42, name_hash("counter"), 3) == first);
    CHECK(draw(43, name_hash("counter"), 3) != first);
    CHECK(draw(42, name_hash("desk"), 3) != first);
    CHECK(draw(42, name_hash("counter"), 4) != first);
    CHECK(draw(0, 1, 2) != draw(0, 2, 1));
}

TEST_CASE("draw keeps its values: stored attempts are replayed with them") {
    CHECK(draw(0, 0, 0) == mix64(mix64(mix64(0))));
    CHECK(draw(42, 7, 1) == mix64(mix64(mix64(42) ^ 7) ^ 1));
}

TEST_CASE("draw favours no choice") {
    std::array<int, 4> counts{};
    for (std::uint64_t visit = 0; visit < 8000; ++visit) ++counts[draw(9, 1, visit) % counts.size()];
    for (const int count : counts) {
        CHECK(count > 1800);
        CHECK(count < 2200);
    }
}

TEST_CASE("short_id has ten letters that cannot be mistaken for others") {
    constexpr std::string_view kLetters = "abcdefghjkmnpqrstuvwxyz23456789";
    CountingRandom random(0);
    std::set<std::string> seen;
    std::set<char> used;
    for (int i = 0; i < 2000; ++i) {
        const auto id = short_id(random);
        REQUIRE(id.size() == 10);
        REQUIRE(id.find_first_not_of(kLetters) == std::string::npos);
        seen.insert(id);
        used.insert(id.begin(), id.end());
    }
    CHECK(seen.size() == 2000);
    CHECK(used.size() == kLetters.size());
}

TEST_CASE("a counting source counts, and the system's does not repeat itself") {
    CountingRandom counting(7);
    CHECK(counting.next() == 7);
    CHECK(counting.next() == 8);
    SystemRandom system;
    CHECK(system.next() != system.next());
}
