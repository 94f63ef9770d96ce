// The commands for authors: checking, previews, routes, exploring.
#include <algorithm>

#include "copy.hpp"

using namespace rehearse;
using namespace rehearse::test;

TEST_CASE("check ends with 0 when all is well and 1 when there is something to mend, in text and in JSON") {
    CHECK(run_program({"check"}).code == 0);
    const auto fine =
        run_program({"check", kRoot + "/scenarios/kettle-day-24.lua", kRoot + "/assets/organisations"});
    CHECK(fine.code == 0);
    CHECK(fine.out == "Checked 2 files: nothing to mend.\n");

    const Copy copy;
    put_bytes(copy.scenario,
              replaced(bytes_of(copy.scenario), "id = \"fright\", mood = 12", "id = \"fright\", moood = 12"));
    const auto found = copy.run({"check"});
    CHECK(found.code == 1);
    CHECK(has(found.out, copy.scenario + ":"));
    CHECK(has(found.out, "moood"));
    CHECK(has(found.out, "Checked 2 files: "));
    const auto json = copy.run({"check", "--json"});
    CHECK(json.code == 1);
    const auto first = json.json().at("findings").front();
    CHECK(names(first) == Names{"code", "file", "hint", "line", "message", "severity"});
    CHECK(first.at("severity") == "error");
    CHECK(first.at("file") == copy.scenario);
    CHECK(first.at("line").get<int>() > 0);
    CHECK(has(copy.run({"list"}).out, "This cannot be played yet: there are mistakes to mend first."));
    CHECK(copy.run({"list", "--json"}).json().at("scenarios").front().at("playable") == false);
}

TEST_CASE("check tells what the reviewer finds, in text and in JSON, unless it is accepted with a reason") {
    const Copy copy;
    put_bytes(copy.scenario,
              replaced(bytes_of(copy.scenario), "She is pleased, and she has been told something untrue.",
                       "You are so rude. She has been told something untrue."));
    const auto found = copy.run({"check"});
    CHECK(found.code == 1);
    CHECK(has(found.out, "warning A113: This reason speaks about the learner (“you are so rude”)"));
    CHECK(has(found.out, "Checked 2 files: 1 finding."));
    const auto first = copy.run({"check", "--json"}).json().at("findings").front();
    CHECK(first.at("code") == "A113");
    CHECK(first.at("severity") == "warning");
    CHECK(copy.run({"list", "--json"}).json().at("scenarios").front().at("playable") == true);
    put_bytes(copy.scenario, replaced(bytes_of(copy.scenario), "  practises  = {",
                                      "  accepts = { [\"A113 card\"] = \"For a talk about feedback.\" },\n"
                                      "  practises  = {"));
    CHECK(copy.run({"check"}).code == 0);
    put_bytes(copy.scenario, replaced(bytes_of(copy.scenario), "You are so rude. ", ""));
    CHECK(has(copy.run({"check"}).out, "warning A199: A113 is accepted at 'card'"));
}

TEST_CASE("check says what is wrong with a path that holds nothing to check") {
    const TempFolder folder;
    const auto missing = run_program({"check", folder / "none.lua"});
    CHECK(missing.code == 1);
    CHECK(has(missing.out, "There is no file " + folder / "none.lua"));
    CHECK(has(missing.out, "Checked 1 file: 1 finding."));
    for (const auto& path : {folder.path(), folder.path() + "/"}) {
        const auto empty = run_program({"check", path});
        CHECK(empty.code == 1);
        CHECK(has(empty.out, "There is nothing to check in this folder: no file in it ends in .lua."));
    }
    put_bytes(folder / "odd.lua", std::string("\x1bLua\0\0", 6));
    put_bytes(folder / "empty.lua", "");
    CHECK(run_program({"check", folder.path()}).code == 1);
    CHECK(run_program({"check", "/dev/zero"}).code == 1);
    const auto empty = run_program({"check", folder / "empty.lua"});
    CHECK(empty.code == 1);
    CHECK(has(empty.out, "This file has no 'scenario { … }'."));
    put_bytes(folder / "elsewhere.lua", "scenario { at = \"nothing-like-it\", titel = \"T\" }");
    const auto elsewhere = run_program({"check", folder / "elsewhere.lua"});
    CHECK(has(elsewhere.out, "elsewhere.lua:1: error S117: There is no organisation 'nothing-like-it'."));
    CHECK(has(elsewhere.out, "Known: brae-and-bell. One of your own belongs in "));
    CHECK(has(elsewhere.out, "This file has no beat."));
}

TEST_CASE("a preview begins at a beat as it can really be reached, and is no attempt") {
    const TempFolder folder;
    for (const std::string beat : {"offer", "friday", "closed"}) {
        CAPTURE(beat);
        const auto ran =
            run_program({"--data", folder.path(), "play", "the-sixth-person", "--from", beat}, "leave\n");
        CHECK(ran.code == 0);
        CHECK(has(ran.out, "A preview, not kept among the attempts. The way to '" + beat + "':"));
    }
    // Through forms and texts, too.
    const auto forms =
        run_program({"--data", folder.path(), "play", "what-came-back", "--from", "dawn"}, "leave\n");
    CHECK(forms.code == 0);
    const auto kept = run_program({"--data", folder.path(), "attempts"});
    CHECK(has(kept.out, "No attempts yet."));
    const auto unknown = run_program({"--data", folder.path(), "play", "kettle-day-24", "--from", "from"});
    CHECK(unknown.code == 1);
    CHECK(has(unknown.err, "There is no beat 'from'."));
    CHECK(has(unknown.err, "Did you mean 'form'?"));
    CHECK(run_program({"play", "--from", "form"}).code == 2);
}

