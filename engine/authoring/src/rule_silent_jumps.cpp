// A109: somebody's mood jumps and no line shows it, so the learner cannot learn to see it coming.
#include <cstdlib>

#include "rules.hpp"

namespace rehearse::authoring {
namespace {

constexpr int kJump = 25;  // a quarter of the scale: from content to angry in two steps

int change_of(const scenario::Consequence& consequence, int slot) {
    int out = 0;
    for (const auto& effect : consequence.effects)
        if (effect.slot == slot && effect.adds && effect.value.code.size() == 1 &&
            effect.value.code.front().op == scenario::Op::constant)
            out += effect.value.code.front().argument;
    return out;
}

}  // namespace

void look_for_silent_jumps(const Subject& subject, Diagnostics& out) {
    const auto look = [&](const scenario::Consequence& consequence, const std::string& what) {
        if (!consequence.reaction.empty()) return;
        for (const auto& person : subject.scenario.cast) {
            const int change = person.mood_slot < 0 ? 0 : change_of(consequence, person.mood_slot);
            if (std::abs(change) <= kJump) continue;
            out.warning("A109", consequence.place,
                        "The mood of " + person.name + (change < 0 ? " falls" : " rises") + " by " +
                            std::to_string(std::abs(change)) + " with this " + what +
                            ", and no line shows it.",
                        "Add what is said or seen: " + person.word + " \"…\"");
        }
    };
    for (const auto& beat : subject.scenario.beats)
        each_consequence(beat.decision, [&](const scenario::Consequence& consequence, scenario::Follow,
                                            const std::string& what) { look(consequence, what); });
    for (const auto& consult : subject.scenario.consults) look(consult.consequence, "consult");
    for (const auto& promise : subject.scenario.promises) look(promise.broken, "broken promise");
}

}  // namespace rehearse::authoring
