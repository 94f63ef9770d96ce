// The other commands: lists, checks, JSON, exit codes, help, and data that cannot be used.
#include <unistd.h>

#include <algorithm>
#include <cmath>

#include "program.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

const std::string kRoot = REHEARSE_SOURCE_DIR;
const std::string kStatus =
    "Practice record, simulated. Not assessment evidence. Only your assessor decides about evidence from "
    "real work.";

std::vector<std::string> names(const nlohmann::json& object) {
    std::vector<std::string> out;
    for (const auto& [name, value] : object.items()) out.push_back(name);
    return out;
}

using Names = std::vector<std::string>;

// A copy of the program's data with one scenario, to be spoiled.
struct Copy {
    TempFolder folder;
    std::string scenario = folder / "scenarios/kettle-day-24.lua";

    Copy() {
        std::filesystem::copy(kRoot + "/assets", folder / "assets", std::filesystem::copy_options::recursive);
        put_bytes(scenario, bytes_of(kRoot + "/scenarios/kettle-day-24.lua"));
    }
    [[nodiscard]] Ran run(Words words) const {
        auto environment = held_still();
        environment["REHEARSE_PROGRAM"] = folder.path();
        words.insert(words.end(), {"--data", folder / "data"});
        return run_program(words, {}, environment);
    }
};

}  // namespace

TEST_CASE("list shows every scenario with what it is practice for, and how to play it") {
    const TempFolder data;
    const auto ran = run_program({"list", "--data", data.path()});
    CHECK(ran.code == 0);
    CHECK(ran.err.empty());
    for (const char* part :
         {"Everyone's watching, on social media", "Kettle, day 24, at the counter",
          "The sixth person, on the phone", "Practice for SDS0417 Handling customer complaints",
          "Note: A customer has had a fright", "Not tried yet. To play:\n"})
        CHECK(has(ran.out, part));
    CHECK(has(ran.out, "    rehearse play kettle-day-24 --data " + data.path() + "\n"));
    CHECK(has(flat(ran.out), kStatus));
}

TEST_CASE("list, attempts, check and debrief as JSON have the fields that other programs may rely on") {
    const TempFolder data;
    (void)run_program({"play", "kettle-day-24", "--data", data.path(), "--learner", "Ailsa", "--seed", "3"},
                      "fright\n");
    const auto library = run_program({"list", "--json", "--data", data.path()}).json();
    CHECK(library.at("schema") == "rehearse.library/1");
    CHECK(library.at("status") == kStatus);
    const auto& scenarios = library.at("scenarios");
    REQUIRE(scenarios.size() >= 3);
    const auto kettle = std::find_if(scenarios.begin(), scenarios.end(),
                                     [](const auto& one) { return one.at("id") == "kettle-day-24"; });
    REQUIRE(kettle != scenarios.end());
    CHECK(names(*kettle) == Names{"about", "channel", "conditions", "content_note", "id", "on_route",
                                  "organisation", "playable", "problems", "role", "title", "tried", "units"});
    CHECK(kettle->at("tried") == "Practised once, last on 2026-03-01");

    const auto attempts = run_program({"attempts", "--json", "--data", data.path()}).json();
    CHECK(attempts.at("schema") == "rehearse.attempts/1");
    CHECK(attempts.at("status") == kStatus);
    REQUIRE(attempts.at("attempts").size() == 1);
    const auto& one = attempts.at("attempts").front();
    CHECK(names(one) == Names{"answers", "condition", "finished", "id", "learner", "mode", "organisation",
                              "scenario", "started", "title"});
    CHECK(one.at("learner") == "Ailsa");
    CHECK(one.at("answers") == 1);
    CHECK(one.at("finished") == false);
    CHECK(one.at("started") == "2026-03-01 14:06");
    CHECK(run_program({"attempts", "--json", "--learner", "Nobody", "--data", data.path()})
              .json()
              .at("attempts")
              .empty());

    const auto check = run_program({"check", "--json", "--data", data.path()}).json();
    CHECK(names(check) == Names{"files", "findings", "schema"});
    CHECK(check.at("schema") == "rehearse.check/1");
    CHECK(check.at("files").size() == scenarios.size() + 1);
    CHECK(check.at("findings").empty());

    const auto debrief =
        run_program({"debrief", one.at("id"), "--format", "json", "--data", data.path()}).json();
    CHECK(has(debrief.dump(), kStatus));
    CHECK(has(debrief.dump(), "\"seed\":\"3\""));
    CHECK(debrief.at("regrets").empty());  // it is not finished
}

