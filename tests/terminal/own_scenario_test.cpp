// A scenario of one's own, outside the library: played, left, edited and gone on with.
#include "program.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

struct Desk {
    TempFolder folder;
    std::string file = folder / "my scenarios/my-kettle.lua";
    std::string data = folder / "data";

    Desk() { put_bytes(file, bytes_of(std::string(REHEARSE_SOURCE_DIR) + "/scenarios/kettle-day-24.lua")); }
    [[nodiscard]] Ran play(const std::string& typed) const {
        return run_program({"play", file, "--data", data, "--seed", "3"}, typed);
    }
    [[nodiscard]] Ran resume(const std::string& typed, Words more = {}) const {
        Words words = {"play", "--resume", latest_attempt(data), "--data", data};
        words.insert(words.end(), more.begin(), more.end());
        return run_program(words, typed);
    }
    void edit(const std::string& from, const std::string& to) const {
        put_bytes(file, replaced(bytes_of(file), from, to));
    }
};

}  // namespace

TEST_CASE("left half-way, it says how to go on with the same file") {
    const Desk desk;
    const auto ran = desk.play("fright\nleave\n");
    CHECK(has(ran.out, "\n  rehearse play '" + desk.file + "' --resume " + latest_attempt(desk.data) +
                           " --data " + desk.data + "\n"));
    const auto by_file = desk.resume("two_rooms\n", {desk.file});
    CHECK(by_file.err.empty());
    CHECK(has(by_file.out, "That's it. That's it exactly."));
    CHECK_FALSE(has(by_file.out, "edition"));
}

TEST_CASE("without the file it goes on with what was kept, even when the file is gone") {
    const Desk desk;
    (void)desk.play("fright\n");
    std::filesystem::remove(desk.file);
    for (const Words& more : {Words{}, Words{desk.file}}) {
        const auto ran = desk.resume("leave\n", more);
        CHECK(ran.code == 0);
        CHECK(has(flat(ran.out),
                  "The scenario's file is not in the library, so this goes on with the edition kept with "
                  "your answers."));
        CHECK(has(ran.out, "You: What a fright to get."));
    }
}

TEST_CASE("edited so that the answers still fit, it moves to the new edition and says so once") {
    const Desk desk;
    (void)desk.play("fright\n");
    desk.edit("And my mother was on the stairs.", "And my aunt was on the stairs.");
    const auto ran = desk.resume("leave\n", {desk.file});
    CHECK(has(ran.out, "This scenario was changed since you began it. All your answers still fit"));
    CHECK(has(ran.out, "And my aunt was on the stairs."));
    const auto again = desk.resume("leave\n", {desk.file});
    CHECK_FALSE(has(again.out, "was changed"));
    CHECK(has(again.out, "And my aunt was on the stairs."));
}

TEST_CASE(
    "edited so that they do not, it says where, and the command that goes on with the original works as "
    "written") {
    const Desk desk;
    (void)desk.play("fright\n");
    desk.edit("id = \"fright\"", "id = \"scare\"");
    const auto ran = desk.resume("", {desk.file});
    CHECK(ran.code == 1);
    CHECK(has(flat(ran.err),
              "your answer 1 (“What a fright to get. Was anybody hurt?”) does not fit any more."));
    CHECK(has(ran.err, "Nothing is lost."));
    const auto original = desk.resume("two_rooms\n", {"--original"});
    CHECK(original.code == 0);
    CHECK(has(original.out, "That's it. That's it exactly."));
}

TEST_CASE("with mistakes in the file it is not played, and the first is shown with its line") {
    const Desk desk;
    desk.edit("id = \"fright\", mood = 12", "id = \"fright\", moood = 12");
    const auto ran = desk.play("");
    CHECK(ran.code == 1);
    CHECK_MESSAGE(has(flat(ran.err), "cannot be played: its file has 1 mistake."), ran.err);
    CHECK(has(ran.err, "moood"));
    CHECK(latest_attempt(desk.data).empty());
}

TEST_CASE("an attempt is not gone on with in the file of another scenario") {
    const Desk desk;
    (void)desk.play("");
    const auto ran = desk.resume("", {std::string(REHEARSE_SOURCE_DIR) + "/scenarios/the-sixth-person.lua"});
    CHECK(ran.code == 1);
    CHECK(has(ran.err, "is of 'my-kettle'"));
}

TEST_CASE("where the author left no answer, it is said calmly, nothing is lost, and one can go back") {
    const Desk desk;
    desk.edit("reply \"It'll be there tonight.\" {\n      id = \"tonight\",",
              "reply \"It'll be there tonight.\" {\n      when = \"split\", id = \"tonight\",");
    desk.edit("id = \"ask_bank\",", "when = \"split\", id = \"ask_bank\",");
    desk.edit("id = \"slip\",", "when = \"split\", id = \"slip\",");
    const std::string answers = std::string(REHEARSE_SOURCE_DIR) + "/tests/golden/kettle-good.answers";
    const auto ran =
        run_program({"play", desk.file, "--data", desk.data, "--seed", "3", "--answers", answers});
    CHECK(ran.code == 1);
    CHECK(has(flat(ran.err), "No answer is possible here"));
    CHECK(has(ran.out, "Your answers so far are kept. To go on:\n  rehearse play "));
    const auto back = desk.resume("back\n1 2\nleave\n", {desk.file});
    CHECK(has(back.out, "What goes on the form, and what happens to the kettle?"));
    CHECK(run_program({"replay", latest_attempt(desk.data), "--data", desk.data}).code == 0);
}
