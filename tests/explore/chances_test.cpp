// How many decisions that bear on a criterion one way through can meet, against trying every way.
#include "explore/chances.hpp"

#include <doctest/doctest.h>
#include <cstdlib>

#include <algorithm>
#include <set>

#include "play/said.hpp"
#include "support/checked.hpp"
#include "support/generated_story.hpp"

using namespace rehearse;

namespace {

const std::string kHead =
    "scenario { title = \"T\", about = \"A\", channel = \"counter\", at = \"corner-shop\", role = \"sales "
    "assistant\", starts = \"Monday, 09:00\", practises = \"SDS0354.P1\", conditions = { \"routine\", "
    "\"busy\" }, brief = { you = \"Y\", them = \"T\", know = \"K\", may = \"M\" } }\n"
    "cast { customer = { name = \"Mrs Okafor\", mood = 45, trust = 50 } }\n";

const std::string kEnd =
    "ending \"end\" { title = \"E\", says = \"S\", customer_value = 50, organisation_value = 50 }\n";

// A decision that bears on the criterion, or one that does not; both replies lead to `to`.
std::string decision(const std::string& id, bool bears, const std::string& to, const std::string& more = {}) {
    return "beat \"" + id + "\" { choose { reply \"One " + id + "\" { why = \"W\", to = " + to +
           (bears ? ", shows = \"SDS0354.P1\"" : "") + more + " }, reply \"Two " + id +
           "\" { why = \"W\", to = " + to + " } } }\n";
}

struct Story {
    test::Checked checked;
    std::optional<play::Setting> setting;
};

Story story(const std::string& beats, const std::string& condition = "") {
    Story out{test::check(kHead + beats + kEnd), std::nullopt};
    REQUIRE_MESSAGE(out.checked.scenario.has_value(), out.checked.text());
    auto setting = play::make_setting(*out.checked.scenario, *out.checked.organisation, 1, condition, "Sam",
                                      out.checked.program.get());
    REQUIRE(setting.has_value());
    out.setting = std::move(*setting);
    return out;
}

explore::ChancesMet only(const Story& story, const explore::ChanceOptions& options = {}) {
    const auto found = explore::chances_of(*story.setting, options);
    REQUIRE(found.has_value());
    REQUIRE(found->size() == 1);
    return found->front();
}

constexpr std::size_t kTooMany = 20'000;

// The most such decisions on any way through, by trying all answers in all states with everything that was
// met; nothing when there are too many.
std::optional<std::size_t> most_by_trying(const play::Setting& setting, int criterion) {
    using Met = std::set<scenario::BeatIndex>;
    play::Events events;
    std::vector<std::pair<play::State, Met>> open;
    std::set<std::pair<std::string, Met>> seen;
    std::size_t most = 0;
    std::optional<play::State> start;
    const auto go = [&](const play::State& state, Met met) {
        if (!start) start = state;
        for (const auto& said :
             play::best_declared(setting, *start, setting.scenario->beats[state.at].decision))
            if (said.criterion == criterion) met.insert(state.at);
        most = std::max(most, met.size());
        std::string key = std::to_string(state.at);
        for (std::size_t i = 0; i < state.count; ++i) key += "," + std::to_string(state.slots[i]);
        if (seen.emplace(key, met).second) open.emplace_back(state, std::move(met));
    };
    REQUIRE(explore::each_beginning(setting, events, [&](const play::State& s, double) {
                go(s, {});
            }).has_value());
    while (!open.empty()) {
        if (seen.size() > kTooMany) return std::nullopt;
        const auto [state, met] = open.back();
        open.pop_back();
        for (const auto& action : explore::actions_at(*setting.scenario, state.at))
            if (explore::is_open(setting, state, action))
                (void)explore::each_outcome(
                    setting, state, explore::answer_of(setting, state, action), events,
                    [&, &met = met](const play::State& after, double) { go(after, met); });
    }
    return most;
}

}  // namespace

TEST_CASE("two chances one after the other are found, with the way that has them") {
    const auto found = only(story(decision("a", true, "\"b\"") + decision("b", true, "\"end\"")));
    CHECK(found.met == std::vector<scenario::BeatIndex>{0, 1});
    CHECK(found.settled);
}

TEST_CASE("two chances of which one shuts out the other are one") {
    const auto s = story(
        "beat \"a\" { choose { reply \"L\" { why = \"W\", to = \"l\" }, reply \"R\" { why = \"W\", to = "
        "\"r\" } } }\n" +
        decision("l", true, "\"end\"") + decision("r", true, "\"end\""));
    CHECK(only(s).met.size() == 1);
    CHECK(only(s).settled);
    CHECK(most_by_trying(*s.setting, 0) == 1);
}

TEST_CASE("a chance that is met again and again is one") {
    const auto s =
        story("facts { n = number { from = 0, to = 3 } }\n" +
              decision("a", true, "{ { \"end\", when = \"n >= 3\" }, \"a\" }", ", add = { n = 1 }"));
    CHECK(only(s).met.size() == 1);
    CHECK(only(s).settled);
}