TEST_CASE(
    "the debrief of a finished attempt has in its JSON what each answer was worth, where that is known") {
    const TempFolder data;
    (void)run_program({"play", "four-point-six", "--data", data.path(), "--seed", "3", "--answers",
                       kRoot + "/tests/golden/four-point-six.answers"});
    const auto debrief =
        run_program({"debrief", latest_attempt(data.path()), "--format", "json", "--data", data.path()})
            .json();
    // From the first that could be seen to the end of, to the last.
    const auto& regrets = debrief.at("regrets");
    REQUIRE(regrets.size() > 3);
    for (std::size_t i = 1; i < regrets.size(); ++i)
        CHECK(regrets[i].at("moment").get<int>() == regrets[i - 1].at("moment").get<int>() + 1);
    for (const auto& one : regrets)
        for (const char* side : {"customer", "organisation"})
            CHECK(std::abs(one.at("best").at(side).get<double>() - one.at("chosen").at(side).get<double>() -
                           one.at("regret").at(side).get<double>()) < 0.02);
}

TEST_CASE("attempts tells what was played and what to do with it") {
    const TempFolder data;
    CHECK(has(run_program({"attempts", "--data", data.path()}).out, "No attempts yet."));
    (void)run_program({"play", "kettle-day-24", "--data", data.path(), "--learner", "Ailsa", "--seed", "3",
                       "--answers", kRoot + "/tests/golden/kettle-good.answers"});
    const auto id = latest_attempt(data.path());
    const auto ran = run_program({"attempts", "--data", data.path()});
    CHECK(has(ran.out, id + ": Kettle, day 24, Ailsa, 2026-03-01 14:06 UTC, practice,"));
    CHECK(has(ran.out,
              "            To read its debrief: rehearse debrief " + id + " --data " + data.path() + "\n"));
}

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

