// Files that flood the reader: words, values, mistakes and names without number, values of the wrong size and
// shape, and sources that bomb the compiler.
#include <chrono>

#include "calling.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

std::string many(std::string_view what, int n) {
    std::string out;
    out.reserve(what.size() * static_cast<std::size_t>(n));
    for (int i = 0; i < n; ++i) out += what;
    return out;
}

/// Checks `text`, with the clock of the machine, and sees that it ends in time and with few words.
Checked flooded(const std::string& text, script::Budget budget = {}) {
    if (budget.wall_milliseconds == script::Budget{}.wall_milliseconds)
        budget.wall_milliseconds = 60'000;  // what is counted stops it, on a slow machine too
    const SystemClock clock;
    const auto before = std::chrono::steady_clock::now();
    auto out = check(MemoryFiles({{"story.lua", text}}), "story.lua", clock, budget);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - before;
    CHECK(seconds.count() < 60);
    CHECK(out.diagnostics.all().size() < 2600);
    for (const auto& one : out.diagnostics.all()) {
        CHECK(one.message.size() + one.hint.size() < 5000);
        CHECK(is_utf8(one.message));
    }
    return out;
}

void check_stopped(const std::string& text, std::string_view part, std::string_view code = "S107") {
    INFO(text.substr(0, 120));
    const auto checked = flooded(text);
    bool found = false;
    for (const auto& one : checked.diagnostics.all())
        found = found || (one.code == code && one.message.find(part) != std::string::npos);
    CHECK_MESSAGE(found, checked.text().substr(0, 600));
}

}  // namespace

TEST_CASE("a million unknown names") {
    check_stopped("for i = 1, 1e6 do local x = grumble end", "more than a thousand unknown names");
    check_stopped("local k = 'x' for i = 1, 20 do k = k .. k end local t = os for i = 1, 1e6 do t = t[k] end",
                  "more than a thousand unknown names");
    check_stopped("local t = os while true do t = t.x end", "more than a thousand unknown names");
    check_stopped("while true do local x = ('x'):y() end", "more than a thousand unknown names");
    check_stopped("while grumble() do end", "more than a thousand unknown names");
    check_goes_on();
}

TEST_CASE("words, values and people without number") {
    check_stopped("while true do narrator 'x' end", "of memory");
    check_stopped("local s = 'x' for i = 1, 11 do s = s .. s end while true do narrator(s) end", "of memory");
    check_stopped("local h = beat 'a' while true do h 'b' end", "too many mistakes");
    check_stopped("local h = beat 'a' while true do h {} end", "too many mistakes");
    check_stopped("while true do beat(5) end", "too many mistakes");
    check_stopped("while true do beat = 5 end", "too many mistakes");
    check_stopped("local t = {} for i = 1, 1e6 do t[i] = i end beat 'a' (t)", "more than 20000 entries");
    check_stopped("local t = {} for i = 1, 1e6 do t['k' .. i] = i end beat 'a' (t)",
                  "more than 20000 fields");
    check_stopped("local t = {} for i = 1, 1e6 do t[i + 0.5] = i end beat 'a' (t)", "too many mistakes");
    check_stopped(
        "local a = {} for i = 1, 20000 do a[i] = i end local b = {} for i = 1, 20000 do b[i] = a end beat "
        "'a' { set = b }",
        "of memory");
    check_stopped(
        "local a = {} for i = 1, 2000 do a['k' .. i] = 'x' end local b = {} for i = 1, 2000 do b['k' .. i] = "
        "a end local c = {} for i = 1, 2000 do c['k' .. i] = b end beat 'a' { set = c }",
        "");
    check_stopped("local p = {} for i = 1, 20000 do p['p' .. i] = { name = 'x' } end cast(p)",
                  "More than 50 people", "S120");
    check_stopped("for i = 1, 30000 do beat('b' .. i) { to = 'b' .. i } end", "More than 20000 beats",
                  "S120");
    check_stopped("local f = {} for i = 1, 20000 do f['f' .. i] = false end facts(f)",
                  "remembers 20004 things", "S120");
    check_goes_on();
}

