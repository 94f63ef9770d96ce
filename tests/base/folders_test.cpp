#include "base/folders.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace rehearse {
namespace {

namespace fs = std::filesystem;

struct Temporary {
    std::string path = (fs::temp_directory_path() / "rehearse-folders-XXXXXX").string();
    Temporary() { REQUIRE(::mkdtemp(path.data()) != nullptr); }
    ~Temporary() { fs::remove_all(path); }
};

TEST_CASE("the folders in a folder are listed in order, without files and hidden ones") {
    const Temporary here;
    for (const char* name : {"zebra", "apple", ".hidden"}) fs::create_directory(fs::path(here.path) / name);
    std::ofstream(here.path + "/file.txt") << "no folder";
    fs::create_symlink(here.path + "/nowhere", here.path + "/broken");
    const auto found = folders_in(here.path);
    REQUIRE(found.has_value());
    CHECK(*found == std::vector<std::string>{"apple", "zebra"});
    CHECK(is_folder(here.path));
    CHECK_FALSE(is_folder(here.path + "/file.txt"));
}

TEST_CASE("a folder that is not there is told") {
    const Temporary here;
    const auto none = folders_in(here.path + "/none");
    REQUIRE_FALSE(none.has_value());
    CHECK(none.error().code == "files.missing");
    CHECK(none.error().message == "There is no folder " + here.path + "/none.");
}

}  // namespace
}  // namespace rehearse
