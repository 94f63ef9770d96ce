// A110: a line or a reply that is hard to read. The grade is that of Kincaid and others, "Derivation of new
// readability formulas", US Navy report 8-75 (1975): 0.39 * words / sentences + 11.8 * syllables / words
// - 15.59, here in hundredths so that every machine agrees. Five years more is the age at which most can read
// it.
#include <algorithm>

#include "rules.hpp"
#include "wording/syllables.hpp"

namespace rehearse::authoring {
namespace {

constexpr long long kHundred = 100;
constexpr long long kSchoolBegins = 5;  // years of age
constexpr long long kOldest = 14;       // years: what public services in Britain write for, and a little more
constexpr long long kGrown = 18;        // from here on the figure means nothing
constexpr long long kWords = 12;        // of fewer, one long name decides

bool ends_sentence(std::string_view text, std::size_t at) {
    const bool stop = text[at] == '.' || text[at] == '!' || text[at] == '?' || text[at] == ':';
    return stop &&
           (at + 1 == text.size() || text[at + 1] == ' ' || text[at + 1] == '"' || text[at + 1] == '\n');
}

/// Years, rounded down; 0 for what is too short to measure.
long long reading_age(std::string_view text) {
    long long words = 0, syllables = 0, sentences = 0;
    for (const auto& word : words_of(text)) {
        ++words;
        syllables += static_cast<long long>(wording::syllables_in(word));
    }
    if (words < kWords) return 0;
    for (std::size_t at = 0; at < text.size(); ++at) sentences += ends_sentence(text, at) ? 1 : 0;
    sentences = std::max(sentences, 1LL);
    const long long grade = 39 * words / sentences + 1180 * syllables / words - 1559;
    return grade / kHundred + kSchoolBegins;
}

void look(const scenario::Text& text, const std::string& what, Diagnostics& out) {
    const auto age = reading_age(plain(text));
    if (age <= kOldest) return;
    out.warning("A110", text.place,
                "This " + what + " is hard to follow: it is for readers of about " +
                    (age < kGrown ? std::to_string(age) : std::to_string(kGrown) + " or more") + ", and " +
                    std::to_string(kOldest) + " is the aim.",
                "Use shorter sentences and everyday words.");
}

}  // namespace

void look_for_hard_words(const Subject& subject, Diagnostics& out) {
    each_line(subject.scenario, [&](const scenario::Line& line, const scenario::Beat*) {
        if (line.speaker != scenario::kNarrator && line.sheet < 0) look(line.text, "line", out);
    });
    each_choice(subject.scenario, [&](const scenario::Beat&, const std::vector<scenario::Option>& options) {
        for (const auto& option : options) look(option.text, option.spoken ? "reply" : "action", out);
    });
}

}  // namespace rehearse::authoring
