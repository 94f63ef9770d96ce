#include "play/replay.hpp"

namespace rehearse::play {
namespace {

// A mismatch between what was played and this edition of the scenario, as a sentence.
tl::unexpected<Error> changed(std::size_t answer, const std::string& what) {
    return fail("play.changed", "At your answer " + std::to_string(answer) + " this edition of the scenario differs from the one you played: " + what);
}

Status follow(const Setting& setting, const Entry& entry, std::size_t number, bool exact, Played& played) {
    const auto& s = *setting.scenario;
    const State& now = played.state();
    const auto beat = s.beat(entry.answer.beat);
    if (beat == scenario::kNowhere) return changed(number, "there is no '" + entry.answer.beat + "' in it.");
    if (beat != now.at) return changed(number, "you were at '" + entry.answer.beat + "', but it leads to '" + s.beats[now.at].id + "' here.");
    auto answer = find(s, now.at, entry.answer);
    if (!answer) return changed(number, answer.error().message);
    if (auto went = extend(setting, played, *answer); !went) {
        if (went.error().code == "play.not_offered") return changed(number, "what you answered is not on offer there any more.");
        return went;
    }
    Moment& moment = played.moments.back();
    moment.entry = entry.number;
    moment.said = entry.said;
    if (!exact) {
        if (s.beat(entry.reached) != moment.after.at)
            return changed(number, "your answer led to '" + entry.reached + "', and leads to '" + s.beats[moment.after.at].id + "' now.");
        return {};
    }
    if (checksum(moment.after) != entry.checksum)
        return fail("play.diverged", "Answer " + std::to_string(number) + " does not lead to the state that was recorded.",
                    "The records or the program were changed. Please report this; nothing was altered.");
    return {};
}

}  // namespace

Result<Played> replay(const Setting& setting, const AttemptLog& log, int entry, bool exact) {
    Played out;
    if (auto begun = begin(setting, out.start, out.opening); !begun) return fail(begun.error());
    std::size_t number = 0;
    for (const Entry* one : log.route_to(entry))
        if (auto followed = follow(setting, *one, ++number, exact, out); !followed) return fail(followed.error());
    return out;
}

Status extend(const Setting& setting, Played& played, const Answer& answer) {
    Moment moment;
    moment.before = played.state();
    moment.answer = answer;
    if (auto went = step(setting, moment.before, answer, moment.after, moment.events); !went) return went;
    played.moments.push_back(std::move(moment));
    return {};
}

}  // namespace rehearse::play
