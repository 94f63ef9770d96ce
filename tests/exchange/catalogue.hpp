// The catalogue that comes with the program, and its frameworks by id.
#pragma once

#include <doctest/doctest.h>

#include <string_view>

#include "standards/catalogue.hpp"

namespace rehearse::test {

inline const standards::Catalogue& real_catalogue() {
    static const auto kRead = standards::read_catalogue(DiskFiles(), REHEARSE_SOURCE_DIR "/assets/standards");
    REQUIRE(kRead.has_value());
    return *kRead;
}

inline const standards::Framework& framework(const standards::Catalogue& catalogue, std::string_view id) {
    for (const auto& one : catalogue.frameworks())
        if (one.id == id) return one;
    FAIL("no such framework");
    return catalogue.frameworks().front();
}

}  // namespace rehearse::test
