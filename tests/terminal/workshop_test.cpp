// What authors do on the command line: new files, ids, watching, editors, completion.
#include <algorithm>

#include "program.hpp"
#include "scenario/channel.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

const std::string kRoot = REHEARSE_SOURCE_DIR;

/// Every long option that `rehearse COMMAND --help` shows.
std::vector<std::string> options_of(const std::string& command) {
    Words words;
    for (std::size_t at = 0; at < command.size();) {
        const auto end = std::min(command.find(' ', at), command.size());
        words.push_back(command.substr(at, end - at));
        at = end + 1;
    }
    words.emplace_back("--help");
    const auto help = run_program(words).out;
    std::vector<std::string> out;
    for (const auto& line : split_lines(help)) {
        const auto at = line.find("--");
        if (at > 6 || line.find_first_not_of(" -,h") < at) continue;
        out.push_back(line.substr(at, line.find_first_of(" ,{", at) - at));
    }
    return out;
}

/// The commands that `help` lists.
std::vector<std::string> commands_in(const std::string& help) {
    std::vector<std::string> out;
    const auto from = help.find("Subcommands:\n");
    if (from == std::string::npos) return out;
    for (const auto& line : split_lines(help.substr(from + 13))) {
        if (!line.starts_with("  ")) break;
        if (line[2] != ' ') out.push_back(line.substr(2, line.find(' ', 2) - 2));
    }
    return out;
}

/// The program in the background, watching; its output is a file.
struct Watcher {
    TempFolder folder;
    pid_t child = -1;

    explicit Watcher(const std::string& path) {
        child = ::fork();
        if (child == 0) {
            ::dup2(::open((folder / "out").c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600), STDOUT_FILENO);
            become_program({"check", "--watch", path}, held_still());
        }
        REQUIRE(child > 0);
    }
    /// Waits until its output has `text`, for ten seconds at most.
    [[nodiscard]] bool says(const std::string& text) const {
        for (int i = 0; i < 1000; ++i) {
            if (has(bytes_of(folder / "out"), text)) return true;
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        return false;
    }
};

}  // namespace

TEST_CASE("new with options asks nothing, for every channel, and what it writes has nothing to mend") {
    const TempFolder folder;
    for (const auto& channel : scenario::channel_names()) {
        const auto ran = run_program({"new", "my-" + channel, "--channel", channel, "--out",
                                      folder / "stories", "--title", "Mine", "--customer", "Ms Kaur"});
        CHECK(ran.code == 0);
        CHECK_FALSE(has(ran.out, "?"));
        const auto path = folder / ("stories/my-" + channel + ".lua");
        CHECK(has(bytes_of(path), "\"Ms Kaur\""));
        CHECK(has(bytes_of(path), "channel   = \"" + channel + "\""));
        CHECK(has(flat(ran.out), "rehearse play " + path));
    }
    const auto checked = run_program({"check", folder / "stories"});
    CHECK_MESSAGE(checked.code == 0, checked.out);
    CHECK(has(checked.out, "Checked 9 files: nothing to mend."));
}

TEST_CASE("new asks, takes what is usual for an empty line, and asks again after a slip") {
    const TempFolder folder;
    const auto made = [&](const std::string& id) { return bytes_of(folder / (id + ".lua")); };
    const Words words = {"new", "asked", "--out", folder.path()};
    const auto ran = run_program(words, "foto\nphone\nThe call\n\nan answer\nSDS417.P1\nSDS0417.P1\n");
    CHECK(ran.code == 0);
    CHECK(has(ran.out, "There is no channel 'foto'."));
    CHECK(has(flat(ran.out), "Did you mean 'SDS0417.P1'?"));
    CHECK(has(made("asked"), "title     = \"The call\""));
    CHECK(has(made("asked"), "channel   = \"phone\""));
    CHECK(has(made("asked"), "name = \"Ms Devlin\", wants = \"an answer\""));
    CHECK(has(made("asked"), "practises = { \"SDS0417.P1\" }"));
    CHECK(run_program({"check", folder / "asked.lua"}).code == 0);

    CHECK(has(flat(ran.out), "INSCS026.P3 is: Question customers about what has gone wrong"));
    CHECK(run_program({"new", "silent.lua", "--out", folder.path()}).code == 0);
    CHECK(has(made("silent"), "channel   = \"counter\""));
    const auto typed = on_terminal({"new", "typed", "--out", folder.path()}, "team\n\nSam\n\n\n");
    CHECK(typed.code == 0);
    CHECK(has(typed.out, "Who is the customer? [Fin]"));
    CHECK(has(made("typed"), "name = \"Sam\""));
}

