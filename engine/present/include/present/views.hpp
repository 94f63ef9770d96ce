// All that a screen shows, as plain values: no toolkit, no scenario types. The terminal prints them and the
// desktop draws them, so both say the same.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "debrief/document.hpp"
#include "present/looks.hpp"
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
    std::vector<std::string> units;     // "SDS0354 Processing returns, refunds and exchanges"
    std::vector<std::string> on_route;  // ids of those of them that are on the learner's route
    std::vector<std::string> conditions;
    std::string content_note;
    std::string tried;        // "Not tried yet", "Played twice, last on 2026-03-01"
    bool has_limits = false;  // some decisions have a time limit that can be switched on
    bool playable = true;
    std::vector<std::string> problems;  // as `check` tells them, when it cannot be played
};

struct LibraryView {
    std::string status_line;
    std::string notice;  // what is wrong with the centre's own file; empty when nothing is
    std::vector<Card> cards;
};
/// Without those that the centre hides. By title; scenarios for a unit of the learner's `route` (ids) come
/// first.
[[nodiscard]] LibraryView library_view(const session::Library& library,
                                       const std::vector<records::AttemptSummary>& attempts,
                                       const std::vector<std::string>& route = {});
/// "On your route: INSCS016 and SDS0354"; empty when it is not.
[[nodiscard]] std::string route_words(const Card& card);

/// What is read before the first line.
struct BriefingView {
    std::string title;
    std::string content_note;
    std::vector<std::pair<std::string, std::string>> parts;  // "Who you are" and the words for it
    std::vector<std::string> changes;                        // the centre's own figures, each a sentence
    std::string condition;                                   // a sentence: "Today it is busy."
    std::string mode;                                        // a sentence: what this mode means
    std::string limits;                                      // a sentence when time limits are on; else empty
    std::string status_line;
};
[[nodiscard]] BriefingView briefing_view(const session::Practice& practice);

enum class SaidKind { narration, person, learner, action, consult, time, coach, sheet, notice };

/// A table, a chart, a rota, a risk log, a form.
struct SheetView {
    std::string title;
    std::string look;                            // "table", "chart", "rota", "risk log", "form"
    std::vector<std::vector<std::string>> rows;  // the first row is the heads; a chart has two columns
};

/// One thing in the transcript.
struct Said {
    SaidKind kind = SaidKind::narration;
    std::string who = {};   // "Mrs Okafor", "You"; empty for narration
    std::string text = {};  // of a sheet: the same in words, for reading aloud
    std::string note = {};  // "everyone can read this", "subject: Your order", "window: Sam"; may be empty
    std::optional<SheetView> sheet = {};
    std::optional<Looks> looks = {};  // of the person who speaks
};

struct Choice {
    int index = 0;  // to give back in the answer
    std::string text;
    bool spoken = true;
    std::string detail;                // a consult: "2 minutes", "done; free to repeat"; else empty
    std::string policy;                // a consult: the policy it opens, by id; else empty
    std::string who;                   // a line to rate: whose words these are; else empty
    std::vector<std::string> manners;  // a reply: how it can be said; empty when it is not asked
};

enum class Asks { nothing, choose, pick, sort, rank, rate, record, calculate, write };

/// One line of a form, or the one figure of a calculation.
struct FieldView {
    std::string label;
    std::string unit;                  // "£", "%", "minutes"; may be empty
    std::string expects;               // "a date, such as 14 March 2026"; may be empty
    std::vector<std::string> choices;  // one of these; empty for free text
};

struct TemplateView {
    std::string name;
    std::string text;
};

/// What is asked of a text.
struct TextView {
    std::string medium;               // "email", "public post"
    std::string to;                   // "Mrs Okafor"
    std::size_t most_words = 0;       // 0: nothing is said about it
    std::size_t most_characters = 0;  // 0: no limit; else the text may not be longer
    std::vector<TemplateView> templates;
};

/// Somebody who waits. Who has been out of patience for some minutes is gone and not listed.
struct Waiting {
    std::string name;
    std::string wants;
    int minutes = 0;    // so far
    int patience = 0;   // minutes left; 0: it has run out
    int share = 100;    // of the patience that is left, 0-100
    std::string words;  // "patient", "getting restless", "about to leave", "out of patience"
    Looks looks = {};
};

/// A chat's window, or a thread of messages.
struct Window {
    std::string who;
    bool current = false;
    Looks looks = {};
};

struct PlayView {
    std::string title;
    std::string where;       // "At the counter, Brae & Bell"
    std::string channel;     // "counter", as scenarios name it
    std::string clock;       // "Saturday, 11:46"
    std::string customer;    // whom the learner is with
    int mood = 50;           // 0-100
    std::string mood_words;  // "unhappy"; empty when this person's mood is not followed
    int trust = 50;          // 0-100
    Looks looks;             // the customer's
    std::vector<Said> transcript;
    std::size_t fresh = 0;  // where in the transcript the latest answer's consequence begins
    std::string question;
    Asks asks = Asks::nothing;
    std::vector<Choice> choices;     // replies, or items to mark, sort, rank or rate
    std::vector<std::string> boxes;  // sort: the places; rate: the scale, the worst first
    std::vector<FieldView> fields;   // record; calculate: one
    std::optional<TextView> text;    // write
    int seconds = 0;                 // real time there is for this answer; 0: no limit
    std::vector<Choice> consults;
    std::vector<Waiting> waiting;       // who is waiting now, the longest first
    std::vector<std::string> promises;  // open ones: "Ring Mr Reid back: by Thursday, 12:00"
    std::vector<Window> windows;
    std::string seen_by;  // social: "Everyone can read this." or "Only the two of you can read this."
    std::string subject;  // email, letter
    bool over = false;
    bool can_rewind = false;
    std::string fault;  // a calm sentence when the story cannot go on
};
[[nodiscard]] PlayView play_view(const session::Practice& practice);

/// What the checks say about the text just written; shown after a `write`.
struct FindingView {
    std::string title;    // "Next step", "The question what the bulb costs"
    std::string check;    // "next step": the name to remark with
    std::string about;    // the question's id; may be empty
    std::string verdict;  // "met", "not met", "note", "not checked"
    std::string says;
    std::string quote;               // the place in the text; may be empty
    std::size_t begin = 0, end = 0;  // the place, in bytes
    bool claimed = false;            // the learner said "I did this"
};
struct WrittenView {
    int entry = 0;  // to remark on
    std::string text;
    std::vector<FindingView> findings;  // those the case asks for, and notes
};
/// The latest text of the route, when the last answer that was given is one; nothing otherwise.
[[nodiscard]] std::optional<WrittenView> written_view(const session::Practice& practice);

/// A sheet as a document: a table, a form as names and values, a chart as figures.
[[nodiscard]] debrief::Document sheet_document(const SheetView& sheet);

/// A policy of the organisation as one document.
[[nodiscard]] debrief::Document policy_view(const scenario::Organisation& organisation,
                                            const std::string& policy);
/// The whole organisation, for reading.
[[nodiscard]] debrief::Document organisation_view(const scenario::Organisation& organisation);

/// How a channel is told: "at the counter", "on the phone".
[[nodiscard]] std::string channel_words(const std::string& channel);

}  // namespace rehearse::present