TEST_CASE("tables in tables and words in words") {
    const auto nested = [](int n) {
        return head() + "local t = {} for i = 1, " + std::to_string(n) +
               " do t = { t } end beat 'a' { set = t }";
    };
    CHECK(flooded(nested(10)).has("S102", 2, "In 'set' stands something without a name."));
    CHECK(flooded(nested(64)).has("S107", 2, "tables are nested more than 16 deep here"));
    CHECK(flooded("local t = {} t.t = t beat 'a' { set = t }")
              .has("S107", 1, "tables are nested more than 16 deep here"));
    CHECK(flooded("local t = {} t[1] = t beat 'a'(t)")
              .has("S107", 1, "tables are nested more than 16 deep here"));
    CHECK(flooded("local h = beat 'a' h { h }").has("S107", 1, "'beat' stands in itself here"));
    CHECK(flooded("local a, b = reply 'a', reply 'b' a { b } b { a }")
              .has("S107", 1, "'reply' stands in itself here"));
    CHECK(flooded("local x = item 'a' for i = 1, 1e5 do x = item 'b' { x } end")
              .has("S107", 1, "words stand in each other more than 8 deep here"));
    CHECK(flooded("local h = item 'a' for i = 1, 1e5 do local n = item 'b' h { n } h = n end")
              .has("S107", 1, "words stand in each other more than 8 deep here"));
    check_goes_on();
}

TEST_CASE("mistakes without number, where each looks for the nearest of many names") {
    const std::string beats =
        "for i = 1, 19000 do beat('beat-with-a-long-name-' .. i) { to = 'beat-with-a-long-name-x' .. i } "
        "end\n";
    const auto checked = flooded(head() + beats + tail());
    CHECK(checked.has("S120", 0, "More than 500 mistakes; the rest of the file was not checked."));
    const std::string fine = "for i = 1, 15000 do beat('beat-with-a-long-name-' .. i) { to = 'end' } end\n";
    for (const std::string field :
         {"to = 'nowhere' .. i", "set = { ['x' .. i] = true }", "shows = 'X' .. i", "when = 'x' .. i",
          "why = '{x' .. i .. '}'", "critical = 'x' .. i", "to = { 'x' .. i, 'end' }",
          "add = { mood = 'x' .. i }", "id = 'X' .. i"}) {
        INFO(field);
        const auto one =
            flooded(head() + fine + "local t = {} for i = 1, 15000 do t[i] = reply('r' .. i) { " + field +
                    " } end beat 'many' { choose(t) }\n" + tail());
        CHECK(one.has("S120", 0, "More than 500 mistakes; the rest of the file was not checked."));
    }
    CHECK(flooded("local t = {} for i = 1, 19000 do t['x' .. i] = i end beat 'start' (t)")
              .diagnostics.has_errors());
    CHECK(flooded("local t = {} for i = 1, 19000 do t[i] = 'X' .. i end scenario { practises = t, knows = t, "
                  "meta = t, conditions = t }")
              .diagnostics.has_errors());
    CHECK(flooded(head() + "narrator('" + many("{a}", 1300) + "') beat 'start' { narrator '" +
                  many("{a}", 1300) + "' }\n" + tail())
              .has("S301", 2));
}

TEST_CASE("a source table with twenty thousand fields is read at once") {
    std::string text = "facts {\n";
    for (int i = 0; i < 20000; ++i) text += "f" + std::to_string(i) + "=false,\n";
    const auto checked = flooded(text + "}\n");
    CHECK(checked.has("S120", 0, "remembers 20004 things"));
}

TEST_CASE("sources that bomb the compiler") {
    for (const char* open : {"{", "(", "f(", "f{", "t[", "{{}, "})
        check_stopped("local x = " + many(open, 100000), "Brackets are nested more than 150 deep.");
    check_stopped(many("do ", 100000), "nested more than 150 deep");
    check_stopped(many("if true then ", 30000), "nested more than 150 deep");
    check_stopped("return " + many("function() return ", 25000), "nested more than 150 deep");
    check_stopped("local x = " + many("not ", 100000) + "true", "too deep", "S106");
    check_stopped("local x = " + many("- ", 200000) + "1", "too deep", "S106");
    check_stopped("local x = 'a'" + many("..'a'", 80000), "too deep", "S106");
    check_stopped("local x = 2" + many("^2", 200000), "too deep", "S106");
    check_stopped("a" + many(",a", 1000) + " = 1", "too deep", "S106");
    check_stopped("local x = " + many("{", 140) + many("}", 139), "is not closed before the end of the file",
                  "S106");
    std::string locals, upvalues = "local function f()\n";
    for (int i = 0; i < 300; ++i) locals += "local a" + std::to_string(i) + "\n";
    check_stopped(locals, "too many names or values", "S106");
    std::string outer;
    for (int i = 0; i < 190; ++i)
        outer += "local a" + std::to_string(i) + "\n", upvalues += "a" + std::to_string(i) + "()\n";
    outer += "local function g()\n";
    for (int i = 0; i < 100; ++i)
        outer += "local b" + std::to_string(i) + "\n", upvalues += "b" + std::to_string(i) + "()\n";
    check_stopped(outer + upvalues + "end end", "too many names or values", "S106");
    check_goes_on();
}