TEST_CASE("new leaves a file that is there alone, and says what it does not take") {
    const TempFolder folder;
    put_bytes(folder / "mine.lua", "mine");
    const auto there = run_program({"new", "mine", "--out", folder.path()}, "chat\n");
    CHECK(there.code == 1);
    CHECK(has(flat(there.err), "There is a file " + folder / "mine.lua" + " already"));
    CHECK(there.out.empty());
    CHECK(run_program({"new", "organisation", "mine", "--out", folder.path()}).code == 1);
    CHECK(bytes_of(folder / "mine.lua") == "mine");
    for (const Words& words :
         {Words{"new", "My First"}, Words{"new", "../up"}, Words{"new", "ok", "--criterion", "P8"}}) {
        auto all = words;
        all.insert(all.end(), {"--out", folder.path()});
        CHECK(run_program(all).code == 1);
    }
    CHECK(run_program({"new", "mine.lua", "--out", folder.path()}).code == 1);
    CHECK(run_program({"new"}).code == 2);
    CHECK(run_program({"new", "x", "--channel", "pigeon"}).code == 2);
    CHECK(DiskFiles().list(folder.path()) == std::vector<std::string>{"mine.lua"});
}

TEST_CASE("new organisation writes one that has nothing to mend") {
    const TempFolder folder;
    const auto ran =
        run_program({"new", "organisation", "harbour-cafe", "--name", "Harbour Tea", "--out", folder.path()});
    CHECK(ran.code == 0);
    CHECK(has(bytes_of(folder / "harbour-cafe.lua"), "name  = \"Harbour Tea\""));
    CHECK(has(bytes_of(folder / "harbour-cafe.lua"), "dated = \"2026-03-01\""));
    CHECK(run_program({"check", folder / "harbour-cafe.lua"}).code == 0);
}

TEST_CASE("check --write-ids writes what is missing, once, and nothing into a file with mistakes") {
    const TempFolder folder;
    const auto path = folder / "story.lua";
    put_bytes(path, bytes_of(kRoot + "/scenarios/kettle-day-24.lua"));
    CHECK(run_program({"check", "--write-ids", path}).code == 0);
    const auto full = bytes_of(path);
    CHECK(has(flat(run_program({"check", "--write-ids", path}).out), "no id to write."));
    CHECK(bytes_of(path) == full);
    const auto without = replaced(full, "id = \"fright\", ", "");
    put_bytes(path, without);
    const auto ran = run_program({"check", "--write-ids", path});
    CHECK(ran.code == 0);
    CHECK(has(flat(ran.out), "wrote 1 id."));
    CHECK(bytes_of(path) == replaced(full, "id = \"fright\", ", "id = \"what_fright_get\", "));

    const auto spoiled = replaced(without, "mood = 9, minutes", "moood = 9, minutes");
    put_bytes(path, spoiled);
    const auto refused = run_program({"check", "--write-ids", path});
    CHECK(refused.code == 1);
    CHECK(has(refused.out, "error S104"));
    CHECK(has(flat(refused.err), "has mistakes, so no ids were written into it."));
    CHECK(bytes_of(path) == spoiled);
    CHECK(run_program({"check", "--write-ids", kRoot + "/assets/organisations/brae-and-bell.lua"}).code == 1);
    CHECK(run_program({"check", "--write-ids"}).code == 2);
    CHECK(run_program({"check", "--write-ids", "--watch", path}).code == 2);
}

TEST_CASE(
    "an attempt from before the ids is told of the change, goes on as the original, and keeps its debrief") {
    const TempFolder folder;
    const auto path = folder / "story.lua";
    const auto data = folder / "data";
    const auto kettle = bytes_of(kRoot + "/scenarios/kettle-day-24.lua");
    put_bytes(path, replaced(kettle, "id = \"fright\", ", ""));
    const auto first = run_program({"play", path, "--data", data, "--seed", "3"}, "1\n1\n");
    CHECK(first.code == 0);
    std::string reply = "3";  // the one without an id, wherever it stands
    for (const char* number : {"1", "2", "3"})
        if (has(first.out, "  " + std::string(number) + "  What a fright")) reply = number;
    (void)run_program({"play", path, "--data", data, "--seed", "3"}, reply + "\nleave\n");
    const auto attempt = latest_attempt(data);
    const auto debrief = run_program({"debrief", attempt, "--data", data}).out;
    REQUIRE(has(debrief, "What a fright"));
    CHECK(run_program({"check", "--write-ids", path}).code == 0);
    CHECK(run_program({"debrief", attempt, "--data", data}).out == debrief);
    const auto resumed = run_program({"play", path, "--resume", attempt, "--data", data}, "leave\n");
    CHECK(resumed.code == 1);
    CHECK(has(flat(resumed.err), "does not fit any more."));
    CHECK(run_program({"play", "--resume", attempt, "--original", "--data", data}, "leave\n").code == 0);
}

