// Values of every kind and size in every place, files of every form, and what `require` may reach.
#include "calling.hpp"
#include "script/vocabulary.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

Checked pack(std::map<std::string, std::string> files, const std::string& path = "pack/story.lua") {
    const FixedClock clock(0);
    return check(MemoryFiles(std::move(files)), path, clock);
}

}  // namespace

TEST_CASE("any value in any field of any word ends in diagnostics, not in a fault of the program") {
    const char* kValues[] = {"nil",
                             "true",
                             "0",
                             "-1",
                             "1.5",
                             "1e308",
                             "-1e308",
                             "0/0",
                             "1/0",
                             "-1/0",
                             "9223372036854775807",
                             "-9223372036854775807 - 1",
                             "2147483648",
                             "'x'",
                             "''",
                             "'\\0'",
                             "'\\255'",
                             "'\\27[31m'",
                             "'\\u{202E}x'",
                             "{}",
                             "{ {} }",
                             "{ 1, 2 }",
                             "{ 'x', 'y' }",
                             "{ { 'end', when = 'seen' } }",
                             "{ x = 1 }",
                             "{ [1.5] = 1 }",
                             "{ [{}] = 1 }",
                             "{ nil, nil, 3 }",
                             "function(story) return true end",
                             "join",
                             "narrator 'x'",
                             "narrator",
                             "chance {}",
                             "chance { { 1, 'end' } }",
                             "number {}",
                             "grumble",
                             "pairs",
                             "('x'):rep(3)"};
    // All of it among the long tests; otherwise every third value, and for each field others.
    const std::size_t stride = std::getenv("REHEARSE_ALL") != nullptr ? 1 : 3;
    std::size_t turn = 0;
    for (const auto& word : script::vocabulary()) {
        if (word.file != script::FileKind::scenario) continue;
        for (const auto& field : word.fields)
            for (std::size_t i = turn++ % stride; i < std::size(kValues); i += stride) {
                const char* value = kValues[i];
                const std::string use = std::string(word.name) + (word.named ? " 'x'" : "") + " { " +
                                        std::string(field.name) + " = " + value + " }";
                const auto alone = check(head() + tail() + use);
                const auto inside =
                    check(head() + "beat 'b' { choose { reply 'x' { " + std::string(field.name) + " = " +
                          value + " }, " + use + " }, " + use + " }\n" + tail());
                for (const auto* checked : {&alone, &inside})
                    for (const auto& one : checked->diagnostics.all())
                        CHECK_MESSAGE((is_utf8(one.message) && clean_text(one.message) == one.message),
                                      to_text(one));
            }
    }
    check_goes_on();
}

TEST_CASE("any value as a word's table, name or entry") {
    for (const auto& word : script::vocabulary()) {
        if (word.file != script::FileKind::scenario) continue;
        const std::string name(word.name);
        for (const char* use : {"{}",
                                "{ {} }",
                                "{ 'x' }",
                                "{ 5, true, nil, join }",
                                "{ narrator 'x', choose {}, reply 'y' {}, beat 'z' {} }",
                                "'x'",
                                "'x' {}",
                                "'x' 'y'",
                                "{} {}",
                                "(5)",
                                "(nil)",
                                "()",
                                "(true)",
                                "(join)",
                                "(narrator)",
                                "(narrator 'x')",
                                "('x', {})",
                                "(1, 2, 3)",
                                "(function() end)",
                                "(grumble)",
                                "{ [0] = 1, [-1] = 2, [1e300] = 3 }"}) {
            const auto checked = check(head() + tail() + name + " " + use);
            CHECK_MESSAGE(checked.document.has_value(), checked.text());
        }
    }
    check_goes_on();
}

TEST_CASE("numbers that are no whole numbers, or too large") {
    const auto with = [](const std::string& fields) {
        return check(head() + "beat \"b\" { to = \"end\",\n" + fields + " }\n" + tail());
    };
    for (const char* value : {"1.5", "0/0", "1/0", "-1/0", "1e300", "2^63"})
        CHECK_MESSAGE(with("mood = " + std::string(value)).has("S102", 3, "not a whole number"), value);
    CHECK(with("mood = 3.0").diagnostics.has_errors() == false);
    for (const char* value : {"101", "-101", "2^53", "9223372036854775807", "-9223372036854775807 - 1"})
        CHECK_MESSAGE(with("mood = " + std::string(value)).has("S119", 3, "out of range"), value);
    CHECK(with("minutes = 80641").has("S119", 3));
    CHECK(with("add = { queue = 9223372036854775807 }").has("S203", 3));
}

