// What turned: the answer, and never luck.
#include "assess/turns.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "support/small_scenario.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

enum class Cause : std::uint8_t { the_answer, luck };

/// The kinds of turns at the second moment, where the mood moves by `shift`: by the answer itself, or after a
/// lot was drawn.
std::vector<assess::TurnKind> second_turns(Cause cause, int shift) {
    auto declared = small_scenario();
    for (auto& one : declared.beats[kForm].decision.classes) {
        one.consequence.signals.clear();
        one.consequence.effects.clear();
        one.consequence.to.by_chance = cause == Cause::luck;
        if (cause == Cause::the_answer)
            one.consequence.effects.push_back({scenario::kMoodSlot, true, number(shift)});
    }
    if (cause == Cause::luck)
        declared.beats[kOffer].effects.push_back({scenario::kMoodSlot, true, number(shift)});
    SmallRun run(45, "routine", std::move(declared));
    run.choose(kAskHer).pick(kItemDate | kItemFault);
    const auto catalogue = small_catalogue();
    const auto assessment = assess::assess(run.setting(), run.played(), run.log(), catalogue);
    const auto& moment = assessment.moment(2);
    CHECK(moment.by_luck == (cause == Cause::luck));
    CHECK(moment.swing);
    CHECK((moment.mood_after > moment.mood_before) == (shift > 0));
    const explore::Hindsight nothing_known;
    std::vector<assess::TurnKind> out;
    for (const auto& turn : assess::turns_of(assessment, nothing_known))
        if (turn.moment == 2) out.push_back(turn.kind);
    return out;
}

}  // namespace

TEST_CASE("bad luck is no turning point, and good luck is none; the same by an answer is one") {
    using Kinds = std::vector<assess::TurnKind>;
    CHECK(second_turns(Cause::the_answer, -30) == Kinds{assess::TurnKind::fall});
    CHECK(second_turns(Cause::the_answer, 30) == Kinds{assess::TurnKind::recovery});
    CHECK(second_turns(Cause::luck, -30).empty());
    CHECK(second_turns(Cause::luck, 30).empty());
}