TEST_CASE("check --watch checks again when a file changes, and Ctrl-C ends it as if all were well") {
    const TempFolder folder;
    const auto path = folder / "story.lua";
    const auto kettle = bytes_of(kRoot + "/scenarios/kettle-day-24.lua");
    put_bytes(path, kettle);
    const Watcher watcher(path);
    CHECK(watcher.says("Checked 1 file: nothing to mend.\nWatching for changes; Ctrl-C ends it.\n"));
    put_bytes(path, replaced(kettle, "id = \"fright\", mood", "id = \"fright\", moood"));
    CHECK(watcher.says("----------\n" + path + ":"));
    CHECK(watcher.says("1 finding.\nWatching for changes"));
    ::kill(watcher.child, SIGINT);
    const auto ran = ended(watcher.child);
    CHECK(ran.signal == 0);
    CHECK(ran.code == 0);
}

TEST_CASE("on a terminal, each check begins on a clear screen, and Ctrl-C as typed ends it") {
    const TempFolder folder;
    const auto path = folder / "story.lua";
    put_bytes(path, bytes_of(kRoot + "/scenarios/kettle-day-24.lua"));
    winsize size{50, 80, 0, 0};
    int terminal = -1;
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, &size);
    if (child == 0) become_program({"check", "--watch", path}, held_still());
    REQUIRE(child > 0);
    std::string seen;
    std::size_t step = 0;
    char chunk[4096];
    for (pollfd wait{terminal, POLLIN, 0}; ::poll(&wait, 1, 20000) > 0;) {
        const auto n = ::read(terminal, chunk, sizeof chunk);
        if (n <= 0) break;
        seen.append(chunk, static_cast<std::size_t>(n));
        if (step == 0 && has(seen, "Ctrl-C ends it.")) {
            step = 1;
            put_bytes(path, "");
        } else if (step == 1 && has(seen, "\x1b[H\x1b[2J") && has(seen, "story.lua: error")) {
            step = 2;
            REQUIRE(::write(terminal, "\x03", 1) == 1);
        }
    }
    CHECK(step == 2);
    if (step != 2) ::kill(child, SIGKILL);
    const auto ran = ended(child);
    ::close(terminal);
    CHECK(ran.signal == 0);
    CHECK(ran.code == 0);
}

TEST_CASE("editor writes its files into a folder, the same each time, and keeps settings that are not ours") {
    const TempFolder folder;
    put_bytes(folder / "kettle.lua", bytes_of(kRoot + "/scenarios/kettle-day-24.lua"));
    CHECK(run_program({"editor", folder.path()}).code == 0);
    const auto library = bytes_of(folder / ".rehearse/rehearse.lua");
    CHECK(has(library, "---A line of Mr Lennox\n"));
    CHECK(has(bytes_of(folder / ".luarc.json"), ".rehearse"));
    const auto snippets = bytes_of(folder / ".vscode/rehearse.code-snippets");
    CHECK(has(snippets, "\"prefix\": \"reply\""));
    const auto again = run_program({"editor", folder.path()});
    CHECK(again.code == 0);
    CHECK_FALSE(has(again.out, "left as it is"));
    CHECK(bytes_of(folder / ".rehearse/rehearse.lua") == library);
    put_bytes(folder / ".luarc.json", "{}");
    CHECK(has(flat(run_program({"editor", folder.path()}).out), "is your own, and was left as it is."));
    CHECK(bytes_of(folder / ".luarc.json") == "{}");
    CHECK(run_program({"editor", folder / "none"}).code == 1);
}

