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

// For each sentence the groups that have a hit in it.
std::vector<std::uint64_t> groups_by_sentence(const Reading& reading, const std::vector<Group>& groups,
                                              const Answers& answers) {
    constexpr std::size_t kMostGroups = 64;
    std::vector<std::uint64_t> out(reading.text.sentences.size());
    for (std::size_t g = 0; g < std::min(groups.size(), kMostGroups); ++g) {
        auto hits = groups[g].phrases.find(reading.text);
        std::erase_if(hits, [&](const Hit& hit) { return answers.silent[hit.first]; });
        if (groups[g].when) hits.insert(hits.end(), answers.timed.begin(), answers.timed.end());
        for (const auto& hit : hits) out[reading.text.words[hit.first].sentence] |= std::uint64_t{1} << g;
    }
    return out;
}

std::uint64_t all_of(std::size_t groups) {
    constexpr std::size_t kMostGroups = 64;
    return groups >= kMostGroups ? ~std::uint64_t{0} : (std::uint64_t{1} << groups) - 1;
}

Spot answer_in(const Reading& reading, const Groups& groups, const Answers& answers) {
    const auto hit = groups_by_sentence(reading, phrases_of(groups, reading.lists), answers);
    const auto all = all_of(groups.size());
    for (std::size_t i = 0; i < hit.size(); ++i) {
        if (hit[i] == all) return {true, i, i};
        if (i > 0 && (hit[i - 1] | hit[i]) == all) return {true, i - 1, i};
    }
    return {};
}

Hit words_of(const Reading& reading, const Spot& spot) {
    return {reading.text.sentences[spot.first].first, reading.text.sentences[spot.last].last, 0};
}

// Where the first three sentences after the greeting end: never before 30 words (they may be very short),
// never after 60 (there may be no full stop).
std::size_t early_end(const Reading& reading) {
    constexpr std::size_t kLeast = 30, kMost = 60, kSentences = 3;
    const auto& text = reading.text;
    const std::size_t start = reading.greeting_end;
    const std::size_t first = start < text.words.size() ? text.words[start].sentence : 0;
    const std::size_t last = std::min(first + kSentences, text.sentences.size()) - 1;
    const std::size_t end = std::clamp(text.sentences[last].last - start, kLeast, kMost);
    return std::min(start + end, text.words.size());
}

// The first hit of a group; the customer's own question names the matter as well as the purpose does.
std::optional<Hit> first_mention(const Reading& reading, const Group& group) {
    auto hits = group.phrases.find(reading.text);
    std::optional<Hit> out;
    if (!hits.empty()) out = hits.front();
    for (const auto& question : reading.brief.questions)
        for (const auto& other : phrases_of(question.groups, reading.lists)) {
            hits = other.phrases.find(reading.text);
            if (!hits.empty() && (!out || hits.front().first < out->first)) out = hits.front();
        }
    return out;
}

}  // namespace

void check_purpose(const Reading& reading, Findings& out) {
    if (reading.brief.purpose.empty())
        return out.add(Check::purpose, Verdict::not_asked, "The case does not ask for this.");
    const std::size_t end = early_end(reading);
    Hit place{end, 0, 0};
    bool early = true, later = true;
    for (const auto& group : phrases_of(reading.brief.purpose, reading.lists)) {
        const auto hit = first_mention(reading, group);
        later = later && hit;
        early = early && hit && hit->last <= end;
        if (!hit) continue;
        place.first = std::min(place.first, hit->first);
        place.last = std::max(place.last, hit->last);
    }
    if (early)
        return out.add(Check::purpose, Verdict::met, reading, place,
                       "The reader knows early on what the reply is about.");
    out.add(
        Check::purpose, Verdict::not_met,
        later
            ? "What the reply is about comes late; it belongs in the first two or three sentences."
            : "The first sentences do not say what the reply is about; naming the matter there would help.");
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
