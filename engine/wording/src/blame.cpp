// No blame of the customer or a colleague; no jargon.
#include <algorithm>

#include "reading.hpp"

namespace rehearse::wording {
namespace {

// Adds a finding for each hit that does not begin inside the one before.
template <class Says>
void add_each(Check which, const Reading& reading, const std::vector<Hit>& hits, Findings& out, Says says) {
    std::size_t end = 0;
    for (const auto& hit : hits) {
        if (hit.first < end || out.full(which)) continue;
        end = hit.last;
        out.add(which, Verdict::not_met, reading, hit, says(hit));
    }
}

// Hits of the case's own words and of the list.
void add_jargon(const Reading& reading, Findings& out) {
    PhraseSet own;
    std::vector<const Jargon*> words;
    for (const auto& jargon : reading.brief.jargon) {
        const auto before = own.size();
        own.add(jargon.word, reading.lists.same_as, {});
        if (own.size() > before) words.push_back(&jargon);
    }
    const auto says = [&](const Hit& hit, const std::string& plain) {
        return quoted(reading, hit) + " is a word of the office; plainer: " + plain + ".";
    };
    add_each(Check::jargon, reading, own.find(reading.text), out,
             [&](const Hit& hit) { return says(hit, words[hit.phrase]->plain); });
    auto hits = reading.lists.jargon.find(reading.text);
    const auto excused = reading.lists.jargon_except.find(reading.text);
    std::erase_if(hits, [&](const Hit& hit) {
        const auto at = std::lower_bound(excused.begin(), excused.end(), hit.last,
                                         [](const Hit& one, std::size_t last) { return one.first < last; });
        return at != excused.begin() && std::prev(at)->last > hit.first;
    });
    add_each(Check::jargon, reading, hits, out,
             [&](const Hit& hit) { return says(hit, reading.lists.plain_words[hit.phrase].plain); });
}

// Two to four capitals that are neither a word nor a well-known abbreviation, by themselves and not explained
// in brackets. Without a dictionary none are looked for.
bool is_abbreviation(const Reading& reading, std::size_t at) {
    constexpr std::size_t kMost = 4, kEnd = 4;
    const auto& tokens = reading.text.tokens;
    const auto& token = tokens[at];
    if (!token.all_capitals() || token.letters > kMost || at + kEnd >= tokens.size()) return false;
    if (reading.lists.acronyms.contains(token.folded) || reading.names.contains(token.folded)) return false;
    const auto before = at > 0 ? reading.text.gap_after(at - 1) : std::string_view();
    const auto after = reading.text.gap_after(at);
    constexpr std::string_view kMarks = "([-^@#&";
    if (before.find_first_of(kMarks) != std::string_view::npos ||
        after.find_first_of(kMarks) != std::string_view::npos)
        return false;
    if (tokens[at + 1].all_capitals() || tokens[at + 1].digits > 0) return false;
    return !(at > 0 && tokens[at - 1].all_capitals()) && !reading.speller->knows(token.folded);
}

void add_abbreviations(const Reading& reading, Findings& out) {
    if (reading.speller == nullptr) return;
    for (std::size_t t = 0; t < reading.text.tokens.size() && !out.full(Check::jargon); ++t) {
        if (!is_abbreviation(reading, t)) continue;
        const auto& token = reading.text.tokens[t];
        const auto written = reading.text.bytes.substr(token.begin, token.end - token.begin);
        out.add_at(Check::jargon, Verdict::not_met, token.begin, token.end,
                   quoted(written) + " is an abbreviation that few customers know; say it in full.");
    }
}

}  // namespace

void check_blame(const Reading& reading, Findings& out) {
    add_each(
        Check::blame, reading, reading.lists.blames_customer.find(reading.text), out, [&](const Hit& hit) {
            return quoted(reading, hit) + " may read as blaming the customer; what to do now helps more.";
        });
    add_each(Check::blame, reading, reading.lists.blames_colleague.find(reading.text), out,
             [&](const Hit& hit) {
                 return quoted(reading, hit) + " puts it on somebody else; to the customer it is all “we”.";
             });
    if (!out.any(Check::blame)) out.add(Check::blame, Verdict::met, "The reply blames nobody.");
}

void check_jargon(const Reading& reading, Findings& out) {
    add_jargon(reading, out);
    if (!out.any(Check::jargon)) add_abbreviations(reading, out);
    if (!out.any(Check::jargon)) out.add(Check::jargon, Verdict::met, "The reply uses plain words.");
}

}  // namespace rehearse::wording
