// A113: a reason that speaks about the person in place of what was said. "You never listen" teaches nothing
// but shame.
#include <algorithm>

#include "rules.hpp"

namespace rehearse::authoring {
namespace {

const std::vector<std::string> kYouAre = {"you are", "you're", "you were", "you seem", "you sound"};
const std::vector<std::string> kDegrees = {"so", "very",   "too",   "just", "a",
                                           "an", "really", "being", "quite"};
const std::vector<std::string> kJudgements = {
    "rude",      "lazy",     "stupid", "dishonest", "unprofessional", "careless", "thoughtless", "selfish",
    "arrogant",  "cold",     "unkind", "bad",       "useless",        "hopeless", "clueless",    "naive",
    "impatient", "ignorant", "bossy",  "liar",      "coward",         "good",     "brilliant",   "clever",
    "kind",      "natural",  "star",   "great",     "lovely",         "smart",    "talented",    "gifted"};
// Wherever they stand. "You never" is left to the present tense: "you never asked" tells of what was said.
const std::vector<std::string> kAlways = {"you always",
                                          "you never listen",
                                          "you never think",
                                          "you never learn",
                                          "you never care",
                                          "you never take",
                                          "you never look",
                                          "typical of you",
                                          "just like you",
                                          "people like you",
                                          "someone like you",
                                          "good girl",
                                          "good boy",
                                          "clever girl",
                                          "clever boy",
                                          "stupid of you",
                                          "silly of you",
                                          "what were you thinking",
                                          "you should be ashamed",
                                          "shame on you",
                                          "you don't care",
                                          "you do not care",
                                          "the kind of person",
                                          "your attitude",
                                          "your personality"};

std::string joined_words(const std::vector<std::string>& words, std::size_t from, std::size_t many) {
    std::string out;
    for (std::size_t i = from; i < std::min(words.size(), from + many); ++i)
        out += (out.empty() ? "" : " ") + words[i];
    return out;
}

bool contains(const std::vector<std::string>& list, const std::string& word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// The words that judge, or nothing.
std::string judgement_in(const std::vector<std::string>& words) {
    constexpr std::size_t kLongestPhrase = 4;
    for (std::size_t at = 0; at < words.size(); ++at) {
        for (std::size_t many = 2; many <= kLongestPhrase; ++many)
            if (const auto phrase = joined_words(words, at, many); contains(kAlways, phrase)) return phrase;
        for (std::size_t many = 1; many <= 2; ++many) {
            if (!contains(kYouAre, joined_words(words, at, many))) continue;
            std::size_t next = at + many;
            while (next < words.size() && contains(kDegrees, words[next])) ++next;
            if (next < words.size() && contains(kJudgements, words[next]))
                return joined_words(words, at, next + 1 - at);
        }
    }
    return {};
}

}  // namespace

void look_for_judged_people(const Subject& subject, Diagnostics& out) {
    each_reason(subject.scenario, [&](const scenario::Text& why, const std::string&) {
        const auto found = judgement_in(words_of(plain(why)));
        if (found.empty()) return;
        out.warning("A113", why.place,
                    "This reason speaks about the learner (“" + found + "”) in place of what was said.",
                    "Say what the words did: \"She heard that …\", \"It leaves her with …\".");
    });
}

}  // namespace rehearse::authoring
