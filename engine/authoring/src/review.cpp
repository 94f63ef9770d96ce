#include "authoring/review.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "rules.hpp"

namespace rehearse::authoring {
namespace {

using scenario::Acceptance;
using scenario::BeatIndex;
using scenario::kNowhere;
using scenario::Scenario;

constexpr std::string_view kAcceptances = "A199";

// The beat in which a place lies: the last one of that file that begins at its line or above.
BeatIndex beat_around(const Scenario& scenario, const Place& place) {
    BeatIndex out = kNowhere;
    for (std::size_t i = 0; i < scenario.beats.size(); ++i) {
        const auto& begins = scenario.beats[i].place;
        if (begins.file != place.file || begins.line > place.line) continue;
        if (out == kNowhere || begins.line >= scenario.beats[out].place.line) out = static_cast<BeatIndex>(i);
    }
    return out;
}

bool silences(const Scenario& scenario, const Acceptance& acceptance, const Diagnostic& finding) {
    if (acceptance.code != finding.code) return false;
    if (acceptance.beat.empty()) return true;
    const auto beat = scenario.beat(acceptance.beat);
    return beat != kNowhere && beat_around(scenario, finding.place) == beat;
}

// An acceptance that does nothing: a slip in it, or what it accepted was mended since.
void check_acceptance(const Scenario& scenario, const Acceptance& acceptance, Diagnostics& out) {
    std::vector<std::string> codes, beats;
    for (const auto& rule : rules()) codes.emplace_back(rule.code);
    for (const auto& beat : scenario.beats) beats.push_back(beat.id);
    const std::string code(kAcceptances);
    if (std::find(codes.begin(), codes.end(), acceptance.code) == codes.end())
        return out.warning(code, acceptance.place,
                           "'" + acceptance.code + "' is accepted, and no rule is called that.",
                           did_you_mean(acceptance.code, codes));
    if (!acceptance.beat.empty() && scenario.beat(acceptance.beat) == kNowhere)
        return out.warning(
            code, acceptance.place,
            acceptance.code + " is accepted at '" + acceptance.beat + "', and there is no beat of that name.",
            did_you_mean(acceptance.beat, beats));
    out.warning(code, acceptance.place,
                acceptance.code + " is accepted" +
                    (acceptance.beat.empty() ? std::string() : " at '" + acceptance.beat + "'") +
                    ", and there is nothing of the kind to accept.",
                "Take it off the list.");
}

}  // namespace

const std::vector<Rule>& rules() {
    static const std::vector<Rule> kRules = {
        {"A101", "the best reply is the longest too often", look_for_longest_best},
        {"A102", "one box or rating is right nearly everywhere", look_for_one_box},
        {"A103", "a best reply stands out by its length", look_for_long_best},
        {"A104", "a word stands only in best replies, or only in weaker ones", look_for_telling_words},
        {"A105", "two replies with the same consequence", look_for_twins},
        {"A106", "a weaker reply that costs nothing", look_for_free_lunch},
        {"A107", "a reply that nobody would choose", look_for_straw_men},
        {"A108", "a choice without a good reply", look_for_only_bad},
        {"A109", "a mood jumps and nobody shows it", look_for_silent_jumps},
        {"A110", "a line that is hard to read", look_for_hard_words},
        {"A111", "a line too long for where it is said", look_for_long_lines},
        {"A112", "personal data that could be somebody's", look_for_real_data},
        {"A113", "a reason about the person", look_for_judged_people},
        {"A114", "a reason that gives none", look_for_bare_verdicts},
        {"A115", "two replies that say the same", look_for_same_words},
        {"A116", "a choice that means nothing", look_for_idle_choices},
    };
    return kRules;
}

void review(const Subject& subject, Diagnostics& diagnostics) {
    const auto& accepts = subject.scenario.accepts;
    std::vector<bool> needed(accepts.size());
    Diagnostics found;
    for (const auto& rule : rules()) rule.look(subject, found);
    for (const auto& finding : found.all()) {
        bool kept = false;
        for (std::size_t i = 0; i < accepts.size(); ++i) {
            if (!silences(subject.scenario, accepts[i], finding)) continue;
            kept = needed[i] = true;
        }
        if (!kept) diagnostics.add(finding);
    }
    for (std::size_t i = 0; i < accepts.size(); ++i)
        if (!needed[i]) check_acceptance(subject.scenario, accepts[i], diagnostics);
}

}  // namespace rehearse::authoring
