// What is said about files of tests/content, beside them and byte for byte.
#pragma once

#include <doctest/doctest.h>

#include <filesystem>
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

}  // namespace rehearse::test
