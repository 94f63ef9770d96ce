// The smallest cases of what exploring once had wrong.
#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "explore/report.hpp"
#include "explore/values.hpp"
#include "support/content.hpp"

using namespace rehearse;

namespace {

/// A checked story with its setting.
class Story {
public:
    explicit Story(const std::string& text, const std::string& condition = "") : checked_(test::check(text)) {
        REQUIRE_MESSAGE(checked_.scenario.has_value(), checked_.text());
        auto setting = play::make_setting(*checked_.scenario, *checked_.organisation, 1, condition, "Sam",
                                          checked_.program.get());
        REQUIRE(setting.has_value());
        setting_ = std::move(*setting);
    }

    [[nodiscard]] explore::Space space(bool full = false) const {
        explore::Options options;
        options.full_state = full;
        auto out = explore::Space::explore(setting_, options);
        REQUIRE(out.has_value());
        return std::move(*out);
    }

    [[nodiscard]] std::vector<std::string> codes() const {
        const auto space = this->space();
        std::vector<std::string> out;
        for (const auto& one : explore::findings_of(space, explore::reached_in(space)))
            if (one.diagnostic.code != "E109") out.push_back(one.diagnostic.code);
        return out;
    }

    [[nodiscard]] nlohmann::json report() const {
        const auto text = explore::report(setting_, {});
        REQUIRE(text.has_value());
        return nlohmann::json::parse(*text);
    }

private:
    test::Checked checked_;
    play::Setting setting_;
};

using Codes = std::vector<std::string>;

const std::string kEnd =
    "ending \"end\" { title = \"E\", says = \"S\", customer_value = \"mood\", organisation_value = 50 }\n";

}  // namespace

TEST_CASE("what a consult does to a promise is done once, though nothing else asks whether it was opened") {
    const Story story(test::head() +
                      "promise 'p' { what = 'W', within = 60, mood = -45, why = 'W' }\n"
                      "consult 'c' { label = 'L', narrator 'N', breaks = 'p', why = 'W' }\n"
                      "beat 'a' { narrator 'N', choose {\n"
                      "  reply 'One' { when = 'consulted.c', promises = 'p', why = 'W', to = 'b' },\n"
                      "  reply 'Two' { when = 'not consulted.c', why = 'W', to = 'end' } } }\n"
                      "beat 'b' { narrator 'N', choose {\n"
                      "  reply 'One' { why = 'W', keeps = 'p', to = 'end' },\n"
                      "  reply 'Two' { why = 'W', to = 'end' } } }\n" +
                      kEnd);
    const auto space = story.space();
    for (explore::StateId id = 0; id < space.size(); ++id)
        CHECK(space.state(id).slots[scenario::kMoodSlot] == 45);
}

TEST_CASE("a consult is on offer by a fact that nothing else reads") {
    const Story story(test::head() +
                      "consult 'c' { label = 'L', narrator 'N', when = 'seen', why = 'W' }\n"
                      "beat 'a' { narrator 'N', choose {\n"
                      "  reply 'One' { set = { seen = true }, why = 'W', to = 'b' },\n"
                      "  reply 'Two' { why = 'W', to = 'b' } } }\n"
                      "beat 'b' { narrator 'N', choose {\n"
                      "  reply 'One' { why = 'W', to = 'end' }, reply 'Two' { why = 'W', to = 'end' } } }\n" +
                      kEnd);
    CHECK(story.codes() == Codes{});
}

TEST_CASE("the condition of play holds wherever luck lets the story begin") {
    std::string head = test::head();
    head.replace(head.find("brief ="), 0, "conditions = { 'routine', 'busy' }, ");
    const auto two = [](const std::string& first) {
        return "choose { reply 'One' { " + first +
               "why = 'W', to = 'end' }, reply 'Two' { why = 'W', to = 'end' } } }\n";
    };
    const Story story(head + "beat 'a' { narrator 'N', to = chance { { 1, 'b' }, { 1, 'c' } } }\n" +
                          "beat 'b' { narrator 'N', " + two("") + "beat 'c' { narrator 'N', " +
                          two("when = \"condition == 'busy'\", shows = 'SDS0354.P1', ") + kEnd,
                      "busy");
    const auto range = explore::range_of(story.space(), 0);
    CHECK(range.attained == std::vector<explore::Pair>{{0, 0}, {0, 1}, {1, 1}});
}

TEST_CASE("a fault on one way of luck does not hide the other way") {
    const Story story(
        test::head() +
        "beat 'a' { narrator 'N', choose {\n"
        "  reply 'One' { why = 'W', to = chance { { 1, 'b' }, { 1, 'end' } } },\n"
        "  reply 'Two' { why = 'W', to = chance { { 1, 'b' }, { 1, 'end' } } } } }\n"
        "beat 'b' { narrator 'N', set = { queue = function(story) error('no') end }, to = 'end' }\n" +
        kEnd);
    const auto space = story.space();
    CHECK(space.faults().size() == 2);
    CHECK(space.size() == 2);
    CHECK(space.transitions() == 2);
}

TEST_CASE("a decision whose every answer leads back to itself is a trap") {
    const std::string trap =
        "beat 'a' { narrator 'N', choose {\n"
        "  reply 'One' { why = 'W', to = { { 'end', when = 'seen' }, 'a' } },\n"
        "  reply 'Two' { why = 'W', to = { { 'end', when = 'seen' }, 'a' } } } }\n";
    CHECK(Story(test::head() + trap + kEnd).codes() == Codes{"E107", "E102"});
}

