// What was typed into a form's field, or as a figure, as the number that play works with.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "scenario/decision.hpp"

namespace rehearse::play {

/// Reads `typed` for `field`; empty text is kBlank. A figure may carry its unit, a £ sign, or commas between
/// thousands ("£1,084.50"); a date may be "14 March 2026", "14/3/2026", "14.03.26" or "2026-03-14"; a one_of
/// is the word itself. Exact texts give 1 or 0. For words it gives 0: whether they fit is for the caller to
/// say. Fails with play.field and a sentence when nobody could read it as such; that is not an answer yet.
[[nodiscard]] Result<std::int32_t> read_field(const scenario::Field& field, std::string_view typed);

/// "45.00" for 4500 with two decimals.
[[nodiscard]] std::string figure_text(std::int64_t figure, int decimals);

/// "£45.00", "78%", "12 minutes": a figure with its unit.
[[nodiscard]] std::string with_unit(std::int64_t figure, int decimals, std::string_view unit);

/// What would have been right in `field`, in words: "£45.00", "14 March 2026", "refund", "left empty".
[[nodiscard]] std::string right_answer(const scenario::Field& field, const scenario::EvalContext& context);

}  // namespace rehearse::play
