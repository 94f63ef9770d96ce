#include "script/opening.hpp"

#include <doctest/doctest.h>

using namespace rehearse;

namespace {

/// The only opening of `word` in `source`.
script::Opening the(std::string_view word, std::string_view source) {
    script::Opening out;
    int found = 0;
    for (const auto& one : script::openings(source))
        if (one.word == word) ++found, out = one;
    REQUIRE(found == 1);
    return out;
}

std::string_view from(std::string_view source, std::size_t at) { return source.substr(at, 4); }

}  // namespace

TEST_CASE("the first thing in the table is found behind space, line ends and remarks") {
    for (const std::string_view source :
         {"reply \"Yes.\" { mood = 5 }", "reply \"Yes.\" {mood = 5}",
          "reply 'Yes.'\n{\n  -- { no\n  mood = 5 }", "reply [[Yes.]] { --[[ } ]] mood = 5 }",
          "reply(\"Yes.\") { mood = 5 }", "reply((\"Y\" .. \"es.\")) { mood = 5 }",
          "\xEF\xBB\xBFreply \"Yes.\" {\r\n  mood = 5 }",
          "-- reply \"No.\" {\r\nreply \"A \\\" and a \\z  \n }\" { mood = 5 }"}) {
        const auto one = the("reply", source);
        CHECK(one.has_table);
        CHECK_FALSE(one.empty);
        CHECK_MESSAGE(from(source, one.first) == "mood", std::string(source));
    }
}

TEST_CASE("an empty table ends where it should be filled, and a word without one where it could begin") {
    const std::string_view empty = "item \"A\" { -- nothing yet\n}";
    CHECK(the("item", empty).empty);
    CHECK(from(empty, the("item", empty).first) == "}");
    const std::string_view alone = "item(\"A\"), item2";
    CHECK_FALSE(the("item", alone).has_table);
    CHECK(from(alone, the("item", alone).name_end) == ", it");
}

TEST_CASE("lines are counted as the compiler counts them") {
    CHECK(the("reply", "a = [[\n\n]]\r\nb = \"x\\\r\ny\"\nreply \"Yes.\" { }").line == 6);
}

TEST_CASE("what is no use of a word is left out: fields, parts, and words in texts and remarks") {
    for (const std::string_view source :
         {"x = { reply = \"Yes.\" }", "story.reply \"Yes.\" { }", "y = 'reply \"Yes.\" { }'",
          "--reply \"Yes.\" { }", "reply { \"Yes.\" }", "reply", ""})
        for (const auto& one : script::openings(source))
            CHECK_MESSAGE(one.word != "reply", std::string(source));
}
