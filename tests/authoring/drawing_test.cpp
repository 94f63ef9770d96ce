#include "authoring/drawing.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "session/library.hpp"

namespace rehearse::authoring {
namespace {

TEST_CASE("cards do not lie on each other, and lines go from card to card") {
    DiskFiles files;
    FixedClock clock{0};
    auto catalogue = standards::read_catalogue(files, std::string(REHEARSE_SOURCE_DIR) + "/assets/standards");
    REQUIRE(catalogue.has_value());
    const session::Library library(files, clock, *catalogue, {REHEARSE_SOURCE_DIR, "/tmp/rehearse-none"});
    const auto content = library.open("one-short");
    REQUIRE(content.has_value());
    const auto& scenario = *content->scenario;
    const Size size{200, 80};
    const auto drawn = drawing_of(scenario, std::vector<Size>(scenario.beats.size(), size));
    REQUIRE(drawn.has_value());
    REQUIRE(drawn->cards.size() == scenario.beats.size());
    CHECK(card_words(scenario).size() == scenario.beats.size());
    for (std::size_t i = 0; i < drawn->cards.size(); ++i) {
        const auto& a = drawn->cards[i];
        CHECK(a.x >= -1);
        CHECK(a.y >= -1);
        CHECK(a.x + size.w <= drawn->size.w + 1);
        CHECK(a.y + size.h <= drawn->size.h + 1);
        for (std::size_t j = 0; j < i; ++j) {
            const auto& b = drawn->cards[j];
            const bool apart = std::abs(a.x - b.x) >= size.w - 1 || std::abs(a.y - b.y) >= size.h - 1;
            CHECK(apart);
        }
    }
    REQUIRE_FALSE(drawn->lines.empty());
    for (const auto& line : drawn->lines) {
        const auto& from = drawn->cards[line.from];
        const auto& begins = line.points.front();
        CHECK(begins.x >= from.x - 15);
        CHECK(begins.x <= from.x + size.w + 15);
        CHECK(begins.y >= from.y - 15);
        CHECK(begins.y <= from.y + size.h + 15);
    }
}

}  // namespace
}  // namespace rehearse::authoring
