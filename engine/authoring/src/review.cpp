#include "authoring/review.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "explore/accepted.hpp"
#include "explore/findings.hpp"
#include "rules.hpp"

namespace rehearse::authoring {
namespace {

using scenario::Acceptance;
using scenario::Scenario;

constexpr std::string_view kAcceptances = "A199";

bool is_in(const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

// An acceptance that does nothing: a slip in it, or what it accepted was mended since. What exploring finds
// is not looked for here.
void check_acceptance(const Scenario& scenario, const Acceptance& acceptance, Diagnostics& out) {
    std::vector<std::string> codes, names;
    for (const auto& rule : rules()) codes.emplace_back(rule.code);
    for (const auto code : explore::finding_codes()) codes.emplace_back(code);
    for (const auto& beat : scenario.beats) names.push_back(beat.id);
    const bool explored =
        is_in({explore::finding_codes().begin(), explore::finding_codes().end()}, acceptance.code);
    if (explored) names.insert(names.end(), scenario.practises.begin(), scenario.practises.end());
    const std::string code(kAcceptances);
    if (!is_in(codes, acceptance.code))
        return out.warning(code, acceptance.place,
                           "'" + acceptance.code + "' is accepted, and no rule is called that.",
                           did_you_mean(acceptance.code, codes));
    if (!acceptance.beat.empty() && !is_in(names, acceptance.beat))
        return out.warning(
            code, acceptance.place,
            acceptance.code + " is accepted at '" + acceptance.beat + "', and there is no beat of that name.",
            did_you_mean(acceptance.beat, names));
    if (!explored) out.add(explore::nothing_to_accept(acceptance));
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
    explore::Acceptances accepted(subject.scenario);
    Diagnostics found;
    for (const auto& rule : rules()) rule.look(subject, found);
    for (const auto& finding : found.all())
        if (accepted.keeps(finding) == nullptr) diagnostics.add(finding);
    for (const auto* acceptance : accepted.unneeded())
        check_acceptance(subject.scenario, *acceptance, diagnostics);
}

}  // namespace rehearse::authoring
