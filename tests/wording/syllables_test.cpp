// Syllables, as reading ease and the author's reviewer count them.
#include "wording/syllables.hpp"

#include <doctest/doctest.h>

using rehearse::wording::syllables_in;

TEST_CASE("a word has as many syllables as groups of vowels, and a silent e is none") {
    for (const char* word : {"lamp", "made", "asked", "makes", "queue", "the", "rhythm"})
        CHECK_MESSAGE(syllables_in(word) == 1, word);
    for (const char* word : {"refund", "kettle", "wanted", "boxes", "happy"})
        CHECK_MESSAGE(syllables_in(word) == 2, word);
    CHECK(syllables_in("customer") == 3);
    CHECK(syllables_in("organisation") == 5);
}

TEST_CASE("what is no word has one syllable") {
    CHECK(syllables_in("") == 1);
    CHECK(syllables_in("7") == 1);
    CHECK(syllables_in("e") == 1);
}
