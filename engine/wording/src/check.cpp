#include "wording/check.hpp"

#include <algorithm>
#include <array>

#include "reading.hpp"

namespace rehearse::wording {
namespace {

bool is_ascii(const std::string& text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// English when enough of the words are stop words of English: those that other languages share are not on the
// list, so English and Scots prose has a share of 30 per cent and more, other European languages below 8. A
// short or terse text may have few; then enough of its words must be in the dictionary.
bool is_english(const Reading& reading) {
    constexpr std::size_t kFewWords = 6, kHundred = 100;
    std::size_t words = 0, stops = 0, known = 0;
    for (const auto& word : reading.text.words) {
        const auto& token = reading.text.tokens[word.token];
        if (token.letters == 0) continue;
        ++words;
        if (reading.lists.stop_words.contains(word.form)) ++stops;
        if (!reading.misspelt[word.token] && is_ascii(token.folded)) ++known;
    }
    if (words < kFewWords && stops > 0) return true;
    if (words > 0 && stops * kHundred >= words * reading.lists.english_percent) return true;
    return reading.speller != nullptr && words > 1 && known * kHundred >= words * reading.lists.known_percent;
}

// "Mr & Mrs Reid-Orr", "@kev_on_wheels": every part of a name may be used.
void read_names(Reading& reading) {
    const auto& lists = reading.lists;
    for (const auto& name : reading.brief.customer) {
        std::vector<std::string> parts;
        for (auto& token : tokens_of(name, {}))
            if (!lists.titles.contains(token.folded) && !lists.stop_words.contains(token.folded))
                parts.push_back(std::move(token.folded));
        const bool titled = parts.size() < tokens_of(name, {}).size();
        const bool handle = name.starts_with('@');
        if (!parts.empty() && !handle && (parts.size() > 1 || titled) && parts.back().size() > 1)
            reading.surnames.insert(parts.back());
        reading.names.insert(parts.begin(), parts.end());
        std::string joined;  // "@GethinRees"
        for (const auto& part : parts) joined += part;
        if (parts.size() > 1) reading.names.insert(std::move(joined));
    }
}

// A first sentence that is nothing but a greeting.
void read_greeting(Reading& reading) {
    constexpr std::size_t kMostWords = 6;
    if (reading.text.sentences.size() < 2 || reading.text.sentences.front().size() > kMostWords) return;
    const auto& first = reading.text.sentences.front();
    const auto hits = reading.lists.greetings.phrases.find(reading.text, first.first, first.last);
    const auto named = reading.names.contains(reading.text.words[first.last - 1].form);
    if (!hits.empty() || named) reading.greeting_end = first.last;
}

struct Row {
    Check which;
    bool needs_english;
    void (*run)(const Reading&, Findings&);
};

constexpr std::array kRows = {
    Row{Check::greeting, true, check_greeting},
    Row{Check::purpose, true, check_purpose},
    Row{Check::feeling, true, check_feeling},
    Row{Check::apology, true, check_apology},
    Row{Check::question, true, check_questions},
    Row{Check::next_step, true, check_next_step},
    Row{Check::sign_off, true, check_sign_off},
    Row{Check::length, false, check_length},
    Row{Check::reading_ease, true, check_reading_ease},
    Row{Check::blame, true, check_blame},
    Row{Check::jargon, true, check_jargon},
    Row{Check::shouting, true, check_shouting},
    Row{Check::personal_data, false, check_personal_data},
    Row{Check::spelling, true, check_spelling},
};

bool is_asked(const Brief& brief, Check which) {
    switch (which) {
        case Check::greeting:
            return brief.greeting;
        case Check::purpose:
            return !brief.purpose.empty();
        case Check::feeling:
            return brief.feeling;
        case Check::apology:
            return brief.apology;
        case Check::question:
            return !brief.questions.empty();
        case Check::next_step:
            return brief.next_step;
        case Check::sign_off:
            return brief.sign_off;
        default:
            return true;
    }
}

void skip(const Brief& brief, Check which, Findings& out) {
    if (!is_asked(brief, which)) return out.add(which, Verdict::not_asked, "The case does not ask for this.");
    const std::string says = "This could not be checked: the text is not recognisably English.";
    if (which != Check::question) return out.add(which, Verdict::not_checked, says);
    for (const auto& question : brief.questions)
        out.add(Finding{which, Verdict::not_checked, 0, 0, question.id, says});
}

// The text cut and its words forgiven; whether it is English is not yet known.
Reading read(const Brief& brief, std::string_view text, const Lexicon& lexicon) {
    const Lists& lists = lexicon.lists();
    Reading out{
        brief, lists, lexicon.speller(), cut(text, lists.abbreviations, lists.same_as), {}, {}, {}, {},
        false, 0};
    read_names(out);
    forgive_slips(out);
    return out;
}

}  // namespace

std::vector<Finding> check(const Brief& brief, std::string_view text, const Lexicon& lexicon) {
    Reading reading = read(brief, text, lexicon);
    reading.english = is_english(reading);
    read_greeting(reading);
    Findings out;
    for (const auto& row : kRows) {
        if (row.needs_english && !reading.english)
            skip(brief, row.which, out);
        else
            row.run(reading, out);
    }
    return out.take();
}

bool says(const Groups& groups, std::string_view text, const Lexicon& lexicon) {
    Brief brief;
    brief.purpose = groups;
    const Reading reading = read(brief, text, lexicon);
    const auto wanted = phrases_of(groups, lexicon.lists());
    return std::all_of(wanted.begin(), wanted.end(), [&](const Group& group) {
        return !group.phrases.find(reading.text).empty() ||
               (group.when && !lexicon.lists().times.find(reading.text).empty());
    });
}

}  // namespace rehearse::wording
