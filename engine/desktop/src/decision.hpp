// The question's own part of the screen: one function for each kind of decision. Each draws below `flow` and
// returns what the learner wants.
#pragma once

#include <string>

#include "screens.hpp"

namespace rehearse::desktop {

/// Replies, or the ways of saying the one that was chosen.
[[nodiscard]] Intent draw_replies(Kit& kit, const PlayScreen& screen, Flow& flow);
/// Items to mark.
[[nodiscard]] Intent draw_marks(Kit& kit, const PlayScreen& screen, Flow& flow);
/// Items with their places: sort and rate.
[[nodiscard]] Intent draw_places(Kit& kit, const PlayScreen& screen, Flow& flow);
/// Items to put into order.
[[nodiscard]] Intent draw_order(Kit& kit, const PlayScreen& screen, Flow& flow);
/// Fields to fill in: record and calculate.
[[nodiscard]] Intent draw_form(Kit& kit, const PlayScreen& screen, Flow& flow);
/// A text to write; it is given the room down to `bottom`, if that is enough.
[[nodiscard]] Intent draw_writing(Kit& kit, const PlayScreen& screen, Flow& flow, float bottom);

/// "Your email to Mrs Okafor"
[[nodiscard]] std::string what_is_written(const present::TextView& text);

/// True for kinds that are put together first and then given.
[[nodiscard]] bool is_given(const present::PlayView& view);
/// Height of what draw_given() draws.
[[nodiscard]] float given_height(const Kit& kit, const PlayScreen& screen, float width);
/// How far the answer is, what is wrong with it, and the button that gives it.
[[nodiscard]] Intent draw_given(Kit& kit, const PlayScreen& screen, Rect room);

/// An id that no other answer of the attempt has.
[[nodiscard]] std::string answer_id(const PlayScreen& screen, std::size_t place);
/// The reply as it would be said.
[[nodiscard]] std::string as_said(const present::Choice& choice);

}  // namespace rehearse::desktop
