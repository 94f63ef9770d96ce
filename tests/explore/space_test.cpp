// Every state is found, once.
#include <doctest/doctest.h>

#include <chrono>
#include <cstdlib>
#include <iostream>

#include "explore/space.hpp"
#include "support/checked.hpp"
#include "support/service_story.hpp"

using namespace rehearse;

namespace {

explore::Space space_of(const play::Setting& setting, bool full) {
    explore::Options options;
    options.full_state = full;
    auto out = explore::Space::explore(setting, options);
    REQUIRE_MESSAGE(out.has_value(), (out ? "" : out.error().message));
    return std::move(*out);
}

std::size_t endings_of(const explore::Space& space) {
    std::size_t out = 0;
    for (explore::StateId id = 0; id < space.size(); ++id) out += space.is_ending(id);
    return out;
}

void check_count(const test::StoryCount& known) {
    CAPTURE(known.turns);
    const auto checked = test::check(test::service_story(known.turns));
    REQUIRE_MESSAGE(checked.scenario.has_value(), checked.text());
    const auto setting = play::make_setting(*checked.scenario, *checked.organisation, 1, "", "Sam", nullptr);
    REQUIRE(setting.has_value());
    const auto space = space_of(*setting, true);
    CHECK(space.size() == known.states);
    if (known.transitions != 0) CHECK(space.transitions() == known.transitions);
    if (known.endings != 0) CHECK(endings_of(space) == known.endings);
    CHECK(space.partial().empty());
    CHECK(space.faults().empty());
    const auto reduced = space_of(*setting, false);
    CHECK(reduced.size() <= space.size());
}

}  // namespace

TEST_CASE("the long conversation has as many states as other engines count in it") {
    check_count({8, 6462, 21481, 757});
    check_count({12, 93506, 344206, 2673});
    if (std::getenv("REHEARSE_ALL") != nullptr) check_count({25, 3173171, 0, 0});
}
