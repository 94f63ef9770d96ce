// The author's room, run as a program.
#include <doctest/doctest.h>
#include <sys/stat.h>

#include <utility>

#include "authoring/workroom.hpp"
#include "terminal/program.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

Ran in_the_room(const TempFolder& folder, const std::string& path, const std::string& typed,
                Environment environment = held_still()) {
    return run_program({"--data", folder / "data", "author", path}, typed, std::move(environment));
}

}  // namespace

TEST_CASE("the author's room lists the files, opens one, shows its beats, and ends") {
    const TempFolder folder;
    put_bytes(folder / "own/doors.lua", kDoors);
    put_bytes(folder / "own/broken.lua", replaced(kDoors, "to = \"first\"", "to = \"frist\""));
    const auto ran = in_the_room(folder, folder / "own", "7\n2\nbeats\nsing\nback\nleave\n");
    CHECK(ran.code == 0);
    CHECK(has(ran.out, "1. broken.lua. 1 mistake."));
    CHECK(has(ran.out, "2. Two doors (doors.lua). Nothing to mend."));
    CHECK(has(ran.out, "2 files: one has something to mend."));
    CHECK(has(ran.err, "'7' is not in the list.\nType one of the numbers shown, or leave."));
    CHECK(has(ran.out, "second  19    choose   done and first"));
    CHECK(has(ran.err, "'sing' is nothing that can be done here."));
}

TEST_CASE("what is to be mended stands there with its line, and mend opens the editor at it") {
    const TempFolder folder;
    const std::string file = folder / "own/broken.lua";
    put_bytes(file, replaced(kDoors, "to = \"first\"", "to = \"frist\""));
    put_bytes(folder / "editor",
              "#!/bin/sh\necho \"$@\" > " + (folder / "said") + "\nsed -i s/frist/first/ \"$2\"\n");
    REQUIRE(::chmod((folder / "editor").c_str(), 0700) == 0);
    auto environment = held_still();
    environment["VISUAL"] = "";
    environment["EDITOR"] = folder / "editor";
    const auto ran = in_the_room(folder, file, "1\nplay\nmend 2\nmend 1\nleave\n", environment);
    CHECK(has(ran.out, "1. This leads to 'frist', and there is no beat or ending of that name. (error"));
    CHECK(has(flat(ran.out), "S112, line 26)"));
    CHECK(has(ran.out, "Did you mean 'first'?"));
    CHECK(has(ran.err,
              "'play' is nothing that can be done here.\nWhat is played or explored must have no mistakes."));
    CHECK(has(ran.err, "There is no '2' to mend here."));
    CHECK(bytes_of(folder / "said") == "+26 " + file + "\n");
    const auto mended = ran.out.rfind("Two doors");
    REQUIRE(mended != std::string::npos);
    CHECK(has(ran.out.substr(mended), "Nothing to mend."));
}

TEST_CASE("an editor that is not set, or not there, is told with what to do") {
    const TempFolder folder;
    put_bytes(folder / "own/doors.lua", kDoors);
    auto environment = held_still();
    environment["VISUAL"] = "";
    environment["EDITOR"] = "";
    const auto none = in_the_room(folder, folder / "own", "1\nedit\nleave\n", environment);
    CHECK(
        has(none.err, "No editor is set.\nSet EDITOR to the one you use, for instance: export EDITOR=nano"));
    environment["EDITOR"] = "no-such-editor --fast";
    const auto absent = in_the_room(folder, folder / "own", "1\nedit\nleave\n", environment);
    CHECK(has(absent.err, "The editor 'no-such-editor --fast' could not be started."));
}

TEST_CASE("the room plays a preview from a beat, and the preview can be inspected") {
    const TempFolder folder;
    put_bytes(folder / "own/doors.lua", kDoors);
    const auto ran = in_the_room(folder, folder / "own", "1\nplay second\ninspect\nleave\nback\nleave\n");
    CHECK(ran.code == 0);
    CHECK(has(ran.out, "A preview, not kept among the attempts. The way to 'second':"));
    CHECK(has(ran.out, "At 'second', doors.lua, line 19"));
    CHECK(has(ran.out, "What each reply does"));
    CHECK(has(ran.out, "The author's room"));
    CHECK(has(run_program({"--data", folder / "data", "attempts"}).out, "No attempts yet."));
}

TEST_CASE("a preview on a terminal is taken up while it waits, when its file changes") {
    const TempFolder folder;
    const std::string file = folder / "own/doors.lua";
    put_bytes(file, kDoors);
    bool edited = false;
    const auto ready = [&](const std::string& seen) {
        if (!std::exchange(edited, true))
            put_bytes(file, replaced(kDoors, "A lamp, please.", "A lamp, if you please."));
        return has(seen, "A lamp, if you please.");
    };
    const auto ran = on_terminal({"--data", folder / "data", "play", file, "--from", "second"}, "leave\n", 80,
                                 held_still(), ready);
    CHECK(has(ran.out, "Changed, and taken up: the same answers still lead here."));
    CHECK(has(ran.out, "Mrs Okafor: A lamp, if you please."));
    CHECK(ran.code == 0);
}
