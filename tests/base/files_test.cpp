#include "base/files.hpp"

#include <doctest/doctest.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <thread>

using namespace rehearse;

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMost = 1024;

// A folder of this test's own, gone when the test ends.
class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string name = (fs::temp_directory_path() / "rehearse-files-XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()) != nullptr);
        path_ = name;
    }
    ~TemporaryFolder() {
        std::error_code problem;
        fs::remove_all(path_, problem);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    [[nodiscard]] std::string operator/(std::string_view name) const { return joined(path_, name); }
    [[nodiscard]] const std::string& path() const { return path_; }

private:
    std::string path_;
};

void put(const std::string& path, std::string_view bytes) { std::ofstream(path, std::ios::binary) << bytes; }

std::string code_of(const auto& result) { return result ? "" : result.error().code; }

unsigned mode_of(const std::string& path) {
    struct stat info {};
    REQUIRE(::stat(path.c_str(), &info) == 0);
    return info.st_mode & 0777U;
}

}  // namespace

TEST_CASE("a file comes back as it was written") {
    const TemporaryFolder folder;
    DiskFiles files;
    const std::string bytes("zero \0 and high \xFF\r\n", 19);
    REQUIRE(files.write(folder / "a.bin", bytes));
    CHECK(files.read(folder / "a.bin", kMost).value() == bytes);
    REQUIRE(files.write(folder / "a.bin", ""));
    CHECK(files.read(folder / "a.bin", 0).value().empty());
    CHECK(mode_of(folder / "a.bin") == 0600U);
}

TEST_CASE("a missing file is not an unreadable one") {
    const TemporaryFolder folder;
    const DiskFiles files;
    const auto missing = files.read(folder / "none.txt", kMost);
    CHECK(code_of(missing) == "files.missing");
    CHECK(missing.error().message == "There is no file " + (folder / "none.txt") + ".");
    CHECK(code_of(files.read("", kMost)) == "files.missing");
    put(folder / "plain", "x");
    CHECK(code_of(files.read(folder / "plain/under", kMost)) == "files.unreadable");
}

