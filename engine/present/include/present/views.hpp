// All that a screen shows, as plain values: no toolkit, no scenario types. The terminal prints them and the
// desktop draws them, so both say the same.
#pragma once

#include <string>
#include <vector>

#include "debrief/document.hpp"
#include "scenario/organisation.hpp"
#include "session/practice.hpp"

namespace rehearse::present {

/// One scenario in the library.
struct Card {
    std::string id;
    std::string title;
    std::string about;
    std::string channel;  // "at the counter"
    std::string role;
    std::string organisation;
    std::vector<std::string> units;  // "SDS0354 Processing returns, refunds and exchanges"
    std::vector<std::string> conditions;
    std::string content_note;
    std::string tried;  // "Not tried yet", "Played twice, last on 2026-03-01"
    bool playable = true;
    std::vector<std::string> problems;  // as `check` tells them, when it cannot be played
};

struct LibraryView {
    std::string status_line;
    std::vector<Card> cards;
};
[[nodiscard]] LibraryView library_view(const session::Library& library,
                                       const std::vector<records::AttemptSummary>& attempts);

/// What is read before the first line.
struct BriefingView {
    std::string title;
    std::string content_note;
    std::vector<std::pair<std::string, std::string>> parts;  // "Who you are" and the words for it
    std::vector<std::string> changes;                        // the centre's own figures, each a sentence
    std::string mode;                                        // a sentence: what this mode means
    std::string status_line;
};
[[nodiscard]] BriefingView briefing_view(const session::Practice& practice);

enum class SaidKind { narration, person, learner, action, consult, time, coach };

/// One thing in the transcript.
struct Said {
    SaidKind kind = SaidKind::narration;
    std::string who;  // "Mrs Okafor", "You"; empty for narration
    std::string text;
};

struct Choice {
    int index = 0;  // to give back in the answer
    std::string text;
    bool spoken = true;
    std::string detail;  // a consult: "2 minutes", "done; free to repeat"; else empty
    std::string policy;  // a consult: the policy it opens, by id; else empty
};

enum class Asks { nothing, choose, pick };

struct PlayView {
    std::string title;
    std::string where;  // "At the counter, Brae & Bell"
    std::string clock;  // "Saturday, 11:46"
    std::string customer;
    int mood = 50;           // 0-100
    std::string mood_words;  // "unhappy"
    std::vector<Said> transcript;
    std::size_t fresh = 0;  // where in the transcript the latest answer's consequence begins
    std::string question;
    Asks asks = Asks::nothing;
    std::vector<Choice> choices;  // replies, or items to mark
    std::vector<Choice> consults;
    bool over = false;
    bool can_rewind = false;
    std::string fault;  // a calm sentence when the story cannot go on
};
[[nodiscard]] PlayView play_view(const session::Practice& practice);

/// A policy of the organisation as one document.
[[nodiscard]] debrief::Document policy_view(const scenario::Organisation& organisation,
                                            const std::string& policy);
/// The whole organisation, for reading.
[[nodiscard]] debrief::Document organisation_view(const scenario::Organisation& organisation);

/// How a channel is told: "at the counter", "on the phone".
[[nodiscard]] std::string channel_words(const std::string& channel);

}  // namespace rehearse::present
