// States the purpose early; answers each question.
#include <algorithm>
#include <optional>

#include "reading.hpp"

namespace rehearse::wording {
namespace {

struct Spot {
    bool all = false;
    std::size_t first = 0, last = 0;  // sentences, both included
};

bool ends_clause(const Text& text, std::size_t token) {
    const auto gap = text.gap_after(token);
    return gap.find_first_of(",;:()") != std::string_view::npos || gap.find(" -") != std::string_view::npos ||
           gap.find("\u2013") != std::string_view::npos || gap.find("\u2014") != std::string_view::npos;
}

// The words that repeat what the customer said: "Thank you for your email about the kettle".
void mark_repeated(const Reading& reading, std::vector<bool>& silent) {
    static const WordSet kTurns = {"but", "however", "so", "because"}, kSubjects = {"i", "we", "it", "you"};
    const auto& words = reading.text.words;
    for (const auto& hit : reading.lists.restates.find(reading.text)) {
        const std::size_t limit = reading.text.sentences[words[hit.first].sentence].last;
        for (std::size_t w = hit.first; w < limit; ++w) {
            const bool turns = kTurns.contains(words[w].form) || (words[w].form == "and" && w + 1 < limit &&
                                                                  kSubjects.contains(words[w + 1].form));
            if (w >= hit.last && (turns || silent[w])) break;
            silent[w] = true;
            if (w + 1 >= hit.last && ends_clause(reading.text, words[w].token)) break;
        }
    }
}

// The first word of the last clause of a sentence.
std::size_t last_clause(const Text& text, const Sentence& sentence) {
    std::size_t out = sentence.last;
    while (out > sentence.first && (out == sentence.last || !ends_clause(text, text.words[out - 1].token)))
        --out;
    return out;
}

// The words of what the reply itself asks, but for what it offers: "Could you send us your postcode?" At
// least the last clause.
void mark_asked(const Reading& reading, std::vector<bool>& silent) {
    static const WordSet kVerbs = {"can", "could", "would", "will", "do", "did", "have", "is", "are", "may"};
    static const WordSet kSubjects = {"i", "we", "you", "it", "they", "he", "she", "there", "this", "that"};
    static const WordSet kAsks = {"what", "which", "when", "where", "why", "who", "how"};
    constexpr std::size_t kEarly = 4;  // "In the meantime, why …"
    const auto& text = reading.text;
    std::vector<bool> offers(text.sentences.size());
    for (const auto& hit : reading.lists.offers.find(text)) offers[text.words[hit.first].sentence] = true;
    for (std::size_t s = 0; s < text.sentences.size(); ++s) {
        const auto& sentence = text.sentences[s];
        if (!sentence.asks || offers[s]) continue;
        bool asked = false;
        const std::size_t last = last_clause(text, sentence);
        for (std::size_t w = sentence.first; w < sentence.last; ++w) {
            asked = asked || w == last ||
                    (w < sentence.first + kEarly && kAsks.contains(text.words[w].form)) ||
                    (w + 1 < sentence.last && kVerbs.contains(text.words[w].form) &&
                     kSubjects.contains(text.words[w + 1].form));
            if (asked) silent[w] = true;
        }
    }
}

// What the questions share.
struct Answers {
    std::vector<Hit> timed;    // promises with their times
    std::vector<bool> silent;  // words that answer nothing
};

Answers answers_of(const Reading& reading) {
    Answers out;
    out.timed = with_times(reading, reading.lists.promises.find(reading.text));
    out.silent.assign(reading.text.words.size(), false);
    mark_repeated(reading, out.silent);
    mark_asked(reading, out.silent);
    return out;
}

// A hit of group `group`.
struct GroupHit {
    std::size_t at = 0, group = 0;  // at: its first word
};

std::vector<GroupHit> hits_of(const Reading& reading, const std::vector<Group>& groups,
                              const Answers& answers) {
    std::vector<GroupHit> out;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        for (const auto& hit : groups[g].phrases.find(reading.text))
            if (!answers.silent[hit.first]) out.push_back({hit.first, g});
        if (!groups[g].when) continue;
        for (const auto& hit : answers.timed) out.push_back({hit.first, g});
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const GroupHit& a, const GroupHit& b) { return a.at < b.at; });
    return out;
}

// "No, sorry" is an answer where only one thing was asked.
bool is_terse(const Reading& reading) {
    constexpr std::size_t kFew = 6;
    return reading.brief.questions.size() == 1 && reading.text.words.size() - reading.greeting_end <= kFew;
}

// The first place where all groups have a hit in one sentence or two neighbouring ones, and not far apart. In
// a terse reply one group is enough.
Spot answer_in(const Reading& reading, const Groups& groups, const Answers& answers) {
    constexpr std::size_t kApart = 16;  // words
    if (groups.empty()) return {!reading.text.sentences.empty(), 0, 0};
    const auto hits = hits_of(reading, phrases_of(groups, reading.lists), answers);
    const auto& words = reading.text.words;
    std::vector<std::size_t> last(groups.size(), words.size());  // the last hit of each group so far
    for (const auto& hit : hits) {
        last[hit.group] = hit.at;
        const auto first = *std::min_element(last.begin(), last.end());
        const bool all = std::find(last.begin(), last.end(), words.size()) == last.end();
        if (is_terse(reading)) return {true, words[hit.at].sentence, words[hit.at].sentence};
        if (all && hit.at - first <= kApart && words[hit.at].sentence - words[first].sentence <= 1)
            return {true, words[first].sentence, words[hit.at].sentence};
    }
    return {};
}

