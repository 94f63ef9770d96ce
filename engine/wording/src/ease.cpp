// Reading ease after Flesch: 206.835 - 1.015 * words / sentences - 84.6 * syllables / words. Source: R.
// Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948), 221-233. Whole numbers, in
// thousandths, so that every machine agrees. 60 to 70 is plain English; below 50 is difficult. Long sentences
// of short words are a matter of full stops, so they are not called hard.
#include <algorithm>
#include <string>

#include "reading.hpp"
#include "wording/syllables.hpp"

namespace rehearse::wording {
namespace {

constexpr long long kLongWord = 3;  // syllables

struct Measure {
    long long words = 0, sentences = 0, syllables = 0, long_words = 0;
    std::size_t longest = 0, longest_size = 0;  // a sentence, and its words
};

Measure measured(const Text& text) {
    Measure out;
    for (std::size_t s = 0; s < text.sentences.size(); ++s) {
        const auto& sentence = text.sentences[s];
        std::size_t words = 0, last = text.tokens.size();
        long long syllables = 0, long_words = 0;
        for (std::size_t w = sentence.first; w < sentence.last; ++w) {
            const auto token = text.words[w].token;
            if (token == last || text.tokens[token].letters == 0) continue;
            last = token;
            ++words;
            const auto here = static_cast<long long>(syllables_in(text.tokens[token].folded));
            syllables += here;
            long_words += here >= kLongWord ? 1 : 0;
        }
        constexpr std::size_t kSalutation = 3;  // "Dear Mrs Okafor", "Kind regards"
        if (words <= kSalutation) continue;
        out.syllables += syllables;
        out.long_words += long_words;
        out.words += static_cast<long long>(words);
        ++out.sentences;
        if (words > out.longest_size) out.longest = s, out.longest_size = words;
    }
    return out;
}

constexpr std::size_t kLongSentence = 30;

// Many long words, and then either very hard, or hard with long sentences, too. Or half as many in sentences
// that are nearly all long, where that is not plain English.
bool hard(const Reading& reading, const Measure& all) {
    constexpr long long kHundred = 100, kThousand = 1000, kPlain = 60, kNearlyAll = 28;
    const auto& lists = reading.lists;
    const long long percent = all.long_words * kHundred / all.words;
    const long long mean = all.words / all.sentences;
    const long long score = 206835 - 1015 * all.words / all.sentences - 84600 * all.syllables / all.words;
    const auto many = static_cast<long long>(lists.long_words_percent);
    if (mean >= kNearlyAll && 2 * percent >= many && score < kPlain * kThousand) return true;
    if (percent < many) return false;
    if (score < lists.ease[static_cast<std::size_t>(reading.brief.channel)] * kThousand) return true;
    return score < lists.ease_if_long * kThousand && mean >= static_cast<long long>(lists.long_sentence) &&
           all.longest_size > kLongSentence;
}

}  // namespace

void check_reading_ease(const Reading& reading, Findings& out) {
    const auto all = measured(reading.text);
    if (all.words < static_cast<long long>(reading.lists.ease_words))
        return out.add(Check::reading_ease, Verdict::not_checked, "The text is too short to measure.");
    if (!hard(reading, all)) return out.add(Check::reading_ease, Verdict::met, "The reply is easy to read.");
    const auto& longest = reading.text.sentences[all.longest];
    if (all.longest_size >= kLongSentence)
        return out.add(Check::reading_ease, Verdict::not_met, reading, {longest.first, longest.last, 0},
                       "The reply is hard to read: this sentence has " + std::to_string(all.longest_size) +
                           " words, and two or three shorter ones would help.");
    out.add(Check::reading_ease, Verdict::not_met,
            "The reply is hard to read: shorter, everyday words would help.");
}

}  // namespace rehearse::wording
