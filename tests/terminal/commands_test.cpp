// The other commands: lists, checks, JSON, exit codes, help, and data that cannot be used.
#include <unistd.h>

#include <algorithm>
#include <cmath>

#include "copy.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

const std::string kStatus =
    "Practice record, simulated. Not assessment evidence. Only your assessor decides about evidence from "
    "real work.";

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

TEST_CASE("help is understood as a word, too") {
    const auto help = run_program({"help"});
    CHECK(help.code == 0);
    CHECK(has(help.out, "Usage: rehearse"));
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
              "Erased 1 attempt of 'Ailsa'"));
    CHECK(attempts() == 1);
    CHECK(has(run_program({"erase", "Rory", "--yes", "--data", data.path()}).out,
              "Erased 1 attempt of 'Rory'"));
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
    for (const char* command :
         {"play", "debrief", "replay", "list", "attempts", "check", "read", "route", "erase", "screenshot",
          "new", "standards", "editor", "reference", "completion", "me"}) {
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
        CHECK_MESSAGE(has(ran.err, "Name a folder you may write to: --data DIR"), ran.err);
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
    bool starts = false;  // from there on it is looked at closely
    int code = -1;
    for (std::size_t memory = 4U << 20U; code != 0 && memory < 512U << 20U;
         memory += starts ? 128U << 10U : 1U << 20U) {
        environment[kMemory] = std::to_string(memory);
        const auto ran = run_program({"list", "--data", data.path()}, {}, environment);
        code = ran.code;
        if (ran.signal != 0 || code == 127) continue;  // the system could not even start it
        starts = true;
        CHECK_MESSAGE((code == 0 || code == 1 || code == 3), ran.err);
        if (code == 3) CHECK(has(ran.err, "Rehearse met a problem it did not expect"));
        met = met || code == 3;
    }
    CHECK(code == 0);
    CHECK(met);
}
#endif