Hit words_of(const Reading& reading, const Spot& spot) {
    return {reading.text.sentences[spot.first].first, reading.text.sentences[spot.last].last, 0};
}

// Where the first three sentences after the greeting end: never before 30 words (they may be very short),
// never after 64 (there may be no full stop).
std::size_t early_end(const Reading& reading) {
    constexpr std::size_t kLeast = 30, kMost = 64, kSentences = 3;
    const auto& text = reading.text;
    const std::size_t start = reading.greeting_end;
    const std::size_t first = start < text.words.size() ? text.words[start].sentence : 0;
    const std::size_t last = std::min(first + kSentences, text.sentences.size()) - 1;
    const std::size_t end = std::clamp(text.sentences[last].last - start, kLeast, kMost);
    return std::min(start + end, text.words.size());
}

// True for a sentence that may be about the customer's own matter: it speaks to the customer, says who
// writes, is a heading, or a request follows. "Roses are usually as tough as old boots" is about roses.
bool is_theirs(const Reading& reading, const Sentence& sentence) {
    constexpr std::size_t kHeading = 4;
    static const WordSet kTheirs = {"you", "your", "yours", "i",      "we",      "us",
                                    "my",  "our",  "this",  "please", "yourself"};
    const auto& words = reading.text.words;
    const auto end = reading.text.gap_after(words[sentence.last - 1].token);
    if (sentence.last < words.size() && words[sentence.last].form == "please") return true;
    if (sentence.size() <= kHeading || end.find_first_of(".!?,") == std::string_view::npos) return true;
    return std::any_of(words.begin() + static_cast<std::ptrdiff_t>(sentence.first),
                       words.begin() + static_cast<std::ptrdiff_t>(sentence.last),
                       [](const Word& word) { return kTheirs.contains(word.form); });
}

// The groups of the purpose; how far their first hits reach, and whether there are any of each.
struct Mention {
    bool all = true;
    Hit place;
};

Mention mention_in(const Reading& reading) {
    Mention out{true, {reading.text.words.size(), 0, 0}};
    for (const auto& group : phrases_of(reading.brief.purpose, reading.lists)) {
        auto hits = group.phrases.find(reading.text);
        std::erase_if(hits, [&](const Hit& hit) {
            return !is_theirs(reading, reading.text.sentences[reading.text.words[hit.first].sentence]);
        });
        if (hits.empty()) return {false, {}};
        out.place.first = std::min(out.place.first, hits.front().first);
        out.place.last = std::max(out.place.last, hits.front().last);
    }
    return out;
}

// An answer names the matter as well as the purpose does.
std::optional<Hit> early_answer(const Reading& reading, std::size_t end) {
    const auto answers = answers_of(reading);
    for (const auto& question : reading.brief.questions) {
        const auto spot = answer_in(reading, question.groups, answers);
        if (spot.all && words_of(reading, spot).last <= end) return words_of(reading, spot);
    }
    return std::nullopt;
}

}  // namespace

void check_purpose(const Reading& reading, Findings& out) {
    if (reading.brief.purpose.empty())
        return out.add(Check::purpose, Verdict::not_asked, "The case does not ask for this.");
    const std::size_t end = early_end(reading);
    const auto mention = mention_in(reading);
    auto place = early_answer(reading, end);
    if (mention.all && mention.place.last <= end) place = mention.place;
    if (place)
        return out.add(Check::purpose, Verdict::met, reading, *place,
                       "The reader knows early on what the reply is about.");
    out.add(
        Check::purpose, Verdict::not_met,
        mention.all
            ? "What the reply is about comes late; it belongs in the first two or three sentences."
            : "The first sentences do not say what the reply is about; naming the matter there would help.");
}

std::size_t answered(const Reading& reading) {
    const auto& questions = reading.brief.questions;
    if (!with_times(reading, reading.lists.later.find(reading.text)).empty()) return questions.size();
    const auto answers = answers_of(reading);
    return static_cast<std::size_t>(std::count_if(
        questions.begin(), questions.end(),
        [&](const Question& question) { return answer_in(reading, question.groups, answers).all; }));
}

void check_questions(const Reading& reading, Findings& out) {
    if (reading.brief.questions.empty())
        return out.add(Check::question, Verdict::not_asked, "The customer has asked nothing.");
    const auto answers = answers_of(reading);
    const auto later = with_times(reading, reading.lists.later.find(reading.text));
    for (const auto& question : reading.brief.questions) {
        Finding finding{Check::question,
                        Verdict::not_met,
                        0,
                        0,
                        question.id,
                        "The reply does not yet answer: " + question.words +
                            "; where the answer is not known, it could say when it will be."};
        const auto spot = answer_in(reading, question.groups, answers);
        if (spot.all || !later.empty()) {
            const Hit words = spot.all ? words_of(reading, spot) : later.front();
            finding.verdict = Verdict::met;
            finding.begin = reading.text.begin_of(words.first);
            finding.end = reading.text.end_of(words.last - 1);
            finding.says =
                (spot.all ? "The reply answers: " : "The reply says when there will be an answer: ") +
                question.words + ".";
        }
        out.add(std::move(finding));
    }
}

}  // namespace rehearse::wording
