#include "authoring/preview.hpp"

#include <doctest/doctest.h>

#include "authoring/workroom.hpp"

using namespace rehearse;
using namespace rehearse::test;
using authoring::Reloaded;

TEST_CASE("a preview stands where it was asked to, and the learners' records know nothing of it") {
    Workroom room;
    const auto preview = room.preview("second");
    CHECK(beat_of(preview->practice()) == "second");
    REQUIRE(preview->way().size() == 1);
    CHECK(value_of(room.bench.records->attempts()).empty());
    const auto first = room.preview("");
    CHECK(beat_of(first->practice()) == "first");
    CHECK(first->way().empty());
}

TEST_CASE("a changed file is taken up where the preview stands, with the same answers if they still fit") {
    Workroom room;
    const auto preview = room.preview("second");
    CHECK_FALSE(preview->changed());
    room.change("A lamp, please.", "A lamp, if you please.");
    CHECK(preview->changed());
    CHECK_FALSE(preview->changed());
    const auto news = preview->reload();
    CHECK(news.how == Reloaded::How::same_way);
    CHECK(news.says == "Changed, and taken up: the same answers still lead here.");
    CHECK(beat_of(preview->practice()) == "second");
    CHECK(preview->practice().scenario().beats[1].lines[0].text.source == "A lamp, if you please.");
}

TEST_CASE("a remark changes nothing of a preview") {
    Workroom room;
    const auto preview = room.preview("second");
    put_bytes(room.file, bytes_of(room.file) + "-- a remark\n");
    CHECK(preview->changed());
    CHECK(preview->reload().how == Reloaded::How::unchanged);
}

TEST_CASE("when the answers do not fit any more, another way leads to the same beat") {
    Workroom room;
    const auto preview = room.preview("second");
    const auto given = preview->practice().log().entries.front().answer.names.front();
    room.change("id = \"" + given + "\"", "id = \"other\"");
    const auto news = preview->reload();
    CHECK(news.how == Reloaded::How::other_way);
    CHECK(news.says.starts_with("Changed, and taken up at 'second' by the shortest way. "));
    CHECK(beat_of(preview->practice()) == "second");
    give(preview->practice(), "one");
    CHECK(preview->practice().over());
}

TEST_CASE("a file with mistakes is not taken up, and every mistake is told; mended, it is") {
    Workroom room;
    const auto preview = room.preview("second");
    room.change("to = \"first\"", "to = \"frist\"");
    const auto news = preview->reload();
    CHECK(news.how == Reloaded::How::kept);
    CHECK(news.says == "The file has mistakes now, so this goes on as it was.");
    REQUIRE(news.problems.size() == 1);
    CHECK(has(news.problems[0].hint, "Did you mean 'first'?"));
    CHECK(preview->practice().offer());
    room.change("to = \"frist\"", "to = \"done\"");
    CHECK(preview->reload().how == Reloaded::How::same_way);
}

TEST_CASE("where the beat is gone, a preview goes on as it was, to its end") {
    Workroom room;
    const auto preview = room.preview("second");
    put_bytes(room.file, [&] {
        auto text = bytes_of(room.file);
        for (auto at = text.find("\"second\""); at != std::string::npos; at = text.find("\"second\""))
            text.replace(at, 8, "\"middle\"");
        return text;
    }());
    const auto news = preview->reload();
    CHECK(news.how == Reloaded::How::kept);
    CHECK(has(news.says, "Changed, but this goes on as it was. There is no beat 'second'."));
    give(preview->practice(), "one");
    CHECK(preview->practice().over());
}

TEST_CASE("a preview that is over is taken up at its ending") {
    Workroom room;
    const auto preview = room.preview("second");
    give(preview->practice(), "one");
    room.change("She leaves.", "She leaves, and waves.");
    CHECK(preview->reload().how == Reloaded::How::other_way);
    CHECK(preview->practice().over());
    room.change("She leaves, and waves.", "She leaves.");
    CHECK(preview->reload().how == Reloaded::How::other_way);
}
