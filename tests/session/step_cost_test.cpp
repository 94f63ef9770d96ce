// A step of a declarative scenario neither allocates nor enters Lua. Both are counted.
#include <doctest/doctest.h>

#include <cstdlib>
#include <new>

#include "base/random.hpp"
#include "base/system.hpp"
#include "play/step.hpp"
#include "session/library.hpp"
#include "support/random_answer.hpp"

namespace {

std::size_t allocations = 0;  // the tests run in one thread

}  // namespace

#ifndef __SANITIZE_ADDRESS__  // which has a new and delete of its own
void* operator new(std::size_t size) {
    ++allocations;
    if (void* block = std::malloc(size == 0 ? 1 : size)) return block;
    throw std::bad_alloc();
}
void operator delete(void* block) noexcept { std::free(block); }
void operator delete(void* block, std::size_t) noexcept { std::free(block); }
#endif

using namespace rehearse;
using namespace rehearse::test;

namespace {

struct Shelf {
    DiskFiles files;
    SystemClock clock;
    standards::Catalogue catalogue;
    std::optional<session::Library> library;

    Shelf() {
        auto read = standards::read_catalogue(files, std::string(REHEARSE_SOURCE_DIR) + "/assets/standards");
        REQUIRE(read.has_value());
        catalogue = std::move(*read);
        library.emplace(files, clock, catalogue, session::Paths{REHEARSE_SOURCE_DIR, "/nonexistent"});
    }
};

// Plays `rounds` answers at random, beginning again at every ending; returns the steps taken.
int play_at_random(const play::Setting& setting, int rounds, std::size_t& counted) {
    play::State a, b;
    play::Events events;
    REQUIRE(play::begin(setting, a, events).has_value());
    int steps = 0;
    for (int i = 0; i < rounds; ++i) {
        if (play::is_over(setting, a)) REQUIRE(play::begin(setting, a, events).has_value());
        const auto offer = play::offer(setting, a);
        REQUIRE(offer.has_value());
        const auto luck = draw(99, static_cast<std::uint64_t>(i), 0);
        const auto answer = random_answer(*setting.scenario, a, *offer, luck);
        const auto before = allocations;
        const bool stepped = play::step(setting, a, answer, b, events).has_value();
        counted += allocations - before;
        REQUIRE(stepped);
        a = b;
        ++steps;
    }
    return steps;
}

}  // namespace

TEST_CASE("a step of each shipped scenario neither allocates nor enters Lua") {
    Shelf shelf;
    for (const auto& item : shelf.library->items()) {
        REQUIRE(item.content.has_value());
        CAPTURE(item.id);
        const auto& content = *item.content;
        CHECK(content.program == nullptr);
        auto setting = play::make_setting(*content.scenario, *content.organisation, 11, "", "Sam",
                                          content.program.get());
        REQUIRE(setting.has_value());
        // The buffer of events grows to its size once.
        std::size_t warm = 0, counted = 0;
        play::Events events;
        (void)play_at_random(*setting, 2000, warm);
        play::State a, b;
        events.all.reserve(200);
        events.captured.reserve(200);
        REQUIRE(play::begin(*setting, a, events).has_value());
        const auto offer = play::offer(*setting, a);
        REQUIRE(offer.has_value());
        const auto answer = random_answer(*content.scenario, a, *offer, 1);
        const auto before = allocations;
        for (int i = 0; i < 1000; ++i) (void)play::step(*setting, a, answer, b, events);
        counted = allocations - before;
        CHECK(counted == 0);
        CHECK(warm < 12);  // growth of the buffer alone, over two thousand steps
    }
}

TEST_CASE("the counters count: a scenario with a function enters Lua, and a string allocates") {
    Shelf shelf;
    const auto checked =
        shelf.library->check(std::string(REHEARSE_SOURCE_DIR) + "/tests/session/with_function.lua");
    for (const auto& one : checked.diagnostics.sorted()) MESSAGE(to_text(one));
    REQUIRE(checked.content.has_value());
    REQUIRE(checked.content->program != nullptr);
    auto setting = play::make_setting(*checked.content->scenario, *checked.content->organisation, 1, "",
                                      "Sam", checked.content->program.get());
    REQUIRE(setting.has_value());
    play::State a;
    play::Events events;
    REQUIRE(play::begin(*setting, a, events).has_value());
    const auto offer = play::offer(*setting, a);
    REQUIRE(offer.has_value());
    CHECK(offer->options.size() == 2);
    CHECK(checked.content->program->calls() > 0);
#ifndef __SANITIZE_ADDRESS__
    const auto before = allocations;
    const std::string text(1000, 'x');
    CHECK(allocations > before);
#endif
}
