// Drawing a scenario from the command line.
#include "program.hpp"

using namespace rehearse;
using namespace rehearse::test;

TEST_CASE("a scenario is drawn into the file that was named") {
    const TempFolder folder;
    const auto svg =
        run_program({"graph", "kettle-day-24", "--out", folder / "kettle.svg"}, {}, held_still());
    CHECK(svg.code == 0);
    CHECK(svg.err == "");
    const std::string picture = bytes_of(folder / "kettle.svg");
    CHECK(picture.find("<svg") != std::string::npos);
    CHECK(picture.find("<title>arrives</title>") != std::string::npos);

    CHECK(run_program({"graph", "kettle-day-24", "--out", folder / "kettle.DOT"}, {}, held_still()).code ==
          0);
    CHECK(bytes_of(folder / "kettle.DOT").starts_with("digraph"));
}

TEST_CASE("a picture that cannot be made is refused with a reason, and no file is left") {
    const TempFolder folder;
    const auto refused = [&](Words words, int code, const std::string& part) {
        words.insert(words.end(), {"--data", folder / "data"});
        const auto ran = run_program(words, {}, held_still());
        CHECK(ran.code == code);
        CHECK_MESSAGE(ran.err.find(part) != std::string::npos, ran.err);
    };
    refused({"graph", "kettle-day-24", "--out", folder / "kettle.png"}, 2, "neither in .svg nor in .dot");
    refused({"graph", "kettle-day-42", "--out", folder / "kettle.svg"}, 1, "Did you mean 'kettle-day-24'?");
    refused({"graph", "--attempt", "nobody", "--out", folder / "kettle.svg"}, 1, "nobody");
    refused({"graph"}, 2, "say which scenario to draw");
    refused({"graph", "kettle-day-24", "--out", folder / "no/such/folder.svg"}, 1, "Cannot write");
    CHECK_FALSE(std::filesystem::exists(folder / "kettle.png"));
    CHECK_FALSE(std::filesystem::exists(folder / "kettle.svg"));
}

TEST_CASE("an attempt is drawn with its route") {
    const TempFolder folder;
    const std::string data = folder / "data";
    const Words play{"play",      "kettle-day-24",
                     "--seed",    "3",
                     "--answers", std::string(REHEARSE_SOURCE_DIR) + "/tests/golden/kettle-good.answers",
                     "--data",    data};
    REQUIRE(run_program(play, {}, held_still()).code == 0);
    const std::string attempt =
        run_program({"attempts", "--json", "--data", data}, {}, held_still()).json()["attempts"][0]["id"];
    const std::string out = folder / "route.svg";
    CHECK(run_program({"graph", "--attempt", attempt, "--out", out, "--data", data}, {}, held_still()).code ==
          0);
    CHECK(bytes_of(out).find(">step 1<") != std::string::npos);
    const auto other =
        run_program({"graph", "one-short", "--attempt", attempt, "--data", data}, {}, held_still());
    CHECK(other.code == 1);
    CHECK(other.err.find("was at 'kettle-day-24', not at 'one-short'") != std::string::npos);
}
