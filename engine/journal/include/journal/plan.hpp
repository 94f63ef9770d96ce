// The development plan: how objectives, activities and training stand on a day.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "journal/journal.hpp"

namespace rehearse::journal {

/// What `rehearse plan` is made of, in the order it is shown.
[[nodiscard]] std::span<const Kind> plan_kinds();
[[nodiscard]] bool in_plan(Kind kind);

enum class Standing {
    open,
    back,  // open, and its day has come: time to ask what became of it
    done,
    changed,  // another objective stands in its place
    dropped,
};

/// An objective as it stands; anything may be empty while it is a draft.
struct Objective {
    std::string id;
    std::string specific, measured, achievable, relevant;
    std::string by;  // a day, or what was written there
    bool business = false;
    Standing standing = Standing::open;
    std::string reason;      // why it was changed or dropped
    std::string instead_of;  // the id of the objective it stands in place of
};
/// `note` is an objective; `today` is YYYY-MM-DD.
[[nodiscard]] Objective objective_of(const Note& note, const std::string& today);

enum class Due { no_day, ahead, today, overdue, done };
/// Of an activity or a training.
[[nodiscard]] Due due_of(const Note& note, const std::string& today);

/// The objectives that have come back, the longest waiting first.
[[nodiscard]] std::vector<Note> come_back(const std::vector<Note>& notes, const std::string& today);

/// The objective in its place, to be filled in: its words, without its day and what became of it.
[[nodiscard]] Note successor_of(const Note& objective);

}  // namespace rehearse::journal
