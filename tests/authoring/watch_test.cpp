#include "authoring/watch.hpp"

#include <doctest/doctest.h>

#include <map>

using namespace rehearse;

namespace {

/// A watch whose waits are steps: in each, something may happen to the files.
struct Told final : Watch {
    std::map<std::string, Stamp> files;
    std::vector<std::function<void()>> steps;
    std::size_t waits = 0;
    int waited = 0;

    [[nodiscard]] Stamp look(const std::string& path) const override {
        const auto found = files.find(path);
        return found == files.end() ? Stamp{} : found->second;
    }
    [[nodiscard]] bool wait(int milliseconds) override {
        waited = milliseconds;
        if (waits == steps.size()) return false;
        steps[waits++]();
        return true;
    }
};

}  // namespace

TEST_CASE("the work is done at once, and again only when a file has changed, come or gone") {
    Told watch;
    watch.files["a"] = {true, 1, 10};
    int done = 0;
    std::vector<int> after;  // how often the work was done by the beginning of each step
    const auto step = [&](auto change) {
        watch.steps.push_back([&, change] {
            after.push_back(done);
            change();
        });
    };
    step([] {});
    step([&] { watch.files["a"].modified = 2; });
    step([] {});
    step([&] { watch.files["a"].size = 11; });
    step([&] { watch.files["b"] = {true, 5, 5}; });
    step([&] { watch.files.erase("b"); });
    step([] {});
    const auto paths = [&] {
        std::vector<std::string> out;
        for (const auto& [path, stamp] : watch.files) out.push_back(path);
        return out;
    };
    authoring::whenever_changed(watch, paths, [&] { ++done; });
    CHECK(after == std::vector<int>{1, 1, 2, 2, 3, 4, 5});
    CHECK(done == 5);
    CHECK(watch.waited == authoring::kBetweenLooks);
}

TEST_CASE("what changes while the work is done is not missed") {
    Told watch;
    watch.files["a"] = {true, 1, 10};
    watch.steps.push_back([] {});
    watch.steps.push_back([] {});
    int done = 0;
    authoring::whenever_changed(
        watch, [] { return std::vector<std::string>{"a"}; },
        [&] {
            if (++done == 1) watch.files["a"].modified = 2;
        });
    CHECK(done == 2);
}
