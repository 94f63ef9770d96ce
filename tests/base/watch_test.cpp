#include "base/watch.hpp"

#include <doctest/doctest.h>
#include <signal.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace rehearse;

namespace {

struct Folder {
    std::string path = "/tmp/rehearse-watch-XXXXXX";
    Folder() { REQUIRE(mkdtemp(path.data()) != nullptr); }
    ~Folder() { std::filesystem::remove_all(path); }
};

void put(const std::string& path, const std::string& text) { std::ofstream(path) << text; }

}  // namespace

TEST_CASE("a stamp changes with the size and with the time of a file, and when it comes and goes") {
    const Folder folder;
    const std::string file = folder.path + "/a.lua";
    const SystemWatch watch;
    const auto none = watch.look(file);
    CHECK_FALSE(none.there);
    put(file, "one");
    const auto first = watch.look(file);
    CHECK(first.there);
    CHECK(first.size == 3);
    CHECK(watch.look(file) == first);
    put(file, "three");
    CHECK_FALSE(watch.look(file) == first);
    put(file, "two");
    const auto later = std::filesystem::last_write_time(file) + std::chrono::seconds(2);
    std::filesystem::last_write_time(file, later);
    CHECK(watch.look(file).size == first.size);
    CHECK(watch.look(file).modified != first.modified);
    std::filesystem::remove(file);
    CHECK(watch.look(file) == none);
}

TEST_CASE("a wait goes on until Ctrl-C, before it or in it, and afterwards Ctrl-C is what it was") {
    static volatile sig_atomic_t met = 0;
    const auto before = ::signal(SIGINT, [](int) { met = met + 1; });
    {
        SystemWatch watch;
        CHECK(watch.wait(1));
        ::raise(SIGINT);
        CHECK_FALSE(watch.wait(60'000));
        CHECK_FALSE(watch.wait(60'000));
    }
    {
        SystemWatch watch;
        CHECK(watch.wait(1));  // the end that was asked for is over
    }
    CHECK(met == 0);
    ::raise(SIGINT);
    CHECK(met == 1);
    ::signal(SIGINT, before);
}
