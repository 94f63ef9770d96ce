// What the sections of a debrief share: the attempt they tell of, and the page they write on.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "assess/turns.hpp"
#include "debrief/build.hpp"

namespace rehearse::debrief {

/// Everything about the attempt. Borrowed for the time of build().
struct Story {
    const assess::Assessment& assessment;
    const play::Played& played;
    const play::AttemptLog& log;
    const play::Setting& setting;
    const standards::Catalogue& catalogue;
    const scenario::Organisation& organisation;
    const explore::Hindsight& hindsight;
    const Beside& beside;
    std::vector<assess::Turn> turns;

    [[nodiscard]] const scenario::Scenario& scenario() const { return *setting.scenario; }
    /// The customer's name.
    [[nodiscard]] std::string customer() const;
    [[nodiscard]] const play::Moment& moment(int number) const;
    [[nodiscard]] const scenario::Decision& decision_at(int number) const;
    /// The answer as the log has it: with what was typed and written.
    [[nodiscard]] const play::NamedAnswer& given_at(int number) const;
    /// What was said, done, opened, typed or written.
    [[nodiscard]] std::string words_at(int number) const;
    /// The same, cut to a line.
    [[nodiscard]] std::string short_words_at(int number) const;
    /// "you said", "you did", "you ticked", "you checked"
    [[nodiscard]] std::string deed_at(int number) const;
    /// "Saturday, 11:46"
    [[nodiscard]] std::string time_of(int number) const;
    /// "Moment 2, Saturday, 11:46"
    [[nodiscard]] std::string place_of(int number) const;
    /// The author's reason; empty when there is none.
    [[nodiscard]] std::string why_at(int number) const;
    /// "Mrs Okafor warmed to you a little: from guarded to at ease."
    [[nodiscard]] std::string effect_at(int number) const;
    /// What the learner wrote in a box; empty when nothing.
    [[nodiscard]] std::string reply(const std::string& box) const;
    /// "INSCS016.P12 (our words)", or the code alone.
    [[nodiscard]] std::string criterion(const std::string& id) const;
    [[nodiscard]] const std::string& criterion_id(int index) const;
};

/// Appends blocks to a document. Empty texts leave no block.
class Page {
public:
    explicit Page(Document& document) : document_(document) {}

    void section(std::string_view name, std::string text);
    void heading(std::string text, int moment);
    void paragraph(std::string text, std::optional<int> moment = std::nullopt);
    void bullet(std::string text, std::optional<int> moment = std::nullopt);
    void quote(std::string text, std::string by, std::optional<int> moment = std::nullopt);
    void notice(std::string text);
    void box(std::string name, std::string asks, std::string answer,
             std::optional<int> moment = std::nullopt);
    void add(Block block) { document_.blocks.push_back(std::move(block)); }

private:
    void put(BlockKind kind, std::string text, std::optional<int> moment);
    Document& document_;
};

// The sections, in the order of the page. Those with questions that only the learner answers are left out of
// a page without the learner's own.
void write_head(const Story& story, Page& page);
void write_feelings(const Story& story, Page& page);
void write_breaches(const Story& story, Page& page);
void write_happened(const Story& story, Page& page);
void write_strengths(const Story& story, Page& page);
void write_turns(const Story& story, Page& page);
void write_criteria(const Story& story, Page& page);
void write_meta(const Story& story, Page& page);
void write_knowledge(const Story& story, Page& page);
void write_now_what(const Story& story, Page& page);
void write_next(const Story& story, Page& page);
void write_trainer(const Story& story, Page& page);
void write_moments(const Story& story, Page& page);

}  // namespace rehearse::debrief
