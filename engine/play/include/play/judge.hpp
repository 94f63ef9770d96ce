// How good an answer is, by the rule of its kind. Points go from 0 to 100, rounded down. Correcting one wrong
// item never lowers them.
//
//   pick       the share of right items marked, less the share of wrong items marked: all or none earns 0
//   sort, rate the mean over the items: the whole when it is in its box; where boxes are ordered, a part by
//              how far off it is
//   rank       100 less the share of the greatest displacement there could be (Spearman's footrule: Diaconis
//              and Graham 1977); level items may stand in either order
//   record     the share of fields that are right
//   calculate  100 within the tolerance, a known slip's points, else 0
//   write      the share of the demands that are met, each by what it counts
#pragma once

#include <cstdint>
#include <string_view>

#include "play/answer.hpp"

namespace rehearse::play {

struct Judged {
    int points = 0;
    std::uint32_t wrong = 0;  // bits of items, fields, demands, or (calculate) slips
    int slip = -1;            // calculate: the slip it fell into
};

/// `answer` must be possible at `decision`, whose kind is none of none and choose. Never allocates.
[[nodiscard]] Judged judge(const scenario::Decision& decision, const Answer& answer,
                           const scenario::EvalContext& context);

/// The class an answer falls into (place in Decision::classes).
[[nodiscard]] int class_of(const scenario::Decision& decision, const Judged& judged);

/// How far item `index` stands from where it belongs, 0 when it is right (sort, rank, rate).
[[nodiscard]] int distance_of(const scenario::Decision& decision, std::size_t index, const Answer& answer);

/// The rule above, told to the learner in a sentence or two.
[[nodiscard]] std::string_view rule_of(const scenario::Decision& decision);

}  // namespace rehearse::play