TEST_CASE("editor adds to the settings of VS Code, and leaves alone what it cannot read") {
    const TempFolder folder;
    const std::string settings = folder / ".vscode/settings.json";
    put_bytes(settings, "{ \"editor.fontSize\": 18 }");
    CHECK(run_program({"editor", folder.path()}).code == 0);
    CHECK(has(bytes_of(settings), "\"editor.fontSize\": 18"));
    CHECK(has(bytes_of(settings), "\"Lua.workspace.library\""));
    const std::string commented = "{ // large enough to read\n  \"editor.fontSize\": 18 }";
    put_bytes(settings, commented);
    const auto ran = run_program({"editor", folder.path()});
    CHECK(ran.code == 0);
    CHECK(bytes_of(settings) == commented);
    CHECK(has(flat(ran.out), ".vscode/settings.json was left as it is. It is not plain JSON"));
    CHECK(has(ran.out, "\"Lua.workspace.library\""));
}

TEST_CASE("reference prints the page of the guide") {
    CHECK(run_program({"reference"}).out == bytes_of(kRoot + "/scenarios/REFERENCE.md"));
}

TEST_CASE("list --ids and attempts --ids give one id in a line and nothing else") {
    const TempFolder data;
    const auto listed = split_lines(run_program({"list", "--ids", "--data", data.path()}).out);
    const auto scenarios = run_program({"list", "--json", "--data", data.path()}).json().at("scenarios");
    for (const auto& one : scenarios)
        CHECK(std::find(listed.begin(), listed.end(), one.at("id").get<std::string>()) != listed.end());
    CHECK(run_program({"attempts", "--ids", "--data", data.path()}).out.empty());
    (void)run_program({"play", "kettle-day-24", "--data", data.path()}, "");
    CHECK(run_program({"attempts", "--ids", "--data", data.path()}).out ==
          latest_attempt(data.path()) + "\n");
}

TEST_CASE("completion has every command and every long option, in each shell") {
    std::vector<std::string> commands = commands_in(run_program({"--help"}).out);
    REQUIRE(std::find(commands.begin(), commands.end(), "play") != commands.end());
    const auto inner = commands_in(run_program({"new", "--help"}).out);
    REQUIRE(inner == std::vector<std::string>{"organisation"});
    for (const char* shell : {"bash", "zsh", "fish"}) {
        const auto script = run_program({"completion", shell}).out;
        const bool fish = std::string_view(shell) == "fish";
        for (const auto& command : commands) CHECK_MESSAGE(has(script, command), shell, " ", command);
        CHECK(has(script, "organisation"));
        for (auto command : commands) {
            if (command == "new") CHECK_FALSE(options_of("new organisation").empty());
            for (const auto& option : options_of(command))
                CHECK_MESSAGE(has(script, fish ? " -l " + option.substr(2) + " " : option), shell, " ",
                              option);
        }
        CHECK(has(script, "list --ids"));
        CHECK(has(script, "attempts --ids"));
        CHECK(has(script, "coached"));
    }
    CHECK(run_program({"completion", "tcsh"}).code == 2);
}

TEST_CASE("the manual page has every command with its options, and is not in the help") {
    const auto help = run_program({"--help"}).out;
    CHECK_FALSE(has(help, "\n  manual"));
    const auto ran = run_program({"manual", "2026-03-31"});
    REQUIRE(ran.code == 0);
    CHECK(has(ran.out, ".TH REHEARSE 1 \"2026-03-31\""));
    CHECK_FALSE(has(ran.out, ".SS manual"));
    const auto typed = [](std::string words) {  // as it stands in the page
        for (std::size_t at = 0; (at = words.find('-', at)) != std::string::npos; at += 2)
            words.insert(at, "\\");
        return words;
    };
    const auto section_of = [&](const std::string& command) {
        const auto from = ran.out.find("\n.SS " + typed(command) + "\n");
        REQUIRE_MESSAGE(from != std::string::npos, command);
        return ran.out.substr(from, ran.out.find("\n.S", from + 1) - from);
    };
    std::size_t options = 0;
    auto commands = commands_in(help);
    commands.emplace_back("new organisation");
    for (const auto& command : commands) {
        const auto section = section_of(command);
        CHECK(has(section, "\\fBrehearse " + typed(command) + "\\fR"));
        for (const auto& option : options_of(command)) {
            if (option == "--help") continue;  // said once
            CHECK_MESSAGE(has(section, "\\fB" + typed(option) + "\\fR"), command, " ", option);
            ++options;
        }
    }
    CHECK(options > commands.size());
    for (const auto& line : split_lines(ran.out))  // roff's requests, and nothing taken for one by mistake
        if (line.starts_with('.') || line.starts_with('\''))
            CHECK_MESSAGE(
                (line.starts_with(".TH ") || line.starts_with(".S") || line == ".TP" || line == ".PP"), line);
}
