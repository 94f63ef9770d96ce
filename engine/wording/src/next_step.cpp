// Says what happens next and by when.
#include <algorithm>

#include "reading.hpp"

namespace rehearse::wording {
namespace {

constexpr std::size_t kReach = 22;      // words from the promise to its time
constexpr std::size_t kShortAfter = 9;  // words of a sentence that holds nothing but the time,
constexpr std::size_t kEarlyTime = 3;   // which begins before this one: "Friday at the latest"

// A time in front of the promise belongs to it ("By Friday, I will …") unless it tells what was done before
// ("I rang them today and we will …").
bool leads(const Reading& reading, const Hit& time, const Hit& promise) {
    constexpr std::size_t kLead = 10;
    static const WordSet kJoins = {"and", "but", "so", "because", "then"};
    if (time.last <= promise.first && promise.first - time.last > kLead) return false;
    for (std::size_t w = time.last; w < promise.first; ++w)
        if (kJoins.contains(reading.text.words[w].form)) return false;
    return true;
}

bool belongs(const Reading& reading, const Hit& promise, const Hit& time) {
    const auto& words = reading.text.words;
    const auto home = words[promise.first].sentence, when = words[time.first].sentence;
    if (home == when) {
        if (time.first >= promise.first) return time.first - promise.first <= kReach;
        return leads(reading, time, promise);
    }
    const auto& next = reading.text.sentences[when];
    return when == home + 1 && next.size() <= kShortAfter && time.first - next.first < kEarlyTime;
}

}  // namespace

// Both lists are in order, and a promise looks only at its neighbours.
std::vector<Hit> with_times(const Reading& reading, const std::vector<Hit>& promises) {
    const auto times = reading.lists.times.find(reading.text);
    constexpr std::size_t kBack = 4, kAhead = 8;
    std::vector<Hit> out;
    for (const auto& promise : promises) {
        const auto at = static_cast<std::size_t>(
            std::lower_bound(times.begin(), times.end(), promise.first,
                             [](const Hit& time, std::size_t first) { return time.first < first; }) -
            times.begin());
        for (std::size_t t = at - std::min(at, kBack); t < std::min(times.size(), at + kAhead); ++t) {
            if (!belongs(reading, promise, times[t])) continue;
            out.push_back(
                {std::min(promise.first, times[t].first), std::max(promise.last, times[t].last), 0});
            break;
        }
    }
    return out;
}

namespace {

// Something is left for us to do, and not only once the customer has done something.
bool owes(const Reading& reading) {
    std::vector<bool> theirs(reading.text.sentences.size());
    for (const auto& hit : reading.lists.depends.find(reading.text))
        theirs[reading.text.words[hit.first].sentence] = true;
    for (const auto& hit : reading.lists.open.find(reading.text))
        if (!theirs[reading.text.words[hit.first].sentence]) return true;
    return false;
}

// Promises with their times, and sentences that are hardly more than a time: "Thursday 21st, before 12."
// Where nothing that was asked has been answered, only what will be done counts, not "the 19th is a nice
// night".
std::vector<Hit> dated_steps(const Reading& reading, const std::vector<Hit>& promises) {
    constexpr std::size_t kLeast = 3, kMost = 6;  // words
    auto out = with_times(reading, promises);
    for (const auto& time : reading.lists.times.find(reading.text)) {
        const auto& sentence = reading.text.sentences[reading.text.words[time.first].sentence];
        if (time.first == sentence.first && sentence.size() >= kLeast && sentence.size() <= kMost)
            out.push_back(time);
    }
    if (reading.brief.questions.empty() || answered(reading) > 0) return out;
    static const WordSet kWill = {"will", "shall", "aim"};
    const auto& words = reading.text.words;
    std::erase_if(out, [&](const Hit& place) {
        const auto& home = reading.text.sentences[words[place.first].sentence];
        return std::none_of(words.begin() + static_cast<std::ptrdiff_t>(home.first),
                            words.begin() + static_cast<std::ptrdiff_t>(home.last),
                            [](const Word& word) { return kWill.contains(word.form); });
    });
    return out;
}

// Nothing is left to happen: it has been done or refused, and nobody is to get in touch some time.
bool closed(const Reading& reading, const std::vector<bool>& promised, Findings& out) {
    for (const auto& hit : reading.lists.vague.find(reading.text))
        if (promised[reading.text.words[hit.first].sentence]) return false;
    if (owes(reading)) return false;
    const auto done = reading.lists.done.find(reading.text);
    if (!reading.brief.questions.empty()) {
        if (answered(reading) < reading.brief.questions.size()) return false;
        out.add(Check::next_step, Verdict::met, "The reply answers what was asked and leaves nothing open.");
        return true;
    }
    if (done.empty()) return false;
    out.add(Check::next_step, Verdict::met, reading, done.front(),
            "The reply says what has been done, so nothing is left open.");
    return true;
}

// The customer is asked to choose, near the end.
bool offered(const Reading& reading, Findings& out) {
    constexpr std::size_t kLast = 3;
    const auto& text = reading.text;
    for (const auto& hit : reading.lists.offers.find(text)) {
        const std::size_t at = text.words[hit.first].sentence;
        if (at + kLast < text.sentences.size() || !text.sentences[at].asks) continue;
        out.add(Check::next_step, Verdict::met, reading, hit,
                "The reply leaves the next step to the customer, and says which.");
        return true;
    }
    return false;
}

}  // namespace

void check_next_step(const Reading& reading, Findings& out) {
    if (!reading.brief.next_step)
        return out.add(Check::next_step, Verdict::not_asked, "The case does not ask for a next step.");
    const auto promises = reading.lists.promises.find(reading.text);
    const auto places = dated_steps(reading, promises);
    if (!places.empty())
        return out.add(Check::next_step, Verdict::met, reading, places.front(),
                       "The reply says what happens next, and when.");
    std::vector<bool> promised(reading.text.sentences.size());
    for (const auto& promise : promises) promised[reading.text.words[promise.first].sentence] = true;
    if (closed(reading, promised, out) || offered(reading, out)) return;
    for (const auto& hit : reading.lists.vague.find(reading.text))
        if (promised[reading.text.words[hit.first].sentence])
            return out.add(
                Check::next_step, Verdict::not_met, reading, hit,
                quoted(reading, hit) + " leaves the customer waiting; a day or a time would help.");
    if (promises.empty())
        return out.add(Check::next_step, Verdict::not_met,
                       "The reply does not say what happens next; what, and by when, would help.");
    out.add(Check::next_step, Verdict::not_met, reading, promises.front(),
            "The reply says what happens next, but not by when; a day or a time would help.");
}

}  // namespace rehearse::wording
