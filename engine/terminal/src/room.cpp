// The author's room in the terminal: rehearse author. What it shows is made by present::workshop_view; each
// thing that can be done there is a command of its own, too.
#include <functional>

#include "authoring/watch.hpp"
#include "base/system.hpp"
#include "base/text.hpp"
#include "commands.hpp"
#include "debrief/render.hpp"
#include "present/workshop.hpp"
#include "typing.hpp"

namespace rehearse::terminal {
namespace {

using present::FileView;

class Room {
public:
    Room(Office& office, std::vector<std::string> paths)
        : office_(office), paths_(std::move(paths)), eyes_(*office.machine().files) {}

    int run();

private:
    void show_files();
    void show_file(const FileView& file);
    void show_problem(std::size_t number, const present::ProblemView& problem);
    [[nodiscard]] std::optional<std::string> next_line(const std::vector<std::string>& paths,
                                                       const std::function<void()>& show);
    [[nodiscard]] bool open(const std::string& path);  // false: the author leaves the room
    void act(const std::string& wish, const FileView& file);
    void mend(const std::string& number, const FileView& file);
    void play(const std::string& beat, const FileView& file);
    void show_beats(const FileView& file);

    Office& office_;
    std::vector<std::string> paths_;
    present::WorkshopView view_;
    authoring::Rereading eyes_;
};

// The next wish; while nothing is typed, `show` is called again whenever one of the files has changed.
std::optional<std::string> Room::next_line(const std::vector<std::string>& paths,
                                           const std::function<void()>& show) {
    const auto watched = [&] { return authoring::files_to_watch(office_.library(), paths); };
    (void)eyes_.changed(watched());
    office_.console.print("> ");
    while (!input_waiting(authoring::kBetweenLooks)) {
        if (!eyes_.changed(watched())) continue;
        office_.console.print("\n\n");
        show();
        office_.console.print("> ");
    }
    const auto line = office_.console.ask("");
    return line ? std::optional(std::string(trimmed(*line))) : std::nullopt;
}

void Room::show_files() {
    view_ = present::workshop_view(office_.library(), paths_);
    auto& console = office_.console;
    console.say("The author's room", {}, {}, Style::strong);
    for (std::size_t i = 0; i < view_.files.size(); ++i) {
        const auto& file = view_.files[i];
        const std::string name = file.title == file.name ? file.name : file.title + " (" + file.name + ")";
        console.say(name + ". " + file.status + ".", std::to_string(i + 1) + ". ", "   ");
    }
    console.say(view_.status, {}, {}, Style::quiet);
    console.say("Type a number to open a file, or leave.");
}

void Room::show_problem(std::size_t number, const present::ProblemView& problem) {
    auto& console = office_.console;
    const std::string where = problem.line > 0 ? ", line " + std::to_string(problem.line) : "";
    console.say(problem.says + " (" + problem.severity + " " + problem.code + where + ")",
                std::to_string(number) + ". ", "   ");
    if (!problem.quoted.empty()) console.say(problem.quoted, "     ", "     ", Style::quiet);
    if (!problem.hint.empty()) console.say(problem.hint, "   ", "   ");
}

void Room::show_file(const FileView& file) {
    auto& console = office_.console;
    console.line();
    if (file.title != file.name) console.say(file.title, {}, {}, Style::strong);
    console.say(file.path, {}, {}, file.title != file.name ? Style::quiet : Style::strong);
    console.say(file.status + ".");
    for (std::size_t i = 0; i < file.problems.size(); ++i) show_problem(i + 1, file.problems[i]);
    std::string wishes = file.problems.empty() ? "" : "mend 1 (opens your editor at the place of 1), ";
    wishes += "edit, ";
    if (file.playable) wishes += "play, play BEAT, beats, explore, graph, ";
    console.say("Type " + wishes + "back or leave.");
}

void Room::mend(const std::string& number, const FileView& file) {
    const auto at = whole(number);
    if (!at || *at < 1 || *at > file.problems.size())
        return office_.console.complain({"terminal.input", "There is no '" + number + "' to mend here.",
                                         "The numbers stand before what is to be mended."});
    const auto& problem = file.problems[*at - 1];
    if (auto edited = edit_at(problem.file, problem.line); !edited) office_.console.complain(edited.error());
}

void Room::play(const std::string& beat, const FileView& file) {
    PlayOptions options;
    options.scenario = file.path;
    options.from = beat;
    (void)preview(office_, options);
}

void Room::show_beats(const FileView& file) {
    const auto content = office_.library().open(file.path);
    if (!content) return office_.console.complain(content.error());
    office_.console.print(
        debrief::to_text(present::outline_view(*content->scenario), office_.console.width()));
}

void Room::act(const std::string& wish, const FileView& file) {
    const auto space = wish.find(' ');
    const std::string verb = wish.substr(0, space);
    const std::string rest(space == std::string::npos ? "" : trimmed(wish.substr(space)));
    if (verb == "mend") return mend(rest, file);
    if (verb == "edit") {
        if (auto edited = edit_at(file.path, 1); !edited) office_.console.complain(edited.error());
        return;
    }
    ExploreOptions all;
    all.scenario = file.path;
    GraphOptions picture;
    picture.scenario = file.path;
    if (file.playable && verb == "play") return play(rest, file);
    if (file.playable && verb == "beats") return show_beats(file);
    if (file.playable && verb == "explore") return void(explore_scenario(office_, all));
    if (file.playable && verb == "graph") return void(graph(office_, picture));
    office_.console.complain({"terminal.input", "'" + wish + "' is nothing that can be done here.",
                              file.playable ? "" : "What is played or explored must have no mistakes."});
}

bool Room::open(const std::string& path) {
    auto file = present::file_view(office_.library(), path);
    const auto show = [&] {
        file = present::file_view(office_.library(), path);
        show_file(file);
    };
    show();
    while (const auto wish = next_line({path}, show)) {
        if (*wish == "leave") return false;
        if (*wish == "back" || wish->empty()) return true;
        act(*wish, file);
        if (eyes_.changed(authoring::files_to_watch(office_.library(), {path}))) show();
    }
    return false;
}

int Room::run() {
    show_files();
    while (const auto wish = next_line(paths_, [&] { show_files(); })) {
        if (*wish == "leave" || wish->empty()) break;
        const auto at = whole(*wish);
        if (!at || *at < 1 || *at > view_.files.size()) {
            office_.console.complain({"terminal.input", "'" + *wish + "' is not in the list.",
                                      "Type one of the numbers shown, or leave."});
            continue;
        }
        if (!open(view_.files[*at - 1].path)) break;
        office_.console.line();
        show_files();
    }
    return kDone;
}

}  // namespace

int author(Office& office, const std::vector<std::string>& paths) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    return Room(office, paths).run();
}

}  // namespace rehearse::terminal
