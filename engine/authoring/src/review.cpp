#include "authoring/review.hpp"

#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "rules.hpp"

namespace rehearse::authoring {
namespace {

using scenario::Acceptance;
using scenario::BeatIndex;
using scenario::kNowhere;
using scenario::Scenario;

constexpr std::string_view kAcceptances = "A199";

/// Where beats begin, by file and line.
class Beats {
public:
    explicit Beats(const Scenario& scenario) : scenario_(scenario) {
        for (std::size_t i = 0; i < scenario.beats.size(); ++i)
            begins_[{scenario.beats[i].place.file, scenario.beats[i].place.line}] = static_cast<BeatIndex>(i);
    }
    /// The last beat of that file that begins at the place's line or above.
    [[nodiscard]] BeatIndex around(const Place& place) const {
        const auto after = begins_.upper_bound({place.file, place.line});
        if (after == begins_.begin()) return kNowhere;
        const auto& [begins, beat] = *std::prev(after);
        return begins.first == place.file ? beat : kNowhere;
    }
    [[nodiscard]] bool silences(const Acceptance& acceptance, const Diagnostic& finding) const {
        if (acceptance.code != finding.code) return false;
        if (acceptance.beat.empty()) return true;
        const auto beat = scenario_.beat(acceptance.beat);
        return beat != kNowhere && around(finding.place) == beat;
    }

private:
    const Scenario& scenario_;
    std::map<std::pair<std::string, int>, BeatIndex> begins_;
};

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
    const Beats beats(subject.scenario);
    Diagnostics found;
    for (const auto& rule : rules()) rule.look(subject, found);
    for (const auto& finding : found.all()) {
        bool kept = false;
        for (std::size_t i = 0; i < accepts.size(); ++i) {
            if (!beats.silences(accepts[i], finding)) continue;
            kept = needed[i] = true;
        }
        if (!kept) diagnostics.add(finding);
    }
    for (std::size_t i = 0; i < accepts.size(); ++i)
        if (!needed[i]) check_acceptance(subject.scenario, accepts[i], diagnostics);
}

}  // namespace rehearse::authoring
