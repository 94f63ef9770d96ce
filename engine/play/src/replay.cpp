#include "play/replay.hpp"

namespace rehearse::play {
namespace {

// A mismatch between what was played and this edition of the scenario, for the learner.
tl::unexpected<Error> changed(const Entry& entry, std::size_t number, const std::string& what) {
    const std::string said = entry.said.empty() ? "" : " (“" + entry.said + "”)";
    return fail("play.changed", "This scenario was changed since you began it, and your answer " +
                                    std::to_string(number) + said + " does not fit any more. " + what);
}

// Until the last change of edition the log was written on other files: their states are not these.
int last_move(const AttemptLog& log) {
    int out = kBeginning;
    for (const Entry& entry : log.entries)
        if (entry.kind == EntryKind::moved) out = entry.number;
    return out;
}

Status follow(const Setting& setting, const Entry& entry, std::size_t number, bool exact, Played& played) {
    const auto& s = *setting.scenario;
    const State& now = played.state();
    const auto beat = s.beat(entry.answer.beat);
    if (beat == scenario::kNowhere)
        return changed(
            entry, number,
            "You gave it at '" + entry.answer.beat + "', and there is no such place in the story any more.");
    if (beat != now.at)
        return changed(entry, number,
                       "You gave it at '" + entry.answer.beat + "'; now the story would be at '" +
                           s.beats[now.at].id + "' by then.");
    auto answer = find(s, now.at, entry.answer);
    if (!answer) return changed(entry, number, answer.error().message);
    if (auto went = extend(setting, played, *answer); !went) {
        if (went.error().code == "play.not_offered")
            return changed(entry, number, "It is not on offer there any more.");
        return went;
    }
    Moment& moment = played.moments.back();
    moment.entry = entry.number;
    moment.said = entry.said;
    if (!exact) {
        if (s.beat(entry.reached) != moment.after.at)
            return changed(
                entry, number,
                "It led to '" + entry.reached + "'; now it leads to '" + s.beats[moment.after.at].id + "'.");
        return {};
    }
    if (checksum(moment.after) != entry.checksum)
        return fail("play.diverged",
                    "Answer " + std::to_string(number) + " does not lead to the state that was recorded.",
                    "The records or the program were changed. Please report this; nothing was altered.");
    return {};
}

}  // namespace

Result<Played> replay(const Setting& setting, const AttemptLog& log, int entry, bool exact) {
    Played out;
    if (auto begun = begin(setting, out.start, out.opening); !begun) return fail(begun.error());
    std::size_t number = 0;
    const int moved = last_move(log);
    for (const Entry* one : log.route_to(entry))
        if (auto followed = follow(setting, *one, ++number, exact && one->number > moved, out); !followed)
            return fail(followed.error());
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