TEST_CASE("a file over the limit is refused, one at the limit is read") {
    const TemporaryFolder folder;
    const DiskFiles files;
    put(folder / "big", std::string(200'000, 'x'));
    CHECK(files.read(folder / "big", 200'000).value().size() == 200'000);
    CHECK(code_of(files.read(folder / "big", 199'999)) == "files.too_large");
    CHECK(files.read(folder / "big", 2048).error().message == (folder / "big") + " is larger than 2 KiB.");
    CHECK(files.read(folder / "big", 1).error().message == (folder / "big") + " is larger than 1 byte.");
}

TEST_CASE("a folder, a pipe and a device are not files") {
    const TemporaryFolder folder;
    const DiskFiles files;
    CHECK(code_of(files.read(folder.path(), kMost)) == "files.unreadable");
    CHECK(files.read(folder.path(), kMost).error().message == folder.path() + " is not a file.");
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    CHECK(code_of(files.read(folder / "pipe", kMost)) == "files.unreadable");  // and does not wait
    CHECK(code_of(files.read("/dev/zero", kMost)) == "files.unreadable");
}

TEST_CASE("a write that fails leaves the old file and nothing beside it") {
    const TemporaryFolder folder;
    DiskFiles files;
    CHECK(code_of(files.write(folder / "none/a.txt", "x")) == "files.unwritable");
    REQUIRE(files.make_folder(folder / "taken"));
    const auto refused = files.write(folder / "taken", "x");
    CHECK(code_of(refused) == "files.unwritable");
    CHECK(refused.error().message.find("Cannot write " + (folder / "taken") + ": ") == 0);
    CHECK(files.list(folder.path()).empty());
}

TEST_CASE("a write cut short by a full disk leaves the old file whole") {
    const TemporaryFolder folder;
    DiskFiles files;
    REQUIRE(files.write(folder / "a.txt", "old"));
    // A limit on the size of files stands in for the full disk.
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    auto* const handler = ::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4096, before.rlim_max};
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto refused = files.write(folder / "a.txt", std::string(100'000, 'n'));
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
    ::signal(SIGXFSZ, handler);
    CHECK(code_of(refused) == "files.unwritable");
    CHECK(files.read(folder / "a.txt", kMost).value() == "old");
    CHECK(files.list(folder.path()) == std::vector<std::string>{"a.txt"});
}

TEST_CASE("a reader sees the old file or the new, never half, with two writers at once") {
    const TemporaryFolder folder;
    const std::string path = folder / "shared.txt";
    const std::string one(300'000, '1'), two(300'000, '2');
    DiskFiles setup;
    REQUIRE(setup.write(path, one));
    const auto writer = [&](const std::string& bytes) {
        DiskFiles files;
        for (int i = 0; i < 20; ++i) (void)files.write(path, bytes);
    };
    std::thread first(writer, one), second(writer, two);
    int halves = 0;
    const DiskFiles files;
    for (int i = 0; i < 100; ++i) {
        const auto seen = files.read(path, 1'000'000);
        if (!seen || (*seen != one && *seen != two)) ++halves;
    }
    first.join();
    second.join();
    CHECK(halves == 0);
    CHECK(files.list(folder.path()) == std::vector<std::string>{"shared.txt"});
}

TEST_CASE("list gives the plain files in order") {
    const TemporaryFolder folder;
    DiskFiles files;
    for (const auto* name : {"b.lua", "a.lua", "c.txt"}) put(folder / name, "x");
    REQUIRE(files.make_folder(folder / "inner"));
    fs::create_symlink(folder / "nowhere", folder / "aa-dangling");
    CHECK(files.list(folder.path()) == std::vector<std::string>{"a.lua", "b.lua", "c.txt"});
    CHECK(files.list(folder / "none").empty());
    CHECK(files.list(folder / "a.lua").empty());
}

TEST_CASE("make_folder makes those above it too, for the user alone") {
    const TemporaryFolder folder;
    DiskFiles files;
    REQUIRE(files.make_folder(folder / "one/two/three/"));
    for (const auto* part : {"one", "one/two", "one/two/three"}) CHECK(mode_of(folder / part) == 0700U);
    CHECK(files.make_folder(folder / "one/two"));
    CHECK(files.exists(folder / "one/two"));
    CHECK_FALSE(files.exists(folder / "one/four"));
}

TEST_CASE("make_folder leaves the mode of a folder that is there") {
    const TemporaryFolder folder;
    DiskFiles files;
    REQUIRE(::mkdir((folder / "open").c_str(), 0700) == 0);
    REQUIRE(::chmod((folder / "open").c_str(), 0755) == 0);
    REQUIRE(files.make_folder(folder / "open/inner"));
    CHECK(mode_of(folder / "open") == 0755U);
    CHECK(mode_of(folder / "open/inner") == 0700U);
}

TEST_CASE("make_folder says so when a file is in the way") {
    const TemporaryFolder folder;
    DiskFiles files;
    put(folder / "plain", "x");
    CHECK(code_of(files.make_folder(folder / "plain")) == "files.unwritable");
    CHECK(files.make_folder(folder / "plain").error().message ==
          "Cannot make the folder " + (folder / "plain") + ": there is a file of that name.");
    CHECK(code_of(files.make_folder(folder / "plain/under")) == "files.unwritable");
    CHECK(code_of(files.make_folder("")) == "files.unwritable");
}

TEST_CASE("files in memory keep the same promises") {
    MemoryFiles files({{"top/a.lua", "A"}, {"top/inner/b.lua", "B"}, {"topple.lua", "T"}});
    CHECK(files.read("top/a.lua", kMost).value() == "A");
    CHECK(code_of(files.read("top/none.lua", kMost)) == "files.missing");
    REQUIRE(files.write("top/c.lua", "12345"));
    CHECK(files.read("top/c.lua", 5).value() == "12345");
    CHECK(code_of(files.read("top/c.lua", 4)) == "files.too_large");
    CHECK(files.list("top") == std::vector<std::string>{"a.lua", "c.lua"});
    CHECK(files.list("none").empty());
    CHECK(files.make_folder("any"));
}

TEST_CASE("files in memory know their folders") {
    const MemoryFiles files({{"top/inner/b.lua", "B"}, {"topple.lua", "T"}});
    CHECK(files.exists("top/inner/b.lua"));
    CHECK(files.exists("top"));
    CHECK(files.exists("top/inner"));
    CHECK_FALSE(files.exists("to"));
    CHECK_FALSE(files.exists(""));
    CHECK_FALSE(files.exists("topple.lua/x"));
}

TEST_CASE("paths are taken apart and put together") {
    CHECK(file_name("a/b/c.tar.gz") == "c.tar.gz");
    CHECK(file_name("c.lua") == "c.lua");
    CHECK(file_name("a/").empty());
    CHECK(file_stem("a/b/c.tar.gz") == "c.tar");
    CHECK(file_stem("a.b/c") == "c");
    CHECK(file_stem(".hidden") == ".hidden");
    CHECK(folder_of("a/b/c.lua") == "a/b");
    CHECK(folder_of("c.lua") == ".");
    CHECK(folder_of("/c.lua") == "/");
    CHECK(joined("a", "b") == "a/b");
    CHECK(joined("a/", "b") == "a/b");
    CHECK(joined("", "b") == "b");
}
