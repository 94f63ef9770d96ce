#include "base/text.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "base/random.hpp"

using namespace rehearse;

namespace {

using Lines = std::vector<std::string>;

// Bytes that no author would write: any of the 256, with a bent for what is special in UTF-8.
std::string random_bytes(CountingRandom& random, std::size_t most) {
    std::string out;
    const auto size = mix64(random.next()) % (most + 1);
    while (out.size() < size) {
        const auto drawn = mix64(random.next());
        constexpr std::string_view kPieces[] = {"\xE2\x80\xAE", "\xEF\xBB\xBF", "\xF0\x9F\x98\x80",
                                                "\xC2\x85",     "\xED\xA0\x80", "\xE2\x80",
                                                "a ",           "\r\n\t",       "e\xCC\x81"};
        if (drawn % 3 == 0)
            out += kPieces[(drawn >> 8U) % std::size(kPieces)];
        else
            out += static_cast<char>((drawn >> 8U) % 256);
    }
    return out;
}

std::string without_spaces(std::string text) {
    std::erase_if(text, [](char c) { return c == ' ' || c == '\t' || c == '\n'; });
    return text;
}

}  // namespace

TEST_CASE("is_utf8 tells text from bytes") {
    CHECK(is_utf8(""));
    CHECK(is_utf8("caf\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80"));
    CHECK_FALSE(is_utf8("\xC3"));              // cut short
    CHECK_FALSE(is_utf8("\xA9"));              // a continuation alone
    CHECK_FALSE(is_utf8("\xC0\xAF"));          // overlong
    CHECK_FALSE(is_utf8("\xED\xA0\x80"));      // half of a surrogate pair
    CHECK_FALSE(is_utf8("\xF4\x90\x80\x80"));  // beyond U+10FFFF
}

TEST_CASE("clean_text keeps text and drops what is not") {
    CHECK(clean_text("It\xE2\x80\x99s \xC2\xA3"
                     "12.50\n\tYes") ==
          "It\xE2\x80\x99s \xC2\xA3"
          "12.50\n\tYes");
    CHECK(clean_text("a\x1B[31mb\x07\r\n") == "a[31mb\n");
    CHECK(clean_text("a\xC2\x85z") == "az");
    CHECK(clean_text("\xEF\xBB\xBFhello") == "hello");
    CHECK(clean_text("a\xE2\x80\xAE"
                     "b\xE2\x81\xA6"
                     "c\xE2\x80\x8F") == "abc");
    CHECK(clean_text("a\xFFz") == "a\xEF\xBF\xBDz");
    CHECK(clean_text(std::string_view("a\0z", 3)) == "az");
}

TEST_CASE("clean_text gives UTF-8 and a second time changes nothing, whatever the bytes") {
    CountingRandom random(1);
    for (int i = 0; i < 3000; ++i) {
        const auto bytes = random_bytes(random, 60);
        const auto once = clean_text(bytes);
        REQUIRE(is_utf8(once));
        REQUIRE(clean_text(once) == once);
    }
}

TEST_CASE("display_width counts columns, not bytes") {
    CHECK(display_width("") == 0);
    CHECK(display_width("abc") == 3);
    CHECK(display_width("caf\xC3\xA9") == 4);
    CHECK(display_width("e\xCC\x81") == 1);         // a combining accent
    CHECK(display_width("\xE6\xBC\xA2") == 2);      // a wide character
    CHECK(display_width("\xF0\x9F\x98\x80") == 2);  // an emoji
    CHECK(display_width("\xFF") == 1);              // shown as U+FFFD
}

TEST_CASE("wrap breaks at spaces") {
    CHECK(wrap("", 10) == Lines{""});
    CHECK(wrap("one two three", 7) == Lines{"one two", "three"});
    CHECK(wrap("one two three", 13) == Lines{"one two three"});
    CHECK(wrap("  one   two  ", 20) == Lines{"one two"});
    CHECK(wrap("one\ttwo", 20) == Lines{"one two"});
    CHECK(wrap("one\n\ntwo\r\n", 20) == Lines{"one", "", "two", ""});
}

TEST_CASE("wrap splits a word that is wider than a line, never inside a character") {
    CHECK(wrap("abcdefgh", 3) == Lines{"abc", "def", "gh"});
    CHECK(wrap("a bcdefg h", 3) == Lines{"a", "bcd", "efg", "h"});
    CHECK(wrap("\xE6\xBC\xA2\xE6\xBC\xA2\xE6\xBC\xA2", 5) ==
          Lines{"\xE6\xBC\xA2\xE6\xBC\xA2", "\xE6\xBC\xA2"});
    CHECK(wrap("ab", 0) == Lines{"a", "b"});
    CHECK(wrap("ab", -5) == Lines{"a", "b"});
}