TEST_CASE(
    "a route recorded from an attempt is played again by check, and every difference is told at its line") {
    const TempFolder folder;
    const std::string file = folder / "kettle.lua";
    const std::string source = bytes_of(std::string(REHEARSE_SOURCE_DIR) + "/scenarios/kettle-day-24.lua");
    put_bytes(file, source);
    const Words play{"--data",    folder.path(),
                     "play",      file,
                     "--learner", "Ailsa",
                     "--seed",    "3",
                     "--answers", std::string(REHEARSE_SOURCE_DIR) + "/tests/golden/kettle-good.answers"};
    REQUIRE(run_program(play).code == 0);
    const auto ids = run_program({"--data", folder.path(), "attempts", "--ids"});
    const std::string attempt(trimmed(ids.out));
    const std::string route = folder / "kettle.good.route";
    const auto kept = run_program({"--data", folder.path(), "record", attempt, "--out", route});
    CHECK(kept.code == 0);
    CHECK(has(kept.out, "Saved "));
    CHECK(has(run_program({"check", file}).out, "nothing to mend."));
    const auto check = [&](const std::string& now) {
        put_bytes(file, now);
        return run_program({"check", file}).out;
    };
    const auto lines = split_lines(bytes_of(route));
    // Another first line: told at the first line of the route.
    const auto first = source.find("customer \"", source.find("beat \"arrives\""));
    REQUIRE(first != std::string::npos);
    CHECK(has(check(source.substr(0, first + 10) + "Well, " + source.substr(first + 10)),
              "kettle.good.route:1: error R103: After this answer the route has \""));
    put_bytes(file, source);
    put_bytes(route, "not a route\n");
    CHECK(has(run_program({"check", file}).out,
              "kettle.good.route:1: error R101: This is no line of a route."));
    std::string other = lines.front();
    const auto ends = other.find("\"ends_at\":\"");
    REQUIRE(ends != std::string::npos);
    other = other.substr(0, ends) + "\"ends_at\":\"cold" + other.substr(other.find('"', ends + 11));
    std::string text = other + "\n";
    for (std::size_t i = 1; i < lines.size(); ++i) text += lines[i] + (i + 1 < lines.size() ? "\n" : "");
    put_bytes(route, text);
    CHECK(has(run_program({"check", file}).out, "error R104: This route came to 'cold' and now comes to '"));
    text = lines.front() + "\n" + replaced(lines[1], "\"names\":[\"", "\"names\":[\"not_") + "\n";
    put_bytes(route, text);
    CHECK(has(run_program({"check", file}).out, "kettle.good.route:2: error R102: "));
    CHECK(run_program({"--data", folder.path(), "record", attempt, "--out", folder / "x.txt"}).code == 1);
}

TEST_CASE("exploring a scenario tells what it found, and the second time at once what was kept") {
    const TempFolder folder;
    const auto first = run_program({"--data", folder.path(), "explore", "four-point-six"});
    CHECK(has(first.out, " moments (states: "));
    CHECK(has(first.out, "The best answers lead to: "));
    CHECK(has(first.out, "INSCS040.P19: can be shown in full"));
    CHECK(has(first.err, "Exploring: what the best answers lead to …"));
    const auto second = run_program({"--data", folder.path(), "explore", "four-point-six"});
    CHECK(second.out == first.out);
    CHECK(second.err.empty());
    const auto json = run_program({"--data", folder.path(), "explore", "four-point-six", "--json"});
    CHECK(has(json.out, "\"schema\": \"rehearse.explore/1\""));
    const auto some = run_program({"--data", folder.path(), "explore", "kettle-day-24", "--most", "1000"});
    CHECK(has(some.out, "This is partial because there are more than 1,000 moments (states). "));
}

TEST_CASE(
    "check without a path looks at the centre's overlay, too, and a mistake of the organisation is told "
    "once") {
    const Copy copy;
    put_bytes(copy.folder / "data/organisations/brae-and-bell.lua",
              R"(overlay "brae-and-bell" { faulty_reject_days = 14 })");
    const auto ran = copy.run({"check"});
    CHECK(ran.code == 1);
    CHECK(has(ran.out, "error G203: 'faulty_reject_days' cannot be 14: it is at least 30 by law"));
    CHECK(has(ran.out, "Checked 3 files: 1 finding."));
    std::filesystem::remove(copy.folder / "data/organisations/brae-and-bell.lua");
    put_bytes(copy.folder / "scenarios/second.lua", bytes_of(copy.scenario));
    const auto organisation = copy.folder / "assets/organisations/brae-and-bell.lua";
    put_bytes(organisation,
              replaced(bytes_of(organisation), "value = 30, unit = \"days\"", "value = 20, unit = \"days\""));
    CHECK(has(copy.run({"check"}).out, "Checked 3 files: 1 finding."));
}
