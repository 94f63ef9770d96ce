// What there was in an answer that falls into a class: item by item, line by line, check by check.
#pragma once

#include "page.hpp"

namespace rehearse::debrief {

/// True for moments that lead to a class: tell_answer has something to say about them.
[[nodiscard]] bool has_class(play::AnswerKind kind);

/// How the answer is read (the rule in words), what it came out as, and each part of it with its reason.
void tell_answer(const Story& story, int number, Page& page);

/// What would have been right, as one line to quote ("the date; the fault"); empty when one cannot say it so.
[[nodiscard]] std::string right_way(const Story& story, int number);

}  // namespace rehearse::debrief
