// A104: an apology that stands only in best replies, or words such as "always" that stand only in weaker
// ones. Who has noticed needs to read no further.
#include <algorithm>

#include "rules.hpp"

namespace rehearse::authoring {
namespace {

constexpr std::size_t kChoices = 4;  // fewer show no habit
// So often on one side and never on the other is hardly chance: a best reply is about one in three, so three
// apologies fall on best ones by chance once in 27 times, and six absolutes on weaker ones once in 11.
constexpr std::size_t kApologies = 3;
constexpr std::size_t kAbsolutes = 6;

const std::vector<std::string> kSorry = {"sorry", "apologise", "apologies", "apology", "apologize"};
const std::vector<std::string> kAbsolute = {"always", "never", "all", "nothing", "must"};
// "all right", "at all": nothing absolute about these.
const std::vector<std::string> kAfterAll = {"right", "the", "same"};

bool has_any(const std::vector<std::string>& words, const std::vector<std::string>& wanted) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return std::find(wanted.begin(), wanted.end(), word) != wanted.end();
    });
}

bool has_absolute(const std::vector<std::string>& words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!has_any({words[i]}, kAbsolute)) continue;
        const bool tame = words[i] == "all" && ((i > 0 && words[i - 1] == "at") ||
                                                (i + 1 < words.size() && has_any({words[i + 1]}, kAfterAll)));
        if (!tame) return true;
    }
    return false;
}

struct Seen {
    std::vector<Place> best, weaker;
};

}  // namespace

void look_for_telling_words(const Subject& subject, Diagnostics& out) {
    std::size_t choices = 0;
    Seen sorry, absolute;
    each_choice(subject.scenario, [&](const scenario::Beat&, const std::vector<scenario::Option>& options) {
        const auto best = best_of(subject, options);
        if (best.empty()) return;
        ++choices;
        for (const auto& option : options) {
            const bool good = std::find(best.begin(), best.end(), &option) != best.end();
            const auto words = words_of(plain(option.text));
            if (has_any(words, kSorry)) (good ? sorry.best : sorry.weaker).push_back(option.place);
            if (has_absolute(words)) (good ? absolute.best : absolute.weaker).push_back(option.place);
        }
    });
    if (choices < kChoices) return;
    if (sorry.best.size() >= kApologies && sorry.weaker.empty())
        out.warning(
            "A104", {subject.scenario.file, 0},
            "Only best replies say sorry, " + std::to_string(sorry.best.size()) +
                " of them, and never a weaker one, so the word gives them away.",
            "Let a weaker reply apologise too, or a best one do without: " + lines_told(sorry.best) + ".");
    if (absolute.weaker.size() >= kAbsolutes && absolute.best.empty())
        out.warning("A104", {subject.scenario.file, 0},
                    "Words such as 'always', 'never', 'all', 'nothing' and 'must' stand in " +
                        std::to_string(absolute.weaker.size()) +
                        " weaker replies and in no best one, so they give the weaker ones away.",
                    "Put some of these in other words, or use one in a best reply: " +
                        lines_told(absolute.weaker) + ".");
}

}  // namespace rehearse::authoring
