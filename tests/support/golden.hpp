// What is said about files of tests/content, beside them and byte for byte; and the codes that are said.
#pragma once

#include <doctest/doctest.h>

#include <filesystem>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "base/system.hpp"
#include "support/checked.hpp"

namespace rehearse::test {

/// Compares `text` with the .txt beside the case at `path`; with REHEARSE_UPDATE=1 writes it anew.
inline void check_golden(const std::string& path, const std::string& text) {
    DiskFiles files;
    const std::string golden_path = content_folder() + path.substr(0, path.size() - 4) + ".txt";
    if (environment("REHEARSE_UPDATE")) {
        using std::filesystem::perms;
        REQUIRE(files.write(golden_path, text).has_value());
        std::filesystem::permissions(
            golden_path, perms::owner_read | perms::owner_write | perms::group_read | perms::others_read);
    }
    const auto golden = files.read(golden_path, std::size_t{1} << 20);
    REQUIRE_MESSAGE(golden.has_value(), golden_path);
    CHECK_MESSAGE(*golden == text, path << " now says:\n" << text);
}

/// Every .txt of `folder` belongs to a case.
inline void check_no_lone_golden(const std::string& folder) {
    const auto files = content(folder);
    for (const auto& [path, text] : files)
        if (path.ends_with(".txt"))
            CHECK_MESSAGE(files.contains(path.substr(0, path.size() - 4) + ".lua"), path);
}

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