TEST_CASE("wrap keeps every letter and no line is too wide") {
    CountingRandom random(7);
    for (int i = 0; i < 2000; ++i) {
        const auto text = clean_text(random_bytes(random, 120));
        const int width = 2 + static_cast<int>(mix64(random.next()) % 30);
        std::string together;
        for (const auto& line : wrap(text, width)) {
            REQUIRE(display_width(line) <= width);
            REQUIRE(is_utf8(line));
            together += line;
        }
        REQUIRE(without_spaces(together) == without_spaces(text));
    }
}

TEST_CASE("wrap is quick with a long word of letters that take no room") {
    std::string word;
    for (int i = 0; i < 200000; ++i) word += "\xCC\x81";
    word += "abcdefgh";
    CHECK(wrap(word, 3).size() == 3);
}

TEST_CASE("wrapped puts its beginnings before the lines") {
    CHECK(wrapped("one two three", 9, "- ", "  ") == "- one two\n  three");
    CHECK(wrapped("", 9, "- ", "  ") == "- ");
    CHECK(wrapped("ab", 1, "long: ", "") == "long: a\nb");
}

TEST_CASE("nearest finds a likely slip and nothing further off") {
    const Lines names{"kettle", "refund", "receipt"};
    CHECK(nearest("ketle", names) == "kettle");
    CHECK(nearest("KETTLE", names) == "kettle");
    CHECK(nearest("refnud", names) == "refund");  // two letters swapped are one edit
    CHECK(nearest("reciept", names) == "receipt");
    CHECK(nearest("kettle", names) == "kettle");
    CHECK_FALSE(nearest("voucher", names).has_value());
    CHECK_FALSE(nearest("", names).has_value());
    CHECK_FALSE(nearest(std::string(65, 'k'), names).has_value());
    CHECK_FALSE(nearest("kettle", {}).has_value());
}

TEST_CASE("nearest allows a third of the length, and one edit at least") {
    CHECK(nearest("abcdef", Lines{"abcdxy"}) == "abcdxy");
    CHECK_FALSE(nearest("abcdef", Lines{"abcxyz"}).has_value());
    CHECK(nearest("ab", Lines{"ax"}) == "ax");
    CHECK_FALSE(nearest("ab", Lines{"xy"}).has_value());
    CHECK(nearest("abc", Lines{"abx", "abd"}) == "abx");  // the first of equals
    CHECK_FALSE(nearest("a", Lines{""}).has_value());     // nothing is never a suggestion
}

TEST_CASE("did_you_mean is a question or nothing") {
    CHECK(did_you_mean("ketle", Lines{"kettle"}) == "Did you mean 'kettle'?");
    CHECK(did_you_mean("voucher", Lines{"kettle"}).empty());
}

TEST_CASE("small helpers for wording") {
    CHECK(listed(Lines{}).empty());
    CHECK(listed(Lines{"a"}) == "a");
    CHECK(listed(Lines{"a", "b"}) == "a and b");
    CHECK(listed(Lines{"a", "b", "c"}, "or") == "a, b or c");
    CHECK(counted(1, "day", "days") == "1 day");
    CHECK(counted(0, "day", "days") == "0 days");
    CHECK(lower_ascii("ABC \xC3\x89z") == "abc \xC3\x89z");
    CHECK(trimmed(" \t a b\r\n") == "a b");
    CHECK(trimmed(" \n ").empty());
}

TEST_CASE("split_lines keeps empty lines and takes either line end") {
    CHECK(split_lines("") == Lines{""});
    CHECK(split_lines("a\nb") == Lines{"a", "b"});
    CHECK(split_lines("a\r\n\n") == Lines{"a", "", ""});
}

TEST_CASE("is_id") {
    CHECK(is_id("a"));
    CHECK(is_id("kettle-2_b"));
    CHECK(is_id("9lives"));
    CHECK(is_id(std::string(64, 'a')));
    CHECK_FALSE(is_id(std::string(65, 'a')));
    CHECK_FALSE(is_id(""));
    CHECK_FALSE(is_id("-a"));
    CHECK_FALSE(is_id("_a"));
    CHECK_FALSE(is_id("Kettle"));
    CHECK_FALSE(is_id("a b"));
    CHECK_FALSE(is_id("caf\xC3\xA9"));
}
