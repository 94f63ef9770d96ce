#include "present/workshop.hpp"

#include <doctest/doctest.h>

#include "authoring/workroom.hpp"

using namespace rehearse;
using namespace rehearse::test;

TEST_CASE("the inspector tells what each reply does, and what those wait for that are not offered") {
    Workroom room;
    const auto preview = room.preview("second");
    const bool asked = preview->practice().log().entries.front().answer.names.front() == "help";
    const auto text = debrief::to_text(present::inspector_view(preview->practice()), 100);
    CAPTURE(text);
    CHECK(has(text, "At 'second', doors.lua, line 19"));
    CHECK(has(text, asked ? "asked  true  false" : "asked  false  false"));
    CHECK(has(text, "mood -5; to first"));
    CHECK(has(text, "Not offered now") == !asked);
}

TEST_CASE("the outline has each beat with its line, what it asks, and where that leads") {
    Workroom room;
    const auto content = value_of(room.bench.library.open(room.file));
    const auto document = present::outline_view(*content.scenario);
    const auto& table = document.blocks.back().rows;
    CHECK(table == std::vector<std::vector<std::string>>{{"Beat", "Line", "Asks", "Leads to"},
                                                         {"first", "10", "choose", "second"},
                                                         {"second", "19", "choose", "done and first"},
                                                         {"done", "29", "the end", ""}});
}

TEST_CASE("the workshop lists files with what is to be mended, and quotes the line") {
    Workroom room;
    put_bytes(room.folder / "more/broken.lua", replaced(kDoors, "to = \"first\"", "to = \"frist\""));
    put_bytes(room.folder / "more/fine.lua", kDoors);
    const auto view = present::workshop_view(room.bench.library, {room.folder / "more"});
    REQUIRE(view.files.size() == 2);
    CHECK(view.status == "2 files: one has something to mend.");
    const auto& broken = view.files[0];
    CHECK(broken.name == "broken.lua");
    CHECK(broken.title == "broken.lua");
    CHECK(broken.status == "1 mistake");
    CHECK_FALSE(broken.playable);
    REQUIRE(broken.problems.size() == 1);
    CHECK(broken.problems[0].line == 26);
    CHECK(broken.problems[0].severity == "error");
    CHECK(has(broken.problems[0].quoted, "reply \"Later.\""));
    CHECK(view.files[1].title == "Two doors");
    CHECK(view.files[1].playable);
}
