// The rules, one file each, and what they share: what an answer is worth, what it changes, words of a text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "authoring/review.hpp"

namespace rehearse::authoring {

void look_for_longest_best(const Subject& subject, Diagnostics& out);
void look_for_one_box(const Subject& subject, Diagnostics& out);
void look_for_long_best(const Subject& subject, Diagnostics& out);
void look_for_telling_words(const Subject& subject, Diagnostics& out);
void look_for_twins(const Subject& subject, Diagnostics& out);
void look_for_free_lunch(const Subject& subject, Diagnostics& out);
void look_for_straw_men(const Subject& subject, Diagnostics& out);
void look_for_only_bad(const Subject& subject, Diagnostics& out);
void look_for_silent_jumps(const Subject& subject, Diagnostics& out);
void look_for_hard_words(const Subject& subject, Diagnostics& out);
void look_for_long_lines(const Subject& subject, Diagnostics& out);
void look_for_real_data(const Subject& subject, Diagnostics& out);
void look_for_judged_people(const Subject& subject, Diagnostics& out);
void look_for_bare_verdicts(const Subject& subject, Diagnostics& out);
void look_for_same_words(const Subject& subject, Diagnostics& out);
void look_for_idle_choices(const Subject& subject, Diagnostics& out);

/// Calls `visit(beat, options)` for every choice between replies.
template <class Visit>
void each_choice(const scenario::Scenario& scenario, Visit visit) {
    for (const auto& beat : scenario.beats)
        if (beat.decision.kind == scenario::DecisionKind::choose) visit(beat, beat.decision.options);
}

/// The sum of what a reply says about the criteria, over its cases and its ways of saying it. What is
/// critical is worth kCriticalWorth, whatever else it shows.
struct Worth {
    int least = 0, most = 0;
};
inline constexpr int kCriticalWorth = -100;
[[nodiscard]] Worth worth_of(const scenario::Option& option);

/// What a consequence changes for sure.
struct Shift {
    int mood = 0, trust = 0, minutes = 0;
    bool more = false;  // and something else: a fact, a promise, an amount that the story decides
};
[[nodiscard]] Shift shift_of(const scenario::Consequence& consequence);

/// Where it leads: its own way, else the beat's.
[[nodiscard]] const scenario::Route& route_of(const scenario::Beat& beat,
                                              const scenario::Consequence& consequence);
[[nodiscard]] bool same_route(const scenario::Route& one, const scenario::Route& other);
[[nodiscard]] bool same_effects(const scenario::Consequence& one, const scenario::Consequence& other);

/// Whether the conditions of two replies never hold at once. Found by trying every value of what they read;
/// where that is too much, or a function decides, they count as offered together.
[[nodiscard]] bool kept_apart(const Subject& subject, const scenario::Option& one,
                              const scenario::Option& other);

using Replies = std::vector<const scenario::Option*>;
/// The others that may be offered together with `option`, which is one of `options`.
[[nodiscard]] Replies beside(const Subject& subject, const scenario::Option& option,
                             const std::vector<scenario::Option>& options);
/// The replies worth more than every other beside them, whichever case holds: mostly one or none; several
/// where conditions keep them apart.
[[nodiscard]] Replies best_of(const Subject& subject, const std::vector<scenario::Option>& options);

/// The text as a learner meets it, with a figure for whatever is filled in.
[[nodiscard]] std::string plain(const scenario::Text& text);
/// Its words in small letters, without punctuation; "don't" is one, "half-way" two.
[[nodiscard]] std::vector<std::string> words_of(std::string_view text);
/// How many words a reply has.
[[nodiscard]] std::size_t size_of(const scenario::Option& option);
/// “The text”, cut short where it is long.
[[nodiscard]] std::string in_marks(std::string_view text);
/// "line 12", "lines 12, 30 and 44"
[[nodiscard]] std::string lines_told(const std::vector<Place>& places);

/// Calls `visit(text, what)` for every reason that a learner can be told; `what` is "reply", "item" …
template <class Visit>
void each_reason(const scenario::Scenario& scenario, Visit visit) {
    const auto tell = [&](const scenario::Text& why, const std::string& what) {
        if (!why.empty()) visit(why, what);
    };
    for (const auto& beat : scenario.beats) {
        const auto& decision = beat.decision;
        each_consequence(decision, [&](const scenario::Consequence& consequence, scenario::Follow,
                                       const std::string& what) { tell(consequence.why, what); });
        for (const auto& item : decision.items) tell(item.why, "item");
        for (const auto& demand : decision.writing.demands) tell(demand.why, "check");
        for (const auto& field : decision.fields) {
            tell(field.why, "field");
            for (const auto& slip : field.slips) tell(slip.why, "slip");
        }
    }
    for (const auto& consult : scenario.consults) tell(consult.consequence.why, "consult");
    for (const auto& promise : scenario.promises) tell(promise.broken.why, "promise");
}

/// Calls `visit(line, beat)` for every line that somebody can meet; the beat is nullptr outside of beats.
template <class Visit>
void each_line(const scenario::Scenario& scenario, Visit visit) {
    const auto all = [&](const std::vector<scenario::Line>& lines, const scenario::Beat* beat) {
        for (const auto& line : lines) visit(line, beat);
    };
    for (const auto& beat : scenario.beats) {
        all(beat.lines, &beat);
        each_consequence(beat.decision, [&](const scenario::Consequence& consequence, scenario::Follow,
                                            const std::string&) { all(consequence.reaction, &beat); });
    }
    for (const auto& consult : scenario.consults) all(consult.consequence.reaction, nullptr);
    for (const auto& promise : scenario.promises) all(promise.broken.reaction, nullptr);
}

}  // namespace rehearse::authoring
