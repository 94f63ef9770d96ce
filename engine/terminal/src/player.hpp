// Plays one attempt in the terminal, from a person's typing, a pipe or a file of answers.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "answers.hpp"
#include "authoring/preview.hpp"
#include "console.hpp"
#include "journal/journal.hpp"

namespace rehearse::terminal {

class Player {
public:
    /// `answers`: given in order in place of typing, from the first that the attempt does not have yet.
    /// `go_on`: the command that goes on with this attempt.
    Player(Console& console, session::Practice& practice, std::optional<std::vector<std::string>> answers,
           std::string go_on);
    /// An author's preview: it is taken up again when its files change, and "inspect" shows it from inside.
    Player(Console& console, authoring::Preview& preview, std::string go_on);

    /// From now on the learner may say after each answer how sure they were. `journal` is theirs and outlives
    /// this.
    void asks_how_sure(journal::Journal& journal) { journal_ = &journal; }

    /// From now on strong words are shown softened.
    void softens() { soft_ = true; }

    /// What is shown at an ending, in place of the bare debrief.
    void shows_at_end(std::function<void()> show) { at_end_ = std::move(show); }

    /// Plays to the end or until the learner leaves; returns the exit code.
    [[nodiscard]] int run();

private:
    void show_briefing();
    void show_recap();
    void show_policy();
    void show(const present::Said& said);
    void show_fresh(const present::PlayView& view);
    void show_lines(const std::string& text, const std::string& first, Style style);
    void show_sheet(const present::SheetView& sheet);
    void show_question(const present::PlayView& view);
    void show_choices(const present::PlayView& view);
    void show_text_limits(const present::PlayView& view);
    void show_draft(const present::PlayView& view);
    void show_findings();
    void show_help(const present::PlayView& view);
    void show_meaning(const std::string& word);
    void show_support();
    [[nodiscard]] present::PlayView view() const;
    [[nodiscard]] std::optional<std::string> next_line(const char* prompt = "> ");
    [[nodiscard]] int stop(const char* kept, int code);  // says how to go on; returns the code
    [[nodiscard]] bool tries_again(const present::PlayView& view);
    [[nodiscard]] bool take(const Input& input, const present::PlayView& view);  // false: leave
    [[nodiscard]] Result<Input> read(const std::string& line, const present::PlayView& view);
    void give(const play::Answer& answer, const present::PlayView& view);
    void give_draft(const present::PlayView& view);
    void could_not(const Error& error);
    void new_question();
    void remark(const Did& did);
    [[nodiscard]] bool ran_out(const present::PlayView& view);
    [[nodiscard]] Input late();
    void pause();
    void pause_to_read();
    void go_back();
    void ask_how_sure();
    void show_end();
    [[nodiscard]] bool taken_up();  // waits for a line; true when the preview's files changed meanwhile

    Console& console_;
    authoring::Preview* preview_ = nullptr;
    journal::Journal* journal_ = nullptr;  // nullptr: nobody is asked how sure they were
    session::Practice* practice_;
    std::optional<std::vector<std::string>> answers_;
    std::string go_on_;
    std::size_t next_answer_ = 0;
    std::optional<std::string> typed_ahead_;  // meant for the next question
    std::string note_;                        // shown with the last line that had one
    std::optional<present::Draft> draft_;     // of the question now
    Timestamp asked_at_ = 0;                  // when the line was asked for
    Timestamp used_ = 0;                      // of the time there is for this answer, milliseconds
    bool reading_ = false;                    // something was opened while time runs
    bool findings_shown_ = true;              // of the text written last
    bool looked_up_ = false;                  // the question was shown, and then something was looked up
    int findings_of_ = 0;                     // the entry they were shown for
    std::string policy_;                      // to be read with the next consult that is shown
    std::size_t shown_ = 0;                   // of the transcript
    std::function<void()> at_end_;
    bool soft_ = false;
    bool failed_ = false;
    bool ask_again_ = true;
};

}  // namespace rehearse::terminal
