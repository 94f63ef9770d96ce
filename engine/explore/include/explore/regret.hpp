// Looking back at what was played: what each answer cost, and where another one leads with the same luck.
#pragma once

#include <vector>

#include "explore/values.hpp"
#include "play/replay.hpp"

namespace rehearse::explore {

/// V(s) - Q(s, answer): what the best answers are expected to lead to before and after the answer given. Luck
/// is taken as its expectation on both sides, so it is in neither.
struct Regret {
    int moment = 0;  // 1, 2, 3 …, as in Played::moments
    Worth before, after;
    [[nodiscard]] double size() const { return before.sum() - after.sum(); }
};

/// The best answer in place of the one at `moment`, and the best ones after it, played with this attempt's
/// luck to the end. The first of `line.moments` is the other answer.
struct OtherLine {
    int moment = 0;
    play::Played line;
};

struct Hindsight {
    std::vector<Regret> regrets;    // by moment, from the first that could be seen to the end of
    std::vector<OtherLine> others;  // the greatest regrets first
};

struct HindsightOptions {
    std::size_t most_states = 40'000;  // from a moment on; with more ahead, nothing is said about it
    std::size_t most_lines = 3;
    double least = 5;  // smaller regrets have no other line
};

[[nodiscard]] Hindsight look_back(const play::Setting& setting, const play::Played& played,
                                  const HindsightOptions& options = {});

}  // namespace rehearse::explore
