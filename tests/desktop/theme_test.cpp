// Whether everybody can read it.
#include "desktop/theme.hpp"

#include <doctest/doctest.h>

namespace rehearse::desktop {
namespace {

TEST_CASE("the contrast of two colours is that of WCAG") {
    CHECK(contrast({0, 0, 0}, {255, 255, 255}) == doctest::Approx(21));
    CHECK(contrast({255, 255, 255}, {0, 0, 0}) == doctest::Approx(21));
    CHECK(contrast({10, 20, 30}, {10, 20, 30}) == doctest::Approx(1));
    CHECK(contrast({119, 119, 119}, {255, 255, 255}) == doctest::Approx(4.48).epsilon(0.01));
}

TEST_CASE("in every theme text has 4.5 to 1, controls, focus and charts 3 to 1") {
    for (const ThemeChoice name : kThemes) {
        CAPTURE(session::kThemeNames[static_cast<std::size_t>(name)]);
        const auto pairs = contrast_pairs(theme_named(name));
        CHECK(pairs.size() > 20);
        for (const auto& pair : pairs) {
            CAPTURE(pair.what);
            CHECK(pair.least >= 3);
            CHECK(contrast(pair.front, pair.back) >= pair.least);
        }
    }
}

}  // namespace
}  // namespace rehearse::desktop