TEST_CASE("what leads only to where one is stuck does not go round for ever") {
    const Story story(test::head() +
                      "beat 'a' { narrator 'N', choose {\n"
                      "  reply 'One' { why = 'W', to = 'b' }, reply 'Two' { why = 'W', to = 'b' } } }\n"
                      "beat 'b' { narrator 'N', choose {\n"
                      "  reply 'One' { why = 'W', when = 'seen', to = 'end' },\n"
                      "  reply 'Two' { why = 'W', when = 'seen', to = 'end' } } }\n" +
                      kEnd);
    const auto codes = story.codes();
    CHECK(std::find(codes.begin(), codes.end(), "E106") != codes.end());
    CHECK(std::find(codes.begin(), codes.end(), "E107") == codes.end());
}

TEST_CASE("a reply that leads back to its own decision makes ways longer and longer") {
    const Story story(test::head() +
                      "beat 'a' { narrator 'N', choose {\n"
                      "  reply 'Wait' { why = 'W', to = 'a' }, reply 'Two' { why = 'W', to = 'end' } } }\n" +
                      kEnd);
    CHECK(story.report().at("loops") == true);
}

TEST_CASE("a beat without a decision that luck can begin with is reached, whatever the seed") {
    const Story story(test::head() +
                      "beat 'a' { narrator 'N', to = chance { { 1, 'b' }, { 1, 'c' }, { 1, 'd' } } }\n"
                      "beat 'b' { narrator 'N', to = 'e' }\nbeat 'c' { narrator 'N', to = 'e' }\n"
                      "beat 'd' { narrator 'N', to = 'e' }\n"
                      "beat 'e' { narrator 'N', choose {\n"
                      "  reply 'One' { why = 'W', to = 'end' }, reply 'Two' { why = 'W', to = 'end' } } }\n" +
                      kEnd);
    CHECK(story.codes() == Codes{});
}

TEST_CASE("a slip that is right in one state is a slip in another") {
    const Story story(test::head() +
                      "beat 'a' { narrator 'N', choose {\n"
                      "  reply 'One' { add = { queue = 1 }, why = 'W', to = 'b' },\n"
                      "  reply 'Two' { why = 'W', to = 'b' } } }\n"
                      "beat 'b' { narrator 'N', calculate 'How many wait?' {\n"
                      "  answer = 'queue', why = 'W', slip 'one' { answer = '1', points = 40, why = 'W' },\n"
                      "  class 'right' { from = 100, why = 'W', to = 'end' },\n"
                      "  class 'close' { from = 40, why = 'W', to = 'end' },\n"
                      "  class 'off' { from = 0, why = 'W', to = 'end' } } }\n" +
                      kEnd);
    const auto space = story.space();
    std::multiset<int> classes;
    for (explore::StateId id = 0; id < space.size(); ++id) {
        if (space.beat(id) != 1) continue;
        std::vector<double> chances;
        explore::clicks(space, id, explore::Clicker::at_random, chances);
        double all = 0;
        for (const double chance : chances) all += chance;
        CHECK(std::abs(all - 1) < 1e-12);
        space.each_edge(id, [&](const explore::Edge& edge) { classes.insert(space.action(id, edge).index); });
    }
    CHECK(classes == std::multiset<int>{0, 0, 1, 2, 2});
}

TEST_CASE("a condition whose function fails is a fault, not a reply that is not on offer") {
    const Story story(test::head() +
                      "beat 'a' { narrator 'N', choose {\n"
                      "  reply 'One' { when = function(story) error('no') end, why = 'W', to = 'end' },\n"
                      "  reply 'Two' { why = 'W', to = 'end' } } }\n" +
                      kEnd);
    const auto codes = story.codes();
    CHECK(std::find(codes.begin(), codes.end(), "E105") != codes.end());
}

TEST_CASE("as many wide facts as there can be have room in the key") {
    std::string facts;
    for (int i = 0; i < 140; ++i)
        facts += "w" + std::to_string(i) +
                 " = number { from = -1000000, to = 1000000, start = " + std::to_string(i - 70) + " }, ";
    std::string head = test::head();
    head.replace(head.find("seen = false"), 0, facts);
    const Story story(head +
                      "beat 'a' { narrator 'N', choose {\n"
                      "  reply 'One' { add = { w139 = 1000 }, why = 'W', to = 'end' },\n"
                      "  reply 'Two' { why = 'W', to = 'end' } } }\n" +
                      kEnd);
    const auto space = story.space(true);
    CHECK(space.size() == 3);
    for (explore::StateId id = 0; id < space.size(); ++id) CHECK(space.find(space.state(id)) == id);
}

TEST_CASE("a clicker who goes round a long ring for ever is told so at once") {
    constexpr int kBeats = 2000;
    std::string ring = "for i = 0, " + std::to_string(kBeats - 1) +
                       " do beat('b' .. i) { narrator 'N', choose {\n" +
                       "  reply('On') { why = 'W', to = 'b' .. (i + 1) % " + std::to_string(kBeats) +
                       " },\n" + "  reply('Out') { why = 'W', to = 'end' } } } end\n";
    const Story story(test::head() + ring + kEnd);
    const auto space = story.space();
    const auto first = explore::endings_of(space, explore::Clicker::first);
    CHECK(first.never == 1);
    CHECK(first.answers < 1000.0 * kBeats);
    const auto at_random = explore::endings_of(space, explore::Clicker::at_random);
    CHECK(std::abs(at_random.share.back() - 1) < 1e-12);
    CHECK(std::abs(at_random.answers - 2) < 1e-9);
}