// The arrows lead from one to the other, but what has happened never lets both be met.
TEST_CASE("two chances that only conditions keep apart are one, once every state was looked at") {
    const std::string beats =
        "facts { left = false }\n"
        "beat \"a\" { choose { reply \"L\" { why = \"W\", to = \"l\", set = { left = true } }, reply \"R\" { "
        "why = \"W\", to = \"m\" } } }\n" +
        decision("l", true, "\"m\"") + decision("m", false, "{ { \"end\", when = \"left\" }, \"r\" }") +
        decision("r", true, "\"end\"");
    const auto s = story(beats);
    CHECK(most_by_trying(*s.setting, 0) == 1);
    CHECK(only(s).met.size() == 1);
    CHECK(only(s).settled);
    explore::ChanceOptions few;
    few.most_states = 1;
    CHECK(only(s, few).met.size() == 1);
    CHECK_FALSE(only(s, few).settled);
}

// One way in 3^8: plays at random do not find it, and the states do.
TEST_CASE("a second chance behind one way among thousands is found") {
    std::string beats = "facts { right = number { from = 0, to = 8 } }\n" + decision("s", true, "\"k1\"");
    for (int i = 1; i <= 8; ++i) {
        const auto n = std::to_string(i);
        const auto to = i == 8 ? std::string("{ { \"late\", when = \"right == 8\" }, \"end\" }")
                               : "\"k" + std::to_string(i + 1) + "\"";
        beats += "beat \"k" + n + "\" { choose { reply \"A" + n + "\" { why = \"W\", to = " + to +
                 ", add = { right = 1 } }, reply \"B" + n + "\" { why = \"W\", to = " + to + " }, reply \"C" +
                 n + "\" { why = \"W\", to = " + to + " } } }\n";
    }
    const auto s = story(beats + decision("late", true, "\"end\""));
    explore::ChanceOptions few;
    few.plays = 5;
    const auto found = only(s, few);
    CHECK(found.met.size() == 2);
    CHECK(found.settled);
}

TEST_CASE("a chance that the condition of play shuts out is none in that condition") {
    const std::string beats =
        "beat \"a\" { choose { reply \"One\" { why = \"W\", to = \"b\", when = 'condition == \"busy\"', "
        "shows "
        "= \"SDS0354.P1\" }, reply \"Two\" { why = \"W\", to = \"b\" }, reply \"Three\" { why = \"W\", to = "
        "\"b\" } } }\n" +
        decision("b", true, "\"end\"");
    CHECK(only(story(beats, "busy")).met.size() == 2);
    CHECK(only(story(beats, "routine")).met.size() == 1);
    CHECK(only(story(beats, "routine")).settled);
}

TEST_CASE("a decision at which one can only go against it is a chance, and none to show it") {
    const auto s = story(decision("a", true, "\"b\"") +
                         "beat \"b\" { choose { reply \"Three\" { why = \"W\", to = \"end\", against = "
                         "\"SDS0354.P1\" }, reply "
                         "\"Four\" { why = \"W\", to = \"end\" } } }\n");
    CHECK(only(s).met.size() == 2);
    explore::ChanceOptions to_show;
    to_show.to_show = true;
    CHECK(only(s, to_show).met == std::vector<scenario::BeatIndex>{0});
    CHECK(only(s, to_show).settled);
}

TEST_CASE("a criterion that only a consult bears on has no decision") {
    const auto found =
        only(story("consult \"look\" { label = \"Look\", shows = \"SDS0354.P1\", why = \"W\" }\n" +
                   decision("a", false, "\"end\"")));
    CHECK(found.met.empty());
    CHECK(found.settled);
}

TEST_CASE("generated conversations: as many as trying everything finds, by plays or by looking everywhere") {
    const std::uint64_t stories = std::getenv("REHEARSE_ALL") != nullptr ? 60 : 20;
    int compared = 0, two = 0, fewer = 0;
    for (std::uint64_t seed = 1; seed <= stories; ++seed) {
        const auto checked = test::check(test::GeneratedStory(seed).text());
        if (!checked.scenario) continue;
        CAPTURE(seed);
        const auto setting =
            play::make_setting(*checked.scenario, *checked.organisation, seed, "", "Sam", nullptr);
        REQUIRE(setting.has_value());
        for (const int plays : {0, 2, 400}) {
            explore::ChanceOptions options;
            options.plays = plays;
            const auto found = explore::chances_of(*setting, options);
            REQUIRE(found.has_value());
            for (const auto& one : *found) {
                const auto most = most_by_trying(*setting, one.criterion);
                if (!most) continue;
                CAPTURE(one.criterion);
                CHECK(one.settled);
                CHECK(std::min<std::size_t>(one.met.size(), 2) == std::min<std::size_t>(*most, 2));
                CHECK(one.met.size() <= *most);
                ++compared;
                (*most >= 2 ? two : fewer) += 1;
            }
        }
    }
    CHECK(compared > 50);
    CHECK(two > 20);
    CHECK(fewer > 20);
}
