// The program behind the screens: which one is shown, and what an intent does. Knows no window.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "debrief/document.hpp"
#include "desktop/answering.hpp"
#include "desktop/around.hpp"
#include "desktop/countdown.hpp"
#include "desktop/intent.hpp"
#include "desktop/kit.hpp"
#include "desktop/reader.hpp"
#include "present/views.hpp"
#include "session/practice.hpp"

namespace rehearse::desktop {

class Page;
struct PlayScreen;

enum class Screen { page, setup, briefing, play, written, policy };

/// How an attempt is to be played, while it is being chosen.
struct Setup {
    present::Card card;
    std::size_t condition = 0;  // of the card's; one beyond: by chance
    play::Mode mode = play::Mode::practice;
    bool limits = false;
};

/// The names that App::show() knows.
[[nodiscard]] const std::vector<std::string>& screen_names();

class App {
public:
    /// What `seat` points at, and the clipboard, must outlive the app. Begins at home.
    explicit App(const Seat& seat, present::Clipboard* clipboard = nullptr);
    ~App();

    /// Draws the screen; when the learner did something, does it, and asks `kit` for another frame. An answer
    /// is on the disk before anything of what follows from it is drawn.
    void frame(Kit& kit);

    /// Whether the person is at this window; time for an answer stands still while they are not.
    void set_active(bool active);
    /// Time has passed: when there is none left, the answer came too late. Returns whether to draw again.
    [[nodiscard]] bool tick();
    /// Milliseconds until tick() has something to do; nothing when it has not.
    [[nodiscard]] std::optional<int> next_tick() const;

    /// Goes to a screen by its name, or to a page as intents name it ("plan/pack"), playing the playable
    /// scenarios as far as necessary, by one and the same chance. The attempts it makes go into the
    /// workplace's records. Fails with desktop.no_screen, listing the names, and with desktop.nothing_to_show
    /// when no scenario leads there.
    [[nodiscard]] Status show(const std::string& name);

    [[nodiscard]] Screen screen() const { return screen_; }
    /// Which page, where a page is shown: "journal/ID".
    [[nodiscard]] const std::string& place() const { return place_; }
    [[nodiscard]] Around& around() { return around_; }
    /// Where a voice comes from when the person wants to be read to; it is asked for once.
    using MakeSpeaker = std::function<std::unique_ptr<Speaker>()>;
    void read_with(MakeSpeaker make) { make_speaker_ = std::move(make); }
    /// To be called when `kit` has drawn: what is new is read aloud, if it is wanted.
    void read_aloud(const Kit& kit);
    /// Keeps what is typed on a page and not kept yet.
    void keep();
    /// The attempt in progress, if there is one.
    [[nodiscard]] const session::Practice* practice() const { return practice_.get(); }
    /// What stands in the notice; empty when there is none.
    [[nodiscard]] const std::string& told() const { return notice_.text; }
    [[nodiscard]] const Countdown& countdown() const { return countdown_; }

private:
    /// Which question it is: whatever is looked up in between, it stays the same.
    struct Question {
        std::string attempt;
        std::size_t answers = 0;
        std::string reached;
        friend bool operator==(const Question&, const Question&) = default;
    };

    [[nodiscard]] bool is_first_time() const;
    [[nodiscard]] Intent draw(Kit& kit);
    [[nodiscard]] Intent draw_policy(Kit& kit) const;
    [[nodiscard]] PlayScreen play_screen();
    void handle(const Intent& intent);
    void handle_setup(const Intent& intent);
    void handle_in_play(const Intent& intent);
    /// True when it was about what is put together for the question.
    [[nodiscard]] bool handle_draft(const Intent& intent);

    /// Makes the view of the screen anew.
    void refresh();
    void refresh_play();
    void go(Screen screen);
    /// To a page; the one before is kept for going back to.
    void go_to(const std::string& place);
    void go_back();
    void open_page(const std::string& place);
    void set_up(const std::string& scenario_id);
    void begin_as_centre_does();
    void start();
    void resume(const std::string& attempt, session::Edition edition);
    /// Goes on from just before the moment `number` of the attempt.
    void retry(const std::string& attempt, int number);
    void submit();
    /// Tells why an answer was not taken.
    void refused(const Error& error);
    void consult(std::size_t place);
    void claim(std::size_t place);
    void rewind();
    void tell(const Error& error);
    void run_time();
    [[nodiscard]] Question question() const;

    [[nodiscard]] Status begin(const std::string& scenario_id, session::StartOptions options);

    // show()
    [[nodiscard]] Status play_to(const std::string& name, std::size_t way);
    [[nodiscard]] bool stands_at(const std::string& name);
    [[nodiscard]] Status answer_somehow(std::size_t way);
    void prepare(const std::string& name);

    Around around_;
    Screen screen_ = Screen::page;
    std::unique_ptr<Page> page_;
    std::string place_;
    std::vector<std::string> before_;  // places, the latest last
    std::unique_ptr<session::Practice> practice_;
    Notice notice_;
    Question question_;
    Answering answering_;
    Countdown countdown_;
    MakeSpeaker make_speaker_;
    std::unique_ptr<Speaker> speaker_;
    std::optional<Reader> reader_;  // while it is wanted
    bool paused_ = false;
    bool active_ = true;
    bool stale_ = true;  // the view is not that of the present state
    int reveal_ = 0;     // frames in which what is new is brought into view

    Setup setup_;
    present::BriefingView briefing_;
    present::PlayView play_;
    std::vector<std::string> terms_;
    std::pair<int, std::string> meaning_{-1, {}};
    present::WrittenView written_;
    Editor written_text_;
    debrief::Document document_;  // the policy
};

}  // namespace rehearse::desktop