TEST_CASE("texts are clean wherever they stand") {
    for (const std::string bad : {"\\0", "\\27[2J", "\\255", "\\u{202E}", "\\u{D800}", "\\7"}) {
        for (const std::string text :
             {"narrator \"x%\"", "customer \"x%\"",
              "choose { reply \"x%\" { why = \"W\", to = \"end\" }, reply \"y\" { why = \"W\", to = \"end\" "
              "} }",
              "set = { [\"x%\"] = true }", "to = \"x%\"", "consult \"x%\" { label = \"L\" }"}) {
            std::string with = text;
            with.replace(with.find('%'), 1, bad);
            const auto checked = check(head() + "beat \"start\" { to = \"end\",\n" + with + " }\n" + tail());
            CHECK_MESSAGE(checked.has("S109", 3, "characters that cannot be shown"), with, checked.text());
            for (const auto& one : checked.diagnostics.all()) CHECK(clean_text(one.message) == one.message);
        }
    }
    CHECK(check("beat(\"" + std::string(5000, 'x') + "\") { }")
              .has("S109", 1, "This text has 5000 bytes; the most is 4000."));
    check_fine(check(head() + tail() +
                     "-- caf\xC3\xA9, na\xC3\xAFve, \xE2\x80\x9Cquotes\xE2\x80\x9D, \xF0\x9F\x98\x80\n"));
}

TEST_CASE(
    "lines are the same with every kind of line end, with a mark before the text, and in any order of "
    "tokens") {
    const std::string text =
        head() +
        "beat \"start\" {\n  narrator \"one \\\n  two\",\n  narrator [[\n  three\n  four]],\n  narrator "
        "\"a\\z\n     b\", --[[ a\n remark ]]\n  moood = 3,\n  [\"moodd\"] = 4,\n  choose {\n    reply \"x\" "
        "{\n      why = \"W\", to = \"nowhere\",\n    },\n    reply (\"y\") {\n      wy = \"W\",\n    },\n  "
        "},\n}\n";
    const auto expected = check(text).text();
    CHECK(expected.find("story.lua:11: error S104: 'beat' has no field 'moood'.") != std::string::npos);
    CHECK(expected.find("story.lua:12: error S104: 'beat' has no field 'moodd'.") != std::string::npos);
    CHECK(expected.find("story.lua:15: error S112: This leads to 'nowhere'") != std::string::npos);
    CHECK(expected.find("story.lua:18: error S104: 'reply' has no field 'wy'.") != std::string::npos);
    for (const char* end : {"\r\n", "\r"}) {
        std::string other;
        for (const char c : text) other += c == '\n' ? std::string(end) : std::string(1, c);
        CHECK(check(other).text() == expected);
    }
    CHECK(check("\xEF\xBB\xBF" + text).text() == expected);
}

TEST_CASE("fields of functions in a table do not disturb the lines of what follows") {
    const auto checked =
        check(head() +
              "beat \"start\" {\n  to = { { \"end\", when = function(story)\n    local a, b = 1, 2\n    mood "
              "= 3\n    if a == b then return { x = 1, y = 2 } end\n    repeat local c = 1 until true\n    "
              "for i = 1, 2 do a = i end\n    return true\n  end },\n    \"end\",\n"
              "    \"nowhere\" },\n  moood = 1,\n}\n" +
              tail());
    CHECK(checked.has("S112", 12, "'nowhere'"));
    CHECK(checked.has("S104", 13, "'moood'"));
    CHECK_FALSE(checked.has("S124", 5));
}

TEST_CASE("a field twice in one table, and not: in two tables, in a function, in a condition") {
    CHECK(check("beat \"b\" {\n mood = 1,\n mood = 2 }")
              .has("S124", 3, "'mood' stands twice in one { … }; the first is in line 2."));
    CHECK(check("beat \"b\" {\n mood = 1,\n [\"mood\"] = 2 }").has("S124", 3));
    CHECK(check("local t = {\n a = 1, b = { a = 1 }, c = { a = 1 },\n a = 2 }").has("S124", 3));
    for (const char* text : {"local t = { a = 1, f = function() a = 1 a = 2 local a = 3 end, g = (a == 1), h "
                             "= a == 1, i = { a = 1 } }",
                             "local t = { [1] = 1, [2] = 1, [a] = 1, [a] = 1 }", "local a = 1 a = 2 a = 3"})
        CHECK_MESSAGE(check(text).text().find("S124") == std::string::npos, text);
}