TEST_CASE("sources that take the compiler long are stopped by the clock, through the reader") {
    script::Budget budget;
    budget.wall_milliseconds = 300;
    std::string gotos, labels;
    for (int i = 0; i < 25000; ++i) gotos += "goto a ", labels += "::b" + std::to_string(i) + "::";
    for (const auto& text : {gotos + labels + "::a::", "if a then " + many("elseif a then ", 35000) + "end",
                             "local x = a" + many(" or a", 100000), "local x = a" + many(" and a", 80000)}) {
        INFO(text.substr(0, 40));
        const auto checked = flooded(text, budget);
        const std::string told = checked.text();
        CHECK_MESSAGE((told.find("was stopped: it took more than") != std::string::npos ||
                       !checked.document || checked.has("S103", 0)),
                      told.substr(0, 300));
    }
    check_goes_on();
}

TEST_CASE("large sources that are harmless") {
    for (const auto& text :
         {"local x = 1" + many("+1", 150000), "local t = {" + many("1,", 200000) + "}",
          "local t = {" + many("{},", 60000) + "}", "local t = {" + many("'x',", 60000) + "}",
          "-- " + many("x", 500000), "--[==[" + many("]=]", 100000) + "]==]",
          "local x = [[" + many("x\n", 200000) + "]]", many("\n", 500000),
          many("local x = 1 x = 2 do end\n", 100), many("; ", 200000)}) {
        INFO(text.substr(0, 40));
        const auto checked = flooded(head() + tail() + "do " + text + "\nend");
        CHECK_MESSAGE(checked.scenario.has_value(), checked.text().substr(0, 300));
    }
    CHECK(flooded(many(" ", (2 << 20)) + "1").has("S122", 0, "larger than 512 KiB"));
    std::string constants = "local t = {}\n";
    for (int i = 0; i < 20000; ++i) constants += "t.k" + std::to_string(i) + "=" + std::to_string(i) + ".5\n";
    CHECK(flooded(head() + tail() + constants + "if t.k19999 ~= 19999.5 then narrator 'x' end")
              .scenario.has_value());
}

TEST_CASE("a message that Lua would search for too long is not asked for") {
    const auto chain = [](const std::string& link) {
        return "local t = {}\nt" + many(link, 30000) + ".x = 1";
    };
    for (const char* link : {".b", "\n.b", ".\nb", "--x\n.b", "[1]", "[{}]", "['b']", "[t]", "[\n1\n]", ":b",
                             ".b[1]", "[t.b]", "[t[1]]", "[(t)]", "[f().b]"})
        check_stopped(chain(link), "More than 60 dots or brackets follow each other");
    check_stopped(
        "local t = {}\nlocal x = " + many("(", 100) + "t" + many(many(".b", 50) + ")", 100) + ".x.y",
        "More than 60 dots or brackets follow each other");
    check_stopped("local t = {}\nlocal x = t" + many("[t" + many(".b", 50), 100) + many("]", 100) + ".x.y",
                  "More than 60 dots or brackets follow each other");
    // What people write is far below that.
    std::string texts = "local x = 'a'";
    for (int i = 0; i < 40; ++i) texts += " .. 'b' .. \"c\"\n";
    check_fine(check(head() + tail() + texts));
    check_fine(check(head() + tail() + "local t = { a = {} } local x = { t.a, t.a.b, t.a['b'], " +
                     many("t.a.b, ", 200) + "}\n" + many("t.x = t.a\nt.a = t.a.b or t.a\n", 60)));
}
