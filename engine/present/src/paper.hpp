// A scenario in the words of paper: what a program works out by itself is said so that people can do it.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "play/setting.hpp"
#include "play/state.hpp"
#include "session/library.hpp"

namespace rehearse::present {

/// "A", "B" … for the answers of a card.
[[nodiscard]] std::string answer_letter(std::size_t place);

class Paper {
public:
    /// `content` must outlive it. Fails as play::begin does.
    [[nodiscard]] static Result<Paper> open(const session::Content& content);

    [[nodiscard]] const scenario::Scenario& scenario() const { return *content_->scenario; }
    [[nodiscard]] const play::Setting& setting() const { return setting_; }
    [[nodiscard]] const play::State& start() const { return start_; }

    /// A text with the organisation's figures; what the story would fill in stands in brackets.
    [[nodiscard]] std::string words(const scenario::Text& text) const;
    /// Whom one is with at a beat, or who says a line; empty for the narrator.
    [[nodiscard]] std::string name_of(int speaker) const;
    /// A place in a shuffled order for each of `count` answers at `beat`, so that the first is not always the
    /// best; the same on every print.
    [[nodiscard]] std::vector<std::size_t> order(const scenario::Beat& beat, std::size_t count) const;

    /// False when it can never hold, whatever happens in the story.
    [[nodiscard]] bool can_be(const std::optional<scenario::Expression>& when) const;
    /// "if the kettle was seen", or empty when it holds anyway.
    [[nodiscard]] std::string condition(const std::optional<scenario::Expression>& when) const;
    [[nodiscard]] std::string condition(const scenario::Expression& when) const;

    /// Whether somebody waits or something is promised, so that minutes have to be counted.
    [[nodiscard]] bool goes_by_the_clock() const;
    /// What changes by effects and pledges: "Mood +8. Remember: kettle seen." Empty when nothing does.
    [[nodiscard]] std::string changes(const std::vector<scenario::Effect>& effects,
                                      const std::vector<scenario::Pledge>& pledges) const;
    /// By how much the customer's mood goes up or down.
    [[nodiscard]] int mood_change(const scenario::Consequence& consequence) const;
    /// "Go to card 4.", with conditions and lots; empty when it ends here.
    [[nodiscard]] std::string leads(const scenario::Route& route) const;
    /// What is said, one line after the other.
    [[nodiscard]] std::string spoken(const std::vector<scenario::Line>& lines) const;

private:
    explicit Paper(const session::Content& content) : content_(&content) {}
    void find_read();
    [[nodiscard]] std::int64_t value(const scenario::Expression& expression) const;
    [[nodiscard]] std::string change(const scenario::Effect& effect) const;

    const session::Content* content_;
    play::Setting setting_;
    play::State start_;
    std::set<int> read_;  // slots that a condition reads
};

/// `text` as a sentence's beginning.
[[nodiscard]] std::string capital(std::string text);

}  // namespace rehearse::present
