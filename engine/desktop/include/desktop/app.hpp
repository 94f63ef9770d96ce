// The program behind the screens: which one is shown, and what an intent does. Knows no window.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "debrief/document.hpp"
#include "desktop/intent.hpp"
#include "desktop/kit.hpp"
#include "present/views.hpp"
#include "session/practice.hpp"

namespace rehearse::desktop {

enum class Screen { library, briefing, play, policy, debrief };

/// An attempt of the learner's that can be gone on with.
struct Unfinished {
    std::string scenario_id;
    std::string attempt;
};

/// The names that App::show() knows.
[[nodiscard]] const std::vector<std::string>& screen_names();

class App {
public:
    /// What `workplace` points at must outlive the app. Begins at the library.
    App(const session::Workplace& workplace, std::string learner);

    /// Draws the screen; when the learner did something, does it, and asks `kit` for another frame. An answer
    /// is on the disk before anything of what follows from it is drawn.
    void frame(Kit& kit);

    /// Goes to a screen by its name, playing the first playable scenario by its first answers as far as
    /// necessary, by one and the same chance. The attempts it makes go into the workplace's records. Fails
    /// with desktop.no_screen, listing the names, and with desktop.nothing_to_show when no scenario leads
    /// there.
    [[nodiscard]] Status show(const std::string& name);

    [[nodiscard]] Screen screen() const { return screen_; }
    /// The attempt in progress, if there is one.
    [[nodiscard]] const session::Practice* practice() const { return practice_.get(); }
    /// What stands in the notice; empty when there is none.
    [[nodiscard]] const std::string& told() const { return notice_.text; }

private:
    [[nodiscard]] Intent draw(Kit& kit);
    [[nodiscard]] Intent draw_policy(Kit& kit) const;
    [[nodiscard]] Intent draw_debrief(Kit& kit) const;
    void handle(const Intent& intent);
    void handle_in_play(const Intent& intent);

    /// Makes the view of the screen anew.
    void refresh();
    void refresh_library();
    void go(Screen screen);
    void start(const std::string& scenario_id);
    void resume(const std::string& attempt, session::Edition edition);
    void answer(const play::Answer& answer);
    void submit();
    void consult(std::size_t place);
    void rewind();
    void tell(const Error& error);

    [[nodiscard]] Status begin(const std::string& scenario_id, std::optional<std::uint64_t> seed);

    // show()
    [[nodiscard]] Status play_to(const std::string& name);
    [[nodiscard]] bool stands_at(const std::string& name);
    [[nodiscard]] Status answer_first();

    session::Workplace workplace_;
    std::string learner_;
    Screen screen_ = Screen::library;
    std::unique_ptr<session::Practice> practice_;
    Notice notice_;
    std::uint32_t marks_ = 0;  // of a pick, by place in the view
    bool stale_ = true;        // the view is not that of the present state
    bool reveal_ = false;

    present::LibraryView library_;
    std::vector<Unfinished> unfinished_;
    present::BriefingView briefing_;
    present::PlayView play_;
    debrief::Document document_;  // the policy or the debrief
};

}  // namespace rehearse::desktop
