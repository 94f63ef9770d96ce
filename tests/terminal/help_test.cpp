// Help for whoever plays: plain meanings, somebody to talk to, what to know beforehand, softer words; and
// what the centre hides.
#include "program.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

struct Home {
    TempFolder folder;

    [[nodiscard]] std::string data() const { return folder / "data"; }
    [[nodiscard]] Ran run(Words words, const std::string& typed = {}) const {
        words.insert(words.end(), {"--data", data()});
        return run_program(words, typed);
    }
    [[nodiscard]] Ran at_terminal(Words words, const std::string& typed) const {
        words.insert(words.end(), {"--data", data()});
        auto environment = held_still();
        environment["DISPLAY"] = environment["WAYLAND_DISPLAY"] = "";
        return on_terminal(words, typed, 80, environment);
    }
    void centre(const std::string& json) const { put_bytes(data() + "/practice.json", json); }
};

const Words kKettle = {"play", "kettle-day-24", "--seed", "3", "--learner", "Ailsa"};

}  // namespace

TEST_CASE("rehearse meaning tells what a word means, and the nearest words of one it does not know") {
    const Home home;
    const auto known = home.run({"meaning", "Reasonable", "adjustments"});
    CHECK(known.code == 0);
    CHECK(has(flat(known.out), "reasonable adjustment: A change that"));
    CHECK(has(flat(known.out), "(Equality Act 2010, sections 20 and 29)"));
    const auto slip = home.run({"meaning", "handovr"});
    CHECK(slip.code == 1);
    CHECK(has(flat(slip.err), "There is no plain meaning of 'handovr' here. Did you mean 'handover'?"));
    const auto all = home.run({"meaning"});
    CHECK(has(flat(all.out), "goodwill, "));
    CHECK(has(all.out, "rehearse meaning WORD"));
}

TEST_CASE("while playing, meanings and support can be asked for, and nothing of it is kept") {
    const Home home;
    const auto ran = home.run(kKettle, "help\nmeaning duty manager\nmeaning xyzzy\nsupport\nleave\n");
    CHECK(ran.code == 0);
    CHECK(has(flat(ran.out), "Type meaning and a word for its plain meaning"));
    CHECK(has(flat(ran.out), "duty manager: The person in charge"));
    CHECK(has(flat(ran.err), "There is no plain meaning of 'xyzzy' here."));
    CHECK(has(ran.out, "116 123"));
    CHECK(home.run({"attempts", "--json"}).json().at("attempts").front().at("answers") == 0);
}

TEST_CASE("in a pause one can see whom to talk to, and stays paused") {
    const Home home;
    const auto ran = home.run(kKettle, "pause\nsupport\n\nleave\n");
    CHECK(has(flat(ran.out), "If you would like to talk to somebody, type support."));
    CHECK(has(ran.out, "116 123"));
    CHECK(ran.out.find("116 123") < ran.out.find("Still paused."));
    CHECK(ran.code == 0);
}

TEST_CASE("rehearse support shows the centre's own contact first") {
    const Home home;
    home.centre(R"({"contact": {"name": "Ms Reid", "how": "Room 12"}})");
    const auto ran = home.run({"support"});
    CHECK(ran.code == 0);
    CHECK(has(ran.out, "Ms Reid: Room 12"));
    CHECK(ran.out.find("Ms Reid") < ran.out.find("Samaritans"));
}

TEST_CASE("at a terminal a scenario with a note can be skipped, and nothing is kept") {
    const Home home;
    const auto skipped = home.at_terminal(kKettle, "perhaps\nskip\n");
    CHECK(skipped.code == 0);
    CHECK(has(flat(skipped.out), "Before you start: A customer has had a fright"));
    CHECK(has(flat(skipped.out), "You may skip this one and choose another."));
    CHECK(has(flat(skipped.out), "'perhaps' is not an answer here. Press Enter to go on, or type skip."));
    CHECK(has(flat(skipped.out), "Skipped, and nothing is kept of it."));
    CHECK_FALSE(has(skipped.out, "Mrs Okafor:"));
    CHECK(home.run({"attempts", "--ids"}).out.empty());
    const auto played = home.at_terminal(kKettle, "\nleave\n");
    CHECK(has(played.out, "Mrs Okafor:"));
    CHECK_FALSE(home.run({"attempts", "--ids"}).out.empty());
}

TEST_CASE("after a conversation with a note somebody to talk to is named, and not after another") {
    const auto after = [](const std::string& id) {
        const Home home;
        return flat(home.run({"play", id, "--seed", "3", "--learner", "Ailsa", "--answers",
                              std::string(REHEARSE_SOURCE_DIR) + "/tests/golden/debriefs/" + id +
                                  ".middling.answers"})
                        .out);
    };
    CHECK(has(after("kettle-day-24"), "If that was close to home"));
    CHECK_FALSE(has(after("the-sixth-person"), "If that was close to home"));
}

TEST_CASE("what the centre hides is not listed or played by its name; its file is") {
    const Home home;
    home.centre(R"({"hidden": ["kettle-day-24", "one-shrot"]})");
    const auto listed = home.run({"list"});
    CHECK_FALSE(has(listed.out, "Kettle, day 24"));
    CHECK(has(listed.out, "One short"));
    CHECK(has(flat(listed.err),
              "hides a scenario 'one-shrot', and there is none of that name. Did you mean "
              "'one-short'?"));
    CHECK_FALSE(has(home.run({"list", "--ids"}).out, "kettle-day-24"));
    const auto refused = home.run(kKettle, "leave\n");
    CHECK(refused.code == 1);
    CHECK(has(flat(refused.err), "Your centre has hidden the scenario 'kettle-day-24'."));
    const std::string file = std::string(REHEARSE_SOURCE_DIR) + "/scenarios/kettle-day-24.lua";
    CHECK(home.run({"play", file}, "leave\n").code == 0);
    CHECK(home.run({"check", file}).code == 0);
}

TEST_CASE("strong words are softened when the learner set it so, and a spoilt file of settings is told") {
    const Words watching = {"play", "everyones-watching", "--seed", "3", "--learner", "Ailsa"};
    const Home plain;
    CHECK(has(plain.run(watching, "leave\n").out, "that clown in the photo"));
    const Home soft;
    put_bytes(soft.data() + "/settings.json", R"({"soft_words": true})");
    const auto ran = soft.run(watching, "leave\n");
    CHECK(has(ran.out, "that so-and-so in the photo"));
    CHECK_FALSE(has(ran.out, "clown"));
    put_bytes(soft.data() + "/settings.json", R"({"soft_words": "yes"})");
    CHECK(has(flat(soft.run(watching, "leave\n").err), "do not all count: 'soft_words' is true or false."));
}
