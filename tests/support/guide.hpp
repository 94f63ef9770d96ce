// The codes that are said, and the guide that explains them.
#pragma once

#include <doctest/doctest.h>

#include <regex>
#include <set>
#include <string>
#include <vector>

#include "base/files.hpp"

namespace rehearse::test {

/// Every code in the sources of `layers` that begins with one of `letters`.
inline std::set<std::string> codes_in(const std::vector<std::string>& layers, const std::string& letters) {
    const DiskFiles disk;
    std::set<std::string> out;
    const std::regex code("\"([" + letters + "][0-9]{3})\"");
    for (const auto& layer : layers) {
        const std::string folder = std::string(REHEARSE_SOURCE_DIR) + "/engine/" + layer + "/src";
        for (const auto& name : disk.list(folder)) {
            const std::string text = disk.read(folder + "/" + name, std::size_t{1} << 20).value();
            for (std::sregex_iterator at(text.begin(), text.end(), code), end; at != end; ++at)
                out.insert((*at)[1]);
        }
    }
    return out;
}

/// scenarios/DIAGNOSTICS.md has a section for each of `codes`, and none for another of `letters`.
inline void check_guide(const std::set<std::string>& codes, const std::string& letters) {
    const auto guide = DiskFiles().read(std::string(REHEARSE_SOURCE_DIR) + "/scenarios/DIAGNOSTICS.md",
                                        std::size_t{1} << 20);
    REQUIRE(guide.has_value());
    for (const auto& code : codes)
        CHECK_MESSAGE(guide->find("\n### " + code + ": ") != std::string::npos, code);
    const std::regex section("\n### ([" + letters + "][0-9]{3}): ");
    for (std::sregex_iterator at(guide->begin(), guide->end(), section), end; at != end; ++at)
        CHECK_MESSAGE(codes.contains((*at)[1]), std::string((*at)[1]));
}

}  // namespace rehearse::test
