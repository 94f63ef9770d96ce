// What assets/wording holds, ready to use.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "phrase.hpp"
#include "text.hpp"
#include "wording/brief.hpp"

namespace rehearse::wording {

struct PlainWord {
    std::string say, plain;
};

struct LengthLimit {
    std::size_t least = 0, most = 0;
};

inline constexpr std::size_t kChannels = 5;

struct Lists {
    SameAs same_as;
    WordSet abbreviations, stop_words, acronyms, emphasis, everyday, scots, texting;
    // answers.json
    PhraseList yes, no, restates, later;
    // greetings.json
    PhraseList greetings;
    WordSet titles, titles_he, titles_she;
    // feelings.json
    PhraseList feelings, dismissals;
    // apologies.json
    PhraseList apologies, owns, admits, hedges, never;
    // next-steps.json
    PhraseList promises, times, vague, done, open, depends, offers;
    // sign-offs.json
    PhraseList closings;
    WordSet not_names, roles, teams;
    // blame.json
    PhraseList blames_customer, blames_colleague;
    // jargon.json; the phrase's number is the word's
    PhraseSet jargon;
    PhraseSet jargon_except;
    std::vector<PlainWord> plain_words;
    // personal.json
    PhraseList details;
    WordSet streets, weak_streets, references, reference_marks, public_mailboxes, ours;
    // limits.json
    std::array<LengthLimit, kChannels> length;
    std::array<int, kChannels> ease{};  // least reading ease, 0-100
    int ease_if_long = 0;               // the same where sentences and words are long:
    std::size_t long_sentence = 0, long_words_percent = 0;
    std::size_t ease_words = 0;       // shorter texts are not measured
    std::size_t english_percent = 0;  // least share of stop words, or else
    std::size_t known_percent = 0;    // of words in the dictionary
    Classes classes;
    std::vector<Atom> vocabulary;  // every whole word and stem above, for forgiving slips
};

}  // namespace rehearse::wording
