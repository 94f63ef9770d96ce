// One reply being checked: what every check looks at, and where it puts what it found.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "lists.hpp"
#include "text.hpp"
#include "wording/brief.hpp"
#include "wording/finding.hpp"
#include "wording/lexicon.hpp"

namespace rehearse::wording {

struct Reading {
    const Brief& brief;
    const Lists& lists;
    const Speller* speller = nullptr;
    Text text;
    std::vector<bool> misspelt;  // by token; all false without a speller
    std::vector<bool> forgiven;  // misspelt, and its word counts as the listed one it is nearest to
    WordSet names;               // every word of the customer's names, folded, but titles
    WordSet surnames;
    bool english = false;
    std::size_t greeting_end = 0;  // the first word after a greeting that stands by itself; else 0
};

/// Collects findings; keeps at most twenty places of each check.
class Findings {
public:
    void add(Check which, Verdict verdict, std::string says);
    /// At the words `first` up to `last`, or at bytes.
    void add(Check which, Verdict verdict, const Reading& reading, const Hit& words, std::string says);
    void add_at(Check which, Verdict verdict, std::size_t begin, std::size_t end, std::string says);
    void add(Finding finding);
    [[nodiscard]] bool any(Check which) const { return counts_.contains(which); }
    /// True when further places of this check would be dropped.
    [[nodiscard]] bool full(Check which) const;
    [[nodiscard]] std::vector<Finding> take() { return std::move(all_); }

private:
    std::vector<Finding> all_;
    std::map<Check, std::size_t> counts_;
};

/// The place as it was written, in quotation marks, cut short where it is long.
[[nodiscard]] std::string quoted(const Reading& reading, const Hit& words);
[[nodiscard]] std::string quoted(std::string_view text);

/// Marks misspelt tokens and lets the words they stand for count as the listed words they are nearest to.
void forgive_slips(Reading& reading);

/// One group of Groups, ready to look for.
struct Group {
    PhraseList phrases;
    bool when = false;  // a time of something to come fits as well
};
[[nodiscard]] std::vector<Group> phrases_of(const Groups& groups, const Lists& lists);

/// The promises that have a time of their own, each with that time; in order.
[[nodiscard]] std::vector<Hit> with_times(const Reading& reading, const std::vector<Hit>& promises);

/// How many questions of the brief have an answer, or a day by which there will be one.
[[nodiscard]] std::size_t answered(const Reading& reading);

/// Each adds one or more findings of its own Check.
void check_greeting(const Reading& reading, Findings& out);
void check_purpose(const Reading& reading, Findings& out);
void check_feeling(const Reading& reading, Findings& out);
void check_apology(const Reading& reading, Findings& out);
void check_questions(const Reading& reading, Findings& out);
void check_next_step(const Reading& reading, Findings& out);
void check_sign_off(const Reading& reading, Findings& out);
void check_length(const Reading& reading, Findings& out);
void check_reading_ease(const Reading& reading, Findings& out);
void check_blame(const Reading& reading, Findings& out);
void check_jargon(const Reading& reading, Findings& out);
void check_shouting(const Reading& reading, Findings& out);
void check_personal_data(const Reading& reading, Findings& out);
void check_spelling(const Reading& reading, Findings& out);

}  // namespace rehearse::wording
