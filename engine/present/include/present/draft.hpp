// An answer in the making: what a screen or a typed line fills in, before it is given. A plain value; the
// views decide nothing.
#pragma once

#include <string>
#include <vector>

#include "present/views.hpp"

namespace rehearse::present {

/// Places are those in PlayView::choices and PlayView::fields.
struct Draft {
    std::vector<bool> marks;         // pick: one per choice
    std::vector<int> boxes;          // sort, rate: one per choice; -1 while it has no place
    std::vector<int> order;          // rank: the choices' places in the order so far; at first as shown
    std::vector<std::string> typed;  // record, calculate: one per field
    std::string text;                // write
    int choice = -1;                 // choose
    int manner = -1;                 // choose: how it is said; -1 while it is not decided
};

/// An empty draft for what `view` asks.
[[nodiscard]] Draft new_draft(const PlayView& view);

/// True when nothing is left open. Texts and forms may always be given.
[[nodiscard]] bool is_complete(const PlayView& view, const Draft& draft);

/// Moves the item at place `from` of the order to place `to` (rank).
void move_item(Draft& draft, std::size_t from, std::size_t to);

/// Gives the draft as the answer. Fails with draft.open and what is still to be done, with play.field for a
/// figure, a date or a choice that cannot be read, with practice.text for a text that is empty or too long,
/// or as session::Practice::answer does. Then nothing has happened, and the draft can be mended.
[[nodiscard]] Status give(session::Practice& practice, const PlayView& view, const Draft& draft);

}  // namespace rehearse::present
