// A114: a reason that only says right or wrong. The learner knows the verdict, and not what to do next time.
#include <algorithm>

#include "rules.hpp"

namespace rehearse::authoring {
namespace {

constexpr std::size_t kFewWords = 5;  // in fewer, hardly a reason for a whole reply fits

const std::vector<std::string> kVerdicts = {
    "a",      "absolutely", "an",      "answer",    "answered",    "bad",     "best",  "better", "choice",
    "chose",  "choose",     "correct", "correctly", "done",        "exactly", "false", "fine",   "good",
    "great",  "here",       "i",       "incorrect", "incorrectly", "is",      "it",    "it's",   "job",
    "most",   "no",         "not",     "of",        "ok",          "okay",    "one",   "option", "perfect",
    "poor",   "quite",      "really",  "reply",     "right",       "say",     "so",    "sorry",  "that",
    "that's", "the",        "thing",   "this",      "to",          "true",    "very",  "was",    "well",
    "worst",  "wrong",      "yes",     "you"};

bool is_verdict(const std::vector<std::string>& words) {
    return std::all_of(words.begin(), words.end(), [](const std::string& word) {
        return std::find(kVerdicts.begin(), kVerdicts.end(), word) != kVerdicts.end();
    });
}

}  // namespace

void look_for_bare_verdicts(const Subject& subject, Diagnostics& out) {
    each_reason(subject.scenario, [&](const scenario::Text& why, const std::string& what) {
        const auto words = words_of(plain(why));
        // What a tick or a field needs can be said in three words; what a reply did cannot.
        const bool small = what == "item" || what == "field" || what == "slip" || what == "check";
        if (!is_verdict(words) && (small || words.size() >= kFewWords)) return;
        out.warning("A114", why.place,
                    "The reason of this " + what + ", " + in_marks(plain(why)) + ", does not tell why.",
                    "Say what the answer did, and for whom: it is read in the debrief.");
    });
}

}  // namespace rehearse::authoring
