// Greets by name.
#include "reading.hpp"

namespace rehearse::wording {
namespace {

constexpr std::size_t kFirstWords = 14;

bool close_to(const std::string& word, const WordSet& names) {
    for (const auto& name : names) {
        if (name.size() < 4 || word.front() != name.front()) continue;
        const std::size_t longer = std::max(word.size(), name.size());
        if (longer - std::min(word.size(), name.size()) > 1) continue;
        std::size_t begin = 0, end = 0;
        const std::size_t shorter = std::min(word.size(), name.size());
        while (begin < shorter && word[begin] == name[begin]) ++begin;
        while (end < shorter - begin && word[word.size() - 1 - end] == name[name.size() - 1 - end]) ++end;
        const bool swapped = word.size() == name.size() && begin + end + 2 == longer &&
                             word[begin] == name[begin + 1] && word[begin + 1] == name[begin];
        if (begin + end + 1 >= longer || swapped) return true;
    }
    return false;
}

// The title in front of the name is not one the case uses, and is for the other sex.
bool wrong_title(const Reading& reading, const std::string& title) {
    WordSet given;
    for (const auto& name : reading.brief.customer)
        for (const auto& part : split(folded(name), ' '))
            if (reading.lists.titles.contains(part)) given.insert(part);
    if (given.empty() || given.contains(title)) return false;
    const auto& he = reading.lists.titles_he;
    const auto& she = reading.lists.titles_she;
    for (const auto& one : given)
        if ((he.contains(title) && she.contains(one)) || (she.contains(title) && he.contains(one)))
            return true;
    return false;
}

void say_named(const Reading& reading, std::size_t at, bool exact, Findings& out) {
    const auto& words = reading.text.words;
    const bool titled = at > 0 && reading.lists.titles.contains(words[at - 1].form);
    const Hit place{titled ? at - 1 : at, at + 1, 0};
    if (titled && wrong_title(reading, words[at - 1].form))
        return out.add(Check::greeting, Verdict::not_met, reading, place,
                       "The greeting says " + quoted(reading, place) +
                           "; the case uses another title for this customer, which is the one to use.");
    out.add(
        Check::greeting, Verdict::met, reading, place,
        exact ? "The reply greets the customer by name."
              : "The reply greets the customer by name; the name is spelt a little differently in the case.");
}

}  // namespace

void check_greeting(const Reading& reading, Findings& out) {
    if (!reading.brief.greeting)
        return out.add(Check::greeting, Verdict::not_asked, "The case does not ask for a greeting.");
    const auto& text = reading.text;
    const auto& second = text.sentences[text.sentences.size() > 1 ? 1 : 0];
    const std::size_t end = std::min(second.last, kFirstWords);
    for (std::size_t w = 0; w < end; ++w)
        if (reading.names.contains(text.words[w].form)) return say_named(reading, w, true, out);
    const auto hits = reading.lists.greetings.phrases.find(text, 0, end);
    if (hits.empty())
        return out.add(Check::greeting, Verdict::not_met,
                       "The reply begins without a greeting; a name in the first line makes it personal.");
    const Hit& hit = hits.front();
    for (std::size_t w = hit.last; w < std::min(hit.last + 4, end); ++w)
        if (!text.words[w].form.empty() && close_to(text.words[w].form, reading.names))
            return say_named(reading, w, false, out);
    const Hit place{hit.first, std::min(hit.last + 1, end), 0};
    out.add(Check::greeting, Verdict::not_met, reading, place,
            "The greeting " + quoted(reading, place) +
                " does not use the customer's name; with it the reply is theirs.");
}

}  // namespace rehearse::wording
