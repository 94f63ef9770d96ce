// Everything a learner writes is a form: a few named fields with a question each. What kinds there are stands
// in one table, so that every screen, search and export treats them alike.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rehearse::journal {

enum class Kind {
    feeling,     // after an attempt, before anything else; about the attempt
    reply,       // to a question of the debrief; about "ATTEMPT/m3", or "ATTEMPT/" and a knowledge item's id
    rating,      // of one's own meta-skill; about an attempt, or kBaseline or kReview
    reflection,  // Driscoll's three questions or Gibbs' six; about an attempt, or kWork
    objective,   // what to do at work, and what became of it; about the objective it stands in place of
    activity,    // of the development plan
    training,    // mandatory training: due, done
    feedback,    // what somebody said, and what was done about it
    review,      // preparing for a review, and what was agreed there
    strength,    // or a gap
    sureness,    // how sure one was of an answer; about "ATTEMPT/" and the number of the answer's entry
};
inline constexpr int kKinds = 11;

// What a note is about, where it is no attempt.
inline constexpr std::string_view kWork = "work";
inline constexpr std::string_view kBaseline = "baseline";
inline constexpr std::string_view kReview = "review";

enum class FieldKind { line, text, date, choice };

/// at_once: with the others. later: once the thing is done, or its day has come.
enum class Turn { at_once, later };

struct Field {
    const char* name;  // in files: "so_what"
    const char* asks;  // what the learner is asked
    FieldKind kind = FieldKind::text;
    bool needed = false;       // without it the form is a draft
    const char* choices = "";  // choice: names with spaces between them
    const char* when = "";     // "state changed dropped": only when that field says one of these
    Turn turn = Turn::at_once;
};

struct Form {
    Kind kind;
    const char* name;   // "reflection"
    const char* title;  // "Reflection"
    std::span<const Field> fields;
};

[[nodiscard]] const Form& form_of(Kind kind);
[[nodiscard]] std::optional<Kind> kind_from(std::string_view name);
[[nodiscard]] std::span<const Form> forms();
/// Nothing when the form has no such field.
[[nodiscard]] const Field* field_of(const Form& form, std::string_view name);

/// The names of a choice, in order; empty for other fields.
[[nodiscard]] std::vector<std::string> choices_of(const Field& field);
/// A choice as a learner reads it: "driscoll" is "three questions (Driscoll)". Others stand as they are.
[[nodiscard]] std::string choice_words(std::string_view choice);

}  // namespace rehearse::journal