TEST_CASE("require: files of the same folder, once each, and nothing else") {
    const std::string people = "cast { customer = { name = \"Mr Baird\" } } return 5";
    check_fine(pack({{"pack/story.lua",
                      "local n = require \"people\" local m = require \"people\" if n ~= 5 or m ~= 5 then "
                      "narrator \"x\" end " +
                          head().substr(0, head().find("cast {")) + "facts { seen = false }\n" + tail()},
                     {"pack/people.lua", people}}));
    for (const char* name : {"../people", "/etc/passwd", "a/b", "people.lua", "", ".", "..", "People",
                             "peo ple", "people\\0", "people/../people"}) {
        const auto checked = pack({{"pack/story.lua", "\nrequire \"" + std::string(name) + "\""},
                                   {"pack/people.lua", people},
                                   {"people.lua", people}});
        CHECK_MESSAGE(checked.has("S107", 2, "only files of the scenario's own folder can be read"),
                      checked.text());
    }
    CHECK(pack({{"pack/story.lua", "\nrequire \"people\""}, {"people.lua", people}})
              .has("S122", 2, "There is no file pack/people.lua."));
    CHECK(
        pack({{"pack/story.lua", "\nrequire()"}}).has("S107", 2, "require: expected a text, found no value"));
    CHECK(pack({{"pack/story.lua", "require \"a\""}, {"pack/a.lua", "\nrequire \"a\""}})
              .text()
              .find("pack/a.lua:2: error S107: This line could not be carried out: require: 'a' requires "
                    "itself.") != std::string::npos);
    CHECK(pack({{"pack/story.lua", "require \"a\""},
                {"pack/a.lua", "require \"b\""},
                {"pack/b.lua", "require \"a\""}})
              .text()
              .find("'a' requires itself") != std::string::npos);
    CHECK(pack({{"pack/story.lua", "require \"story\""}}).text().find("'story' requires itself") !=
          std::string::npos);
    CHECK(pack({{"pack/story.lua", "require \"a\""},
                {"pack/a.lua", "beat \"x\" {\n  narrator \"y\" narrator \"z\"\n}"}})
              .text()
              .starts_with("pack/a.lua:2: error S106: The bracket '{' opened in line 1 is not closed before "
                           "'narrator'."));
    CHECK(pack({{"pack/story.lua", "require \"a\""}, {"pack/a.lua", "\n\nbeat \"x\" { moood = 1 }"}})
              .text()
              .find("pack/a.lua:3: error S104: 'beat' has no field 'moood'.") != std::string::npos);
    CHECK(pack({{"pack/story.lua", "require \"a\""}, {"pack/a.lua", "\x1bLua"}})
              .text()
              .find("pack/a.lua:1: error S122: This is compiled Lua") != std::string::npos);
    CHECK(pack({{"pack/story.lua", "require \"a\""}, {"pack/a.lua", "while true do end"}})
              .text()
              .find("pack/a.lua:1: error S107: The file was stopped") != std::string::npos);
    std::map<std::string, std::string> deep{{"pack/story.lua", "require \"f0\""}},
        wide{{"pack/story.lua", "for i = 1, 70 do require(\"f\" .. i) end"}},
        large{{"pack/story.lua", "for i = 1, 5 do require(\"f\" .. i) end"}};
    for (int i = 0; i < 71; ++i) {
        deep["pack/f" + std::to_string(i) + ".lua"] = "require \"f" + std::to_string(i + 1) + "\"";
        wide["pack/f" + std::to_string(i) + ".lua"] = "return 1";
        large["pack/f" + std::to_string(i) + ".lua"] = "--" + std::string(400'000, 'x');
    }
    CHECK(pack(deep).text().find("files require each other more than 8 deep") != std::string::npos);
    CHECK(pack(wide).has("S122", 1, "More than 64 files take part."));
    CHECK(pack(large).has("S122", 1, "The files of this scenario are larger together than 1024 KiB."));
    check_goes_on();
}

TEST_CASE("names of the language are given no other meaning") {
    for (const char* text :
         {"beat = 5", "function beat() end", "beat = nil", "join = {}", "customer = 1", "require = nil"})
        CHECK_MESSAGE(check(head() + tail() + text).has("S113", 4), text);
    CHECK(check(head() + "local beat = nil\n" + tail())
              .has("S107", 3, "attempt to call a nil value (local 'beat')"));
    check_fine(check(head() + "my_reply = reply\n" + tail()));
}

TEST_CASE("a file that cannot be read is told, and nothing else") {
    CHECK(pack({}, "pack/none.lua").text() == "pack/none.lua: error S122: There is no file pack/none.lua.\n");
    CHECK(check("").has("S103", 0, "This file has no 'scenario { … }'."));
    CHECK(check("\n\n\n").has("S103", 0));
    CHECK(check("return 5").has("S103", 0));
    CHECK(check("#!/usr/bin/lua\n" + head() + tail()).has("S106", 1));
}
