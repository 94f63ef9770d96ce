// What an answer cost, and where another leads.
#include <doctest/doctest.h>

#include "explore/regret.hpp"
#include "support/checked.hpp"

using namespace rehearse;

namespace {

// Three replies: a sound one, one that pays but goes against a criterion, and one that is left to luck.
const char* const kStory = R"(
scenario { title = "T", about = "A", channel = "counter", at = "corner-shop", role = "sales assistant",
  starts = "Monday, 09:00", practises = "SDS0354.P1", brief = { you = "Y", them = "T", know = "K", may = "M" } }
cast { customer = { name = "Mrs Okafor", mood = 50, trust = 50 } }
beat "start" {
  customer "And now?",
  choose {
    reply "Let me check." { id = "check", mood = 10, shows = "SDS0354.P1", to = "door", why = "W" },
    reply "It is yours." { id = "yours", mood = 40, against = "SDS0354.P1", to = "door", why = "W" },
    reply "Let us see." { id = "see", to = chance { { 1, "fine" }, { 3, "poor" } }, why = "W" },
  },
}
beat "door" {
  customer "And then?",
  choose {
    reply "Here." { id = "here", mood = 20, to = "home", why = "W" },
    reply "There." { id = "there", to = "home", why = "W" },
  },
}
ending "home" { title = "Home", says = "S", customer_value = "mood", organisation_value = 50 }
ending "fine" { title = "Fine", says = "S", customer_value = 90, organisation_value = 50 }
ending "poor" { title = "Poor", says = "S", customer_value = 10, organisation_value = 50 }
)";

struct Story {
    test::Checked checked = test::check(kStory);
    play::Setting setting;

    Story() {
        REQUIRE_MESSAGE(checked.scenario.has_value(), checked.text());
        setting = *play::make_setting(*checked.scenario, *checked.organisation, 1, "", "Sam", nullptr);
    }

    play::Played play(const std::vector<int>& options, std::uint64_t seed = 1) {
        setting.seed = seed;
        play::Played out;
        REQUIRE(play::begin(setting, out.start, out.opening));
        for (const int option : options) {
            play::Answer answer;
            answer.index = static_cast<std::uint16_t>(option);
            REQUIRE(play::extend(setting, out, answer));
        }
        return out;
    }
};

}  // namespace

TEST_CASE("a regret is what the best sound answers lead to before, less what they lead to after") {
    Story story;
    const auto played = story.play({0, 1});
    const auto back = explore::look_back(story.setting, played);
    REQUIRE(back.regrets.size() == 2);
    CHECK(back.regrets[0].size() == doctest::Approx(0));
    CHECK(back.regrets[1].size() == doctest::Approx(20));
    REQUIRE(back.others.size() == 1);
    CHECK(back.others[0].moment == 2);
    CHECK(play::values_of(story.setting, back.others[0].line.state()).customer == 80);
}

TEST_CASE("luck is in no regret: the same answer costs the same, however it fell") {
    Story story;
    std::vector<double> sizes;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const auto back = explore::look_back(story.setting, story.play({2}, seed));
        REQUIRE(back.regrets.size() == 1);
        sizes.push_back(back.regrets[0].size());
        // 50 and the best of 50 + 10 + 20, less 50 and a quarter of 90 and three quarters of 10.
        CHECK(sizes.back() == doctest::Approx(50));
    }
}

TEST_CASE("no line is offered that goes against a criterion, even where it pays") {
    Story story;
    const auto back = explore::look_back(story.setting, story.play({2}));
    REQUIRE(back.others.size() == 1);
    const auto& first = back.others[0].line.moments.front();
    CHECK(first.answer.index == 0);
    // An unsound answer that paid costs nothing, and is no regret.
    const auto paid = explore::look_back(story.setting, story.play({1, 0}));
    CHECK(paid.regrets[0].size() < 0);
    CHECK(paid.others.empty());
}

TEST_CASE("with more ahead than there is room for, nothing is said") {
    Story story;
    explore::HindsightOptions options;
    options.most_states = 2;
    CHECK(explore::look_back(story.setting, story.play({0, 1}), options).regrets.size() < 2);
}