TEST_CASE("help is understood as a word, too") {
    const auto help = run_program({"help"});
    CHECK(help.code == 0);
    CHECK(has(help.out, "Usage: rehearse"));
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

TEST_CASE("read shows a policy with the figures in it, and says which there are") {
    const auto ran = run_program({"read", "brae-and-bell", "returns"});
    CHECK(ran.code == 0);
    CHECK(has(flat(ran.out), "may be brought back within 14 days"));
    CHECK(run_program({"read"}).code == 0);
    const auto none = run_program({"read", "brae-and-bell", "return"});
    CHECK(none.code == 1);
    CHECK(has(none.err, "Brae & Bell has no policy 'return'."));
    CHECK(has(run_program({"read", "brae-and-bel"}).err, "Did you mean 'brae-and-bell'?"));
}

TEST_CASE("erase takes a learner's attempts away, when the name is typed again and not otherwise") {
    const TempFolder data;
    const auto attempts = [&] {
        return run_program({"attempts", "--json", "--data", data.path()}).json().at("attempts").size();
    };
    for (const char* name : {"Ailsa", "Rory"})
        (void)run_program({"play", "kettle-day-24", "--data", data.path(), "--learner", name}, {},
                          {{"REHEARSE_RANDOM", name[0] == 'A' ? "1" : "50"}});
    for (const char* typed : {"", "Rory\n", "y\n"}) {
        const auto ran = run_program({"erase", "Ailsa", "--data", data.path()}, typed);
        CHECK(ran.code == 0);
        CHECK(has(ran.out, "Nothing was erased."));
    }
    CHECK(attempts() == 2);
    CHECK(has(run_program({"erase", "Ailsa", "--data", data.path()}, "Ailsa\n").out,
              "Erased 1 attempt of 'Ailsa'."));
    CHECK(attempts() == 1);
    CHECK(has(run_program({"erase", "Rory", "--yes", "--data", data.path()}).out,
              "Erased 1 attempt of 'Rory'."));
    CHECK(attempts() == 0);
}

TEST_CASE(
    "without a command and without a display, one chooses from a list, and a slip is not the end of it") {
    const TempFolder data;
    auto environment = held_still();
    environment["DISPLAY"] = environment["WAYLAND_DISPLAY"] = "";
    const auto ran = run_program({"--data", data.path()}, "99\nkettle\nkettle-day-24\nleave\n", environment);
    CHECK(ran.code == 0);
    CHECK(has(ran.err, "'99' is not in the list."));
    CHECK(has(ran.err, "'kettle' is not in the list."));
    CHECK(has(ran.out, "Mrs Okafor: This kettle has put my whole house in the dark. Twice."));
    for (const char* typed : {"", "\n", "leave\n", "quit\n"})
        CHECK(run_program({"--data", data.path()}, typed, environment).code == 0);
}

TEST_CASE("help and the version can be asked for everywhere") {
    const auto help = run_program({"--help"});
    CHECK(help.code == 0);
    CHECK(has(help.out, "Everything stays on this computer. Practice is never assessment."));
    for (const char* command : {"play", "debrief", "replay", "list", "attempts", "check", "read", "route",
                                "erase", "screenshot", "new", "standards", "editor", "reference",
                                "completion"}) {
        CHECK(has(help.out, std::string("\n  ") + command + " "));
        const auto ran = run_program({command, "--help"});
        CHECK(ran.code == 0);
        CHECK(has(ran.out, "Usage: rehearse " + std::string(command)));
        CHECK(has(ran.out, "--data DIR"));
        CHECK_FALSE(has(ran.out, "Excludes"));
    }
    const auto version = run_program({"--version"});
    CHECK(version.code == 0);
    CHECK(version.out.starts_with("rehearse "));
}

TEST_CASE("what cannot be understood on the command line ends with 2 and a way to find out more") {
    for (const Words& words : std::vector<Words>{{"frobnicate"},
                                                 {"play"},
                                                 {"list", "--jason"},
                                                 {"--data"},
                                                 {"debrief"},
                                                 {"replay"},
                                                 {"erase"},
                                                 {"list", "attempts"},
                                                 {"play", "x", "--mode", "easy"},
                                                 {"play", "x", "--seed", "-1"},
                                                 {"play", "x", "--seed", "3x"},
                                                 {"play", "x", "--seed", "99999999999999999999"},
                                                 {"play", "x", "--learner", " "},
                                                 {"play", "x", "--original"},
                                                 {"play", "--resume", "a", "--seed", "3"},
                                                 {"play", "--resume", "a", "--mode", "coached"},
                                                 {"play", "--resume", "a", "--learner", "B"},
                                                 {"debrief", "a", "--format", "pdf"}}) {
        const auto ran = run_program(words);
        CHECK_MESSAGE(ran.code == 2, words.back());
        CHECK(has(ran.err, "To see what can be said: rehearse --help"));
        CHECK(ran.out.empty());
    }
}

TEST_CASE("what cannot be done ends with 1 and a sentence that says why and what next") {
    const TempFolder data;
    const auto said = [&](Words words, const char* why) {
        words.insert(words.end(), {"--data", data.path()});
        const auto ran = run_program(words);
        CHECK(ran.code == 1);
        CHECK_MESSAGE(has(flat(ran.err), why), ran.err);
    };
    said({"play", "kettle-day-42"}, "There is no scenario 'kettle-day-42'. Did you mean 'kettle-day-24'?");
    said({"play", "./none.lua"}, "There is no file ./none.lua.");
    said({"play", "--resume", "none"}, "The records hold no attempt none.");
    said({"debrief", "none"}, "The records hold no attempt none.");
    said({"replay", "none"}, "The records hold no attempt none.");
}

TEST_CASE("--data may stand before or after the command") {
    const TempFolder data;
    CHECK(run_program({"--data", data / "a", "list"}).code == 0);
    CHECK(run_program({"list", "--data", data / "b/c"}).code == 0);
    CHECK(std::filesystem::exists(data / "a/records.db"));
    CHECK(std::filesystem::exists(data / "b/c/records.db"));
}

TEST_CASE("without --data, the records are where the system keeps a program's data") {
    const TempFolder home;
    auto environment = held_still();
    environment["XDG_DATA_HOME"] = home / "share";
    const auto ran = run_program({"list"}, {}, environment);
    CHECK(has(ran.out, "    rehearse play kettle-day-24\n"));
    CHECK(std::filesystem::exists(home / "share/rehearse/records.db"));
}

TEST_CASE("a data folder that cannot be made or used is named, and nothing begins") {
    const TempFolder folder;
    put_bytes(folder / "file", "mine");
    for (const auto& data : {folder / "file", std::string("/proc/rehearse"), folder / "file/below"}) {
        const auto ran = run_program({"play", "kettle-day-24", "--data", data});
        CHECK(ran.code == 1);
        CHECK_MESSAGE(has(ran.err, "Cannot make the folder " + data), ran.err);
        CHECK(ran.out.empty());
    }
    CHECK(bytes_of(folder / "file") == "mine");
    if (::geteuid() == 0) return;  // nothing is read-only to root
    std::filesystem::create_directory(folder / "closed");
    std::filesystem::permissions(folder / "closed",
                                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    CHECK(run_program({"list", "--data", folder / "closed"}).code == 1);
}

TEST_CASE("records that are damaged, or not records, are left as they are, and said to be so") {
    for (const auto& bytes : {std::string("not a database at all"), std::string(5000, 'x'),
                              std::string("SQLite format 3\0", 16) + std::string(4080, 'y')}) {
        const TempFolder data;
        put_bytes(data / "records.db", bytes);
        for (const Words& words : {Words{"list"}, Words{"attempts"}, Words{"play", "kettle-day-24"},
                                   Words{"erase", "Ailsa", "--yes"}}) {
            Words all = words;
            all.insert(all.end(), {"--data", data.path()});
            const auto ran = run_program(all);
            CHECK(ran.code == 1);
            CHECK_MESSAGE(has(ran.err, "records.db"), ran.err);
            CHECK(ran.out.empty());
        }
        CHECK(bytes_of(data / "records.db") == bytes);
    }
}

TEST_CASE("an installation that lacks its standards says so and ends with 1") {
    const TempFolder folder;
    std::filesystem::create_directories(folder / "assets/standards");
    auto environment = held_still();
    environment["REHEARSE_PROGRAM"] = folder.path();
    const auto ran = run_program({"list", "--data", folder / "data"}, {}, environment);
    CHECK(ran.code == 1);
    CHECK_FALSE(ran.err.empty());
}

TEST_CASE("what cannot be written to the end of a redirection is said, and not taken for done") {
    const TempFolder data;
    const std::string command = std::string(REHEARSE_BINARY) + " list --json --data '" + data.path() +
                                "' > /dev/full 2> '" + data / "err" + "'";
    const int status = std::system(command.c_str());
    CHECK(WEXITSTATUS(status) == 1);
    CHECK(has(bytes_of(data / "err"), "Not all of it could be written"));
}

#ifndef __SANITIZE_ADDRESS__  // which needs more memory than there is
TEST_CASE(
    "a problem that nobody expected, such as no memory, ends with 3 and a sentence; nothing else than 0, 1 "
    "and 3 is seen") {
    const TempFolder data;
    auto environment = held_still();
    bool met = false;
    int code = -1;
    for (std::size_t memory = 4U << 20U; code != 0 && memory < 512U << 20U; memory += 128U << 10U) {
        environment[kMemory] = std::to_string(memory);
        const auto ran = run_program({"list", "--data", data.path()}, {}, environment);
        code = ran.code;
        if (ran.signal != 0 || code == 127) continue;  // the system could not even start it
        CHECK_MESSAGE((code == 0 || code == 1 || code == 3), ran.err);
        if (code == 3) CHECK(has(ran.err, "Rehearse met a problem it did not expect"));
        met = met || code == 3;
    }
    CHECK(code == 0);
    CHECK(met);
}
#endif
