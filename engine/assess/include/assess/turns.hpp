// Which moments of an attempt were turning points: where another answer would have led elsewhere, or the
// customer's mood turned. Luck is never one.
#pragma once

#include <cstdint>
#include <vector>

#include "assess/assessment.hpp"
#include "explore/regret.hpp"

namespace rehearse::assess {

inline constexpr std::size_t kMostTurns = 3;

enum class TurnKind : std::uint8_t {
    breach,    // unsafe, unlawful …
    regret,    // another answer was worth more: `other` shows where it leads
    against,   // the answer went against a criterion
    fall,      // the mood fell far by the answer itself, and it was not right, and hard
    recovery,  // the mood rose far by the answer itself
};

/// `option` and `other` say what else there was, if that is known.
struct Turn {
    int moment = 0;
    TurnKind kind = TurnKind::regret;
    int option = -1;  // a better one on offer (place in Decision::options); -1: none
    const explore::OtherLine* other = nullptr;  // into the hindsight
};

/// At most kMostTurns, in order of time. Breaches are named first, then the greatest regrets, then what went
/// against a criterion, then the deepest fall; the best recovery only when there is still room. What luck did
/// after an answer counts for nothing. Borrows from `hindsight`, which must outlive the result.
[[nodiscard]] std::vector<Turn> turns_of(const Assessment& assessment, const explore::Hindsight& hindsight);

}  // namespace rehearse::assess
