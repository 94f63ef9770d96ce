// A class in front of a screen: votes, what to talk about, the page at the end.
#include "present/class_play.hpp"

#include <doctest/doctest.h>

#include "debrief/kept_out.hpp"
#include "debrief/render.hpp"
#include "session/lamp.hpp"

using namespace rehearse;
using namespace rehearse::test;
using present::read_votes;

TEST_CASE("votes are read as figures in order, letter by letter, or as one letter for all") {
    using Votes = std::vector<int>;
    CHECK(value_of(read_votes("12 5 3", 3)).votes == Votes{12, 5, 3});
    CHECK(value_of(read_votes(" 12,5 , 3 ", 3)).votes == Votes{12, 5, 3});
    CHECK(value_of(read_votes("a 12, c 3", 3)).votes == Votes{12, 0, 3});
    CHECK(value_of(read_votes("A12 B:5", 3)).votes == Votes{12, 5, 0});
    CHECK(value_of(read_votes("b", 3)).votes == Votes{0, 1, 0});
    CHECK(value_of(read_votes("0 7", 2)).leading() == std::vector<std::size_t>{1});
    CHECK(value_of(read_votes("7 7 2", 3)).leading() == std::vector<std::size_t>{0, 1});
    CHECK(value_of(read_votes("7 7 2", 3)).all() == 16);
}

TEST_CASE("what are no votes is refused, with what can be typed") {
    for (const std::string typed :
         {"", "d", "12 5", "12 5 3 4", "0 0 0", "a twelve", "-1 2 3", "12345 1 1", "a 1 b", "é"}) {
        CAPTURE(typed);
        const auto read = read_votes(typed, 3);
        REQUIRE(!read);
        CHECK(read.error().code == "group.votes");
    }
    CHECK(read_votes("many", 3).error().text() ==
          "'many' are no votes here.\nType how many are for each letter in order, such as 12 5 3, or A 12, C "
          "3; "
          "or one letter alone when all agree.");
}

TEST_CASE("what to talk about goes by what the answer did, and by the votes") {
    CHECK(present::to_discuss("Ms Roy", 50, 60, {1, 0, 0}) == "What was it that helped Ms Roy?");
    CHECK(present::to_discuss("Ms Roy", 50, 40, {1, 12, 20}) ==
          "That was hard for Ms Roy. Was it still right? What made it hard? 8 votes were for something else: "
          "what did you see in that?");
    CHECK(
        present::to_discuss("Ms Roy", 50, 51, {1, 19, 20}) ==
        "What do you see now, and what would you do next? 1 vote was for something else: what did you see in "
        "that?");
}

TEST_CASE("a class's page says what was chosen by how many, what came of it, and what to try") {
    TempFolder folder;
    MemoryFiles files{{{kFile, kScenario}, {kEmployer, kOrganisation}}};
    Bench bench{files, {"program", "data"}, folder / "records.db"};
    auto practice = bench.start("lamp");
    give(*practice, "greet");
    give(*practice, "plug");
    give(*practice, "refund");
    const auto text =
        debrief::to_text(present::class_debrief(*practice, {{1, 12, 20}, {2, 0, 0}, {3, 11, 21}}), 200);
    CAPTURE(text);
    CHECK(has(text, "What came of it: Light"));
    CHECK(has(text, "Moment 1, 12 of 20 votes: “Good morning.”"));
    CHECK(has(text, "Moment 2, agreed: "));
    CHECK(has(text, "Nobody's record: nothing of this is kept."));
    CHECK(debrief::kept_out_in(text).empty());
}
